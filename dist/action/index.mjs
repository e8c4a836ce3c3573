import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var cW=Object.create;var Kg=Object.defineProperty;var lW=Object.getOwnPropertyDescriptor;var uW=Object.getOwnPropertyNames;var fW=Object.getPrototypeOf,dW=Object.prototype.hasOwnProperty;var o_=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),i_=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var _e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Zn=(e,t)=>{for(var n in t)Kg(e,n,{get:t[n],enumerable:!0})},pW=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of uW(t))!dW.call(e,o)&&o!==n&&Kg(e,o,{get:()=>t[o],enumerable:!(r=lW(t,o))||r.enumerable});return e};var O=(e,t,n)=>(n=e!=null?cW(fW(e)):{},pW(t||!e||!e.__esModule?Kg(n,"default",{value:e,enumerable:!0}):n,e));var wn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&i_("Object expected");var r,o;n&&(r=t[o_("asyncDispose")]),r===void 0&&(r=t[o_("dispose")],
n&&(o=r)),typeof r!="function"&&i_("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},bn=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var gi=_e((eme,s_)=>{"use strict";s_.exports=process.getBuiltinModule("os")});function oo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function lf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var uf=m(()=>{"use strict"});function ms(e,t,n){let r=new Wg(e,t,n);process.stdout.write(r.toString()+c_.EOL)}function mW(e){return oo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function hW(e){return oo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var c_,a_,Wg,l_=m(()=>{
"use strict";c_=O(gi(),1);uf();a_="::",Wg=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=a_+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${hW(o)}`)}}return t+=`${a_}${mW(this.message)}`,t}}});var f_=_e((ome,u_)=>{"use strict";u_.exports=process.getBuiltinModule("crypto")});var ff=_e((ime,d_)=>{"use strict";d_.exports=process.getBuiltinModule("fs")});function m_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!pf.existsSync(n))throw new Error(
`Missing file at path: ${n}`);pf.appendFileSync(n,`${oo(t)}${df.EOL}`,{encoding:"utf8"})}function h_(e,t){let n=`ghadelimiter_${p_.randomUUID()}`,r=oo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${df.EOL}${r}${df.EOL}${n}`}var p_,pf,df,g_=m(()=>{"use strict";p_=O(f_(),1),pf=O(ff(),1),df=O(gi(),1);uf()});var qg=_e((cme,y_)=>{"use strict";y_.exports=process.getBuiltinModule("path")});var Zg=m(()=>{"use strict"});var w_=m(()=>{"use strict";Zg();Zg();yi()});var k_,bc,Xg,gW,yW,wW,b_,Qg,bW,ey,ty=m(()=>{"use strict";k_=O(gi(),1),bc=O(ff(),1),Xg=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:gW,appendFile:yW,writeFile:wW}=bc.promises,b_="GITHUB_STEP_SUMMARY",Qg=class{constructor(){
this._buffer=""}filePath(){return Xg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[b_];if(!t)throw new Error(`Unable \
to find environment variable for $${b_}. Check if your runtime environment supports job summaries.`);try{yield gW(t,bc.constants.R_OK|bc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Xg(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?wW:yW)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Xg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(k_.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",d=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,d)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},bW=new Qg,ey=bW});var kW,v_=m(()=>{"use strict";kW=O(qg(),1)});var x_=m(()=>{"use strict"});var ny,kme,vme,$_=m(()=>{"use strict";ny=O(gi(),1);x_();kme=ny.default.platform(),vme=ny.default.arch()});function Yg(e){ms("add-mask",{},e)}function __(e,t){if(process.env.GITHUB_OUTPUT||"")return m_("OUTPUT",h_(e,t));process.stdout.write(oy.EOL),ms("set-output",{name:e},
oo(t))}function O_(e){process.exitCode=ry.Failure,wi(e)}function wi(e,t={}){ms("error",lf(t),e instanceof Error?e.toString():e)}function hs(e,t={}){ms("warning",
lf(t),e instanceof Error?e.toString():e)}function E_(e,t={}){ms("notice",lf(t),e instanceof Error?e.toString():e)}function A_(e){process.stdout.write(e+oy.EOL)}
var oy,$W,ry,yi=m(()=>{"use strict";l_();g_();uf();oy=O(gi(),1),$W=O(qg(),1);w_();ty();ty();v_();$_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(ry||(ry={}))});var S_={};Zn(S_,{BazaarError:()=>w,errorCodes:()=>_W,isBazaarError:()=>be,messageOf:()=>me});function be(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function me(e){return e instanceof Error?e.message:String(e)}var _W,w,E=m(()=>{"use strict";_W={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function Ft(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=OW(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function OW(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var bi=m(()=>{"use strict"});function ze(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Yn(`has to be ${n}`);return r===""?void 0:r}}}function io(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new Yn(`has to be ${C_(e)}`);return r}}}function I_(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Yn(`has to be ${C_(e)}, or empty`);return n}}}function gs(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Yn("has to be true or false")}}}function T_(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new Yn(`has to be a number from ${e} to ${t}`);return o}}}function P_(e=""){return{fallback:e,parse:t=>N_(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Pr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(N_(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new Yn(
`has to name ${t}`);return r}}}function N_(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function C_(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Yn,iy=m(()=>{"use strict";Yn=class extends Error{}});var EW,sy,R_,L_,D_,mf,ay,F_=m(()=>{"use strict";iy();EW=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,sy=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
R_=/^[a-z0-9][a-z0-9-]{0,63}$/,L_=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,D_=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,mf={"plug\
in-path":P_("."),config:ze(),marketplace:ze("",EW,"a repository on GitHub, owner/name"),"marketplace-token":ze(),"github-token":ze(),mode:io(["auto","push","pr",
"none","check"],"auto"),base:ze("",sy,"the name of a branch"),branch:ze("bazaar/{plugin}",sy,"the name of a branch"),"pull-requests":io(["all","each"],"all"),"p\
lugins-dir":ze("plugins",D_,"a folder of the marketplace, e.g. plugins"),"entries-dir":ze("",D_,"a folder of the marketplace, e.g. entries"),entry:io(["vendored",
"pinned"],"vendored"),"entry-url":ze("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":ze("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":ze("",sy,"the name of a branch or tag"),"entry-sha":ze("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:ze(),
"take-over":gs(!1),"renamed-from":Pr(R_,"plugins"),remove:Pr(R_,"plugins"),endpoint:ze(),image:ze(),"image-base":ze(),"image-tags":Pr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Pr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:io(["append","none"],"append"),digest:ze("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":gs(!0),"version-policy":io(["suffix","strict","off"],"suffix"),"on-human-commits":io(["append","skip","overwrite"],"ap\
pend"),labels:Pr(),reviewers:Pr(L_,"logins"),"team-reviewers":Pr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Pr(L_,"logins"),
draft:gs(!1),"auto-merge":I_(["squash","merge","rebase"]),fork:gs(!1),"commit-message":ze(),"pr-title":ze(),"pr-body-footer":ze(),"dry-run":gs(!1),"fail-on":io(
["error","warning"],"error"),"max-attempts":T_(1,100,8)},ay={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function M_(e){let t={...e};for(let n of ly)delete e[uy(n)];return t}function hf(e,t){return(e[uy(t)]??"").trim()}function z_(e){let t=AW(e),n={};for(let i of cy)
try{n[i]=mf[i].parse(hf(e,i)||mf[i].fallback)}catch(s){if(!(s instanceof Yn))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...IW(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function uy(e){return`INPUT_${e.toUpperCase()}`}function AW(e){let t=new Set(cy.map(uy));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>SW(n.slice(6).toLowerCase()))}function SW(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=(Object.hasOwn(ay,e)?
ay[e]:void 0)??Ft(e,cy);return n===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${n}\` here.`}function IW(e,{build:t,entry:n}){let r=i=>hf(e,i)!==
"",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which image was pushed."),r("digest")&&t==="append"?o.push(
"`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the repository that has it."),n==="pinned"&&!(r("entry-url")&&r("e\
ntry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client lies."),n==="vendored"&&["entry-url","entry-path","en\
try-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned."),o}var cy,ly,fy=m(()=>{"use strict";E();
bi();iy();F_();cy=Object.keys(mf),ly=["marketplace-token","github-token"]});var gf,kc=m(()=>{"use strict";gf=class extends Error{}});var yf,dy,j_,U_,B_,J_=m(()=>{"use strict";yf=e=>e.trim().split(`
`),dy=yf(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),j_=yf(`
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
`),U_=yf(`
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
`),B_=yf(`
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
`)});function V_(e){return PW.get(e)??"warning"}function so(e){return G_.has(e)}function H_(e){return TW.has(e)}var TW,G_,PW,ki=m(()=>{"use strict";J_();TW=new Set(dy),
G_=new Set([...dy,...j_]),PW=new Map([...[...G_,...U_].map(e=>[e,"error"]),...B_.map(e=>[e,"note"])])});function on(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var kn,vn=m(()=>{"use stric\
t";ki();kn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:V_(t),...o,args:r})};add=t=>{this.list.push(t)}}});function Je(e,t){return{level:"error",refused:!0,problem:ao(e),fix:ao(t)}}function N(e,t){return{level:"error",refused:!1,problem:ao(e),fix:ao(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:ao(e),fix:ao(t)}}function Ge(e,t){return{level:"note",refused:!1,problem:ao(e),fix:ao(t)}}var ao,vi=m(()=>{"use strict";
ao=e=>typeof e=="string"?()=>e:e});var he,K_,W_=m(()=>{"use strict";vi();he=e=>JSON.stringify(e.toString()),K_={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:A(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:A(e=>`The key ${he(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:N(e=>`\
The path is a symbolic link to ${he(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:A(e=>`The path is a symbolic link to ${he(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:A("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:N(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:N(e=>`${he(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:Je(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:A(e=>`The client ignores ${he(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:Je(e=>`${he(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:A(e=>`${he(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${he(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:A(e=>`${he(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:Je(e=>`${he(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:A(e=>`${he(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:A(e=>`The manifest has no ${he(e.field)}.`,e=>`Add ${he(e.field)}.`),MANIFEST_FIELD_UNKNOWN:A(e=>`The clie\
nt does not know the field ${he(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${he(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:Je(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:N(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:A(e=>`The path differs from ${he(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:Je(e=>`The path ${he(e.path)} in ${he(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:N(e=>`${he(e.path)} in ${he(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:Ge(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:N(e=>`The path ${he(e.path)} in ${he(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:N(e=>`The path ${he(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:A("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:Je(e=>`The plugin's name ${he(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:A(e=>`The name ${he(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:A(e=>`The name ${he(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:N(e=>`The name ${he(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:A(e=>`No marketplace can list a plugin n\
amed ${he(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:Je("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:A(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:Ge(e=>`The client ignores the setting ${he(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var q_,Z_=m(()=>{"use strict";vi();q_={AGENT_FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
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
it to skills/<name>/SKILL.md.")}});var py,NW,Y_,X_=m(()=>{"use strict";vi();py=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,NW={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},Y_={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
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
ked for on the host and not in the caller's project.`,e=>py(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
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
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>py(e.what)),PLACEMENT_NEEDS_FILES:Ge(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>py(e.what)),PRIVACY_POLICY_UNKNOWN:Ge(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ge(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:N(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${NW[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
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
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var CW,Q_,eO=m(()=>{"use strict";vi();CW=e=>/relevance\./.test(e)?"'s validator refuses the entry":" can't install this plugin",Q_={MARKETPLACE_MISSING:Je(e=>`T\
here is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:Je(
e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; comments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:Je(e=>`The catalog is\
 ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:Je(e=>`\
"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Correct "${e.field}".`),MARKETPLACE_NAME_REFUSED:Je(e=>`The marketplace's name "${e.name}\
" ${e.problem}.`,"Choose another name, for example your organisation's name and the word tools."),MARKETPLACE_NAME_DOUBTFUL:A(e=>`The marketplace's name "${e.name}\
" ${e.problem}.`,"Choose another name if the marketplace is meant for more than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}\
" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:A("The marketplace offers no plugin.",'Add an entry to "plugins", or publi\
sh one into it.'),MARKETPLACE_UNDESCRIBED:A("The marketplace has no description.",'Add "description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:N(
e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugins, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:N(
e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:N(e=>`"${e.field}" ${e.problem}, s\
o the client${CW(e.field)}.`,e=>`Correct "${e.field}" in the entry.`),ENTRY_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}" in an entry and ignores it\
.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:A(e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or \
drop it.`),ENTRY_NAME_REFUSED:N(e=>`The plugin's name "${e.name}" ${e.problem}, so the client can't install it.`,"Choose another name for the entry and for the \
plugin's own manifest."),ENTRY_NAME_RESERVED:N(e=>`The plugin's name "${e.name}" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the p\
refix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside them.'),ENTRY_NAME_LONG:A(e=>`The plugin's name has ${e.length} characters; Claude D\
esktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:N(e=>`The name "${e.name}" stands in more than one entry; only one of them can be ins\
talled.`,"Rename or remove the others."),ENTRY_NAME_CASE:A(e=>`"${e.name}" differs from the entry "${e.other}" only in upper and lower case.`,"Rename one: on ma\
cOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:A(e=>`The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}\
".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:N(e=>`The source ${e.problem}.`,'Name a folder of the marketplace a\
s "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:N(e=>`The client knows no source of the kind ${e.kind} an\
d can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the marketplace."),ENTRY_SOURCE_MISSING:N(e=>`The folder "${e.
folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count), or add the plugin's folder."),ENTRY_SOURCE_LINKED:N(e=>`\
The source leads through the symbolic link "${e.path}". None is followed here, and by clients only one inside the marketplace.`,"Put the plugin's real folder th\
ere."),ENTRY_SHA_INVALID:N(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),ENTRY_ARCHIVE_REFUSED:N(
e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:A(e=>`The client ignores "\
path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install one folder.'),ENTRY_VERSION_DIFFERS:A(
e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),ENTRY_HELPER_NOT_STRICT:N('The entry\
 names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the plugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:A(
"The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you looked at.","Add the archive's sha256.")}});var vt,my,tO,nO=m(()=>{"use strict";vi();vt=e=>JSON.stringify(e.toString()),my="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",tO={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${vt(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${vt(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:N(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:Je(
e=>`${e.reason}. ${my}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:N(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${vt(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${vt(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${vt(e.nearest)}?`),HOOK_GUARD_INVALID:Je(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${my}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:Je(e=>`${e.event} stands where the\
 client looks for no events. ${my}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:A(e=>`The matcher ${vt(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:N(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:N("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:A(e=>`On ${e.event} the client can't run a handler of type ${vt(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:A(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:A(e=>`The client does not find the plugin's own server und\
er ${vt(e.server)}; the hook does nothing.`,e=>`Write ${vt(e.right)}.`),LSP_INLINE_INVALID:Je(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:N(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:N(e=>`"headersHelper\
" of the MCP server ${vt(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:Je(e=>`The MCP server ${vt(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:N(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:N(
e=>`The MCP server ${vt(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${vt(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:N(e=>`The client drops the MCP server ${vt(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:N(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:N(
e=>`The URL of the MCP server ${vt(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:N(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var hy,rO=m(()=>{"use strict";W_();Z_();X_();eO();nO();hy={...K_,...q_,...Y_,...Q_,...tO}});function vc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(hy,t)||typeof n!="object"||n===null)throw RW(t);let r=hy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function RW(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var gy=m(()=>{"use strict";E();rO()});function xi(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of oO.segment(e))t+=MW(n);return t}function MW(e){return DW.test(e)?0:LW.test(e)||
e.includes("\uFE0F")?2:1}function iO(e,t){return e+" ".repeat(Math.max(0,t-xi(e)))}function co(e){return e.replaceAll(/\r?\n/g," ").replaceAll(FW,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function yy(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(xi(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=zW(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function zW(e,t){if(xi(e)<=t)return[e];let n=[],r="";for(let{segment:o}of oO.segment(e))r!==""&&xi(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var oO,LW,DW,FW,wf=m(()=>{"use strict";oO=new Intl.Segmenter("en",{granularity:"grapheme"}),LW=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
DW=/^[\p{Mark}\p{Cf}]+$/u,FW=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function It(e,t,n=0){let r=co(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:yy(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function sO(e,t,n,r){
return r.map((o,i)=>i===0?o.replace(n,()=>e.style(t,n)):o)}function aO(e,t,n){let r=n.map(u=>u.map(co)),o=t.length-1,i=t.map((u,f)=>Math.max(xi(u),...r.map(d=>xi(
d[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<jW?1/0:e.width-s,c=(u,f)=>[...i.slice(0,o).map((d,p)=>iO(u[p]??"",d)),f].join("  ").trimEnd(),l=r.
flatMap(u=>UW(u[o]??"",a).map((f,d)=>c(d===0?u:[],f)));return[e.style("bold",c(t,t[o]??"")),...l]}function UW(e,t){return t===1/0?[e]:yy(e,t)}function xt(e,t,n=`${t}\
s`){return`${e} ${e===1?t:n}`}function ys(e){let t=["kB","MB","GB"],n=e,r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?xt(e,"byte"):`${n<9.95?n.
toFixed(1):n.toFixed(0)} ${r}`}var jW,$i=m(()=>{"use strict";wf();jW=24});function xc(e,t){return GW(e,t)}function GW(e,t){return BW.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>VW(e,n,o,i)))}function VW(e,t,n,r){
let o=`${e.style(JW[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,cO).flatMap(l=>{let{problem:u,fix:f}=l,d=It(e,`${on(l)}\
: ${u}`,2);return s?d:d.concat(It(e,`fix: ${f}`,4))}),c=r.length-cO;return c>0&&a.push(...It(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?It(
e,`fix: ${[...i].join("")}`,2):[],""]}var BW,JW,cO,wy=m(()=>{"use strict";vn();$i();BW=["error","warning","note"],JW={error:"red",warning:"yellow",note:"cyan"},
cO=100});function bf(e){if(be(e))return e;if(e instanceof gf)return WW(e);if(HW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});if(KW(e)){let n="Name a folder for temporary files, by TMPDIR, that you may write and that has room.";return new w(
"FILE_UNWRITABLE",by(me(e)),n,{cause:e})}let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w("UNEXPECTE\
D",by(me(e)),t,{cause:e})}function HW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function KW(e){return e instanceof Error&&"syscall"in e&&
e.syscall==="mkdtemp"}function WW(e){let[t="",n]=e.message.replace(/^error: /,"").split(`
`),r=by(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function by(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var ky=m(()=>{"use strict";kc();E()});function xn(...e){for(let t of e)A_(lo(t))}function lo(e){return co(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var ws=m(()=>{"use strict";yi();wf()});function Oi(e){if(e.trim()==="")throw new _i("it is empty",e.length);let t={text:e,at:0},n=xy(t,void 0);if(bs(t)!==void 0)throw Xn(t,"text follows after the end\
 of the value");return n}function bs(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function Xn({
text:e,at:t},n){return new _i(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function xy(e,t){let n=bs(e);if(n==="{"||n==="[")return qW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?uO(e):XW(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function qW(e,t,n){let[r,o,i]=t==="{"?
["object","}",ZW]:["array","]",xy],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,bs(e)!==o)for(;;){s.children.push(i(e,s));let a=bs(e);if(a===
o)break;if(a===void 0)throw Xn(e,`a closing "${o}" is missing`);if(a!==",")throw Xn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function ZW(e,t){let n=bs(e);if(n===void 0)throw Xn(e,'a closing "}" is missing');if(n!=='"')throw Xn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;uO(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),bs(e)!==":")throw Xn(e,"a colon is missing after a key");return e.at+=1,i.children.push(
xy(e,i)),i.length=e.at-r,i}function uO(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new _i(
"a string is not closed on its line",t);if(n<32)throw Xn(e,"a string holds a raw control character");if(n===92){if(vy.lastIndex=e.at,!vy.test(e.text))throw Xn(e,
"a backslash is followed by a character that can't be escaped");e.at=vy.lastIndex-1}}e.at+=1}function XW(e,t){let n=/[-0-9]/.test(t)?lO:YW;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===lO)throw Xn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw Xn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var _i,vy,lO,YW,kf=m(()=>{"use strict";_i=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};vy=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;lO=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,YW=/(?:true|false|null)(?!\w)/y});function H(e){return QW.decode(e)}function B(e,t){return e<t?-1:e>t?1:0}function fO(e,t){return vf(e)(t)}function vf(e){let t;return n=>{t??=eq(e);let r=Math.min(
Math.max(n,0),e.length),[o,i]=[1,t.length];for(;o<i;){let s=o+i+1>>1;t[s-1]<=r?o=s:i=s-1}return{line:o,column:r-t[o-1]+1}}}function eq(e){let t=[0];for(let n=e.
indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Ei(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function uo(e,t){return Mt(e)(t)}function Mt(e){let t=vf(e);return n=>t(n).line}var QW,j=m(()=>{"use strict";QW=new TextDecoder("utf-8")});function L(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=rq(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${pO} levels dee\
p, which is not read here even where the client reads it`;return $y(t,o,r)}try{return tq(t,JSON.parse(t),n)}catch(o){return nq(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function tq(e,t,n){let r,o=()=>r??=Oi(e),i=vf(e),s=c=>i(c.offset),a=n===mO(t)?[]:oq(o());return{value:t,duplicates:a.map(c=>{
let{line:l,column:u}=s(c);return{key:c.key??"",line:l,column:u}}),placeAt:c=>s(dO(o(),c)),placeOfKey(c){let l=dO(o(),c);return s(l.parent?.type==="property"?l.parent:
l)}}}function mO(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+mO(r),Array.isArray(e)?0:t.length)}function $y(e,t,n){
let r=fO(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function nq(e,t){try{Oi(e)}catch(r){if(r instanceof _i)return $y(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return $y(e,"a character is not allowed there",Number(n?.[1]??0))}function rq(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>pO)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function oq(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function dO(e,t){let n=e;for(let r of t){let o=$c(
n,r);if(o===void 0)return n;n=o}return n}function $c(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var pO,z=m(()=>{"use strict";kf();j();pO=1e3});function Ai(e,t){return t.map(n=>_y(e,n,vc(n)))}function _c(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Ai(e,n):[],...Array.isArray(
r)?r.filter(iq).map(o=>_y(e,o,o)):[]]}function hO(e,t){return t.filter(({level:n})=>n!=="note").map(n=>_y(e,n,n))}function xf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=vc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${on(t)}: ${n}`,fix:r}})}function iq(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function _y(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function ks(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>sq[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var sq,fo=m(()=>{"use strict";vn();gy();z();sq={error:0,warning:1,
note:2}});function gO(e){let t={error:wi,warning:hs,note:E_};for(let n of["error","warning","note"]){let r=ks(e.filter(o=>o.level===n)).slice(0,aq[n]);for(let o of r)t[n](
lq(o),uq(o))}}function lq({problem:e,fix:t}){return lo(`${e} ${t}`).slice(0,cq)}function uq({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:lo(
t)},...n===void 0?{}:{startLine:n},...r===void 0?{}:{startColumn:r}}}var aq,cq,yO=m(()=>{"use strict";yi();ws();fo();aq={error:9,warning:10,note:10},cq=3e3});var _f,wO,$f,bO=m(()=>{"use strict";_f=O(ff(),1),wO=O(gi(),1),$f=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,_f.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,_f.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${wO.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var kO={};Zn(kO,{context:()=>fq});var fq,vO=m(()=>{"use strict";bO();fq=new $f});async function xO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(vO(),kO));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var $O=m(()=>{"use strict";E()});function OO(e){return _O.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?dq(e):e.name==="workflow_run"?pq(e):e.name==="pull_request"?{kind:"pre\
view",foreign:Oy(e,AO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function dq(e){return Oy(e,AO(e,"pull_r\
equest"))?EO(e.name):{kind:"preview",foreign:!1}}function pq(e){let t=Si(e.payload,"workflow_run");if(Oy(e,Si(t,"head_repository")))return EO(e.name);let n=String(
Si(t,"event"));return _O.includes(n)?{kind:"publish"}:{kind:"preview",foreign:n!=="pull_request"&&n!=="merge_group"}}function EO(e){return{kind:"refused",problem:`\
This run was started by \`${e}\` for a commit of a fork: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with \
`on: pull_request`, which needs no secret, and publish with `on: push`."}}function AO({payload:e},t){return Si(Si(Si(e,t),"head"),"repo")}function Oy({repository:e},t){
let n=Si(t,"full_name");return typeof n!="string"||e===""||n.toLowerCase()!==e.toLowerCase()}function Si(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var _O,
SO=m(()=>{"use strict";z();_O=["push","workflow_dispatch","schedule","repository_dispatch","release","create"]});function IO({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>Ey(r.rows,n))}function Ey(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var Ay=m(()=>{"use strict"});var ve=_e((qhe,TO)=>{"use strict";TO.exports=process.getBuiltinModule("node:fs")});var ge=_e((Zhe,PO)=>{"use strict";PO.exports=process.getBuiltinModule("node:path")});function NO(e,t,n=!1){let r=t.filter(a=>a.startsWith("!")).map(a=>Of(a.slice(1))),o=t.filter(a=>!a.startsWith("!")),s=[...new Set(o.flatMap(a=>mq(a)?hq(e,a,n):[
Of(a)]))].filter(a=>!r.some(c=>a===c||(0,Tt.matchesGlob)(a,c)));if(s.length===0&&!n){let a="Name the folder that holds .claude-plugin/plugin.json, and check the\
 repository out before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",a)}for(let a of s)gq(e,a);return s}function mq(e){return/[*?[\]{}]/.test(
e)}function Of(e){let t=(0,Tt.normalize)(e).split(Tt.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function hq(e,t,n){let r=Of(t);if((0,Tt.isAbsolute)(
r)||r.startsWith(".."))throw Sy(t);let i=(0,Nr.globSync)(r,{cwd:e,exclude:a=>/(?:^|[/\\])node_modules$/.test(typeof a=="string"?a:a.name)}).map(a=>Of(a)).filter(
a=>(0,Nr.existsSync)((0,Tt.join)(e,a,".claude-plugin/plugin.json")));if(i.length>0||n)return i.sort(B);let s=`\`plugin-path\` has ${JSON.stringify(t)}, and no f\
older of that name holds .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",s,"Check the pattern, and that the repository was checked out before.")}function gq(e,t){
if((0,Tt.isAbsolute)(t)||t.startsWith(".."))throw Sy(t);let n=(0,Tt.join)(e,t);if((0,Nr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no\
 folder ${JSON.stringify(t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Tt.relative)(
(0,Nr.realpathSync)(e),(0,Nr.realpathSync)(n)).startsWith(".."))throw Sy(t)}function Sy(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the \
checkout.`;return new w("PATH_UNSAFE",t,"Name a folder of the checkout, from its root.")}var Nr,Tt,CO=m(()=>{"use strict";Nr=O(ve(),1),Tt=O(ge(),1);E();j()});function ce(e){if(e&&typeof e=="object")switch(e[$t]){case $n:case Cr:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[$t]){case Ef:case $n:case zt:case Cr:
return!0}return!1}var Ef,Af,$n,Iy,zt,Cr,$t,_n,Qn,On,ee,K,En,Sf,te=m(()=>{"use strict";Ef=Symbol.for("yaml.alias"),Af=Symbol.for("yaml.document"),$n=Symbol.for("\
yaml.map"),Iy=Symbol.for("yaml.pair"),zt=Symbol.for("yaml.scalar"),Cr=Symbol.for("yaml.seq"),$t=Symbol.for("yaml.node.type"),_n=e=>!!e&&typeof e=="object"&&e[$t]===
Ef,Qn=e=>!!e&&typeof e=="object"&&e[$t]===Af,On=e=>!!e&&typeof e=="object"&&e[$t]===$n,ee=e=>!!e&&typeof e=="object"&&e[$t]===Iy,K=e=>!!e&&typeof e=="object"&&e[$t]===
zt,En=e=>!!e&&typeof e=="object"&&e[$t]===Cr;Sf=e=>(K(e)||ce(e))&&!!e.anchor});function tr(e,t){let n=LO(t);Qn(e)?vs(null,e.contents,n,Object.freeze([e]))===er&&(e.contents=null):vs(null,e,n,Object.freeze([]))}function vs(e,t,n,r){let o=DO(
e,t,n,r);if(X(o)||ee(o))return FO(e,r,o),vs(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=vs(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Pt)return Pt;s===er&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=vs("\
key",t.key,n,r);if(i===Pt)return Pt;i===er&&(t.key=null);let s=vs("value",t.value,n,r);if(s===Pt)return Pt;s===er&&(t.value=null)}}return o}async function If(e,t){
let n=LO(t);Qn(e)?await xs(null,e.contents,n,Object.freeze([e]))===er&&(e.contents=null):await xs(null,e,n,Object.freeze([]))}async function xs(e,t,n,r){let o=await DO(
e,t,n,r);if(X(o)||ee(o))return FO(e,r,o),xs(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await xs(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Pt)return Pt;s===er&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=await xs(
"key",t.key,n,r);if(i===Pt)return Pt;i===er&&(t.key=null);let s=await xs("value",t.value,n,r);if(s===Pt)return Pt;s===er&&(t.value=null)}}return o}function LO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function DO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(On(t))return n.Map?.(e,t,r);
if(En(t))return n.Seq?.(e,t,r);if(ee(t))return n.Pair?.(e,t,r);if(K(t))return n.Scalar?.(e,t,r);if(_n(t))return n.Alias?.(e,t,r)}function FO(e,t,n){let r=t[t.length-
1];if(ce(r))r.items[e]=n;else if(ee(r))e==="key"?r.key=n:r.value=n;else if(Qn(r))r.contents=n;else{let o=_n(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Pt,RO,er,Oc=m(()=>{"use strict";te();Pt=Symbol("break visit"),RO=Symbol("skip children"),er=Symbol("remove node");tr.BREAK=Pt;tr.SKIP=
RO;tr.REMOVE=er;If.BREAK=Pt;If.SKIP=RO;If.REMOVE=er});var yq,wq,nr,Ty=m(()=>{"use strict";te();Oc();yq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wq=e=>e.replace(/[!,[\]{}]/g,t=>yq[t]),nr=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+wq(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};tr(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};nr.defaultYaml={explicit:!1,version:"1.2"};nr.defaultTags={"!!":"tag:yaml.org,2002:"}});function Tf(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Py(e){let t=new Set;return tr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Ny(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function MO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=Py(e));let s=Ny(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(K(s.node)||ce(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var Pf=m(()=>{"use strict";te();Oc()});function po(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=po(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=po(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=po(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=po(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Cy=m(()=>{"use strict"});function Ye(e,t,n){if(Array.isArray(e))return e.map((r,o)=>Ye(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Sf(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var mo=m(()=>{"use strict";te()});var ho,Nf=m(()=>{"use strict";Cy();te();mo();ho=class{constructor(t){Object.defineProperty(this,$t,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!Qn(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=Ye(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?po(i,{"":a},"",a):a}}});function Cf(e,t,n){if(_n(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ce(t)){let r=0;for(let o of t.items){let i=Cf(e,o,n);i>
r&&(r=i)}return r}else if(ee(t)){let r=Cf(e,t.key,n),o=Cf(e,t.value,n);return Math.max(r,o)}return 1}var Rr,Ec=m(()=>{"use strict";Pf();Oc();te();Nf();mo();Rr=class extends ho{constructor(t){
super(Ef),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],tr(t,{Node:(i,s)=>{(_n(s)||Sf(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(Ye(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Cf(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Tf(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var Rf,D,Ve=m(()=>{"use strict";te();Nf();mo();Rf=e=>!e||typeof e!="function"&&typeof e!="object",D=class extends ho{constructor(t){super(zt),this.value=t}toJSON(t,n){
return n?.keep?this.value:Ye(this.value,t,n)}toString(){return String(this.value)}};D.BLOCK_FOLDED="BLOCK_FOLDED";D.BLOCK_LITERAL="BLOCK_LITERAL";D.PLAIN="PLAIN";
D.QUOTE_DOUBLE="QUOTE_DOUBLE";D.QUOTE_SINGLE="QUOTE_SINGLE"});function kq(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Lr(e,t,n){if(Qn(e)&&(e=e.contents),X(e))return e;if(ee(e)){let f=n.schema[$n].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Rr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=bq+t.slice(2));let l=kq(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new D(e);return c&&(c.node=
f),f}l=e instanceof Map?s[$n]:Symbol.iterator in Object(e)?s[Cr]:s[$n]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new D(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var bq,Ac=m(()=>{"use strict";Ec();te();Ve();
bq="tag:yaml.org,2002:"});function Sc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Lr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var _s,$s,Lf=m(()=>{"use strict";Ac();te();Nf();_s=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,$s=class extends ho{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||ee(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(_s(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ce(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,Sc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ce(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&K(i)?i.value:i:ce(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!ee(n))return!1;let r=n.value;return r==null||t&&K(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ce(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ce(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,Sc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function sn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var zO,rr,Ic=m(()=>{"use strict";zO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");rr=(e,t,n)=>e.
endsWith(`
`)?sn(n,t):n.includes(`
`)?`
`+sn(n,t):(e.endsWith(" ")?"":" ")+n});function Pc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let d,p,h=!1,g=-1,y=-1,b=-1;n===Df&&(g=jO(e,g,
t.length),g!==-1&&(f=g+c));for(let $;$=e[g+=1];){if(n===Tc&&$==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if($===`
`)n===Df&&(g=jO(e,g,t.length)),f=g+t.length+c,d=void 0;else{if($===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(d=g)}if(g>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Tc){for(;p===" "||p==="	";)p=$,$=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,d=void 0}else h=!0}p=$}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let S=l[$],T=l[$+1]||e.length;S===
0?k=`
${t}${e.slice(0,T)}`:(n===Tc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,T)}`)}return k}function jO(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Ry,Df,Tc,UO=m(()=>{"use strict";Ry="flow",Df="block",Tc="quoted"});function vq(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Nc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(zf(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Pc(s,i,Tc,Mf(t,!1))}function Ly(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Nc(e,t);let n=t.indent||(zf(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Pc(r,n,Ry,Mf(t,!1))}function Os(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Nc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=Ly:i&&!o?r=Nc:r=n?Ly:Nc}return r(e,t)}function Ff({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Os(n,r);let l=r.indent||(r.forceBlockIndent||zf(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===D.BLOCK_FOLDED?!1:t===D.BLOCK_LITERAL?!0:!vq(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",i&&i()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Dy,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),I=!1,q=Mf(r,!0);s!=="folded"&&t!==D.BLOCK_FOLDED&&(q.onOverflow=()=>{
I=!0});let C=Pc(`${k}${T}${p}`,l,Df,q);if(!I)return`>${S}
${l}${C}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${p}`}function xq(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Os(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Os(i,t):Ff(e,t,n,r);if(!a&&!u&&o!==D.PLAIN&&i.includes(`
`))return Ff(e,t,n,r);if(zf(i)){if(c==="")return t.forceBlockIndent=!0,Ff(e,t,n,r);if(a&&c===l)return Os(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let d=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:p,tags:h}=t.doc.schema;if(h.some(d)||p?.some(d))return Os(i,t)}return a?
f:Pc(f,c,Ry,Mf(t,!1))}function Ii(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
D.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=D.QUOTE_DOUBLE);let c=u=>{switch(u){case D.BLOCK_FOLDED:case D.BLOCK_LITERAL:
return o||i?Os(s.value,t):Ff(s,t,n,r);case D.QUOTE_DOUBLE:return Nc(s.value,t);case D.QUOTE_SINGLE:return Ly(s.value,t);case D.PLAIN:return xq(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,d=o&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}var Mf,zf,Dy,Cc=m(()=>{"use strict";Ve();UO();Mf=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),zf=e=>/^(%|---|\.\.\.)/m.test(e);try{Dy=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Dy=/\n+(?!\n|$)/g}});function jf(e,t){let n=Object.assign({blockQuote:!0,commentString:zO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function $q(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(K(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function _q(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(K(e)||ce(e))&&e.anchor;i&&Tf(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Dr(e,t,n,r){if(ee(e))return e.toString(t,n,r);if(_n(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=$q(t.doc.schema.tags,i));let s=_q(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):K(i)?Ii(i,t,n,r):i.toString(t,n,r);return s?K(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var Rc=m(()=>{"use strict";Pf();te();Ic();Cc()});function BO({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=X(e)&&e.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(ce(e)||!X(e)&&typeof e=="object"){let q="With simple keys, collection cannot b\
e used as a key value";throw new Error(q)}}let p=!f&&(!e||d&&t==null&&!n.inFlow||ce(e)||(K(e)?e.type===D.BLOCK_FOLDED||e.type===D.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!i),indent:a+c});let h=!1,g=!1,y=Dr(e,n,()=>h=!0,()=>g=!0);if(!p&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":p?`?\
 ${y}`:y}else if(i&&!f||t==null&&p)return y=`? ${y}`,d&&!h?y+=rr(y,n.indent,l(d)):g&&o&&o(),y;h&&(d=null),p?(d&&(y+=rr(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=rr(y,n.indent,l(d))));let b,k,$;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(b=!1,k=null,$=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!p&&!d&&K(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!p&&En(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,T=Dr(t,n,()=>S=!0,()=>g=!0),I=" ";if(d||b||k){if(I=b?`
`:"",k){let q=l(k);I+=`
${sn(q,n.indent)}`}T===""&&!n.inFlow?I===`
`&&$&&(I=`

`):I+=`
${n.indent}`}else if(!p&&ce(t)){let q=T[0],C=T.indexOf(`
`),Le=C!==-1,rn=n.inFlow??t.flow??t.items.length===0;if(Le||!rn){let Tr=!1;if(Le&&(q==="&"||q==="!")){let Me=T.indexOf(" ");q==="&"&&Me!==-1&&Me<C&&T[Me+1]==="!"&&
(Me=T.indexOf(" ",Me+1)),(Me===-1||C<Me)&&(Tr=!0)}Tr||(I=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(I="");return y+=I+T,n.inFlow?S&&r&&r():$&&!S?y+=rr(y,n.indent,l($)):g&&o&&o(),y}var JO=m(()=>{"use strict";te();Ve();Rc();Ic()});function Fy(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var My=m(()=>{"use strict"});function jy(e,t,n){let r=VO(e,n);if(En(r))for(let o of r.items)zy(e,t,o);else if(Array.isArray(r))for(let o of r)zy(e,t,o);else zy(e,t,r)}function zy(e,t,n){let r=VO(
e,n);if(!On(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function VO(e,t){
return e&&_n(t)?t.resolve(e.doc,e):t}var Uf,An,GO,Bf=m(()=>{"use strict";te();Ve();Uf="<<",An={identify:e=>e===Uf||typeof e=="symbol"&&e.description===Uf,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new D(Symbol(Uf)),{addToJSMap:jy}),stringify:()=>Uf},GO=(e,t)=>(An.identify(t)||K(t)&&(!t.
type||t.type===D.PLAIN)&&An.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===An.tag&&n.default)});function Jf(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(GO(e,n))jy(e,t,r);else{let o=Ye(n,"",e);if(t instanceof Map)t.set(o,Ye(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=Oq(n,o,e),s=Ye(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function Oq(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=jf(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Fy(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var Uy=m(()=>{"use strict";My();Bf();Rc();te();mo()});function Es(e,t,n){let r=Lr(e,void 0,n),o=Lr(t,void 0,n);return new De(r,o)}var De,go=m(()=>{"use strict";Ac();JO();Uy();te();De=class e{constructor(t,n=null){Object.
defineProperty(this,$t,{value:Iy}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return Jf(n,r,this)}toString(t,n,r){return t?.doc?BO(this,t,n,r):JSON.stringify(this)}}});function Vf(e,t,n){return(t.inFlow??e.flow?Aq:Eq)(e,t,n)}function Eq({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,d=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
d.push(""),Gf(n,d,g.commentBefore,f),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&d.push(""),Gf(n,d,k.commentBefore,
f))}f=!1;let b=Dr(g,u,()=>y=null,()=>f=!0);y&&(b+=rr(b,i,l(y))),f&&y&&(f=!1),d.push(r+b)}let p;if(d.length===0)p=o.start+o.end;else{p=d[0];for(let h=1;h<d.length;++h){
let g=d[h];p+=g?`
${c}${g}`:`
`}}return e?(p+=`
`+sn(l(e),c),a&&a()):f&&s&&s(),p}function Aq({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),Gf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),Gf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let $=X(g.value)?g.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Dr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,$)=>k+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=rr(b,r,a(y))),f.push(b),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=d;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${p}`}else return`${d}${s}${f.join(" ")}${s}${p}`}function Gf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=sn(t(r),
e);n.push(i.trimStart())}}var By=m(()=>{"use strict";te();Rc();Ic()});function yo(e,t){let n=K(t)?t.value:t;for(let r of e)if(ee(r)&&(r.key===t||r.key===n||K(r.key)&&r.key.value===n))return r}var je,wo=m(()=>{"use strict";By();Uy();
Lf();te();go();Ve();je=class extends $s{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super($n,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(Es(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;ee(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new De(t,t?.value):r=new De(t.key,t.value);let o=yo(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);K(o.value)&&Rf(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=yo(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=yo(this.items,t)?.value;return(!n&&K(o)?o.value:o)??void 0}has(t){return!!yo(this.items,t)}set(t,n){
this.add(new De(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)Jf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!ee(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Vf(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var Sn,As=m(()=>{"use strict";te();wo();Sn={collection:"map",default:!0,nodeClass:je,tag:"tag:yaml.org,2002:map",resolve(e,t){return On(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>je.from(e,t,n)}});function Hf(e){let t=K(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var pt,bo=m(()=>{"use stric\
t";Ac();By();Lf();te();Ve();mo();pt=class extends $s{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Cr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=Hf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Hf(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&K(o)?o.value:o}has(t){let n=Hf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Hf(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];K(o)&&Rf(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(Ye(i,String(o++),n));return r}toString(t,n,r){return t?Vf(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Lr(a,void 0,r))}}return i}}});var In,Ss=m(()=>{"use strict";te();bo();In={collection:"seq",default:!0,nodeClass:pt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return En(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>pt.from(e,t,n)}});var ko,Lc=m(()=>{"use strict";Cc();ko={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Ii(e,t,n,r)}}});var Ti,Kf=m(()=>{"use strict";Ve();Ti={identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new D(
null),stringify:({source:e},t)=>typeof e=="string"&&Ti.test.test(e)?e:t.options.nullStr}});var Dc,Jy=m(()=>{"use strict";Ve();Dc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new D(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Dc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function mt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var Is=m(()=>{"use strict"});var Wf,qf,Zf,Gy=m(()=>{"use strict";Ve();Is();Wf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:mt},qf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():mt(e)}},Zf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new D(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:mt}});function HO(e,t,n){let{value:r}=e;return Yf(r)&&r>=0?n+r.toString(t):mt(e)}var Yf,Vy,Xf,Qf,ed,Hy=m(()=>{"use strict";Is();Yf=e=>typeof e=="bigint"||Number.isInteger(
e),Vy=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);Xf={identify:e=>Yf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Vy(e,2,8,n),stringify:e=>HO(e,8,"0o")},Qf={identify:Yf,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Vy(e,0,10,n),
stringify:mt},ed={identify:e=>Yf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Vy(e,2,16,n),stringify:e=>HO(
e,16,"0x")}});var KO,WO=m(()=>{"use strict";As();Kf();Ss();Lc();Jy();Gy();Hy();KO=[Sn,In,ko,Ti,Dc,Xf,Qf,ed,Wf,qf,Zf]});function qO(e){return typeof e=="bigint"||Number.isInteger(e)}var td,Sq,Iq,ZO,YO=m(()=>{"use strict";Ve();As();Ss();td=({value:e})=>JSON.stringify(e),Sq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:td},{identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:td},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:td},{identify:qO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>qO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:td}],Iq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},ZO=[Sn,In].concat(
Sq,Iq)});var Fc,Ky=m(()=>{"use strict";Ve();Cc();Fc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=D.BLOCK_LITERAL),t!==D.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(t===D.BLOCK_LITERAL?`
`:" ")}return Ii({comment:e,type:t,value:a},r,o,i)}}});function Wy(e,t){if(En(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ee(r)){if(On(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new De(new D(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=ee(r)?r:new De(r)}}else t("Expected a sequence for this tag");return e}function qy(e,t,n){let{replacer:r}=n,o=new pt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(Es(a,c,n))}return o}var Mc,nd=m(()=>{"use st\
rict";te();go();Ve();bo();Mc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Wy,createNode:qy}});var Ts,zc,Zy=m(()=>{"use strict";te();mo();wo();bo();nd();Ts=class e extends pt{constructor(){super(),this.add=je.prototype.add.bind(this),this.delete=je.prototype.
delete.bind(this),this.get=je.prototype.get.bind(this),this.has=je.prototype.has.bind(this),this.set=je.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(ee(o)?(i=Ye(o.key,"",n),s=Ye(o.value,i,n)):i=Ye(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=qy(t,n,r),i=new this;return i.items=o.items,i}};
Ts.tag="tag:yaml.org,2002:omap";zc={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ts,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Wy(e,t),
r=[];for(let{key:o}of n.items)K(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Ts,
n)},createNode:(e,t,n)=>Ts.from(e,t,n)}});function XO({value:e,source:t},n){return t&&(e?Yy:Xy).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Yy,Xy,QO=m(()=>{"use strict";Ve();Yy={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new D(!0),stringify:XO},Xy={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new D(!1),stringify:XO}});var eE,tE,nE,rE=m(()=>{"use strict";Ve();Is();eE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:mt},tE={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():mt(e)}},nE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new D(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:mt}});function rd(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function Qy(e,t,n){let{value:r}=e;if(jc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return mt(e)}var jc,oE,iE,sE,aE,cE=m(()=>{"use strict";Is();jc=e=>typeof e=="bigint"||Number.isInteger(e);oE=
{identify:jc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>rd(e,2,2,n),stringify:e=>Qy(e,2,"0b")},iE={identify:jc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>rd(e,1,8,n),stringify:e=>Qy(e,8,"0")},sE={identify:jc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>rd(e,0,10,n),stringify:mt},aE={identify:jc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>rd(e,2,16,n),stringify:e=>Qy(e,16,"0x")}});var Ps,Uc,ew=m(()=>{"use strict";te();go();wo();Ps=class e extends je{constructor(t){super(t),this.tag=e.tag}add(t){let n;ee(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new De(t.key,null):n=new De(t,null),yo(this.items,n.key)||this.items.push(n)}get(t,n){let r=yo(this.items,t);return!n&&ee(r)?K(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=yo(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new De(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(Es(s,null,r));return i}};Ps.tag="tag:yaml.org,2002:set";Uc={collection:"map",identify:e=>e instanceof Set,nodeClass:Ps,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Ps.from(e,t,n),resolve(e,t){if(On(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ps,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function tw(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function lE(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return mt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var od,id,Ns,nw=m(()=>{"use strict";Is();od={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>tw(e,n),stringify:lE},id={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>tw(e,!1),stringify:lE},Ns={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ns.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=tw(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var rw,uE=m(()=>{"use strict";As();Kf();Ss();Lc();Ky();QO();rE();cE();Bf();Zy();nd();ew();nw();rw=[Sn,In,ko,Ti,Yy,Xy,oE,iE,sE,aE,eE,tE,nE,Fc,An,zc,Mc,Uc,od,id,Ns]});function sd(e,t,n){let r=fE.get(t);if(r&&!e)return n&&!r.includes(An)?r.concat(An):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(fE.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(An)),o.reduce((i,s)=>{let a=typeof s=="string"?dE[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(dE).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var fE,dE,pE,mE=m(()=>{"use strict";As();Kf();Ss();Lc();Jy();Gy();Hy();WO();YO();Ky();Bf();Zy();nd();uE();ew();nw();fE=new Map([["core",KO],["f\
ailsafe",[Sn,In,ko]],["json",ZO],["yaml11",rw],["yaml-1.1",rw]]),dE={binary:Fc,bool:Dc,float:Zf,floatExp:qf,floatNaN:Wf,floatTime:id,int:Qf,intHex:ed,intOct:Xf,
intTime:od,map:Sn,merge:An,null:Ti,omap:zc,pairs:Mc,seq:In,set:Uc,timestamp:Ns},pE={"tag:yaml.org,2002:binary":Fc,"tag:yaml.org,2002:merge":An,"tag:yaml.org,200\
2:omap":zc,"tag:yaml.org,2002:pairs":Mc,"tag:yaml.org,2002:set":Uc,"tag:yaml.org,2002:timestamp":Ns}});var Tq,Bc,ow=m(()=>{"use strict";te();As();Ss();Lc();mE();Tq=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Bc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?sd(t,"compat"):t?sd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?pE:{},this.tags=sd(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,$n,{value:Sn}),Object.defineProperty(this,zt,{value:ko}),Object.defineProperty(
this,Cr,{value:In}),this.sortMapEntries=typeof s=="function"?s:s===!0?Tq:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function hE(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=jf(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(sn(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(sn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Dr(e.contents,o,()=>a=null,c);a&&(l+=rr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Dr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(sn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(sn(i(c),"")))}return n.join(`
`)+`
`}var gE=m(()=>{"use strict";te();Rc();Ic()});function Cs(e){if(ce(e))return!0;throw new Error("Expected a YAML collection as document contents")}var vo,Jc=m(()=>{"use strict";Ec();Lf();te();go();mo();ow();
gE();Pf();Cy();Ac();Ty();vo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,$t,{
value:Af});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new nr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[$t]:{value:Af}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Cs(this.contents)&&this.contents.add(t)}addIn(t,n){
Cs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Py(this);t.anchor=!n||r.has(n)?Ny(n||"a",r):n}return new Rr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=MO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},g=Lr(t,u,h);return a&&ce(g)&&(g.flow=!0),d(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new De(o,
i)}delete(t){return Cs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return _s(t)?this.contents==null?!1:(this.contents=null,!0):Cs(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ce(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return _s(t)?!n&&K(this.contents)?this.contents.value:this.contents:
ce(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ce(this.contents)?this.contents.has(t):!1}hasIn(t){return _s(t)?this.contents!==void 0:ce(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Sc(this.schema,[t],n):Cs(this.contents)&&this.contents.set(t,n)}setIn(t,n){_s(t)?this.contents=
n:this.contents==null?this.contents=Sc(this.schema,Array.from(t),n):Cs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new nr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new nr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Bc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Ye(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?po(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return hE(this,t)}}});var Gc,Tn,Vc,iw,Hc=m(()=>{"use strict";Gc=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Tn=class extends Gc{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Vc=class extends Gc{constructor(t,n,r){super("YAMLWarning",t,n,r)}},iw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
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
"Tabs are not allowed as indentation"),{comma:$,found:S,spaceBefore:c,comment:f,hasNewline:p,anchor:y,tag:b,newlineAfterProp:k,end:q,start:T??q}}var Kc=m(()=>{"\
use strict"});function xo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(xo(t.key)||xo(t.value))return!0}return!1;default:return!0}}var ad=m(()=>{"use st\
rict"});function Wc(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&xo(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var sw=m(()=>{"use strict";ad()});function cd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||K(i)&&K(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var aw=m(()=>{"use strict";te()});function wE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??je,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:d,sep:p,value:h}=u,g=or(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(d&&(d.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&o(c,"BAD_I\
NDENT",yE)),!g.anchor&&!g.tag&&!p){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||xo(d))&&o(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",yE);n.atKey=!0;let b=g.end,k=d?e(n,d,g,o):t(n,b,f,null,g,o);n.schema.compat&&Wc(r.indent,d,o),n.atKey=!1,cd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=or(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=$.end,$.found){y&&(h?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<$.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,$,o):t(n,c,p,null,$,o);n.schema.compat&&Wc(r.indent,h,o),c=S.range[2];let T=new De(k,S);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let S=new De(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var yE,bE=m(()=>{"use strict";go();wo();Kc();ad();sw();aw();yE="All mapping items must start at the same column"});function kE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??pt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=or(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?e(n,f,d,o):t(n,d.end,u,null,d,o);n.schema.compat&&Wc(r.indent,f,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}var vE=m(()=>{"use strict";bo();Kc();sw()});function ir(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Rs=m(()=>{"use strict"});function xE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?je:pt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:$,
sep:S,value:T}=b,I=or(k,{flow:a,indicator:"explicit-key-ind",next:$??S?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&
!I.tag&&!S&&!T){y===0&&I.comma?o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
I.comment&&(l.comment?l.comment+=`
`+I.comment:l.comment=I.comment),f=I.end;continue}!s&&n.options.strict&&xo($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)I.comma&&o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(I.comma||o(I.start,"MISSING_CHAR",`Missing , between ${a} items`),
I.comment){let q="";e:for(let C of k)switch(C.type){case"comma":case"space":break;case"comment":q=C.source.substring(1);break e;default:break e}if(q){let C=l.items[l.
items.length-1];ee(C)&&(C=C.value??C.key),C.comment?C.comment+=`
`+q:C.comment=q,I.comment=I.comment.substring(q.length+1)}}if(!s&&!S&&!I.found){let q=T?e(n,T,I,o):t(n,I.end,S,null,I,o);l.items.push(q),f=q.range[2],lw(T)&&o(q.
range,"BLOCK_IN_FLOW",cw)}else{n.atKey=!0;let q=I.end,C=$?e(n,$,I,o):t(n,q,k,null,I,o);lw($)&&o(C.range,"BLOCK_IN_FLOW",cw),n.atKey=!1;let Le=or(S??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:C.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Le.found){if(!s&&!I.found&&n.options.strict){if(S)for(let Me of S){
if(Me===Le.found)break;if(Me.type==="newline"){o(Me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}I.start<
Le.found.offset-1024&&o(Le.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Le.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let rn=T?e(
n,T,Le,o):Le.found?t(n,Le.end,S,null,Le,o):null;rn?lw(T)&&o(rn.range,"BLOCK_IN_FLOW",cw):Le.comment&&(C.comment?C.comment+=`
`+Le.comment:C.comment=Le.comment);let Tr=new De(C,rn);if(n.options.keepSourceTokens&&(Tr.srcToken=b),s){let Me=l;cd(n,Me.items,C)&&o(q,"DUPLICATE_KEY","Map key\
s must be unique"),Me.items.push(Tr)}else{let Me=new je(n.schema);Me.flow=!0,Me.items.push(Tr);let cf=(rn??C).range;Me.range=[C.range[0],cf[1],cf[2]],l.items.push(
Me)}f=rn?rn.range[2]:Le.end}}let d=s?"}":"]",[p,...h]=r.end,g=f;if(p?.source===d)g=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.length!==1&&
h.unshift(p)}if(h.length>0){let y=ir(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var cw,lw,$E=m(()=>{"use strict";te();go();wo();bo();Rs();Kc();
ad();aw();cw="Block collections are not allowed within flow collections",lw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function uw(e,t,n,r,o,i){let s=n.type==="block-map"?wE(e,t,n,r,i):n.type==="block-seq"?kE(e,t,n,r,i):xE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function _E(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,d=>o(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&i?d.offset>i.offset?d:i:d??i;h&&(!p||p.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===je.tagName&&a==="map"||s===pt.tagName&&
a==="seq")return uw(e,t,n,o,s);let c=t.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!c){let d=t.schema.knownTags[s];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?o(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),uw(e,t,n,o,s)}let l=uw(e,t,n,o,s,c),u=c.resolve?.(l,d=>o(i,"TAG_RESOLVE_FAILED",d),t.options)??l,f=X(u)?u:new D(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var OE=m(()=>{"use strict";te();Ve();wo();bo();bE();vE();$E()});function fw(e,t,n){let r=t.offset,o=Pq(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?D.BLOCK_FOLDED:D.BLOCK_LITERAL,
s=t.source?Nq(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function Pq({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let d=1;d<o.length;++d){let p=o[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!s&&h?s=h:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let g=p.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function Nq(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var dw=m(()=>{"use strict";Ve()});function pw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(d,p,h)=>n(r+d,p,h);switch(o){case"scalar":a=D.PLAIN,c=Cq(i,l);break;case"single-quoted-scalar":a=
D.QUOTE_SINGLE,c=Rq(i,l);break;case"double-quoted-scalar":a=D.QUOTE_DOUBLE,c=Lq(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=ir(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function Cq(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),EE(e)}function Rq(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),EE(e.slice(1,-1)).replace(/''/g,"'")}function EE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function Lq(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=Dq(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=Fq[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Mq(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Dq(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function Mq(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var Fq,mw=m(()=>{"use strict";Ve();Rs();Fq={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function hw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?fw(e,t,r):pw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[zt]:c?l=zq(e.schema,o,c,n,r):t.type==="scalar"?l=jq(e,o,t,r):l=e.schema[zt];let u;try{let f=l.
resolve(o,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);u=K(f)?f:new D(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",d),u=
new D(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function zq(e,t,n,r,o){if(n==="!")return e[zt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[zt])}function jq({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[zt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[zt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var AE=m(()=>{"use strict";te();Ve();dw();mw()});function SE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var IE=m(()=>{"use strict"});function gw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=Bq(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=hw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=_E(Uq,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=ld(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!K(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function ld(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:SE(t,n,r),indent:-1,source:""},f=hw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function Bq({options:e},{offset:t,source:n,end:r},o){let i=new Rr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=ir(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var Uq,TE=m(()=>{"use strict";Ec();te();OE();AE();Rs();IE();Uq={composeNode:gw,
composeEmptyNode:ld}});function PE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new vo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=or(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?gw(l,o,u,s):ld(l,u.end,r,null,u,s);let f=c.contents.range[2],d=ir(i,f,!1,s);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}var NE=m(
()=>{"use strict";Jc();TE();Rs();Kc()});function qc(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function CE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Zc,yw=m(()=>{
"use strict";Ty();Jc();Hc();te();NE();Rs();Zc=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=qc(n);i?this.warnings.push(new Vc(s,r,o)):this.errors.push(new Tn(s,r,o))},this.directives=new nr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=CE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ce(i)&&!i.flow&&i.items.length>0){let s=i.items[0];ee(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:CE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=qc(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=PE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Tn(qc(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Tn(qc(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=ir(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Tn(qc(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new vo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var RE=m(()=>{"use strict";dw();mw();Hc();Cc()});var LE=m(()=>{"use strict"});function Pi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),FE(Object.freeze([]),e,t)}function FE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=FE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===ww)return ww;a===DE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var ww,Jq,DE,ME=m(()=>{"use strict";ww=Symbol("break visit"),Jq=Symbol("skip children"),DE=Symbol("remove item");Pi.BREAK=ww;Pi.SKIP=Jq;Pi.REMOVE=DE;Pi.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};Pi.parentCollection=(e,t)=>{let n=Pi.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function zE(e){switch(e){case bw:return"byte-order-mark";case kw:return"doc-mode";case vw:return"flow-error-end";case ud:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var bw,kw,vw,ud,fd=m(()=>{"use strict";RE();LE();ME();bw="\uFEFF",kw="",vw="",ud=""});function Pn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var jE,Vq,dd,Hq,xw,Yc,$w=m(()=>{"use strict";fd();jE=new Set("0123456789ABCDEFabcdef"),Vq=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),dd=new Set(",[]{}"),Hq=new Set(` ,[]{}
\r	`),xw=e=>!e||Hq.has(e),Yc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Pn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===bw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield kw,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Pn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Pn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Pn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(xw),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Pn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield vw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(xw),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||Pn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Pn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield ud,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Pn(i)||t&&dd.has(i))break;n=r}else if(Pn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&dd.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&dd.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield ud,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(xw),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Pn(r)||n&&dd.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Pn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Vq.has(n))n=this.buffer[++t];else if(n==="%"&&jE.has(this.buffer[t+1])&&jE.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Ni,_w=m(()=>{"use strict";Ni=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function $o(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function UE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function JE(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function pd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ls(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function md(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function BE(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!$o(t.start,"explicit-key-ind")&&!$o(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,JE(t.value)?t.value.end?
md(t.value.end,t.sep):t.value.end=t.sep:md(t.start,t.sep),delete t.sep)}var Xc,Ow=m(()=>{"use strict";fd();$w();Xc=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Yc,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=zE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&BE(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&UE(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{UE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=pd(this.peek(2)),r=Ls(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){md(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if($o(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(JE(n.key)&&!$o(n.sep,"newline")){
let s=Ls(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if($o(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Ls(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):$o(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!$o(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){md(o,n.start),o.push(this.
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
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=pd(
r),i=Ls(o);BE(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=pd(t),r=Ls(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=pd(t),r=Ls(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function Kq(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ni||null,prettyErrors:t}}function Ew(e,t={}){let{lineCounter:n,prettyErrors:r}=Kq(
t),o=new Xc(n?.addNewLine),i=new Zc(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Tn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(iw(e,n)),s.warnings.
forEach(iw(e,n))),s}var GE=m(()=>{"use strict";yw();Jc();Hc();My();te();_w();Ow()});var Aw=m(()=>{"use strict";yw();Jc();ow();Hc();Ec();te();go();Ve();wo();bo();fd();$w();_w();Ow();GE();Oc()});var VE=m(()=>{"use strict";Aw();Aw()});var HE={};Zn(HE,{LineCounter:()=>Ni,isNode:()=>X,parseDocument:()=>Ew});var KE=m(()=>{"use strict";VE()});function qE(e){let t=L(XE(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw Nn(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function ZE(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(KE(),HE)),
o=new t,i=r(XE(e),{lineCounter:o,logLevel:"error",prettyErrors:!1,merge:!0}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw Nn(`${e}:${l}\
:${u}`,(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:d,col:p}=o.linePos(f);return{line:d,column:p}};return{value:qq(e,i),placeOf:c}}function qq(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw Nn(e,me(n),"Correct the YAML.",n)}}function YE(e,t){let n="";try{let r=(0,Qc.statSync)(e,{throwIfNoEntry:!1});if(r?.isFile()===!0)return;r?.isDirectory()===
!0&&(n=": that is a folder")}catch(r){n=`: ${me(r)}`}throw new w("CONFIG_MISSING",`There is no configuration file "${e}"${n}.`,t)}function XE(e){let t=(0,Qc.statSync)(
e);if(!t.isFile())throw Nn(e,"it is no regular file","Put a file there.");let{size:n}=t;if(n>WE)throw Nn(e,`it has ${n} bytes, more than ${WE}`,"Make it smaller\
.");try{return H((0,Qc.readFileSync)(e))}catch(r){throw Nn(e,me(r),"Check that it is a file and that you may read it.",r)}}function QE(e,t,n,r){let o=t.map(l=>({
...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:d})=>`${f===void 0?e:`${e}:${f}:${d}`}: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problem\
s.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function Nn(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var Qc,WE,eA=m(()=>{"use strict";Qc=O(ve(),1);E();z();j();WE=1024*1024});var hd=_e((Uve,tA)=>{"use strict";tA.exports=process.getBuiltinModule("node:url")});var rA=_e((Bve,nA)=>{"use strict";nA.exports=process.getBuiltinModule("node:worker_threads")});var oA,iA=m(()=>{"use strict";oA=`
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
`});async function aA(e,t){t?.throwIfAborted();let n=new gd.Worker(new URL(`data:text/javascript,${encodeURIComponent(oA)}`),{workerData:(0,sA.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:gd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return Xq(await Zq(n,t))}finally{await n.terminate()}}
function Zq(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(Yq(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function Yq(e){return e instanceof
Error?new Ci({message:e.message,stack:e.stack??""}):e}function Xq(e){if("failure"in e)throw new Ci(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var sA,gd,Ci,cA=m(()=>{"use strict";sA=O(hd(),1),
gd=O(rA(),1);iA();Ci=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function lA({stack:e,at:t},n){let r=t===void 0?(eZ.exec(e)??Qq.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,yd.fileURLToPath)(o):o;return[a===(0,jt.resolve)(n)?n:(0,jt.join)((0,jt.dirname)(n),(0,jt.relative)((0,jt.dirname)(
(0,jt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function Sw(e,t){let n=(0,jt.resolve)((0,jt.dirname)(t));return e.replaceAll(`${(0,yd.pathToFileURL)(
n).href}/`,"").replaceAll((0,jt.join)(n,"/"),"")}var jt,yd,Qq,eZ,uA=m(()=>{"use strict";jt=O(ge(),1),yd=O(hd(),1),Qq=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
eZ=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function wd(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:Iw};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?tZ(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:nZ(r,t)}function tZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:Iw}}function nZ(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:Iw}}var Iw,Tw=m(()=>{"use strict";Iw='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};Zn(V,{BIGINT_FORMAT_RANGES:()=>yA,CONSTANT_CATCH:()=>xA,Class:()=>Cw,NUMBER_FORMAT_RANGES:()=>Uw,aborted:()=>Rn,allowsEval:()=>Mw,assert:()=>cZ,assertEqual:()=>rZ,
assertIs:()=>sZ,assertNever:()=>aZ,assertNotEqual:()=>oZ,assignProp:()=>nl,attachSchema:()=>ol,base64ToUint8Array:()=>kA,base64urlToUint8Array:()=>AZ,cached:()=>el,
captureStackTrace:()=>vd,cleanEnum:()=>EZ,cleanRegex:()=>tl,clone:()=>Cn,cloneDef:()=>fZ,codePointLength:()=>il,constantCatch:()=>$A,createTransparentProxy:()=>yZ,
defineLazy:()=>dA,defineLazyInternal:()=>se,derived:()=>PZ,esc:()=>Dw,escapeRegex:()=>zr,explicitlyAborted:()=>Bw,extend:()=>kZ,finalizeIssue:()=>Ln,floatSafeRemainder:()=>Lw,
getElementAtPath:()=>dZ,getEnumValues:()=>bd,getLengthableOrigin:()=>sl,getParsedType:()=>gZ,getSizableOrigin:()=>bA,hexToUint8Array:()=>IZ,hide:()=>Od,installLazyProp:()=>LZ,
isObject:()=>Fs,isPlainObject:()=>Eo,issue:()=>zs,joinValues:()=>kd,jsonStringifyReplacer:()=>Ms,members:()=>Gw,merge:()=>xZ,mergeDefs:()=>Mr,normalizeParams:()=>J,
nullish:()=>Rw,numKeys:()=>hZ,objectClone:()=>lZ,omit:()=>bZ,optionalKeys:()=>jw,own:()=>Oo,parsedType:()=>Jw,partial:()=>$Z,pick:()=>wZ,prefixIssues:()=>jr,primitiveTypes:()=>gA,
promiseAllObject:()=>pZ,propertyKeyTypes:()=>zw,randomString:()=>mZ,rawShape:()=>rl,required:()=>_Z,safeExtend:()=>vZ,shallowClone:()=>hA,sizeCaps:()=>_d,slugify:()=>Fw,
stringifyPrimitive:()=>xd,toZod:()=>iZ,uint8ArrayToBase64:()=>vA,uint8ArrayToBase64url:()=>SZ,uint8ArrayToHex:()=>TZ,unwrapMessage:()=>Ds});function rZ(e){return e}
function oZ(e){return e}function iZ(){return e=>e}function sZ(e){}function aZ(e){throw new Error("Unexpected value in exhaustive check")}function cZ(e){}function bd(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function kd(e,t="|"){return e.
map(n=>xd(n)).join(t)}function Ms(e,t){return typeof t=="bigint"?t.toString():t}function el(e){return new Nw(e)}function Rw(e){return e==null}function tl(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Lw(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function dA(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==fA)return r===void 0&&(r=fA,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function lZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function nl(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Fr(e){
return rl(e._zod.def)??e._zod.def.shape}function pA(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return nl(this,t,r),r},enumerable:!0,configurable:!0})}function mA(e,t,n){
t in e?nl(e,t,n):e[t]=n}function Ri(e,t,n,r){let o=Fr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?pA(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):mA(e,i,r?r(s.value,i):s.value))}}function uZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?pA(e,n,()=>t[n]):mA(e,n,r.value))}}function Mr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function fZ(e){return Mr(e._zod.def)}function dZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function pZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function mZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Dw(e){return JSON.stringify(e)}function Fw(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Eo(e){if(Fs(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Fs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function hA(e){
return Eo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function hZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function zr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Cn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function yZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function xd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function jw(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function wZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Ri(i,e,$d(e,t)),
Cn(e,Mr(n,{shape:i,checks:[]}))}function $d(e,t){let n=Fr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function bZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set($d(e,t)),s={};return Ri(s,e,Reflect.ownKeys(Fr(e)).filter(a=>!i.has(a))),Cn(e,Mr(n,{shape:s,checks:[]}))}
function kZ(e,t){if(!Eo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Fr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Cn(e,Mr(e._zod.def,{shape:wA(e,t)}))}function wA(e,t){let n={};return Ri(n,e,Reflect.ownKeys(Fr(e))),uZ(n,t),n}function vZ(e,t){if(!Eo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Cn(e,Mr(e._zod.def,{shape:wA(e,t)}))}function xZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Ri(n,e,Reflect.ownKeys(Fr(e))),Ri(n,t,Reflect.ownKeys(Fr(t)));let r=Mr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Cn(e,r)}function $Z(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set($d(t,n)):void 0,c={};return Ri(c,t,Reflect.ownKeys(Fr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Cn(t,Mr(t._zod.def,{shape:c,checks:[]}))}function _Z(e,t,n){let r=n?new Set($d(t,n)):void 0,o={};return Ri(
o,t,Reflect.ownKeys(Fr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),Cn(t,Mr(t._zod.def,{shape:o}))}function Rn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Bw(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function jr(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Ds(e){return typeof e==
"string"?e:e?.message}function _d(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function ol(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Ln(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Ds(e.inst?._zod.def?.error?.(e))??Ds(i?.(e))??Ds(t?.error?.(e))??Ds(n.customError?.(e))??Ds(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function bA(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function il(e){let t=e.length;if(!OZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function sl(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function Jw(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function zs(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function EZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function kA(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function vA(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function AZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return kA(t+n)}function SZ(e){return vA(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function IZ(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function TZ(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function Gw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):NZ(e,n,r.value)}}function Oo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Od(e,t,n){
return Oo(e,t,n,!1)}function PZ(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Oo(this,n,r(this))},set(o){
Oo(this,n,o)}})}return t}function NZ(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Oo(this,t,n.bind(this))},set(r){Oo(this,t,r)}})}
function CZ(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function se(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Pw!==e._zod){Pw=void 0;
return}Pw=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,RZ);let o=_o;_o=!1;try{let i=n(this);return _o?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),_o=_o||o,i}catch(i){throw delete this[t],_o=_o||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function LZ(e,t,n,r){let o=CZ(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function $A(e){let t=()=>e;return t[xA]=!0,t}var Nw,fA,vd,Mw,gZ,zw,gA,Uw,yA,OZ,Cw,Pw,_o,RZ,xA,an=m(()=>{"use strict";Li();
Nw=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
fA=Symbol("evaluating");vd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};Mw=el(()=>{if(Nt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});gZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},zw=new Set(["string","number","symbol"]),gA=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Uw={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},yA={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};OZ=/[\uD800-\uDBFF]/;Cw=class{constructor(...t){}};_o=!1,RZ={configurable:!0,get(){_o=!0}};xA="~constantCatch"});function DZ(e){let t=OA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return OA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function _(e,t,n,r){let o={};function i(d){this.def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){
if(d._zod){if(d._zod.traits.has(e))return}else{Vw.value=new i(p);try{Object.defineProperty(d,"_zod",Vw)}finally{Vw.value=void 0}}if(d._zod.traits.add(e),t(d,p),
a){let g=Object.getPrototypeOf(d),y=d._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),Gw(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(d){let p=r?.Parent?DZ(u):this;c(p,d);let h=p._zod.deferred;if(h){for(let y of h)y();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Ut(e){return e&&Object.assign(Nt,e),Nt}var _A,Vw,OA,Dn,js,Nt,Li=m(()=>{"use st\
rict";an();Vw={value:void 0,enumerable:!1},OA="captureStackTrace"in Error?Error:null;Dn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},js=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(_A=globalThis).__zod_globalConfig??(_A.__zod_globalConfig={});Nt=globalThis.__zod_globalConfig});function FZ(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ms,2)),e.message}function MZ(e){this._zod.message=e}function jZ(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function IA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?jZ(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function TA(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=c[u];f&&d._errors.push(t(s)),
c=d,l++}}}};return r(e),n}var zZ,Kw,EA,AA,SA,Yve,PA=m(()=>{"use strict";Li();an();zZ={get:FZ,set:MZ,enumerable:!0,configurable:!0},Kw={value:void 0,enumerable:!1},
EA=new WeakSet([Object.prototype,Error.prototype]),AA=(e,t)=>{e.name="$ZodError",Kw.value=t,Object.defineProperty(e,"issues",Kw),Kw.value=void 0,Object.defineProperty(
e,"message",zZ);let n=Object.getPrototypeOf(e);EA.has(n)||(EA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
SA=_("$ZodError",AA),Yve=_("$ZodError",AA,void 0,{Parent:Error})});function Ed(e,t){return{callee:t?.callee??e,Err:t?.Err}}function NA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Ln(o,n,Ut()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function JZ(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[BZ]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Dn;return i.issues.length===0}var Ad,Sd,Id,Td,UZ,BZ,Ww,
qw,CA,RA,LA,DA,FA,MA,zA,jA,UA=m(()=>{"use strict";Li();an();Ad=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Dn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Ln(l,s,Ut())));throw vd(c,i?.callee??t),c}return a.value};return t},Sd=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Ln(
l,s,Ut())));throw vd(c,i?.callee??t),c}return a.value};return t},Id=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Dn;return i.issues.length?NA(e,i.issues,o):{success:!0,data:i.value}};Td=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?NA(e,i.issues,o):{success:!0,data:i.value}},UZ=Symbol.for("zod.compile.invalid"),BZ=Symbol.
for("zod.compile.fallback"),Ww=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==UZ)return!0;if(r.definite===!0&&n===void 0)return!1}return JZ(e,t,
n)});qw=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},CA=e=>{let t=Ad(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,Ed(n,s))};return n},RA=e=>{let t=Ad(
e),n=(r,o,i,s)=>t(r,o,i,Ed(n,s));return n},LA=e=>{let t=Sd(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
Ed(n,s))};return n},DA=e=>{let t=Sd(e),n=async(r,o,i,s)=>await t(r,o,i,Ed(n,s));return n},FA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Id(e)(t,n,o)},MA=e=>(t,n,r)=>Id(e)(t,n,r),zA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return Td(e)(t,n,o)},jA=e=>async(t,n,r)=>Td(
e)(t,n,r)});function WA(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function XA(){return new RegExp(GZ,"u")}function VZ(e){return new RegExp(`^${e}$`)}function Zw(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function aS(e){return new RegExp(`^${Zw(e)}$`)}function cS(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Zw({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Zw({precision:e.precision})}`:n;return new RegExp(
`^${iS}T(?:${r})$`)}var BA,JA,GA,VA,HA,KA,qA,ZA,Yw,YA,GZ,QA,eS,tS,nS,rS,oS,iS,sS,lS,Xw,uS,fS,dS,Nd=m(()=>{"use strict";BA=/^[cC][0-9a-z]{6,}$/,JA=/^[0-9a-z]+$/,
GA=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,VA=/^[0-9a-vA-V]{20}$/,HA=/^[A-Za-z0-9]{27}$/,KA=/^[a-zA-Z0-9_-]{21}$/;qA=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
ZA=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Yw=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
YA=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,GZ="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";QA=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
eS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
tS=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,nS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
rS=/^https?$/,oS=/^\+[1-9]\d{6,14}$/,iS="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-\
9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";sS=VZ(iS);lS=/^[\s\S]{0,}$/,Xw=/^-?\d+(?:\.\d+)?$/,uS=/^(?:true|false)$/i,
fS=/^[^A-Z]*$/,dS=/^[^a-z]*$/});var ct,Qw,Cd,eb,tb,pS,mS,hS,gS,yS,al,wS,bS,kS,vS,xS,$S,_S,Rd=m(()=>{"use strict";Li();Nd();an();ct=_("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Qw=e=>{let t=e.value;return!Rw(t)&&t.length!==void 0},Cd={number:"number",bigint:"bigint",object:"date"},eb=_("$ZodCheckL\
essThan",(e,t)=>{ct.init(e,t);let n=Cd[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Cd[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),tb=_("$ZodCheckGre\
aterThan",(e,t)=>{ct.init(e,t);let n=Cd[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Cd[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),pS=_("$ZodCheckM\
ultipleOf",(e,t)=>{ct.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Lw(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),mS=_("$ZodCheckNumberFormat",(e,t)=>{ct.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=Uw[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
hS=_("$ZodCheckMaxLength",(e,t)=>{var n;ct.init(e,t),(n=e._zod.def).when??(n.when=Qw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
il(o):i)<=t.maximum)return;let a=sl(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),gS=_("$ZodChe\
ckMinLength",(e,t)=>{var n;ct.init(e,t),(n=e._zod.def).when??(n.when=Qw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?il(o):i)>=t.minimum)return;let a=sl(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),yS=_("$Zo\
dCheckLengthEquals",(e,t)=>{var n;ct.init(e,t),(n=e._zod.def).when??(n.when=Qw),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?il(o):i;if(s===t.length)return;let a=sl(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),al=_("$ZodCheckStringFormat",(e,t)=>{var n,r;ct.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),wS=_("$ZodCheckRegex",(e,t)=>{al.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
bS=_("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=fS),al.init(e,t)}),kS=_("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=dS),al.init(e,t)}),vS=_("$Zod\
CheckIncludes",(e,t)=>{ct.init(e,t);let n=zr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
xS=_("$ZodCheckStartsWith",(e,t)=>{ct.init(e,t);let n=new RegExp(`^${zr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),$S=_("$ZodCheckEndsWith",(e,t)=>{
ct.init(e,t);let n=new RegExp(`.*${zr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),_S=_("$ZodCheckOverwrite",(e,t)=>{ct.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var Ld,nb=m(()=>{"use strict";Ld=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var ES,rb=m(()=>{"use strict";ES={major:4,minor:6,patch:7}});async function HZ(e,t){let n={async:!0};return FS(await e._zod.run({value:t,issues:[]},n),n)}function ib(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return FS(r,n)}catch{}return HZ(e,t)},vendor:"zod",version:1}}function BS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function KZ(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?BS(e)||Fd:WZ(
e,t)}function WZ(e,t){if(!t.normalize&&t.protocol?.source===rS.source&&!/^https?:\/\//i.test(e))return US;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??Fd}return new URL(e)}catch{return Fd}}function AS(e){return e.replace(qZ,"")}function ZZ(e,t){return t.lastIndex=0,t.test(e.hostname)}
function YZ(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function nI(e){return XZ.test(e)?BS(`http://[${e}]`):!1}
function QZ(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:nI(n)}function sI(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function t9(e){if(!cI.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return sI(n)}function n9(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function r9(e,t){let n=_d(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of _d(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,ol(i.issues,u,e),i}}return o(i,s)}}
function SS(e,t,n){e.issues.length&&t.issues.push(...jr(n,e.issues)),t.value[n]=e.value}function Md(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...jr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function yI(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:i9,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=jw(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function wI(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,d=l.optout,p=0;for(let h in t){if(s&&n.issues.length!==p){if(Rn(n,p))
break;p=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>Md(y,n,h,t,f,d))):Md(g,n,h,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function IS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Rn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Ln(s,r,Ut())))}),t)}function ob(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Eo(e)&&Eo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=ob(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=ob(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function TS(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||
i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=ob(t.value,n.value);if(!c.valid){if(Rn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function PS(e,t){return e.value=t.issues.length?void 0:t.value,e}function NS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function CS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function RS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Ln(o,r,Ut()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function Dd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function LS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function DS(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(zs(o))}}var Se,FS,zd,Oe,MS,zS,jS,US,Fd,qZ,
JS,GS,VS,HS,KS,WS,qS,ZS,YS,XS,QS,eI,tI,XZ,rI,oI,iI,e9,aI,cI,lI,uI,fI,sb,dI,pI,mI,hI,o9,gI,i9,s9,bI,kI,vI,xI,$I,_I,OI,ab,EI,AI,SI,II,TI,PI,NI,CI,RI,LI=m(()=>{"us\
e strict";Rd();Li();nb();Nd();an();rb();an();Se=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ES;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Rn(a),f;for(let d of c){if(d._zod.def.when){if(Bw(a)||!d.
_zod.def.when(a))continue}else if(u)continue;let p=a.issues.length,h=d._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Dn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==p&&(ol(a.issues,p,e),u||(u=Rn(a,p)))});else{if(a.issues.length===p)continue;ol(a.issues,p,e),u||
(u=Rn(a,p))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Rn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Dn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Dn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Od(this,"~standard",ib(this))},set"~standard"(e){Oo(this,"~standard",e)}}),
FS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ln(n,t,Ut()))}:{value:e.value};zd=_("$ZodString",(e,t)=>{Se.init(e,t),e._zod.pattern=t.pattern??lS,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Oe=_("$ZodStringFormat",(e,t)=>{al.init(e,t),zd.init(e,t)}),MS=_("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=ZA),Oe.init(e,t)}),zS=_("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Yw(r))}else
t.pattern??(t.pattern=Yw());Oe.init(e,t)}),jS=_("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=YA),Oe.init(e,t)}),US=1,Fd=2;qZ=/[\t\n\r]/g;JS=_("$ZodURL",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=KZ(r,t);if(o===US){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===Fd){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
AS(r);return}t.hostname&&!ZZ(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!YZ(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:AS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
GS=_("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=XA()),Oe.init(e,t)}),VS=_("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?KA:WA(t.length)),Oe.init(e,t)}),HS=_("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=BA),
Oe.init(e,t)}),KS=_("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=JA),Oe.init(e,t)}),WS=_("$ZodULID",(e,t)=>{t.pattern??(t.pattern=GA),Oe.init(e,t)}),qS=_("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=VA),Oe.init(e,t)}),ZS=_("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=HA),Oe.init(e,t)}),YS=_("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=cS(t)),Oe.init(e,t)}),XS=_("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=sS),Oe.init(e,t)}),QS=_("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=aS(t)),Oe.init(
e,t)}),eI=_("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=qA),Oe.init(e,t)}),tI=_("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=QA),Oe.init(e,t)}),XZ=/^[0-9a-fA-F:.]+$/;
rI=_("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=eS),Oe.init(e,t),e._zod.check=n=>{nI(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),oI=_("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=tS),Oe.init(e,t)});iI=_("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=nS),Oe.init(e,t),e._zod.
check=n=>{QZ(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});e9=/^[0-9a-zA-Z+/]*={0,2}$/,aI=_("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=e9),Oe.init(e,t),e._zod.check=n=>{sI(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),cI=/^[A-Za-z0-9_-]*$/;lI=_("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=cI),Oe.init(e,t),e._zod.check=n=>{t9(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),uI=_("$ZodE164",(e,t)=>{t.pattern??(t.pattern=oS),Oe.init(e,t)});fI=_("$ZodJWT",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{n9(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),sb=_("$ZodNumber",(e,t)=>{
Se.init(e,t),e._zod.pattern=Xw,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),dI=_("$ZodNumberFormat",(e,t)=>{mS.init(e,t),sb.init(e,t)}),pI=_("$ZodBoolean",(e,t)=>{Se.init(e,t),e._zod.
pattern=uS,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),mI=_("$ZodUnknown",(e,t)=>{Se.init(e,t),e._zod.parse=n=>n}),hI=_("$ZodNever",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});o9=e=>Array.isArray(e)?e.length:-1;gI=_("$ZodArray",(e,t)=>{Se.init(e,t);let n=Nt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>SS(f,r,c)));else if(SS(u,r,c),a&&u.issues.length!==0&&Rn(u))break}return s.length?Promise.all(s).then(()=>r):r},r9(e,o9)});i9=[];s9=_("\
$ZodObject",(e,t)=>{Se.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=el(()=>yI(t));se(e,"propValues",l=>{let u=l.def.shape,f={};for(let d in u){
let p=u[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,d)||nl(f,d,new Set);for(let h of p.values)f[d].add(h);p.optin!==void 0&&f[d].add(void 0)}}return f});
let i=Fs,s=t.catchall,a,c=Nt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let d=[],p=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Rn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=p[y],k=b._zod.optin,$=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
d.push(S.then(T=>Md(T,l,y,f,k,$))):Md(S,l,y,f,k,$)}return s?wI(d,f,l,u,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}}),bI=_("$ZodObjectJIT",(e,t)=>{s9.
init(e,t);let n=e._zod.parse,r=el(()=>yI(t)),o=Nt.memoizer,i=p=>{let h=r.value,g=h.symbolKeys,y=new Ld(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),b=T=>`s\
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
]`:Dw(T),C=`${q} in input`,Le=p[T],rn=Le?._zod?.optin,Tr=rn!==void 0,Me=Le?._zod?.optout==="optional";if(y.write(`const ${I} = ${b(q)};`),Tr&&Me){let cf=rn==="o\
ptional"?`${I}_present`:`${I}.value !== undefined || ${I}_present`;y.write(`
        const ${I}_present = ${C};
        if (!${I}.issues.length || ${I}_present) {
          if (${I}.issues.length) {${k(I,q)}
          }

          if (${cf}) {
            newResult[${q}] = ${I}.value;
          }
        }

      `)}else Tr?(y.write(`
        if (${I}.issues.length) {${k(I,q)}
        }
      `),rn==="defaulted"?y.write(`newResult[${q}] = ${I}.value;`):y.write(`
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

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Fs,c=!Nt.jitless,u=c&&Mw.value,f=t.catchall,d;e._zod.parse=(p,h)=>{
d??(d=r.value);let g=p.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),f?wI([],g,p,h,d,e,h?.abortEarly===!0):p):n(p,h):(p.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});kI=_("$ZodUnion",(e,t)=>{Se.init(e,t),se(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),se(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),se(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),se(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>tl(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>IS(a,r,e,o)):IS(s,r,e,o)}}),vI=_("$ZodInt\
ersection",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>TS(n,c,l)):TS(n,i,s)}});xI=_("$ZodRecord",(e,t)=>{Se.init(e,t);let n=Nt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!Eo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Ln(h,o,Ut())),input:u,path:[u],inst:e});continue}let d=f.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(
u,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(u,p.issues)),r.value[d]=p.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Xw.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Ln(h,o,Ut())),input:l,path:[l],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(l,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(l,p.issues)),
r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),$I=
_("$ZodEnum",(e,t)=>{Se.init(e,t);let n=bd(t.entries),r=new Set(n);e._zod.values=r,se(e,"pattern",o=>{let i=bd(o.def.entries).filter(s=>zw.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>zr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),_I=_("$ZodLiteral",(e,t)=>{Se.init(e,t);let n=new Set(t.values);e._zod.values=n,se(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?zr(i):i?zr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),OI=_("$ZodTransform",(e,t)=>{Se.init(e,t),e._zod.optin="optional",Nt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new js(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Dn;return n.value=o,n}});ab=_("$ZodOptional",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>PS(n,i)):PS(n,o)}return t.innerType.
_zod.run(n,r)}}),EI=_("$ZodExactOptional",(e,t)=>{ab.init(e,t),se(e,"values",n=>n.def.innerType._zod.values),se(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),AI=_("$ZodNullable",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType._zod.optin),se(e,"optout",n=>n.def.innerType._zod.
optout),se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tl(r.source)}|null)$`):void 0}),se(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),SI=_("$ZodDefault",(e,t)=>{Se.init(e,t),
e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>NS(i,t)):NS(o,t)}});II=_("$ZodPrefault",(e,t)=>{Se.
init(e,t),e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),TI=_("$ZodNonOptional",(e,t)=>{Se.init(e,t),se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>CS(i,e)):CS(o,e)}});PI=_("$ZodCatch",(e,t)=>{Se.init(
e,t),se(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),se(e,"optout",n=>n.def.innerType._zod.optout),se(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>RS(n,i,t,r)):RS(n,o,t,r)}}),NI=_("$ZodPipe",(e,t)=>{Se.init(e,t),se(e,"values",n=>n.def.in._zod.values),se(e,"optin",n=>n.def.in._zod.optin),se(
e,"optout",n=>n.def.out._zod.optout),se(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>Dd(s,t.in,r)):Dd(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Dd(i,t.out,r)):Dd(o,t.out,r)}});
CI=_("$ZodReadonly",(e,t)=>{Se.init(e,t),se(e,"propValues",n=>n.def.innerType._zod.propValues),se(e,"values",n=>n.def.innerType._zod.values),se(e,"optin",n=>n.def.
innerType?._zod?.optin),se(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(LS):LS(o)}});RI=_("$ZodCustom",(e,t)=>{ct.init(e,t),Se.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>DS(i,n,r,e));DS(o,n,r,e)}})});function FI(e){return e!==null&&typeof e=="object"}function cb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function Jd(e,t,n){let r=MI.get(e);if(r!==
void 0)return r?ll:cl;if(t.has(e))return ll;t.add(e);let o=cl,i=u=>{if(o!==ll&&u?._zod){let f=Jd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let d=cl;for(let p of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,p);if(f&&!h.enumerable)continue;let g=h.get?Bd:h.value?._zod?Jd(h.value,t,n):cl;g>d&&(d=g)}return d},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=rl(c);a(u?s(u,!0):Bd),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?Jd(u,t,!1):Bd);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let p of d)i(p)}}}return t.
delete(e),a9(e,o)}function a9(e,t){return t!==Bd&&MI.set(e,t===ll),t}function c9(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function zI(){
return l9}function u9(e,t){let n=e[ub]?.backEdges;return n!==void 0&&FI(t)&&n.has(t)}var lb,ub,DI,MI,cl,Bd,ll,jd,Ud,l9,jI=m(()=>{"use strict";an();lb=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},ub="~memo",DI=[];MI=new WeakMap,cl=0,Bd=1,ll=2;Ud=[],l9={alloc(e,t,n){
let r=jd;if(!r)return n;jd=void 0;let o={value:n,issues:null};return r.set(t.value,o),Ud.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&u9(i,o.value))throw new lb;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=Jd(e,new Set,!1);if(b===cl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===ll||r?n=!0:r=!0}let u=c.value;if(!FI(u))return s(c,l);let f=l[ub];f||(f={buckets:new WeakMap,backEdges:void 0},
l[ub]=f);let d;o===l?d=i:(d=c9(f,e),o=l,i=d);let p=d.get(u);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...cb(p.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;jd=d;let h=Ud.length,g=s(c,l);jd=void 0;let y=Ud.length>h?Ud.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?cb(b.issues):DI),b)):(y&&(y.issues=g.issues.length?cb(g.issues):DI),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function UI(){return{localeError:f9()}}var f9,BI=m(()=>{"use strict";an();f9=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=Jw(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${xd(i.values[0])}`:`Invalid option: expected one of ${kd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${kd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var fb=m(()=>{"use strict"});function d9(){return new db}var GI,db,ul,VI=m(()=>{"use strict";db=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(GI=globalThis).__zod_globalRegistry??
(GI.__zod_globalRegistry=d9());ul=globalThis.__zod_globalRegistry});var HI=m(()=>{"use strict"});function KI(e){return e.checks&&(e.checks=[...e.checks]),e}function WI(e,t){return new e(KI({type:"string",...J(t)}))}function qI(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...J(t)})}function ZI(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...J(t)})}function YI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function XI(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...J(t)})}function QI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...J(t)})}function eT(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function tT(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...J(t)})}function nT(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...J(t)})}function rT(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function oT(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...J(t)})}function iT(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}function sT(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...J(t)})}function aT(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...J(t)})}function cT(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function lT(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...J(t)})}function uT(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...J(t)})}function fT(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function dT(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function pT(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function mT(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function hT(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function gT(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(t)})}function yT(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...J(t)})}function wT(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function bT(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...J(t)})}function kT(e,t){return new e({type:"string",format:"duration",check:"string_format",
...J(t)})}function vT(e,t){return new e(KI({type:"number",checks:[],...J(t)}))}function xT(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...J(t)})}function $T(e,t){return new e({type:"boolean",...J(t)})}function _T(e){return new e({type:"unknown"})}function OT(e,t){return new e({type:"ne\
ver",...J(t)})}function Gd(e,t){return new eb({check:"less_than",...J(t),value:e,inclusive:!1})}function fl(e,t){return new eb({check:"less_than",...J(t),value:e,
inclusive:!0})}function Vd(e,t){return new tb({check:"greater_than",...J(t),value:e,inclusive:!1})}function dl(e,t){return new tb({check:"greater_than",...J(t),
value:e,inclusive:!0})}function Hd(e,t){return new pS({check:"multiple_of",...J(t),value:e})}function Kd(e,t){return new hS({check:"max_length",...J(t),maximum:e})}
function Us(e,t){return new gS({check:"min_length",...J(t),minimum:e})}function Wd(e,t){return new yS({check:"length_equals",...J(t),length:e})}function pb(e,t){
return new wS({check:"string_format",format:"regex",...J(t),pattern:e})}function mb(e){return new bS({check:"string_format",format:"lowercase",...J(e)})}function hb(e){
return new kS({check:"string_format",format:"uppercase",...J(e)})}function gb(e,t){return new vS({check:"string_format",format:"includes",...J(t),includes:e})}function yb(e,t){
return new xS({check:"string_format",format:"starts_with",...J(t),prefix:e})}function wb(e,t){return new $S({check:"string_format",format:"ends_with",...J(t),suffix:e})}
function Ao(e){return new _S({check:"overwrite",tx:e})}function bb(e){return Ao(t=>t.normalize(e))}function kb(){return Ao(e=>e.trim())}function vb(){return Ao(
e=>e.toLowerCase())}function xb(){return Ao(e=>e.toUpperCase())}function $b(){return Ao(e=>Fw(e))}function ET(e,t,n){return new e({type:"array",element:t,...J(n)})}
function AT(e,t,n){let r=J(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function ST(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function IT(e,t){let n=p9(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(zs(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(zs(i))}},e(r.value,r)),
t);return n}function p9(e,t){let n=new ct({check:"custom",...J(t)});return n._zod.check=e,n}var TT=m(()=>{"use strict";Rd();an()});var PT=m(()=>{"use strict"});var NT=m(()=>{"use strict"});var Ur=m(()=>{"use strict";Li();UA();PA();LI();jI();Rd();rb();an();Nd();fb();VI();nb();HI();TT();PT();NT()});var _b=m(()=>{"use strict";Ur()});function Zd(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var CT,k9,Bt,Ob=m(()=>{"use strict";Ur();Ur();an();CT=new WeakSet([Object.prototype,
Error.prototype]);k9=(e,t)=>{SA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);CT.has(n)||(CT.add(n),Zd(n,"format",r=>o=>TA(r,o)),Zd(n,"flatten",r=>o=>IA(
r,o)),Zd(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,Ms,2)}),Zd(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
Ms,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Bt=_("ZodError",k9,void 0,{Parent:Error})});var RT,LT,DT,FT,MT,zT,jT,UT,BT,JT,GT,VT,Eb=m(()=>{"use strict";Ur();Ob();Ur();RT=Ad(Bt),LT=Sd(Bt),DT=Id(Bt),FT=Td(Bt),MT=CA(Bt),zT=RA(Bt),jT=LA(Bt),UT=DA(Bt),BT=
FA(Bt),JT=MA(Bt),GT=zA(Bt),VT=jA(Bt)});function _9(){Nt.localeError||Ut(UI())}function Qd(){Nt.memoizer||Ut({memoizer:zI()})}function He(e){return WI(O9,e)}function Di(e){return vT(XT,e)}function Xd(e){
return xT(W9,e)}function So(e){return $T(q9,e)}function HT(){return _T(Z9)}function QT(e){return OT(Y9,e)}function ke(e,t){return ET(X9,e,t)}function ye(e,t){return new Q9(
{type:"object",shape:e,catchall:QT(),...V.normalizeParams(t)})}function pl(e,t){return new e3({type:"union",options:e,...V.normalizeParams(t)})}function n3(e,t){
return new t3({type:"intersection",left:e,right:t})}function Fi(e,t,n){return!t||!t._zod?new KT({type:"record",keyType:He(),valueType:e,...V.normalizeParams(t)}):
new KT({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function tt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Ab(
{type:"enum",entries:n,...V.normalizeParams(t)})}function Sb(e,t){return new r3({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function i3(e){
return new o3({type:"transform",transform:e})}function WT(e){return new eP({type:"optional",innerType:e})}function x(e){return new tP({type:"optional",innerType:e})}
function qT(e){return new s3({type:"nullable",innerType:e})}function c3(e,t){return new a3({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function u3(e,t){return new l3({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function f3(e,t){return new nP({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function p3(e,t){return new d3({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function ZT(e,t){return new m3({type:"pipe",in:e,out:t})}function g3(e){return new h3({type:"readonly",innerType:e})}function Io(e,t){
return AT(rP,e??(()=>!0),t)}function y3(e,t={}){return ST(rP,e,t)}function w3(e,t){return IT(e,t)}var Pe,YT,O9,Ne,E9,A9,S9,I9,T9,P9,Yd,N9,C9,R9,L9,D9,F9,M9,z9,j9,
U9,B9,J9,G9,V9,H9,K9,XT,W9,q9,Z9,Y9,X9,Q9,e3,t3,KT,Ab,r3,o3,eP,tP,s3,a3,l3,nP,d3,m3,h3,rP,oP=m(()=>{"use strict";Ur();Ur();BI();_b();Eb();Pe=_("ZodType",(e,t)=>(_9(),
Se.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{
check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Cn(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},refine(e,t){return this.check(y3(e,t))},superRefine(e,t){return this.check(w3(e,t))},overwrite(e){return this.check(Ao(e))},optional(){
return WT(this)},exactOptional(){return x(this)},nullable(){return qT(this)},nullish(){return WT(qT(this))},nonoptional(e){return f3(this,e)},array(){return ke(
this)},or(e){return pl([this,e])},and(e){return n3(this,e)},transform(e){return ZT(this,i3(e))},default(e){return c3(this,e)},prefault(e){return u3(this,e)},catch(e){
return p3(this,e)},pipe(e){return ZT(this,e)},readonly(){return g3(this)},describe(e){let t=this.clone();return ul.add(t,{description:e}),t},meta(...e){if(e.length===
0)return ul.get(this);let t=this.clone();return ul.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...ib(this),jsonSchema:{input:(void 0)(this,"input"),output:(void 0)(
this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return RT(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await LT(
this,t,n,{callee:e})},safeParse(e,t){return DT(this,e,t)},async safeParseAsync(e,t){return FT(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){V.own(
this,"spa",e)},validate(e,t){return Ww(this,e,t)},validateAsync(e,t){return qw(this,e,t)},encode:function e(t,n){return MT(this,t,n,{callee:e})},decode:function e(t,n){
return zT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await jT(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await UT(this,t,
n,{callee:e})},safeEncode(e,t){return BT(this,e,t)},safeDecode(e,t){return JT(this,e,t)},async safeEncodeAsync(e,t){return GT(this,e,t)},async safeDecodeAsync(e,t){
return VT(this,e,t)},toJSONSchema(e){return(void 0)(this,{})(e)},get description(){return ul.get(this)?.description},get _def(){return this._zod.def}}),YT=_("_Z\
odString",(e,t)=>{zd.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)},V.derived({format:e=>(void 0)(e).format??null,minLength:e=>(void 0)(
e).minimum??null,maxLength:e=>(void 0)(e).maximum??null},{regex(...e){return this.check(pb(...e))},includes(...e){return this.check(gb(...e))},startsWith(...e){
return this.check(yb(...e))},endsWith(...e){return this.check(wb(...e))},min(...e){return this.check(Us(...e))},max(...e){return this.check(Kd(...e))},length(...e){
return this.check(Wd(...e))},nonempty(...e){return this.check(Us(1,...e))},lowercase(e){return this.check(mb(e))},uppercase(e){return this.check(hb(e))},trim(){
return this.check(kb())},normalize(...e){return this.check(bb(...e))},toLowerCase(){return this.check(vb())},toUpperCase(){return this.check(xb())},slugify(){return this.
check($b())}})),O9=_("ZodString",(e,t)=>{zd.init(e,t),YT.init(e,t)},{email(e){return this.check(qI(T9,e))},url(e){return this.check(tT(N9,e))},jwt(e){return this.
check(gT(K9,e))},emoji(e){return this.check(nT(C9,e))},guid(e){return this.check(ZI(P9,e))},uuid(e){return this.check(YI(Yd,e))},uuidv4(e){return this.check(XI(
Yd,e))},uuidv6(e){return this.check(QI(Yd,e))},uuidv7(e){return this.check(eT(Yd,e))},nanoid(e){return this.check(rT(R9,e))},cuid(e){return this.check(oT(L9,e))},
cuid2(e){return this.check(iT(D9,e))},ulid(e){return this.check(sT(F9,e))},base64(e){return this.check(pT(G9,e))},base64url(e){return this.check(mT(V9,e))},xid(e){
return this.check(aT(M9,e))},ksuid(e){return this.check(cT(z9,e))},ipv4(e){return this.check(lT(j9,e))},ipv6(e){return this.check(uT(U9,e))},cidrv4(e){return this.
check(fT(B9,e))},cidrv6(e){return this.check(dT(J9,e))},e164(e){return this.check(hT(H9,e))},datetime(e){return this.check(yT(E9,e))},date(e){return this.check(
wT(A9,e))},time(e){return this.check(bT(S9,e))},duration(e){return this.check(kT(I9,e))}});Ne=_("ZodStringFormat",(e,t)=>{Oe.init(e,t),YT.init(e,t)}),E9=_("ZodI\
SODateTime",(e,t)=>{YS.init(e,t),Ne.init(e,t)}),A9=_("ZodISODate",(e,t)=>{XS.init(e,t),Ne.init(e,t)}),S9=_("ZodISOTime",(e,t)=>{QS.init(e,t),Ne.init(e,t)}),I9=_(
"ZodISODuration",(e,t)=>{eI.init(e,t),Ne.init(e,t)}),T9=_("ZodEmail",(e,t)=>{jS.init(e,t),Ne.init(e,t)}),P9=_("ZodGUID",(e,t)=>{MS.init(e,t),Ne.init(e,t)}),Yd=_(
"ZodUUID",(e,t)=>{zS.init(e,t),Ne.init(e,t)}),N9=_("ZodURL",(e,t)=>{JS.init(e,t),Ne.init(e,t)}),C9=_("ZodEmoji",(e,t)=>{GS.init(e,t),Ne.init(e,t)}),R9=_("ZodNan\
oID",(e,t)=>{VS.init(e,t),Ne.init(e,t)}),L9=_("ZodCUID",(e,t)=>{HS.init(e,t),Ne.init(e,t)}),D9=_("ZodCUID2",(e,t)=>{KS.init(e,t),Ne.init(e,t)}),F9=_("ZodULID",(e,t)=>{
WS.init(e,t),Ne.init(e,t)}),M9=_("ZodXID",(e,t)=>{qS.init(e,t),Ne.init(e,t)}),z9=_("ZodKSUID",(e,t)=>{ZS.init(e,t),Ne.init(e,t)}),j9=_("ZodIPv4",(e,t)=>{tI.init(
e,t),Ne.init(e,t)}),U9=_("ZodIPv6",(e,t)=>{rI.init(e,t),Ne.init(e,t)}),B9=_("ZodCIDRv4",(e,t)=>{oI.init(e,t),Ne.init(e,t)}),J9=_("ZodCIDRv6",(e,t)=>{iI.init(e,t),
Ne.init(e,t)}),G9=_("ZodBase64",(e,t)=>{aI.init(e,t),Ne.init(e,t)}),V9=_("ZodBase64URL",(e,t)=>{lI.init(e,t),Ne.init(e,t)}),H9=_("ZodE164",(e,t)=>{uI.init(e,t),
Ne.init(e,t)}),K9=_("ZodJWT",(e,t)=>{fI.init(e,t),Ne.init(e,t)}),XT=_("ZodNumber",(e,t)=>{sb.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,
n,r,o),e.isFinite=!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=(void 0)(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=(void 0)(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=(void 0)(
e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>(void 0)(e).format??null},{gt(e,t){return this.check(Vd(e,t))},gte(e,t){return this.check(dl(e,t))},min(e,t){
return this.check(dl(e,t))},lt(e,t){return this.check(Gd(e,t))},lte(e,t){return this.check(fl(e,t))},max(e,t){return this.check(fl(e,t))},int(e){return this.check(
Xd(e))},safe(e){return this.check(Xd(e))},positive(e){return this.check(Vd(0,e))},nonnegative(e){return this.check(dl(0,e))},negative(e){return this.check(Gd(0,
e))},nonpositive(e){return this.check(fl(0,e))},multipleOf(e,t){return this.check(Hd(e,t))},step(e,t){return this.check(Hd(e,t))},finite(){return this}}));W9=_(
"ZodNumberFormat",(e,t)=>{dI.init(e,t),XT.init(e,t)});q9=_("ZodBoolean",(e,t)=>{pI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});
Z9=_("ZodUnknown",(e,t)=>{mI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});Y9=_("ZodNever",(e,t)=>{hI.init(e,t),Pe.init(e,t),e._zod.
processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});X9=_("ZodArray",(e,t)=>{Qd(),gI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.element=
t.element},{min(e,t){return this.check(Us(e,t))},nonempty(e){return this.check(Us(1,e))},max(e,t){return this.check(Kd(e,t))},length(e,t){return this.check(Wd(e,
t))},unwrap(){return this.element}});Q9=_("ZodObject",(e,t)=>{Qd(),bI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),V.installLazyProp(
e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return tt(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:HT()}))},loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:HT()}))},strict(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:QT()}))},strip(){return this.clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){
return V.safeExtend(this,e)},merge(e){return V.merge(this,e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(eP,this,
e[0])},exactPartial(...e){return V.partial(tP,this,e[0],"exactPartial")},required(...e){return V.required(nP,this,e[0])}});e3=_("ZodUnion",(e,t)=>{kI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.options=t.options});t3=_("ZodIntersection",(e,t)=>{vI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o)});KT=_("ZodRecord",(e,t)=>{Qd(),xI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.keyType=t.keyType,e.valueType=
t.valueType});Ab=_("ZodEnum",(e,t)=>{$I.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(r,o,i)=>(void 0)(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];
let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);
return new Ab({...t,checks:[],...V.normalizeParams(o),entries:i})},e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(
`Key ${s} not found in enum`);return new Ab({...t,checks:[],...V.normalizeParams(o),entries:i})}});r3=_("ZodLiteral",(e,t)=>{_I.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple\
 valid literal values. Use `.values` instead.");return t.values[0]}})});o3=_("ZodTransform",(e,t)=>{Qd(),OI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new js(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,
t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(
n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});eP=_("ZodOptional",(e,t)=>{ab.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});tP=_("ZodExactOptional",(e,t)=>{EI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType});s3=_("ZodNullable",(e,t)=>{AI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
a3=_("ZodDefault",(e,t)=>{SI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
l3=_("ZodPrefault",(e,t)=>{II.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});nP=_("ZodNonOptiona\
l",(e,t)=>{TI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});d3=_("ZodCatch",(e,t)=>{PI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});m3=_("ZodPipe",(e,t)=>{NI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.in=t.in,e.out=t.out});h3=_("ZodReadonly",(e,t)=>{CI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});rP=_("ZodCustom",(e,t)=>{RI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,
r,o)})});var iP,sP=m(()=>{"use strict";iP||(iP={})});var aP=m(()=>{"use strict"});var cP=m(()=>{"use strict"});var lP=m(()=>{"use strict";Ur();oP();_b();Ob();Eb();sP();fb();aP();cP()});var Js=m(()=>{"use strict";lP()});function uP(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Tb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Tb(r)]))}function fP(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>v3(r,s,t));let o=r.length===0?"The configuration":`\`${uP(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${x3(e)}.`,fix:i}]}function v3(e,t,n){let r=_3(e,n),o=Ft(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${uP([...e,t])}\` is not a known key.`,fix:i}}function x3(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${dP[e.expected]??e.expected}, got ${$3(e.input)}`}function $3(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":dP[typeof e]??`a ${typeof e}`}function _3(e,t){let n=Ib(t);for(let r of e){let{shape:o,valueType:i,element:s}=n?.def??{};
n=Ib(typeof r=="number"?s:o?.[r]??i)}return Object.keys(n?.def.shape??{}).filter(r=>r!=="$schema")}function Ib(e){return e?.def.innerType===void 0?e:Ib(e.def.innerType)}
var dP,pP=m(()=>{"use strict";bi();dP={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"\
a list"}});var nt,Fe,G,Pb,hl=m(()=>{"use strict";Js();nt=He().min(1,{error:"expected some text, got none"}),Fe=x(nt),G=(e,t)=>Xd({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Pb(e,t):void 0}).min(e,{error:Pb(e,t)}).max(t,{error:Pb(e,t)}),Pb=(e,t)=>`expected a whole number from ${e} to ${t}`});var mP,O3,E3,hP,gP,yP=m(()=>{"use strict";Js();hl();mP=Io(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(O3,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),O3=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,E3=He().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),hP=ye({issuer:mP,audience:Fe,jwksUri:x(mP),scopes:x(ke(E3)),algorithms:x(ke(nt).min(1,{error:"exp\
ected at least one algorithm"}))}),gP=ye({perMinute:x(G(1,1e6)),parallel:x(G(1,1e5)),streams:x(G(1,1e5)),failuresPerMinute:x(G(1,1e6))})});function A3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var ep,Gs,bP,wP,S3,tp,I3,T3,P3,N3,kP,vP=m(()=>{"use strict";Js();hl();ep=e=>He().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),Gs=He().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),bP=
Io(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!A3(e),{error:"expected an http or https URL without a password"});wP="expecte\
d a number from 0.1 to 1024",S3=Di().min(.1,{error:wP}).max(1024,{error:wP}),tp=x(G(1,1e3)),I3=ye({min:tp,max:G(1,1e3),by:x(tt(["hpa","keda"])),prometheus:x(bP)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),T3=ye({className:x(Gs),tlsSecret:x(Gs),annotations:x(Fi(He().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),ep("expected one line of text")))}),P3=ye({namespace:x(Gs),replicas:tp,scale:x(I3),ingress:x(T3),pullSecret:x(Gs),runtimeClass:x(
Gs)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),N3=ye({region:x(He().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:tp,maxTasks:tp}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
kP=ye({name:x(ep("expected a name in one line")),brokerImage:x(ep("expected an image by digest")),network:x(tt(["broker","internet"])),upstream:x(bP),memoryPerRunMiB:x(
G(128,65536)),workMiB:x(G(64,1048576)),compose:x(ye({port:x(G(1,65535)),cpus:x(S3)})),kubernetes:x(P3),ecs:x(N3),targets:x(Fi(Gs,ep("expected the path of a modu\
le")))})});var xP,$P,_P,OP,EP,AP=m(()=>{"use strict";Js();hl();xP=ye({timeoutMs:x(G(1e3,36e5)),killAfterMs:x(G(0,6e4)),maxTurns:x(G(1,1e3)),maxBudgetUsd:x(Di().gt(0,{error:"\
expected a number over 0"})),maxTokens:x(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:x(G(1,1e5)),maxOutputBytes:x(G(1024,1073741824)),maxLineBytes:x(G(1024,1073741824)),
idleMs:x(G(1e3,36e5)),maxDiskBytes:x(G(1048576,2**40)),maxMemoryBytes:x(G(2**26,2**42)),maxProcesses:x(G(8,1e5))}),$P=ye({waitMs:x(G(1e3,6048e5)),perCaller:x(G(
1,100)),inAll:x(G(1,1e4)),maxBytes:x(G(1048576,1099511627776))}),_P=ye({allow:x(ke(He().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:x(
ke(nt))}),OP=ye({tools:x(So()),afterMs:x(G(1e3,36e5)),keepMs:x(G(6e4,864e5)),perCaller:x(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),EP=ye({window:x(G(40,1e3)),fenced:x(So()),hooks:x(So()),canaries:x(ke(nt))})});function L3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var C3,NP,CP,SP,R3,IP,Cb,D3,F3,Nb,M3,TP,z3,j3,U3,B3,J3,PP,G3,Rb,RP=m(()=>{"use strict";Js();
Tw();yP();vP();AP();hl();C3=He().superRefine((e,t)=>{let n=wd(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),NP=e=>Io(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),CP=["com\
mand","skill","agent"],SP=NP([...CP,"hook","mcp"]),R3=Io(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),IP=Io(e=>typeof e=="string"&&L3(e),{error:"expected an https URL"});Cb=He().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),D3=ye({name:Fe,email:Fe,url:x(IP),description:Fe,version:Fe,license:Fe,licenseText:Fe,
privacyPolicyUrl:x(IP)}),F3=ye({mode:x(tt(["owner","byok","operator"])),agreement:Fe}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Nb=Di().min(0,{error:"expected US dollars, 0 or more"}),M3=ye({input:Nb,output:Nb,cacheRead:x(Nb)}),
TP=He().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),z3=ye({path:Fe,url:Fe,branch:Fe,category:Fe}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),j3=ye({name:nt,description:Fe,pricePerMonth:x(Di().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:x(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:x(G(1,Number.MAX_SAFE_INTEGER))}),U3=ye({base:Fe,name:Fe,tags:x(ke(nt)),platforms:x(ke(tt(
["linux/amd64","linux/arm64"]))),claude:x(pl([Sb(!1),nt],{error:"expected a version, or false"})),dependencies:x(tt(["install","present","none"])),builder:x(tt(
["auto","append","docker"])),systemPackages:x(ke(nt)),commands:x(ke(nt)),exampleSecrets:x(ke(nt))}),B3=ye({maxFiles:x(G(1,1e5)),maxBytes:x(G(1024,1073741824)),maxFileBytes:x(
G(1024,268435456)),maxStoreBytes:x(G(1048576,1099511627776)),ttlMs:x(G(6e4,2592e6))}),J3=ye({share:x(tt(["shared","per-caller"])),maxConnections:x(G(1,1e3)),protocol:x(
tt(["legacy","auto","modern"])),allow:x(ke(nt)),deny:x(ke(nt)),env:x(ke(Cb)),idleMs:x(G(1e3,864e5)),timeoutMs:x(G(1e3,864e5)),addresses:x(ke(nt))}),PP=tt(["none",
"args","project"]),G3=pl([PP,ye({files:PP,git:x(So()),reserved:x(tt(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Rb=ye({$schema:x(He()),name:Fe,endpoint:Fe,endpointVariable:x(Cb),auth:x(tt(["key","oauth"])),oauth:x(hP),callers:x(gP),drainMs:x(G(0,36e5)),trustedProxies:x(
ke(nt)),public:x(ke(R3)),local:x(ke(SP)),shellContext:x(ke(SP)),failClosed:x(ke(nt)),permissionHook:x(So()),relayModel:Fe,commandModel:Fe,alwaysLoad:x(pl([Sb("a\
uto"),So()],{error:'expected "auto", true or false'})),publisher:x(D3),limits:x(xP),allowedTools:x(ke(C3)),passEnv:x(ke(Cb)),credentials:x(F3),models:x(ke(TP).min(
1,{error:"expected at least one model"})),modelPrices:x(Fi(TP,M3)),maxParallel:x(G(1,1e3)),model:Fe,isolation:x(tt(["none","container","sandbox"])),sandboxNetwork:x(
tt(["none","host"])),sandboxPaths:x(ke(He().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:x(EP),hooks:x(_P),longRuns:x(OP),questions:x($P),
maxParallelPerCaller:x(G(1,1e3)),maxQueued:x(G(0,1e5)),queueTimeoutMs:x(G(0,6e5)),pidNamespace:x(tt(["auto","require","never"])),mcp:x(ye({servers:x(Fi(He(),J3))})),
marketplace:x(z3),image:x(U3),uploads:x(B3),workspace:x(Fi(NP(CP),G3)),consent:x(tt(["ask","always"])),pricing:x(ye({currency:x(He().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ke(j3)})),deploy:x(kP)})});var LP={};Zn(LP,{checkConfig:()=>V3});function V3(e){let t=Rb.safeParse(Tb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>fP(n,{schema:Rb,fixFor:H3}))}}function H3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?wd(t):void 0)?.fix??"Correct the value or remove the key."}var DP=m(()=>{"use strict";Tw();pP();RP()});async function Lb(e,t,n={}){FP("folder",t===void 0?e:"."),FP("file",t??".");let r=t===void 0?W3(e):q3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&MP(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await Z3(r,t??(0,Ie.join)(e,(0,Ie.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(DP(),LP)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw QE(r,a.problems,i,"docs/configuration.md")}function FP(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function W3(e){let t=K3.map(r=>(0,Ie.join)((0,Ie.resolve)(e),r)).filter(r=>(0,gl.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Ie.relative)((0,Ie.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function q3(e){return YE(e,"Check the path after --config."),(0,Ie.resolve)(e)}async function Z3(e,t,n){let r=(0,Ie.extname)(e);
if(r===".json")return qE(e);if(r===".yaml"||r===".yml")return await ZE(e);if(!MP(e))throw Nn(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json\
, .yaml or .yml.");try{return{value:await aA(e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),Y3(o))throw X3(e,t,o);let i=o instanceof Ci?lA(o.failure,t):t;
throw Nn(i,Sw(me(o),t),"Correct the file; it is run as it stands, and its default export is the configuration.",o)}}function Y3(e){return e instanceof Ci&&e.message.
startsWith("Invalid package config ")}function X3(e,t,n){for(let r=(0,Ie.dirname)(e);;r=(0,Ie.dirname)(r)){let o=(0,Ie.join)(r,"package.json");if((0,gl.existsSync)(
o)){let{problem:i}=L(H((0,gl.readFileSync)(o))),s=i===void 0?"":`:${i.line}:${i.column}`,a=(0,Ie.join)((0,Ie.dirname)(t),(0,Ie.relative)((0,Ie.dirname)(e),o)),c=i?.
reason??"it is no package.json that Node takes",l=`Correct the JSON: Node reads it before it loads ${(0,Ie.basename)(e)}.`;return Nn(`${a}${s}`,c,l,n)}if(r===(0,Ie.dirname)(
r))return Nn(t,Sw(me(n),t),"Correct it.",n)}}function MP(e){return/^\.[mc]?[jt]s$/.test((0,Ie.extname)(e))}var gl,Ie,K3,zP=m(()=>{"use strict";gl=O(ve(),1),Ie=O(ge(),1);
E();z();j();eA();cA();uA();K3=["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function F(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Te=m(()=>{"use strict"});function oe(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function Mi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function _t(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":_t(t)).join(","):"[object Object]"}function sr(e){
return typeof e=="string"?jP(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?jP(t):[]):[]}function jP(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function BP(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:UP.has(t),clear:UP.has(t)||Q3.has(t)}}function Fn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var UP,Q3,Jt=m(()=>{"use strict";
UP=new Set(["true","yes","on","1"]),Q3=new Set(["false","no","off","0"])});function JP(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?e8(e,t,n,r):(t8(e,n,r),n8(e,t,o,i=>r(
o.lines[i]??1)))}function e8(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...F({tools:a})})}function t8(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function n8(e,t,n,r){let o=oe(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Fn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=oe(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Fn(i),...t==="agent"?{shown:_t(i)}:{}});let s=Db(oe(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&r8(e,n,r)}function Db(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Fn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Fn(t)} in it`}function r8(e,t,n){let r=oe(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Fn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=oe(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Fn(o)})}var Fb=m(()=>{"use strict";Te();Jt()});function gt(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function Zb(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function ip(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function v8(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function x8(e,t){if(t){if(!k8.test(e))return ie}else if(!b8.test(e))return ie;let n=v8(e);return Number.isFinite(n)?n:ie}function O8(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function E8(e,t){if(t){if(!_8.test(e))return ie}else if(!$8.test(e))return ie;let n=O8(e);return Number.isFinite(
n)?n:ie}function I8(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function T8(e){if(!S8.test(e))return ie;let t=I8(e);return Number.isFinite(t)?t:ie}function C8(e){if(!P8.test(e))return ie;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||N8.test(e)?r:ie}function R8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function F8(e,t){
if(t){if(!D8.test(e))return ie;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:ie}if(!L8.test(e))return ie;let n=Number(e);return Number.isFinite(
n)?n:ie}function M8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function B8(e){if(!j8.test(e))return ie;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||U8.test(e)?r:ie}function J8(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function V8(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!G8.test(t))return ie;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function H8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function GP(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function Z8(e){let t=W8.exec(e);if(t===null&&(t=q8.exec(e)),t===null)return ie;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=GP(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?ie:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return ie;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=GP(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return ie;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return ie;let d=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-d:d))}return l}function sp(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function r5(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function o5(){return{scalar:[],sequence:[],mapping:[]}}function i5(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function VP(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Mb(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function zb(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function l5(e,t){if(!e.buffer)
return null;let n={...c5,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&
!(a-d<0);d++){let p=Mb(e.buffer,o[a-d],i[a-d],e.position-(o[a]-o[a-d]),u);c=`${" ".repeat(n.indent)}${zb((e.line-d+1).toString(),l)} | ${p.str}
${c}`}let f=Mb(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${zb((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(a+d>=i.length);d++){let p=Mb(e.buffer,o[a+d],i[a+d],e.position-(o[a]-o[a+d]),u);c+=`${" ".repeat(n.indent)}${zb((e.line+d+1).toString(),
l)} | ${p.str}
`}return c.replace(/\n$/,"")}function HP(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function KP(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function f5(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function d5(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function p5(e){return e===120?2:e===117?4:8}function np(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function ek(e){return e===1?" ":`
`.repeat(e-1)}function m5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=np(e,o,n);r+=ek(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function h5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=np(e,o,n);r+=ek(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function g5(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=np(e,o,n).position;else if(c<256&&
aN[c])r+=cN[c],o++;else{let l=p5(c),u=0;for(;l>0;l--){o++;let f=d5(e.charCodeAt(o));u=(u<<4)+f}r+=f5(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=np(
e,o,n);r+=ek(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function WP(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,d=!1;for(let p of c){let h=0;for(;h<s&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){f++;continue}let g=p.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(d=!0,l+=`
`.repeat(u?1+f:f)):d?(d=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Gt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Gt.STRIP&&u&&(l+=`
`),l}function cp(e,t){if(t.valueStart===u5)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return h5(
e,n,r);case Z.DOUBLE_QUOTED:return g5(e,n,r);case Z.LITERAL_BLOCK:return WP(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return WP(e,n,r,t.indent,t.chomping,
!0);default:return m5(e,n,r)}}function jb(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function lN(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return jb(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return jb(t?.[r]??y5[r]??r)+jb(e.slice(r.length))}function k5(e){return"tagStart"in e&&e.tagStart!==Vs?e.tagStart:"anchorStart"in e&&e.anchorStart!==Vs?e.
anchorStart:"valueStart"in e&&e.valueStart!==Vs?e.valueStart:"start"in e?e.start:0}function lt(e,t){zi.throwAt(e.source,e.position,t,e.filename)}function fN(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof zi)throw o;zi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function v5(e,t){let n=cp(
e.source,t),r=t.tagStart===Vs?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=lN(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===ie&&lt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&lt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:fN(e,e.position,a,c),tag:a}}lt(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function qP(e,t,n){let r=t.tagStart===Vs?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:lN(r,e.tagHandlers)}function dN(e){return e.nodeKind===
"mapping"}function ZP(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&lt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function YP(e,t,n,r){ZP(e);for(let o of r.keys(n)){if(ZP(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&lt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function x5(e,t,n,r){if(e.position=t.keyPosition,dN(r))YP(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
lt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||lt(e,"cannot merge mappings; the provided source object is unacceptable"),YP(e,t,
o,i)}}else lt(e,"cannot merge mappings; the provided source object is unacceptable")}function $5(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){x5(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&lt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&lt(e,i),t.overridable?.delete(n)}
function Ub(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){dN(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&lt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,$5(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===b5}function Bb(e,t,n,r,o){if(t.anchorStart!==Vs){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function pN(e,t){let n={...uN,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=k5(r),r.type){case le.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case le.SCALAR:{let{value:o,tag:i}=v5(n,r);Bb(n,r,o,i,!0),Ub(n,o,i);break}case le.
SEQUENCE:{let o=qP(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||lt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Bb(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case le.MAPPING:{let o=qP(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||lt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Bb(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case le.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&lt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||lt(n,`unidentified alias "${o}"`),i.isValueFinal||
lt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Ub(n,i.value,i.tag);break}case le.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,lt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:fN(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Ub(n,i,o.tag)}break}}}return n.documents}function I5(e,t,n){
e.events.push({type:le.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function kN(e,t,n,r,o,i,s){e.events.push({type:le.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function vN(e,t,n,r,o,i,s){e.events.push({type:le.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function XP(e,t){e.events.splice(t.eventsLength,0,{type:le.MAPPING,start:t.position,anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae,style:To.FLOW})}function Xs(e,t,n,r,o,i,s,a,c=Gt.
CLIP,l=-1,u=!1){e.events.push({type:le.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function T5(e,t,n){
e.events.push({type:le.ALIAS,anchorStart:t,anchorEnd:n})}function Hs(e){e.events.push({type:le.POP})}function Ot(e){Xs(e,ae,ae,ae,ae,ae,ae,Z.PLAIN)}function QP(){
return{anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae}}function Ks(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function Ws(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){zi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function rt(e){return e===10||e===
13}function Qs(e){return e===9||e===32}function Mn(e){return Qs(e)||rt(e)}function Br(e){return e===0||Mn(e)}function ji(e){return e===44||e===91||e===93||e===123||
e===125}function P5(e){return e>=48&&e<=57?e-48:-1}function N5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function C5(e){return e===
120?2:e===117?4:e===85?8:0}function R5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function op(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function ht(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Mn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;Qs(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!rt(r)&&r!==0);if(!rt(r))break;for(op(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function Zs(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Mn(r)}return!1}function xN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function tk(e){if(e.position!==e.lineStart)return!1;if(Zs(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Ks(e);xN(
e),ht(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&Zs(e));return Ws(e,t),r}function eN(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!rt(t);)t=e.input.charCodeAt(++e.position)}function $N(e,t,n){let r=_5.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function L5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==ae&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Mn(a)&&!(n&&ji(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),yN.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),O5.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?E5.test(l):A5.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!mN.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function D5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==ae&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Mn(e.input.charCodeAt(e.position))&&!ji(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function F5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==ae||
t.tagStart!==ae)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Mn(e.input.charCodeAt(
e.position))&&!ji(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),T5(e,n,e.
position),!0}function Kb(e,t){ht(e,!1),e.lineIndent<t&&U(e,"deficient indentation")}function M5(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,Xs(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Z.SINGLE_QUOTED,Gt.CLIP,-1,o),!0}rt(i)?(o=!1,Kb(
e,t)):e.position===e.lineStart&&Zs(e)?U(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON character"):e.position++}
U(e,"unexpected end of the stream within a single quoted scalar")}function z5(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,Xs(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,Z.DOUBLE_QUOTED,Gt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(rt(s))Kb(e,t);else if(R5(s))e.position++;else{let a=C5(
s);for(a===0&&U(e,"unknown escape sequence");a-- >0;)e.position++,N5(e.input.charCodeAt(e.position))<0&&U(e,"expected hexadecimal character");e.position++}}else
rt(i)?(o=!1,Kb(e,t)):e.position===e.lineStart&&Zs(e)?U(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON ch\
aracter"):e.position++}U(e,"unexpected end of the stream within a double quoted scalar")}function j5(e,t,n){let r=e.input.charCodeAt(e.position),o=Gt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?Z.LITERAL_BLOCK:Z.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),
h=P5(p);if(p===43||p===45)o!==Gt.CLIP&&U(e,"repeat of a chomping mode identifier"),o=p===43?Gt.KEEP:Gt.STRIP,e.position++;else if(h>=0)h===0&&U(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&U(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;Qs(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&eN(e),rt(e.input.charCodeAt(e.position))?op(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,d=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,h=0;for(;e.
input.charCodeAt(p+h)===32;)h++;let g=e.input.charCodeAt(p+h);if(g===0){l>=0?h>l&&(d=p+h):h>0&&(d=p+h);break}if(tk(e))break;if(!s&&l===-1&&rt(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!rt(g)&&(g===9&&h<t&&(e.position=p+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=p+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!rt(g)&&h<t){e.lineIndent=h,e.position=p+h;break}!s&&g!==0&&!rt(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!rt(g)&&h<y){e.
lineIndent=h,e.position=p+h;break}eN(e),d=e.position,rt(e.input.charCodeAt(e.position))&&(op(e),d=e.position)}return $N(e,f,d),Xs(e,f,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function U5(e,t){let n=e.input.charCodeAt(e.position),r=t===qs;if(n===0||Mn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||ji(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Br(o)||r&&ji(o))return!1}return!0}function B5(e,t,n,r){
if(!U5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===qs,c=!1;for(;s!==0&&!tk(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Br(l)||a&&ji(l))break}else if(s===35){if(Mn(e.input.charCodeAt(e.position-1)))break}else{if(a&&ji(s))break;if(rt(s)){let l=e.position,u=e.line,f=e.lineStart,
d=e.lineIndent;if(ht(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=d;break}}Qs(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:($N(e,o,i),Xs(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,Gt.CLIP,-1,!c),!0)}function yl(e,t){
let n=e.line;ht(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function J5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?vN(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.FLOW):kN(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){yl(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,Hs(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Mn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,yl(e,t));let f=e.line,d=Ks(e),p=Ys(e,t,qs,!1,!0);yl(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,yl(e,t),o||XP(e,d),p||Ot(e),Ys(e,t,qs,!1,!0)||Ot(e),yl(e,t),o||Hs(e)):o&&l?(p||Ot(e),Ot(e)):o?Ot(e):l&&(XP(e,d),p||Ot(e),Ot(e),Hs(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function tN(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Br(e.input.charCodeAt(e.position+1)))return!1;for(kN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.BLOCK);e.
input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=ht(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?Ot(e):Ys(e,t,gN,!1,!0),ht(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return Hs(e),!0}function Jb(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Br(l))s||(vN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,To.BLOCK),s=!0),c===63?(o&&Ot(e),i=!0,o=!0):(o||(Ot(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(Ot(e),o=!1);let f=Ks(e);if(!Ys(e,n,hN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);Qs(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Br(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:le.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:To.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==ae||r.tagStart!==ae?(Ws(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==ae||r.tagStart!==ae?(Ws(e,f),!1):!0}if(Ys(e,t,rp,!0,a)&&(a=!1),
o||a&&(Ot(e),a=!1),ht(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&Ot(e),s&&Hs(e),!0):!1}function Ys(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=QP(),f=n===rp||n===gN,d=f,p=f;if(r&&ht(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=Ks(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&p&&(u.tagStart!==ae||u.anchorStart!==ae)&&(h===33||h===38)){let y=Ks(e),b=t+1;if(Jb(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===le.MAPPING)return e.depth--,!0;Ws(e,y)}if(a&&(h===33&&u.tagStart!==ae||h===38&&u.anchorStart!==ae)||!L5(e,u,n===qs)&&!D5(e,
u))break;l===null&&(l=g),ht(e,!0)?(a=!0,d=p,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):d=!1}if(d&&(d=a||o),s===1||n===rp){let h=n===qs||n===hN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(d&&(tN(e,g,u)||Jb(e,g,h,u))||J5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&p&&!d&&y!==124&&y!==62){let b=Ks(e),
k=l.position-l.lineStart;Ws(e,l),Jb(e,k,h,QP())&&e.events[b.eventsLength]?.type===le.MAPPING?c=!0:Ws(e,b)}!c&&(f&&j5(e,h,u)||M5(e,h,u)||z5(e,h,u)||F5(e,u)||B5(e,
h,n,u))&&(c=!0)}else s===0&&(c=d&&tN(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==ae||u.tagStart!==ae||f)&&(Xs(e,ae,ae,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==ae||u.tagStart!==ae}function G5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Mn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!rt(e.input.charCodeAt(e.position));){for(;Qs(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||rt(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Mn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(rt(e.input.charCodeAt(e.position))&&
op(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;yN.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),mN.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),S5.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function V5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(ht(e,!0);G5(e);)t=!0,ht(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Br(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,ht(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
Zs(e)){e.position+=3,ht(e,!0);return}if(I5(e,n,!1),Ys(e,e.lineIndent-1,rp,!1,o,o)||Ot(e),ht(e,!0),e.position===e.lineStart&&Zs(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,ht(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
le.DOCUMENT&&(s.explicitEnd=r),Hs(e),!r&&e.position<e.length&&!tk(e)&&U(e,"end of the stream or a document separator is expected")}function _N(e,t){let n=e.length,
r={...bN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&zi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(xN(r),ht(r,!0),!(r.position>=r.length));){let i=r.
position;V5(r),r.position===i&&U(r,"can not read a document")}return r.events}function lp(e,t){return(e&1<<t)!==0}function ON(e){return e.presenterOptions.quoteStyle===
"single"&&lp(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function H5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function K5(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function W5(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function q5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:ON(e)))}function Z5(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!lp(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function Y5(e){e.style===Z.PLAIN&&!lp(e.allowedStylesMask,Z.PLAIN)&&(e.style=ON(e))}function X5(e){lp(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var ie,
o8,i8,s8,a8,c8,l8,u8,f8,d8,p8,m8,h8,g8,y8,w8,b8,k8,rN,$8,_8,A8,S8,Gb,P8,N8,oN,L8,D8,z8,j8,U8,Vb,Yb,G8,K8,W8,q8,Y8,X8,Q8,e5,t5,n5,ap,Xb,Q$e,Qb,s5,a5,e_e,t_e,c5,zi,
le,Z,To,Gt,u5,aN,cN,y5,w5,n_e,Vs,b5,uN,ae,mN,qs,hN,gN,rp,_5,O5,yN,Hb,wN,E5,A5,S5,bN,r_e,nN,Q5,eY,tY,nk,EN,up,AN,SN,nY,Wb,qb,rY,oY,IN,TN,PN,NN,CN,RN,iY,sY,aY,cY,
lY,uY,o_e,i_e,s_e,a_e,c_e,l_e,u_e,fY,f_e,d_e,p_e,m_e,h_e,g_e,y_e,w_e,b_e,k_e,v_e,x_e,$_e,__e,O_e,E_e,A_e,LN=m(()=>{"use strict";ie=Symbol("NOT_RESOLVED");o8=gt(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),i8=["","~","null","Null","NULL"],s8=gt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>i8.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),a8=gt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:ie,identify:e=>e===null,represent:()=>"null"}),c8=["","~","null","Null","NULL"],l8=gt("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>c8.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),u8=["true","True","TRUE"],f8=["false","Fal\
se","FALSE"],d8=gt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>u8.indexOf(e)!==-1?!0:f8.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),p8=["true"],m8=["false"],h8=gt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>p8.indexOf(e)!==-1?!0:m8.indexOf(e)!==-1?!1:ie,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),g8=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],y8=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],w8=gt("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>g8.indexOf(e)!==-1?!0:y8.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),b8=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),k8=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");rN=gt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:x8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),$8=new RegExp("^-?(?:0|[1-9][0-9]*)$"),_8=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");A8=gt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:E8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),S8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Gb=gt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:T8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),P8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),N8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");oN=gt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:C8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:R8}),L8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
D8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");z8=gt("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:F8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:M8}),j8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),U8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Vb=gt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:B8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:J8}),Yb=
gt("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":ie,identify:()=>!1}),G8=/^[A-Za-z0-9+/]*={0,2}$/;K8=gt(
"tag:yaml.org,2002:binary",{resolve:V8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:H8}),W8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),q8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");Y8=gt("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Z8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),X8=Zb("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});Q8=
Zb("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(sp(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),e5=Zb("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),t5=ip("tag:yaml.org,2002:map",{create:()=>({}),identify:sp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),n5=ip("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});ap=class iN{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=i5(t),r=[],o=r5(),i=o5();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
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
n=n.concat(r);return new iN([...this.tags,...n])}},Xb=new ap([o8,X8,t5]),Q$e=new ap([...Xb.tags,a8,h8,A8,z8]),Qb=new ap([...Xb.tags,s8,d8,rN,oN]),s5=new ap([...Xb.
tags,l8,w8,Gb,Vb,Y8,Yb,K8,Q8,e5,n5]),a5=s5.withTags({...Gb,resolve:(e,t,n)=>{let r=Gb.resolve(e,t,n);return r===ie?rN.resolve(e,t,n):r}},{...Vb,resolve:(e,t,n)=>{
let r=Vb.resolve(e,t,n);return r===ie?oN.resolve(e,t,n):r}}),e_e=ip("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||sp(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});t_e=ip("tag:yaml.org,2002:map",{create:()=>({}),identify:sp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=VP(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=VP(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),c5={maxLength:79,indent:1,linesBefore:3,linesAfter:2};zi=class sN extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=HP(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${HP(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=l5(a),new sN(r,a)}},le={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},To={BLOCK:1,FLOW:2},Gt={CLIP:1,STRIP:2,KEEP:3},u5=-1;aN=new Array(256),cN=new Array(
256);for(let e=0;e<256;e++)aN[e]=KP(e)?1:0,cN[e]=KP(e);y5=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),w5="-#;/?:@&=+$_.~*'()",n_e=w5+
"!,[]";Vs=-1,b5="tag:yaml.org,2002:merge",uN={filename:"",schema:Qb,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};ae=-1,mN=Object.prototype.hasOwnProperty,qs=1,hN=
2,gN=3,rp=4,_5=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,O5=/[,\[\]{}]/,
yN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Hb=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,wN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
E5=new RegExp(`^(?:${Hb})*$`),A5=new RegExp(`^(?:${wN})+$`),S5=new RegExp(`^(?:!(?:${Hb})*|${wN}(?:${Hb})*)$`),bN={filename:"",maxDepth:100};r_e={...bN,...uN};nN=
{applyQuoteFlowKeysOption:H5,doubleQuoteForInvisibles:K5,doubleQuoteWhitespaceOnly:W5,applyForceQuotesOption:q5,tryLongOrMultilineAsBlock:Z5,quoteInvalidPlain:Y5,
fallbackToDoubleQuoted:X5};Q5="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",eY="[\\n\\r]",tY="\\uFEFF",nk="[ \\t]",EN=`(\
?:(?!(?:${eY}|${tY}))${Q5})`,up=`(?:(?!${nk})${EN})`,AN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",SN="[-?:,\\[\\]{}#&*!|>'\"%@`]",nY="[,\\[\\]{}\
]",Wb=up,qb=`(?:(?!${nY})${up})`,rY=`(?:(?:(?!${SN})${up})|[?:-](?=${Wb}))`,oY=`(?:(?:(?!${SN})${up})|[?:-](?=${qb}))`,IN=`(?:(?:(?![:#])${Wb})|:(?=${Wb}))#*`,TN=
`(?:(?:(?![:#])${qb})|:(?=${qb}))#*`,PN=`(?:${nk}*${IN})*`,NN=`(?:${nk}*${TN})*`,CN=`${rY}#*${PN}`,RN=`${oY}#*${NN}`,iY=CN,sY=RN,aY=`\\n+${IN}${PN}`,cY=`\\n+${TN}${NN}`,
lY=`${CN}(?:${aY})*`,uY=`${RN}(?:${cY})*`,o_e=new RegExp(`^(?:${lY})$`,"u"),i_e=new RegExp(`^(?:${uY})$`,"u"),s_e=new RegExp(`^(?:${iY})$`,"u"),a_e=new RegExp(`\
^(?:${sY})$`,"u"),c_e=new RegExp(`^(?:${AN})*$`,"u"),l_e=new RegExp(`^(?:${AN}|\\n)*$`,"u"),u_e=new RegExp(`^(?:${EN}|\\n)*$`,"u"),fY={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
nN).map(e=>Reflect.get(nN,e)),tagBeforeAnchor:!1},f_e={...fY,schema:a5,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},d_e=le.DOCUMENT,p_e=le.
SEQUENCE,m_e=le.MAPPING,h_e=le.SCALAR,g_e=le.ALIAS,y_e=le.POP,w_e=Z.PLAIN,b_e=Z.SINGLE_QUOTED,k_e=Z.DOUBLE_QUOTED,v_e=Z.LITERAL_BLOCK,x_e=Z.FOLDED_BLOCK,$_e=To.
BLOCK,__e=To.FLOW,O_e=Gt.CLIP,E_e=Gt.STRIP,A_e=Gt.KEEP});function MN(e,t,n){let{text:r,restore:o}=bY(e),i=r.replaceAll(dY,pY),s=i===e?void 0:t(i),a=i.includes("	")?hY(i,s??t(i),t,n):s;return a===void 0?void 0:kY(a,o)}
function pY(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function hY(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<mY&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(gY,yY);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function yY(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function bY(e){
let t=new Map,n=wY;for(let[o]of e.matchAll(DN))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<FN;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>FN)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(DN,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function kY(e,t){return t===void 0?e:{...e,data:rk(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function rk(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>rk(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),rk(r,t)]))}var dY,mY,gY,DN,wY,FN,zN=m(()=>{"use strict";dY=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
mY=30;gY=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;DN=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,wY=57344,FN=63743});function jN(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=vY.exec(i)??[];if(s===void 0||a===void 0||xY.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var vY,xY,UN=m(()=>{"use strict";vY=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,xY=/^(?:true|false|null) *$|:(?: |$)| #/i});function WN(e,t){return jN(e,t)??_Y(e,t)}function _Y(e,t){let n=GN(e,t);return n.problem===void 0?n:MN(e,r=>GN(r,t),t)??n}function GN(e,t){try{let n=_N(e,BN),r={
source:e,schema:$Y,json:!0,...BN},o=pN(EY(n,e),r);return o.length>1?fp("it holds several documents",t):qN(o[0],JN)>=JN?fp("its aliases multiply into too much",t):
{...OY(o[0]),...SY(n,e,t)}}catch(n){if(!(n instanceof zi))return fp(me(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return fp(
r,t+(n.mark?.line??0))}}function fp(e,t){return{...wl,problem:{reason:e,line:t}}}function OY(e){return e==null?wl:Array.isArray(e)?{...wl,notMapping:"array"}:typeof e==
"object"?{...wl,data:e}:{...wl,notMapping:typeof e}}function EY(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==le.SCALAR||r.style!==Z.PLAIN)return r;VN.lastIndex=n.tagStart;let o=VN.exec(t)?.[1],i=cp(t,r);return AY(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function AY(e,t){
return e==="bool"?HN.test(t):e==="null"?KN.test(t):e!==void 0&&!HN.test(t)&&!KN.test(t)}function qN(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=qN(r,t-n)}return n}function SY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===le.POP?i-=1:i===2&&(s+=1),l.type===
le.SCALAR&&i===2&&s%2===1){let u=cp(t,l);a+=Ei(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===le.SEQUENCE&&i===1)break;
IY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function IY(e){return e.type===le.DOCUMENT||e.type===le.MAPPING||e.type===le.SEQUENCE}var wl,$Y,
BN,JN,VN,HN,KN,ZN=m(()=>{"use strict";LN();E();j();zN();UN();wl={data:{},lines:{},duplicateKeys:[]},$Y=Qb.withTags(Yb),BN={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
JN=1e4;VN=/!!(bool|float|int|null)(?![\w-])/y,HN=/^(?:true|false|True|False|TRUE|FALSE)$/,KN=/^(?:~|null|Null|NULL)?$/});function YN(e,t){return e.split(`
`).map(n=>NY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function NY(e,t){let[,n,r]=TY.exec(e)??[];return n===void 0||r===void 0||!PY.test(r)||CY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function CY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var TY,PY,XN=m(()=>{"use strict";TY=/^([a-zA-Z_-]+):\s+(.+)$/,
PY=/[{}[\]*&#!|>%@`]|: /});function dp(e){let t=RY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return LY(e);let r=e.slice(t,n),o=1+Ei(e,0,t);ok.lastIndex=
n+3,ok.test(e);let i=ok.lastIndex;return{...DY(r,o),body:e.slice(i),bodyLine:o+Ei(e,t,i)}}function LY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function DY(e,t){if(e.length>QN)return tC(e,`it is longer than ${QN} characters`,t);let n=ik(e,t);if(n.problem===void 0)return eC(
"parsed",e,n);let r=ik(YN(e,MY),t);return r.problem!==void 0?tC(e,r.problem.reason,r.problem.line):{...eC("repaired",e,r),problem:n.problem}}function eC(e,t,n){
return n.notMapping!==void 0?{...rC(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function tC(e,t,n){
return{...rC(e),problem:{reason:t,line:n}}}function FY(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function rC(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function ik(e,t){try{let n=WN(e,
t);return n.problem===void 0?n:nC(n.problem.reason,n.problem.line)}catch(n){return nC(me(n),t)}}function nC(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:FY(e),line:t}}}function MY(e){return ik(e,1).problem===void 0}var QN,RY,ok,sk=m(()=>{"use strict";E();j();ZN();XN();QN=64*1024,RY=/^---\s*\n/,ok=/\s*/y});function Ui(e,t=!1){let n=typeof e=="string"?zY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function Bi(e){return e.text?.()??H(e.bytes())}
function we(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,jY(r)?r:Ui(r)]).sort(([n],[r])=>B(n,r)))}function R(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Jr(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function ar(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function jY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var zY,W=m(()=>{"use strict";E();j();zY=new TextEncoder});function JY(e){return e.slice(-3).toLowerCase()===".md"?UY:BY}function cr(e,t){return iC(e,t,Bi)}function oC(e,t){return iC(e,t,n=>n.bytes())}function iC(e,t,n){
let r=R(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=JY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:GY(i)});return}}function GY(e){let t=be(e)?e.details.reason:void 0;return typeof t=="string"?t:me(e).replace(/\.$/,"")}var UY,
BY,ea=m(()=>{"use strict";E();W();UY=1024*1024,BY=10*1024*1024});function ta(e,t,n){let r=cr(e,n);if(r===void 0)return;let o=VY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),ak(e,t,r,i=>({path:n,line:i}))}function ak(e,t,n,r){
let o=dp(n),{frontmatter:i,body:s,bodyLine:a}=o;JP(e,t,o,r);let c=Mi(oe(i,"description")),l=Mi(oe(i,"model")),u=F({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function VY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function pp(e,{text:t,where:n}){let r=HY(
e,t.frontmatter,n),o=oe(t.frontmatter,"allowed-tools");return{...F({argumentHint:r,allowedTools:o===void 0?void 0:sr(o)}),modelInvocable:!sC(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:sC(e,t.frontmatter,"user-invocable",!0,n)}}function HY(e,t,n){let r=oe(t,"argument-hint");if(r===void 0)return;let o=_t(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function sC(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=BP(i),c=typeof i=="string"?JSON.stringify(i):Fn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var mp=m(()=>{"use strict";Te();sk();Fb();Jt();ea()});function aC(e,t,n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>1;n(e[i])<t?r=i+1:o=i}return r}var cC=m(()=>{"use strict"});function hp(e,t){let n=t===""?0:t.length+1;return Jr(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=bl(o.pop());return{
path:r,folders:o,stem:i}}).sort(KY)}function ck(e,t){return t===""?e:e.slice(lC(e,`${t}/`),lC(e,`${t}0`))}function bl(e){let t=Po(e);return t.endsWith(".md")?t.
slice(0,-3):t}function Po(e){return e.slice(e.lastIndexOf("/")+1)}function KY(e,t){let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=B(
e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||B(e.path,t.path)}var lC,kl=m(()=>{"use strict";W();cC();j();lC=(e,t)=>aC(
e,t,n=>n)});function lk(e,t){let n=t===void 0?hp(e.tree,"agents"):WY(e,t),r=new Map;for(let o of n){let i=qY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>B(
o.name,i.name))}function WY(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:bl(r)}))}function qY(e,t){
let n=ta(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=ZY(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}e7(e,r.frontmatter,o);let s=r.description??YY(r.frontmatter),a=XY(e,r.frontmatter,o),c=Mi(oe(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...F({description:s,tools:a,color:c})}}function ZY(e,t,n){let r=oe(t,"name");if(r===void 0)return;let o=_t(r);if(o.length<=vl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:vl})}function YY(e){return Mi(oe(e,"when_to_use"))??Mi(oe(e,"when-to-use"))}function XY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=oe(t,"tools"),o=sr(r),i=Db(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Fn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function e7(e,t,n){
for(let o of QY)oe(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))oe(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var vl,QY,uk=m(()=>{"use strict";Te();j();Fb();Jt();mp();kl();vl=256;QY=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function fC(e){return!e&&!gp?t7:{lang:e?.lang??gp?.lang,message:e?.message,abortEarly:e?.abortEarly??gp?.abortEarly,abortPipeEarly:e?.abortPipeEarly??gp?.abortPipeEarly}}
function r7(e){return n7?.get(e)}function i7(e){return o7?.get(e)}function a7(e,t){return s7?.get(e)?.get(t)}function dC(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function cn(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??dC(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??a7(e.reference,c.lang)??(l?i7(c.lang):null)??r.message??r7(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function pC(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function ln(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},fC())},e}function fe(e,t){return{kind:"validation",type:"\
check",reference:fe,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&cn(this,"input",n,r),n}}}function yp(e){
return{kind:"validation",type:"raw_check",reference:yp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>cn(this,r?.label??"input",t,n,
r)}),t}}}function No(e,t){return{kind:"validation",type:"regex",reference:No,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&cn(this,"format",n,r),n}}}function c7(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function wp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function fk(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ee(e,t){return ln({kind:"schema",type:"array",reference:Ee,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else cn(this,"type",n,r);return n}})}function Ke(e){return ln({kind:"schema",type:"boolean",reference:Ke,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:cn(this,"type",t,n),t}})}function Co(e,t){return ln({kind:"schema",type:"custom",reference:Co,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:cn(this,"type",n,r),n}})}function bp(e){return ln({kind:"schema",
type:"lazy",reference:bp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function dk(e,t){return ln({kind:"schema",type:"\
nullable",reference:dk,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=fk(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function pk(e,t){return ln({kind:"schema",type:"object",reference:pk,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:fk(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=c7(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(cn(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else cn(
this,"type",n,r);return n}})}function P(e,t){return ln({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=fk(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function mk(e,t){
return ln({kind:"schema",type:"picklist",reference:mk,expects:pC(e.map(dC),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:cn(this,"type",n,r),n}})}function Y(e){return ln({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:cn(this,"type",t,n),t}})}function uC(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function xl(e,t){
return ln({kind:"schema",type:"union",reference:xl,expects:pC(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
cn(this,"type",n,r,{issues:uC(i)}),n.typed=!0}else{if(s?.length===1)return s[0];cn(this,"type",n,r,{issues:uC(s)})}return n}})}function zn(){return ln({kind:"sc\
hema",type:"unknown",reference:zn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return ln({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function hk(e,t,n){let r=e["~run"]({value:t},fC(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var gp,t7,n7,o7,s7,
pOe,jn=m(()=>{"use strict";t7={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};pOe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function l7(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function mC(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function un(e,t,n){let r=oC(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=L(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return l7(t,o)}function ur(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function yt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Gr(e){return Array.isArray(e.value)?e.value.map((t,n)=>yt(e,n,t)):[e]}function Ce(e){return e.document.
where(e.at)}function Vr(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Un=m(()=>{"use strict";z();j();ea()});function $l(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function kp(e,t,n,r){let o=t.value,i=Ce(t);if(!gk(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=$l("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||ar(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function gk(e,t,n,r){let o=t.value,i=u7(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Ce(t),{field:n,path:o,reason:i}),!1)}function Hr(e,t,n,r){
let o=kp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function u7(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Ro=m(()=>{"use strict";W();Un()});function Vt(e,t){return(hk(e,t,{message:gC}).issues??[]).map(hC)}function Ct(e,t){let[n]=hk(e,t,{message:gC,abortEarly:!0}).issues??[];return n===void 0?void 0:
hC(n)}function yk(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function hC({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:yk(n),problem:t}}function gC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${ne(e.input)} of this form`:vp(e.type)(e)}function vp(e){return({input:t})=>`must be ${yC(e)}, not ${ne(t)}`}function ne(e){return e===null?
"null":Array.isArray(e)?"a list":yC(typeof e)}function yC(e){return f7[e]??e}var f7,ot=m(()=>{"use strict";jn();f7={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function ue(e){return Q(Co(v,vp("object")),pk(e))}function Ji(e){let t=ue(e);return bp(n=>Q(t,yp(d7(n,e))))}function d7(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[p7(e,n)]})}}function p7(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Rt(e,t){let n=Co(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return bp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return ue(s)})}function Bn(...e){return mk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function _l(){
return bC(({length:e})=>e>0,"must not be empty")}function Ol(e){return bC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,wC(e))}function El(e,t){return Q(
Co(r=>!Array.isArray(r)||r.length<=t,wC(t)),Ee(e),Ol(t))}function wC(e){return`must have at most ${e}`}function bC(e,t){return yp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function Al(e){return Q(Lo,fe(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Lo,Ue,kC,na,fr=m(()=>{"use strict";jn();z();ot();Lo=Co(Number.isFinite,vp("number"));Ue=Q(Y(),_l()),kC=Q(Lo,fe(e=>e>0,"must be over 0"));na=Q(Y(),fe(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function xC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>h7(e,r,yt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:ra(e,
t,{field:"commands",or:"an object of commands"})}}function ra(e,t,n){return Gr(t).flatMap(r=>{if(typeof r.value=="string"){let s=kp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${ne(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(r),{field:n.
field,problem:i}),[]})}function h7(e,t,n){let r=g7(n.value),o=Ce(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...vC(s),name:t,where:o};let a=kp(e,
yt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...vC(s),name:t,source:a,where:o}}function g7(e){let t=Ct(m7,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function vC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return F({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var Sl,m7,wk=m(()=>{"use strict";Te();jn();z();Un();Ro();ot();fr();Sl=P(Y()),m7=ue({source:Sl,content:Sl,description:Sl,argumentHint:Sl,model:Sl,allowedTools:P(
Ee(Y()))})});function _C(e){let t=y7.exec(e);if(t===null)return;let n=w7(e.slice(t.index+t[0].length-1)),r=$C(n,"description");return r===void 0||r===""?void 0:$C(n,"name")}
function w7(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function $C(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var y7,OC=m(()=>{"use strict";y7=/\bexport\s+const\s+meta\s*=\s*\{/});function EC(e,t){let n=bk(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return kk(n.filter(r=>/\.md$/i.test(r)),r=>{let o=cr(e,r);if(o===void 0)return;
let{name:i}=dp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:vk(r,".md")})}function AC(e,t){let n=bk(e,{field:"workflows",folder:"workflows",deep:!1},
t);return kk(n.filter(r=>r.endsWith(".js")),r=>_C(cr(e,r)??""))}function SC(e,t){let n=bk(e,{field:"themes",folder:"themes",deep:!1},t);return kk(n.filter(r=>r.
endsWith(".json")),r=>v(L(cr(e,r)??"").value)?vk(r,".json"):void 0)}function IC(e){return TC(e,"bin").map(t=>({name:vk(t,""),path:t}))}function bk(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:ra(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:ar(
e.tree,s)?t.deep?Jr(e.tree,s):TC(e,s):[])}function TC(e,t){let n=t===""?0:t.length+1;return Jr(e.tree,t).filter(r=>!r.includes("/",n))}function kk(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>B(r.name,o.name))}function vk(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function PC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var xk=m(()=>{"use strict";W();z();j();wk();sk();ea();OC()});function _k(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of b7(k7(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=$7(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>B(i.name,s.name))}function b7(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function k7(e,t,n){
return t.kind==="default"?CC(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>NC(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=NC(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function NC(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:bl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):ar(e.tree,t)?CC(e,t,o):[]}function CC(e,t,n){let r=hp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");v7(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:Po(t);return r.flatMap(s=>{let a=x7(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:$k(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?$k(s.folders)||i:$k([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function $k(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function v7(e){return Po(e.path).toLowerCase()==="skill.md"}function x7(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function $7(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?_7(
e,r):ta(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...pp(e,i),...F({description:s,argumentHint:a,model:c,allowedTools:l})}}function _7(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=ak({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var RC=m(()=>{"use strict";Te();W();j();mp();kl()});function FC(e){let t=E7.slice(),n=e.length&-64;LC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),LC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function LC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)Gi[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=Gi[o-15],s=Gi[o-2],a=dr(i,7)^dr(i,18)^i>>>3,c=dr(s,17)^dr(s,19)^s>>>10;Gi[o]=Gi[o-16]+a+Gi[o-7]+c|0}A7(e)}}function A7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(dr(i,6)^dr(i,11)^dr(i,25))+u+O7[l]+Gi[l]|0,d=t&n^t&r^n&r,p=(dr(t,2)^dr(t,13)^dr(t,22))+d|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+p|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var Il,DC,O7,E7,Gi,dr,MC=m(()=>{"use strict";Il=[2];for(let e=3;Il.
length<64;e+=2)Il.every(t=>e%t!==0)&&Il.push(e);DC=e=>Math.floor(e%1*2**32)|0,O7=Int32Array.from(Il,e=>DC(Math.cbrt(e))),E7=Int32Array.from(Il.slice(0,8),e=>DC(
Math.sqrt(e))),Gi=new Int32Array(64),dr=(e,t)=>e>>>t|e<<32-t});function Do(e){return FC(typeof e=="string"?new TextEncoder().encode(e):e)}function xp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${Do(r.bytes())}\0`);return Do(t)}var oa=m(()=>{"use strict";MC()});function zC(e,t){return Do($p([e,...UC(t)])).slice(0,8)}function jC({event:e,matcher:t,handler:n}){return $p([e,t??null,...UC(n)])}function UC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function $p(e){return Array.isArray(e)?`[${e.map(n=>$p(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>B(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${$p(r)}`).join(",")}}`:JSON.stringify(e)}var Ok=m(()=>{"\
use strict";oa();z();j()});var _p,BC,JC,GC,Op,Ek=m(()=>{"use strict";_p="tool_name tool_input tool_use_id mcp_server",BC="task_id task_subject task_description teammate_name team_name",JC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",GC="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",Op={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:_p,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${_p} reason`,PostToolUse:`${_p}\
 tool_response duration_ms`,PostToolUseFailure:`${_p} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${GC} agent_transcript_path`,TaskCreated:BC,TaskCompleted:BC,Stop:GC,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:JC,PostModelSwitch:JC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function I7(e){return typeof e=="string"&&Object.hasOwn(KC,e)}function WC(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!I7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ct(KC[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var ia,sa,Tl,S7,VC,HC,KC,Ak=m(()=>{"use strict";jn();Ek();ot();fr();ia=new Set(Object.keys(Op)),sa=new Set(["PermissionRequest","PreToolUse"]),Tl=
{if:P(Y()),timeout:P(kC),statusMessage:P(Y()),once:P(Ke())},S7=Rt(Y()),VC=P(Bn("block","continue")),HC=P(Ue),KC={agent:ue({...Tl,prompt:Y(),model:P(Y())}),command:ue(
{...Tl,command:Y(),args:P(Ee(Y())),shell:P(Bn("bash","powershell")),async:P(Ke()),asyncRewake:P(Ke()),rewakeMessage:HC,rewakeSummary:HC,onFailure:VC}),http:ue({
...Tl,url:na,headers:P(S7),allowedEnvVars:P(Ee(Y())),onFailure:VC}),mcp_tool:ue({...Tl,server:Y(),tool:Y(),input:P(Rt(zn()))}),prompt:ue({...Tl,prompt:Y(),model:P(
Y()),continueOnBlock:P(Ke())})}});function Ik(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!ia.has(r)).flatMap(([r,o])=>T7(r,yt(e,r,o),t)):[]}function T7(e,t,n){
return ia.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>N7(e,yt(t,o,r),n)):(Sk(e,Ce(t),`the event must have a list of matchers, not ${ne(t.value)}`,n),[]):
(P7(e,t,n),[])}function P7(e,t,n){let r=[...sa].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Ft(e,ia);n("HOOK_EVENT_UNKNOWN",o,{event:e,...F({nearest:i})})}}function N7(e,t,n){let r=C7(
t.value);if(r!==void 0)return Sk(e,Ce(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=yt(t,"hooks",i);return i.flatMap((a,c)=>{let l=yt(s,c,a),u=WC(a);return u===void 0?
[R7(e,o,l)]:(Sk(e,Ce(l),`this handler can't run: ${u}`,n),[])})}function C7(e){if(!v(e))return`a matcher must be an object, not ${ne(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${ne(n)}`}function R7(e,t,n){let r=n.value;return{id:zC(e,r),event:e,...F({matcher:t}),type:r.type,handler:r,origin:Vr(n)}}function Sk(e,t,n,r){
r(sa.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var qC=m(()=>{"use strict";Te();z();bi();Un();Ok();Ak();ot()});function ZC(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=$l(i,r),a=s===void 0?void 0:cr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var YC=m(()=>{
"use strict";z();Ro();ea()});function XC(e,t,n){let r=new Set(e.tree.has(Tk)?[Tk]:[]),o=[];for(let f of t.flatMap(Gr))v(f.value)?o.push(f):M7(e,f,r);let i=[...r].map(f=>z7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>ur(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Ik(f,e.report)),c=n===void 0?[]:Gr(n).flatMap(f=>F7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...D7(u).values()],modules:i.flatMap(f=>ZC(e,f))}}function D7(e){let t=new Map;for(let n of e){let r=jC(
n);t.has(r)||t.set(r,n)}return t}function F7(e,t){return v(t.value)?Ik(t,e.report,!0):(typeof t.value=="string"?gk(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Ce(t),{field:"hooks",problem:QC(t.value)}),[])}function M7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"hooks",
problem:QC(t.value)});return}let r=Hr(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Tk&&e.report("HOOKS_FILE_TWICE",Ce(t),{path:r.raw}),n.add(r.path))}
function QC(e){return`must be a path, an object of events, or a list of both, not ${ne(e)}`}function z7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=un(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${ne(r.value)}`);
return}return j7(e,r,r.value)?r:void 0}}function j7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>ia.has(c)&&!Pk(n[c])),s=i.find(c=>sa.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!B7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!U7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${ne(r)}`}),!1}function U7(e,t,n){
let r=Ct(L7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...sa].find(f=>v(c)&&!Pk(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Pk(e){return Array.isArray(e)&&e.length===0}function B7(e){return e!==void 0&&!Pk(e)}var L7,Tk,eR=m(()=>{"use strict";jn();z();Un();
Ok();qC();YC();Ak();Ro();ot();fr();L7=ue({description:P(Y()),modules:P(El(Y(),1))}),Tk="hooks/hooks.json"});function nR(e,t){let n=new Map;for(let r of[rR(e,".lsp.json"),...t.flatMap(Gr).map(o=>G7(e,o))])for(let o of V7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>B(r.name,o.name))}function G7(e,t){if(typeof t.value!="string")return t;let n=Hr(e,t,"lspServers",[".json"]);return n===void 0?void 0:rR(e,n.path)}function rR(e,t){
let n=un(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function V7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${ne(t.value)}`;return n?e.report("LSP_INVALID",Ce(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>H7(e,yt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:Vr(yt(t,i,s))}))}function H7(e,t,n){
let r=Ct(J7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var tR,J7,oR=m(()=>{"use strict";jn();z();j();Un();Ro();ot();fr();tR=P(Al(1)),
J7=Ji({command:Q(Ue,fe(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ee(Ue)),extensionToLanguage:Q(Rt(Ue,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),fe(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(Bn("stdio",
"socket")),env:P(Rt(Y())),initializationOptions:P(zn()),settings:P(zn()),workspaceFolder:P(Y()),startupTimeout:tR,shutdownTimeout:tR,restartOnCrash:P(Ke()),maxRestarts:P(
Al(0)),diagnostics:P(Ke())})});function Nk(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(sR,t)?sR[t]:void 0}function fR(e){if(!v(e))return`it must be an object, \
not ${ne(e)}`;let t=Nk(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ct(W7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var aR,cR,lR,K7,uR,iR,W7,sR,dR=m(()=>{"use strict";jn();z();ot();fr();aR=P(Al(1)),cR={timeout:aR,alwaysLoad:P(Ke())},lR=P(Rt(Y())),K7=ue({...cR,
command:Ue,args:P(Ee(Y())),env:lR}),uR={...cR,url:Y(),headers:lR,headersHelper:P(Y())},iR=ue({...uR,oauth:P(ue({clientId:P(Y()),callbackPort:aR,authServerMetadataUrl:P(
Q(na,fe(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Ue),xaa:P(Ke())})),tools:P(Ee(ue({name:Y(),permission_policy:P(
Bn("always_allow","always_ask","always_deny"))})))}),W7={http:iR,sse:iR,stdio:K7,ws:ue(uR)},sR={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function pR(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of Q7(e,i,s))n.set(a.name,a)};o(hR(e,q7),!1);for(let i of t.flatMap(Gr)){let s=Z7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):mR(i.value)||o(Y7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>B(i.name,s.name)),bundles:r}}function mR(e){return Ck.
some(t=>e.endsWith(t))}function Z7(e,t){let{value:n}=t;return typeof n!="string"||!mR(n)?void 0:/^https?:\/\//.test(n)||Hr(e,t,"mcpServers",Ck)!==void 0?{source:n,
origin:Vr(t)}:void 0}function Y7(e,t){let n=Hr(e,t,"mcpServers",[".json",...Ck]);return n===void 0?void 0:hR(e,n.path)}function hR(e,t){let n=un(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=ur(n,"mcpServers");if(r===void 0||r.value===null)return X7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Ce(r),{kind:ne(r.value)})}function X7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:ne(t.value)})}function Q7(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${ne(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=yt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':eX(r,o);return a===void 0?[tX(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Ce(i),{name:r,reason:a}),[])})}function eX(e,t){return e===
"__proto__"?"no server can have this name":fR(t)}function tX(e,t){let n=t.value;return{name:e,transport:Nk(n)??"stdio",config:n,origin:Vr(t)}}var q7,Ck,gR=m(()=>{
"use strict";z();j();Un();dR();Ro();ot();q7=".mcp.json",Ck=[".mcpb",".dxt"]});function wR(e,t){if(t===void 0)return yR(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Hr(e,t,"monitors",[".json"]);return r===void 0?[]:yR(e,r.
path)}let n=bR(t.value);return n===void 0?kR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"monitors",problem:n}),[])}function yR(e,t){
let n=un(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=bR(n.value);return r===void 0?kR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function bR(e){let t=Ct(rX,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function kR(e,t){return PC(e).sort(B).map(n=>({name:n,path:t}))}var nX,rX,vR=m(()=>{"use strict";jn();j();xk();Un();Ro();ot();fr();nX=Q(Y(),
No(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),rX=Q(Ee(Ji({name:Ue,command:Ue,description:Ue,when:P(nX)})),fe(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function xR(e,t){let n=iX(e)??sX(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!oX.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Vr(n)}}}function iX(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=un(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${ne(n.value)}`)}}function sX(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var oX,$R=m(()=>{"use strict";z();
Un();ot();oX=new Set(["agent","subagentStatusLine"])});function _R(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&aX(e,r,t)}function aX(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=Po(t),i=r.split("/").length-1;i>0&&(n.has(r)||cX(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function cX(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var OR=m(()=>{"use strict";kl()});function ER(e,t,n={}){let r=new Map,o=Jr(e.tree,""),i=lX(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=fX(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return _R(e,s),[...r.values()].sort((a,c)=>B(a.name,c.name))}function lX(e,t,n,r){let o=e.tree.has("skills")||ar(e.tree,"skills");if(!o&&!r)return SR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>uX(e,t,s));return[...o?AR(e,t,"skills"):[],...i]}function uX(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=AR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function AR(e,t,n){if(SR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return ck(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function SR(e,t){return R(e.tree,
IR(t))}function IR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function fX(e,t,{folder:n,direct:r},o){let i=IR(n),s=ta(e,"skill",i);if(s===void 0)return;let a=r?
oe(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:Po(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:ck(t,n).filter(u=>u!==i),...s.text,...pp(e,s)}}var TR=m(()=>{"use strict";W();j();
Jt();mp();kl();OR()});function NR(e,t,n="plugin"){let r=u=>({main:ur(t.main,u),entry:ur(t.entry,u)}),o=u=>ur(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=XC(e,i(
ur(t.main,"hooks")),ur(t.entry,"hooks")),a=pR(e,i(o("mcpServers"))),c=xR(e,o("settings")),l=r("outputStyles");return{commands:dX(e,r("commands"),n),skills:mX(e,
r("skills"),n),agents:pX(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:nR(e,i(o("lspServers"))),outputStyles:EC(
e,{declared:l.main,added:l.entry}),monitors:wR(e,PR(o,"monitors")),themes:SC(e,{declared:PR(o,"themes")}),workflows:AC(e,{declared:o("workflows")}),bin:IC(e),...c===
void 0?{}:{settings:c}}}function dX(e,{main:t,entry:n},r){let o=s=>_k(e,xC(e,s),r),i=t===void 0?_k(e,{kind:"default"},r):o(t);return n===void 0?i:CR(i,o(n))}function pX(e,{
main:t,entry:n}){let r=i=>ra(e,i,{field:"agents",endings:[".md"]}),o=lk(e,t===void 0?void 0:r(t));return n===void 0?o:CR(o,lk(e,r(n)))}function mX(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>ra(e,s,{field:"skills"}));return ER(e,i,{folderName:r,declared:o.length>0})}function PR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):yt(n,t,n.value[t]??null)}function CR(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>B(o.name,i.name))}var RR=m(()=>{"use strict";z();j();uk();xk();RC();wk();Un();eR();oR();gR();vR();$R();TR()});function DR(e,t){if(e instanceof Map)return LR([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw FR(e);return LR(Object.entries(e),t)}function LR(e,t){
return we(e.filter(([n,r])=>{if(!hX(r))throw FR(r);let o=gX(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function hX(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function Ap(e){if(!v(e))throw Ep("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Ep(
"folderName","a text");if(n!==void 0&&!v(n))throw Ep("entry","an object");try{JSON.stringify(n)}catch{throw Ep("entry","what JSON can hold")}}function Ep(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function gX(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function FR(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Rk=m(()=>{"use strict";E();W();z()});function kX({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function vX(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function xX(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var it,yX,wX,bX,MR,Lk,jR,zR,Dk,Pl,aa,Fk,Sp,UR,BR,Mk,
Ip=m(()=>{"use strict";jn();fr();it=Y(),yX={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},wX=Q(Ue,Ol(
64),fe(e=>e===e.trim(),"must not start or end with a blank"),fe(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),bX=Q(Ji({
type:Q(P(zn(),null),Bn("string","number","boolean","directory","file")),title:it,description:it,required:P(Ke()),default:P(xl([it,Lo,Ke(),Ee(it)])),options:P(Q(
Ee(wX),_l())),multiple:P(Ke()),sensitive:P(Ke()),min:P(Lo),max:P(Lo)}),wp(fe(({options:e})=>!vX(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),wp(fe(e=>e.options===void 0||kX(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),wp(fe(e=>xX(e),"must be one of the o\
ptions, unless the option is required"),["default"]));MR=Rt(bX,yX),Lk="[A-Za-z0-9][A-Za-z0-9._-]*",jR="has a form that the client refuses",zR=Q(it,No(new RegExp(
`^${Lk}$`),jR)),Dk=Ee(xl([Q(it,No(new RegExp(`^${Lk}(?:@${Lk})?(?:@\\^[^@]*)?$`),jR)),ue({name:zR,marketplace:P(zR)})])),Pl={$schema:it,author:ue({name:Ue,email:P(
it),url:P(it)}),description:it,displayName:it,homepage:na,keywords:Ee(it),license:it,repository:it},aa={channels:Ee(Ji({server:Ue,displayName:P(it),userConfig:P(
MR)})),defaultEnabled:Ke(),dependencies:Dk,settings:Rt(zn()),userConfig:MR,version:it},Fk=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),Sp=new Set(["monitors","themes"]),UR=xl([it,Ee(it)]),BR=new Set(["category","relevance","source","strict","tags"]),Mk=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function VR(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries($X.flatMap(a=>{let c=zk(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=OX(t.author??n.author),
s=EX(t.repository??n.repository);return{path:e.path,name:zk(t.name,n.name)??e.folderName,...o,...F({author:i,repository:s}),keywords:_X(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:AX(r.userConfig),channels:IX(r.channels),dependencies:TX(
r.dependencies),raw:t}}function zk(...e){return e.find(t=>typeof t=="string")}function _X(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function OX(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return JR(t.trim(),n,r)}return v(e)?JR(e.name,e.email,e.url):void 0}
function JR(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function EX(e){return zk(
v(e)?e.url:e)}function jk(e,t){return t!==void 0&&Ct(aa[e],t)===void 0}function AX(e){return jk("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,SX(n)])):{}}function SX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function IX(e){return jk("channels",e)?[...e]:[]}function TX(e){return jk("dependencies",e)?e.map(t=>{if(v(t))return GR(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return GR(n,r,o)}):[]}function GR(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var $X,HR=m(()=>{"use strict";Te();z();Ip();ot();$X=["displayName","version","description","homepage","license"]});function Vi(e){let t=WR(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function Tp(e){return!Vi(e)&&WR(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function KR(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Fo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function Pp(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function WR(e){return e.toLowerCase().split(/[-._]/)}var Hi=m(()=>{"use strict"});function qR(e,t){let n=t.value;for(let[r,o]of Object.entries(n))NX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${ne(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function ZR(e,t){for(let[n,r]of Object.entries(t.value)){let o=XR(n);if(o!==void 0)for(let i of Vt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Uk(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of QR(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function YR(e,t,n){let r=KR(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}Vi(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),Tp(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Fo(t)?Pp(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function XR(e){return Object.hasOwn(Pl,e)?Pl[e]:Object.hasOwn(aa,e)?aa[e]:void 0}function NX(e,t,n,r){let o=XR(n);if(o!==void 0){let i=Object.
hasOwn(Pl,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Vt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Uk(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?CX(e,t,n,r):Sp.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):BR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!Fk.has(n)&&!Mk.has(n)&&eL(e,t,[n],PX)}function CX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${ne(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of QR(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[...Sp,"evals"];for(let i of Object.keys(r))o.includes(i)||eL(e,t,[n,i],o)}function QR(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Vt(UR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Uk("experimental.evals",n),problem:r}))}function eL(e,t,n,r){let o=Ft(n.at(
-1)??"",r),i={field:n.join("."),...F({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Uk(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var PX,tL=m(()=>{"use strict";Te();z();bi();Ip();Hi();ot();PX=[...Object.keys(Pl),...Object.keys(aa),...Fk,...Sp,...Mk]});function nL(e,t){let n=t.entry===void 0?void 0:mC(zX(t.entry)),r=e.tree.get(ca)?.kind==="file",o=r?DX(e):void 0;r||FX(e,n!==void 0),n!==void 0&&MX(e,n,r);let i=Bk(
o),s=VR({path:r?ca:null,raw:i,entry:Bk(n),folderName:t.folderName??"plugin"});return o!==void 0&&qR(e,o),YR(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...F({main:o,entry:n})}}function DX(e){let t=un(e,ca,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${ne(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function FX(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:ca}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function MX(e,t,n){if(ZR(e,t),!n)return;let r=Bk(t),
o=RX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of LX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Bk(e){return e!==void 0&&v(e.value)?e.value:{}}function zX(e){return JSON.parse(JSON.
stringify(e))}var ca,RX,LX,rL=m(()=>{"use strict";Te();z();Un();HR();tL();ot();ca=".claude-plugin/plugin.json",RX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],LX=["lspServers","mcpServers","workflows"]});function oL(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=jX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var jX,iL=m(()=>{"use strict";jX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function sL({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!JX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),BX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?UX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function UX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?oL(t):void 0}function BX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function JX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var aL=m(()=>{"use strict";iL()});function cL({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||GX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function lL({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var GX,uL=m(()=>{"use strict";GX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function fL({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(d=>d.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&Np(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(d=>s[d]??null);for(let d of new Set(Np(f)))l.has(d)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:d});VX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function VX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function Np(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>Np(t)):v(e)?Object.values(e).flatMap(t=>Np(t)):[]}var dL=m(
()=>{"use strict";z()});function Cp(e){let t=HX.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(Nl.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var Nl,
HX,Cl=m(()=>{"use strict";Nl=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,HX=/[<>:"\\|?*\u0000-\u001f]/});function pL({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(KX(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function KX(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:$l(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function mL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function hL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function gL({tree:e,report:t}){for(let n of e.keys()){let r=Cp(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var yL=m(()=>{"use strict";Cl();Ro()});function qX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||ZX(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>WX.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function ZX(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function YX({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function XX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var wL,WX,bL=m(()=>{
"use strict";aL();uL();dL();yL();wL=[qX,lL,cL,sL,fL,pL,mL,hL,gL,YX,XX],WX=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Mo(e,t={}){Ap(t);let n=new kn,r={tree:DR(e,n.report),report:n.report},o=nL(r,t),i={name:o.manifest.name,manifest:o.manifest,...NR(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:kL(n)};for(let c of wL)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(ca,a);Mo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:QX(n.list),loads:!kL(n)}}function kL(e){return e.
list.some(t=>so(t.code))}function QX(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>B(n.path,r.path)||t(n)-t(r)||B(n.code,r.code))}var Rp=m(
()=>{"use strict";vn();ki();j();RR();Rk();rL();bL()});var Lp=_e((kSe,vL)=>{"use strict";vL.exports=process.getBuiltinModule("node:fs/promises")});function Dp(e){return!eQ.has(e)}function _L(e){let t=[],n=r=>{for(let o of tQ((0,Rl.join)(e,r))){let i=r+o.name;Dp(o.name)?o.isDirectory()&&n(`${i}/`):t.push(i)}};
return SL(e),n(""),t.sort(B)}function tQ(e){try{return Gk(e)}catch{return[]}}function Fp(e){return OL(e,()=>!0)}function Jn(e){return OL(e,Dp)}function OL(e,t){
SL(e);try{return we(EL(e,"",Gk(e),t))}catch(n){throw la(e,n)}}function EL(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,oQ(e,i)]];let s=EL(e,`${i}/`,Gk((0,Rl.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,AL((0,Rl.join)(e,i),nQ(o.name)??s)]]}})}
function nQ(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function AL(e,t){let n=()=>{throw la(e,t)};return{kind:"file",size:0,executable:!1,
unreadable:IL(t),bytes:n}}function Mp(e){if(typeof e=="string")return e;try{return(0,$L.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL that starts with\
 file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function SL(e){let t=rQ(e);if(t?.isDirectory()===!0)return;let n=t===
void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/plugin.jso\
n.")}function rQ(e){if(!e.includes("\0"))try{return(0,ut.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw la(e,t)}}function oQ(e,t){let n=(0,Rl.join)(e,t),r=(0,ut.lstatSync)(
n);return r.isSymbolicLink()?{kind:"symlink",target:(0,ut.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>Jk(n,()=>(0,ut.readFileSync)(
n)),into:o=>Jk(n,()=>sQ(n,o)),text:()=>Jk(n,()=>(0,ut.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<iQ?{}:{chunks:o=>aQ(n,o)}}:AL(n,cQ(r))}function Jk(e,t){
try{return t()}catch(n){throw la(e,n)}}function sQ(e,t){let n=(0,ut.openSync)(e,"r");try{let r=0;for(let o=-1;o!==0&&r<t.length;r+=o)o=(0,ut.readSync)(n,t,r,t.length-
r,null);return r}finally{(0,ut.closeSync)(n)}}async function*aQ(e,t){let n=await(0,xL.open)(e).catch(r=>{throw la(e,r)});try{for(;;){let r=t??new Uint8Array(131072),
{bytesRead:o}=await n.read(r).catch(i=>{throw la(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.close()}}function cQ(e){let t=e.isFIFO()?"a FIFO":
e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function la(e,t){if(t instanceof w)return t;let n=IL(t),r="Check that i\
t exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}function IL(e){return me(e).replace(
/^[A-Z]+: ([^,]+), .*$/s,"$1")}var ut,xL,Rl,$L,eQ,Gk,iQ,Kr=m(()=>{"use strict";ut=O(ve(),1),xL=O(Lp(),1),Rl=O(ge(),1),$L=O(hd(),1);E();W();j();eQ=new Set([".git",
"node_modules",".DS_Store"]);Gk=e=>(0,ut.readdirSync)(e,{withFileTypes:!0});iQ=1048576});function jp(e,t={}){if(Ap(t),typeof e!="string"&&!(e instanceof URL))return Mo(e,t);let n=Mp(e);return Mo(Jn(n),{folderName:(0,zp.basename)((0,zp.resolve)(n)),...t})}
var zp,Vk=m(()=>{"use strict";zp=O(ge(),1);Rp();Rk();Kr()});function TL(e,t){return`${e}${e.includes("+")?".":"+"}${t.slice(0,8)}`}function Hk(e){return/\+(?:.*\.)?([0-9a-f]{8})$/.exec(e)?.[1]}function Ki(e){return Hk(e)===
void 0?e:e.slice(0,-9)}var Up=m(()=>{"use strict"});function Ll(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var Kk=m(()=>{"\
use strict"});function Dl({settings:e},t){return e.auth==="key"&&Ll(e.workspace,t).files!=="none"}function PL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=Ll(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function NL(e){let{settings:t}=e,n=PL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:zo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(zo,r.script(RL(e,n))),r.hooks(zo,o.prefix)}function CL(e){
let t=e.files.has(zo)?e.settings.callerFiles?.readme(RL(e,PL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function RL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var zo,ua=m(()=>{"use strict";E();Kk();zo="hooks/files.sh"});function Fl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:lQ(n,r)).map(n=>`${n}
`).join("")}---
`}function LL(e){return`---
${Object.entries(e).map(([n,r])=>`${Bp(n)}: ${DL(JSON.stringify(r))}
`).join("")}---
`}function lQ(e,t){return typeof t=="string"?[`${e}: ${Bp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${Bp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${Bp(r)}`)]}function Bp(e){return uQ(e)?e:DL(JSON.stringify(e))}function DL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function uQ(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var Jp=m(()=>{"use strict"});function pr(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function fa(e,t){return`mcp__plugin_${pr(e)}_${pr(t)}`}var Ml=m(()=>{"use strict"});var FL,ML=m(()=>{"use strict";FL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function Vp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function jo(e,t){return`${fa(e,t)}__`}function zL(e,t,n){let r=[
...fQ,...mQ(t)],o=dQ.filter(a=>!n.has(a)).map(a=>{let c=jo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??pQ(e,r),s=o.find(a=>a.longest.length<=Gp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function pQ(e,t){
let n=jo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function mQ(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=jo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${pr(r.name)}_${a??""}`)}}return[...n]}var Gp,fQ,dQ,Wi=m(()=>{"use strict";Ml();Gp=64,fQ=["execute_command","inv\
oke_agent","execute_hook"];dQ=["bazaar-proxy","bazaar","bz"]});function UL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(jL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Wk(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(jL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var jL,BL=m(()=>{"use strict";jL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function GL(e,t,n){let r=t(e);if(n.length===0||zl(e)===void 0)return{matcher:r,missed:!1};let o=kQ(e),i=vQ(e),s=(o.length+i.length)*n.length;if(UL(e)*s>hQ)return{
matcher:r,missed:!0};let a=i.map(d=>yQ(d,t(d))),c=new RegExp(e),l=zl(r),u=[],f=!1;for(let[d,p]of n){let h=d===p?[]:a.flatMap(g=>wQ(g,d,p));u.push(...h.map(({tail:g})=>`\
^${p}${g}`)),f||=o.some(g=>c.test(d+g)&&l?.test(p+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function yQ(e,t){
let n=JL(e),r=Wk(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:zl(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:zl(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:JL(t),heads:r}}function wQ({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[bQ]:
r.filter(({head:s})=>s.test(o))}function JL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:zl(e);return n=>t?.test(n)===!0}function kQ(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=gQ)}function vQ(e){let t=[-1,...Wk(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function zl(e){try{return new RegExp(e)}catch{return}}var hQ,gQ,bQ,VL=m(()=>{"use strict";BL();
hQ=4e6,gQ=100;bQ={tail:"",form:/^/}});function Hp({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(xQ.has(e))return{matcher:Ul(t,n,r),missed:!1};let o=qk(t,n,r);return!FL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:GL(t,i=>qk(i,n,r),Zk(n,r))}function da(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?Ul(e,
t,n):e,o=Zk(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:qk(r,t,n),missed:o}}function qk(e,t,n){if(!e.includes(jl))return e;let r=[
`${jl}${pr(t.name)}_`,`${jl}${pr(n.name)}_`];return $Q(e,[...Zk(t,n),r])}function Zk(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
jo(e.name,n.name),t.local.has(`mcp:${n.name}`)?jo(t.name,n.name):`${t.naming.prefix}${pr(n.name)}_`])}function Ul(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function $Q(e,t){let n="",r=0;for(let o=e.indexOf(jl);o!==-1;o=e.indexOf(jl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var xQ,jl,Kp=m(()=>{"use strict";ML();Ml();Wi();VL();xQ=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);jl="mcp__plugin_"});function HL(e,t){return KL(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function KL(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?da(c,o,i):void 0,d=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,p=u&&Yk(o,i,l)?l:o.mcpServers.find(h=>fa(o.name,h.name)===d)?.name;return p!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:p}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function Yk(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function WL(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?_Q(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(d=>v(d)?KL(e,d,{what:r,
place:o}):d)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function _Q(e,t,n,r){let{matcher:o,missed:i}=Hp(
{event:t,matcher:n},e.plugin,e.settings);return i&&Wp(e,t,n,r),o}function Wp(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var Xk=m(()=>{"use strict";z();Ml();Kp()});function ZL(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=sr(l),f=u.map(c);return f.some((d,p)=>d!==u[p])?f:void 0};for(let c of qL)s(c,a(l=>da(l,r,o).rule));return s("skills",a(c=>Ul(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?Ul(c,r,o):void 0),s("hooks",c=>WL(e,t,c))),i}function YL(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${pr(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${fa(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);Yk(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let d=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),p=Object.keys(n).find(b=>Qk(b,n[b]).some(k=>d.test(k))),h=p===void 0?i:Qk(p,n[p]).find(b=>d.test(b)),
g=d.exec(h);if(g===null)return;let y=p===void 0?s+uo(i,g.index)-1:a.lines[p]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function Qk(e,t){
return OQ.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>Qk(n,r))}var qL,OQ,XL=m(()=>{"use strict";Jt();j();
Ml();Xk();Kp();qL=["tools","disallowedTools","allowed-tools","disallowed-tools"];OQ=new Set([...qL,"skills","agent","matcher","if","server"])});function pa(e,t,n={}){let r=R(e.plugin.files,t.path),o=t.kind==="command"?EQ(t):{},i={...t.frontmatter.data,...o};YL(e,t,i);let s={...o,...ZL(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:LL(
c)+t.body}function EQ({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=oe(e,a)??"",u=typeof c=="object"?String(sr(l))===String(c):_t(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var ev=m(()=>{"use strict";W();Jt();Jp();XL()});function QL(e,t){let n=tv();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=rv(r)&&n(o);return[r,{path:i?o:Bl(e,r),plain:i}]}))}function tv(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=nv(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function nv(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function Bl(e,t){
return`${e}/stub-${Do(t).slice(0,8)}.md`}function rv(e){return e.split(":").every(Jl)&&!/(?:^|:)skill$/i.test(e)}function Jl(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||Nl.test(e)?!1:e.toLowerCase()!==".git"}var Gl=m(()=>{"use strict";oa();
Cl()});function mr(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Mt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(e1,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(AQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+e1.length}}
function qp(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function Ht(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(SQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var AQ,e1,SQ,Kt=m(()=>{"use strict";j();AQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
e1="```";SQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function Vl(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${Wt.call}`,"",`- \`command\`: ${n1(e.name)}`,Wt.given,...t?[Wt.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(qp),"</context>",""]:[],...e.files===!0?[Wt.again,""]:[],...e.long===!0?[Wt.goesOn,""]:
[],Wt[e.ending],"",Wt.after,""].join(`
`)}function t1(e,t,n=!1,r=!1){let o=(n?` ${Wt.again}`:"")+(r?` ${Wt.goesOn}`:"");return`${Wt.forward} \`${e}\` once, with \`agent\` set to ${n1(t)} ${Wt.task}${o}\

`}function n1(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:IQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function IQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var Wt,Zp=m(()=>{"use strict";Kt();Wt={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function r1(e){let{agents:t}=e.plugin,n=QL("agents",t.map(({name:r})=>r));for(let r of t){let o=TQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?CQ(r,o)?e.place(i,o.path,pa(e,r),"local"):e.place(i,Bl("agents",r.name),pa(e,r,{name:r.name}),"local"):e.
place(i,o.path,PQ(e,r,o),"remote")}}function TQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=vl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function PQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return Fl({name:n.name,description:NQ(e,t),tools:r.longRuns?[o,...Vp(e)]:o,model:r.relayModel,color:t.color,background:RQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+t1(o,t.name,Dl(e,`agent:${t.name}`),r.longRuns)}function NQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function CQ(e,{plain:t,name:n}){let r=oe(e.frontmatter,"name"),o=r===void 0?"":_t(r);return o===
""||o.length>vl?t:o===n}function RQ(e){return e===!0?!0:void 0}var o1=m(()=>{"use strict";uk();Jt();ua();Jp();ev();Gl();Zp();Wi()});var Hl,i1=m(()=>{"use strict";vn();Hl=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new kn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function s1(e){let t=`${LQ} ${ma[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var LQ,ma,ov=m(()=>{"use strict";Ek();LQ=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",ma=Object.fromEntries(Object.entries(Op).map(([e,t])=>[e,{
way:t===null?"program":"tool",fields:t??""}]))});function Xp(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var Yp,iv=m(()=>{"use strict";Yp="hooks/forward.sh"});function c1(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?HL(e,r):DQ(e,r);if(i===void 0)continue;o&&e.letOut.push(...sv(r.handler),
...sv(i));let{matcher:s,missed:a}=Hp(r,e.plugin,e.settings);a&&Wp(e,r.event,r.matcher,r.origin),VQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:ha})}e.settings.permissionHook&&t.push(GQ(e)),t.push(...NL(e)),JQ(e),t.length>0&&e.files.set(ha,`${JSON.stringify({hooks:HQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${Yp}\\"`)&&e.files.set(Yp,Xp(e.settings))}function DQ(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=ma[t.event]?.way==="program"||o;BQ(e,t);let s=zQ(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?MQ(t,r,s):FQ(e,t,s),...jQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function FQ(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:s1(t.event)}}}function MQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${Yp}" ${o}`,timeout:n}}function zQ(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(a1[t]??a1[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function jQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?da(n,e.plugin,e.settings):void 0;return s?.missed===!0&&Wp(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function BQ(e,t){for(let[n,r]of Object.
entries(UQ))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function JQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function GQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${jo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function VQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function HQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function sv(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
sv):[]}var ha,a1,UQ,Qp=m(()=>{"use strict";ov();ua();iv();Xk();Kp();Wi();ha="hooks/hooks.json",a1={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
UQ={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function f1(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):l1.find(s=>R(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${l1.join(", ")}`});return}let o=R(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:WQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function WQ(e){if(e.size>KQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return ZQ(
n)===t.length?void 0:u1;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:qQ(n)===t.length?void 0:u1}function qQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function ZQ(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var l1,KQ,u1,d1=m(()=>{"use strict";W();
l1=[".claude-plugin/icon.png","assets/icon.png"],KQ=2*1024*1024;u1="its end is missing, or something stands behind it"});function Et(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(YQ(r[1]));return[...n].filter(r=>R(t.files,
r)!==void 0)}function YQ(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function Uo(e,t){return Et(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var hr=m(()=>{"use strict";W()});function*m1(e){for(let{0:t,index:n}of e.matchAll(QQ))yield{kind:p1.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of XQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var p1,XQ,QQ,h1=m(()=>{"use strict";p1=
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
`).map(e=>e.split(": ")),XQ=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],QQ=new RegExp(`\\b(?:${p1.map(([,e])=>e).join("|")})`,"g")});function Kl(e){let t=Mt(e);return[...m1(e),...eee.flatMap(r=>tee(r,e))].filter(({kind:r,match:o})=>r==="private key"||em(o)).sort((r,o)=>r.index-o.index).map(({
kind:r,index:o})=>({kind:r,line:t(o)}))}function tee({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,
match:o,index:i})):[]}function em(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!Wl(e)}function Wl(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var eee,ql=m(()=>{"use strict";j();h1();eee=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function tm(e,t=!0){if(typeof e=="string")return[...ree(e),...oee(e)];if(typeof e!="object"||e===null)return[];let n=r=>tm(r,t);return Array.isArray(e)?(t?g1(e):
[]).concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>nee(r,o,t).concat(n(o)))}function nm(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([n])=>n.replaceAll(/["']/g,""));return g1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function nee(e,t,n){if(e==="comm\
and"&&typeof t=="string"&&n)return nm(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||
i.length>=16&&em(i);return e==="headers"?r.filter(([,i])=>!y1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([
i,s])=>av(i,s)&&o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function g1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!=
"string")return[];let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(av(o,a)&&t(a))return[{what:`the argum\
ent ${o}`,near:o}];let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the he\
ader "${c[1]}" in an argument`;return y1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?nm(n):[]})}function ree(e){if(!e.includes("://"))return[];let t=[
...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].filter(([,,r])=>rm(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(
/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>av(r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function oee(e){
return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,n])=>rm(n)&&(/\d/.
test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function av(e,t){let n=e.replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,
"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return rm(t)?iee.test(n)||see.test(n)&&em(t)&&t.length>=12:!1}function rm(e){if(e===""||Wl(e))return!1;let t=[...e.
matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>rm(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function y1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var iee,
see,w1=m(()=>{"use strict";ql();iee=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
see=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function b1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var k1=m(()=>{"use strict";z()});function uee(e){let t=im(e)?e.files:e;return["none","args","project"].includes(t)}function x1(e,t){let n=im(e)&&"plugin"in e?e.plugin:e;uv(n,"what `loadPlugin` \
returns"),om("options",t,lv);let{endpoint:r,publisher:o}=t;om("endpoint",r,Yl),v1("",t,lee),o!==void 0&&v1("publisher.",o,fee)}function uv(e,t){om("plugin",e,[b1,
t])}function fv(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function Zi(e,t,n){let r=qi(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function v1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw dee(e,o,Object.keys(n));om(e+o,i,s)}}function dee(e,t,n){let r=Ft(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you m\
ean \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function om(e,t,[n,r]){if(!n(t))throw Zi(e,t,`Give ${r}.`)}var qi,im,Yl,
Zl,lv,cv,ga,aee,cee,lee,fee,ya=m(()=>{"use strict";E();bi();k1();qi=e=>typeof e=="string",im=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Yl=[qi,"a text"],
Zl=[e=>Array.isArray(e)&&e.every(qi),"a list of texts"],lv=[im,"an object"],cv=[e=>typeof e=="boolean","true or false"],ga=[e=>qi(e)&&e.trim()!=="","a text that\
 is not empty"],aee=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
cee=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,lee={endpoint:Yl,endpointVariable:[e=>qi(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!aee.test(e)&&!cee.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:cv,relayModel:Yl,commandModel:Yl,name:Yl,local:Zl,public:Zl,shellContext:Zl,failClosed:Zl,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:cv,workspace:[e=>im(e)&&Object.values(e).every(uee),"none, args or\
 project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:cv,hookAllows:Zl,callerFiles:lv,publisher:lv};fee={name:ga,email:ga,url:ga,
description:ga,version:[e=>qi(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:ga,licenseText:ga,privacyPolicyUrl:[e=>qi(e)&&fv(e),"an\
 https URL"]}});function wa({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Xl({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function $1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return F({name:r.name,displayName:n.displayName,description:wa(e),author:pee(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:mee(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:hee(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Ql(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function _1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),Pp(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),Tp(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of O1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Xl(e)}):n.manifest.version!==Xl(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Xl(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:wa(e)})}function pee({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:F({name:r,email:o,url:i})}function mee({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&fv(n)?n:t.publisher.privacyPolicyUrl}function hee(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(O1(e).map(s=>[s,yee(n,s)]))};return Object.keys(i).length===0?void 0:i}function O1(e){let t=[...e.letOut,...[...e.open].map(n=>gee(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function gee(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function yee(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?wee(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function wee(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var Yi,eu=m(()=>{"use strict";Te();Hi();ya();Yi=".claude-plugin/\
plugin.json"});function E1(e){Kl(e.flatMap(A1).join(`
`)).length>0&&e.forEach(bee),e.filter(({json:t})=>t!==void 0).forEach(vee)}function A1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function S1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?tm(o.data):[];if(i!==void 0)throw dv(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=nm(n);if(r!==void 0)throw dv(t,1,r.what)}}function bee(e){let{path:t}=e,n=A1(e).flatMap(Kl)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function vee({path:e,text:t,json:n}){let[
r]=tm(n,kee.has(e));if(r===void 0)return;let o=uo(t,Math.max(0,t.indexOf(r.near)));throw dv(e,o,r.what)}function dv(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var kee,I1=m(()=>{"use strict";E();j();Qp();w1();eu();ql();kee=new Set([".mcp.json",ha,Yi,
".lsp.json","settings.json"])});function fn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(fn)]}var sm=m(()=>{"use strict"});function pv(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:xee(o,n);return{...e,manifest:_ee(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:$ee(o,n))}}function xee(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return fn(c).every(u=>t({...l,text:u}))},i=ba(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...ba({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function $ee(e,t){let n=(r,o)=>fn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:ba(e.handler,r=>r==="statusMessage",n)}}function _ee({manifest:e,files:t},n){let r=e.path??"",o=R(t,r),i=(c,l)=>fn(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:uo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...ba({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:ba(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:Oee(s,i)}}function Oee(e,t){return ba({...e},n=>n!=="name",(n,r)=>t("author",r))}function ba(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var T1=m(()=>{"use strict";W();j();sm()});function am(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var mv=m(()=>{"use strict"});function hv(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Eee.test(n)&&t.size<=Aee&&!t.bytes().includes(0)}function P1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&hv(s,a)&&!See(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",Tee(r.licenseText)):
i!==void 0?e.files.set("LICENSE",Iee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function See({plugin:e},t){if(am(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&Et(o,e).includes(t))}function Iee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function Tee(e){return e.endsWith(`
`)?e:`${e}
`}var Eee,Aee,gv=m(()=>{"use strict";hr();mv();Eee=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
Aee=256*1024});function R1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!hv(a,R(t.files,a)))),...r.flatMap(s=>Uo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(yv),...n.map(yv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(yv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>Ree(e,s)),...r.flatMap(({origin:s,handler:a})=>fn(Cee(a)).map(N1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>fn(s.config).map(N1(s.origin)))].filter(({text:s})=>s.length>=gr)}function wv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>Vl({tool:"",name:"",shell:mr(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...fn(e.manifest??{})].filter(bv),...fn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>C1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(Wt),Xp(n),C1(e.files.get(zo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function bv(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function Cee(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!Nee.has(t)))}function N1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function yv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function Ree(e,t){let n=R(e.plugin.files,t);if(n===void 0||n.size>Pee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function C1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var gr,Pee,Nee,kv=m(()=>{"use strict";W();j();hr();
ua();iv();gv();sm();Zp();Kt();gr=40,Pee=10*1024*1024;Nee=new Set(["if","statusMessage"])});function L1(e){return[...e.keys()].flatMap(t=>{let n=R(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?L(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:Lee(t,r,o)}]})}function Lee(e,t,n){if(n!==void 0)return fn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<gr&&!s.includes("\\")?[]:[{path:e,line:a+2,text:Dee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function D1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function Dee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?L(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var F1=m(
()=>{"use strict";W();z();j();sm();kv()});function ka(e){return e.normalize().replaceAll(z1," ")}function Bo(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function Fee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(z1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function M1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var vv,z1,cm,lm=m(
()=>{"use strict";vv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,z1=new RegExp(`[${vv}][${vv} ]*| [${vv} ]+`,"g");
cm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=ka(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=Fee(this.#e),M1(
this.#t,n-1)-M1(this.#t,t))}}});function xv(e,t){let n=e.charCodeAt(t),r=0,o=dn,i=!1,s=!0,a=t;for(Jo.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!Bo(c))i&&o===dn-
1&&(Jo.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return Jo.slot=Math.imul(r,U1)>>>32-Ov,Jo.end=a,Jo.isUniform=s,o===0}function zee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<dn-1)continue;let i=Math.imul(r,U1)>>>32-Ov;e[o-dn+1]=i,n[i>>>5]|=1<<(i&31)}}var dn,_v,Mee,
Ov,j1,U1,um,Jo,$v,B1=m(()=>{"use strict";lm();dn=11,_v=21,Mee=64,Ov=18,j1=1<<Ov-5,U1=2654435761,um=class{joined;starts;#e;#t=new Int32Array(j1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-dn+1)),zee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+dn<=t.length;o+=_v)if(!(o<r)){if(!xv(t,o))break;if(Jo.isUniform){r=this.#n(t,o,n);continue}r=Jo.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&xv(t,i-1)&&this.#r(i-1,r),xv(t,s-dn+1)&&
this.#r(s-dn+1,r),s-dn+1}#r(t,n){let{slot:r,end:o}=Jo;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(j1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new $v,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=Mee&&n.get(c)?.push({at:a,text:s})}}return n}},Jo={slot:0,end:0,isUniform:!1,whiteUntil:0};$v=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*G1(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new cm(l)),i=new um(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let d of Uee(f,c,i,u,p=>r(
e[p]))){let{output:p,from:h,to:g}=d,y=g-h;if(y<n&&y+jee(d,u,o[p])<n)continue;let b=i.starts[p],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[p],
source:l,text:k})}}function jee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
ka(a).length)}function*Uee(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||Bee(s.get(
f.text),e[a-1],e[a+1]))continue;let d=Gee(r,c,n,f);if(d===void 0)continue;u.push(d);let p=`${d.output} ${d.start} ${d.from}`;i.has(p)||(yield d),i.add(p)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function Bee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function Gee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),d=Bo(f);if(n.charCodeAt(c)!==(d?32:f))break;a=d?
Vee(e,a):a+1}if(c-o.at<dn)return;let l=Bo(e.charCodeAt(t))?J1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),d=Bo(f);if(n.charCodeAt(u-1)!==(d?32:f))
break;l=d?J1(e,l-1):l-1}return c-u<Jee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function J1(e,t){let n=t;for(;n>0&&Bo(e.charCodeAt(n-1));)n-=1;return n}
function Vee(e,t){let n=t;for(;n<e.length&&Bo(e.charCodeAt(n));)n+=1;return n}var Jee,V1=m(()=>{"use strict";B1();lm();Jee=dn+_v-1});function H1(e,t,n){let r=L1(t);E1(r),S1(e);let o=n?.sources??R1(e),i=wv(e),s=Hee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...q1(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:gr},leak:a[0]===void 0?void 0:qee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(K1)}}function Hee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(D1(o)):o.readings).
filter(o=>{if(o.text.length<gr)return!1;let i=e.carried.has(o.path)?o.text:K1(o);return r.has(i)?!1:(r.add(i),!0)})}function K1({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>bv(r)?"``":n)}function W1(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);pv(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:q1([...i.values()],n,wv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:pv(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*q1(e,t,n,r){let o,i=new Map,s=new Set;for(let a of G1(e,t,gr,c=>s.has(c))){o??=n.map(ka);
let c=i.get(a.text)??Zee(a.text,o);i.set(a.text,c),!(c||Kee(a,r)||r.carried.has(a.output.path)&&Wee(a))&&(s.add(a.output),yield a)}}function Kee({output:e,source:t,
text:n},r){return e.path!==ha||!r.plugin.hooks.some(i=>Uo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&ka(i).includes(n.trim()))}function Wee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function qee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,uo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Zee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+gr<=e.length;n+=1){let r=e.slice(n,n+gr).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=gr}var Z1=m(()=>{"use strict";E();hr();Qp();I1();T1();kv();F1();lm();V1();j()});function Y1(e,t,n){return[...new Set([...e.matchAll(Yee)].flatMap(o=>Et(o[1],t)))].flatMap(o=>{let i=R(t.files,o),s=i.unreadable===void 0?Qee(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??Xee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function Qee(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Yee,Xee,X1=m(()=>{"use strict";W();j();hr();Yee=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;Xee={py:"pyt\
hon3",js:"node"}});function eD(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of tD(e)){for(let a of Et(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of Y1(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=Ev(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=Et(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function Ev(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:tD(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function tD(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=mr(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>Q1(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>Q1(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function Q1(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var Av=m(()=>{"use strict";hr();Kt();X1()});function rD(e){let t=new Map([[e.settings.naming.serverKey,ete(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:nD})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(nD,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function ete({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...tte(e)}}function tte({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var nD,oD=m(()=>{"use strict";nD=".mcp.json"});function yr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(fm,o.toLowerCase()))return`lies\
 in ${o}, ${fm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return rte(r)?"usually holds secrets":ote(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(fm,r)?`is ${fm[r]}`:void 0:cte(t)?Iv:void 0}function rte(e){return nte.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function ote(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function cte(e){if(e.size>ite)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(ste)].some(n=>lte(t,n.index+n[0].length))}function lte(e,t){let n=t;for(let r=0;r<ate&&(Sv.lastIndex=n,!!Sv.test(e));r+=1)n=Sv.lastIndex;
return iD.lastIndex=n,iD.test(e)}var Iv,va,Xi,fm,nte,ite,ste,Sv,ate,iD,tu=m(()=>{"use strict";j();Iv="holds a private key",va="where credentials are kept",Xi="w\
hat a tool makes anew",fm={".aws":va,".azure":va,".docker":va,".gnupg":va,".kube":va,".ssh":va,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:Xi,".idea":Xi,".mypy_cache":Xi,".pytest_cache":Xi,".ruff_cache":Xi,".venv":Xi,".vscode":Xi,node_modules:"a folder \
made for one machine"},nte=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|settings\.local\.json|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
ite=1024*1024,ste=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,Sv=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,ate=10,iD=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function sD(e){let{plugin:t,settings:n}=e,r=Jr(t.files,""),o=pte(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=Ev(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=ute(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,R(t.files,a).bytes()),e.open.add(c)}}function ute(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||dte.has(n))return"the thin client has its own file there";let i=yr(t,R(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":fte(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function fte({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!nv(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function pte(e){return new Map([...am(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function aD(e){let t={},n={};for(let{
list:r,what:o,folder:i}of mte){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return hte(e),gte(e),Object.keys(n).length===0?t:{...t,experimental:n}}function hte(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function gte(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var dte,mte,cD=m(()=>{"use strict";W();tu();mv();Av();Gl();dte=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);mte=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function lD({body:e,frontmatter:t}){let n=nu(oe(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>Tv(c,n))?"program":"words"}function Tv(e,t){return Ht(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>xa.has(c.replace(/^.*\//,"")))})}function nu(e){
let n=(e===void 0?[]:_t(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var xa,dm=m(()=>{"use strict";Jt();Kt();xa=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function Pv(e,t){let n=nu(oe(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>Ht(a.command).flatMap(fD)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&wte(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=bte(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>kte(e,a,n)),...o.map(a=>`Bash(${dD(a)})`)])]}function fD(e){let t=uD.exec(e)===null?e:e.slice(uD.exec(e)[0].length);return t!==
e?fD(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(yte,"")]}function wte(e){return/[>!#\\\n]/.test(e)||Nv(
e)}function Nv(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function bte(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!xa.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function dD(e){return xa.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function kte(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${dD(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!Tv(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var yte,uD,Cv=m(()=>{"use strict";E();Jt();
dm();Kt();yte=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,uD=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function pm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Mt(e.body);return[...e.body.matchAll(vte)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var vte,Rv=m(()=>{"use strict";j();vte=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function pD(e){return Ht(e).some(t=>{let[n="",...r]=t.replace(Ote,"").replaceAll(Ete," ").split(/\s+/);if(!xte.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return($te.has(n)?i.slice(1):i).some(s=>_te.test(s))})}var xte,$te,_te,Ote,Ete,mD=m(()=>{"use strict";Kt();xte=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),$te=new Set(
["grep","rg","sed","awk","jq"]),_te=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;Ote=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
Ete=/\d?[<>]+&?\s*[^\s<>]+/g});function Lv(e){let t=e.slice(0,Tte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=Ate.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:Ht(n).some(i=>Ste.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":Pte(n)??Nte(t)??Cte(t)??(pD(t)?"outsi\
de":void 0)}function Pte(e){let t=[...e.matchAll(Ite)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function Nte(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function Cte(e){if(sr([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||Ht(e).filter(r=>r.includes(")")&&xa.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var Ate,Ste,Ite,Tte,hD=m(()=>{"use strict";Jt();dm();Kt();mD();Ate=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],Ste=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,Ite=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
Tte=2e3});function gD(e){for(let t of[...e.plugin.commands,...e.plugin.skills])Rte(e,t)}function Rte(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of pm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&lD(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of mr(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?Lte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function Lte(e,t){let n=nu(oe(e.frontmatter,"arguments"));if(!n.test(t))return Lv(t);let r=t.replaceAll(new RegExp(n,"g"),"");return Lv(r)??
(Nv(r)?"arguments":void 0)}var yD=m(()=>{"use strict";Jt();dm();Kt();Cv();Rv();hD()});function wD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(Jl):rv(r)))return{command:n,path:Bl("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=tv())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function bD(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var kD=m(()=>{
"use strict";Gl()});function vD(e){let t=wD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,pa(e,n),"local"):e.place(`command:${n.name}`,r,Fte(
e,n),"remote")}return bD(t)}function xD(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>Dte){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}Jl(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,pa(e,t),"local"):e.place(`skill:${t.name}`,n,Mte(e,t),"remote")}}function Fte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=OD(e,
t),o=[...Vp(e),...r.length===0?[]:Pv(t,r)],i=Dl(e,`command:${t.name}`);return Fl({...$D(e,t),"allowed-tools":o.length===0?n:[n,...o],..._D(e,t.name)})+Vl({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function Mte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=OD(e,t),o=r.length===
0?[]:Pv(t,r),i=Dl(e,`skill:${t.name}`);return Fl({name:AD(t.frontmatter.data.name)??t.name,...$D(e,t),"allowed-tools":o.length===0?void 0:o,..._D(e,t.name)})+Vl(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function $D(e,t){return{description:zte(e,t),when_to_use:ED(t),"argument-hint":t.argumentHint,
paths:jte(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function zte(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&ED(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function _D(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function OD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=mr(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
qp).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function ED({frontmatter:e}){let t=oe(e,"when_to_use");return t===void 0?void 0:_t(t)||
void 0}function AD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function jte(e){if(!Array.isArray(e))return AD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var Dte,SD=m(()=>{"use strict";Cv();ua();Jp();ev();Kt();Jt();kD();Wi();Gl();Zp();Dte=255});function PD(e){let t=Ute(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[ID.prompts]:[],...t.length>0?[ID.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function ND(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function Ute(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${TD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${Qi(o)}\`: ${TD(i)}`)];return[...new Set(
r)]}function TD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${Bte(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Jte(t):void 0)??"a program"}`}function Bte(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Jte(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function Qi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var ID,CD=m(()=>{"use strict";ID={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function DD(e){let{settings:t}=e,n=Gte(mm(e)),r=[`# ${LD(e.plugin.manifest.displayName??t.name)}`,LD(wa(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=CL(e);return`${[r,[n],["## Parts",...Vte(e)],["## What is sent, where and when",...Hte(e)],o,["## Access",...Zte(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function mm({components:e}){return e.some(({placement:t})=>t==="local")}function Vte(e){let t=RD(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!mm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...RD(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${Qi(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function RD(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${Qi(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Hte(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Kte(l.event,l.matcher)))],a=mm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Wte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(zo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...PD(e),...qte(e)]}function Kte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${Qi(t)}\``}`}function Wte(e,t,n){let r=`\` ru\
ns: the output of \`${Qi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${Qi(t)}${r}`}function qte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Zte(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${mm(e)?`host.${ND(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function LD(e){return e.replaceAll(/\s+/g," ").trim()}var Gte,FD=m(()=>{"use strict";ua();eu();CD();Gte=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function MD(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function zD(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var jD=m(()=>{"use strict"});function UD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&$a("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
$a("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&$a("has a query"),(t.hash!==""||e.includes("#"))&&$a("has a f\
ragment"),t.protocol==="http:"&&!Yte(t.hostname)&&$a("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||$a("has characters in its path that would need quoting"),t.origin+n}function Yte(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function $a(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var BD=m(()=>{"use strict";E()});function JD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=ru(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Xte(r,c,o[s],a);i=a}return i.has(r.length)}}function ru(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?ru(e,t+1,n):n}function Xte(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&ru(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&ru(e,t,r):o===n&&ru(e,t+1,r)}var GD=m(()=>{"use strict"});function KD(e,t,n){let r=MD(e),o=UD(n.endpoint),i=Dv("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:VD(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:VD("commandModel",n.commandModel),naming:zL(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:Dv("shellContext",n.shellContext,r.filter(ene)),failClosed:HD("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Qte(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:HD("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:JD(nne(l))}))}}function Qte(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return Dv("work\
space",n,t),e}function ene(e){return e.startsWith("command:")||e.startsWith("skill:")}function Dv(e,t,n){let r=(t??[]).map(o=>{let i=zD(o,n);if(i.length===0)throw tne(
e,o,n);return i});return new Set(r.flat())}function tne(e,t,n){let r=Ft(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function VD(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw Zi(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function HD(e,t=[]){for(let n of t){if(Object.hasOwn(ma,n))continue;let r=Ft(
n,Object.keys(ma));throw Zi(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function nne(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw Zi("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var WD=m(()=>{"us\
e strict";E();bi();jD();BD();GD();ov();ya();Wi()});function YD(e,t){if(rne(e),t.name!==void 0){let r=ZD(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,qD)}let n=ZD(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${qD}`)}function ZD(e){return e.length>128?"has more than 128 characters":Fo(e)?e.includes("..")?
'holds ".."':Cp(e)!==void 0?"can't be a folder on Windows":Vi(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function rne(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var qD,XD=m(()=>{"use strict";E();Cl();
Hi();qD="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function tF(e,t){x1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&sne(e,t);let r=KD(n,YD(n,t),t),o=one(new Hl(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:wa(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function one(e){let t=QD(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=W1(e,t);if(r.length===0)throw t.leak;let o=new Hl(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=QD(o,t);if(i.leak!==void 0)throw i.leak;return i}function QD(e,t){
let n=ine(e),r=we(e.files),o=xp(eF(r,Ql(n))),i=TL(Xl(e),o),s=eF(r,Ql(n,i));return{draft:e,version:i,files:s,...H1(e,s,t)}}function ine(e){let t=vD(e);xD(e),r1(e),
c1(e),rD(e);let n=f1(e);P1(e),e.files.set("README.md",DD(e)),sD(e);let r=aD(e),o=$1(e,{commands:t,icon:n,paths:r});return e.manifest=o,_1(e,o),ane(e),eD(e),gD(e),
o}function eF(e,t){return we([...e,[Yi,t]])}function sne(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>so(o.code)),r=n[0];throw r===void 0?new w("PLUGIN_\
REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${r.code}\
 at ${on(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,findings:n.length,
name:t.name??e.plugin.name}})}function ane(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,...t.shortenedFrom}),
t.longest.length>Gp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:Gp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_ENDS_IN_MCP","",{endpoint:e.
settings.endpoint})}var nF=m(()=>{"use strict";Up();vn();oa();E();ki();W();o1();i1();Qp();d1();Z1();gv();Av();eu();oD();cD();ya();yD();SD();FD();WD();XD();Wi()});function rF(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=cne.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(lne))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var cne,lne,oF=m(()=>{"use strict";cne=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
lne=/`([^`\n]+)`/g});function gm(e){let t=[];for(let n of e.matchAll(hne)){let r=n[1],o=e.slice(Math.max(0,n.index-Fv),n.index),i=n.index+n[0].length,s=bne(r,o,e.slice(i,i+Fv));s!==
void 0&&t.push({need:sF.get(r),what:`${r}${s}`,offset:n.index})}return t}function bne(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return wne.test(
t)?"":void 0;if(!kne(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?dne.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:vne(e,i)}function kne(e){let t=e.length;for(;t>0&&!gne.has(e[t-1]);)t-=1;return(t>0||e.length<Fv)&&yne.test(e.slice(
t))}function vne(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(iF,e)?iF[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&pne.has(r):!i.test(r)))return s?"":` ${r}`}var hm,une,fne,sF,dne,
iF,pne,mne,hne,gne,yne,wne,Fv,Mv=m(()=>{"use strict";hm=e=>e.split(" "),une=hm("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),fne=hm("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),sF=new Map([...une.map(e=>[e,"machine"]),...fne.map(e=>[e,"toolchain"])]),dne=new Set(hm("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),iF={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
pne=new Set(hm("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),mne=[...sF.keys()].sort((e,t)=>t.length-e.length).join("|"),hne=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${mne})(?![\w./:=@-])`,"g"),gne=new Set(`
;&|({$"'\`!`),yne=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,wne=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
Fv=240});function cF(e,t,n){let r=new ou(e,t,n);lF(r,One,e);for(let o of rF(e))fF(r,o.text,o.offset);return zv(r,e)}function lF(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&dF(i,n,s=>e.add(o,s[0],s.index))}function zv(e,t){return lF(e,_ne,t),t.includes("git ")&&dF(Ene,t,n=>{let r=`git ${n[1]}`;$ne.has(n[1])?e.add("ma\
chine",r,n.index):xne.has(n[1])&&e.add("files",r,n.index)}),e.list()}function uF(e,t,n){return zv(new ou(e,t,n),e)}function ym(e,t,n){let r=new ou(e,t,n);return fF(
r,e,0),zv(r,e)}function fF(e,t,n){for(let{need:r,what:o,offset:i}of gm(t))e.add(r,o,n+i)}function dF(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var aF,xne,$ne,_ne,One,Ene,ou,jv=m(()=>{"use strict";j();oF();Mv();aF=e=>new Set(e.split(" ")),xne=aF("diff \
log status show blame ls-files grep rev-parse describe shortlog"),$ne=aF("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),_ne=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],One=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
Ene=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
ou=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Mt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function pF(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=Uo(e,t).flatMap(s=>Bv(t,s));return[...o,...Uv(e.handler,n),...mF(r,
n.path,n.line),...i]}function Uv(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:Ine(
c)).join(""),a=gm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...uF(JSON.stringify(e),t,n),...a]}function Ine(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Bv(e,t){let n=Tne(e,t);return n===void 0?[]:ym(n,t,1).concat(mF(n,t,1))}function mF(e,t,n){let r=new Map,o=Mt(
e);for(let i of e.matchAll(Sne)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function Tne(e,t){let n=R(e.files,t);return n===void 0||n.size>Ane?void 0:H(n.bytes())}var Ane,Sne,hF=m(()=>{"use strict";W();j();hr();jv();
Mv();Ane=1024*1024,Sne=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function yF(e){uv(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Jv(`${r.kind}:${r.name}`,
r.path,[...Rne(r),...Nne(r.body,e).flatMap(o=>{let i=n.get(o)??Bv(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Jv(`hook:${r.id}`,r.origin.path,pF(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Jv(`mcp:${r}`,i.path,Uv(o,i).filter(Cne)))]}function Nne(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?Et(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Jv(e,t,n){let r=new Set(n.map(s=>s.need)),o=Pne.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function Cne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function Rne(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:mr(n);return[...Lne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...pm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...cF(n,t,r)]}function Lne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return ym(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(gF,i)?gF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var Pne,gF,wF=m(()=>{"use strict";jv();hr();hF();Rv();ya();Kt();Pne=["text","files","patch","toolchain","machine","conversation"];
gF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function bF(e,t=[]){if(!Array.isArray(t))throw Zi("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new kn;for(let o of yF(e))n.has(o.id)||o.id.startsWith("mcp:")||(Gv(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),Gv(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&Gv(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function Gv(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var kF=m(()=>{"use strict";vn();ya();wF()});function wm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>so(s));if(e||n===void 0)return;let{problem:r,fix:o}=vc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${on(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var Vv=m(()=>{"use strict";vn();gy();E();ki()});var st=_e((yCe,vF)=>{"use strict";vF.exports=process.getBuiltinModule("node:crypto")});function $F({tools:e,afterMs:t}={},n=xF){return e??(t!==void 0||n>xF)}var Dne,xF,_F=m(()=>{"use strict";Dne=O(st(),1),xF=6e5});var OF,EF=m(()=>{"use strict";OF=String.raw`
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
`});var AF,SF=m(()=>{"use strict";AF=String.raw`
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
`});var bm,km,vm,xm,Hv=m(()=>{"use strict";bm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),km=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),vm=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),xm="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var IF,TF=m(()=>{"use strict";IF=String.raw`
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

`});function PF(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>Mne(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${$m(bm)}, files that hold a private key, what lies in ${$m(km)}, links, and other repositories inside the project. ${$m(vm)} are sent onl\
y where the list above says so. Without git also not: what lies in ${$m(xm)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function Mne(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${Fne[r.files]}${i}${o}.`}function $m(e){return e.map(
t=>`\`${t}\``).join(" ")}var Fne,NF=m(()=>{"use strict";Hv();Fne={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var CF,RF=m(()=>{"use strict";CF=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var LF,DF=m(()=>{"use strict";LF=String.raw`
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
`});var FF,MF,zF=m(()=>{"use strict";FF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,MF=String.raw`function base64(s) {
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
`});var jF,UF=m(()=>{"use strict";jF=String.raw`
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
`});var BF,JF=m(()=>{"use strict";BF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var GF,VF=m(()=>{"use strict";GF=String.raw`
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
`});function Wv(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>Une(
i,o)+jne,hooks:zne,readme:PF}}function zne(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function Une(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Kv(n)} plugin=${Kv(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Kv([...new Set(a)].join(`
`))}
`}function Kv(e){return`'${e.replaceAll("'","'\\''")}'`}var BCe,jne,HF=m(()=>{"use strict";EF();SF();Hv();TF();NF();RF();DF();zF();UF();JF();VF();BCe=Wv();jne=[
"# Never sent, in any case and any folder.",`secret_names='${bm.join(" ")}'`,`secret_folders='${km.join(" ")}'`,"# Claude Code would obey them.",`client_names='${vm.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${xm.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${CF}'`,`sorting='
${FF}'`,`key_body='
${MF}'`,BF+IF+jF+AF+OF+LF+GF].join(`
`)});function WF(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}=e,{alwaysLoad:p=t.alwaysLoad}=e;return{...F({...Bne(t),...F({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:Jne(t),longRuns:$F(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:p==="true"?!0:p==="false"?!1:p,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Wv(t.
uploads)}}function Bne(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:d}=e;return F({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:d})}
function Jne({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var qF=m(()=>{"use strict";kc();
E();Te();_F();HF()});function ZF(e,t,n){let{loaded:r,config:o}=e;wm(r);let i=WF(t,o,n),s=Gne(r.plugin,tF(r,i),i);return t.allowErrors!==!0&&Vne([...qv(e,s),...s.report.diagnostics]),
s}function Gne(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&Ll(r,l.what).files!=="none",s=bF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function qv({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function Vne(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${xt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var YF=m(()=>{"use strict";E();nF();kF();Kk();Vv();$i();qF()});async function XF(e,t){let n=(0,Go.join)(t.workspace,e),r={folder:e,name:(0,Go.basename)(n),rows:[],notes:[]};try{let o=jp(n),i={...r,name:o.plugin.name},s=await Kne(
n,t).catch(a=>({failed:a}));return"failed"in s?Zv(s.failed,{...i,rows:Ai(e,o.diagnostics)}):Hne({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return Zv(
o,r)}}function Hne(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[Wne(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Ai(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=ZF(o,{permissionHook:!0},s),u=Ai(n,[...qv(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Zv(l,{...e,rows:c,notes:i})}}async function Kne(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await Lb(e,void 0,{dataOnly:r,signal:o});let i=(0,Go.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,Go.extname)(
i))?{config:{},skipped:i}:await Lb(e,i,{signal:o})}function Wne(e){return`${(0,Go.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Zv(e,t){if(!be(e))throw e;let n=_c(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var Go,QF=m(()=>{"use strict";Go=O(ge(),1);zP();Vk();YF();E();fo()});var Vo=_e((uRe,eM)=>{"use strict";eM.exports=process.getBuiltinModule("node:os")});function Wr(e,t=511){if(tM(e))return;let n=(0,nM.dirname)(e),r=n===e?void 0:Wr(n,t);try{(0,_m.mkdirSync)(e,t)}catch(o){if(tM(e))return r;throw o}return r??e}function tM(e){
return(0,_m.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}var _m,nM,iu=m(()=>{"use strict";_m=O(ve(),1),nM=O(ge(),1)});function rM(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==t.size?!1:qne(e.bytes(),t.bytes())}function qne(e,t){return e===void 0||t===
void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}var oM=m(()=>{"use strict"});function Om(e){return iM(e)||iM(we([...e].map(([t,n])=>[t,Yne(n)])))}function iM(e){let t=R(e,Yi),n=t===void 0?void 0:L(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?Hk(r):void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Zne(c)]);return xp(we([...s,[Yi,Ql(o)]])).startsWith(i)}
function Zne(e){return e.kind==="file"?{...e,executable:!1}:e}function Yne(e){if(e.kind!=="file")return e;let t=e.bytes();return Ui(t.filter((n,r)=>n!==13||t[r+
1]!==10))}var Yv=m(()=>{"use strict";Up();oa();W();z();j();eu()});function su(e){return Xne.has(e.split("/").at(-1)??"")}function Xv(e,t=""){return Qne((0,cM.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return Dp(
n.name)?n.isDirectory()?Xv(e,r):[]:su(r)?[]:[r]})}function Qne(e){return(0,aM.readdirSync)(e,{withFileTypes:!0})}function lM(e,t){let n=Jn(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!su(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!ere(a)),o])if(Om(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!rM(sM(n,s),sM(t,s)))}function ere(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function sM(e,t){let n=R(e,t);return n&&{...n,executable:!1}}function uM(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...Jn(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!su(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var aM,cM,Xne,Qv=m(()=>{"use strict";aM=O(ve(),1),cM=O(ge(),1);W();oM();
Yv();Kr();Xne=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function dM(e){let t=au((0,_a.join)(e,".claude-plugin","plugin.json"));return qt(qt(qt(t,"metadata"),"bazaar"),"thinClient")!==void 0}function pM(e){if(au((0,_a.join)(
e,"oci-layout"))===void 0)return!1;let t=qt(au((0,_a.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>qt(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=au((0,_a.join)(e,"blobs","sha256",r.slice(7)));return typeof qt(mM(e,o),"claude-bazaar.co\
ntents")=="string"}function mM(e,t){let n=qt(t,"annotations");if(n!==void 0)return n;let r=qt(t,"manifests"),o=Array.isArray(r)?qt(r[0],"digest"):qt(qt(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?qt(qt(t,"config"),"Labels"):mM(e,au((0,_a.join)(e,"blobs","sha256",o.slice(7))))}function au(e){
try{return JSON.parse((0,fM.readFileSync)(e,"utf8"))}catch{return}}function qt(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var fM,_a,ex=m(()=>{
"use strict";fM=O(ve(),1),_a=O(ge(),1)});function tre(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function cu(e){let t=tre(e);if(t!==void 0)throw wr(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function wr(e,t){return new w("PATH_UNSAFE",e,t)}var Oa=m(()=>{"use strict";E()});function Aa(e,t,n){let r=ire(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw Em(e);if(!r.isDirectory())throw nx(e,"is a file");let o=sre(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw nx(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
su(a))&&nre(e,t,n),are(e,s),s?"repository":"replaceable"}function nre(e,t,{isOurs:n,foreign:r}){if(!(n??dM)(e))throw nx(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?lM:()=>[]),i=[...rre(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${ore(i)}.`,"Move or remove that, or choose another folder.")}function rre(e){try{return Xv(e).filter(t=>t!==".git")}catch(t){throw wt(e,t)}}
function ore(e){let t=e.length-hM;return`${e.slice(0,hM).join(", ")}${t>0?` and ${t} more`:""}`}function ire(e){try{return(0,Ea.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw wt(e,t)}}function sre(e){try{return(0,Ea.readdirSync)(e)}catch(t){throw wt(e,t)}}function are(e,t){let[n,r]=[process.cwd(),(0,Ea.realpathSync)(e)];if(!`${n}${tx.sep}`.
startsWith(`${r}${tx.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function nx(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function Em(e){return wr(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function wt(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${me(t)}.`,
n,{cause:t})}var Ea,tx,hM,lu=m(()=>{"use strict";Ea=O(ve(),1),tx=O(ge(),1);E();Qv();ex();Oa();hM=10});function Sa(e,t){(0,Zt.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(rx(e,o.kind==="directory"?r:(0,br.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,br.join)(e,r),s=o.executable?493:420;(0,Zt.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,Zt.chmodSync)(i,s)}}function rx(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,Zt.mkdirSync)((0,br.join)(e,r),{recursive:!0}),(0,Zt.chmodSync)((0,br.join)(
e,r),493),n.add(r))}function Ho(e,t,n=[]){let r=[];try{for(let o of(0,Zt.readdirSync)(e).filter(i=>!n.includes(i)))(0,Zt.renameSync)((0,br.join)(e,o),(0,br.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,Zt.renameSync)((0,br.join)(t,i),(0,br.join)(e,i));throw o}}var Zt,br,uu=m(()=>{"use strict";Zt=O(ve(),1),br=O(ge(),1)});function gM(e,t,n={}){ox(e,t,n,r=>Sa(r,t))}function ox(e,t,n,r){fu(e,t,n);let o=(0,Ae.resolve)(e),i=Aa(o,t,n),s=ix((0,Ae.dirname)(o));try{i==="empty"?fre(o,r):i===
"repository"?dre(o,r):pre(o,i,r)}catch(a){throw s!==void 0&&(0,xe.rmSync)(s,{recursive:!0,force:!0}),wt(e,a)}}function fu(e,t,{within:n}){cre(e,t),lre(t),n!==void 0&&
ure((0,Ae.resolve)(n),(0,Ae.resolve)(e))}function cre(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function lre(e){
for(let[t,n]of e)if(cu(t),n.kind==="symlink")throw wr(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function ure(e,t){let n=(0,Ae.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Ae.resolve)(e,n)!==t)throw wr(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Ae.sep))
if(r=(0,Ae.join)(r,o),(0,xe.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw Em(r)}function ix(e){try{return Wr(e)}catch(t){throw wt(e,t)}}function fre(e,t){
let n=(0,xe.mkdtempSync)((0,Ae.join)(e,".bazaar-"));try{t(n),Ho(n,e)}finally{(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function dre(e,t){let n=(0,xe.mkdtempSync)(
(0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),[r,o]=[(0,Ae.join)(n,"new"),(0,Ae.join)(n,"old")];try{(0,xe.mkdirSync)(r),(0,xe.mkdirSync)(o),t(
r),Ho(e,o,[".git"]);try{Ho(r,e)}catch(i){throw Ho(o,e),i}(0,xe.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,xe.existsSync)(o)||(0,xe.readdirSync)(o).length===
0)&&(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function pre(e,t,n){let r=(0,xe.mkdtempSync)((0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),o=(0,Ae.join)(
r,"new");try{(0,xe.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?mre(e,o,(0,Ae.join)(r,"old")):(0,xe.renameSync)(o,e)}finally{(t!=="replaceable"||(0,xe.existsSync)(
e))&&(0,xe.rmSync)(r,{recursive:!0,force:!0})}}function mre(e,t,n){(0,xe.renameSync)(e,n);try{(0,xe.renameSync)(t,e)}catch(r){throw(0,xe.renameSync)(n,e),r}}var xe,
Ae,sx=m(()=>{"use strict";xe=O(ve(),1),Ae=O(ge(),1);E();uu();iu();lu();Oa()});function yM(e,t,n={}){let r=(0,Gn.resolve)(e),o=Aa(r,t,n);if(o!=="missing"&&o!=="empty")return hre(r,t,n);let i=wM(r);return gM(r,t,n),{keep:()=>{},undo:()=>{(0,ft.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,ft.mkdirSync)(r)}}}function hre(e,t,n){fu(e,t,n);let r=gre(e),[o,i]=[(0,Gn.join)(r,"new"),(0,Gn.join)(r,"old")],s=()=>(0,ft.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,ft.existsSync)(i)&&((0,ft.existsSync)(e)&&(0,ft.renameSync)(e,o),(0,ft.renameSync)(i,e)),s()};try{(0,ft.mkdirSync)(o),Sa(o,
t),(0,ft.renameSync)(e,i),(0,ft.renameSync)(o,e)}catch(c){throw a(),wt(e,c)}return{keep:()=>yre(s),undo:a}}function gre(e){try{return(0,ft.mkdtempSync)((0,Gn.join)(
(0,Gn.dirname)(e),`.${(0,Gn.basename)(e)}.bazaar-`))}catch(t){throw wt(e,t)}}function yre(e){try{e()}catch{}}function wM(e){if(!(0,ft.existsSync)(e))return wM((0,Gn.dirname)(
e))??e}var ft,Gn,bM=m(()=>{"use strict";ft=O(ve(),1),Gn=O(ge(),1);lu();uu();sx()});var kM,vM=m(()=>{"use strict";kM={added:[],changed:[],removed:[]}});function es(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s,image:a}=e;return{name:t,path:n,operation:i?.operation??(o===void 0?"skipped":"pr\
eviewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??kM,...F({version:i?.version??r?.version??o?.oldVersion,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var ax=m(()=>{"use strict";Te();vM()});function cx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,du.join)(e.RUNNER_TEMP||(0,$M.tmpdir)(),"claude-bazaar",t)}function _M(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,du.join)(e,"thin-clients",r.name);return yM(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function OM(e,t){Wr(t);let n=(0,du.join)(t,"report.json");return(0,Am.writeFileSync)(n,`${JSON.stringify(wre(e),void 0,2)}
`),n}function EM(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(es),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,du.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))__(c,l??"")}function wre({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:xM(o)},plugins:n.map(i=>({...es(i),...i.error===void 0?{}:{error:xM(i.error)},notes:i.notes,
findings:ks(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function xM({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function AM(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>es(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,Am.appendFileSync)(n,o.join(""))}var Am,$M,du,SM=m(()=>{"use strict";Am=O(ve(),1),$M=O(Vo(),1),du=O(ge(),1);yi();iu();bM();fo();ax()});function At(e){return co(e).replaceAll(IM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Yt(e){
return e===""?"":`<code>${At(e)}</code>`}function lx(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${At(e)}</a>`:At(e)}function TM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>co(i.replaceAll("	","  ")).replaceAll(IM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function Sm(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var IM,PM=m(()=>{"use strict";wf();IM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function NM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:bre(c,t)}function bre(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var CM=m(()=>{"use strict"});function RM(e,t){let{error:n}=e,r=[{text:`## ${kre[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${At(n.problem)} ${At(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:vre(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${At(o)}`,weight:1}))];return NM([...r,...e.plugins.
flatMap(Ere)])}function vre(e){let t=e.map(n=>{let r=es(n);return[Yt(r.name),xre(r),$re(n,r),_re(r),Ore(n.rows)]});return Sm(["plugin","version","result","files",
"findings"],t)}function xre({version:e="",oldVersion:t}){return t===void 0||t===e?Yt(e):`${Yt(t)} \u2192 ${Yt(e)}`}function $re({error:e},t){if(e!==void 0)return`\
failed: ${At(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(lx(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${lx(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function _re({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Ore(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[xt(r,n)]}).flat().
join(", ")||"none"}function Ere(e){let{error:t,notes:n,rows:r,preview:o}=e,i=es(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${At(t.problem)} ${At(t.fix)}`,weight:1}],
...n.map(a=>({text:At(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${Yt(i.image)}`,weight:1}],...r.length===0?[]:[{text:Sre(r),weight:2}],...Ire(e),...Tre(
i),...o===void 0||o.patch===""?[]:[{text:ux("Changes of the thin client",TM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${At(e.name)}`,weight:1},
...s]}function Sre(e){let t=ks(e),n=t.slice(0,Are).map(i=>[i.level,Yt(i.code),Yt(on({...i,path:i.file})),`${At(i.problem)} ${At(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${xt(r,"more finding")}: the output \`report\` names a file with all of them.`;return Sm(["level","code","place","what, and what to do"],n)+o}function Ire({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${xt(t.files,"file")} searched for ${xt(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(Yt).join(", ")}.`,s=n.map(({what:a,why:c})=>[Yt(a),At(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:ux("Left out of the thin client",Sm(["what","why"],s)),weight:3}]]}function Tre({files:e}){let t=[...e.
added.map(n=>`- added ${Yt(n)}`),...e.changed.map(n=>`- changed ${Yt(n)}`),...e.removed.map(n=>`- removed ${Yt(n)}`)];return t.length===0?[]:[{text:ux("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function ux(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var kre,Are,LM=m(()=>{"use strict";$i();vn();fo();PM();ax();CM();kre={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};Are=300});function pu(e){return Pre.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(DM,
r)?`\`${DM[r]}\``:n)}function zM(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(pu),...t===void 0?{}:{error:MM(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:pu(i.problem),fix:pu(i.fix)})),...o.error===void 0?{}:{error:MM(o.error)}}))}}function MM({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,pu(t),pu(n),{details:r,cause:o})}var DM,FM,Pre,jM=m(()=>{"use strict";E();DM={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},FM="name its `digest` with `build` at none",Pre=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${FM}`],[/then publish without --image; or `--base` what has it/g,
`${FM}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function Im(e={}){let t=Object.entries(process.env).filter(([r])=>!Nre.includes(r)&&!Cre.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var Nre,Cre,fx=m(()=>{"use strict";Nre=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],Cre=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var dx=_e((pLe,UM)=>{"use strict";UM.exports=process.getBuiltinModule("node:child_process")});function BM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function JM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(Rre(t)):t).toString("utf8")}function Rre(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var GM=m(()=>{"use strict"});async function Tm(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,HM.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,d=b=>{u==="exit"&&(u=b),VM(l.pid,"SIGTERM"),f??=setTimeout(()=>VM(l.
pid,"SIGKILL"),Lre)},p=setTimeout(()=>d("timeout"),s),h=()=>d("abort");c?.addEventListener("abort",h,{once:!0});let g=BM(l.stdout,a,()=>d("output")),y=JM(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,$)=>{l.on("error",$).on("close",S=>k(S??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(p),clearTimeout(f),c?.removeEventListener("abort",h)}}function VM(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var HM,
Lre,px=m(()=>{"use strict";HM=O(dx(),1);GM();Lre=1e3});async function Lt(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw KM(e);if(!(0,WM.existsSync)(
n))throw kr(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:d}=await Tm("git",e,{cwd:n,env:Im(
s),...c}).catch(p=>{throw Fre(p)});if(l==="abort")throw KM(e);if(l==="timeout")throw kr(e,`it took longer than ${o/1e3} s`);if(l==="output")throw kr(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Ia(d)}}async function qr(e,t){let{exitCode:n,stdout:r,stderr:o}=await Lt(e,t);if(n===0)return r;
throw kr(e,o.trim()===""?`exit code ${n}`:Pm(o))}async function mu(e,t){return(await qr(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Ia(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,Dre)}function Dre(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function KM(e){return new w("INTERRUPTED",`git ${qM(e)} was stopped.`,"Start it again.")}function Fre(e){return e.code!=="ENOENT"?kr([],me(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function kr(e,t){let n=Ia(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${qM(
e)} failed: ${n}.`,zre(t))}function qM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function zre(e){return Mre.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Pm(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var WM,Mre,ts=m(
()=>{"use strict";WM=O(ve(),1);E();fx();px();Mre=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function hu(e){return jre.has(e.toLowerCase())}function mx(e){if(e==="")return"is empty";if(!Fo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function YM(e){let t=mx(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(Object.prototype,e)?"is kept by the client for itself":Object.hasOwn(ZM,n)?`is kept for ${ZM[n]}`:hu(e)?"belongs to Anthropic; the client t\
akes it from GitHub's organisation anthropics only":n.startsWith("claudeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':Jre.test(e)||
Gre.test(e)?"passes as a marketplace of Anthropic":void 0}function XM(e){return Ure.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marke\
tplace":e.length>128?"has over 128 characters, which Claude Desktop refuses":Bre.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse \
it":void 0}var jre,ZM,Ure,Bre,Jre,Gre,Nm=m(()=>{"use strict";Hi();jre=new Set(["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin\
-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins","claude-community","claude-for-financial-services","claude-plugin-directory","cl\
aude-plugins-community","claude-plugins-official","financial-services-plugins","healthcare","knowledge-work-plugins","life-sciences"]),ZM={builtin:"the client's\
 built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins from .claude/skills",synced:"plugins synced from claude.ai"},Ure=new Set(["org",
"org-provisioned","unknown"]),Bre=new Set(["cargo","gh","github","npm","pip","uv"]),Jre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,Gre=
/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function Zre(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function Yre(e){return Array.isArray(e)&&e.length>0}var Xt,Be,hx,gx,nz,rz,oz,iz,sz,az,
Vre,Rm,cz,Hre,lz,Ta,Cm,QM,Kre,ez,Wre,qre,uz,tz,Xre,Qre,eoe,Lm,Pa=m(()=>{"use strict";jn();Ip();fr();Xt=Y(),Be=P(Xt),hx=P(Ke()),gx=Ee(Xt),nz=ue({name:Ue,email:Be,
url:Be}),rz={$schema:Be,name:Xt,owner:nz,plugins:Ee(zn()),description:Be,version:Be,metadata:P(ue({description:Be,version:Be,pluginRoot:Be})),forceRemoveDeletedPlugins:hx,
allowCrossMarketplaceDependenciesOn:P(gx)},oz=ue(rz),iz=Rt(dk(Xt)),sz=new Set([...Object.keys(rz),"renames"]),az=new Set(["description","version","pluginRoot"]),
Vre=Q(Xt,fe(e=>URL.canParse(e),"must be a whole URL, with https://")),Rm={$schema:Be,name:Xt,displayName:Be,description:Be,version:Be,author:P(nz),homepage:P(Vre),
repository:Be,license:Be,keywords:P(gx),category:Be,tags:P(gx),strict:hx,defaultEnabled:hx,dependencies:P(Dk),headers:P(Rt(Xt)),headersHelper:Be},cz=ue(Rm),Hre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],lz=new Set([...Object.keys(Rm),...Hre,"relevance","source"]),Ta=e=>Q(Ue,Ol(e)),Cm=(e,t)=>P(El(e,t)),QM=Q(Ta(256),fe(e=>!e.includes("\\"),'must have\
 "/" between folders')),Kre=Q(Ta(128),No(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),ez=Q(Ta(256),fe(Zre,"must be a regular expr\
ession")),Wre=ue({file:ez,pattern:ez}),qre=Q(ue({cli:Cm(Ta(64),10),cwd:Cm(QM,10),filesRead:Cm(QM,10),hosts:Cm(Kre,20),manifestDeps:P(Q(El(Wre,10),_l()))}),fe(e=>Object.
values(e).some(Yre),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),uz=ue({topic:P(Ta(64)),signals:qre});tz={url:Xt,ref:Be,sha:Be},Xre=
Q(Xt,fe(e=>!e.includes(".."),'must not hold ".."')),Qre=Q(Xt,fe(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),eoe=Q(Lo,Co(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),fe(e=>e>0,"must be over 0"),fe(e=>e<=600,"must have at most 600")),Lm={github:{repo:Xt,ref:Be,sha:Be},url:tz,
"git-subdir":{...tz,path:Q(Ue,fe(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:Xre,version:Be,registry:P(Qre)},archive:{url:Xt,sha256:P(
Q(Xt,fe(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(Ta(500),fe(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(eoe),mode:P(Bn("copy","link"))}}});var M,Xe=m(()=>{"use strict";M=".claude-plugin/marketplace.json"});function dz(e,t){let n=R(e,M);n===void 0&&t("MARKETPLACE_MISSING",M,{looked:M}),n?.unreadable&&t("FILE_UNREADABLE",M,{reason:n.unreadable});let r=cr({tree:e,report:t},
M);if(r===void 0)return;let o=L(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:M,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:M,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:M,...o.
placeAt([])},{kind:ne(o.value)});return}let i=toe(o,o.value,t);return noe(i),roe(i),ooe(i),i}function toe(e,t,n){return{value:t,report:n,where:r=>({path:M,...e.
placeAt(r)}),whereKey:r=>({path:M,...e.placeOfKey(r)})}}function noe(e){for(let{path:t,field:n,problem:r}of Vt(oz,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});fz(e,[],e.value,sz),fz(e,["metadata"],e.value.metadata,az)}function fz(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:yk(i)})}}function roe({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=YM(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=XM(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function ooe({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",M,{})}var pz=m(()=>{"use strict";W();z();ot();ea();Nm();
Pa();Xe()});function mz(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Mo({},{entry:o}).diagnostics){let s=ioe[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else so(i.code)&&i.path===""&&yx(e,i,t)}}function yx({catalog:e,index:t},n,r){let o=soe(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(Rm,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function hz(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!hu(n)}function soe({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var ioe,wx=m(()=>{"use strict";ki();Rp();Nm();Pa();ioe={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function gz(e,t){let n=new Map;for(let{source:o}of e)o.kind==="relative"&&n.set(o.path,new Map);let r=new Set([...n.keys()].map(({length:o})=>o));for(let[o,i]of t)
for(let s of r)o[s]==="/"&&n.get(o.slice(0,s))?.set(o.slice(s+1),i);for(let[o,i]of n)i.size===0&&t.get(o)?.kind!=="directory"&&n.delete(o);return new Map([...n,
["",t]])}function yz(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),
c=aoe(n.get(""),i),l=n.get(i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):l===void 0&&s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||l===
void 0)return;let u=i.split("/").at(-1),f=Mo(l,{entry:t.raw,...u?{folderName:u}:{}});for(let d of f.diagnostics.filter(p=>hz(s,p)))d.path===""?yx({catalog:s,index:t.
index,raw:t.raw},d,o):o(coe(d,i));return loe(s,t,f),f}function aoe(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind===
"symlink")}function coe(e,t){return t===""?e:{...e,path:`${t}/${e.path}`}}function loe(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;
if(t.name!==""&&o!==t.name){let s={name:t.name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&
i!==t.version){let s={entry:t.version,manifest:i};e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var wz=m(()=>{"use strict";Rp();wx()});function bz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":doe(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function doe(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?poe(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?kz(t.split(".").map(Number)):uoe.has(t)||t.endsWith(".localhost")}function kz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||foe.has(e.join("."))}
function poe(e){let t=hoe(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=moe(t);return r!==void 0&&kz(r)}function moe(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function hoe(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var uoe,foe,vz=m(()=>{"use strict";uoe=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),foe=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function xz(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return goe(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${ne(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(Lm,r)?woe(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function goe(e,t){let n=yoe(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:ns(r?`${t.pluginRoot}/${e}`:e),raw:e}}function yoe(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(e.slice(2).split("/").includes("."))return`${n} holds a "." between its folders`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes(
"/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a bare name needs metadata.pluginRoot)`:gu(t)?void 0:`${n} has no folder: metadata.plugi\
nRoot leaves the marketplace`}function gu(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(e)&&!e.split("/").includes("..")}function ns(e){return e.split("/").filter(t=>t!==
""&&t!==".").join("/")}function woe(e,t,n){let r=Vt(ue(Lm[e]),t);for(let c of r)n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.
field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o=="string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",
n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="archive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report(
"ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s==
"string"&&boe(s,n),r.length>0?void 0:{kind:e,...voe(e,t)}}function boe(e,t){let n=bz(e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:koe(e),
problem:n})}function koe(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,"$1$2")}function voe(e,t){let n=Object.keys(Lm[e]);return Object.fromEntries(
Object.entries(t).filter(([r])=>n.includes(r)))}var bx=m(()=>{"use strict";z();ot();fr();vz();Pa()});function $z(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(xoe(s,o,
i)),mz({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${ne(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Aoe(e,r,t),r}function _z(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function Oz(e){let t=_z(
e);return t!==void 0&&gu(t)?ns(t):void 0}function xoe(e,t,n){let r=c=>e.where(["plugins",t,...c]);$oe(e,t,n),_oe(e,n.name,()=>r(["name"])),Ooe(e,n,r),Eoe(e,n,r);
let o=xz(n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:_z(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{
index:t,name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):
[],...yu(i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function yu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function $oe(e,t,n){for(let{path:r,field:o,problem:i}of Vt(cz,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!lz.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function _oe(e,t,n){if(typeof t!="string")return;let r=mx(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n(),{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&hu(o))&&Vi(t)&&e.report("ENTRY_NAME_RESERVED",n(),{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n(),{length:t.length})}function Ooe(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${ne(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Vt(uz,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Eoe(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Aoe(e,t,n){let r=t.filter(s=>s.name!==""),o=new Map;for(let{name:s}of r)o.set(s,(o.get(s)??0)+1);let i=new Map;for(let{index:s,name:a}of r){
let{report:c}=n(s),l=()=>e.where(["plugins",s,"name"]);o.get(a)!==1&&c("ENTRY_NAME_TWICE",l(),{name:a});let u=a.toLowerCase(),f=i.get(u)??new Set,d=f.values().find(
p=>p!==a);d!==void 0&&c("ENTRY_NAME_CASE",l(),{name:a,other:d}),i.set(u,f.add(a))}}var kx=m(()=>{"use strict";z();Hi();ot();wx();Nm();Pa();bx()});function Ez(e,t,n,r){if(e===void 0)return{};let o=Vt(iz,e);for(let{path:a,field:c,problem:l}of o)r("RENAMES_INVALID",n(a),{field:c===""?"renames":`renames.${c}`,
problem:l});if(o.length>0||!v(e))return{};let i=e,s=new Map;for(let a of Object.keys(i)){let c=Soe(a,{renames:i,names:t,known:s});c!==void 0&&r("RENAME_UNRESOLV\
ED",n([a]),{name:a,problem:c})}return i}function Soe(e,{renames:t,names:n,known:r}){let o=new Set,i=e;for(;i!==null&&Object.hasOwn(t,i)&&!o.has(i)&&!r.has(i);)o.
add(i),i=t[i]??null;let s;i===null?s=void 0:r.has(i)?s=r.get(i):o.has(i)?s="leads in a circle":n.has(i)||(s=`leads to "${i}", which is no entry of plugins`);for(let a of o)
r.set(a,s);return s}var Az=m(()=>{"use strict";z();ot();Pa()});function Dm(e,t={}){let n=Ioe(e),r=new kn,o=dz(n,r.report);if(o===void 0)return Sz(Poe,r.list,!1);let i=[],s=p=>i[p]??=new kn,a=$z(o,s),c=t.plugins===!1?void 0:
gz(a,n),l=a.map(p=>{let h=s(p.index),g=c&&yz(o,p,c,h);return Object.assign(p,{diagnostics:Tz(Iz(h.list))},g&&{plugin:g})}),u=Noe(o,l),f=[...r.list,...i.flatMap(
p=>p.list)],d=f.some(p=>H_(p.code));return Sz(u,f,!d)}function Ioe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?
[...e.values()]:Object.values(e)).every(Toe))return e instanceof Map?e:we(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a mar\
ketplace's files.",`Give a file tree or a record of path \u2192 text, e.g. {"${M}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function Toe(e){
return typeof e=="string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function Noe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u==
"string"?{[l]:u}:{}},{name:o,owner:i}=n,s=Oz(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",
...yu(i)?{owner:i}:{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:Ez(n.renames,a,c,e.report),raw:n}}function Sz(e,t,n){
return{marketplace:e,diagnostics:Tz(Iz(t)),loads:n}}function Iz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function Tz(e){return e.toSorted(
(t,n)=>B(t.path,n.path)||(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||B(t.code,n.code))}var Poe,vx=m(()=>{"use strict";vn();E();W();ki();j();pz();wz();
kx();Az();Xe();Poe={name:"",plugins:[],renames:{},raw:{}}});function Pz(e,t={}){let n=typeof e=="string"||e instanceof URL;return Dm(n?Jn(Mp(e)):e,t)}var Nz=m(()=>{"use strict";vx();Kr()});function Ca(e,t){if(Array.isArray(e)){let n=e.map(r=>Ca(r,Rz(t)));return Cz("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>xx(r,o,Rz(t)));return Cz(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function xx(e,t,n){return`${JSON.stringify(e)}${n.colon}${Ca(t,n)}`}function Cz(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function Rz(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function Lz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:Coe(e,t),colon:Doe(i,": "),comma:Roe(e,t),padding:a}}function*Dz(e){let t=[e];for(let n of t){
yield n;for(let r of n.children)(r.type==="property"?r.children[1]:r).children.length>0&&t.push(r)}}function Coe(e,t){for(let n of Dz(t)){let r=n.type==="proper\
ty"?void 0:n.children[0];if(r!==void 0&&wu(e,r.offset)){let[o,i]=[Na(e,n.offset),Na(e,r.offset)];if(i.length>o.length)return i.slice(o.length)}}return t.children.
length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function Roe(e,t){for(let n of Dz(t)){let[r,o]=n.type==="property"?[]:n.children;if(r&&o){let i=e.slice(r.offset+r.
length,o.offset);if(!/[\r\n]/.test(i))return i}}return Loe(e,t)}function Loe(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+
1&&e[r.offset-1]===":"?",":", "}function Doe(e,t){return/[\r\n]/.test(e)?t:e}function wu(e,t){let n=t-1;for(;e[n]===" "||e[n]==="	";)n-=1;return e[n]===`
`||e[n]==="\r"}function Na(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var Fz=m(()=>{"use strict";z()});function Ko(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Uz(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+Bz(i,s,a,f=>xx(
n,r,f));if($x(Foe(e,[...t,n]),r))return e;let u=bu(i,l.offset,_x(i,s,a));return o+Ra(i,l.offset,l.offset+l.length,Ca(r,u))}function jz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Uz(e,t,"array"),c=s.children[n];if(c===void 0)return o+Bz(i,s,a,d=>Ca(r,d));let l=bu(i,c.offset,_x(i,s,a)),f=wu(i,c.offset)?`,${Ox(a)}${Na(i,c.
offset)}`:Jz(i,s,a);return o+Ra(i,c.offset,c.offset,Ca(r,l)+f)}function $x(e,t){return Mz(e)===Mz(t)}function Mz(e){return JSON.stringify(e,(t,n)=>typeof n=="ob\
ject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Uz(e,t,n){let r=L(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Oi(i),a=s;for(let c of t)a=a===void 0?void 0:$c(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:Lz(i,s)}}function Foe(e,t){let n=L(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function Bz(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return Moe(e,t,n,r);let i=o.offset+o.
length,s=_x(e,t,n);if(!wu(e,o.offset)){let c=Jz(e,t,n);return Ra(e,i,i,c+r(bu(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${Ox(n)}${Na(e,o.offset)}`;return Ra(e,
i,i,a+r(bu(e,o.offset,s)))}function Moe(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return Ra(e,
o,i,c+r(n)+c)}let s=bu(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return Ra(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function Jz(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function _x(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?wu(e,r.at(-1)?.offset??0)?n:zz(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?zz(e,s,n):n}function zz(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function bu(e,t,n){
return{...n,lineBreak:Ox(n)+Na(e,t)}}function Ox(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function Ra(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var Fm=m(()=>{
"use strict";z();Fz();kf()});function Gz(e,t,n){let r=Hz(e),o=e.slice(r.length);for(;;){let i=Kz(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=Wz(o,i,s)}}function Vz(e,t,n){
let r=Hz(e),o=e.slice(r.length),i=Kz(o,t,"array");return i.children[n]===void 0?e:r+Wz(o,i,n)}function Hz(e){let t=L(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function Kz(e,t,n){let r=Oi(e);for(let o of t)r=r===void 0?void 0:$c(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function Wz(e,t,n){let[r,o]=zoe(t,n);return e.slice(0,r)+e.slice(o)}function zoe(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var qz=m(()=>{"use strict";z();kf()});function vr(e,t=M){let{value:n,problem:r}=L(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw Qt(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw Qt(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function Wo(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw Qt(`"plugins" in "${M}" is no list.`,'Write "plugins": [] or a list of entries.')}function La(e,t){let n=e.flatMap(
(r,o)=>Da(r)===t?[o]:[]);if(n.length>1)throw Qt(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function Yz(e,t,n){let r=n.plugins===void 0?Ko(e,[],"plugins",[]):e,o=Wo(n).map(a=>Zz(Da(a))),i=Zz(t.name)??"",s=joe(o)?o.findIndex(a=>B(a??"",
i)>0):-1;return jz(r,["plugins"],s===-1?o.length:s,t)}function Xz(e,t){let n=La(Wo(vr(e)),t);return n===void 0?e:Vz(e,["plugins"],n)}function Qz(e,t,n){let{renames:r}=vr(
e);if(r!==void 0&&!v(r))throw Qt(`"renames" in "${M}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?e:Gz(e,["rena\
mes"],t);let o=r===void 0?Ko(e,[],"renames",{}):e;return Ko(o,["renames"],t,n)}function joe(e){return e.every((t,n)=>t!==void 0&&B(e[n-1]??"",t)<=0)}function Zz(e){
return typeof e=="string"?e.toLowerCase():void 0}function Da(e){return v(e)?e.name:void 0}function Qt(e,t){return new w("MARKETPLACE_INVALID",e,t)}var rs=m(()=>{
"use strict";E();z();Fm();qz();j();Xe()});function ej(e,t,n={}){Uoe(e,t);let r=vr(e),o=Wo(r),i=La(o,t.name);return i===void 0?{text:Yz(e,Mm(t),r),change:"added"}:Ex({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function Ex(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=Boe(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))$x(i[l],u)||(c=Ko(c,o,l,u));return{text:c,change:c===
r?"unchanged":"replaced"}}function Uoe(e,t){if(typeof e!="string")throw Fa("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??
{};if(typeof n!="string"||n==="")throw Fa("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw Fa('the entry has no \
source that starts with "./" or is pinned');if(typeof o!="string")throw Fa("the entry has no description");if(i!==void 0&&typeof i!="string")throw Fa("the entry\
's category is no text");if(s!==void 0&&!yu(s))throw Fa("the entry's author has no name")}function Fa(e){let t="Give the catalog's text, and an entry with name,\
 source (./folder) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function Mm(e){let{name:t,source:n,description:r,
category:o,author:i}=e;return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function Boe(e,t,n,r){
let{source:o,description:i,author:s,category:a}=Mm(t),c=Joe(e.source,t.source,n);if(!(c||qo(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Voe(t.name,e.source);
return{...c&&typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function Joe(e,t,n){
return typeof t=="string"?qo(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function qo(e,t,n){return t!==void 0&&Goe(e,n)===ns(t)}function Goe(e,t){
if(typeof e!="string")return;if(e==="."||e.startsWith("./"))return ns(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&gu(r)?ns(`${r}/${e}`):
void 0}function Voe(e,t){let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return Qt(`The catalog has an entry "${e}" from another source (${n})\
, which may be somebody else's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var zm=m(()=>{"\
use strict";E();z();Fm();rs();kx();bx()});function Ax({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!Hoe.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||qo(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function tj({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[L(n??"{}").value,L(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:Ax({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var Hoe,nj=m(()=>{"use strict";z();zm();Hoe=new Set(["name","source","description","author","category"])});function sj(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=Koe(s,`${t}/`)??rj(s,n);c!==void 0?o.add(c):s!==
M&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===M)&&i.push(...Woe(e,o));for(let[s,a]of e.entryFiles??[]){let c=rj(
s,n)??"",l=tj({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function Koe(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function rj(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function Woe({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[L(e).value,L(t).value],s=(d,p)=>({code:d,path:M,problem:p});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(d=>d!=="plugins"&&d!==
"renames"&&!aj(o[d],i[d])),c=Zoe(o,i),l=Yoe(o,i),u=r.size===0&&l.length===1?l:[];for(let d of u)r.add(d);let f=l.filter(d=>!r.has(d)&&!c.names.has(d));return[...qoe(
{old:o,fresh:i},l,n).map(d=>s("FOREIGN_ENTRY",d)),...a.map(d=>s("FOREIGN_MEMBER",`has another "${d}", which is the marketplace's own`)),...c.changed.map(d=>s("F\
OREIGN_MEMBER",`changes what "${d}" in "renames" said before`)),...f.map(d=>s("FOREIGN_ENTRY",`changes the entry "${d}", whose folder this change does not touch`))]}
function qoe({old:e,fresh:t},n,r){let o=n.flatMap(i=>jm(t,i).length===0?jm(e,i):[]);return n.flatMap(i=>{let s=[...jm(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return jm(t,i).flatMap(c=>Ax({name:i,entry:c,before:s,...a}))})}function Zoe(e,t){let[n,r]=[ij(e.renames),ij(t.renames)],o=Object.keys(n).filter(i=>!aj(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Yoe(e,t){let[n,r]=[oj(e),oj(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function oj({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function jm({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function ij(e){
return v(e)?e:{}}function aj(e,t){return JSON.stringify(e)===JSON.stringify(t)}var cj=m(()=>{"use strict";z();Xe();nj()});function lj(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(p,h)=>h.map(({name:g})=>`${p} ${g}`),
f=[...n.map(({config:p})=>p.url),...t.map(({handler:p})=>p.url)],d=[...t.filter(({type:p})=>p==="command").map(({event:p})=>`hook ${p}`),...u("server",n.filter(
({transport:p})=>p==="stdio")),...r.map(({source:p})=>`server ${p}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(d)],asks:[...new Set(f.filter(p=>typeof p=="string"))]}}var uj=m(()=>{"use strict"});function fj(e,t,n){let r=Xoe(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function dj(e){
let t=R(e,Zr);return t===void 0?void 0:L(H(t.bytes())).value}function Xoe(e){let t=dj(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function pj(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function mj(e){return Sx(dj(e))}function Sx(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var Zr,
Ma=m(()=>{"use strict";E();W();z();j();Zr=".claude-plugin/plugin.json"});function gj(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Ai("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,hj.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[Qoe]};let c=a?Jn(s):new Map;if(!mj(c))return{folder:t,name:e,rows:[
...i,eie(t)],notes:[]};let{runs:l,asks:u}=lj(jp(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...Om(c)?[]:[tie(t)],...l.length===0?[]:[nie(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function eie(e){return{level:"error",code:"NO_THIN_CLIENT",file:Ix(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function tie(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:Ix(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function nie(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:Ix(e),problem:n,fix:"Review these files as code."}}var hj,Qoe,Ix,yj=m(()=>{"use strict";hj=O(ve(),1);Vk();Kr();uj();Ma();
Yv();fo();Qoe="Lies in another repository, which is not looked at: review what is at the pinned commit.",Ix=e=>`${e}/.claude-plugin/plugin.json`});var bj={};Zn(bj,{check:()=>rie});async function rie(e,t,n){await oie(e,n);let r=await iie(e,n),o=t["entries-dir"],i=async g=>({before:await wj(e,`HEAD^1:${g}`,n),
after:await wj(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=sj({paths:r,...await i(M),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...F({entriesDir:o})}),l=Pz(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>gj(
g,u(g),e,l)),[d={folder:"",name:"(none)",rows:[],notes:[]},...p]=f,h=[...c.map(aie),...a.length===0?[sie]:[],...d.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...d,rows:h},...p]}}async function oie(e,t){let{exitCode:n}=await Lt(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function iie(e,t){let r=(await qr(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function wj(e,t,n){let{exitCode:r,stdout:o}=await Lt(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function aie({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var sie,kj=m(()=>{"use strict";ts();Nz();Te();E();Xe();cj();yj();sie=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function Tx(e,t=M){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var vj=m(()=>{"use strict";E();Xe()});function xj(e){let t="plain";for(let n of e.split("/")){let r=en(n);if(r===lie)return"never";cie.includes(r)&&(t="reserved")}return t}function $j(e){return e.includes(
"~")&&e.split("/").some(t=>uie.test(en(t)))}function en(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var cie,lie,uie,Um=m(()=>{"use strict";cie=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],lie=".git",uie=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function ja(e,t){return gie(e,t)??yie(e)}function gie(e,t){if(e==="")return"is empty";if(!die.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(pie.test(e))return'\
has an empty part, "." or ".."';if(mie.test(e))return"names a drive";let n=xj(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function yie(e){if(_j(e,za.bytes))return`is longer than ${za.bytes} bytes`;if(hie.
test(e))return"names a drive on Windows";if($j(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>za.depth)
return`is deeper than ${za.depth} folders`;for(let n of t){if(_j(n,za.partBytes))return`has a part of more than ${za.partBytes} bytes`;if(Nl.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function _j(e,t){return e.length>t||e.length*3>t&&fie.encode(e).length>
t}function xr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,wie);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function wie(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*Oj(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var za,fie,die,pie,mie,hie,Bm,Jm=m(()=>{"use strict";E();Cl();Um();za={partBytes:255,bytes:1024,depth:64},fie=
new TextEncoder,die=/^[\x20-\x7e]+$/,pie=/(?:^|\/)\.{0,2}(?:\/|$)/,mie=/^[A-Za-z]:(?:\/|$)/,hie=/(?:^|\/)[A-Za-z]:/;Bm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,en(t))}take(t){let n=en(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of Oj(t)){let s=en(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw xr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of Oj(t)){let o=en(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function We({pluginsDir:e},t){return`${e}/${t}`}function Ua(e,t){return`${We(e,t)}/${Zr}`}function $r({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function Ej(e){if(bie.test(e)&&ja(e,"refuse")===void 0)return;throw xr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function Aj(e){if(!(Fo(e)&&ja(e,"refuse")===void 0))throw xr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function Gm(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&ja(t,"refu\
se")===void 0)return t;throw xr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function Zo(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var bie,tn=m(()=>{"use strict";Hi();Jm();Ma();bie=/^[a-z0-9][a-z0-9-]{1,63}$/});function ku(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(vie(e),xie(e),!Number.
isInteger(o)||o<1||o>100)throw _r("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw _r("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(d=>({branch:"",plugins:[d],remove:[]})),...n.map(d=>({
branch:"",plugins:[],remove:[d]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:d,remove:p})=>({branch:_ie(a,d,p),plugins:d,remove:p}));if(new Set(
f.map(({branch:d})=>d)).size<f.length)throw _r(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:kie(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function kie(e,t){let n={pluginsDir:Gm(e),entriesDir:t===
void 0?void 0:Gm(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw _r(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function nn({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function vie({plugins:e,remove:t=[]}){let{kept:n,gone:r}=nn({branch:"",plugins:e,remove:t});for(let s of n)Ej(s);for(let s of r)
Aj(s);if(n.length+r.length===0)throw _r("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw _r(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function xie({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw _r("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!$ie(e.url))
throw _r("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
Gm(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw _r("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function $ie(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function _ie(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw _r(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function _r(e,t){return new w("OPTION_INVALID",e,t)}var os=m(()=>{"use s\
trict";E();tn()});function Pj({additions:e,deletions:t,replaced:n},r,o){let i=new Bm;for(let a of e.keys()){let c=Ij(a,o,o.kept)?ja(a,"inert"):Sj;if(c!==void 0)throw xr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!Oie(a,r)||!Ij(a,o,[...o.kept,...o.gone])||a===M)throw xr(a,Sj,"Leave this file out of the \
plugin.");let s=e.get(M);s!==void 0&&Eie(r.catalog,s,new Set([...o.kept,...o.gone]))}function Ij(e,{layout:t},n){return e===M?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${We(t,r)}/`)||e===$r(t,r))}function Oie(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function Eie(e,t,n){if(!(e!==void 0&&Tj(e,n)===Tj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${M}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function Tj(e,t){let n=vr(new TextDecoder().decode(e)),{plugins:r,renames:o,...i}=n,s=c=>typeof c==
"string"&&t.has(c),a=v(o)?Object.entries(o).filter(([c])=>!s(c)):o;return JSON.stringify([i,Wo(n).filter(c=>!s(Da(c))),a??[]])}var Sj,Nj=m(()=>{"use strict";E();
z();rs();Xe();Jm();tn();Sj="is none of the places that this plugin may change in a marketplace"});function Cj(e){let t=e,n,r=()=>(n?.of===t?n:n={of:t,value:vr(t)}).value,o=()=>Wo(r());return{fileOf:()=>M,names:()=>o().flatMap(i=>Aie(Da(i))),entry(i){let s=La(
o(),i);return s===void 0?void 0:o()[s]},upsert(i,{inherit:s,...a}){let c=ej(t,i,a);if(t=c.text,c.change!=="added"||s===void 0)return c.change;let l=["plugins",La(
o(),i.name)??0],u=this.entry(i.name)??{};for(let[f,d]of Object.entries(s))Object.hasOwn(u,f)||(t=Ko(t,l,f,d));return c.change},leadsTo:(i,s)=>qo(i.source,s,r()),
remove(i){t=Xz(t,i)},renameOf(i){let{renames:s}=r();return v(s)&&Object.hasOwn(s,i)?s[i]:void 0},rename(i,s){return t=Qz(t,i,s),!0},files:()=>new Map([[M,t]])}}
function Aie(e){return typeof e=="string"?[e]:[]}var Rj=m(()=>{"use strict";z();Fm();rs();Xe();zm()});function Lj(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=vr(i,t(o));if(s.name===o)return s;throw Qt(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...Mm(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=Ex(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>qo(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var Dj=m(()=>{"use strict";rs();zm()});function Sie(e,t="sha1"){return(0,Fj.createHash)(t).update(`blob ${e}\0`)}function Ba(e,t="sha1"){return Sie(e.length,t).update(e).digest("hex")}var Fj,Vm=m(()=>{
"use strict";Fj=O(st(),1)});function Px(e){return e.length===64?"sha256":"sha1"}function Nx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=R(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===Mj&&l.id===Ba(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==Mj&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())R(n,a)===void 0&&s.removed.push(`${e}/${a}`);return{additions:o,deletions:s.removed,replaced:i,files:s}}var Mj,zj=m(()=>{
"use strict";W();Vm();Mj="100644"});function Uj(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[jj.test(o),"Its description holds a line break or characters that nobody sees."],[jj.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[Pie(r,n),Iie],[typeof i!="string"&&!Nie(i.path,i.ref),"Its pinned path or ref holds more than letters, digits and . _ / -."],
[!Cie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!Rie(t.replacedBy,r),'Its "replacedBy" is not the name of another plugin.']].filter(
([a])=>a).map(([,a])=>a)}function Bj(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`The marketplace's entry "${e}" would break rules that marketplaces \
check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).")}function Jj(e,t,n=!1){
if(!n)throw Qt(`The catalog says that "${e}" was renamed to "${t}", so nobody would get a plugin of that name.`,"Publish under another name, or take the name ov\
er with --take-over (`takeOver` in code).")}function Gj({files:e,name:t}){if(e.get(Zr)?.kind!=="file")throw new w("OPTION_INVALID",`The thin client "${t}" has n\
o ${Zr}.`,"Give what `generateThinClient` returns.")}function Pie(e,t){return t.some(n=>n!==e&&en(n)===en(e))}function Nie(...e){return e.every(t=>t===void 0||Tie.
test(t)&&!t.includes(".."))}function Cie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function Rie(e,t){return e===void 0||typeof e=="string"&&
e!==""&&e!==t}var jj,Iie,Tie,Vj=m(()=>{"use strict";E();rs();Um();Ma();jj=/[\p{Cc}\p{Cf}\u2028\u2029]/u,Iie="Another entry has the same name in other upper and \
lower case.",Tie=/^[A-Za-z0-9._/-]+$/});function Hj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=qj(a,t);Gj(i);let u=s.map($=>o.entry($)).find($=>$!==void 0),
f=s.map($=>Wj($,a,t));Lie(a,s,t);let d=We(r.layout,a),p=Fie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:d,inherit:u},g=o.upsert(p,h);r.request.allowErrors!==
!0&&Bj(a,Uj(p,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Nx(d,n.folders.get(d)??new Map,y,Px(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:$})=>$),replaced:b.replaced,files:Zj(k.map(({files:$})=>$),c,o),entry:g,oldVersion:l??f.find(({version:$})=>$!==
void 0)?.version??r.pinnedVersions.get(a),former:s.filter(($,S)=>f[S]?.wasThere)}}function Kj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,
files:i,version:s}=Wj(e,null,t);return{name:e,additions:new Map,deletions:o,replaced:[],files:Zj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s,former:[]}}
function Wj(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=qj(e,n),c=We(o.layout,e),l=r.folders.get(c)??new Map,u=i.entry(e),f=u!==void 0||l.size>0,d={...Nx(
c,l,new Map,Px(r.head)),version:a,wasThere:f};return f?(u!==void 0&&Die(e,u,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' f\
iles: have "${e}" put under its "renames" yourself.`),d):(i.renameOf(e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),d)}function Lie(e,t,{
entries:n,job:r}){let o=n.renameOf(e);o!==void 0&&(typeof o=="string"&&!t.includes(o)&&Jj(e,o,r.request.takeOver),n.rename(e,void 0))}function qj(e,{tree:t,job:{
layout:n}}){let r=We(n,e);if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(Ua(n,e)),i=o===void 0?void 0:L(H(o)).value;if(!Sx(i))throw pj(r);let s=v(i)?
i.version:void 0;return typeof s=="string"?s:void 0}function Die(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&
i.url===s.url||a===!0||r.leadsTo(t,n)))throw Qt(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, \
or take it over with --take-over (`takeOver` in code).")}function Fie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=fj(e,`./${We(r,o)}`,
t),s=i.description.trim();if(n.pinned===void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===
void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Zj(e,t,n){let r={added:[],changed:[],removed:[]};
for(let o of["added","changed","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"remo\
ved":"changed"].push(o)}for(let o of Object.values(r))o.sort(B);return r}var Yj=m(()=>{"use strict";z();j();rs();Ma();zj();Vj();tn()});function Xj(){return new w("MARKETPLACE_INVALID",`The repository has no "${M}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var Qj=m(()=>{"use strict";E();Xe()});function Hm(e,t,n=new Set){let r=Zo(e);for(let[o,i]of r.entries()){let s=i===""?"":`${i}/`,a=(r[o+1]??e).slice(s.length);Mie(t.get(i)??[],s,a,n)}}function Mie(e,t,n,r){
let o=en(n),i=[...e].find(s=>s!==n&&en(s)===o&&!r.has(t+s));if(i!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${t}${i}", which is the same as "${t}${n}\
" on macOS and Windows.`,"Publish under another name, or have it renamed or removed in the marketplace.")}var Cx=m(()=>{"use strict";E();Um();tn()});function Km({listings:e},t,n,r){Hm(t,new Map([...e].map(([i,s])=>[i,s.keys()])),r);let o=Zo(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=e.get(s)?.get(a.slice(
s===""?0:s.length+1));c!==void 0&&Uie(c,a,a===t?n:"folder")}}function Uie(e,t,n){let r=e===zie?"folder":jie[e]??"file";if(r===n)return;let o=`of the marketplace\
 is a ${r}, and has to be a ${n}`;throw xr(t,o,`Have it replaced by a real ${n}.`)}var zie,jie,eU=m(()=>{"use strict";Jm();Cx();tn();zie="040000",jie={12e4:"sym\
bolic link",16e4:"submodule"}});function Yo(e,t,n){let r={layout:n.layout,...nn(t)};Rx(e,r);let o={tree:e,job:n,entries:vu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Hj(c,o)),
...t.remove.map(c=>Kj(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,d]of c)a.additions.set(f,
d);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return Pj(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function Wm({files:e}){return Object.values(e).every(t=>t.length===0)}
function Ja(e,{changes:t}){let n=new Map(t.flatMap(o=>Wm(o)?[]:[[o.name,o.former]])),r=e.plugins.flatMap(o=>{let i=n.get(o.thinClient.name);return i===void 0?[]:
[{...o,renamedFrom:i}]});return{...e,plugins:r,remove:e.remove.filter(o=>n.has(o))}}function Dt({additions:e,deletions:t}){return e.size+t.length===0}function Rx(e,{
layout:t,kept:n,gone:r}){let o=s=>s.flatMap(a=>[We(t,a),$r(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Km(e,M,"file",i);for(let s of[...n,...r]){let a=r.
includes(s)?new Set([...i,...o(n)]):i;Km(e,We(t,s),"folder",a);let c=$r(t,s);c!==void 0&&Km(e,c,"file",a)}}function vu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===
void 0){if(e.catalog===void 0)throw Xj();return Cj(Tx(e.catalog))}let o=s=>$r(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Tx(a,o(s))};return Lj(
new Map([...n,...r].map(s=>[s,i(s)])),o)}var pn=m(()=>{"use strict";Xe();vj();os();Nj();Rj();Dj();tn();Yj();Qj();eU()});function rU(e,t,n,r){let o=xu(n).length>0?xu(n):xu(t);return`${tU}: ${o.join(", ")}
${nU}: ${aU(e,t,r)}`}function Xo({message:e},t){let n=qm.exec(e)?.[1]?.split(", ")??[];return xu(t).some(r=>n.includes(r))}function oU({message:e}){return qm.test(
e)}function iU(e,t){return[...new Set(e.flatMap(({message:r})=>qm.exec(r)?.[1]?.split(", ")??[]))].filter(r=>!xu(t).includes(r))}function xu(e){let{kept:t,gone:n}=nn(
e);return[...t,...n]}function sU(e,t,n,r){let i=e.filter(s=>Xo(s,n)).flatMap(({message:s})=>qm.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==aU(t,n,r)}function aU(e,t,{
layout:n}){let{kept:r,gone:o}=nn(t),i=vu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(We(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>B(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return Do(JSON.stringify(s)).slice(0,16)}var tU,nU,qm,Ga=m(()=>{"use strict";
oa();j();os();tn();pn();[tU,nU]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],qm=new RegExp(`^${tU}: (.+?)\\r?\\n${nU}: ([0-9a-f]{16})\\r?$`,"m")});function Zm(e,t,{job:n,images:r,base:o}){let i=Ja(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Lx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),Jie(i,r).join(`
`),rU(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Lx({plugins:e,remove:t}){let[n]=e,r=t.length===1?t[0]:`${t.length} plugins`;return n===void 0?`Remove ${r}`:`${e.length>1?`Publish ${e.length} plug\
ins`:Bie(n)}${t.length>0?`, remove ${r}`:""}`}function Bie({thinClient:{name:e,version:t},renamedFrom:n=[]}){return n.length===0?`Publish ${e} ${t}`:`Rename ${n.
join(", ")} to ${e} ${t}`}function Jie({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by claude-bazaar.",...e.flatMap(({thinClient:{
name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?t.map(o=>`Removed: ${o}`):[]]}var Ym=m(
()=>{"use strict";pn();Ga()});function cU(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function lU(e,t){let[n,r]=[cU(e),cU(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(B);return{added:o(r,n),removed:o(n,r)}}var uU=m(()=>{"use strict";j()});function Dx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(Gie,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function Qe(e,t=300){let n=Dx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var Gie,fU=m(()=>{"use strict";Gie=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function Qm(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Xm(Ki(e)),Xm(Ki(t))];return n[0]!==r[0]?"major":n[1]!==r[1]?"minor":Ki(e)===Ki(t)?
"content":"patch"}function Xm(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:Number(t[n]??0))}function dU({name:e,old:t,
fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[Ki(t),Ki(n)],a=Vie(s,i);if(o==="strict"&&(i===s||a))throw new w("VERSION_UNCHANGED",`What \
the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "version" in plugin.json, or allow it with the \
version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: they become what was published, and who h\
as installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Vie(e,t){let[n,r]=[Xm(e),Xm(t)],o=n.findIndex((i,s)=>i!==
r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var eh=m(()=>{"use strict";Up();E()});function pU(e,{request:t},n=0){let r=e.plugins.length+e.remove.length+n,o=n===0?Lx(e):`Publish ${r} plugins`;return Dx(t.pullRequestTitle??o,200)}function mU(e,t){
let n=gU(t),r=o=>[`### ${Qe(o)}`,"","- See its commits.",""];return e.map(o=>n.get(Qe(o))??n.get(`Remove ${Qe(o)}`)??r(o))}function hU(e,{plugins:t,remove:n}){let r=gU(
e),o=i=>{let{name:s,version:a}=i.thinClient,c=u=>r.get(Qe(s))?.filter(f=>f.startsWith(`- ${u}: `))??[];return c("Renamed from").join(`
`)===wU(i).join(`
`)&&c("Version").some(u=>u.includes(`${Qe(a)} (`))};return t.every(o)&&n.every(i=>r.has(`Remove ${Qe(i)}`))}function gU(e){let n=bU(e).ours.replaceAll(`\r
`,`
`).matchAll(/^### (.+)\n\n(?:.+\n)+/gm);return new Map([...n].map(([r,o=""])=>[o,r.split(`
`)]))}function yU(e,t,{job:n,images:r},o=[]){let i=n.request.bodyFooter?.trim()??"",s=i.toWellFormed().replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --"),a=[
...e.plugins.map(c=>Zie(c,t,n,r)),...e.remove.map(c=>[`### Remove ${Qe(c)}`,"",Kie(n),""]),...o];return o.length>0&&a.sort(([c=""],[l=""])=>B(c,l)),[...a.flat(),
...e.plugins.length+o.length===0?[]:Wie,...i===""?[]:["",s]]}function Kie({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` say\
s so.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function qie(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${Qe(t.url)} at ${Qe(t.sha)}.`:`- Check out this branch and run ${Qe(`claude plugin validate ${e}`)}.`}function Zie(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(g=>g.name===s)?.oldVersion,f=r.get(s),{files:d,sources:p,window:h}=l.leakCheck;return[`#\
## ${Qe(s)}`,"",`- Says of itself: ${Qe(c)}`,`- Version: ${u===void 0?"":`${Qe(u)} \u2192 `}${Qe(a)} (${Qm(u,a)})`,...wU(e),...Yie(e,t,n),...f===void 0?[]:[`- I\
mage: ${Qe(f.image)}`,`- Digest: ${Qe(f.digest)}`],`- Leak check: passed; ${d} files searched for runs of ${h} characters from ${p} texts that must not leave th\
e host.`,...$u("- What it may do on a user's machine",i.mayDo,"nothing beside the stubs' calls to the host"),qie(We(n.layout,s),n),""]}function wU({renamedFrom:e=[]}){
return e.length===0?[]:[`- Renamed from: ${e.map(t=>Qe(t)).join(", ")}`]}function Yie({thinClient:e,facts:t},n,r){let o=We(r.layout,e.name),i=[...n.tree.folders.
get(o)?.keys()??[]];if(i.length===0)return $u("- Components",t.components,"none");let{added:s,removed:a}=lU(i,e.files.keys());return[...$u("- Components added",
s,"none"),...$u("- Components removed",a,"none"),...$u("- All components",t.components,"none")]}function $u(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.
map(r=>`  - ${Qe(r)}`)]}function nh(e,t){let{before:n,after:r}=bU(e),o=Hie-n.length-r.length-Mx.length-th.length-2;return o<Fx.length+2?e:`${n}${Mx}
${Xie(t,o)}
${th}${r}`}function bU(e){let t=e.indexOf(Mx),n=e.indexOf(th,t);return t===-1||n===-1?{before:e===""?"":`${e}

`,ours:"",after:""}:{before:e.slice(0,t),ours:e.slice(t,n),after:e.slice(n+th.length)}}function Xie(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=Fx.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",Fx].join(`
`)}var Hie,Fx,Mx,th,Wie,rh=m(()=>{"use strict";j();Ym();uU();tn();fU();eh();Hie=65536,Fx="The rest was left out: a pull request's text has at most 65,536 charac\
ters.",[Mx,th]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"];Wie=["### How to check it","","- A thin\
 client holds stubs only: each sends its arguments to the plugin's host and shows the answer.","- The last 8 digits of the version are made of all the other con\
tent, so equal versions have equal files."]});function Va(e,t,n){let{standing:r,forge:o,branches:i}=e,s=r.branches.find(({name:c})=>c===t.branch);if(s?.pullRequest!==void 0&&s.commits.some(c=>Xo(c,t))||s===
void 0&&i.repository!==o.repository)return;let a=Ja(t,n);return r.closed?.find(c=>c.branch===t.branch&&hU(c.body,a))}function _u(e,t,{number:n,url:r}){return e.
warn(`Pull request #${n} of the same content was closed without being merged, so it is not opened again. Reopen it (${r}), publish another version, or give anot\
her branch.`),{operation:"skipped",plan:t,pullRequest:{number:n,url:r}}}var zx=m(()=>{"use strict";pn();rh();Ga()});function Ou({request:e,layout:t,whole:n,parts:r,mode:o}){let i=r.length>1,s=r.map(a=>({name:a.branch,...i&&kU(t,a)}));return{...e.base===void 0?{}:{base:e.base},
branches:o==="push"?[]:s,...kU(t,n)}}function kU(e,t){let{kept:n,gone:r}=nn(t),o=[...n,...r],i=o.flatMap(c=>$r(e,c)??[]),s=o.map(c=>We(e,c)),a=[M,...s,...i].flatMap(
Zo);return{folders:s,files:[...o.map(c=>Ua(e,c)),...i],listings:[...new Set(a)].sort(B)}}var jx=m(()=>{"use strict";j();Xe();os();tn()});async function vU(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=nn(t.whole),a=vu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(d=>a.entry(d)).find(d=>d!==void 0),f=u===void 0?void 0:await Qie(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function Qie(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?Zr:`${c}/${Zr}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:L(u).value,d=v(f)?f.version:o;return typeof d=="string"?d:void 0}var xU=m(()=>{"use strict";z();Ma();os();pn()});function $U(e,t){let n={[M]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=Dm(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,ese(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>tse(a)||t.some(c=>nse(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function ese({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function tse({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function nse({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function _U({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${M}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var OU=m(()=>{"use strict";E();vx();Xe()});function oh(e,t){let n=Yo(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:We(t.layout,s.name)})),o=$U(ose(n,t),r);return t.request.
allowErrors!==!0&&_U(o),{plan:n,diagnostics:ise([...o.own],o.diagnostics),warnings:[...n.warnings,...rse(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function rse(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return dU({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function ose({entries:e},{layout:t,request:n}){let r=e.files().get(M);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function ise(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Ux=m(()=>{"use strict";Xe();OU();tn();pn();eh()});function EU({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function AU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Bx=m(()=>{"use strict";E()});async function ih(e,t){let{forge:n,standing:r,job:o}=e,{part:i}=t;e.tell(`Opening a pull request from ${i.branch} to ${r.baseName}.`);let s=r.closed?.find(c=>c.
branch===i.branch)?.body??"",a=await n.openPullRequest({base:r.baseName,head:EU(e,i.branch),...SU(e,t,"",s),draft:o.request.draft??!1});return await TU(e,a,IU(e,
void 0)),a}async function Jx(e,t,n){let{title:r,body:o}=SU(e,t,n.body,n.body),i={...r===n.title?{}:{title:r},...sse(o,n.body)?{}:{body:o}};return Object.keys(i).
length>0&&await e.forge.editPullRequest(n,i),await TU(e,n,IU(e,n)),n}function SU(e,{part:t,onBase:n,commits:r},o,i){let s=Ja(t,n),a=mU(iU(r,t),i);return{title:pU(
s,e.job,a.length),body:nh(o,yU(s,n,e,a))}}function sse(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function IU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let d=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(p=>r?.labels.includes(p)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...d?{autoMerge:u}:{}}}async function TU({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var PU=m(()=>{"use strict";pn();rh();Ga();Bx()});async function sh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await ase(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function ase(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var Gx=m(()=>{"use strict"});function ah(e,t,n){return CU(e,t,n,t.branch)}async function NU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await ah(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await CU(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await Vx(e,s)}}async function Vx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=be(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function CU(e,t,n,r){let o=Zm(t,n,e),i=await sh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var RU=m(()=>{"use strict";E();Ym();Gx()});function LU({name:e,commits:t},n,r,o){let s=t.slice(t.findLastIndex(f=>Xo(f,n))+1).filter(f=>!oU(f)),a=s.length===0?[]:cse(n,r,o);if(a.length===0)return;let c=a.
slice(0,5).map(f=>JSON.stringify(f)),l=a.length>c.length?` and ${a.length-c.length} more`:"",u=s.slice(-3).map(({id:f})=>f.slice(0,12));return`On ${e} others co\
mmitted after us (${u.join(", ")}). A plugin's folder holds what is generated and nothing else, so these files were taken back: ${c.join(", ")}${l}. Keep such c\
hanges outside of it, or make them in the plugin's own repository.`}function cse({plugins:e},{changes:t},n){let r=new Set([...n.tree.folders].flatMap(([o,i])=>[
...i.keys()].map(s=>`${o}/${s}`)));return e.flatMap(({thinClient:{name:o,version:i}})=>{let s=t.find(a=>a.name===o);return s===void 0?[]:s.oldVersion===i?Object.
values(s.files).flat():s.files.removed.filter(a=>!r.has(a))})}var DU=m(()=>{"use strict";Ga()});async function zU(e,t){let n=e.onBase(t),r=e.standing.branches.find(({name:a})=>a===t.branch);if(r!==void 0)return await lse(e,{part:t,branch:r,onBase:n});if(Dt(
n))return{operation:"unchanged",plan:n};let o=Va(e,t,n);if(o!==void 0)return _u(e,n,o);if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(
t.branch,e.base.head)==="exists")return"moved";let s=await ah(e,t,n);return s==="moved"?"moved":{operation:"created",plan:n,commit:s,pullRequest:await ih(e,{part:t,
onBase:n,commits:[]})}}function jU(e,t){let n=e.onBase(t);if(Dt(n)||Va(e,t,n)!==void 0)return!0;let r=e.standing.branches.find(({name:i})=>i===t.branch);if(r?.pullRequest===
void 0)return!1;let o=Yo(r.tree,t,e.job);return Dt(o)&&!UU(e,{part:t,branch:r,onBase:n},o)}async function lse(e,t){let{part:n,branch:r,onBase:o}=t,i=e.job.request.
onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(u=>!Xo(u,n));if(Dt(o))return await use(e,t,s);let a=Va(e,n,o);if(a!==void 0)return _u(e,o,a);if(s.
length>0&&i==="skip")return MU(e,t,GU(s));let c=Yo(r.tree,n,e.job);return s.length===0?UU(e,t,c)?await fse(e,t):await FU(e,t,c):r.pullRequest?.mergeable==="conf\
licting"&&BU(o,c)?MU(e,t,dse(s)):await FU(e,t,c)}function UU(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==
e.base.head:!i.every(c=>Xo(c,t))||sU(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!BU(r,o)?!1:a?.mergeable==="conflicting"||!Dt(o)}function BU(e,t){let[n,r]=[
e.entries.files(),t.entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function use(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?
{operation:"unchanged",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${GU(r)}`),{operation:"skipped",plan:n,pullRequest:o}):
(e.tell(`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o,nh(o.body,["The marketplace has everything."])),await Vx(
e,t.name),{operation:"closed",plan:n,pullRequest:o})}async function FU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s,commits:a}=o,c={part:r,onBase:i,commits:a};
if(Dt(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Jx(e,c,s)};if(Dt(n))return{operation:"created",plan:i,pullRequest:await ih(e,c)};e.tell(
`Committing to ${o.name}.`);let l=await ah(e,r,n),u=LU(o,r,n,i);return u!==void 0&&l!=="moved"&&e.warn(u),l==="moved"?"moved":await JU(e,t,a,{plan:n,commit:l})}
async function fse(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);let i=await NU(e,n,r,o);
return i==="moved"?"moved":await JU(e,t,[],{plan:o,commit:i})}async function JU(e,{part:t,branch:n,onBase:r},o,i){let s=n.pullRequest,a={part:t,onBase:r,commits:o};
return s===void 0?{operation:"created",...i,plan:r,pullRequest:await ih(e,a)}:{operation:"updated",...i,pullRequest:await Jx(e,a,s)}}function MU(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function GU(e){
return`it has ${VU(e)} by others (${HU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function dse(e){return`it conflicts with the base and has ${VU(
e)} by others (${HU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function VU({length:e}){return e===
1?"1 commit":`${e} commits`}function HU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var KU=m(()=>{"use strict";PU();RU();zx();pn();rh();DU();Ga()});async function WU(e){let{job:t,forge:n,standing:r}=e,o=e.onBase(t.whole);if(Dt(o))return{operation:"unchanged",plan:o};e.tell(`Committing to ${r.baseName} of ${n.
repository}.`);let i=Zm(t.whole,o,e),s=await sh(n,r.baseName,o,i);if(s.kind==="moved")return"moved";if(s.kind==="written")return{operation:"pushed",plan:o,commit:s};
if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${r.baseName}" of ${n.repository} from commits without a pull requ\
est (${s.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var qU=m(()=>{
"use strict";E();Ym();Gx();pn()});function ZU(e){return be(e)&&!pse.includes(e.code)&&e.details.everywhere!==!0}function Hx(e,t){let n=[...e.values()],[r]=n;if(r===void 0||!t)return r;let o=[...e].
map(([i,{problem:s}])=>`${Kx(i)}: ${s}`);return new w(r.code,o.join(" "),[...new Set(n.map(({fix:i})=>i))].join(" "))}function Kx({plugins:[e],remove:t}){return e?.
thinClient.name??t[0]??""}var pse,YU=m(()=>{"use strict";E();pse=["INTERRUPTED","FORGE_LIMITED","FORGE_UNREACHABLE"]});function XU(e,t,n){let r=[...e.values()].flatMap(o=>Wx(o,n));return{changed:r.some(qx),plugins:r,warnings:[...t]}}function Wx(e,t){return e.plan.changes.map(n=>mse(
n,e,t))}function qx({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Zx(e,t){
return t===void 0?"removed":e!==void 0&&e.oldVersion===void 0&&e.entry!=="added"?e.entry==="unchanged"?"none":"content":Qm(e?.oldVersion,t)}function mse(e,t,{job:n,
preview:r,images:o}){let{name:i}=e,s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??
c??"",u=o.get(i),{commit:f,pullRequest:d,operation:p}=hse(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:Zx(a,s?.thinClient.version),...u===
void 0?{}:{image:u},files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...d===void 0?{}:{pullRequest:{number:d.number,
url:d.url}},operation:p,diagnostics:r.diagnostics.get(i)??[]}}function hse(e,t,n){let{operation:r,pullRequest:o}=n;return!Wm(e)||!["created","updated","pushed"].
includes(r)?n:{operation:"unchanged",...t!==void 0&&!Wm(t)&&o!==void 0?{pullRequest:o}:{}}}var ch=m(()=>{"use strict";pn();eh()});function e2(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(QU.indexOf(e.right)<QU.indexOf(r))throw yse(e,t,n);return gse(
e,t,n)}function gse({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);let s=o.find(({branch:a})=>a===t||a===n);if(s===void 0)return e;throw new w(
"OPTION_INVALID",`A pull request's branch would be "${s.branch}", which is ${s.branch===t?"published to":"the repository's own"}.`,"Name another branch, e.g. ba\
zaar/{plugin}.")}function yse(e,t,n){let{right:r,login:o}=e,i=o===void 0?"The token":`The token of ${o}`,s=r==="none"?"can't even read":`may only ${r==="triage"?
"triage":"read"}`,a=r==="none"?", or there is no such repository":"",c=t.request.fork===!0?"from a fork needs the right to read":"needs the right to write",l=`${i}\
 ${s} ${n}${a}, and publishing ${c}.`;return new w("FORGE_REFUSED",l,wse(e,t,n),{details:{right:r}})}function wse({login:e,right:t},{mode:n,request:r},o){let i=`\
Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;if(e==="github-actions[bot]")return`A workflow's GITHUB_TOKEN reaches its own rep\
ository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?"":", pull-requests: write"}). For ${o} make a GitHub App's token or\
 a fine-grained one with ${i}, and give it as marketplace-token.`;if(e===void 0||e.endsWith("[bot]"))return`Give the App the repository permissions ${i} (its se\
ttings \u2192 Permissions & events), have the new permissions accepted, install it on ${o}, and name that repository where the token is made.`;let s=n==="push"||
t==="none"?"":", or publish from a fork (--fork, `fork` in code), which needs the right to read only";return`${t==="none"?"Look at the name first. ":""}${e} nee\
ds the role ${r.fork===!0?"Read":"Write"} in ${o}${s}. A fine-grained token has to name that repository and have ${i} (Settings \u2192 Developer settings \u2192 Fine-grai\
ned tokens); a classic one has to have the scope repo.`}var QU,t2=m(()=>{"use strict";E();QU=["none","read","triage","write","maintain","admin"]});async function r2(e,t){let n={job:ku(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map,refused:new Map};for(let a=0;a<n.job.maxAttempts;a+=1){a>
0&&await Ose(n,a);let c=await bse(n);if(c!=="moved")return c}let r=Hx(n.refused,!0),o=`${t.repository} was changed by others ${n.job.maxAttempts} times while pu\
blishing.`,i="Publish again when fewer others do, or raise the number of attempts.",s=(a,c="")=>`${a} ${c}`.trimEnd();throw new w("PUSH_REJECTED",s(o,r?.problem),
s(i,r?.fix))}async function bse(e){let{forge:t,warnings:n}=e;Yx(e,`Looking at ${t.repository}.`);let r=await t.look(Ou(e.job)),o=e2(r,e.job,t.repository),i={...e.
job,pinnedVersions:await vU(o,e.job,t)},s=oh(o,i);for(let d of s.warnings)n.add(d);let{dryRun:a,images:c}=i.request;a!==!0&&e.images===void 0&&(c!==void 0&&r.assumed===
!0&&i.request.fork!==!0&&!Dt(s.plan)&&await t.requireMayWrite(i.mode==="pr"),e.images=await c?.()??new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,onBase:d=>d===
i.whole||i.parts.length===1?s.plan:Yo(o,d,i),images:e.images??new Map,warn:d=>{n.add(d)},tell:d=>Yx(e,d)},u=a===!0?(xse(e,l),!1):await kse(e,l,s),f=u?void 0:Hx(
e.refused,i.parts.length>1);if(f!==void 0)throw f;return u?"moved":XU(e.done,n,{job:i,preview:s,images:l.images})}async function kse(e,t,n){let{done:r,refused:o,
warnings:i}=e,{job:s}=t,a=(f,d)=>{r.set(f,d),s.request.onDone?.(Wx(d,{job:s,preview:n,images:t.images}),[...i])},c=t.standing.branches.some(({pullRequest:f})=>f!==
void 0);if(s.mode==="push"||s.mode==="auto"&&!c&&r.size===0){let f=await WU(t);if(f==="moved")return!0;if(f!=="protected")return a(s.whole,f),!1}let l=await vse(
e,t,n),u=!1;for(let f of s.parts.filter(d=>!r.has(d)&&!o.has(d)))try{let d=await zU(l,f);d==="moved"?u=!0:a(f,d)}catch(d){if(!ZU(d))throw d;o.set(f,d),s.parts.length>
1&&t.tell(`${Kx(f)}: ${d.problem}`)}return u}async function vse(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Dt(n.plan))return t;let{baseName:i,login:s}=t.
standing;if(e.fork===void 0&&s!==void 0){let a=await n2(t,r.forkOf(s));if(o.parts.every(c=>jU(a,c)))return a}return t.tell(`Bringing the fork of ${r.repository}\
 up to date.`),e.fork??=await r.fork(i),await n2(t,e.fork)}async function n2(e,t){let{job:n,standing:r}=e,{branches:o,closed:i=[]}=await t.look({...Ou(n),base:r.
baseName});return{...e,branches:t,standing:{...r,branches:o,closed:i}}}function xse({done:e},t){let{job:n,standing:r,base:o}=t,i=n.mode==="push"?[n.whole]:n.parts;
for(let s of i){let a=t.onBase(s),c=n.mode!=="pr"||Dt(a)?void 0:Va(t,s,a);if(c!==void 0){e.set(s,_u(t,a,c));continue}let l=r.branches.find(({name:u,pullRequest:f})=>u===
s.branch&&f!==void 0);e.set(s,{operation:"previewed",plan:Yo(l?.tree??o,s,n),...l?.pullRequest===void 0?{}:{pullRequest:l.pullRequest}})}}async function Ose(e,t){
let{job:n,forge:r}=e;Yx(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(_se,$se*2**(t-1));await r.pace.sleep(r.pace.random()*
o,n.request.signal)}function Yx({job:{request:e}},t){AU(e.signal),e.progress?.(t)}var $se,_se,o2=m(()=>{"use strict";E();zx();os();jx();xU();pn();Ux();KU();qU();
YU();ch();t2();Bx();[$se,_se]=[250,1e4]});function s2({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...Ese(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function Ese(e){let t=R(e,"hooks/hooks.json"),n=t===void 0?void 0:
L(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:Ase(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function Ase(e){let t=i2(e).flatMap(n=>v(n)?i2(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function i2(e){return Array.isArray(e)?e:[]}var a2=m(()=>{"use strict";W();z();j()});function Ha(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>Sse(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...F({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...F({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?Ise(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function Sse({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:s2(e),renamedFrom:o,...F({category:r})}]}function Ise(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...F({path:e["entry-path"],ref:e["\
entry-ref"]})}}var Xx=m(()=>{"use strict";Te();E();a2()});var Vn,Qo,ei=m(()=>{"use strict";Vn="/opt/plugin",Qo=["linux/amd64","linux/arm64"]});function c2(e,t){let n=e.find(i=>!Qo.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${Qo.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function l2(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function Ka(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function u2(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var lh=m(()=>{"use strict";E();ei()});function Wa(e){return`sha256:${(0,f2.createHash)("sha256").update(e).digest("hex")}`}function qa(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:Wa(n),size:n.length,bytes:n}}function ti({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var f2,qe,Ze=m(()=>{"use strict";f2=O(st(),1),qe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function ni(e){let t=(d,p)=>{throw new w("OPTION_INVALID",`"${uh(e)}" names no image: ${d}.`,p)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=Cse(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Tse.test(c)&&t(`"${uh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||Nse.includes(
i)?"docker.io":i;Pse.test(u)||t(`"${uh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return Rse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function Cse(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function Rse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>d2.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!d2.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${uh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>p2&&r(
`it is longer than ${p2} characters`,"Give a shorter path.")}function uh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function ri(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function m2(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=ri(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var d2,Tse,Pse,p2,Nse,Yr=m(()=>{"use strict";E();Ze();d2=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Tse=/^\w[\w.-]{0,127}$/,Pse=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,p2=255,Nse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function fh(e,t,n){let r=ni(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:Eu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(Ka)])]}}
function Eu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[l2(e.plugin.manifest.version)]).map(Ka))]}var dh=m(()=>{"us\
e strict";E();lh();Yr()});function Qx(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var h2=m(()=>{"use strict"});function Za({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var e0=m(()=>{"use strict"});function Ya(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function t0(e){let t=g2(e);if(t!==void 0)throw oi(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw oi(e,'is absolute, or holds an empty segment, "." or ".."')}function g2(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function y2(e){for(let t of e.keys())for(let n=Ya(t);n!=="";n=Ya(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw oi(t,`lies below a ${r.kind}`)}}function w2(e,t,n){let r=t===""?"is empty":g2(t);if(r!==void 0)throw oi(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(d=>d!==""&&d!=="."),s=i.findIndex(d=>d!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw oi(e,'is a link whose target has ".." \
behind a name');let c=o?[]:Ya(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw oi(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function oi(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var b2=m(()=>{"use strict";E()});function*v2(e,{prefix:t="",links:n="refuse"}){t!==""&&t0(t);for(let o of e.keys())t0(o);y2(e);let r=new Set([""]);for(let[o,i]of Dse(e)){let s=t===""?o:`${t}/${o}`;
if(yield*x2(i.kind==="directory"?s:Ya(s),r),i.kind==="file"&&(yield{path:o,head:Fse(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw oi(o,"is a symbolic \
link");w2(s,i.target,t),yield{path:o,head:o0({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function r0(e){return new Uint8Array((512-e%512)%512)}function Dse(e){
return[...e].sort(([t],[n])=>B(t,n))}function*x2(e,t){t.has(e)||(yield*x2(Ya(e),t),t.add(e),yield{path:e,head:o0({name:`${e}/`,type:"5",mode:493,size:0})})}function Fse(e,{
size:t,executable:n}){if(t<=8589934591)return o0({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function o0({name:e,link:t="",...n}){let r=[...n0(e)?[]:[Qx("path",e)],...t===""||n0(t)?
[]:[Qx("linkpath",t)]],[o,i]=[k2(e),k2(t)],s=Za({...n,name:o,link:i});if(r.length===0)return s;let a=Au(r),c=`PaxHeader/${o}`.slice(0,100);return Au([Za({name:c,
mode:420,size:a.length,type:"x"}),a,r0(a.length),s])}function n0(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function k2(e){return n0(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function Au(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var i0=m(()=>{"use strict";
E();j();h2();e0();b2()});var $2,_2,O2,E2,ph=m(()=>{"use strict";$2="the plugin's files",_2="the runtime",O2="the link /usr/local/bin/claude",E2="claude-bazaar image"});function mh(e){return e==="docker"?Su:qe}function S2(e,t){let n=mh(e);if(t===qe.layer||t===Su.layer)return n.layer;if(t===qe.gzipLayer||t===Su.gzipLayer)return n.
gzipLayer;if(t===A2&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===A2?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function hh(e){return e===qe.index||
e===Su.index}function Iu(e){return e===qe.manifest||e===Su.manifest}var Su,A2,gh=m(()=>{"use strict";E();Ze();Su={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};A2="application/vnd.oci.image.layer.v1.tar+zstd"});var I2,T2=m(()=>{"use strict";I2={serve:3e3,broker:8788}});var yh,s0,P2,a0,wh,c0=m(()=>{"use strict";ei();T2();yh="/opt/runtime",s0="/work",P2={uid:1e3,gid:1e3},a0=1e9,wh={User:`${P2.uid}:${P2.gid}`,WorkingDir:s0,Entrypoint:[
"/usr/bin/tini","--","node",`${yh}/bin.js`],Cmd:["serve",Vn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${s0}`,`TMPDIR=${s0}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${I2.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${yh}/health.js`],Interval:15*a0,Timeout:5*
a0,StartPeriod:15*a0,Retries:3},StopSignal:"SIGTERM"}});function N2(e,t,n,r,o={}){let i=mh(r.format),s=u=>({...u,mediaType:S2(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=qa(i.config,Mse(e,t,n,r)),l=qa(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:ti(c),layers:a.map(ti),...R2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function C2(e,t,n){let{index:r}=mh(n.format);return qa(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...ti(i),platform:bh(
o,t?.images.get(o))})),...R2(n)})}function bh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function R2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function Mse(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...bh(e,t),created:r,config:t===void 0?{Labels:o}:zse(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...Use(t,r),...n.map(({comment:s})=>L2(
r,s))]}}function zse({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...wh,Env:jse(e.env,wh.Env),ExposedPorts:{...v(i)?i:{},...wh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function jse(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function Use(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>L2(t,n))}function L2(e,t){return{created:e,created_by:E2,
comment:t}}var l0=m(()=>{"use strict";z();ph();gh();Ze();c0()});function D2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:bh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:qe.
index,manifests:t.map(u=>({...ti(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return we([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,Bse(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function Bse(e){return{...Ui(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function F2(e){let t=[];for await(let n of e)t.push(n);return Au(t)}var u0=m(()=>{"use strict";W();i0();l0();
Ze();Ze()});function Xa(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,ss.isAbsolute)(t)?t:(0,ss.join)((0,z2.homedir)(),".cache");return(0,ss.join)(n,"claude-bazaar")}
function kh(e){try{return(0,ii.readFileSync)(e,"utf8")}catch{return}}function vh(e,t){let n=`${e}.${(0,M2.randomUUID)()}`;try{Wr((0,ss.dirname)(e),448),(0,ii.writeFileSync)(
n,t,{mode:384,flag:"wx"}),(0,ii.renameSync)(n,e)}catch{Jse(n)}}function Jse(e){try{(0,ii.rmSync)(e,{force:!0})}catch{}}var M2,ii,z2,ss,Tu=m(()=>{"use strict";M2=
O(st(),1),ii=O(ve(),1),z2=O(Vo(),1),ss=O(ge(),1);iu()});function U2(e,t){return{name:e.name,async manifest(n){let r=$e(n)?Vse(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&G2(t,o.digest,
o.bytes),o},read:n=>Hse(e,t,n)}}function Vse(e,t){let n=J2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(hh(r)||Iu(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*Hse(e,t,n){if(n.size>Gse||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=J2(t,n.digest),o=r??await F2(e.read(n));r===void 0&&G2(t,n.digest,o),yield o}function B2(e,t){return(0,j2.join)(e,"documents",t.replace(":",
"-"))}function J2(e,t){let n=new TextEncoder().encode(kh(B2(e,t))??"");return Wa(n)===t?n:void 0}function G2(e,t,n){vh(B2(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var j2,Gse,V2=m(()=>{"use strict";j2=O(ge(),1);u0();gh();Ze();Tu();Gse=1048576});async function*Or(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var Qa=m(()=>{"use strict"});async function Kse(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw wt("the temporary folder",r)}}
async function*Wse(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw wt("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var H2,$h,K2,W2,xh,f0,q2=m(()=>{"use strict";H2=O(st(),1),$h=O(Lp(),1),K2=O(Vo(),1),
W2=O(ge(),1);Qa();lu();xh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,K2.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new f0(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,W2.join)(this.#t,`claude-bazaar-${(0,H2.randomUUID)()}`);try{let n=await(0,$h.open)(
t,"wx+",384);return this.#n.push(n),await(0,$h.unlink)(t),n}catch(n){throw wt(this.#t,n)}}},f0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Or(this.#e);return}await this.#s(this.#r),yield*Wse(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await Kse(t,i,o),o+=i.length}}});async function Z2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var Y2=m(()=>{"use strict"});async function ec(e,t){return await Z2(e.body,t)}async function et(e){await ec(e,d0).catch(()=>{})}async function eB(e,t){let n=await ec(e,d0).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=L(r);if(!v(i))return{codes:[],said:o?"":
Q2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:Q2(l.join("; "),t),page:o,raw:r}}function Q2(e,t){
let n=e.slice(0,d0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>X2?`${n.slice(0,
X2)}\u2026`:n}var d0,X2,Xr=m(()=>{"use strict";Y2();z();j();d0=65536,X2=300});function si(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function nB(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function _h(e,t){return t.
every(n=>e.some(r=>qse(r,n)))}function qse(e,t){let[n,r]=[tB(e),tB(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function tB(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function rB(e,t){let n=[];for(let r of[...e,...t])_h(n,[r])||
n.push(r);return n}var Pu=m(()=>{"use strict"});function p0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function oB(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var m0=m(()=>{"use strict"});var de,Qr=m(()=>{"use strict";de=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function ai(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new de("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new de("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new de("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return Zse(n,t);throw new de("forbidden",`${n.host}\
 is asked without encryption`)}function Zse(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function iB(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var Nu=m(()=>{"use strict";Qr()});async function Oh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await Xse(e,t,o,{...t.headers,
...a}),l=iB(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await et(c),s===Yse)throw new de("forbidden","it sends from one addre\
ss to the next without end");o=ai(l,o),i||=o.origin!==r.origin}}async function Xse(e,t,n,r){let o=typeof t.body=="function"?eae(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=sB(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
sB(a)??Qse(l,n,s)}}function Qse(e,t,n){return!(e instanceof de)||e.kind==="forbidden"||t.host===n.host?e:new de(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function sB(e){return e?.aborted===!0?Er(e):void 0}function eae(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Er(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var Yse,as=m(()=>{"use strict";E();Xr();Nu();Qr();Yse=5});function ci({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Eh({found:e}){
return e?.credential===void 0}function cs({status:e}){return e===401||e===403}function dt({said:e}){return e===""?"":` It says: "${e}".`}var eo,h0=m(()=>{"use s\
trict";eo={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function y0(e){let{doing:t,elapsedMs:n,status:r}=e;return Cu(e)&&t==="upload"&&n>tae*.95&&r!==429}var g0,tae,Cu,aB,nae,cB,lB,Ah=m(()=>{"use strict";h0();g0="ghc\
r.io",tae=6e5,Cu=e=>e.registry===g0,aB=({said:e})=>/rate limit|quota/i.test(e),nae=["preflight","upload","put-manifest","token"],cB=({said:e},t)=>t.test(e);lB=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>Cu(e)&&cs(e)&&e.found?.token==="fork"&&nae.includes(e.doing)&&!aB(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${eo[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>Cu(e)&&cB(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${ci(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>Cu(e)&&cB(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${eo[e.doing]} ${e.name} (asked ${ci(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:y0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>Cu(e)&&cs(e)&&e.found?.source==="GITHUB_TOKEN"&&!aB(e),problem:e=>`GITH\
UB_TOKEN may not ${eo[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function fB(e){let t=0,n=0;for(;n<e.length;){w0.lastIndex=n;let r=w0.exec(e);if(r===null)return;t+=Number(r[1])*(rae[r[2]??""]??0),n=w0.lastIndex}return n===0?void 0:
t}function Sh(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[oae(e,n),fB(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function oae(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?fB(n):r-(Number.isNaN(o)?t:o)}function pB(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function Ru(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var uB,rae,w0,dB,tc=m(()=>{"use strict";uB=[408,429,500,502,503,504],rae={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},w0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;dB={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var Ih,li,iae,mB,sae,aae,cae,lae,hB,gB=m(()=>{"use strict";Ah();h0();tc();Ih=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),li=({codes:e},...t)=>t.some(n=>e.
includes(n)),iae=({doing:e})=>["preflight","upload","put-manifest"].includes(e),mB="Try again; look at the registry's status page when it stays.",sae=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||li(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${dt(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!cs(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],aae=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||li(e,"TOOMANYREQUESTS")||e.status===403&&Ih(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${ci(e)}).${dt(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${Ru(e.waitMs)}`}\
 and start again${Eh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||Ih(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${dt(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Eh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${dt(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>cs(e)&&Eh(e),
problem:e=>`${e.registry} wants a login to ${eo[e.doing]} ${e.name} (asked ${ci(e)})${iae(e)?"":", or there is no such repository"}.${dt(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>cs(e)||li(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${eo[e.doing]} ${e.name}, or there is no such repository (asked ${ci(e)}).${dt(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],cae=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&Ih(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${dt(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||Ih(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${dt(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>li(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${dt(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>li(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${dt(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(li(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${dt(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>li(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${dt(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],lae=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||li(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${eo[e.doing]} ${e.name}.${dt(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${ci(e)}).${dt(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${dt(e)}`,fix:()=>mB},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${eo[e.doing]} ${e.name}\
.${dt(e)}`,fix:()=>mB}],hB=[...lB,...sae,...aae,...cae,...lae]});function Th(e,t){let n=hB.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function yB(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var Ph=m(()=>{"use strict";E();gB()});async function nc(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Hn))throw r;if(!await b0(e,n,r.trouble))throw Th(r.trouble,r.cause)}}async function b0({
retries:e,clock:t,signal:n},r,o){let i=pB(e,r,o.waitMs,t);if(!uae(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Er(
n):s}return!0}function k0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function uae(e){let{status:t,network:n,said:r,fault:o}=e;return y0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:k0(e)||uB.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Hn,rc=m(()=>{"use strict";Ph();Ah();as();tc();Hn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function wB(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function Nh(e,t){let{codes:n,said:r,page:o,raw:i}=await eB(t,e.secrets),s=Sh(t.headers,i,e.line.clock.now()),a=wB(e);return new Hn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function Lu(e,t){let n=wB(e);return t instanceof de?new Hn({...n,network:t},t):t instanceof
at?new Hn({...n,fault:t.fault,detail:t.message},t):t}var at,oc=m(()=>{"use strict";Xr();Qr();rc();tc();at=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function bB(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:x0(o),started:0};return nc(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=ai(n.realm,e.endpoint),{answer:c}=await Oh(e,pae(a,n,r,o),v0(o),a);if(c.status!==200)throw await Nh(s,c);let l=await ec(c,dae);return mae(l,s)}catch(a){
throw Lu(s,a)}})}function pae(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function v0({credential:e}){if(e?.kind==="password")return`Basic ${p0(`${e.username}:${e.password}`)}`}function x0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,p0(`${t.username}:${t.password}`)]}function mae(e,t){let{value:n}=L(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new at("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:fae)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var fae,dae,kB=m(()=>{"use strict";z();j();Xr();m0();as();Nu();rc();oc();
fae=60,dae=262144});var Ch,vB=m(()=>{"use strict";Pu();kB();Ch=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...x0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:d,parameters:p})=>d==="bearer"&&p.realm!==void 0),s=t.some(({scheme:d})=>d===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=nB(i?.parameters.
scope),c=this.#i.find(({token:d})=>d!==void 0&&`Bearer ${d.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&_h(c.scopes,a))return;this.#i=
this.#i.filter(d=>d!==c);let u=rB(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#a();return t.kind==="basic"?v0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#u(t,n,r,o)).token}`}async#a(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#u(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>_h(l.scopes,r));if(s!==void 0)return s.
coming;let a=bB(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function $B(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=Rh(hae,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=Rh(xB,t,r);s!==void 0;s=
Rh(xB,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=Rh(gae,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function Rh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var hae,xB,gae,_B=m(
()=>{"use strict";hae=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,xB=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,gae=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var yae,Du,OB=m(()=>{"use strict";Xr();vB();_B();Ph();as();rc();oc();yae=2,Du=class{line;#e;constructor(t,n){this.line=t,this.#e=new Ch(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return nc(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await Nh(this.#r(t,o),i);return await r(i,s)}catch(i){throw Lu(this.#r(t,o),i)}}fail(t,n){let r=Lu(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Hn?Th(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await Oh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===yae)return i;let c=$B(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await et(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await et(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function wae({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new at("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*bae(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var EB,Lh,AB=m(()=>{"use strict";EB=O(st(),1);Xr();as();Qr();Pu();oc();Lh=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#a(t)},async r=>(await et(r),r.status===200))}async*read(t){let n=(0,EB.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Er(o);if(i>c&&(a=0),!(l instanceof de&&l.transient&&a+1<r.tries))throw l instanceof
de?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#a(t.digest),headers:o},async i=>(wae(i,n),i.status===206?i.body:bae(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new at("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[si(this.#n,"pull")]}}#a(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function xae(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new at("not-a-registry","it sent a web page")}function $ae({headers:e},t){let n=e.
get("docker-content-digest")??"",r=CB(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||PB.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&NB(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function NB(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new at("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function _ae({headers:e},t){let{value:n}=L(H(t));if(!v(n))throw new at("manifest-wrong","a manifest is no JSON object");let r=CB(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||PB.test(r))return o;throw new at("manifest-wrong",`a manifest calls itself ${IB(o)} and \
is sent as ${IB(r)}`)}function CB(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function IB(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var TB,
kae,vae,SB,PB,Fu,RB=m(()=>{"use strict";TB=O(st(),1);z();j();Ze();Xr();Ze();Pu();oc();kae=4194304,vae=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],SB=[qe.index,qe.manifest,...vae].join(", "),PB=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
Fu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:SB}},o=await this.#e.run(n,r,async s=>(await et(s),s.status===404?void 0:$ae(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:SB}};return this.#e.
run(n,r,async o=>{let i=await ec(o,kae);if(o.status===404)return xae(o);if(i===void 0)throw new at("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,TB.hash)("sha256",i)}`;return NB(s,t,o.headers.get("docker-content-digest")),{mediaType:_ae(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[si(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await et(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new at("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[si(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function $0({headers:e},t){let n=e.get("location");if(n===null)throw new at("not-a-registry","it opens an upload and does not say where");return ai(n,t)}function Dh(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function Mu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new at("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var _0=m(()=>{"use strict";Nu();
Ze();oc()});async function O0(e,t,n,r){let o=r,i=0;for await(let c of Or(n.open(),{size:Oae}))o=await Eae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:Dh(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await et(c),Mu(c,n.digest)})}async function Eae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Aae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Hn&&!k0(l.trouble))||!await b0(e.line,a,l.trouble))throw l}let c=await Sae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Aae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},LB)}function Sae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await LB(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function LB(e,t){await et(e);let n=e.headers.get("location");return n===null?t:ai(n,t)}var Oae,DB=m(()=>{"\
use strict";Qa();Xr();Nu();rc();_0();Oae=8388608});var FB,Iae,Fh,Tae,MB=m(()=>{"use strict";Xr();Ph();rc();Pu();_0();DB();FB=[411,413],Iae=1e3,Fh=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=si(o,"push")}async probe(){let t=await this.#f("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},et).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#a(t);return n==="mo\
unted"?"mounted":(await nc(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#c(t,r===1&&n!==void 0?n:await this.#f("upload"))}),"uploaded")}async#a(t){
let n=this.#u(t);if(n===void 0)return;let r=[this.#o,si(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await et(a),a.status===202?
$0(a,c):(Mu(a,t.digest),"mounted")))}catch(a){if(!Tae.includes(yB(a)??""))throw a;this.#i.add(n);return}}#u({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#f(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await et(o),$0(o,i)))}async#c(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#l(n),r}}async#l(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
Iae)};await this.#e.once(n,r,et).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return O0(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:Dh(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...FB];if(await this.#e.once({...r,
expect:s},i,async l=>(await et(l),FB.includes(l.status)?!1:(Mu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#f("upload");await O0(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#l(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},Tae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function zB({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new Fu(n,o,t),s=new Lh(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new Fh(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new Fu(r,o,t).head(u)!==void 0}catch(f){
if(be(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var jB=m(()=>{"use strict";AB();E();RB();MB()});function BB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new Du(UB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>zB({registry:o,path:i,exchange:r(o),anonymous:new Du(UB(o,e),Pae)})}}function UB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=m2(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...dB,...o},signal:i}}var Pae,JB=m(()=>{"use strict";OB();Yr();jB();tc();Pae=async()=>({
source:"on purpose"})});function VB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,GB.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:Nae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?Lae(u,r):{problem:Rae(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function Rae(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:Cae.test(t)?`${n} has none`:`${n} failed`}function Lae(e,t){let{value:n}=L(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var GB,Nae,Cae,HB=m(()=>{"use strict";GB=O(dx(),1);z();Nae=65536,Cae=/credentials not found/i});async function WB(e,t){let n=(0,E0.join)(t.env.DOCKER_CONFIG||(0,E0.join)(t.home,".docker"),"config.json"),r=Fae(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?Dae:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await VB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return Mae(r.auths,e,n)??{source:c}}function Fae(e){
let t;try{t=(0,KB.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=L(
t);return v(n)?n:`${e} is no JSON`}function Mae(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>zae(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=jae(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function zae(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function jae(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=oB(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var KB,E0,Dae,qB=m(()=>{"use strict";KB=O(ve(),1),E0=O(ge(),1);z();m0();HB();Dae="https://index.docker.io/v1/"});function YB(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await WB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:Uae(i,t)??a}}function Uae(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
g0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:Bae(t)?"fork":"unknow\
n"}}function Bae(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=L((0,ZB.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=zu(zu(zu(t,"pull_\
request"),"head"),"repo");return zu(n,"full_name")!==e.GITHUB_REPOSITORY&&zu(n,"full_name")!==void 0}catch{return!1}}function zu(e,t){return v(e)?e[t]:void 0}var ZB,
XB=m(()=>{"use strict";ZB=O(ve(),1);z();Ah();qB()});var e4=_e((A2e,QB)=>{"use strict";QB.exports=process.getBuiltinModule("node:dns")});var Mh=_e((S2e,t4)=>{"use strict";t4.exports=process.getBuiltinModule("node:http")});var A0=_e((I2e,n4)=>{"use strict";n4.exports=process.getBuiltinModule("node:https")});var zh=_e((T2e,r4)=>{"use strict";r4.exports=process.getBuiltinModule("node:net")});var S0=_e((P2e,o4)=>{"use strict";o4.exports=process.getBuiltinModule("node:stream")});var s4=_e((i4,jh)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
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
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if($=k[y],p.kind()===$[0].kind()&&p.match.apply(p,$))return b}return g},typeof jh<
"u"&&jh.exports?jh.exports=d:e.ipaddr=d})(i4)});function ju(e){return(0,ls.isIP)(e)===0?"special":a4(mn.default.parse(e))}function a4(e){if(Jae.includes(e.toString()))return"special";if(e instanceof mn.default.
IPv6){let r=Kae(e);if(r!==void 0)return a4(r)}let t=e.range();if(Gae.includes(t))return"private";let n=e instanceof mn.default.IPv4||e.match(Vae);return t==="un\
icast"&&n?"public":"special"}function Kae(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(Hae)?new mn.default.IPv4(e.toByteArray().slice(12)):void 0}
function c4(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(Yae),r=(o,i,s={})=>Qae(t,o,i,s);return{check:(o,i,s)=>{let a=ju(o);if(!(a==="public"||n.some(c=>qae(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${Wae[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=I0(
o.hostname),s=Xae(o);if(!(o.protocol==="https:"||n.some(a=>Zae(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function qae(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===Uh(n):t!=="private"?!1:e.name===void 0?l4(e,n):e.name===I0(r)}function Zae(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,ls.isIP)(t)===0?e.name===t:e.address===Uh(t)||l4(e,t)}function l4({network:e},t){if(e===void 0||(0,ls.isIP)(t)===0)return!1;
let n=mn.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function Yae(e){if(mn.default.isValidCIDR(e))return{network:mn.default.parseCIDR(e)};if((0,ls.isIP)(
e)!==0)return{address:Uh(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=I0(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,ls.isIP)(a)===0?{name:a,...c}:{address:Uh(
a),...c}}function Uh(e){return(0,ls.isIP)(e)===0?e:mn.default.process(e).toString()}function I0(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Xae(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function Qae(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var ls,mn,Jae,Gae,Vae,Hae,Wae,T0=m(()=>{"use strict";ls=O(zh(),1),mn=O(s4(),1);E();Jae=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>mn.default.parse(e).toString()),Gae=["loopback","private","carrierGradeN\
at","uniqueLocal"],Vae=mn.default.parseCIDR("2000::/3"),Hae=mn.default.parseCIDR("64:ff9b::/96");Wae={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function u4(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var f4=m(()=>{"use strict"});var p4=_e((L2e,d4)=>{"use strict";d4.exports=process.getBuiltinModule("node:tls")});var us,P0=m(()=>{"use strict";us=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var m4,h4=m(()=>{"use strict";m4=[401,403,405,407]});function N0(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||ece(e,r)))return new URL(o)}function ece({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function b4(e,t,n){let r=await tce(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,w4.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function tce(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?y4.request:g4.request;return new Promise((l,u)=>{let f=h=>new us(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),d=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),p=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new us(y,"The host's proxy refuses the way.",m4.includes(
h)))};d.once("connect",({statusCode:h},g)=>p(h,g)),d.once("response",({statusCode:h,socket:g})=>p(h,g)),d.once("timeout",()=>d.destroy(new Error("It took too lo\
ng."))),d.once("error",h=>u(f(h))),d.end()})}var g4,y4,w4,k4=m(()=>{"use strict";g4=O(Mh(),1),y4=O(A0(),1),w4=O(p4(),1);P0();h4()});function Bh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:v4(e,"HTTP_PROXY",n),httpsProxy:v4(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function v4(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var C0=m(()=>{"use strict";E()});function Gh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function nce(e,t){return new de("forbidden",`${e} is an address of a private network`,t)}var R0,
x4,Jh,$4=m(()=>{"use strict";R0=O(zh(),1);Qr();T0();x4=["0.0.0.0/0","::/0"],Jh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
Gh(n.hostname)),o=Gh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,R0.isIP)(o)===0?"public":ju(o);if(!i.includes(s))
throw nce(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,R0.isIP)(t)!==0?Promise.resolve(ju(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>ju(s)!=="public");n(i?"private":"public")})})}}});function Ju(e){if(e instanceof de)return e;if(be(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new de("forbidden","the host there has an address of a private network",
e);if(e instanceof us){let r=e.final?"refuses the way":"gives no answer";return new de(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=Bu(
e),n=_4[t];return n!==void 0?new de(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new de("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new de("tls","fails to set up encryption as this machine wants it",e):t===""?e:new de("not-http",`could not be spo\
ken with (${t})`,e)}function Bu(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in _4)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?Bu(t):"code"in e&&typeof e.code=="string"?e.code:Bu(e.cause)}var Uu,Vh,_4,L0=m(()=>{"use strict";P0();E();Qr();Uu=["tls","shows a \
certificate that this machine does not trust"],Vh=["lost","broke the connection off"],_4={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:Vh,EPIPE:Vh,
UND_ERR_SOCKET:Vh,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:Vh,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:Uu,SELF_SIGNED_CERT_IN_CHAIN:Uu,
UNABLE_TO_GET_ISSUER_CERT:Uu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:Uu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:Uu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function I4(e){let{lookup:t=E4.lookup}=e,n=Bh(e.env),r=new Jh(t),o={"http:":new Hh.Agent({keepAlive:!0}),"https:":new Kh.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=ri(s.host)?void 0:N0(s,n);return h===void 0?{agent:c,lookup:t}:await O4(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
N0(s,n):void 0;if(u!==void 0)return await O4(u,s,e);let f=c4(l==="private"?x4:[]),[d,p]=[Gh(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,A4.isIP)(
d)!==0&&f.check(d,d,p),{agent:!1,lookup:u4(f,p,t)}};return{send:async s=>{try{return await rce(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
Ju(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function O4(e,t,{connectTimeoutMs:n=1e4}){let r=await b4(e,t,n);return{createConnection:()=>r}}
function rce(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let p=(o.
protocol==="https:"?Kh.request:Hh.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});p.on("error",f),p.once("socket",h=>oce(p,h,a)),p.setTimeout(c,()=>p.destroy(
D0("gave no answer in time"))),p.once("response",h=>{h.setTimeout(l,()=>h.destroy(D0("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:ace(
h),body:sce(h)})}),ice(p,e.body,f)})}function oce(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(D0("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function D0(e){return new de("timeout",e)}function ice(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=S4.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*sce(e){
try{yield*e}catch(t){throw Ju(t)}}function ace({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var E4,Hh,
Kh,A4,S4,T4=m(()=>{"use strict";E4=O(e4()),Hh=O(Mh()),Kh=O(A0()),A4=O(zh()),S4=O(S0());Qr();Yr();T0();f4();k4();C0();$4();L0()});var N4=_e((iBe,P4)=>{"use strict";P4.exports=process.getBuiltinModule("node:timers/promises")});var C4,ic,Wh=m(()=>{"use strict";C4=O(N4(),1),ic={now:Date.now,sleep:async(e,t)=>{await(0,C4.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function R4(e){let t=(e.sender??I4)(e),n=()=>t.close(),r=BB({...e,send:t.send,clock:e.clock??ic,credentials:YB(e)});return{repository:o=>r.repository(typeof o==
"string"?ni(o):o),close:n,[Symbol.asyncDispose]:n}}var L4=m(()=>{"use strict";JB();Yr();XB();T4();Wh()});function M4(e){return{name:`oci:${e}`,manifest:async t=>cce(e,t),read:t=>uce(e,t)}}function cce(e,t){if($e(t))return D4(e,t);let n=j4(e,"index.json"),r=n===void 0?
void 0:lce(n);if(n===void 0||r===void 0)throw fce(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return D4(e,s);if(t==="")return{mediaType:qe.index,digest:Wa(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function lce(e){let{value:t}=L(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function D4(e,t){let n=j4(e,z4(t));
if(n===void 0)return;if(Wa(n)!==t)throw U4(e,t);let{value:r}=L(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?qe.index:qe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*uce(e,{digest:t,size:n}){let r=(0,F4.createHash)("sha256"),o=0;try{for await(let i of(0,qh.createReadStream)(
(0,F0.join)(e,z4(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw B4(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw U4(e,t)}function z4(e){
return`blobs/sha256/${e.slice(7)}`}function j4(e,t){try{return(0,qh.readFileSync)((0,F0.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw B4(e,n)}}function fce(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function U4(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function B4(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var F4,qh,F0,
J4=m(()=>{"use strict";F4=O(st(),1),qh=O(ve(),1),F0=O(ge(),1);E();z();j();Ze();Ze()});function Gu(e,t,n){let{value:r}=L(H(n));if(v(r))return r;throw St(e,`its ${t} is no JSON object`)}async function G4(e,t,n){let r=H4(n);if(r===void 0)throw St(t,
"its manifest names no configuration");if(r.size>dce)throw St(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw St(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw St(t,"its configur\
ation is shorter than its manifest says");return o}function V4(e,t,n){if(!Array.isArray(t)||t.length>pce)throw St(e,"its manifest lists no layers");let r=t.map(
H4);if(r.length!==n.length)throw St(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw St(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function H4(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function St(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var dce,pce,M0=m(()=>{"use stri\
ct";E();z();j();Ze();dce=8388608,pce=1e3});function K4(e,t){let n=Gu(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=Zh(o.diff_ids).filter($e);if(i.length!==Zh(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw St(e,"its configuration lists no layers");return{raw:n,run:r,env:Zh(r.Env).filter(s=>typeof s=="string"),labels:mce(r.Labels),diffIds:i,
history:hce(n.history,i.length)}}function Zh(e){return Array.isArray(e)?e:[]}function mce(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function hce(e,t){let n=Zh(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var W4=m(()=>{"use strict";z();M0();Ze()});async function z0(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw bce(n,e.name);let a=hh(s.mediaType)?gce(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:d,platform:p}of a){if(p!==void 0&&(c.has(p)||o?.includes(p)===!1))continue;let h=d===s?s:await yce(e,n,d),g=await wce(
e,t,h,p);c.set(g.platform,g)}let l=o??q4.filter(d=>c.has(d)),u=l.filter(d=>!c.has(d));if(l.length===0||u.length>0)throw Y4(n,u,[...c.keys()]);let f=l.map(d=>[d,
c.get(d)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function gce(e,t){let{manifests:n}=Gu(e,"index",t.bytes);if(!Array.isArray(n))throw St(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?Z4(a):void 0;return c===void 0||!Iu(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function Z4({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?q4.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function yce(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw St(t,`its index names ${n}, which is not there`);return r}async function wce(e,{name:t,mountFrom:n},r,o){
if(!Iu(r.mediaType))throw St(t,`"${r.mediaType}" is no image's manifest`);let i=Gu(t,"manifest",r.bytes),s=K4(t,await G4(e,t,i.config)),a=Z4(s.raw);if(a===void 0)
throw Y4(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw St(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:V4(t,i.layers,s.diffIds).map(c)}}function bce(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function Y4(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var q4,X4=m(()=>{"use strict";E();z();W4();M0();gh();Ze();q4=["linux/amd64","linux/arm64"]});function tJ(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:eJ(r.description,Q4.description),licenses:eJ(r.license,Q4.licenses),revision:xce(n.revision),source:vce(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))$ce(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",kce]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function eJ(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function vce(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function xce(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function $ce(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var kce,Q4,nJ=m(()=>{"use strict";E();kce="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";Q4={description:512,licenses:256}});function _ce(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var rJ,oJ=m(()=>{"use strict";rJ={blob:_ce}});var Yh=_e((MBe,iJ)=>{"use strict";iJ.exports=process.getBuiltinModule("node:zlib")});async function*aJ(e){let t=(0,sJ.createGzip)({level:6,windowBits:15,memLevel:8}),n=Ece(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&Sce(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function Ece(e,t){let n=Promise.resolve();try{for await(let r of Or(t,{buffers:2})){if(await n,e.destroyed)
return;n=Ace(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function Ace(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function Sce(e){
e.fill(0,4,9),e[9]=Oce}var sJ,Oce,cJ=m(()=>{"use strict";sJ=O(Yh(),1);Qa();Oce=255});async function*lJ(e,t={}){for(let{head:n,path:r,file:o}of v2(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of Tce(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}Pce(r,o.size,i),yield r0(i)}yield Ice}function Tce(e,t){return e.chunks?.(t)??[e.bytes()]}function Pce(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var Ice,
uJ=m(()=>{"use strict";E();i0();Ice=new Uint8Array(2*512)});async function U0(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,j0.createHash)("sha256"),i=(0,j0.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=Nce(lJ(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?aJ(l):Or(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?qe.gzipLayer:qe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*Nce(e,t){for await(let n of e)t(n),yield n}var j0,fJ=m(()=>{"use strict";j0=O(st(),1);Qa();cJ();uJ();Ze()});function Xh(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=Cce(i),c=a===void 0?Rce(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return Lce(r,t),{kept:r,leftOut:[...o.values()]}}function B0(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function Cce(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(yr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:yr(n,{kind:"directory"})??
"is a folder that stays out"}}}function Rce(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=yr(e,t);return r===Iv&&B0(e,n)?void 0:r}catch(r){if(be(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function Lce(e,t){let{maxBytes:n=dJ.bytes,maxFiles:r=dJ.
files}=t;pJ("maxBytes",n,1073741824),pJ("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw mJ(`${e.size} files, mor\
e than ${r}`);if(o>n)throw mJ(`${o} bytes, more than ${n}`)}function pJ(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function mJ(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var dJ,Qh=m(()=>{"use strict";E();tu();dJ={bytes:268435456,files:2e4}});async function J0(e,t={}){return hJ(e,t),Dce(e,await G0(e,t),t)}async function G0(e,t={}){let{base:n,parts:r={},spool:o=rJ,signal:i}=t,{kept:s,leftOut:a}=Xh(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...F({signal:i})},l=[];r.runtime!==void 0&&l.push(await U0({files:r.runtime,folder:yh.slice(
1),comment:_2},c));let u=r.dependencies===void 0?s:we([...s,...r.dependencies]);l.push(await U0({files:u,folder:Vn.slice(1),comment:$2},c));let f=new Map,d=new Map;
for(let p of V0(t))f.set(p,[...await r.cli?.(p)??[],...l]),d.set(p,await r.annotations?.(p)??{}),i?.throwIfAborted();return{layers:f,annotations:d,leftOut:a,files:[
...s].filter(([,{kind:p}])=>p==="file").map(([p])=>p)}}function Dce(e,t,n={}){let{base:r}=n,o=hJ(e,n),i=V0(n).map(p=>N2(p,r?.images.get(p),t.layers.get(p)??[],o,
t.annotations.get(p))),s=i.length>1?C2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...F({index:s,base:r}),
images:i,format:l,path:Vn,labels:u,annotations:f,files:a,leftOut:c}}function V0({platforms:e,base:t}){return c2(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function hJ(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;u2(o),V0(t);let i=tJ(e,Vn,{...t,...F({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var gJ=m(()=>{"use strict";W();Te();l0();lh();nJ();ph();ei();oJ();fJ();Qh();c0()});function yJ(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var wJ=m(()=>{"use strict"});var kJ=_e((f4e,bJ)=>{"use strict";bJ.exports=process.getBuiltinModule("node:stream/promises")});function to(e){return Fce[e]}function Vu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function eg({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function tg(e){let t=e.length>1e3?void 0:L(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!H0(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function H0(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var Fce,ng=m(()=>{"use strict";E();z();Ze();Fce={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function og(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=jce(),c=e[0]??"",l=await Tm(s,[...a,...e,...Mce],{cwd:n,env:Im(o),timeoutMs:r,maxOutputBytes:zce,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return Uce(
c,l,r),l.stdout.toString("utf8")}function jce(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,rg.join)((0,rg.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function Uce(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=Bce(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${Jce(r)??`exit c\
ode ${t.exitCode}`}.`,Vce(o))}function Bce(e){return Ia(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function Jce(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Vce(e){return Gce.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var rg,Mce,zce,Gce,K0=m(()=>{"use str\
ict";rg=O(ge(),1);E();ts();fx();px();Mce=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],zce=16*1024*1024;Gce=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function vJ(){let e=(0,no.mkdtempSync)((0,ig.join)((0,_J.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,no.rmSync)(e,{recursive:!0,
force:!0})}}async function*xJ(e,t,n,r){let o=(0,ag.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw $J(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw $J(r)}function $J(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function Hce(e,t){let n=(0,ag.createHash)(
"sha256");try{await(0,EJ.pipeline)(OJ.Readable.from(e),(0,AJ.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var ag,no,_J,ig,OJ,EJ,AJ,sg,SJ=m(()=>{"use s\
trict";ag=O(st(),1),no=O(ve(),1),_J=O(Vo(),1),ig=O(ge(),1),OJ=O(S0(),1),EJ=O(kJ(),1),AJ=O(Yh(),1);E();z();ng();K0();Tu();sg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=tg(kh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){Vu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return vh(this.#t(t,n),eg(i)),i}#t(t,n){return(0,ig.join)(this.#e.cacheDir??Xa(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=wn(a,await this.#o(n,r),!0);yield*xJ((0,no.createReadStream)(s.file),o,i,`${to(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=bn(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=wn(l,vJ(),!0);let o=`${to(n)}@${t}`;let i=L(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(H0(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,d=!0}finally{var p=bn(l,f,d);p&&await p}}async#r(t,n,r){
var u=[];try{let o=wn(u,await this.#o(t,n),!0);let i=(0,ag.createHash)("sha256");let s=0;let a=`${to(n)}@${t}`;let c=async function*(){for await(let g of xJ((0,no.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Hce(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var d=f,p=!0}finally{var h=bn(u,d,p);h&&await h}}async#o(t,n){let r=vJ();try{await this.#i(["pack",`${to(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,no.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,ig.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await og(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var Kce,Wce,IJ,W0,TJ,PJ=m(()=>{"use strict";vi();Kce={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},Wce={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},IJ=e=>Kce[Wce[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",W0=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,TJ={IMAGE_BASE_INCOMPLETE:N(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ge(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:N(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>IJ(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>IJ(e.command)),IMAGE_DEPENDENCIES_LATER:Ge(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
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
, and the base has ${e.has}.`,e=>W0(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:N(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>W0(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>W0(e.wanted)),IMAGE_PACKAGE_BROKEN:N(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:N(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function pe(e,t,n){let r=TJ[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function sc(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function q0(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${on(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var Ar=m(()=>{"use strict";vn();E();PJ()});function CJ(e,t){let n=NJ.map(s=>ro(t,s)).find(s=>R(e,s)!==void 0),o=(n===void 0?void 0:FJ(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Zce(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Yce(a))}}
function RJ(e,t){return qce.find(n=>R(e,ro(t,n))!==void 0)??""}function LJ(e,t){let n=FJ(e,ro(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function DJ(e,t){for(let n of["package.json",...NJ].map(r=>ro(t,r))){let r=R(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=L(Bi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function ro(e,t){
return e===""?t:`${e}/${t}`}function Zce(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Yce({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function FJ(e,t){
let n=R(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=L(Bi(n));return v(r)?r:void 0}var NJ,qce,Z0=m(()=>{"use strict";W();z();NJ=["npm-shrinkwra\
p.json","package-lock.json"],qce=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function Hu(e){let{files:t}=e,n=Xce(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?DJ(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(pe("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!LJ(t,a))continue;let l=CJ(t,a);a!==""&&!n.has(a)?o.push(pe("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(pe("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:RJ(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function Xce(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...Et(JSON.stringify(r),e),...Qce(r,
e)]),...e.hooks.flatMap(r=>Uo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function Qce(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=ro(r.replace(/\/{1,9}$/,""),"package.json");return R(
t.files,o)===void 0?[]:[o]})}var Y0=m(()=>{"use strict";W();hr();Ar();Z0()});function X0(e,t,n){let r=[],o=[],i=[],s=tle(e,t);for(let[a,c]of e){if(ele.test(a))continue;if(c.kind==="symlink"){s.has(nle(a,c.target))?r.push([a,c]):o.push(pe(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?yr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:we(r),findings:o,leftOut:i}}function tle(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function nle(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function MJ(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!rle(i,o))return;t.set(r,o)}return we(t)}function rle(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var ele,zJ=m(()=>{"use strict";W();tu();Ar();ele=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function ile(e){return["--os=linux",`--cpu=${ole[e]}`,"--libc=glibc"]}async function BJ(e,{folder:t,lock:n},r,o){let i=n.local?e:sle(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,fs.join)(s,"dependencies",ale(i,t,r));if(a!==void 0&&(0,bt.existsSync)(a))return dle(a),{files:jJ(a),[Symbol.asyncDispose]:async()=>{}};let c=cle(
s);try{Sa(c,we([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,d=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...ile(r)];await og(["ci",...d],{cwd:(0,fs.join)(c,t),timeoutMs:l,env:u,signal:f});let p=a===void 0?c:lle(c,a);return{files:jJ(p),[Symbol.asyncDispose]:async()=>{
p===c&&(0,bt.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,bt.rmSync)(c,{recursive:!0,force:!0}),l}}function sle(e,t,n){let r=[ro(t,"package.json"),n,ro(
t,".npmrc")];return we(r.flatMap(o=>R(e,o)===void 0?[]:[[o,R(e,o)]]))}function jJ(e){return we([...Fp(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function ale(e,t,n){
let r=(0,cg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function cle(e){if(e!==void 0)try{let t=(0,fs.join)(e,"dependencies",`.${(0,cg.randomUUID)()}`);return Wr(t,448),t}catch{}return(0,bt.mkdtempSync)(
(0,fs.join)((0,UJ.tmpdir)(),"claude-bazaar-npm-"))}function lle(e,t){try{(0,bt.renameSync)(e,t)}catch{return e}return fle((0,fs.join)(t,"..")),t}function fle(e){
for(let t of(0,bt.readdirSync)(e)){let n=(0,fs.join)(e,t);(0,bt.statSync)(n).mtimeMs<Date.now()-ule&&(0,bt.rmSync)(n,{recursive:!0,force:!0})}}function dle(e){try{
(0,bt.utimesSync)(e,new Date,new Date)}catch{}}var cg,bt,UJ,fs,ole,ule,JJ=m(()=>{"use strict";cg=O(st(),1),bt=O(ve(),1),UJ=O(Vo(),1),fs=O(ge(),1);W();Z0();uu();
iu();K0();Kr();ole={"linux/amd64":"x64","linux/arm64":"arm64"};ule=720*36e5});async function GJ(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...ple,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=Hu(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=X0(mle(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await hle(e,o,i,s,n)}function mle(e){let t=Fp(e);return we([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function hle(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of gle(u,o.platforms)){
let{cacheDir:d=Xa(),timeoutMs:p=6e5,env:h,signal:g}=o;i.push(await BJ(e.files,u,f,{cacheDir:d,timeoutMs:p,env:h,signal:g}))}let a=i.map(u=>X0(u.files,e.files,!1)),
c=MJ(a.map(u=>u.files));if(c===void 0)throw yle();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:sc([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function gle({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function yle(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var ple,
VJ=m(()=>{"use strict";E();W();Ar();Y0();zJ();JJ();Kr();Tu();ple={files:we({}),packages:[],findings:[],leftOut:[]}});function e$(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,Q0.join)(import.meta.dirname,r)).find(r=>(0,HJ.statSync)((0,Q0.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return Jn(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function KJ(){let e=R(e$(),"packages.json");return e===void 0?[]:JSON.parse(Bi(e))}var HJ,Q0,WJ=m(()=>{"use strict";HJ=
O(ve(),1),Q0=O(ge(),1);E();W();Kr()});function YJ(e,t={},n=[]){let r=[...(t[lg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[ZJ]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var lg,ZJ,wle,qJ,dJe,XJ=m(
()=>{"use strict";lg="claude-bazaar.base.commands",ZJ="claude-bazaar.base.libc",wle=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),qJ={name:"glibc",version:"2.36"},
dJe={[lg]:wle.join(" "),[ZJ]:`${qJ.name} ${qJ.version}`}});function ui(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function Ku(e){if(ui(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:Ku(e.slice(t))}function QJ(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function eG(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var t$=m(()=>{"u\
se strict"});function tG(e,t){let n=[...e.mcpServers.flatMap(o=>ble(o,e)),...e.hooks.flatMap(o=>kle(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[pe("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>pe(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function ble({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=n$(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=Ku([i,...c]),d=u===i?[]:n$(u,o),p=[...l,...d.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!vle.has(ui(u)??""))return p;let h=QJ(f),g=h!==void 0&&eG(
h),y=(h===void 0?f:[h]).flatMap(b=>r$(b));return[...p,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function kle({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return n$(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=Et(i,o).flatMap(u=>nG(u,o.files)??[]);return[...new Set([...r$(i),...c.filter(u=>rG.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function n$(e,t){let[n]=Et(e,t),r=n===void 0?ui(e):nG(n,t.files);return r===void 0?[]:[r]}function nG(e,t){let n=R(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>xle)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function r$(e,t=0){let n=Ht(e.slice(0,$le)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Ole(r)??[],o===void 0?[]:r$(o,t+1)].flat()});return[...new Set(n)].filter(r=>rG.has(r))}function Ole(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!_le.has(r)&&ui(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:ui(n.replaceAll(/["')}]/g,""))}var vle,xle,rG,$le,_le,oG=m(()=>{"use st\
rict";W();j();hr();Kt();Ar();t$();vle=new Set(["sh","bash","dash","zsh"]);xle=4194304,rG=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));$le=1e5,_le=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function s$(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function sG(e){if(s$(e))try{return new i$(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function iG(e,t){let n=e.find(r=>r.type===o$.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function qu(e,t){if(e>t)throw new RangeError("more than any real file has")}var ac,o$,Wu,i$,aG=m(()=>{"use strict";ac={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};o$={load:1,dynamic:2,interpreter:3},Wu={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
i$=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===o$.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#f(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#l(32),this.#f(54),this.#f(56)]:[this.#c(28),this.#f(42),this.#f(44)];return qu(r,ac.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#c(t);return this.#n?{type:n,offset:this.#l(t+8),address:this.#l(t+16),size:this.#l(t+32)}:{type:n,offset:this.#c(
t+4),address:this.#c(t+8),size:this.#c(t+16)}}#s(t){let n=t.find(({type:l})=>l===o$.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#a(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(Wu.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(iG(t,i)+l),a=r.filter(([l])=>l===Wu.needed);qu(a.length,ac.
libraries);let c=o(Wu.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#u(iG(t,c),o(Wu.versionsNeededCount)??0,s)}}#a({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#l(i):this.#c(i);if(s===Wu.end)break;o.push([s,this.#n?this.#l(i+8):this.#c(i+4)]),qu(o.length,
ac.dynamic)}return o}#u(t,n,r){qu(n,ac.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#c(s+8);for(let u=this.#f(s+2);u>0;u-=1){qu(i+=1,ac.versions),
o.add(this.#c(c+8));let f=this.#c(c+12);if(f===0)break;c+=f}let l=this.#c(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#f(t){return this.#t.getUint16(
t,this.#r)}#c(t){return this.#t.getUint32(t,this.#r)}#l(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+ac.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function cG(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&Sle(o,i)?Ile(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>Dle(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!Fle(o,t,n)?[pe("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Sle(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Ile(e,t,n,r){
let o=t.bytes(),i=Tle(o),s=uG(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!s$(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=sG(o),c=a===void 0?[pe("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Ple(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Tle(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Ple(e,t,n,{libc:r}){if(t.machine!==Ele[n]){
let s=Ale[t.machine]??`a machine with the number ${t.machine}`;return[pe("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=Nle(t);if(o!==void 0&&
o!==r.name)return[pe("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=Cle(t);return r.name!=="glibc"||i===void 0||!lG(i,r.version)?[]:[pe("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function Nle({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function Cle({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||lG(r,n)?r:n,void 0)}function lG(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function uG(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>Rle.has(i)||Lle[t].has(i)||o.some(s=>i.includes(s)))}function Dle(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function Fle(e,t,n){return e!==""&&uG(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Ele,Ale,Rle,Lle,fG=m(()=>{"use strict";Ar();aG();Ele={"l\
inux/amd64":62,"linux/arm64":183},Ale={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};Rle=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),Lle={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function hG(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:pG(t,a,
`The server "${o}"`,[c,...dG(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...dG(l)]:Mle(c);return pG(t,a,`The ${o} hook`,u)});return[...n,...r]}function dG(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function Mle(e){return e.length>1e4||Ht(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function pG(e,t,n,r){
let[o="",...i]=Ku(r),s=mG(o);if(s!==void 0){let l=R(e,s);return l===void 0?[pe("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[pe("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!zle.has(ui(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:mG(a);return c===void 0||jle(e,c)?[]:[pe("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function mG(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function jle(e,t){return ar(e,t)||["",".js",".json",".nod\
e"].some(n=>R(e,t+n)!==void 0)}var zle,gG=m(()=>{"use strict";W();Kt();Ar();t$();zle=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function yG(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=YJ(
o,l.labels,i);a.push(...Ule(u,l.labels));let f=cG(n,c,u);a.push(...tG(t,u),...f),u.libc===void 0&&f.length>0&&a.push(pe("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return sc([...a,...hG(t,n)])}function Ule({name:e,commands:t},n={}){return(n[lg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>pe("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var wG=m(()=>{"use strict";XJ();oG();fG();gG();Ar()});var Zu,bG=m(()=>{"use strict";Zu={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function vG(e){return{[kG]:eg(e)}}function xG(e,t={}){return async n=>{let r=await a$(e,n,t);return[Ble(e,r),Gle]}}async function a$(e,t,n={}){let r=Vu(n.version??
cc);if(r===Zu.version)return{version:r,platform:t,...Zu.packages[t]};let o=tg(n.previous?.(t)?.[kG]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function $G(e,t,n){let r=Vu(n??cc);return r===Zu.version||e.known?.(r,t)!==void 0}function Ble(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${to(t.platform)} as npm has it`,open:()=>e.open(t)}}function Vle(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>Za({name:i,mode:493,size:0,type:"5"})),Za({name:Jle.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=qa(qe.layer,n);return{...o,diffId:o.digest,comment:O2,open:async function*(){
yield r}}}var cc,kG,Jle,Gle,_G=m(()=>{"use strict";e0();ng();bG();ph();Ze();cc=Zu.version,kG="claude-bazaar.cli";Jle="/usr/local/bin/claude",Gle=Vle()});async function AG(e,t){let n=new Map,r=await e.manifest(t),o=r&&OG(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of Qo)n.set(s,EG(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Hle(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,EG((u&&OG(u.bytes))?.annotations))}return n}function Hle(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return Qo.find(r=>r===`${t}/${n}`)}function OG(e){let{value:t}=L(H(e));return v(t)?t:void 0}function EG(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var SG=m(()=>{"use strict";z();j();ei();Ze()});function c$(e,t,n,r,o){let i=n===void 0?void 0:Kle(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:Sr,filesAnalyzed:!1,licenseDeclared:Sr,
...fg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[TG(i)]}}}function Kle(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function Yu(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:Sr,filesAnalyzed:!1,licenseDeclared:PG(r),...fg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[TG(`pkg:npm/${Wle(t)}@${encodeURIComponent(n)}`)]}}function IG(e,{name:t,manifest:n},r){let o=l$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,ug.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:Sr,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:PG(n.license),...fg,primaryPackagePurpose:"APPLICATION"}}function l$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,ug.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,ug.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Vn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...fg})}return t}function TG(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function Wle(e){return e.split("\
/").map(encodeURIComponent).join("/")}function PG(e){return e===void 0||e.length>500||!qle.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?Sr:e}var ug,Sr,
fg,qle,NG=m(()=>{"use strict";ug=O(st(),1);ei();Sr="NOASSERTION",fg={licenseConcluded:Sr,copyrightText:Sr};qle=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function LG(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=c$("Image",t.name,e.repository,n,t.manifest.version),s=Zle(e),a=l$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[dg("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?dg(u,"CONTAINS",l.SPDXID):dg(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>dg(u$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function Zle(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Yle(n)],...r.map(l=>a(Xle(l))),...o===void 0?[]:[a(Yu(CG,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
CG,Yu(f$("Runtime",l.name,l.version),l)))],a(IG(u$,t,s)),...i.map(l=>c(u$,Yu(f$("Dependency",l.path,l.version),l)))]}function Yle({name:e,digest:t}){return{element:{
...c$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function Xle(e){
let t=Yu(f$("Claude-Code",e.platform,e.version),{name:to(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:Sr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function f$(e,t,n){let r=(0,RG.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function dg(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var RG,u$,CG,DG=m(()=>{"use strict";RG=O(st(),1);ng();NG();u$="SPDXRef-Plugin",CG="SPDXRef-Runtime"});function FG(e){let t=Mt(e);return[...e.matchAll(Qle)].filter(({0:{length:n},index:r})=>aue(sue(e,r+n))).map(({index:n})=>t(n))}function sue(e,t){let n=t;for(let o=0;o<
iue;o+=1){let i=pg(eue,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=pg(tue,e,n)??n;let o=pg(nue,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return pg(
rue,e,n)===void 0?r:""}function pg(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function aue(e){return e.length>=oue&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!Wl(e)}var Qle,eue,tue,nue,rue,oue,iue,MG=m(()=>{"use strict";ql();j();Qle=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
eue=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,tue=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,nue=/[A-Za-z0-9+/]{1,4096}={0,2}/y,rue=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
oue=43,iue=10});async function*zG(e){let t,[n,r]=["",1];for await(let o of fue(e)){if(t??=due(o.subarray(0,cue)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<lue)continue;
yield{text:n,line:r};let i=n.length-uue;r+=Ei(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*fue(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function due(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var cue,lue,uue,jG=m(()=>{"use strict";j();cue=8192,lue=1048576,uue=16384});async function UG(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=B0(i,n),c=await pue(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function pue(e,t){if(t.unreadable!==void 0)return[pe("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await mue(t)).map(({kind:n,line:r})=>pe(d$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!be(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[pe("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function mue(e){let t=new Map;for await(let o of zG(e)){let i=[...Kl(o.text).filter(({kind:s})=>s!==BG),...hue(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!d$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!d$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function hue(e){return FG(e).map(t=>({kind:BG,line:t}))}var d$,BG,JG=m(()=>{"use strict";E();ql();Ar();
Qh();MG();jG();d$=new Set(["password in a URL","Authorization header","key or password"]);BG="private key"});var mg,gue,GG=m(()=>{"use strict";Kr();tu();JG();Qh();mg=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
Xh(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=UG(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return _L(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?gue[t]:yr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},gue={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function p$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=yue(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function yue(e){try{return JSON.parse((0,VG.readFileSync)(e,"utf8"))}catch{return}}var VG,HG=m(()=>{"use strict";VG=O(ve(),1)});var hg,KG=m(()=>{"use strict";SJ();VJ();WJ();W();wG();Ar();_G();Y0();ei();SG();DG();GG();dh();HG();hg=class{#e;#t;#n;#r;#o;#i;#s;#a=[];#u;#f;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new mg(n,t.signal),this.#n=new sg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??cc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return sc(this.#a)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#u?.leftOut??[]]}async checkFiles(){this.#a.push(...await this.#s.findings()),q0(this.findings)}offline(){this.#c();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
Qo).every(r=>$G(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#c():this.#o==="install"&&Hu(this.#l).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await GJ(this.#l,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#u=c;let l=we([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=yG({plugin:this.#l,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#a.push(...await this.#s.findings(),...c.findings,...f),q0(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#u??{files:we({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return LG({plugin:this.#l,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:p$(),
packages:KJ()},packages:i.filter(({path:a})=>R(o,`${a}/package.json`)!==void 0),created:n.created,tool:p$()})}async[Symbol.asyncDispose](){await this.#u?.[Symbol.
asyncDispose]()}#c(){if(this.#o!=="install")return;let{folders:t,findings:n}=Hu(this.#l),r=t.map(({folder:o,lock:i})=>pe("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#a.push(...n,...r)}get#l(){return this.#t.loaded.plugin}#p(){let t=e$();return this.#r===!1?{runtime:t}:{runtime:t,cli:xG(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===cc?void 0:await this.#d(n);return r===void 0?{}:vG(r)}}}async#d(t){if(this.#r!==!1)return await a$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#f?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===cc)return;let[n="latest"]=Eu(this.#t,this.#i);this.#f=await AG(t.
repository,t.tag??n)}}});function WG(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return F({source:r,revision:o,format:i,platforms:s,created:wue(n),exampleSecrets:t.
exampleSecrets})}function wue(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var qG=m(()=>{"use strict";kc();Te();E()});function yg(e,t,n,r){wm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new xh,c={...WG(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=bue(e,n,l.signal)).repository(y),d=r===void 0?kue(t,n):void 0,p=new hg(e,t,n),h=(y,b)=>$ue(y,b,c,f,Xa(s)).catch(k=>{throw vue(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await p.checkFiles();let b=await G0(o,d===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:p.offline()});return m$(
b,p)},build:y=>g??=(async()=>{let b=r?.base??(d&&await h(d,y)),k=r?.name??d?.name;if(b===void 0||k===void 0)return await p.checkFiles(),m$(await J0(o,c),p);let $=y&&
{repository:f(y),tag:y.tag},S=await p.on(b,k,c,$);return m$(await J0(o,{...c,base:b,parts:S}),p)})(),unknown:()=>d===void 0?[]:p.unknown(),findings:()=>p.findings,
sbom:(y,b)=>p.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await p[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function m$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>B(n.path,r.path))}}function bue({signal:e,env:t,progress:n},{insecureRegistry:r},o){return R4({env:t,home:t.
HOME??(0,YG.homedir)(),signal:AbortSignal.any([e,o]),...F({insecure:r}),onCredential:(i,s)=>n(yJ(i,s))})}function kue(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(xue(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:ni(n)};let r=t.base!==void 0||e.file===void 0?".":(0,gg.dirname)(e.file),o=(0,gg.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,ZG.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function vue(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!be(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${XG(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function XG(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function xue(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${XG(t)}`)}function $ue(e,t,{
platforms:n},r,o){let i={name:e.name,...F({platforms:n})};if(e.kind==="folder")return z0(M4(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return z0(U2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...F({mountFrom:f})})}var ZG,YG,gg,h$=m(()=>{"use strict";ZG=O(ve(),1),YG=O(Vo(),1),gg=O(ge(),1);V2();q2();L4();J4();Tu();j();Te();E();X4();gJ();Yr();
wJ();KG();qG();Vv()});function QG(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function e6(e,t,n){return(t.GITHUB_REF===void 0?Oue(t):_ue(t.GITHUB_REF))??await Eue(
e,n)}function t6(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function _ue(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?n6(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Oue(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?n6(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function n6(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Eue(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Lt(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var r6=m(()=>{"use strict";ts()});function o6(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[wg(e.name)];let n=Sue(e.name,t),[,r="",o="",i="",s]=Aue.exec(n)??[];if(r===
"")return[wg(e.name)];if(s!==void 0)return[wg(n.replace(/^v/,""))];let a=wg(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function Sue(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function wg(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Aue,i6=m(()=>{"use st\
rict";Aue=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function bg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?t6(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!QG(e)))return l;let f=await e6(n,e,t);if(f!==void 0)return{...l,tag:[...o6(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let d="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",d)}var g$=m(()=>{"use strict";r6();E();i6()});async function s6(e,t,n={}){fu(e,t,n);let r=(0,hn.resolve)(e),o=Aa(r,t,n)==="empty",i=ix((0,hn.dirname)(r)),s=Tue(e,o?(0,hn.join)(r,"."):(0,hn.join)((0,hn.dirname)(
r),`.${(0,hn.basename)(r)}.`));try{await Pue(s,t,n.signal),o?Ho(s,r):ox(r,t,n,a=>{(0,Kn.chmodSync)(a,493),Ho(s,a)})}catch(a){throw i!==void 0&&(0,Kn.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:wt(e,a)}finally{(0,Kn.rmSync)(s,{recursive:!0,force:!0})}}function Tue(e,t){try{return(0,Kn.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw wt(e,n)}}async function Pue(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(rx(e,i.kind==="file"?(0,hn.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,hn.join)(
e,o),a=await(0,lc.open)(s,"wx",420);try{await Cue(a,Nue(i),n)}finally{await a.close()}await(0,lc.chmod)(s,i.executable?493:420)}}function Nue(e){return Or(e.chunks?.()??
[e.bytes()])}async function Cue(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var Iue,Kn,lc,hn,
a6=m(()=>{"use strict";Iue=O(st(),1),Kn=O(ve(),1),lc=O(Lp(),1),hn=O(ge(),1);Qa();E();uu();lu();sx()});function c6(e){let t=e.find(r=>!Rue.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var Rue,l6=m(()=>{"use strict";E();Rue=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function u6({loaded:e,config:t},n){let r=c6(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=R(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||Lue(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function Lue({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var f6=m(()=>{"use strict";kc();E();W();l6()});var p6=_e((k6e,d6)=>{"use strict";d6.exports=process.getBuiltinModule("node:util")});async function y$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var m6=m(()=>{"use strict"});async function g6(e,t,n){let r=[...new Set(n.tags.map(Ka))],{signal:o}=n,[i=Ka("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await Due(e,a,r,n);s!==void 0&&await e.preflight();let l=await Fue(e,a,n);for(let{manifest:f}of a.
images)await kg(e,f,n);a.index!==void 0&&await kg(e,a.index,n);for(let f of r)await kg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function Due(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await kg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function kg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function Fue(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:Mue(u,n)),{mediaType:d,digest:p,size:h}=u,g={mediaType:d,digest:p,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await y$(h6(i),a,l),await y$(h6(t.images.map(({config:u})=>zue(u))),a,l),s}function Mue(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function h6(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function zue(e){
return{...e,async*open(){yield e.bytes}}}var y6=m(()=>{"use strict";lh();m6()});function w6({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<jue||(i=n(),t?.(`${ys(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${ys(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var jue,b6=m(()=>{"use \
strict";$i();jue=100});async function k6({signal:e},t,n,r){let o={isOurs:pM,foreign:uM};return await s6(t,D2(n,r),{...o,signal:e}),(0,uc.resolve)(t)}async function v6(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=w6(e,Date.now);try{return await g6(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function x6(e){if(e!==void 0)try{if((0,Wn.accessSync)((0,Wn.existsSync)(e)?e:(0,uc.dirname)((0,uc.resolve)(e)),Wn.constants.W_OK),(0,Wn.existsSync)(
e)&&(0,Wn.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw _6(e,t)}}function $6(e,t){try{(0,Wn.writeFileSync)(e,t)}catch(n){throw _6(
e,n)}return(0,uc.resolve)(e)}function _6(e,t){let n=`"${e}" can't be written: ${me(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var Wn,uc,O6=m(()=>{"use strict";Wn=O(ve(),1),uc=O(ge(),1);Qv();ex();a6();E();u0();y6();b6()});function xg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${xt(r.length,"file")} in ${o}.`;return[...C6(e,t),...R6(e,t.images),
...It(e,a),...It(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function S6(e,{files:t,labels:n,annotations:r}){return[...vg(e,"Files",t),...vg(e,"Labels",A6(n)),...vg(e,"Annotations",A6(r))]}function I6(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${xt(t.files.
length,"file")} in ${Vn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...C6(e,t),...vg(e,"Files",t.files),...R6(e,
o),...It(e,a)]}function T6(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:d})=>d==="uploaded"),l=c.reduce((d,{size:p})=>d+p,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${xt(c.length,"blob")} sent (${ys(l)}), ${s.length-c.length} there already.`;return[...It(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?sO(e,"yellow","warning",It(e,"warning: Anybody can read this image, and with it the plugin's prompts: make\
 the repository private where they are to stay yours.")):[]]}function $g(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:N6(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function P6({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:N6(i)})),path:Vn,files:t,leftOut:n}}function N6(e){return e.map(t=>({...ti(t),diffId:t.diffId,comment:t.comment}))}function C6(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,E6).flatMap(({path:i,why:s})=>It(e,`${i} ${s}`,2)),r=t.length-E6,o=r>0?It(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function R6(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,ys(i.size),i.
digest.slice(7,19),i.comment]));return aO(e,["Platform","Size","Layer","What"],n)}function vg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>It(e,r,2))]}function A6(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var E6,w$=m(()=>{"use strict";ei();Ze();$i();E6=100});async function L6({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...I6(e,a,r,o),...xc(e,c)],document:{...P6(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...S6(e,i),...xg(e,i,n),...xc(e,s)],document:{...$g(i,n),findings:s,dryRun:!0}}}var D6=m(()=>{"use strict";wy();w$()});function F6({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var M6=m(()=>{"use strict"});function Uue(e,t){let{builder:n,why:r}=u6(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function j6(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||x6(n.sbom);let s=await bg(e,t,n);Uue(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
fh(r,t,s);let l=c?.tags??Eu(t,s);let u=wn(b,yg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await L6(e,u,l,f);let d=c===void 0?void 0:await v6(e,u,
c.reference,l);let p=await u.build(c?.reference);o!==void 0&&await k6(e,o,p,l);let h=s.sbom?$6(s.sbom,await u.sbom(p,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&d!==void 0;return{lines:[...xg(a,p,l),...xc(a,g),...y?T6(a,c.reference.name,d):[]],document:{...$g(p,l),findings:g,...F({sbom:h,out:o&&(0,z6.resolve)(o)}),
...y?{push:F6(c,d)}:{}},...y?{name:`${c.reference.name}@${d.digest}`}:{}}}catch(k){var $=k,S=!0}finally{var T=bn(b,$,S);T&&await T}}var z6,U6=m(()=>{"use strict";
z6=O(ge(),1);Te();E();M6();wy();f6();g$();O6();dh();D6();w$();h$()});var Bue,B6,J6=m(()=>{"use strict";Bue=O(p6(),1),B6={width:1/0,style:(e,t)=>t}});function G6(e,t){return{json:!1,signal:t,env:e,terminal:B6,print:xn,progress:xn,emit:()=>{}}}var V6=m(()=>{"use strict";J6();ws()});function K6({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function b$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return H6;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:Jue(t,f.name)}]);if(i!==void 0)return Hue(s,i);let a=G6(Gue(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await Vue(a,u);let l=[];for(let u of s)l.push({...u,made:await j6(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,W6(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,Kue(f?.document)])),
warnings:l.flatMap(({made:u})=>Wue(u?.document)?[que(u?.name??o)]:[])}}function Jue(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...F({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function Gue(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function Vue(e,{opened:t,flags:n}){var c=[];try{let r=await bg(e,t,n);let{reference:o,tags:i}=fh(
r.image,t,r);let s=wn(c,yg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var d=bn(c,
u,f);d&&await d}}function Hue(e,t){let n=e.map(({name:r,flags:o})=>[r,W6(`${ni(o.image).name}@${t}`)]);return{...H6,images:new Map(n)}}function W6(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function Kue(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function Wue(e){return(e??{}).push?.isPublic===!0}function que(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var H6,q6=m(()=>{"use strict";dh();h$();g$();U6();Te();E();Yr();V6();
H6={images:new Map,findings:new Map,warnings:[]}});function _g(e="https://api.github.com",t){let n=Z6("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?Zue(n):Z6("GITHUB_GRAPHQL_URL",t)}}function Zue(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function Z6(e,t){let n=URL.canParse(t)?new URL(t):void 0;if(n!==void 0&&[n.username,n.password,
n.search,n.hash].every(o=>o==="")&&k$(n))return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALID",`The address of GitHub's API (${e}) is none that a toke\
n may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}function k$({protocol:e,host:t}){return e==="https:"||e===
"http:"&&ri(t)}function Og(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===
0&&n!=="."&&n!=="..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repositor\
y on GitHub.`,i)}var Xu=m(()=>{"use strict";E();Yr()});function Y6({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var X6=m(()=>{"use strict"});function eV(e){let{place:t,upstream:n,request:r,without:o}=e,i=new v$(o.has("folders")),{base:s,branches:a}=r,c=o.has("pulls")?[]:a.map(({name:p},h)=>i.pulls(h,
p)),l=s===void 0?"defaultBranchRef":`ref(qualifiedName: ${i.text(Ir(s))})`,u=a.map(({name:p},h)=>i.compared(h,p)).join(" "),f=["id nameWithOwner viewerPermissio\
n isArchived autoMergeAllowed defaultBranchRef { name }",`base: ${l} { ${i.held(r)} ${u} }`,...i.trees("base",s===void 0?"HEAD":Ir(s),r),...a.flatMap((p,h)=>i.branch(
h,p.name,{...r,...p})),...n===void 0?c:[]],d=[...o.has("viewer")?[]:["viewer { login }"],`repository(${i.place(t)}) { ${f.join(`
`)} }`];return n!==void 0&&c.length>0&&d.push(`upstream: repository(${i.place(n)}) { ${c.join(`
`)} }`),i.query(d)}function Ir(e){return`refs/heads/${e}`}var Yue,Q6,Xue,Que,efe,tfe,v$,Eg=m(()=>{"use strict";Xe();Yue=8,Q6=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${Q6(e-1)} } }`} }`,Xue={Folder:`fragment Folder on GitObject { oid ... on Tree { ${Q6(Yue)} } }`,Names:"fragment Names on GitObje\
ct { ... on Tree { entries { name mode } } }",Whole:"fragment Whole on TreeEntry { mode oid object { ... on Blob { text } } }"},Que="commits(last: 100) { nodes \
{ oid message author { user { login } } } }",efe=`id number url title body isDraft mergeable baseRefName headRepository { nameWithOwner }
labels(first: 20) { nodes { name } } autoMergeRequest { enabledAt }`,tfe="number url body state baseRefName headRepository { nameWithOwner }";v$=class{#e=new Map;#t;constructor(t){
this.#t=t}text(t){let n=this.#e.get(t)??`v${this.#e.size}`;return this.#e.set(t,n),`$${n}`}place({owner:t,repo:n}){return`owner: ${this.text(t)}, name: ${this.text(
n)}`}held({files:t,folders:n,listings:r}){return`name target { oid ... on Commit { ${[...r.includes("")?["root: tree { ...Names }"]:[],`catalog: file(path: ${this.
text(M)}) { ...Whole }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(i)}) { ...Whole }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(i)}) { mode oi\
d }`)].join(`
`)} } }`}trees(t,n,{folders:r,listings:o}){let i=(a,c,l)=>`${a}: object(expression: ${this.text(`${n}:${c}`)}) { ...${l} }`;return[...(this.#t?[]:r).map((a,c)=>i(
`${t}Folder${c}`,a,"Folder")),...o.map((a,c)=>i(`${t}Listing${c}`,a,"Names"))]}branch(t,n,r){let o=this.text(Ir(n));return[`branch${t}: ref(qualifiedName: ${o})\
 { ${this.held(r)} }`,...this.trees(`branch${t}`,Ir(n),r)]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(n)}) { ${Que} }`}pulls(t,n){let r=`pul\
lRequests(headRefName: ${this.text(n)}`;return[`pulls${t}: ${r}, states: [OPEN], first: 50) { nodes { ${efe} } }`,`newest${t}: ${r}, first: 10, orderBy: { field\
: CREATED_AT, direction: DESC }) { nodes { ${tfe} } }`].join(`
`)}query(t){let n=t.join(`
`),r=Object.entries(Xue).filter(([s])=>n.includes(`...${s} `));return{text:[`query Look(${[...this.#e.values()].map(s=>`$${s}: String!`).join(", ")}) {
${n}
}`,...r.map(([,s])=>s)].join(`
`),variables:Object.fromEntries([...this.#e].map(([s,a])=>[a,s]))}}}});async function Qu({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:Ir(n)},{repository:o}=await e.asker.ask(()=>e.graphql(rfe,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var nfe,rfe,x$=m(()=>{"use strict";Eg();nfe="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",rfe=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${nfe} } } } } }
  }
}`});function fc(e){return e.types.includes("STALE_DATA")?!0:qn(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is (?:not )?at|but expected) [0-9a-f]{40}/i)}
function fi(e){return qn(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function tV(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:qn(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function nV(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
qn(e,/rate limit exceeded/i))}function Ag(e){return e.types.includes("RESOURCE_LIMITS_EXCEEDED")||qn(e,/resource limits for this query exceeded/i)}function gn(e){
return e.status===404||e.types.includes("NOT_FOUND")}function ds(e){return qn(e,/could not resolve to a node|issue not found|no commit found for sha|\b(?:head|base) invalid\b/i)}
function di(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||qn(e,/resource not accessible by/i)}function Sg(e){
return e.status===422&&qn(e,/already exists/i)}function rV(e){return gn(e)||e.status===422&&qn(e,/does not exist/i)}function oV(e){return qn(e,/is in clean status/i)}
function dc(e){return e.status>=500?!0:qn(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var re,qn,yn=m(()=>{"use \
strict";re=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},qn=({message:e},t)=>t.test(e)});async function $$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,sV.randomBytes)(8).toString("hex")}`,o=ife(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(ofe,{input:o}),c=a.commit;return c===null?await iV(e,t,r)??{kind:"moved"}:aV(c)},s=a=>ds(a)||gn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>iV(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof re))throw a;let c=gn(a)||ds(a);if(fi(a))return{kind:"protected",said:a.message};if(fc(
a)||c&&!await afe(e,t.branch))return{kind:"moved"};throw a}))}function ife(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:sfe(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function sfe(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function iV(e,t,n){let o=(await Qu(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
aV(o)}async function afe(e,t){return await Qu(e,t)!==void 0}var sV,ofe,aV,cV=m(()=>{"use strict";sV=O(st(),1);x$();yn();ofe=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;aV=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});function Ig(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PUSH_REJECTED",`The branch "${e}" can't be made: its name clas\
hes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie below another.")}var _$=m(()=>{"use strict";E()});async function pi({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof re&&(gn(o)||o.status===409))return;throw o}}async function pc(e,t,n){let{api:r,place:o}=e,i=async()=>{let c={...o,ref:Ir(
t),sha:n};return await r.rest(l=>l("POST /repos/{owner}/{repo}/git/refs",c)),"created"},s=async()=>await pi(e,t)===n?"created":void 0,a=await e.asked("make a br\
anch",()=>r.asker.ask(i,{found:s}).catch(async c=>{if(!(c instanceof re)||c.status!==422&&c.status!==409)throw c;if(await pi(e,t)!==void 0)return"exists";let l=await lfe(
e,t);if(l!==void 0)throw Ig(t,l);if(Sg(c))return"exists";throw c}));return a==="created"&&e.remember(t),a}async function lfe(e,t){let n=t.split("/");for(let r of n.
keys()){let o=n.slice(0,r).join("/");if(o!==""&&await pi(e,o)!==void 0)return o}return(await O$(e,`${t}/`))[0]}async function O$({api:e,place:t},n){let r={owner:t.
owner,name:t.repo,prefix:Ir(n)};return((await e.asker.ask(()=>e.graphql(ufe,r))).repository?.refs.nodes??[]).flatMap(i=>i===null?[]:i.name.startsWith(n)?i.name:
n+i.name)}async function Tg(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:Ir(l),beforeOid:u,afterOid:f??"0".repeat(u.length),force:n})),
s=async()=>(await r.graphql(cfe,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>pi(e,u)));return t.every(
({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await ffe(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(s,{found:c}).catch(
async l=>{if(!(l instanceof re))throw l;if(fi(l))return{kind:"protected",said:l.message};if(fc(l))return{kind:"moved"};if(di(l))throw l;let u=await Promise.all(
t.map(({name:f})=>pi(e,f)));if(t.some(({from:f},d)=>u[d]!==f))return{kind:"moved"};throw l}))}async function ffe(e,t){return t?.to===void 0?!1:(await Qu(e,t.name))?.
some(({oid:n})=>n===t.to)??!1}async function mc(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.asker.
ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof re&&rV(i)))throw i}})}var cfe,ufe,ef=m(()=>{"use strict";_$();
Eg();x$();yn();cfe=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;ufe=`query Below($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 50) { nodes { name } } }
}`});function uV({api:e}){return`${Pg}${e.asker.now().toString(36)}-${(0,lV.randomBytes)(8).toString("hex")}`}async function fV(e){let t=e.lasting();try{for(let n of await O$(
t,Pg)){let r=dfe.exec(n)?.[1];r!==void 0&&t.api.asker.now()-Number.parseInt(r,36)>pfe&&await mc(t,n)}}catch{}}var lV,Pg,dfe,pfe,E$=m(()=>{"use strict";lV=O(st(),1);
ef();Pg="bazaar-work/",dfe=/^bazaar-work\/([0-9a-z]{6,12})-[0-9a-f]{16}$/,pfe=864e5});async function dV(e,t){let n=Y6(t,e.limits);if(n.length<=1)return await $$(e,t);let r=uV(e),o=!1;try{await pc(e,r,t.head),o=!0;let i=await mfe(e,{...t,branch:r},
n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],a=await Tg(e,s,!1);return a.kind!=="done"?a:(o=
!1,await fV(e),i)}finally{o&&await hfe(e,r)}}async function mfe(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){let a=`${t.headline} (${i+1}/${n.
length})`;if(o=await $$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function hfe(e,t){await mc(e.lasting(),t).catch(()=>{})}
var pV=m(()=>{"use strict";X6();cV();ef();E$()});async function mV(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of kfe(e,t,n))try{await e.api.asker.ask(s,{passes:wfe})}catch(a){if(r?.aborted===!0)throw Er(r);o.push(
`${i} could not be set on pull request #${t.number}: ${bfe(a)}`)}return o}function bfe(e){if(e instanceof re&&oV(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof re&&dc(e)?`GitHub failed (${e.status}).`:me(e);return/[.!?]$/.test(t)?t:`${t}.`}function kfe({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},d=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";d.push(["Labels",()=>e.rest(y=>y(g,h))])}let p=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of p){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();d.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";d.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:yfe[l]};d.push(["Auto-merge",()=>e.graphql(gfe,{input:h})])}return d}var gfe,yfe,wfe,hV=m(()=>{
"use strict";E();as();yn();gfe=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,yfe={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};wfe=e=>ds(e)||gn(e)});async function gV({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(_g(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=Og(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(vfe,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof re||i instanceof TypeError||be(i))||be(i)&&i.code==="INTERRUPTED")throw i;return}}var vfe,yV=m(()=>{"use strict";
E();Xu();yn();vfe=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function bV(e,t){let{api:n,place:r}=e,o=await e.asked("make a fork",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return(o.parent!==void 0||!o.fork)&&xfe(e,i,o.parent?.full_name),await $fe(i,t,e),await Efe(i,t),i}function xfe({name:e},t,n){
if(n?.toLowerCase()!==e.toLowerCase())throw new w("FORGE_REFUSED",`${t.name} is ${n===void 0?"no fork":`a fork of ${n}, not of ${e}`}, and GitHub makes no other\
 one.`,"Publish without `fork` where the token may write, or take another account for forks.")}async function $fe(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=
wV){if(await _fe(e,t,n))return;if(i>=o.forkMs)break;await r.sleep(wV)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,
"GitHub copies it in the background: start it again in some minutes. A token for chosen repositories has to name it.")}async function _fe(e,t,n){return await e.
asked("be read",async()=>{if(await pi(e,t)!==void 0)return!0;if(!await Ofe(e))return!1;let r=await pi(n,t);return r===void 0?!1:await pc(e,t,r).catch(()=>"exist\
s")==="created"})}async function Ofe({api:e,place:t}){try{let{size:n}=await e.asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){
if(n instanceof re&&gn(n))return!1;throw n}}async function Efe(e,t){let{api:n,place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{
await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstream",o)))}catch(i){if(!(i instanceof re&&i.status===409))throw i;let s=`Reset ${t} ther\
e to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var wV,kV=m(()=>{"us\
e strict";E();yn();ef();wV=2e3});function vV(e){if(e instanceof Re)return e;if(e instanceof Error&&e.name==="TimeoutError")return new Re("gave no answer in time",!0);let t=Ju(e);return t instanceof
de?new Re(t.message+Sfe(t.kind,e),!Afe.has(t.kind)):new Re("broke the connection off",!0)}function Sfe(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${Bu(t)})`:""}var Re,Afe,hc=m(()=>{"use strict";Qr();L0();Re=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},Afe=new Set(
["refused","unknown-host","tls","forbidden"])});function tf(e){return e.toString(8).padStart(6,"0")}function $V(e,t){return(0,_V.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var _V,Ife,Tfe,xV,Ng,OV=m(()=>{"use strict";_V=O(st(),1);Oa();hc();Ife=new Set([33188,33261,33204]),Tfe=40960,xV=16384;Ng=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!Ife.has(n.mode)){let o=n.mode===Tfe?"symbolic link":n.mode===xV?"folder":"submodule";throw wr(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return $V(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if($V(t,o))return o;throw new Re("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==xV?
o.set(s,{id:i.oid,mode:tf(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function Pfe({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:A$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function A$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function Nfe(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,tf(n)]))}var Cg,EV=m(()=>{"use strict";Te();Xe();OV();Cg=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new Ng(t,n)}async tree(t,n,{folders:r,files:o,listings:i}=this.#e){let s=n?.target;if(s==
null)return;let a=new Map,c=new Map;for(let[l,u]of o.entries())a.set(u,await this.#n.bytesOf(u,s[`file${l}`]));for(let[l,u]of r.entries())c.set(u,await this.#r(
`${t}Folder${l}`,s[`folder${l}`]));return{head:s.oid,catalog:await this.#n.bytesOf(M,s.catalog),folders:c,files:a,listings:new Map(i.map((l,u)=>[l,Nfe(l===""?s.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null?await this.#n.filesIn(r):tf(n.mode)==="040000"?await this.#n.
filesIn({oid:n.oid}):new Map([["",{id:n.oid,mode:tf(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[
o,{name:i,...s}]of this.#e.branches.entries()){let a=n[`branch${o}`],c=await this.tree(`branch${o}`,a,{...this.#e,...s});if(c===void 0)continue;let l=this.#s(o,
t);r.push({name:i,tree:c,commits:this.#i(o),...F({pullRequest:l})})}return r}#i(t){let n=this.#t.repository.base?.[`compare${t}`];return A$(n?.commits).map(({oid:r,
message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:{id:r,message:o,login:s}})}#s(t,n){let[r]=this.#u(this.#a[`pulls${t}`],n);return r===
void 0?void 0:Pfe(r)}closed(t){return this.#e.branches.flatMap(({name:n},r)=>{let o=this.#u(this.#a[`newest${r}`],t),i=o.findIndex(({state:s})=>s==="MERGED");return o.
slice(0,i===-1?void 0:i).flatMap(({state:s,number:a,url:c,body:l})=>s==="CLOSED"?[{branch:n,number:a,url:c,body:l}]:[])})}get#a(){return this.#t.upstream??this.#t.
repository}#u(t,n){let r=this.#t.repository.nameWithOwner.toLowerCase();return A$(t).filter(({baseRefName:o,headRepository:i})=>o===n&&i?.nameWithOwner.toLowerCase()===
r)}}});function AV(e,t,n){if(e!==null)return Cfe[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Cfe,SV=m(()=>{"use strict";Cfe={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function TV(e,t){let n=await e.asked("read",()=>Lfe(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Rfe(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new Cg(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"",l=AV(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner);return{right:l,assumed:o.viewerPermission===null&&l==="write",...F({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.
tree("base",o.base),branches:await a.branches(t.base??c),closed:a.closed(t.base??c),autoMergeAllowed:o.autoMergeAllowed}}function Rfe({base:e=""},t){let n={archived:!1,
defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"none",...F({login:t}),...n,baseName:e}}async function Lfe({api:e,place:t,upstream:n},r){
let o=new Set,i=async s=>{let{text:a,variables:c}=eV(s),{data:l,refusal:u}=await e.partly(a,c),f=u===void 0?"told":Ffe(u);if(IV(f)&&!o.has(f))return f;if(f==="u\
nreadable")return{viewer:l?.viewer??null,repository:null};if((f==="refused"||IV(f))&&u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;
throw new Re("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i({place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;
o.add(s)}}function IV(e){return e==="folders"||e==="viewer"||e==="pulls"}function Ffe(e){if(Ag(e))return"folders";let t=e.paths.map((n,r)=>/\.compare\d+$/.test(
n)?"told":n==="repository"&&e.types[r]==="NOT_FOUND"?"unreadable":di(e)?n.startsWith("viewer")?"viewer":/\.(?:pulls|newest)\d+/.test(n)?"pulls":"refused":"refus\
ed");return Dfe.find(n=>t.includes(n))??"refused"}var Dfe,PV=m(()=>{"use strict";Te();Eg();hc();EV();yn();SV();Dfe=["refused","viewer","pulls","unreadable","tol\
d"]});async function CV(e,t){let{api:n,place:r,pulls:o}=e,i={...r,ref:`refs/heads/${Rg}`,sha:Mfe};if(await NV(e,"commit",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/g\
it/refs",i))),!t)return;let s={...o,title:Rg,head:Rg,base:Rg};await NV(e,"open pull requests",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/pulls",s)))}async function NV(e,t,n){
let r=async()=>{try{await n()}catch(o){if(!(o instanceof re)||o.status!==422)throw o}};await e.asked(t,()=>e.api.asker.ask(r).catch(o=>{if(!(o instanceof re)||di(
o)&&!fi(o))throw o}))}var Mfe,Rg,RV=m(()=>{"use strict";yn();E$();Mfe=`${"0".repeat(39)}1`,Rg=`${Pg}right`});async function DV(e,t){let{api:n,pulls:r}=e,o=async()=>FV(await n.rest(i=>i("POST /repos/{owner}/{repo}/pulls",{...r,...t})));return await e.asked("open a pull \
request",()=>n.asker.ask(o,{found:()=>LV(e,t)}).catch(async i=>{let s=i instanceof re&&Sg(i)?await LV(e,t):void 0;if(s===void 0)throw i;return s}))}async function LV({
api:e,pulls:t},{head:n,base:r}){let o=n.includes(":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{o\
wner}/{repo}/pulls",i))),[a]=s;return a===void 0?void 0:FV(a)}function FV(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,
body:e.body??"",draft:e.draft===!0,base:e.base.ref,mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.
auto_merge!==null}}async function S$(e,{number:t},n){let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.
rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_number}",i))))}var MV=m(()=>{"use strict";yn()});function mi(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var nf=m(()=>{"use strict"});function Lg(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Lg.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var zV=m(()=>{"use strict"});function jV(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var UV=m(()=>{"use strict"});function BV(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var JV=m(()=>{"use strict"});function HV(e,t,n){let r=VV(BV,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=VV(jV,null).apply(null,i)})}function zfe(){let e=Symbol("Singular"),t={registry:{}},n=Lg.bind(null,t,e);return HV(n,t,e),n}function jfe(){let e={registry:{}},
t=Lg.bind(null,e);return HV(t,e),t}var GV,VV,KV,WV=m(()=>{"use strict";zV();UV();JV();GV=Function.bind,VV=GV.bind(GV);KV={Singular:zfe,Collection:jfe}});function Gfe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Vfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function YV(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{Vfe(t[r])?r in e?n[r]=YV(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function qV(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function T$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=Gfe(
n.headers),qV(n),qV(n.headers);let r=YV(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function Hfe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function Wfe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function qfe(e){let t=e.match(Kfe);return t?t.map(Wfe).reduce((n,r)=>n.
concat(r),[]):[]}function ZV(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function XV(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function yc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function rf(e,t,n){return t=e==="+"||e==="#"?XV(t):yc(t),n?yc(n)+"="+t:t}function gc(e){
return e!=null}function I$(e){return e===";"||e==="&"||e==="?"}function Zfe(e,t,n,r){var o=e[n],i=[];if(gc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(rf(t,o,I$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(gc).forEach(function(s){i.push(rf(t,s,I$(t)?n:""))}):Object.keys(o).forEach(function(s){gc(o[s])&&i.push(rf(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(gc).forEach(function(a){s.push(rf(t,a))}):Object.keys(o).forEach(function(a){gc(o[a])&&(s.push(yc(a)),s.push(rf(t,o[a].toString())))}),I$(t)?i.push(yc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?gc(o)&&i.push(yc(n)):o===""&&(t==="&"||t==="?")?i.push(yc(n)+"="):o===""&&i.push("");return i}
function Yfe(e){return{expand:Xfe.bind(null,e)}}function Xfe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(Zfe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return XV(
i)}),e==="/"?e:e.replace(/\/$/,"")}function QV(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=ZV(
e,["method","baseUrl","url","headers","request","mediaType"]),s=qfe(n);n=Yfe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=ZV(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let d=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(
",")}return["GET","HEAD"].includes(t)?n=Hfe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function Qfe(e,t,n){return QV(T$(e,t,n))}function eH(e,t){let n=T$(e,t),r=Qfe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:eH.bind(null,
n),merge:T$.bind(null,n),parse:QV})}var Ufe,Bfe,Jfe,Kfe,tH,nH=m(()=>{"use strict";nf();Ufe="0.0.0-development",Bfe=`octokit-endpoint.js/${Ufe} ${mi()}`,Jfe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":Bfe},mediaType:{format:""}};Kfe=/\{[^{}}]+\}/g;tH=eH(null,Jfe)});function oH(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(kt[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let d=e.charCodeAt(i),p=kt[d];if((p&n)!==0){c|=p&8;break}(p&2)!==0?a===-1&&(a=i):a=-1,s|=d&65280|p,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new rH}:ede(e,f,i,r,n)}function ede(e,t,n,r,o){let i=new rH;e:for(;n<r;){for(n++;(kt[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=kt[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,d=e.slice(s,f),p=(a&65281)===
0?d:d.toLowerCase();for(n++;(kt[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let $=e.charCodeAt(n);if($===34){i[p]===void 0&&
(i[p]=k?tde(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let T=e.charCodeAt(n),I=kt[T];if((I&o)!==0){S=I&8;break}n++}if(S!==0)break e;continue e}if($===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=kt[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[p]===
void 0){let b=y===-1?n:y;i[p]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function tde(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var kt,rH,iH=m(()=>{"use strict";kt=new Uint8Array(256);kt[9]|=
2;kt[32]|=2;kt[59]|=4;kt[44]|=8;for(let e=128;e<=255;e++)kt[e]|=1;for(let e of"!#$%&'*+-.^_`|~")kt[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)kt[e]|=16;for(let e=65;e<=
90;e++)kt[e]|=17;for(let e=97;e<=122;e++)kt[e]|=16;rH=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var nde,Fg,hi,P$,uH,sH,aH,N$,C$,rde,fH,Dg,ode,ide,sde,dH,cH,ade,cde,lde,lH,pH,mH=m(()=>{"use strict";nde=/^-?\d+$/,Fg=/^-?\d+n+$/,hi=JSON.stringify,P$=JSON.parse,
uH=/^-?\d+n$/,sH=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,aH=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,N$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",C$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",rde=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Fg.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(N$(
a))return;let c=a===null||typeof a!="object",l=C$(a);if(c||l)return hi(a);let u=[],f=0,d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],p=new WeakSet([a]);for(;d.length>0;){let h=d[d.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(N$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",$=C$(b);if(k&&
!$){if(p.has(b))throw new TypeError("Converting circular structure to JSON");p.add(b),d.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(hi(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let $=h.val[b],S=s(h.val,b,$);if(N$(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+hi(b)+": "):u.push(hi(b)+":");let T=S!==null&&typeof S=="object",I=C$(S);if(T&&!I){if(p.has(S))throw new TypeError("Converting circular structure \
to JSON");p.add(S),d.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push(hi(S)),h.first=!1}h.index>=h.keys.length&&d[d.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),p.delete(h.val),d.pop())}return u.join("")},fH=(e,t,n)=>{try{return"rawJSON"in JSON?hi(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?hi(e,(a,c)=>typeof c=="string"&&Fg.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(sH,"$1$2$3").replace(aH,"$1$2$3"):hi(e,t,n)}catch(r){if(r instanceof RangeError){
let o=rde(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(sH,"$1$2$3").replace(aH,"$1$2$3")}throw r}},Dg=new Map,ode=()=>{let e=JSON.parse.toString();
if(Dg.has(e))return Dg.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Dg.set(e,t),t}catch{return Dg.set(e,!1),!1}},ide=(e,t,n,r)=>typeof t==
"string"&&uH.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Fg.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,sde=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&nde.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),dH=
Number.MAX_SAFE_INTEGER.toString(),cH=dH.length,ade=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,cde=/^"-?\d+n+"$/,lde=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(uH.test(a)?a=BigInt(a.slice(
0,-1)):Fg.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},lH=e=>e.replace(ade,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&cde.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<cH||n.length===cH&&n<=dH);return i||a||c?t:'"'+t+'n"'}),pH=(e,t)=>{
if(!e)return P$(e,t);try{if(ode())return sde(e,t);let n=lH(e);return P$(n,(r,o,i)=>ide(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=lH(e),o=P$(r);return lde(
o,t)}throw n}}});var ps,hH=m(()=>{"use strict";ps=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function dde(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function yH(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=dde(e.body)||Array.isArray(e.body)?fH(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;d=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&
(d=f.cause))}let p=new ps(d,500,{request:e});throw p.cause=f,p}let a=s.status,c=s.url,l={};for(let[f,d]of s.headers)l[f]=d;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),d=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new ps(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await R$(s),new ps("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await R$(s),new ps(mde(u.data),
a,{response:u,request:e});return u.data=r?await R$(s):s.body,u}async function R$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(gH);let n=oH(
t);if(pde(n)){let r="";try{return r=await e.text(),pH(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(gH):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function pde(e){return e.type==="application/json"||e.type===
"application/scim+json"}function mde(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function L$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return yH(n.parse(s));let a=(c,l)=>yH(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:L$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:L$.bind(null,n)})}var ude,fde,gH,of,D$=m(()=>{"use strict";nH();nf();iH();mH();hH();ude="10.0.16",fde={headers:{"user-ag\
ent":`octokit-request.js/${ude} ${mi()}`}};gH=()=>"";of=L$(tH,fde);});function gde(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function kde(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(bde.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>wde.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return wH.test(i)&&(o.url=i.replace(wH,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new yde(
o,a,s.data)}return s.data.data})}function F$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>kde(n,o,i),{defaults:F$.bind(null,n),endpoint:n.endpoint})}function bH(e){
return F$(e,{method:"POST",url:"/graphql"})}var hde,yde,wde,bde,wH,HHe,kH=m(()=>{"use strict";D$();nf();hde="0.0.0-development";yde=class extends Error{constructor(e,t,n){
super(gde(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},wde=["method","baseUrl","url","headers","request","query","mediaType","operationName"],bde=["query","method","url"],wH=/\/api\/v3\/?$/;
HHe=F$(of,{headers:{"user-agent":`octokit-graphql.js/${hde} ${mi()}`},method:"POST",url:"/graphql"});});async function xde(e){let t=vde(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function $de(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function _de(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=$de(e),t(o)}var M$,vH,xH,vde,$H,_H=m(()=>{"use strict";M$="(?:[a-zA-Z0-9_-]+)",vH="\\.",xH=new RegExp(`^${M$}${vH}${M$}${vH}${M$}\
$`),vde=xH.test.bind(xH);$H=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(xde.bind(null,t),{hook:_de.bind(
null,t)})}});var z$,OH=m(()=>{"use strict";z$="7.0.8"});function Ade(e={}){return typeof e.debug!="function"&&(e.debug=EH),typeof e.info!="function"&&(e.info=EH),typeof e.warn!="function"&&(e.warn=Ode),typeof e.error!=
"function"&&(e.error=Ede),e}var EH,Ode,Ede,AH,Mg,SH=m(()=>{"use strict";nf();WV();D$();kH();_H();OH();EH=()=>{},Ode=console.warn.bind(console),Ede=console.error.
bind(console);AH=`octokit-core.js/${z$} ${mi()}`,Mg=class{static VERSION=z$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new KV.Collection,r={baseUrl:of.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${AH}`:AH,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
of.defaults(r),this.graphql=bH(this.request).defaults(r),this.log=Ade(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=$H(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function Ide(e){return e instanceof Re?e.sent:e instanceof re&&dc(e)}function Tde(e,t){return e instanceof Re||e instanceof re&&(dc(e)||t(e))}function Pde(e,t,n){
if(!tV(e)&&!nV(e))return;let{headers:o}=e,i=Sh(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:Sde*2**(t-1)}function Nde(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${Ru(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Cde(e,t,n){if(e instanceof re&&!dc(e))return e;let r=e instanceof re?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var Sde,zg,IH=m(()=>{"use strict";
E();as();tc();hc();yn();Sde=6e4,zg=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=Ide(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=ds){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof re?Pde(t,n,s):void 0;if(u===void 0&&!Tde(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw Nde(u,s);if(u===void 0&&n>=a.tries)throw Cde(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),d=u===void 0?f:u+s.random()*Math.min(1e3,u),p=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return d>2e3&&l(`${p} ${Ru(d)}.`),await this.sleep(d,c),d}now(){return this.#e.clock.now()}async sleep(t,n=this.#e.signal){try{await this.#e.clock.
sleep(t,n)}catch(r){throw n?.aborted===!0?Er(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Er(n);if(!(t instanceof re||t instanceof Re))throw t}}});var PH={};Zn(PH,{proxiedFetch:()=>Rde});function Rde({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,TH.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var TH,NH=m(()=>{"use strict";TH=O(Mh())});function CH({env:e={},signal:t},n){let r=Bh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(NH(),PH))).proxiedFetch(r),s=async(a,c)=>await(o&&
!ri(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await Fde(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),vV(f)}}}async function Fde(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:zde(n.headers)}),a=Mde(s,n.method??"GET");if(a===void 0)return await jde(s);if(await s.
body?.cancel(),o===Lde)throw new Re("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!ri(r.host))throw new Re("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Re("sends a change on to another host",!1)}}function Mde({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function zde(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function jde(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>Dde)throw new Re("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&Ude(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function Ude(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new Re("sent an answer that is not whole",!0)}}var Lde,Dde,RH=m(()=>{"use strict";Yr();C0();hc();Lde=5,Dde=16e7});function j$(e){let{rest:t,graphql:n}=_g(e.apiUrl,e.graphqlUrl),r={...Bde,...e.patience},{clock:o=ic,signal:i,onWait:s=()=>{}}=e,c=new Mg({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:Jde,request:{fetch:CH(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let d=await LH(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:p,errors:h}=d.data;return{data:p??void 0,refusal:Vde(h,DH(d.headers))}};return{asker:new zg({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await LH(()=>u(c));if(typeof f=="string"&&f!=="")throw new Re("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:d,refusal:p}=await l(u,f);if(p!==void 0)throw p;if(d===void 0)throw new Re("sent an answ\
er without data",!0);return d}}}async function LH(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new re({status:r,headers:DH(n.headers),message:Gde(n.data)})}}function DH(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function Gde(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function Vde(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new re({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var Bde,Jde,FH=m(()=>{"use strict";SH();z();Wh();Xu();IH();RH();
hc();yn();Bde={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},Jde={debug(){},info(){},warn(){},error(){}}});function jH(e){return Hde.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function UH(e,t,n){return/not permitted to create or approve pull requests/i.test(n)?`Tic\
k "Allow GitHub Actions to create and approve pull requests" in ${t} (Settings \u2192 Actions \u2192 General; its organization may have to allow it first), or use a GitHu\
b App's token.`:Kde[e](t)}var Hde,MH,zH,Kde,jg,U$=m(()=>{"use strict";Hde=[["ghp_","classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","us\
er"],["ghu_","user"]];MH="Contents: read and write",zH="Pull requests: read and write",Kde={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a pub\
lic one), and its owner the role Write in ${e}; with single sign-on, authorize the token for the organization.`,"fine-grained":e=>`Give the token access to ${e}\
 with "${MH}" and "${zH}"; an organization may have to approve it.`,installation:e=>`Install the App on ${e} with "${MH}" and "${zH}", and make the token for it\
; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with t\
he scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}\
.`},jg="Ask the repository's owners to leave branches of pull requests free, or name another with --branch."});function Zde(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var Wde,qde,Ug,BH=m(()=>{"use strict";E();FH();yn();U$();Wde={files:100,bytes:1e6},
qde="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",Ug=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=jH(r.token),this.limits={...Wde,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(j$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(j$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(qde,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof re?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=Zde(n.message),i=(s,a,c=!1)=>new w("FORGE_REFUSED",s,a,{details:{status:r,said:n.message,
everywhere:c}});return r===401?i(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one.",
!0):Ag(n)?i(`GitHub does not ${t} so much of ${this.name} at once: ${o}`,"Publish fewer plugins in one run."):fi(n)||fc(n)?i(`A rule of ${this.name} does not le\
t this token ${t}: ${o}`,jg):di(n)||gn(n)?i(`This token may not ${t} in ${this.name}: ${o}`,UH(this.kind,this.name,o),!0):i(`GitHub did not ${t} in ${this.name}\
: ${o}`,"Change what it names, and start it again.")}}});function JH(e,t){return Yde(t.token),B$(Ug.open(Og(e),t),t)}function B$(e,t){let{clock:n=ic}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>TV(e,r),requireMayWrite:r=>CV(e,r),textAt:r=>gV(e,r,t.apiUrl),commit:r=>dV(e,r),createBranch:(r,o)=>pc(e,r,o),moveBranch:async(r,o,i)=>{
let s=await Tg(e,[{name:r,from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,
jg)},deleteBranch:r=>mc(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>DV(e,r),editPullRequest:(r,o)=>S$(e,r,o),closePullRequest:(r,o)=>S$(e,r,{state:"\
closed",body:o}),addExtras:(r,o)=>mV(e,r,o),forkOf:r=>B$(e.forkAt({owner:r,repo:e.place.repo}),t),fork:async r=>B$(await bV(e,r),t)}}function Yde(e){if(/^[\u0021-\u007E]{1,4096}$/.
test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("OPTION_INVALID",t,"Give it with\
out quotes, spaces and line ends.")}var GH=m(()=>{"use strict";E();Wh();Xu();pV();hV();yV();kV();PV();RV();MV();ef();BH();U$()});function VH(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return JH(r,{token:Xde(r,e,o),env:t,signal:n,onWait:a=>xn(a),...F({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function HH({marketplace:e},t=""){return e?.toLowerCase()===
t.toLowerCase()}function J$(e,t){return e["marketplace-token"]??(HH(e,t)?e["github-token"]:void 0)}function Xde(e,t,n){let r=J$(t,n);if(r!==void 0)return r;let o=HH(
t,n)?"There is no token for the marketplace: `github-token` is empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,
i="Make one of a GitHub App (docs/action.md shows it), or a fine-grained one with Contents and Pull requests: Read and write; and see that the secret is there f\
or this workflow.";throw new w("OPTION_INVALID",o,i)}var G$=m(()=>{"use strict";GH();Te();E();ws()});var ZH={};Zn(ZH,{publishAll:()=>Qde});async function Qde(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||Ey(
i.rows,t["fail-on"]))?(xn("Nothing is published: see the findings."),o):(K6(e,t),t.mode==="none"?qH(o,await b$(e,t,n,r)):await epe(o,t,n,r))}async function epe(e,t,n,r){
let o=Ha(e.plugins,t),i,s=async()=>(i=await b$(e.plugins,t,n,r)).images,a=[],c=[],l=(d,p)=>{a.push(...d),c=p},u=d=>xn(d),f=d=>i===void 0?d:qH(d,i);try{let d=VH(
t,n,r),p=t.image===void 0?{}:{images:s},h=await r2({...o,...p,signal:r,onDone:l,progress:u},d);return f(KH(e,{...h,changed:h.changed&&!t["dry-run"]}))}catch(d){
let p=KH(e,{changed:a.some(qx),plugins:a,warnings:c});return f({...p,error:bf(d)})}}function KH(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,
a])),i=e.plugins.map(a=>{let c=o.get(a.name);return o.delete(a.name),c===void 0?a:WH(a,c)}),s=[...o].map(([a,c])=>WH({folder:"",name:a,rows:[],notes:[]},c));return{
...e,changed:t,plugins:[...i,...s],warnings:[...e.warnings,...r]}}function WH(e,t){return{...e,published:t,rows:[...e.rows,...xf(t.diagnostics)]}}function qH(e,{
images:t,findings:n,warnings:r}){let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...hO(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:
{image:s}}});return{...e,plugins:o,warnings:[...e.warnings,...r]}}var YH=m(()=>{"use strict";ky();o2();ch();fo();Xx();q6();ws();G$();Ay()});function tpe(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw kr(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...QH.map(r=>tK(r,e)))}async function eK(e,t,n){if(t!==void 0||n===void 0)return tpe(t);let r={};for(let o of QH){
let{exitCode:i}=await Lt([...XH,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,tK(o,n))}return r}async function V$(e,t,n){let r=await mu([...XH,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function tK(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,[`GIT_${e}_EMAIL`]:n}}var XH,QH,
nK=m(()=>{"use strict";ts();XH=["-c","user.useConfigOnly=true"],QH=["AUTHOR","COMMITTER"]});function oK(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u} inline ${rK(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} now`),i(`committer\
 ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${rK(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}/${c}`,l.bytes(),l.
executable?"100755":"100644");return a(M,e.catalog,e.catalogMode),i("done"),Buffer.concat(o)}function rK(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\
\\"').replaceAll(`
`,"\\n")}"`}var iK=m(()=>{"use strict";Xe()});var aK=_e((lWe,sK)=>{"use strict";sK.exports=process.getBuiltinModule("node:path/posix")});async function K$(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await ope(e,t,[n,M]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:R(r,M)?.bytes(),folder:i}}async function uK(e){let{exitCode:t,stdout:n}=await Lt(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function fK(e,t,n){let r=[...cK(n),...cK((0,lK.dirname)(M))];for(let{mode:o,
path:i}of await Jg(e,[t,"--",...r,M])){if(i!==M&&!r.includes(i))continue;let s=o===npe;if(s===r.includes(i)&&o!==H$&&o!==Bg)continue;let a=o===H$?"symbolic link":
o===Bg?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw wr(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function cK(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function W$(e,t,n){let r=n===""?"":`${n}/`,o=await Jg(e,
r===""?[t]:[t,"--",r]);return new Map(o.map(({path:i,mode:s})=>[i.slice(r.length),s]))}async function dK(e,t){let[n]=t===void 0?[]:await Jg(e,[t,"--",M]);return n?.
mode??"100644"}async function ope(e,t,n){let r=await Jg(e,["-r",t,"--",...n]),o=await ipe(e,r.filter(({mode:s})=>s!==Bg).map(({id:s})=>s)),i=r.map(({mode:s,id:a,
path:c})=>{let l=o.get(a)??new Uint8Array;return s===H$||s===Bg?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,Ui(l,s===rpe)]});return new Map(i.
sort(([s],[a])=>B(s,a)))}async function Jg(e,t){return(await qr(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").filter(r=>r!==
"").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function ipe(e,t){let n=await qr(["cat-file",
"--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var lK,npe,H$,rpe,Bg,pK=m(()=>{"use strict";lK=O(aK(),1);W();j();Xe();ts();Oa();npe="040000",H$="120000",rpe="100755",Bg="160000"});function Gg(e,t){if(t===void 0||!/^https?:/i.test(e))return{args:[],env:{}};let{origin:n}=new URL(e);return{args:[`credential.${n}.helper=`,`credential.${n}.hel\
per=${ape}`].flatMap(o=>["-c",o]),env:{BAZAAR_SOURCE_USER:spe,BAZAAR_SOURCE_TOKEN:t}}}var spe,ape,mK=m(()=>{"use strict";spe="x-access-token",ape=`!f() { test "\
$1" = get && printf 'username=%s\\npassword=%s\\n' "$BAZAAR_SOURCE_USER" "$BAZAAR_SOURCE_TOKEN"; }; f`});function gK(e,t={}){let n={timeoutMs:3e5,...t,url:e};cpe(e,t.branch);let r=(0,wc.mkdtempSync)((0,q$.join)((0,Y$.tmpdir)(),"bazaar-marketplace-")),o,i=0,s=async()=>(o!==
void 0&&(0,wc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await lpe(n,(0,q$.join)(r,String(i))),o);return{read:async a=>hK(await s(),a),readAlso:async a=>hK(o??
await s(),a),async modesIn(a){let{dir:c,head:l}=o??await s();return l===void 0?new Map:W$(c,l,a)},async write(a){if(o===void 0)throw new TypeError("A marketplac\
e is read before it is written.");let c=await fpe(o,a);return mpe(o,c,n)},async[Symbol.asyncDispose](){(0,wc.rmSync)(r,{recursive:!0,force:!0})}}}function cpe(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function lpe(e,t){let{branch:n}=e,r=n!==void 0&&!await upe(e,n,t);(r||n===void 0)&&
await qr(yK(e,t),X$(e));let o=r?`refs/heads/${n}`:await mu(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await uK(t),isNew:r}}function yK({url:e,token:t},n,...r){
let o=["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"];return[...Gg(e,t).args,"clone",...o,...r,"--",e,n]}function X$({url:e,token:t,
timeoutMs:n,signal:r}){return{cwd:(0,Y$.tmpdir)(),timeoutMs:n,signal:r,env:Gg(e,t).env}}async function upe(e,t,n){let r=yK(e,n,`--branch=${t}`),{exitCode:o,stderr:i}=await Lt(
r,X$(e));if(o===0){let s=(await Lt(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,wc.rmSync)(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.
test(i))return!1;throw kr(r,i.trim()===""?`exit code ${o}`:Pm(i))}async function hK({dir:e,head:t,branch:n,isNew:r},o){let i=r?{newBranch:Z$(n)}:{};if(t===void 0)
return{...await K$(e,t,o),...i};await fK(e,t,o);let s=new Map;for(let a of new Set([o,M].flatMap(Zo)))s.set(a,(await W$(e,t,a)).keys().toArray());for(let a of[o,
M])Hm(a,s);return{...await K$(e,t,o),...i}}async function fpe(e,t){let{dir:n,head:r}=e;cu(t.folder);for(let c of t.files.keys())cu(c);let o=await eK(n,t.author,
t.fallbackAuthor),i=await V$(n,o,"AUTHOR"),s=await V$(n,o,"COMMITTER"),a=oK({...t,catalogMode:await dK(n,r)},{head:r,author:i,committer:s});return await qr(["fa\
st-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),mu(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}async function mpe({dir:e,branch:t},n,r){
let o=[...Gg(r.url,r.token).args,"push","--porcelain","origin",`${n}:${t}`],{exitCode:i,stdout:s,stderr:a}=await Lt(o,{...X$(r),cwd:e});if(i===0)return{kind:"wr\
itten",commit:n,pushed:!0};let c=s.toString("utf8").split(`
`).find(f=>f.startsWith("!"));if(c===void 0)throw kr(["push"],Pm(a));let l=ppe.exec(`${c} ${a}`);if(l!==null)throw Ig(Z$(t),l[1]);if(dpe.test(c))return{kind:"mo\
ved"};let u=Ia(`${c.split("	").at(-1)??""} ${hpe(a)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${Z$(t)}: ${u}.`,"Check that you \
may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function Z$(e){
return e.replace("refs/heads/","")}function hpe(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var wc,Y$,q$,dpe,ppe,wK=m(()=>{"use strict";wc=O(ve(),1),Y$=O(Vo(),1),q$=
O(ge(),1);E();Xe();Cx();tn();_$();nK();iK();pK();mK();ts();Oa();dpe=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
ppe=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});function Q$(e,t){let n=ku(t);return oh(gpe(e,n),n)}async function bK(e,t){let n=ku(e),r=new Map;for(let o of Ou(n).listings)r.set(o,await t(o));Rx({listings:r},
{layout:n.layout,...nn(n.whole)})}function gpe({catalog:e,folders:t},{layout:n,whole:r}){let o=Object.values(nn(r)).flat().flatMap(i=>[Ua(n,i),$r(n,i)??[]].flat());
return{head:"0".repeat(40),catalog:e,folders:new Map([...t].map(([i,s])=>[i,wpe(s)])),files:new Map(o.map(i=>[i,ype(t,i)])),listings:new Map}}function ype(e,t){
for(let[n,r]of e)if(t.startsWith(`${n}/`))return R(r,t.slice(n.length+1))?.bytes()}function wpe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="directory")continue;
let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?Ba(r.bytes()):"",mode:o})}return t}var kK=m(()=>{"use strict";W();Vm();
os();tn();jx();pn();Ux()});var xK=_e((FWe,vK)=>{"use strict";vK.exports=process.getBuiltinModule("node:buffer")});function EK(e,t){return`GIT binary patch
${_K(t)}${_K(e)}`}function _K(e){return`literal ${e.length}
${kpe((0,OK.deflateSync)(e))}
`}function kpe(e){let t=[];for(let n=0;n<e.length;n+=$K){let r=e.subarray(n,n+$K);t.push(`${vpe(r.length)}${xpe(r)}
`)}return t.join("")}function vpe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function xpe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(bpe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var OK,bpe,$K,AK=m(()=>{"use strict";OK=O(Yh(),1),
bpe="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",$K=52});var sf,SK=m(()=>{"use strict";sf=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
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
let h=r[l+p];return h.length>d.length?h:d}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function t_(e,t,n){return IK.diff(e,t,n)}var e_,IK,TK=m(()=>{"use strict";SK();e_=class extends sf{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},IK=new e_});var PK=m(()=>{"use strict";TK()});function CK(e,t,n){let r=NK(e,n.oldStart,n.oldEnd),o=NK(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return $pe(
i)}function NK(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function $pe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var RK=m(()=>{"use strict"});function DK(e,t){let[n,r]=Epe(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return Ipe(Ape(n,r,FK(n,r,o)))}function Epe(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function FK(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function Ape(e,t,n){let r=LK(e,t,
n,_pe);return r!==void 0?r:Spe(n,CK(e,t,n)).flatMap(o=>{let i=FK(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return LK(e,t,i,Math.min(s,60))??[i]})}function LK(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(Ope/a)+1),l=t_([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],d=[];for(let{added:p,removed:h,count:g}of l){
let[y,b]=[p?u:u+g,h?f:f+g];(p||h)&&d.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return d}function Spe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function Ipe(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var _pe,Ope,MK=m(()=>{"use strict";PK();RK();_pe=1e3,Ope=4e6});function UK(e,t){let[n,r]=[zK(e),zK(t)],o=DK(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:Tpe(o).map(s=>Ppe(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function zK(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function Tpe(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*n_?t.
at(-1)?.push(n):t.push([n])}return t}function Ppe(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(n_,r.oldStart),s=Math.min(n_,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${jK(a,o.oldEnd+s)} +${jK(c,o.newEnd+s)} @@
`],u=(d,p,h,g)=>{for(let y=h;y<g;y+=1)l.push(Npe(d,p[y]??""))},f=a;for(let{oldStart:d,oldEnd:p,newStart:h,newEnd:g}of n)u(" ",e,f,d),u("-",e,d,p),u("+",t,h,g),f=
p;return u(" ",e,f,o.oldEnd+s),l.join("")}function Npe(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function jK(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var n_,BK=m(()=>{"use strict";MK();n_=3});function JK(e){let t=e.replaceAll(Rpe,n=>n===" "?" ":Cpe[n]??Lpe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function Lpe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var Cpe,Rpe,GK=m(()=>{"use strict";Cpe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},Rpe=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function ZK(e,t,n){let[r,o]=[t?.bytes??VK,n?.bytes??VK],i=Buffer.compare(r,o)===0,s=Dpe(t,n,i);if(s===void 0)return;let a=!i&&!(KK(r)&&KK(o)),c=`${Fpe(e,t,n)}${s===
"mode"?"":Mpe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${EK(r,o)}`}}let{text:f,added:d,removed:p}=UK(
WK(r),WK(o)),h=`--- ${t?Vg("a",e):"/dev/null"}
+++ ${n?Vg("b",e):"/dev/null"}
`;return{change:{...u,added:d,removed:p},text:`${c}${h}${f}`}}function Dpe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function Fpe(e,t,n){let r=`diff --git ${Vg("a",e)} ${Vg("b",e)}
`;return t===void 0?`${r}new file mode ${af(n)}
`:n===void 0?`${r}deleted file mode ${af(t)}
`:t.executable===n.executable?r:`${r}old mode ${af(t)}
new mode ${af(n)}
`}function Mpe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${af(e)}`:"";return`index ${HK(e)}..${HK(t)}${n}
`}function HK(e){return e===void 0?"0".repeat(40):Ba(e.bytes)}function af(e){return e?.executable===!0?"100755":"100644"}function Vg(e,t){return JK(`${e}/${t}`)}
function KK(e){return!e.includes(0)&&(0,qK.isUtf8)(e)}function WK(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var qK,VK,YK=m(()=>{
"use strict";qK=O(xK(),1);Vm();AK();BK();GK();VK=new Uint8Array});var eW={};Zn(eW,{preview:()=>zpe});async function zpe(e,{inputs:t,foreign:n,signal:r},o){var h=[];try{let{marketplace:i,base:s}=t;if(i===void 0||t.mode==="none")
return[...e];Ha(e,t);let a=`${o.GITHUB_SERVER_URL||"https://github.com"}/${i}.git`;let c=!n&&URL.canParse(a)&&k$(new URL(a));let l=c?J$(t,o.GITHUB_REPOSITORY):void 0;
let u=F({branch:s,token:l});let f=wn(h,gK(a,{signal:r,timeoutMs:6e4,...u}),!0);if(e.length===0)return await Bpe(f,t);let d=[];let p=e.findLastIndex(({client:$})=>$!==
void 0);for(let[$,S]of e.entries())d.push(...await Upe(S,$===p?t.remove:[],f,t));return d}catch(g){var y=g,b=!0}finally{var k=bn(h,y,b);k&&await k}}async function Upe(e,t,n,r){
let{client:o,rows:i,notes:s}=e;if(o===void 0)return[e];let a={...Ha([e],r),remove:t};try{let c=r.entry==="vendored"?await QK(n,a):jpe,{plan:l,warnings:u,diagnostics:f}=Q$(
typeof c=="string"?Jpe:c,a);if(typeof c=="string")return[{...e,notes:[...s,c]}];let d=xf(f.get(o.name)??[]),[p,...h]=l.changes;return[{...e,rows:[...i,...d],notes:[
...s,...u],...F({preview:p&&Vpe(p,c,o,a)})},...h.map(g=>XK(g.name,{preview:r_(g,void 0)}))]}catch(c){if(!be(c)||c.code==="INTERRUPTED")throw c;return[{...e,rows:[
...i,..._c("",c)],error:c}]}}async function Bpe(e,t){let n=Ha([],t),r=o=>t.remove.map((i,s)=>XK(i,o(s)));try{let o=await QK(e,n);if(typeof o=="string")return r(
()=>({notes:[o]}));let{plan:i,warnings:s}=Q$(o,n);return r(a=>{let c=i.changes[a];return{notes:a===0?s:[],...F({preview:c&&r_(c,void 0)})}})}catch(o){if(!be(o)||
o.code==="INTERRUPTED")throw o;return r(()=>({rows:_c("",o),error:o}))}}function XK(e,t){return{folder:"",name:e,rows:[],notes:[],...t}}async function QK(e,t){let{
pluginsDir:n,plugins:r,entriesDir:o,remove:i=[]}=t,s=new Map,a;try{await bK(t,u=>e.modesIn(u));let l=[...r.flatMap(({renamedFrom:u=[]})=>u),...r.map(({thinClient:u})=>u.
name),...i];for(let u of[...l.map(f=>`${n}/${f}`),o??[]].flat()){let f=await e.readAlso(u);s.set(u,f.folder),{catalog:a}=f}return{catalog:a,folders:s}}catch(c){
if(!be(c)||Gpe.has(c.code))throw c;return`The marketplace could not be read, so nothing is compared with it: ${c.problem}`}}function Vpe(e,t,n,{pluginsDir:r}){let o=`${r}\
/${n.name}`,i=Hpe(o,t.folders.get(o)??new Map,n.files);return{...r_(e,n.version),patch:i}}function r_(e,t){let{files:n,entry:r,oldVersion:o}=e;return{files:n,entry:r,
change:Zx(e,t),...F({oldVersion:o}),patch:""}}function Hpe(e,t,n){let r=[...new Set([...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=R(s,a);return c===void 0?
void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>ZK(`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.text??"").join("")}var jpe,Jpe,Gpe,tW=m(()=>{"use str\
ict";wK();Xu();E();W();Te();ch();kK();YK();fo();Xx();G$();jpe="The thin client is not compared with the marketplace: of a pinned entry it holds no more than whe\
re the plugin lies.";Jpe={catalog:new TextEncoder().encode('{"name":"entries","description":"Entries.","owner":{"name":"Owner"},"plugins":[]}'),folders:new Map},
Gpe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var oW={};Zn(oW,{run:()=>Kpe});async function Kpe(e,t){let n=await rW(()=>Promise.resolve(z_(e))),r="failure"in n?nW(n.failure):await Wpe(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=IO(r,o);return await Zpe(zM(r),i,e)&&!i}async function Wpe(e,t,n){let r=await rW(()=>qpe(e,t,n));return"failure"in r?nW(r.failure):
r.value}async function qpe(e,t,n){let r=OO(await xO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:f}=await Promise.resolve().then(()=>(kj(),bj));return await f(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=NO(o,e["plugin-path"],
e.remove.length>0),a={workspace:o,inputs:e,foreign:i,signal:n},c=[];for(let f of s)c.push(await XF(f,a));let l=_M(cx(t),c);if(r.kind==="publish"){let{publishAll:f}=await Promise.resolve().then(()=>(YH(),ZH));
return await f(l,e,t,n)}xn("This event is looked at only: nothing is built, pushed or written.");let{preview:u}=await Promise.resolve().then(()=>(tW(),eW));return{
kind:"preview",changed:!1,plugins:await u(l,a,t),warnings:[]}}async function Zpe(e,t,n){gO(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)hs(lo(l));let r=cx(
n),o=l=>`$${l} (${n[l]??""})`,i=await Hg(()=>OM(e,r),wi,`The folder ${r}`),a=await Hg(()=>EM(e,r,typeof i=="string"?i:void 0,n),wi,o("GITHUB_OUTPUT"));await Hg(
()=>AM(n,e.plugins),hs,o("GITHUB_ARTIFACTS"));let c=RM(e,t);n.GITHUB_STEP_SUMMARY&&await Hg(()=>ey.addRaw(c).write(),hs,o("GITHUB_STEP_SUMMARY"));for(let l of Ype(
e))wi(lo(l));return i!==!1&&a!==!1}async function Hg(e,t,n){try{return await e()}catch(r){return t(lo(`FILE_UNWRITABLE: ${n} can't be written: ${me(r).replace(/\.$/,
"")}. It is the runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function Ype({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.
problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${xt(r.
length,"more plugin")} failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function nW(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],
error:e}}async function rW(e){try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&xn(...String(t.stack).split(`
`)),{failure:bf(t)}}}var iW=m(()=>{"use strict";yi();ky();$i();E();yO();$O();SO();fy();ws();Ay();CO();QF();SM();LM();jM()});yi();fy();var sW=M_(process.env);for(let e of ly){let t=hf(sW,e);t!==""&&Yg(t)}var aW=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Xpe()});
async function Xpe(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),S_));aW.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(iW(),oW));await e(sW,aW.signal)||(process.exitCode=1)}catch(e){O_(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

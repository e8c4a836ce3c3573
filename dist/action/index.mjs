import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var vG=Object.create;var Gp=Object.defineProperty;var _G=Object.getOwnPropertyDescriptor;var xG=Object.getOwnPropertyNames;var $G=Object.getPrototypeOf,OG=Object.prototype.hasOwnProperty;var l_=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),u_=e=>{throw TypeError(e)};var Wc=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var h=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var A=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Gn=(e,t)=>{for(var n in t)Gp(e,n,{get:t[n],enumerable:!0})},EG=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let i of xG(t))!OG.call(e,i)&&i!==n&&Gp(e,i,{get:()=>t[i],enumerable:!(r=_G(t,i))||r.enumerable});return e};var f_=(e,t,n)=>(n=e!=null?vG($G(e)):{},EG(t||!e||!e.__esModule?Gp(n,"default",{value:e,enumerable:!0}):n,e));var Dt=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&u_("Object expected");var r,i;n&&(r=t[l_("asyncDispose")]),r===void 0&&(r=t[l_("dispose")],
n&&(i=r)),typeof r!="function"&&u_("Object not disposable"),i&&(r=function(){try{i.call(this)}catch(o){return Promise.reject(o)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},Ft=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},i=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),o=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(o,c=>(i(c),o()))}catch(c){i(c)}if(n)throw t};return o()};function Jn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Yc(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Xc=h(()=>{"use strict"});import*as p_ from"os";function Ai(e,t,n){let r=new Jp(e,t,n);process.stdout.write(r.toString()+p_.EOL)}function SG(e){return Jn(e).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function IG(e){return Jn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var d_,
Jp,m_=h(()=>{"use strict";Xc();d_="::",Jp=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=d_+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.
properties[r];i&&(n?n=!1:t+=",",t+=`${r}=${IG(i)}`)}}return t+=`${d_}${SG(this.message)}`,t}}});import*as h_ from"crypto";import*as el from"fs";import*as Qc from"os";function g_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!el.existsSync(n))throw new Error(`Missing file at path: ${n}`);el.appendFileSync(n,`${Jn(t)}${Qc.EOL}`,{encoding:"\
utf8"})}function y_(e,t){let n=`ghadelimiter_${h_.randomUUID()}`,r=Jn(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimit\
er "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${Qc.EOL}${r}${Qc.EOL}${n}`}var w_=h(
()=>{"use strict";Xc()});var Kp=h(()=>{"use strict"});var b_=h(()=>{"use strict";Kp();Kp();Fr()});import{EOL as AG}from"os";import{constants as k_,promises as TG}from"fs";var Hp,NG,PG,CG,v_,Zp,LG,qp,Wp=h(()=>{"use strict";Hp=function(e,t,n,r){function i(o){return o instanceof
n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){function a(u){try{l(r.next(u))}catch(d){s(d)}}function c(u){try{l(r.throw(u))}catch(d){s(d)}}
function l(u){u.done?o(u.value):i(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:NG,appendFile:PG,writeFile:CG}=TG,v_="GITHUB_STEP_SUMMARY",Zp=class{constructor(){
this._buffer=""}filePath(){return Hp(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[v_];if(!t)throw new Error(`Unable \
to find environment variable for $${v_}. Check if your runtime environment supports job summaries.`);try{yield NG(t,k_.R_OK|k_.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let i=Object.
entries(r).map(([o,s])=>` ${o}="${s}"`).join("");return n?`<${t}${i}>${n}</${t}>`:`<${t}${i}>`}write(t){return Hp(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?CG:PG)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Hp(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(AG)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),i=this.wrap("pre",this.wrap("c\
ode",t),r);return this.addRaw(i).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",i=t.map(s=>this.wrap("li",s)).join(""),o=this.wrap(r,i);return this.addRaw(o).addEOL()}addTable(t){
let n=t.map(i=>{let o=i.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,d=a?"th":"td",p=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(d,c,p)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:i,height:o}=r||{},s=Object.assign(Object.assign({},
i&&{width:i}),o&&{height:o}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,i=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,t);return this.addRaw(o).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),i=this.wrap("blockquote",t,r);return this.addRaw(i).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},LG=new Zp,qp=LG});var __=h(()=>{"use strict"});var x_=h(()=>{"use strict"});import $_ from"os";var Mfe,zfe,O_=h(()=>{"use strict";x_();Mfe=$_.platform(),zfe=$_.arch()});import*as Xp from"os";function Vp(e){Ai("add-mask",{},e)}function E_(e,t){if(process.env.GITHUB_OUTPUT||"")return g_("OUTPUT",y_(e,t));process.stdout.write(Xp.EOL),
Ai("set-output",{name:e},Jn(t))}function S_(e){process.exitCode=Yp.Failure,ds(e)}function ds(e,t={}){Ai("error",Yc(t),e instanceof Error?e.toString():e)}function tl(e,t={}){
Ai("warning",Yc(t),e instanceof Error?e.toString():e)}function I_(e,t={}){Ai("notice",Yc(t),e instanceof Error?e.toString():e)}function A_(e){process.stdout.write(
e+Xp.EOL)}var Yp,Fr=h(()=>{"use strict";m_();w_();Xc();b_();Wp();Wp();__();O_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Yp||(Yp={}))});var T_={};Gn(T_,{BazaarError:()=>b,errorCodes:()=>FG,isBazaarError:()=>ke,messageOf:()=>Q});function ke(e){return e instanceof Error&&e.name==="BazaarError"&&"c\
ode"in e&&"fix"in e}function Q(e){return e instanceof Error?e.message:String(e)}var FG,b,I=h(()=>{"use strict";FG={ADDRESS_FORBIDDEN:"A URL leads to an address \
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
The command line names an unknown command or option, or lacks one."},b=class extends Error{name="BazaarError";code;problem;fix;details;constructor(t,n,r,i={}){super(
`${n} ${r}`,i),this.code=t,this.problem=n,this.fix=r,this.details=i.details??{}}}});function mt(e,t){let n=e.toLowerCase(),r,i=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let o of t){if(n.length>100||Math.abs(o.length-n.length)>=i)continue;
let s=MG(n,o.toLowerCase());s<i&&([r,i]=[o,s])}return r}function MG(e,t){let n=[],r=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i+=1){let o=[
i];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[i-1]===t[s-1]?0:1),l=i>1&&s>1&&e[i-1]===t[s-2]&&e[i-2]===t[s-1]?(n[s-2]??0)+1:a;o.push(Math.min((r[s]??0)+
1,(o[s-1]??0)+1,a,l))}[n,r]=[r,o]}return r[t.length]??0}var Mr=h(()=>{"use strict"});function $e(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Qt(`has to be ${n}`);return r===""?void 0:r}}}function Kn(e,t){return{fallback:t,
parse(n){let r=e.find(i=>i===n);if(r===void 0)throw new Qt(`has to be ${R_(e)}`);return r}}}function N_(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Qt(`has to be ${R_(e)}, or empty`);return n}}}function Ti(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Qt("has to be true or false")}}}function P_(e,t,n){return{fallback:String(n),parse(r){let i=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(i>=e&&i<=t))throw new Qt(`has to be a number from ${e} to ${t}`);return i}}}function C_(e=""){return{fallback:e,parse:t=>L_(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function kn(e,t=""){return{fallback:"",parse(n){let r=[...new Set(L_(n,/[,\r\n]+/))];if(r.some(i=>e?.test(i)===!1))throw new Qt(
`has to name ${t}`);return r}}}function L_(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function R_(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Qt,Qp=h(()=>{"use strict";Qt=class extends Error{}});var zG,em,D_,F_,tm,nl,nm,M_=h(()=>{"use strict";Qp();zG=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,em=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
D_=/^[a-z0-9][a-z0-9-]{0,63}$/,F_=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,tm=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,nl={"plug\
in-path":C_("."),config:$e(),marketplace:$e("",zG,"a repository on GitHub, owner/name"),"marketplace-token":$e(),"github-token":$e(),mode:Kn(["auto","push","pr",
"none","check"],"auto"),base:$e("",em,"the name of a branch"),branch:$e("bazaar/{plugin}",em,"the name of a branch"),"pull-requests":Kn(["all","each"],"all"),"p\
lugins-dir":$e("plugins",tm,"a folder of the marketplace, e.g. plugins"),"entries-dir":$e("",tm,"a folder of the marketplace, e.g. entries"),entry:Kn(["vendored",
"pinned"],"vendored"),"entry-url":$e("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":$e("",tm,"a folder of the reposit\
ory"),"entry-ref":$e("",em,"the name of a branch or tag"),"entry-sha":$e("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:$e(),"take-over":Ti(!1),
"renamed-from":kn(D_,"plugins"),remove:kn(D_,"plugins"),endpoint:$e(),image:$e(),"image-base":$e(),"image-tags":kn(/^[A-Za-z0-9_][\w.-]{0,127}$/,"tags of images"),
platforms:kn(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:Kn(["append","none"],"append"),digest:$e("",/^sha256:[0-9a-f]{64}$/,"sha256: and 64 \
hex digits"),"push-image":Ti(!0),"version-policy":Kn(["suffix","strict","off"],"suffix"),"on-human-commits":Kn(["append","skip","overwrite"],"append"),labels:kn(),
reviewers:kn(F_,"logins"),"team-reviewers":kn(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:kn(F_,"logins"),draft:Ti(!1),"auto-\
merge":N_(["squash","merge","rebase"]),fork:Ti(!1),"commit-message":$e(),"pr-title":$e(),"pr-body-footer":$e(),"dry-run":Ti(!1),"fail-on":Kn(["error","warning"],
"error"),"max-attempts":P_(1,100,8)},nm={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"plugin-path","pl\
ugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace","base-branch":"b\
ase","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"pr-title",body:"\
pr-body-footer",message:"commit-message",retries:"max-attempts"}});function il(e,t){return(e[j_(t)]??"").trim()}function U_(e){let t=UG(e),n={};for(let o of rl)try{n[o]=nl[o].parse(il(e,o)||nl[o].fallback)}catch(s){if(!(s instanceof
Qt))throw s;t.push(`\`${o}\` ${s.message}.`)}let r=n;if(t.push(...BG(e,r)),t.length===0)return r;let i=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.
join(" ")}`;throw new b("OPTION_INVALID",i,"docs/action.md of claude-bazaar describes every input.",{details:{problems:t}})}function j_(e){return`INPUT_${e.toUpperCase()}`}
function UG(e){let t=new Set(rl.map(j_));return Object.keys(e).filter(n=>n.startsWith("INPUT_")&&!t.has(n)).sort().map(n=>jG(n.slice(6).toLowerCase()))}function jG(e){
let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=i=>i.replaceAll(/[-_]/g,""),r=(Object.hasOwn(nm,e)?nm[e]:void 0)??rl.find(i=>n(i)===n(e))??mt(e,rl);return r===void 0?
`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}function BG(e,{build:t,entry:n}){let r=o=>il(e,o)!=="",i=[];return t==="none"&&r("image")&&!r(
"digest")&&i.push("With `build` at none, `digest` has to say which image was pushed."),r("digest")&&t==="append"?i.push("`digest` is for `build` at none."):r("d\
igest")&&!r("image")&&i.push("`digest` needs `image`, the repository that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&i.push("With `entry` at pin\
ned, `entry-url` and `entry-sha` have to say where the thin client lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&i.push("`\
entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned."),i}var rl,z_,rm=h(()=>{"use strict";I();Mr();Qp();M_();rl=Object.keys(nl),z_=[
"marketplace-token","github-token"]});var ol,ps=h(()=>{"use strict";ol=class extends Error{}});var sl,im,B_,G_,J_,K_=h(()=>{"use strict";sl=e=>e.trim().split(`
`),im=sl(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),B_=sl(`
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
`),G_=sl(`
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
`),J_=sl(`
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
`)});function H_(e){return GG.get(e)??"note"}function Ni(e){return V_.has(e)}var dde,V_,GG,ms=h(()=>{"use strict";K_();dde=new Set(im),V_=new Set([...im,...B_]),GG=new Map(
[...[...V_,...G_].map(e=>[e,"error"]),...J_.map(e=>[e,"warning"])])});function en(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var Vn,vn=h(()=>{"use stric\
t";ms();Vn=class{list=[];report=(t,n,r)=>{let i=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:H_(t),...i,args:r})};add=t=>{this.list.push(t)}}});function Ee(e,t){return{level:"error",refused:!0,problem:Hn(e),fix:Hn(t)}}function T(e,t){return{level:"error",refused:!1,problem:Hn(e),fix:Hn(t)}}function O(e,t){
return{level:"warning",refused:!1,problem:Hn(e),fix:Hn(t)}}function Se(e,t){return{level:"note",refused:!1,problem:Hn(e),fix:Hn(t)}}var Hn,zr=h(()=>{"use strict";
Hn=e=>typeof e=="string"?()=>e:e});var oe,Z_,q_=h(()=>{"use strict";zr();oe=e=>JSON.stringify(e.toString()),Z_={CLAUDE_MD_UNREAD:O("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:O(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:O(e=>`The key ${oe(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:T(e=>`\
The path is a symbolic link to ${oe(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:O(e=>`The path is a symbolic link to ${oe(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:O("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_DETAIL_INVALID:T(
e=>`${oe(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Correct the value."),MANIFEST_ENTRY_CONFLICT:Ee(e=>`The\
 marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remove these fields from the entry, or remove "strict": fa\
lse, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:O(e=>`The client ignores ${oe(e.field)} of the marketplace's entry, because the plugin has a plugin.jso\
n.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:Ee(e=>`${oe(e.field)} of the marketplace's entry ${e.problem}; the client does not install the plug\
in.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:O(e=>`${oe(e.field)} is experimental; at the top level it will stop loading in a later clien\
t.`,e=>`Move it to "experimental": {${oe(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:O(e=>`${oe(e.field)} ${e.problem}; the client ignores it.`,"Correct the va\
lue, or remove the field."),MANIFEST_FIELD_INVALID:Ee(e=>`${oe(e.field)} ${e.problem}; the client refuses the plugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:O(
e=>`${oe(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to marketplace.json, or remove it."),MANIFEST_FIELD_MISSING:O(e=>`\
The manifest has no ${oe(e.field)}.`,e=>`Add ${oe(e.field)}.`),MANIFEST_FIELD_UNKNOWN:O(e=>`The client does not know the field ${oe(e.field)} and ignores it.`,e=>e.
nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${oe(e.nearest)}? Otherwise remove it, or move your own data below "metadata\
".`),MANIFEST_JSON_INVALID:Ee(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comments and trailing commas are not allowed."),MANIFEST_MISSING:T(
e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.looked} with at least {"name": "your-plugin", "version": "1\
.0.0"}.`),PATH_CASE_CLASH:O(e=>`The path differs from ${oe(e.other)} in capitals only; on Windows and macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:Ee(
e=>`The path ${oe(e.path)} in ${oe(e.field)} is refused: ${e.reason}.`,"Write it as ./folder/file, seen from the plugin's root."),PATH_MISSING:T(e=>`${oe(e.path)}\
 in ${oe(e.field)} does not exist; the client loads the plugin without it.`,"Correct the path, or remove it."),PATH_NOT_PORTABLE:Se(e=>`The path can't be checke\
d out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install the plugin."),PATH_OUTSIDE:T(e=>`The path ${oe(e.path)} in ${oe(e.field)} hold\
s ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` between segments and without going up."),PATH_UNSAFE:T(e=>`The path ${oe(e.path)}\
 can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative to the plugin's folder, with / between segments."),PLUGIN_EMPTY:O("The plugin h\
as no component at all: no command, skill, agent, hook or server.","Add one, e.g. commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:Ee(
e=>`The plugin's name ${oe(e.name)} ${e.problem}; the client does not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:O(
e=>`The name ${oe(e.name)} works in Claude Code, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin clien\
t of that name.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:O(e=>`The n\
ame ${oe(e.name)} reads as one of Anthropic's own.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:T(e=>`The name ${oe(e.name)} is reserved: it passe\
s as one of Anthropic's own. A session loads it all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:O(
e=>`No marketplace can list a plugin named ${oe(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:Ee("The folder holds \
neither a manifest nor a component; the client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:O(e=>`The cl\
ient ignores the file: ${e.reason}.`,"Correct it, or delete it."),SETTING_IGNORED:Se(e=>`The client ignores the setting ${oe(e.key)} of a plugin.`,'Only "agent"\
 and "subagentStatusLine" have an effect.')}});var W_,Y_=h(()=>{"use strict";zr();W_={AGENT_FRONTMATTER_DROPPED:T(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:O(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:O(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:T(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:T(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:O(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:T(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:T(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:Se(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:Se(
e=>`The file is no command, because the client reads a folder with ${e.by} as the one command "${e.name}".`,e=>`Nothing, if it belongs to ${e.by}; otherwise mov\
e it to another folder.`),COMMAND_NAME_TAKEN:T(e=>`The command "${e.name}" comes from ${e.other} too, and the client keeps only one of them.`,"Rename one of the\
 files."),COMMAND_PATH_UNREAD:O(e=>`\`${e.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:O(
e=>`The command "${e.name}" names the same file as "${e.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:O(
e=>`The client does not list the command "${e.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:O(e=>`A file called \`.md\`, or an empty key, gives the ${e.kind}\
 no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:T(e=>`\`description\` must be text, not ${e.got}; the client drops it.`,"Put quotes aro\
und the value."),DESCRIPTION_MISSING:O(e=>`The ${e.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `description` of o\
ne sentence to the frontmatter."),FILE_NOT_UTF8:O(e=>`The text is not UTF-8: ${e.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:T(e=>`The file has ${e.size}\
 bytes; with more than ${e.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file that the prompt names."),FILE_UNREADABLE:T(
e=>`It can't be read: ${e.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:O(e=>`\`${e.key}\` is ${e.got}, which the c\
lient takes as ${e.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:T(e=>`The frontmatter is not valid YAML: ${e.reason}. The client loads the component\
 with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),FRONTMATTER_KEY_TWICE:O(
e=>`\`${e.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:O(e=>`The ${e.kind} has no frontmatter block, \
so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:T(e=>`The frontmatter must be \`k\
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:Se(e=>`The frontmatt\
er is not valid YAML (${e.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:O(e=>`\`metadata\` must\
 be a mapping, not ${e.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:T(e=>`\`name\` must be text, not ${e.got}; \
the client ${e.shown===void 0?"goes by the file or folder instead":`takes it as "${e.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:T(e=>`\`shell\` is ${e.
got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:O(e=>`The client never shows this skill, b\
ecause ${e.command} is a command of the same name, "${e.name}".`,"Rename one of the two, or move the command's text into the skill: users can call skills like c\
ommands."),SKILL_FILE_MISNAMED:O(e=>`The client looks for SKILL.md in exactly this spelling and does not find ${e.found}.`,"Rename the file to SKILL.md."),SKILL_HIDDEN:O(
e=>`The skill is not read, because ${e.by} makes that whole folder one skill.`,e=>`Move ${e.by} into a folder of its own.`),SKILL_NAME_FROM_FOLDER:O(e=>`The ski\
ll at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${e.name}", and after the version's folder where the plugin is \
installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:T(e=>`The skill "${e.name}" comes from ${e.other} too; the client keeps one of them, and which \
one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name."),SKILL_PATH_EMPTY:O(e=>`\`${e.raw}\` holds no S\
KILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a folder with a SKILL.md."),SKILL_PATH_IS_FILE:T(e=>`\`${e.raw}\` is a file\
; the client takes folders only and loads no skill from it.`,e=>`Write \`${e.use}\`.`),SKILL_UNREAD:O(e=>`The client does not read this skill: ${e.why}.`,"Move \
it to skills/<name>/SKILL.md.")}});var om,JG,X_,Q_=h(()=>{"use strict";zr();om=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,JG={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},X_={AUTHOR_UNKNOWN:O(e=>`Nobody is named as the author of "${e.plugin}"; stri\
ct validation of the thin client fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:O(e=>`${e.what}\
 allows all of Bash: a caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:O(
e=>`${e.what} is a folder whose name not every system can store, so its stub is ${e.path}; the client lists it as a command, and no longer among the skills.`,"R\
ename the command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:O(e=>`${e.what} is not in the thin client: ${e.why}.`,"Name it in the config\
uration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:O(e=>`${e.what} is not in the thin client, and can't be copied to it: ${e.why}.`,
"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:Se(e=>`${e.what} is not in the thin client: ${e.why}.`,"Nothing needs to be done when\
 the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:Se(e=>`${e.what} has no description, so its stub says "${e.description}".`,"Write a description: \
it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:O(e=>`The stubs will call ${e.endpoint}/mcp, since the endpoint itself already ends in /mcp\
.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:O(e=>`\`failClosed\` names ${e.event}, and no hook of the host lis\
tens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:O(e=>`${e.what} pulls in "${e.reference}", which is loo\
ked for on the host and not in the caller's project.`,e=>om(e.what)),HOOK_KEY_DROPPED:O(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:T(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:O(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:O(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:Se(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:O(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:T(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:T(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:O(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:T(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
(\`local: ["mcp:${e.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:O(e=>`The thin client's name "${e.name}" is not kebab-case, which strict validatio\
n warns about.`,"Choose another with the option `name`: small letters, digits and single hyphens."),NAME_NOT_PORTABLE:Se(e=>`${e.what} has a name that not every\
 system can store as a file, so its stub is ${e.path}.`,"Nothing needs to be done: the client shows the same name."),NAME_SOUNDS_OFFICIAL:O(e=>`The thin client'\
s name "${e.name}" reads as one of Anthropic's, which strict validation warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:O(e=>`${e.
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>om(e.what)),PLACEMENT_NEEDS_FILES:Se(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:O(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>om(e.what)),PRIVACY_POLICY_UNKNOWN:Se(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:O(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:O(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:O(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Se(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:O(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:T(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${JG[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:T(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:O(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:O(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:T(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:Se(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:O(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:T(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:O(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:O(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var e0,t0=h(()=>{"use strict";zr();e0={MARKETPLACE_MISSING:Ee(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:Ee(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:Ee(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:Ee(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:Ee(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
 and the word tools."),MARKETPLACE_NAME_DOUBTFUL:O(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name if the marketplace is meant for mo\
re than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:O(e=>`The client does not know "${e.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:O(
"The marketplace offers no plugin.",'Add an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:O("The marketplace has no description.",'Add "\
description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:T(e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugi\
ns, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:T(e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new \
name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:T(e=>`"${e.field}" ${e.problem}, so the client can't install this plugin.`,e=>`Correct "${e.field}" in the\
 entry.`),ENTRY_FIELD_UNKNOWN:O(e=>`The client does not know "${e.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:O(
e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or drop it.`),ENTRY_NAME_REFUSED:T(e=>`The plugin's name "${e.name}" ${e.problem}\
, so the client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:T(e=>`The plugin's name "${e.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:O(e=>`The plugin's name has ${e.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:T(e=>`\
The name "${e.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:O(e=>`"${e.name}" differ\
s from the entry "${e.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:O(e=>`\
The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:T(
e=>`The source ${e.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:T(
e=>`The client knows no source of the kind ${e.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:T(e=>`The folder "${e.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count)\
, or add the plugin's folder."),ENTRY_SOURCE_LINKED:T(e=>`The source leads through the symbolic link "${e.path}", which the client does not follow.`,"Put the pl\
ugin's real folder there."),ENTRY_SHA_INVALID:T(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),
ENTRY_ARCHIVE_REFUSED:T(e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:O(
e=>`The client ignores "path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install on\
e folder.'),ENTRY_VERSION_DIFFERS:O(e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),
ENTRY_HELPER_NOT_STRICT:T('The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the pl\
ugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:O("The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you l\
ooked at.","Add the archive's sha256.")}});var Qe,sm,n0,r0=h(()=>{"use strict";zr();Qe=e=>JSON.stringify(e.toString()),sm="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",n0={CHANNEL_SERVER_UNKNOWN:O(e=>`The channel names the MCP server ${Qe(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:O(e=>`The hooks file ${Qe(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:T(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:Ee(
e=>`${e.reason}. ${sm}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:T(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:O('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:O(e=>`${Qe(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:O(e=>`The client knows \
no hook event ${Qe(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${Qe(e.nearest)}?`),HOOK_GUARD_INVALID:Ee(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${sm}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:Ee(e=>`${e.event} stands where the\
 client looks for no events. ${sm}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:O(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:O(e=>`The matcher ${Qe(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:T(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:T("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:O(e=>`On ${e.event} the client can't run a handler of type ${Qe(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:O(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:O(e=>`The client does not find the plugin's own server und\
er ${Qe(e.server)}; the hook does nothing.`,e=>`Write ${Qe(e.right)}.`),LSP_INLINE_INVALID:Ee(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:T(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:T(e=>`"headersHelper\
" of the MCP server ${Qe(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:Ee(e=>`The MCP server ${Qe(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:T(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:T(
e=>`The MCP server ${Qe(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${Qe(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:T(e=>`The client drops the MCP server ${Qe(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:T(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:T(
e=>`The URL of the MCP server ${Qe(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:T(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var am,i0=h(()=>{"use strict";q_();Y_();Q_();t0();r0();am={...Z_,...W_,...X_,...e0,...n0}});function al(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(am,t)||typeof n!="object"||n===null)throw KG(t);let r=am[t];return{problem:r.problem(n),
fix:r.fix(n)}}function KG(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new b("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var cm=h(()=>{"use strict";I();i0()});import{styleText as Fde}from"util";var o0,s0=h(()=>{"use strict";o0={width:1/0,style:(e,t)=>t}});function Ur(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of a0.segment(e))t+=qG(n);return t}function qG(e){return HG.test(e)?0:VG.test(e)||
e.includes("\uFE0F")?2:1}function c0(e,t){return e+" ".repeat(Math.max(0,t-Ur(e)))}function Zn(e){return e.replaceAll(/\r?\n/g," ").replaceAll(ZG,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function lm(e,t){let n=[],r="";for(let i of e.split(" ")){let o=r===""?i:`${r} ${i}`;if(Ur(o)<=t){r=o;continue}r!==""&&n.push(
r);let s=WG(i,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function WG(e,t){if(Ur(e)<=t)return[e];let n=[],r="";for(let{segment:i}of a0.segment(e))r!==""&&Ur(r+
i)>t&&(n.push(r),r=""),r+=i;return[...n,r]}var a0,VG,HG,ZG,cl=h(()=>{"use strict";a0=new Intl.Segmenter("en",{granularity:"grapheme"}),VG=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
HG=/^[\p{Mark}\p{Cf}]+$/u,ZG=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function st(e,t,n=0){let r=Zn(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:lm(r,Math.max(20,e.width-n-2)).map((o,s)=>`${" ".repeat(s===0?n:n+2)}${o}`)}function l0(e,t,n){
let r=n.map(u=>u.map(Zn)),i=t.length-1,o=t.map((u,d)=>Math.max(Ur(u),...r.map(p=>Ur(p[d]??"")))),s=o.slice(0,i).reduce((u,d)=>u+d+2,0),a=e.width-s<YG?1/0:e.width-
s,c=(u,d)=>[...o.slice(0,i).map((p,f)=>c0(u[f]??"",p)),d].join("  ").trimEnd(),l=r.flatMap(u=>XG(u[i]??"",a).map((d,p)=>c(p===0?u:[],d)));return[e.style("bold",
c(t,t[i]??"")),...l]}function XG(e,t){return t===1/0?[e]:lm(e,t)}function St(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Pi(e){let t=["kB","MB","GB"],n=e,
r="";for(let i of t){if(n<999.5)break;n/=1e3,r=i}return r===""?St(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var YG,Ci=h(()=>{"use strict";cl();YG=24});function hs(e,t){return tJ(e,t)}function tJ(e,t){return QG.flatMap(n=>[...Map.groupBy(t.filter(i=>i.level===n),i=>i.code)].flatMap(([i,o])=>nJ(e,n,i,o)))}function nJ(e,t,n,r){
let i=`${e.style(eJ[t],t)} ${e.style("bold",n)}`,o=new Set(r.map(({fix:l})=>l)),s=o.size===1,a=r.slice(0,u0).flatMap(l=>{let{problem:u,fix:d}=l,p=st(e,`${en(l)}\
: ${u}`,2);return s?p:p.concat(st(e,`fix: ${d}`,4))}),c=r.length-u0;return c>0&&a.push(...st(e,`\u2026 and ${c} more; --json has them all.`,2)),[i,...a,...s?st(
e,`fix: ${[...o].join("")}`,2):[],""]}var QG,eJ,u0,um=h(()=>{"use strict";vn();Ci();QG=["error","warning","note"],eJ={error:"red",warning:"yellow",note:"cyan"},
u0=100});function f0(e){if(ke(e))return e;if(e instanceof ol)return iJ(e);if(rJ(e))return new b("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new b(
"UNEXPECTED",d0(Q(e)),t,{cause:e})}function rJ(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function iJ(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=d0(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),i=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new b("USAGE_INVALID",r,
i)}function d0(e){return/[.!?…]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var p0=h(()=>{"use strict";ps();I()});function qn(...e){for(let t of e)A_(jr(t))}function jr(e){return Zn(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var gs=h(()=>{"use strict";Fr();cl()});function ys(e){if(e.trim()==="")throw new Br("it is empty",e.length);let t={text:e,at:0},n=dm(t,void 0);if(Li(t)!==void 0)throw tn(t,"text follows after the end\
 of the value");return n}function Li(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function tn({
text:e,at:t},n){return new Br(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function dm(e,t){let n=Li(e);if(n==="{"||n==="[")return oJ(e,n,t);let r=e.
at,i=n==='"'?"string":"scalar";return i==="string"?h0(e):cJ(e,n??""),{type:i,offset:r,length:e.at-r,parent:t,children:[]}}function oJ(e,t,n){let[r,i,o]=t==="{"?
["object","}",sJ]:["array","]",dm],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Li(e)!==i)for(;;){s.children.push(o(e,s));let a=Li(e);if(a===
i)break;if(a===void 0)throw tn(e,`a closing "${i}" is missing`);if(a!==",")throw tn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function sJ(e,t){let n=Li(e);if(n===void 0)throw tn(e,'a closing "}" is missing');if(n!=='"')throw tn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;h0(e);let i=JSON.parse(e.text.slice(r,e.at)),o={type:"property",offset:r,length:0,parent:t,children:[],key:i};if(o.
children.push({type:"string",offset:r,length:e.at-r,parent:o,children:[]}),Li(e)!==":")throw tn(e,"a colon is missing after a key");return e.at+=1,o.children.push(
dm(e,o)),o.length=e.at-r,o}function h0(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Br(
"a string is not closed on its line",t);if(n<32)throw tn(e,"a string holds a raw control character");if(n===92){if(fm.lastIndex=e.at,!fm.test(e.text))throw tn(e,
"a backslash is followed by a character that can't be escaped");e.at=fm.lastIndex-1}}e.at+=1}function cJ(e,t){let n=/[-0-9]/.test(t)?m0:aJ;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===m0)throw tn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw tn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Br,fm,m0,aJ,pm=h(()=>{"use strict";Br=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};fm=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;m0=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,aJ=/(?:true|false|null)(?!\w)/y});function G(e){return lJ.decode(e)}function V(e,t){return e<t?-1:e>t?1:0}function mm(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),i=1;for(let o=e.indexOf(`
`);o!==-1&&o<n;o=e.indexOf(`
`,o+1))i+=1;return{line:i,column:n-r}}function Gr(e,t,n){let r=0;for(let i=e.indexOf(`
`,t);i!==-1&&i<n;i=e.indexOf(`
`,i+1))r+=1;return r}function Wn(e,t){return ht(e)(t)}function ht(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return i=>{for(i<n&&([t,r]=[1,e.indexOf(`
`)]),n=i;r!==-1&&r<i;r=e.indexOf(`
`,r+1))t+=1;return t}}var lJ,F=h(()=>{"use strict";lJ=new TextDecoder("utf-8")});function M(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=dJ(t);if(r!==void 0){let i=`arrays and objects stand in each other over ${y0} levels dee\
p, which is not read here even where the client reads it`;return hm(t,i,r)}try{return uJ(t,JSON.parse(t),n)}catch(i){return fJ(t,i)}}function _(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function uJ(e,t,n){let r,i=()=>r??=ys(e),o=a=>mm(e,a.offset),s=n===w0(t)?[]:pJ(i());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=o(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>o(g0(i(),a)),placeOfKey(a){let c=g0(i(),a);return o(c.parent?.type==="property"?c.parent:
c)}}}function w0(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+w0(r),Array.isArray(e)?0:t.length)}function hm(e,t,n){
let r=mm(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function fJ(e,t){try{ys(e)}catch(r){if(r instanceof Br)return hm(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return hm(e,"a character is not allowed there",Number(n?.[1]??0))}function dJ(e){let t=0,n=0,r=!1;
for(let i=0;i<e.length;i+=1){let o=e.charCodeAt(i);if(r)o===92?i+=1:(o===34||o===10)&&(r=!1);else if(o===34)r=!0;else if(o===58)n+=1;else if(o===91||o===123){if(t+=
1,t>y0)return{keys:n,deep:i}}else(o===93||o===125)&&(t-=1)}return{keys:n}}function pJ(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let i=new Set;for(let o of r.
children)n.push(o),o.key!==void 0&&(i.has(o.key)&&t.push(o),i.add(o.key))}return t.sort((r,i)=>r.offset-i.offset)}function g0(e,t){let n=e;for(let r of t){let i=gm(
n,r);if(i===void 0)return n;n=i}return n}function gm(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var y0,z=h(()=>{"use strict";pm();F();y0=1e3});function ws(e,t){return t.map(n=>ym(e,n,al(n)))}function b0(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?ws(e,n):[],...Array.isArray(
r)?r.filter(mJ).map(i=>ym(e,i,i)):[]]}function k0(e,t){return t.filter(({level:n})=>n!=="note").map(n=>ym(e,n,n))}function mJ(e){return _(e)&&typeof e.problem==
"string"&&typeof e.fix=="string"}function ym(e,t,{problem:n,fix:r}){let{level:i,code:o,path:s,line:a,column:c}=t;return{level:i,code:o,file:[e,s].filter(l=>l!==
""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Ri(e){let t=[...new Map(e.map(r=>[JSON.stringify(r),r])).
values()],n=r=>hJ[r.level]*2+(r.line===void 0?1:0);return t.sort((r,i)=>n(r)-n(i))}var hJ,Di=h(()=>{"use strict";cm();z();hJ={error:0,warning:1,note:2}});function v0(e){let t={error:ds,warning:tl,note:I_};for(let n of["error","warning","note"]){let r=Ri(e.filter(i=>i.level===n)).slice(0,gJ[n]);for(let i of r)t[n](
wJ(i),bJ(i))}}function wJ({problem:e,fix:t}){return jr(`${e} ${t}`).slice(0,yJ)}function bJ({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:jr(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var gJ,yJ,_0=h(()=>{"use strict";Fr();gs();Di();gJ={error:9,warning:10,note:10},
yJ=3e3});import{readFileSync as kJ,existsSync as vJ}from"fs";import{EOL as _J}from"os";var ll,x0=h(()=>{"use strict";ll=class{constructor(){var t,n,r;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if(vJ(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(kJ(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let i=process.
env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${i} does not exist${_J}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,
this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.
env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.
env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==
null&&n!==void 0?n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.
env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.
name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var $0={};Gn($0,{context:()=>xJ});var xJ,O0=h(()=>{"use strict";x0();xJ=new ll});async function E0(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new b(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(O0(),$0));return{name:n,payload:r.
payload,repository:t}}catch(r){let i="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new b("USAGE_INVALID",i,"Start the workflow again.",{cause:r})}}
var S0=h(()=>{"use strict";I()});function A0(e){return I0.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?$J(e):e.name==="workflow_run"?OJ(e):e.name==="pull_request"?{kind:"pre\
view",foreign:wm(e,N0(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function $J(e){return wm(e,N0(e,"pull_r\
equest"))?T0(e.name):{kind:"preview",foreign:!1}}function OJ(e){let t=Jr(e.payload,"workflow_run");return wm(e,Jr(t,"head_repository"))?T0(e.name):I0.includes(String(
Jr(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function T0(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function N0({payload:e},t){return Jr(Jr(Jr(e,t),"head"),"repo")}function wm({repository:e},t){let n=Jr(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Jr(e,t){return _(e)&&Object.hasOwn(e,t)?e[t]:void 0}var I0,P0=h(()=>{"use strict";z();I0=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function C0({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>bm(r.rows,n))}function bm(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var km=h(()=>{"use strict"});import{existsSync as EJ,globSync as SJ,realpathSync as L0,statSync as IJ}from"fs";import{isAbsolute as R0,join as D0,matchesGlob as AJ,normalize as TJ,relative as NJ,
sep as PJ}from"path";function F0(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>ul(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),o=[...new Set(r.flatMap(s=>CJ(
s)?LJ(e,s):[ul(s)]))].filter(s=>!n.some(a=>s===a||AJ(s,a)));if(o.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the reposit\
ory out before.";throw new b("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of o)RJ(e,s);return o}function CJ(e){return/[*?[\]{}]/.test(e)}function ul(e){
let t=TJ(e).split(PJ).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function LJ(e,t){let n=ul(t);if(R0(n)||n.startsWith(".."))throw vm(t);let i=SJ(n,{cwd:e,
exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>ul(s)).filter(s=>EJ(D0(e,s,".claude-plugin/plugin.json")));if(i.length>
0)return i.sort(V);let o=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds .claude-plugin/plugin.json.`;throw new b("PLUGIN_MISSING",o,
"Check the pattern, and that the repository was checked out before.")}function RJ(e,t){if(R0(t)||t.startsWith(".."))throw vm(t);let n=D0(e,t);if(IJ(n,{throwIfNoEntry:!1})?.
isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(t)} in the checkout.`;throw new b("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the reposi\
tory out before.")}if(NJ(L0(e),L0(n)).startsWith(".."))throw vm(t)}function vm(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;
return new b("PATH_UNSAFE",t,"Name a folder of the checkout, from its root.")}var M0=h(()=>{"use strict";I();F()});var q=A(Je=>{"use strict";var _m=Symbol.for("yaml.alias"),z0=Symbol.for("yaml.document"),fl=Symbol.for("yaml.map"),U0=Symbol.for("yaml.pair"),xm=Symbol.for("yam\
l.scalar"),dl=Symbol.for("yaml.seq"),_n=Symbol.for("yaml.node.type"),DJ=e=>!!e&&typeof e=="object"&&e[_n]===_m,FJ=e=>!!e&&typeof e=="object"&&e[_n]===z0,MJ=e=>!!e&&
typeof e=="object"&&e[_n]===fl,zJ=e=>!!e&&typeof e=="object"&&e[_n]===U0,j0=e=>!!e&&typeof e=="object"&&e[_n]===xm,UJ=e=>!!e&&typeof e=="object"&&e[_n]===dl;function B0(e){
if(e&&typeof e=="object")switch(e[_n]){case fl:case dl:return!0}return!1}function jJ(e){if(e&&typeof e=="object")switch(e[_n]){case _m:case fl:case xm:case dl:return!0}
return!1}var BJ=e=>(j0(e)||B0(e))&&!!e.anchor;Je.ALIAS=_m;Je.DOC=z0;Je.MAP=fl;Je.NODE_TYPE=_n;Je.PAIR=U0;Je.SCALAR=xm;Je.SEQ=dl;Je.hasAnchor=BJ;Je.isAlias=DJ;Je.
isCollection=B0;Je.isDocument=FJ;Je.isMap=MJ;Je.isNode=jJ;Je.isPair=zJ;Je.isScalar=j0;Je.isSeq=UJ});var bs=A($m=>{"use strict";var Pe=q(),at=Symbol("break visit"),G0=Symbol("skip children"),nn=Symbol("remove node");function pl(e,t){let n=J0(t);Pe.isDocument(e)?
Fi(null,e.contents,n,Object.freeze([e]))===nn&&(e.contents=null):Fi(null,e,n,Object.freeze([]))}pl.BREAK=at;pl.SKIP=G0;pl.REMOVE=nn;function Fi(e,t,n,r){let i=K0(
e,t,n,r);if(Pe.isNode(i)||Pe.isPair(i))return V0(e,r,i),Fi(e,i,n,r);if(typeof i!="symbol"){if(Pe.isCollection(t)){r=Object.freeze(r.concat(t));for(let o=0;o<t.items.
length;++o){let s=Fi(o,t.items[o],n,r);if(typeof s=="number")o=s-1;else{if(s===at)return at;s===nn&&(t.items.splice(o,1),o-=1)}}}else if(Pe.isPair(t)){r=Object.
freeze(r.concat(t));let o=Fi("key",t.key,n,r);if(o===at)return at;o===nn&&(t.key=null);let s=Fi("value",t.value,n,r);if(s===at)return at;s===nn&&(t.value=null)}}
return i}async function ml(e,t){let n=J0(t);Pe.isDocument(e)?await Mi(null,e.contents,n,Object.freeze([e]))===nn&&(e.contents=null):await Mi(null,e,n,Object.freeze(
[]))}ml.BREAK=at;ml.SKIP=G0;ml.REMOVE=nn;async function Mi(e,t,n,r){let i=await K0(e,t,n,r);if(Pe.isNode(i)||Pe.isPair(i))return V0(e,r,i),Mi(e,i,n,r);if(typeof i!=
"symbol"){if(Pe.isCollection(t)){r=Object.freeze(r.concat(t));for(let o=0;o<t.items.length;++o){let s=await Mi(o,t.items[o],n,r);if(typeof s=="number")o=s-1;else{
if(s===at)return at;s===nn&&(t.items.splice(o,1),o-=1)}}}else if(Pe.isPair(t)){r=Object.freeze(r.concat(t));let o=await Mi("key",t.key,n,r);if(o===at)return at;
o===nn&&(t.key=null);let s=await Mi("value",t.value,n,r);if(s===at)return at;s===nn&&(t.value=null)}}return i}function J0(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function K0(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Pe.isMap(t))return n.Map?.(e,t,r);if(Pe.isSeq(t))return n.Seq?.(e,t,r);if(Pe.
isPair(t))return n.Pair?.(e,t,r);if(Pe.isScalar(t))return n.Scalar?.(e,t,r);if(Pe.isAlias(t))return n.Alias?.(e,t,r)}function V0(e,t,n){let r=t[t.length-1];if(Pe.
isCollection(r))r.items[e]=n;else if(Pe.isPair(r))e==="key"?r.key=n:r.value=n;else if(Pe.isDocument(r))r.contents=n;else{let i=Pe.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}$m.visit=pl;$m.visitAsync=ml});var Om=A(Z0=>{"use strict";var H0=q(),GJ=bs(),JJ={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},KJ=e=>e.replace(/[!,[\]{}]/g,t=>JJ[t]),ks=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[o,s]=r;return this.tags[o]=s,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.
version=o,!0;{let s=/^\d+\.\d+$/.test(o);return n(6,`Unsupported YAML version ${o}`,s),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let s=t.slice(2,-1);return s==="!"||s==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),s)}let[,r,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffi\
x`);let o=this.tags[r];if(o)try{return o+decodeURIComponent(i)}catch(s){return n(String(s)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+KJ(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&H0.isNode(t.contents)){let o={};GJ.visit(t.contents,(s,a)=>{H0.isNode(a)&&
a.tag&&(o[a.tag]=!0)}),i=Object.keys(o)}else i=[];for(let[o,s]of r)o==="!!"&&s==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(s)))&&n.push(`%TAG ${o} ${s}`);
return n.join(`
`)}};ks.defaultYaml={explicit:!1,version:"1.2"};ks.defaultTags={"!!":"tag:yaml.org,2002:"};Z0.Directives=ks});var hl=A(vs=>{"use strict";var q0=q(),VJ=bs();function HJ(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function W0(e){let t=new Set;return VJ.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Y0(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function ZJ(e,t){let n=[],r=new Map,i=null;return{onAnchor:o=>{n.push(o),i??(i=W0(e));let s=Y0(t,i);return i.add(s),s},setAnchors:()=>{
for(let o of n){let s=r.get(o);if(typeof s=="object"&&s.anchor&&(q0.isScalar(s.node)||q0.isCollection(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=o,a}}},sourceObjects:r}}vs.anchorIsValid=HJ;vs.anchorNames=W0;vs.createNodeAnchors=ZJ;vs.
findNewAnchor=Y0});var Em=A(X0=>{"use strict";function _s(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,o=r.length;i<o;++i){let s=r[i],a=_s(e,r,String(i),s);a===
void 0?delete r[i]:a!==s&&(r[i]=a)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let o=r.get(i),s=_s(e,r,i,o);s===void 0?r.delete(i):s!==o&&r.set(
i,s)}else if(r instanceof Set)for(let i of Array.from(r)){let o=_s(e,r,i,i);o===void 0?r.delete(i):o!==i&&(r.delete(i),r.add(o))}else for(let[i,o]of Object.entries(
r)){let s=_s(e,r,i,o);s===void 0?delete r[i]:s!==o&&(r[i]=s)}return e.call(t,n,r)}X0.applyReviver=_s});var Yn=A(ex=>{"use strict";var qJ=q();function Q0(e,t,n){if(Array.isArray(e))return e.map((r,i)=>Q0(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!qJ.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}ex.toJS=Q0});var gl=A(nx=>{"use strict";var WJ=Em(),tx=q(),YJ=Yn(),Sm=class{constructor(t){Object.defineProperty(this,tx.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:o}={}){
if(!tx.isDocument(t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=YJ.toJS(this,"",s);if(typeof i=="function")for(let{count:c,res:l}of s.anchors.values())i(l,c);return typeof o=="function"?WJ.applyReviver(o,{"":a},
"",a):a}};nx.NodeBase=Sm});var xs=A(rx=>{"use strict";var XJ=hl(),QJ=bs(),zi=q(),e6=gl(),t6=Yn(),Im=class extends e6.NodeBase{constructor(t){super(zi.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],QJ.visit(t,{Node:(o,s)=>{(zi.isAlias(s)||zi.hasAnchor(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));let i;
for(let o of r){if(o===this)break;o.anchor===this.source&&(i=o)}if(i&&n){let{anchors:o,doc:s,maxAliasCount:a}=n,c=o.get(i);if(c||(t6.toJS(i,null,n),c=o.get(i)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
yl(s,i,o)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(XJ.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${i} `}return i}};function yl(e,t,n){
if(zi.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(zi.isCollection(t)){let r=0;for(let i of t.items){let o=yl(e,i,n);
o>r&&(r=o)}return r}else if(zi.isPair(t)){let r=yl(e,t.key,n),i=yl(e,t.value,n);return Math.max(r,i)}return 1}rx.Alias=Im});var Ie=A(Am=>{"use strict";var n6=q(),r6=gl(),i6=Yn(),o6=e=>!e||typeof e!="function"&&typeof e!="object",Xn=class extends r6.NodeBase{constructor(t){super(n6.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:i6.toJS(this.value,t,n)}toString(){return String(this.value)}};Xn.BLOCK_FOLDED="BLOCK_FOLDED";Xn.BLOCK_LITERAL=
"BLOCK_LITERAL";Xn.PLAIN="PLAIN";Xn.QUOTE_DOUBLE="QUOTE_DOUBLE";Xn.QUOTE_SINGLE="QUOTE_SINGLE";Am.Scalar=Xn;Am.isScalarValue=o6});var $s=A(ox=>{"use strict";var s6=xs(),Kr=q(),ix=Ie(),a6="tag:yaml.org,2002:";function c6(e,t,n){if(t){let r=n.filter(o=>o.tag===t),i=r.find(o=>!o.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function l6(e,t,n){if(Kr.isDocument(e)&&(e=e.contents),Kr.isNode(
e))return e;if(Kr.isPair(e)){let d=n.schema[Kr.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:o,schema:s,sourceObjects:a}=n,c;if(r&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new s6.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=a6+t.slice(2));let l=c6(
e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new ix.Scalar(e);return c&&(c.node=d),d}l=e instanceof Map?s[Kr.
MAP]:Symbol.iterator in Object(e)?s[Kr.SEQ]:s[Kr.MAP]}o&&(o(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(n.schema,e,n):new ix.Scalar(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}ox.createNode=l6});var bl=A(wl=>{"use strict";var u6=$s(),rn=q(),f6=gl();function Tm(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let o=t[i];if(typeof o=="number"&&Number.isInteger(
o)&&o>=0){let s=[];s[o]=r,r=s}else r=new Map([[o,r]])}return u6.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var sx=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Nm=class extends f6.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>rn.isNode(r)||rn.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(sx(t))this.add(n);else{let[r,...i]=t,o=this.get(r,!0);if(rn.isCollection(o))o.addIn(i,n);else if(o===void 0&&this.schema)
this.set(r,Tm(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(rn.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,o=this.get(r,!0);return i.length===0?!n&&rn.isScalar(o)?o.value:o:rn.isCollection(o)?o.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!rn.isPair(n))return!1;let r=n.value;return r==null||t&&rn.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return rn.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let o=this.get(r,!0);
if(rn.isCollection(o))o.setIn(i,n);else if(o===void 0&&this.schema)this.set(r,Tm(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};wl.Collection=Nm;wl.collectionFromPath=Tm;wl.isEmptyPath=sx});var Os=A(kl=>{"use strict";var d6=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Pm(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var p6=(e,t,n)=>e.
endsWith(`
`)?Pm(n,t):n.includes(`
`)?`
`+Pm(n,t):(e.endsWith(" ")?"":" ")+n;kl.indentComment=Pm;kl.lineComment=p6;kl.stringifyComment=d6});var cx=A(Es=>{"use strict";var m6="flow",Cm="block",vl="quoted";function h6(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:o=20,onFold:s,onOverflow:a}={}){
if(!i||i<0)return e;i<o&&(o=0);let c=Math.max(1+o,1+i-t.length);if(e.length<=c)return e;let l=[],u={},d=i-t.length;typeof r=="number"&&(r>i-Math.max(2,o)?l.push(
0):d=i-r);let p,f,m=!1,g=-1,y=-1,w=-1;n===Cm&&(g=ax(e,g,t.length),g!==-1&&(d=g+c));for(let $;$=e[g+=1];){if(n===vl&&$==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}w=g}if($===`
`)n===Cm&&(g=ax(e,g,t.length)),d=g+t.length+c,p=void 0;else{if($===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let N=e[g+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(p=g)}if(g>=d)if(p)l.push(p),d=p+c,p=void 0;else if(n===vl){for(;f===" "||f==="	";)f=$,$=e[g+=1],m=!0;let N=g>w+1?g-2:y-1;if(u[N])return e;l.push(N),
u[N]=!0,d=N+c,p=void 0}else m=!0}f=$}if(m&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let N=l[$],E=l[$+1]||e.length;N===
0?k=`
${t}${e.slice(0,E)}`:(n===vl&&u[N]&&(k+=`${e[N]}\\`),k+=`
${t}${e.slice(N+1,E)}`)}return k}function ax(e,t,n){let r=t,i=t+1,o=e[i];for(;o===" "||o==="	";)if(t<i+n)o=e[++t];else{do o=e[++t];while(o&&o!==`
`);r=t,i=t+1,o=e[i]}return r}Es.FOLD_BLOCK=Cm;Es.FOLD_FLOW=m6;Es.FOLD_QUOTED=vl;Es.foldFlowLines=h6});var Is=A(lx=>{"use strict";var Mt=Ie(),Qn=cx(),xl=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),$l=e=>/^(%|---|\.\.\.)/m.test(e);function g6(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let o=0,s=0;o<i;++o)if(e[o]===
`
`){if(o-s>r)return!0;if(s=o+1,i-s<=r)return!1}return!0}function Ss(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,o=t.indent||($l(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=o,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Qn.foldFlowLines(s,o,Qn.FOLD_QUOTED,xl(t,!1))}function Lm(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ss(e,t);let n=t.indent||($l(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Qn.foldFlowLines(r,n,Qn.FOLD_FLOW,xl(t,!1))}function Ui(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Ss;else{let i=e.includes(
'"'),o=e.includes("'");i&&!o?r=Lm:o&&!i?r=Ss:r=n?Lm:Ss}return r(e,t)}var Rm;try{Rm=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Rm=/\n+(?!\n|$)/g}function _l({comment:e,type:t,value:n},r,i,o){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.test(
n))return Ui(n,r);let l=r.indent||(r.forceBlockIndent||$l(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===Mt.Scalar.BLOCK_FOLDED?!1:t===Mt.Scalar.BLOCK_LITERAL?
!0:!g6(n,c,l.length);if(!n)return u?`|
`:`>
`;let d,p;for(p=n.length;p>0;--p){let E=n[p-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let f=n.substring(p),m=f.indexOf(`
`);m===-1?d="-":n===f||m!==f.length-1?(d="+",o&&o()):d="",f&&(n=n.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(Rm,`$&${l}`));let g=!1,y,w=-1;for(y=0;y<n.length;++y){let E=n[y];if(E===" ")g=!0;else if(E===`
`)w=y;else break}let k=n.substring(0,w<y?w+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let N=(g?l?"2":"1":"")+d;if(e&&(N+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!u){let E=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,J=xl(r,!0);s!=="folded"&&t!==Mt.Scalar.BLOCK_FOLDED&&(J.onOverflow=
()=>{S=!0});let P=Qn.foldFlowLines(`${k}${E}${f}`,l,Qn.FOLD_BLOCK,J);if(!S)return`>${N}
${l}${P}`}return n=n.replace(/\n+/g,`$&${l}`),`|${N}
${l}${k}${n}${f}`}function y6(e,t,n,r){let{type:i,value:o}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&o.includes(`
`)||u&&/[[\]{},]/.test(o))return Ui(o,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||u||!o.includes(
`
`)?Ui(o,t):_l(e,t,n,r);if(!a&&!u&&i!==Mt.Scalar.PLAIN&&o.includes(`
`))return _l(e,t,n,r);if($l(o)){if(c==="")return t.forceBlockIndent=!0,_l(e,t,n,r);if(a&&c===l)return Ui(o,t)}let d=o.replace(/\n+/g,`$&
${c}`);if(s){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(d),{compat:f,tags:m}=t.doc.schema;if(m.some(p)||f?.some(p))return Ui(o,t)}return a?
d:Qn.foldFlowLines(d,c,Qn.FOLD_FLOW,xl(t,!1))}function w6(e,t,n,r){let{implicitKey:i,inFlow:o}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Mt.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=Mt.Scalar.QUOTE_DOUBLE);let c=u=>{switch(u){case Mt.
Scalar.BLOCK_FOLDED:case Mt.Scalar.BLOCK_LITERAL:return i||o?Ui(s.value,t):_l(s,t,n,r);case Mt.Scalar.QUOTE_DOUBLE:return Ss(s.value,t);case Mt.Scalar.QUOTE_SINGLE:
return Lm(s.value,t);case Mt.Scalar.PLAIN:return y6(s,t,n,r);default:return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:d}=t.options,p=i&&
u||d;if(l=c(p),l===null)throw new Error(`Unsupported default string type ${p}`)}return l}lx.stringifyString=w6});var As=A(Dm=>{"use strict";var b6=hl(),er=q(),k6=Os(),v6=Is();function _6(e,t){let n=Object.assign({blockQuote:!0,commentString:k6.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function x6(e,t){if(t.tag){let i=e.filter(o=>o.tag===t.tag);if(i.length>0)return i.find(o=>o.format===
t.format)??i[0]}let n,r;if(er.isScalar(t)){r=t.value;let i=e.filter(o=>o.identify?.(r));if(i.length>1){let o=i.filter(s=>s.test);o.length>0&&(i=o)}n=i.find(o=>o.
format===t.format)??i.find(o=>!o.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function $6(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],o=(er.isScalar(e)||er.isCollection(
e))&&e.anchor;o&&b6.anchorIsValid(o)&&(n.add(o),i.push(`&${o}`));let s=e.tag??(t.default?null:t.tag);return s&&i.push(r.directives.tagString(s)),i.join(" ")}function O6(e,t,n,r){
if(er.isPair(e))return e.toString(t,n,r);if(er.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,o=er.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=x6(t.doc.schema.tags,o));let s=$6(o,i,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??0)+s.length+1);let a=typeof i.
stringify=="function"?i.stringify(o,t,n,r):er.isScalar(o)?v6.stringifyString(o,t,n,r):o.toString(t,n,r);return s?er.isScalar(o)||a[0]==="{"||a[0]==="["?`${s} ${a}`:
`${s}
${t.indent}${a}`:a}Dm.createStringifyContext=_6;Dm.stringify=O6});var px=A(dx=>{"use strict";var xn=q(),ux=Ie(),fx=As(),Ts=Os();function E6({key:e,value:t},n,r,i){let{allNullValues:o,doc:s,indent:a,indentStep:c,options:{commentString:l,
indentSeq:u,simpleKeys:d}}=n,p=xn.isNode(e)&&e.comment||null;if(d){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(xn.isCollection(e)||
!xn.isNode(e)&&typeof e=="object"){let J="With simple keys, collection cannot be used as a key value";throw new Error(J)}}let f=!d&&(!e||p&&t==null&&!n.inFlow||
xn.isCollection(e)||(xn.isScalar(e)?e.type===ux.Scalar.BLOCK_FOLDED||e.type===ux.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!f&&(d||!o),indent:a+c});let m=!1,g=!1,y=fx.stringify(e,n,()=>m=!0,()=>g=!0);if(!f&&!n.inFlow&&y.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");f=!0}if(n.inFlow){if(o||t==null)return m&&r&&r(),y===""?"?":f?`? ${y}`:y}else if(o&&!d||t==null&&
f)return y=`? ${y}`,p&&!m?y+=Ts.lineComment(y,n.indent,l(p)):g&&i&&i(),y;m&&(p=null),f?(p&&(y+=Ts.lineComment(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Ts.lineComment(y,n.indent,l(p))));let w,k,$;xn.isNode(t)?(w=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(w=!1,k=null,$=null,t&&typeof t==
"object"&&(t=s.createNode(t))),n.implicitKey=!1,!f&&!p&&xn.isScalar(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!f&&xn.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let N=!1,E=fx.stringify(t,n,()=>N=!0,()=>g=!0),S=" ";if(p||w||k){if(S=w?`
`:"",k){let J=l(k);S+=`
${Ts.indentComment(J,n.indent)}`}E===""&&!n.inFlow?S===`
`&&$&&(S=`

`):S+=`
${n.indent}`}else if(!f&&xn.isCollection(t)){let J=E[0],P=E.indexOf(`
`),be=P!==-1,Et=n.inFlow??t.flow??t.items.length===0;if(be||!Et){let bn=!1;if(be&&(J==="&"||J==="!")){let xe=E.indexOf(" ");J==="&"&&xe!==-1&&xe<P&&E[xe+1]==="!"&&
(xe=E.indexOf(" ",xe+1)),(xe===-1||P<xe)&&(bn=!0)}bn||(S=`
${n.indent}`)}}else(E===""||E[0]===`
`)&&(S="");return y+=S+E,n.inFlow?N&&r&&r():$&&!N?y+=Ts.lineComment(y,n.indent,l($)):g&&i&&i(),y}dx.stringifyPair=E6});var Mm=A(Fm=>{"use strict";var mx=Wc("process");function S6(e,...t){e==="debug"&&console.log(...t)}function I6(e,t){(e==="debug"||e==="warn")&&(typeof mx.emitWarning==
"function"?mx.emitWarning(t):console.warn(t))}Fm.debug=S6;Fm.warn=I6});var Al=A(Il=>{"use strict";var Sl=q(),hx=Ie(),Ol="<<",El={identify:e=>e===Ol||typeof e=="symbol"&&e.description===Ol,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new hx.Scalar(Symbol(Ol)),{addToJSMap:gx}),stringify:()=>Ol},A6=(e,t)=>(El.identify(t)||Sl.isScalar(t)&&(!t.type||t.type===
hx.Scalar.PLAIN)&&El.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===El.tag&&n.default);function gx(e,t,n){let r=yx(e,n);if(Sl.isSeq(r))for(let i of r.items)
zm(e,t,i);else if(Array.isArray(r))for(let i of r)zm(e,t,i);else zm(e,t,r)}function zm(e,t,n){let r=yx(e,n);if(!Sl.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[o,s]of i)t instanceof Map?t.has(o)||t.set(o,s):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.
call(t,o)||Object.defineProperty(t,o,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function yx(e,t){return e&&Sl.isAlias(t)?t.resolve(e.doc,e):t}
Il.addMergeToJSMap=gx;Il.isMergeKey=A6;Il.merge=El});var jm=A(kx=>{"use strict";var T6=Mm(),wx=Al(),N6=As(),bx=q(),Um=Yn();function P6(e,t,{key:n,value:r}){if(bx.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(wx.
isMergeKey(e,n))wx.addMergeToJSMap(e,t,r);else{let i=Um.toJS(n,"",e);if(t instanceof Map)t.set(i,Um.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let o=C6(
n,i,e),s=Um.toJS(r,o,e);o in t?Object.defineProperty(t,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[o]=s}}return t}function C6(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(bx.isNode(e)&&n?.doc){let r=N6.createStringifyContext(n.doc,{});r.anchors=new Set;for(let o of n.anchors.keys())r.anchors.
add(o.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(i);o.length>40&&(o=o.substring(0,36)+'..."'),T6.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}kx.addPairToJSMap=P6});var tr=A(Bm=>{"use strict";var vx=$s(),L6=px(),R6=jm(),Tl=q();function D6(e,t,n){let r=vx.createNode(e,void 0,n),i=vx.createNode(t,void 0,n);return new Nl(r,i)}
var Nl=class e{constructor(t,n=null){Object.defineProperty(this,Tl.NODE_TYPE,{value:Tl.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Tl.
isNode(n)&&(n=n.clone(t)),Tl.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return R6.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?L6.stringifyPair(this,t,n,r):JSON.stringify(this)}};Bm.Pair=Nl;Bm.createPair=D6});var Gm=A(xx=>{"use strict";var Vr=q(),_x=As(),Pl=Os();function F6(e,t,n){return(t.inFlow??e.flow?z6:M6)(e,t,n)}function M6({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:o,onChompKeep:s,onComment:a}){let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:o,type:null}),d=!1,p=[];for(let m=0;m<
t.length;++m){let g=t[m],y=null;if(Vr.isNode(g))!d&&g.spaceBefore&&p.push(""),Cl(n,p,g.commentBefore,d),g.comment&&(y=g.comment);else if(Vr.isPair(g)){let k=Vr.
isNode(g.key)?g.key:null;k&&(!d&&k.spaceBefore&&p.push(""),Cl(n,p,k.commentBefore,d))}d=!1;let w=_x.stringify(g,u,()=>y=null,()=>d=!0);y&&(w+=Pl.lineComment(w,o,
l(y))),d&&y&&(d=!1),p.push(r+w)}let f;if(p.length===0)f=i.start+i.end;else{f=p[0];for(let m=1;m<p.length;++m){let g=p[m];f+=g?`
${c}${g}`:`
`}}return e?(f+=`
`+Pl.indentComment(l(e),c),a&&a()):d&&s&&s(),f}function z6({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:o,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=o;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,d=[];for(let m=0;m<e.length;++m){let g=e[m],y=null;if(Vr.isNode(g))g.spaceBefore&&d.push(
""),Cl(t,d,g.commentBefore,!1),g.comment&&(y=g.comment);else if(Vr.isPair(g)){let k=Vr.isNode(g.key)?g.key:null;k&&(k.spaceBefore&&d.push(""),Cl(t,d,k.commentBefore,
!1),k.comment&&(l=!0));let $=Vr.isNode(g.value)?g.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=
!0);let w=_x.stringify(g,c,()=>y=null);l||(l=d.length>u||w.includes(`
`)),m<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((k,$)=>k+$.length+2,2)+(w.length+2)>t.options.lineWidth)),l&&(w+=",")),
y&&(w+=Pl.lineComment(w,r,a(y))),d.push(w),u=d.length}let{start:p,end:f}=n;if(d.length===0)return p+f;if(!l){let m=d.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>
0&&m>t.options.lineWidth}if(l){let m=p;for(let g of d)m+=g?`
${o}${i}${g}`:`
`;return`${m}
${i}${f}`}else return`${p}${s}${d.join(" ")}${s}${f}`}function Cl({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let o=Pl.indentComment(
t(r),e);n.push(o.trimStart())}}xx.stringifyCollection=F6});var rr=A(Km=>{"use strict";var U6=Gm(),j6=jm(),B6=bl(),nr=q(),Ll=tr(),G6=Ie();function Ns(e,t){let n=nr.isScalar(t)?t.value:t;for(let r of e)if(nr.isPair(r)&&(r.
key===t||r.key===n||nr.isScalar(r.key)&&r.key.value===n))return r}var Jm=class extends B6.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(nr.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:o}=r,s=new this(t),a=(c,l)=>{if(typeof o=="function")l=o.call(n,c,l);else if(Array.
isArray(o)&&!o.includes(c))return;(l!==void 0||i)&&s.items.push(Ll.createPair(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&s.items.sort(t.sortMapEntries),s}add(t,n){let r;nr.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new Ll.Pair(t,t?.value):r=new Ll.Pair(t.key,t.value);let i=Ns(this.items,r.key),o=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);nr.isScalar(i.value)&&G6.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(o){let s=this.items.findIndex(a=>o(r,a)<
0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Ns(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=Ns(this.items,t)?.value;return(!n&&nr.isScalar(i)?i.value:i)??void 0}has(t){return!!Ns(this.items,t)}set(t,n){this.add(new Ll.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let o of this.items)j6.addPairToJSMap(n,i,o);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!nr.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),U6.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Km.YAMLMap=Jm;Km.findPair=Ns});var ji=A(Ox=>{"use strict";var J6=q(),$x=rr(),K6={collection:"map",default:!0,nodeClass:$x.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return J6.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>$x.YAMLMap.from(e,t,n)};Ox.map=K6});var ir=A(Ex=>{"use strict";var V6=$s(),H6=Gm(),Z6=bl(),Dl=q(),q6=Ie(),W6=Yn(),Vm=class extends Z6.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Dl.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Rl(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Rl(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Dl.isScalar(i)?i.value:i}has(t){let n=Rl(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Rl(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Dl.isScalar(i)&&q6.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let o of this.items)r.push(W6.toJS(o,String(i++),n));return r}toString(t,n,r){return t?H6.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
o=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?a:String(s++);a=i.call(n,c,a)}o.items.
push(V6.createNode(a,void 0,r))}}return o}};function Rl(e){let t=Dl.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Ex.YAMLSeq=Vm});var Bi=A(Ix=>{"use strict";var Y6=q(),Sx=ir(),X6={collection:"seq",default:!0,nodeClass:Sx.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Y6.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Sx.YAMLSeq.from(e,t,n)};Ix.seq=X6});var Ps=A(Ax=>{"use strict";var Q6=Is(),eK={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Q6.stringifyString(e,t,n,r)}};Ax.string=eK});var Fl=A(Px=>{"use strict";var Tx=Ie(),Nx={identify:e=>e==null,createNode:()=>new Tx.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Tx.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Nx.test.test(e)?e:t.options.nullStr};Px.nullTag=Nx});var Hm=A(Lx=>{"use strict";var tK=Ie(),Cx={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new tK.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Cx.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};Lx.boolTag=Cx});var Gi=A(Rx=>{"use strict";function nK({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let o=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
o)&&!o.includes("e")){let s=o.indexOf(".");s<0&&(s=o.length,o+=".");let a=t-(o.length-s-1);for(;a-- >0;)o+="0"}return o}Rx.stringifyNumber=nK});var qm=A(Ml=>{"use strict";var rK=Ie(),Zm=Gi(),iK={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Zm.stringifyNumber},oK={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Zm.stringifyNumber(e)}},sK={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new rK.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Zm.stringifyNumber};
Ml.float=sK;Ml.floatExp=oK;Ml.floatNaN=iK});var Ym=A(Ul=>{"use strict";var Dx=Gi(),zl=e=>typeof e=="bigint"||Number.isInteger(e),Wm=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Fx(e,t,n){
let{value:r}=e;return zl(r)&&r>=0?n+r.toString(t):Dx.stringifyNumber(e)}var aK={identify:e=>zl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Wm(e,2,8,n),stringify:e=>Fx(e,8,"0o")},cK={identify:zl,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Wm(e,0,10,n),
stringify:Dx.stringifyNumber},lK={identify:e=>zl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Wm(e,2,16,
n),stringify:e=>Fx(e,16,"0x")};Ul.int=cK;Ul.intHex=lK;Ul.intOct=aK});var zx=A(Mx=>{"use strict";var uK=ji(),fK=Fl(),dK=Bi(),pK=Ps(),mK=Hm(),Xm=qm(),Qm=Ym(),hK=[uK.map,dK.seq,pK.string,fK.nullTag,mK.boolTag,Qm.intOct,Qm.int,Qm.intHex,
Xm.floatNaN,Xm.floatExp,Xm.float];Mx.schema=hK});var Bx=A(jx=>{"use strict";var gK=Ie(),yK=ji(),wK=Bi();function Ux(e){return typeof e=="bigint"||Number.isInteger(e)}var jl=({value:e})=>JSON.stringify(e),bK=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:jl},{identify:e=>e==null,createNode:()=>new gK.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:jl},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:jl},{identify:Ux,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Ux(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:jl}],kK={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},vK=[yK.map,wK.seq].
concat(bK,kK);jx.schema=vK});var th=A(Gx=>{"use strict";var Cs=Wc("buffer"),eh=Ie(),_K=Is(),xK={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof Cs.
Buffer=="function")return Cs.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<n.
length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,o){if(!n)return"";let s=n,a;if(typeof Cs.Buffer=="function")a=s instanceof Cs.Buffer?s.toString("base64"):Cs.Buffer.from(s.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=eh.Scalar.BLOCK_LITERAL),t!==eh.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,p=0;d<l;++d,p+=c)u[d]=a.substr(p,c);a=u.join(t===eh.Scalar.
BLOCK_LITERAL?`
`:" ")}return _K.stringifyString({comment:e,type:t,value:a},r,i,o)}};Gx.binary=xK});var Jl=A(Gl=>{"use strict";var Bl=q(),nh=tr(),$K=Ie(),OK=ir();function Jx(e,t){if(Bl.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Bl.isPair(r)){
if(Bl.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new nh.Pair(new $K.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let o=i.value??i.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=i}e.items[n]=Bl.isPair(r)?r:new nh.Pair(r)}}else t("Expected a sequence for this tag");return e}function Kx(e,t,n){let{replacer:r}=n,i=new OK.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(o++),s));let a,c;
if(Array.isArray(s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(
s);if(l.length===1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;i.items.push(nh.createPair(a,c,n))}return i}
var EK={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Jx,createNode:Kx};Gl.createPairs=Kx;Gl.pairs=EK;Gl.resolvePairs=Jx});var oh=A(ih=>{"use strict";var Vx=q(),rh=Yn(),Ls=rr(),SK=ir(),Hx=Jl(),Hr=class e extends SK.YAMLSeq{constructor(){super(),this.add=Ls.YAMLMap.prototype.add.bind(
this),this.delete=Ls.YAMLMap.prototype.delete.bind(this),this.get=Ls.YAMLMap.prototype.get.bind(this),this.has=Ls.YAMLMap.prototype.has.bind(this),this.set=Ls.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let o,s;if(Vx.
isPair(i)?(o=rh.toJS(i.key,"",n),s=rh.toJS(i.value,o,n)):o=rh.toJS(i,"",n),r.has(o))throw new Error("Ordered maps must not include duplicate keys");r.set(o,s)}return r}static from(t,n,r){
let i=Hx.createPairs(t,n,r),o=new this;return o.items=i.items,o}};Hr.tag="tag:yaml.org,2002:omap";var IK={collection:"seq",identify:e=>e instanceof Map,nodeClass:Hr,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Hx.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Vx.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new Hr,n)},createNode:(e,t,n)=>Hr.from(e,t,n)};ih.YAMLOMap=Hr;ih.omap=IK});var Xx=A(sh=>{"use strict";var Zx=Ie();function qx({value:e,source:t},n){return t&&(e?Wx:Yx).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Wx={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Zx.Scalar(!0),stringify:qx},Yx={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Zx.Scalar(!1),stringify:qx};sh.falseTag=Yx;sh.trueTag=
Wx});var Qx=A(Kl=>{"use strict";var AK=Ie(),ah=Gi(),TK={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ah.stringifyNumber},NK={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ah.stringifyNumber(e)}},PK={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new AK.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ah.stringifyNumber};Kl.float=PK;Kl.floatExp=NK;Kl.floatNaN=TK});var t$=A(Ds=>{"use strict";var e$=Gi(),Rs=e=>typeof e=="bigint"||Number.isInteger(e);function Vl(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return i==="-"?BigInt(-1)*
s:s}let o=parseInt(e,n);return i==="-"?-1*o:o}function ch(e,t,n){let{value:r}=e;if(Rs(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return e$.stringifyNumber(
e)}var CK={identify:Rs,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Vl(e,2,2,n),stringify:e=>ch(e,2,"0b")},LK={identify:Rs,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Vl(e,1,8,n),stringify:e=>ch(e,8,"0")},RK={identify:Rs,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Vl(e,0,10,n),stringify:e$.stringifyNumber},DK={identify:Rs,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Vl(e,2,16,n),stringify:e=>ch(e,16,"0x")};Ds.int=RK;Ds.intBin=CK;Ds.intHex=DK;Ds.intOct=LK});var uh=A(lh=>{"use strict";var ql=q(),Hl=tr(),Zl=rr(),Zr=class e extends Zl.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;ql.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Hl.Pair(t.key,null):n=new Hl.Pair(t,null),Zl.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Zl.
findPair(this.items,t);return!n&&ql.isPair(r)?ql.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Zl.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Hl.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,o=new this(t);if(n&&Symbol.iterator in
Object(n))for(let s of n)typeof i=="function"&&(s=i.call(n,s,s)),o.items.push(Hl.createPair(s,null,r));return o}};Zr.tag="tag:yaml.org,2002:set";var FK={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Zr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Zr.from(e,t,n),resolve(e,t){if(ql.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Zr,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};lh.YAMLSet=Zr;lh.set=FK});var dh=A(Wl=>{"use strict";var MK=Gi();function fh(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=s=>t?BigInt(s):Number(s),o=r.replace(/_/g,"").split(":").
reduce((s,a)=>s*i(60)+i(a),i(0));return n==="-"?i(-1)*o:o}function n$(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(
t))return MK.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),o=[t%i];return t<60?o.unshift(0):(t=(t-o[0])/i,o.unshift(t%i),t>=60&&(t=(t-o[0])/i,o.
unshift(t))),r+o.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var zK={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>fh(e,n),stringify:n$},UK={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>fh(e,!1),stringify:n$},r$={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(r$.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,o,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,i,o||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=fh(u,!1);Math.
abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Wl.floatTime=UK;Wl.intTime=zK;Wl.
timestamp=r$});var s$=A(o$=>{"use strict";var jK=ji(),BK=Fl(),GK=Bi(),JK=Ps(),KK=th(),i$=Xx(),ph=Qx(),Yl=t$(),VK=Al(),HK=oh(),ZK=Jl(),qK=uh(),mh=dh(),WK=[jK.map,GK.seq,JK.string,
BK.nullTag,i$.trueTag,i$.falseTag,Yl.intBin,Yl.intOct,Yl.int,Yl.intHex,ph.floatNaN,ph.floatExp,ph.float,KK.binary,VK.merge,HK.omap,ZK.pairs,qK.set,mh.intTime,mh.
floatTime,mh.timestamp];o$.schema=WK});var g$=A(yh=>{"use strict";var u$=ji(),YK=Fl(),f$=Bi(),XK=Ps(),QK=Hm(),hh=qm(),gh=Ym(),eV=zx(),tV=Bx(),d$=th(),Fs=Al(),p$=oh(),m$=Jl(),a$=s$(),h$=uh(),Xl=dh(),c$=new Map(
[["core",eV.schema],["failsafe",[u$.map,f$.seq,XK.string]],["json",tV.schema],["yaml11",a$.schema],["yaml-1.1",a$.schema]]),l$={binary:d$.binary,bool:QK.boolTag,
float:hh.float,floatExp:hh.floatExp,floatNaN:hh.floatNaN,floatTime:Xl.floatTime,int:gh.int,intHex:gh.intHex,intOct:gh.intOct,intTime:Xl.intTime,map:u$.map,merge:Fs.
merge,null:YK.nullTag,omap:p$.omap,pairs:m$.pairs,seq:f$.seq,set:h$.set,timestamp:Xl.timestamp},nV={"tag:yaml.org,2002:binary":d$.binary,"tag:yaml.org,2002:merg\
e":Fs.merge,"tag:yaml.org,2002:omap":p$.omap,"tag:yaml.org,2002:pairs":m$.pairs,"tag:yaml.org,2002:set":h$.set,"tag:yaml.org,2002:timestamp":Xl.timestamp};function rV(e,t,n){
let r=c$.get(t);if(r&&!e)return n&&!r.includes(Fs.merge)?r.concat(Fs.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let o=Array.from(c$.keys()).filter(
s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)
i=i.concat(o);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Fs.merge)),i.reduce((o,s)=>{let a=typeof s=="string"?l$[s]:s;if(!a){let c=JSON.stringify(
s),l=Object.keys(l$).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}yh.
coreKnownTags=nV;yh.getTags=rV});var kh=A(y$=>{"use strict";var wh=q(),iV=ji(),oV=Bi(),sV=Ps(),Ql=g$(),aV=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,bh=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:o,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Ql.getTags(t,"compat"):t?Ql.getTags(null,t):null,this.name=typeof o==
"string"&&o||"core",this.knownTags=i?Ql.coreKnownTags:{},this.tags=Ql.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,wh.MAP,{value:iV.
map}),Object.defineProperty(this,wh.SCALAR,{value:sV.string}),Object.defineProperty(this,wh.SEQ,{value:oV.seq}),this.sortMapEntries=typeof s=="function"?s:s===!0?
aV:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};y$.Schema=bh});var b$=A(w$=>{"use strict";var cV=q(),vh=As(),Ms=Os();function lV(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=vh.createStringifyContext(e,t),{commentString:o}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=o(e.commentBefore);n.unshift(Ms.indentComment(c,""))}let s=!1,a=null;if(e.contents){if(cV.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let u=o(e.contents.commentBefore);n.push(Ms.indentComment(u,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>s=!0,l=vh.stringify(e.contents,i,()=>a=null,c);a&&(l+=Ms.lineComment(l,"",o(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(vh.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=o(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ms.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Ms.indentComment(o(c),"")))}return n.join(`
`)+`
`}w$.stringifyDocument=lV});var zs=A(k$=>{"use strict";var uV=xs(),Ji=bl(),It=q(),fV=tr(),dV=Yn(),pV=kh(),mV=b$(),_h=hl(),hV=Em(),gV=$s(),xh=Om(),$h=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,It.NODE_TYPE,{value:It.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=o;let{version:s}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.
version)):this.directives=new xh.Directives({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[It.NODE_TYPE]:{value:It.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=It.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ki(this.contents)&&this.contents.add(t)}addIn(t,n){Ki(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=_h.anchorNames(this);t.anchor=!n||r.has(n)?_h.findNewAnchor(n||"a",r):n}return new uV.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||
k instanceof Number,w=n.filter(y).map(String);w.length>0&&(n=n.concat(w)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:s,flow:a,
keepUndefined:c,onTagObj:l,tag:u}=r??{},{onAnchor:d,setAnchors:p,sourceObjects:f}=_h.createNodeAnchors(this,s||"a"),m={aliasDuplicateObjects:o??!0,keepUndefined:c??
!1,onAnchor:d,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:f},g=gV.createNode(t,u,m);return a&&It.isCollection(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),o=this.createNode(n,null,r);return new fV.Pair(i,o)}delete(t){return Ki(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ji.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ki(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return It.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Ji.isEmptyPath(t)?!n&&It.isScalar(this.contents)?this.contents.value:this.contents:It.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return It.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ji.isEmptyPath(t)?this.contents!==void 0:It.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ji.collectionFromPath(this.schema,[t],n):Ki(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Ji.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Ji.collectionFromPath(this.schema,Array.from(t),n):Ki(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new xh.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new xh.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new pV.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:o,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=dV.toJS(
this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:u}of a.anchors.values())o(u,l);return typeof s=="function"?hV.applyReviver(s,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return mV.stringifyDocument(this,t)}};function Ki(e){if(It.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
k$.Document=$h});var Bs=A(js=>{"use strict";var Us=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Oh=class extends Us{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Eh=class extends Us{constructor(t,n,r){super("YAMLWarning",t,n,r)}},yV=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let o=i-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(o>=60&&s.length>80){let a=Math.min(o-39,s.length-79);s="\u2026"+s.substring(a),o-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,o))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-o)));let l=" ".repeat(o)+"^".repeat(a);n.message+=`:

${s}
${l}
`}};js.YAMLError=Us;js.YAMLParseError=Oh;js.YAMLWarning=Eh;js.prettifyError=yV});var Gs=A(v$=>{"use strict";function wV(e,{flow:t,indicator:n,next:r,offset:i,onError:o,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,d="",p="",f=!1,m=!1,g=null,
y=null,w=null,k=null,$=null,N=null,E=null;for(let P of e)switch(m&&(P.type!=="space"&&P.type!=="newline"&&P.type!=="comma"&&o(P.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),m=!1),g&&(l&&P.type!=="comment"&&P.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),P.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&P.source.includes("	")&&(g=P),u=!0;break;case"comment":{u||o(P,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let be=P.source.substring(1)||" ";d?d+=p+be:d=be,p="",l=!1;break}case"new\
line":l?d?d+=P.source:(!N||n!=="seq-item-ind")&&(c=!0):p+=P.source,l=!0,f=!0,(y||w)&&(k=P),u=!0;break;case"anchor":y&&o(P,"MULTIPLE_ANCHORS","A node can have at\
 most one anchor"),P.source.endsWith(":")&&o(P.offset+P.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=P,E??(E=P.offset),l=!1,u=!1,m=!0;break;case"\
tag":{w&&o(P,"MULTIPLE_TAGS","A node can have at most one tag"),w=P,E??(E=P.offset),l=!1,u=!1,m=!0;break}case n:(y||w)&&o(P,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${P.source} indicator`),N&&o(P,"UNEXPECTED_TOKEN",`Unexpected ${P.source} in ${t??"collection"}`),N=P,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",u=!1;break;case"comma":if(t){$&&o(P,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=P,l=!1,u=!1;break}default:o(P,"UNEXPECTED_TOKEN",`Unexpected ${P.type} toke\
n`),l=!1,u=!1}let S=e[e.length-1],J=S?S.offset+S.source.length:i;return m&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:N,spaceBefore:c,comment:d,hasNewline:f,anchor:y,tag:w,newlineAfterProp:k,end:J,
start:E??J}}v$.resolveProps=wV});var eu=A(_$=>{"use strict";function Sh(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Sh(t.key)||Sh(t.value))return!0}return!1;default:return!0}}_$.containsNewline=Sh});var Ih=A(x$=>{"use strict";var bV=eu();function kV(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&bV.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}x$.flowIndentCheck=kV});var Ah=A(O$=>{"use strict";var $$=q();function vV(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(o,s)=>o===s||$$.isScalar(o)&&
$$.isScalar(s)&&o.value===s.value;return t.some(o=>i(o.key,n))}O$.mapIncludes=vV});var N$=A(T$=>{"use strict";var E$=tr(),_V=rr(),S$=Gs(),xV=eu(),I$=Ih(),$V=Ah(),A$="All mapping items must start at the same column";function OV({composeNode:e,composeEmptyNode:t},n,r,i,o){
let s=o?.nodeClass??_V.YAMLMap,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){let{start:d,key:p,sep:f,value:m}=u,g=S$.resolveProps(
d,{indicator:"explicit-key-ind",next:p??f?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){if(p&&(p.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&i(c,"BAD_INDENT",A$)),!g.anchor&&!g.tag&&!f){
l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||xV.containsNewline(p))&&i(p??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",A$);n.atKey=!0;let w=g.end,k=p?e(n,p,g,i):t(n,w,d,null,g,i);n.schema.compat&&I$.flowIndentCheck(
r.indent,p,i),n.atKey=!1,$V.mapIncludes(n,a.items,k)&&i(w,"DUPLICATE_KEY","Map keys must be unique");let $=S$.resolveProps(f??[],{indicator:"map-value-ind",next:m,
offset:k.range[2],onError:i,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=$.end,$.found){y&&(m?.type==="block-map"&&!$.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<$.found.offset-1024&&i(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=m?e(n,m,$,i):t(n,c,f,null,$,i);n.schema.compat&&I$.flowIndentCheck(
r.indent,m,i),c=N.range[2];let E=new E$.Pair(k,N);n.options.keepSourceTokens&&(E.srcToken=u),a.items.push(E)}else{y&&i(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let N=new E$.Pair(k);n.options.keepSourceTokens&&(N.srcToken=u),a.items.push(N)}}return l&&l<c&&i(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,c,l??c],a}T$.resolveBlockMap=OV});var C$=A(P$=>{"use strict";var EV=ir(),SV=Gs(),IV=Ih();function AV({composeNode:e,composeEmptyNode:t},n,r,i,o){let s=o?.nodeClass??EV.YAMLSeq,a=new s(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:u,value:d}of r.items){let p=SV.resolveProps(u,{indicator:"seq-item-ind",next:d,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||d)d?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let f=d?e(n,d,p,i):
t(n,p.end,u,null,p,i);n.schema.compat&&IV.flowIndentCheck(r.indent,d,i),c=f.range[2],a.items.push(f)}return a.range=[r.offset,c,l??c],a}P$.resolveBlockSeq=AV});var Vi=A(L$=>{"use strict";function TV(e,t,n,r){let i="";if(e){let o=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":o=!0;break;case"commen\
t":{n&&!o&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";i?i+=s+u:i=u,s="";break}case"n\
ewline":i&&(s+=c),o=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:i,offset:t}}L$.resolveEnd=TV});var M$=A(F$=>{"use strict";var NV=q(),PV=tr(),R$=rr(),CV=ir(),LV=Vi(),D$=Gs(),RV=eu(),DV=Ah(),Th="Block collections are not allowed within flow collections",Nh=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function FV({composeNode:e,composeEmptyNode:t},n,r,i,o){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=o?.
nodeClass??(s?R$.YAMLMap:CV.YAMLSeq),l=new c(n.schema);l.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let y=0;y<
r.items.length;++y){let w=r.items[y],{start:k,key:$,sep:N,value:E}=w,S=D$.resolveProps(k,{flow:a,indicator:"explicit-key-ind",next:$??N?.[0],offset:d,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&!S.tag&&!N&&!E){y===0&&S.comma?i(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.
length-1&&i(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),d=S.end;continue}!s&&n.options.strict&&RV.containsNewline($)&&i($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)S.comma&&i(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||i(S.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),S.comment){let J="";e:for(let P of k)switch(P.type){case"comma":case"space":break;case"comment":J=P.source.substring(1);break e;default:break e}
if(J){let P=l.items[l.items.length-1];NV.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+J:P.comment=J,S.comment=S.comment.substring(J.length+1)}}if(!s&&!N&&!S.found){let J=E?e(n,E,S,i):t(n,S.end,N,null,S,i);l.items.push(J),d=J.range[2],Nh(E)&&i(J.
range,"BLOCK_IN_FLOW",Th)}else{n.atKey=!0;let J=S.end,P=$?e(n,$,S,i):t(n,J,k,null,S,i);Nh($)&&i(P.range,"BLOCK_IN_FLOW",Th),n.atKey=!1;let be=D$.resolveProps(N??
[],{flow:a,indicator:"map-value-ind",next:E,offset:P.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(be.found){if(!s&&!S.found&&n.options.strict){
if(N)for(let xe of N){if(xe===be.found)break;if(xe.type==="newline"){i(xe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}S.start<be.found.offset-1024&&i(be.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else E&&("source"in E&&E.source?.[0]===":"?i(E,"MISSING_CHAR",`Missing space after : in ${a}`):i(be.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));let Et=E?e(n,E,be,i):be.found?t(n,be.end,N,null,be,i):null;Et?Nh(E)&&i(Et.range,"BLOCK_IN_FLOW",Th):be.comment&&(P.comment?P.comment+=`
`+be.comment:P.comment=be.comment);let bn=new PV.Pair(P,Et);if(n.options.keepSourceTokens&&(bn.srcToken=w),s){let xe=l;DV.mapIncludes(n,xe.items,P)&&i(J,"DUPLIC\
ATE_KEY","Map keys must be unique"),xe.items.push(bn)}else{let xe=new R$.YAMLMap(n.schema);xe.flow=!0,xe.items.push(bn);let qc=(Et??P).range;xe.range=[P.range[0],
qc[1],qc[2]],l.items.push(xe)}d=Et?Et.range[2]:be.end}}let p=s?"}":"]",[f,...m]=r.end,g=d;if(f?.source===p)g=f.offset+f.source.length;else{let y=a[0].toUpperCase()+
a.substring(1),w=u?`${y} must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;i(d,u?"MISSING_CHAR":"BAD_INDENT",w),
f&&f.source.length!==1&&m.unshift(f)}if(m.length>0){let y=LV.resolveEnd(m,g,n.options.strict,i);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}F$.resolveFlowCollection=FV});var U$=A(z$=>{"use strict";var MV=q(),zV=Ie(),UV=rr(),jV=ir(),BV=N$(),GV=C$(),JV=M$();function Ph(e,t,n,r,i,o){let s=n.type==="block-map"?BV.resolveBlockMap(e,t,
n,r,o):n.type==="block-seq"?GV.resolveBlockSeq(e,t,n,r,o):JV.resolveFlowCollection(e,t,n,r,o),a=s.constructor;return i==="!"||i===a.tagName?(s.tag=a.tagName,s):
(i&&(s.tag=i),s)}function KV(e,t,n,r,i){let o=r.tag,s=o?t.directives.tagName(o.source,p=>i(o,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,
newlineAfterProp:f}=r,m=p&&o?p.offset>o.offset?p:o:p??o;m&&(!f||f.offset<m.offset)&&i(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!s||s==="!"||s===UV.YAMLMap.tagName&&a==="map"||s===jV.YAMLSeq.tagName&&a===
"seq")return Ph(e,t,n,i,s);let c=t.schema.tags.find(p=>p.tag===s&&p.collection===a);if(!c){let p=t.schema.knownTags[s];if(p?.collection===a)t.schema.tags.push(Object.
assign({},p,{default:!1})),c=p;else return p?i(o,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):i(o,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${s}`,!0),Ph(e,t,n,i,s)}let l=Ph(e,t,n,i,s,c),u=c.resolve?.(l,p=>i(o,"TAG_RESOLVE_FAILED",p),t.options)??l,d=MV.isNode(u)?u:new zV.
Scalar(u);return d.range=l.range,d.tag=s,c?.format&&(d.format=c.format),d}z$.composeCollection=KV});var Lh=A(j$=>{"use strict";var Ch=Ie();function VV(e,t,n){let r=t.offset,i=HV(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let o=i.
mode===">"?Ch.Scalar.BLOCK_FOLDED:Ch.Scalar.BLOCK_LITERAL,s=t.source?ZV(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")
a=g;else break}if(a===0){let g=i.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",y=r+i.length;return t.source&&(y+=t.source.length),{value:g,type:o,comment:i.comment,range:[r,y,y]}}let c=t.indent+i.indent,
l=t.offset+i.length,u=0;for(let g=0;g<a;++g){let[y,w]=s[g];if(w===""||w==="\r")i.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+w.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let d="",p="",
f=!1;for(let g=0;g<u;++g)d+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,w]=s[g];l+=y.length+w.length+1;let k=w[w.length-1]==="\r";if(k&&(w=w.slice(0,-1)),w&&y.length<c){let N=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(l-w.length-(k?2:1),"BAD_INDENT",N),y=""}o===Ch.Scalar.BLOCK_LITERAL?(d+=
p+y.slice(c)+w,p=`
`):y.length>c||w[0]==="	"?(p===" "?p=`
`:!f&&p===`
`&&(p=`

`),d+=p+y.slice(c)+w,p=`
`,f=!0):w===""?p===`
`?d+=`
`:p=`
`:(d+=p+w,p=" ",f=!1)}switch(i.chomp){case"-":break;case"+":for(let g=a;g<s.length;++g)d+=`
`+s[g][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let m=r+i.length+t.source.length;return{value:d,type:o,comment:i.comment,range:[r,m,m]}}function HV({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],o=i[0],s=0,a="",c=-1;for(let p=1;p<i.length;++p){let f=i[p];if(!a&&(f==="\
-"||f==="+"))a=f;else{let m=Number(f);!s&&m?s=m:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
u="",d=i.length;for(let p=1;p<t.length;++p){let f=t[p];switch(f.type){case"space":l=!0;case"newline":d+=f.source.length;break;case"comment":n&&!l&&r(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=f.source.length,u=f.source.substring(1);break;case"error":r(f,"UNEXPECTED_TOK\
EN",f.message),d+=f.source.length;break;default:{let m=`Unexpected token in block scalar header: ${f.type}`;r(f,"UNEXPECTED_TOKEN",m);let g=f.source;g&&typeof g==
"string"&&(d+=g.length)}}}return{mode:o,indent:s,chomp:a,comment:u,length:d}}function ZV(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),o=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)o.push([t[s],t[s+1]]);return o}j$.resolveBlockScalar=VV});var Dh=A(G$=>{"use strict";var Rh=Ie(),qV=Vi();function WV(e,t,n){let{offset:r,type:i,source:o,end:s}=e,a,c,l=(p,f,m)=>n(r+p,f,m);switch(i){case"scalar":a=Rh.Scalar.
PLAIN,c=YV(o,l);break;case"single-quoted-scalar":a=Rh.Scalar.QUOTE_SINGLE,c=XV(o,l);break;case"double-quoted-scalar":a=Rh.Scalar.QUOTE_DOUBLE,c=QV(o,l);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let u=r+o.length,
d=qV.resolveEnd(s,u,t,n);return{value:c,type:a,comment:d.comment,range:[r,u,d.offset]}}function YV(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),B$(e)}function XV(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),B$(e.slice(1,-1)).replace(/''/g,"'")}function B$(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),
s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(i,"");l===""?s===`
`?o+=s:s=`
`:(o+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),o+s+(n?.[1]??"")}function QV(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:o,offset:s}=eH(e,r);n+=o,r=s}else if(i==="\\"){let o=e[++r],s=tH[o];if(s)n+=s;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=nH(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){let o=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function eH(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var tH={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function nH(e,t,n,r){let i=e.substr(t,n),s=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}G$.resolveFlowScalar=WV});var V$=A(K$=>{"use strict";var qr=q(),J$=Ie(),rH=Lh(),iH=Dh();function oH(e,t,n,r){let{value:i,type:o,comment:s,range:a}=t.type==="block-scalar"?rH.resolveBlockScalar(
e,t,r):iH.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[qr.
SCALAR]:c?l=sH(e.schema,i,c,n,r):t.type==="scalar"?l=aH(e,i,t,r):l=e.schema[qr.SCALAR];let u;try{let d=l.resolve(i,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);
u=qr.isScalar(d)?d:new J$.Scalar(d)}catch(d){let p=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",p),u=new J$.Scalar(i)}return u.range=a,u.source=
i,o&&(u.type=o),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function sH(e,t,n,r,i){if(n==="!")return e[qr.SCALAR];let o=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(t))return a;let s=e.knownTags[n];return s&&!s.collection?
(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[qr.SCALAR])}function aH({
atKey:e,directives:t,schema:n},r,i,o){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[qr.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(r))??n[qr.SCALAR];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} or ${l}`;o(i,
"TAG_RESOLVE_FAILED",u,!0)}}return s}K$.composeScalar=oH});var Z$=A(H$=>{"use strict";function cH(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}H$.emptyScalarPosition=cH});var Y$=A(Mh=>{"use strict";var lH=xs(),uH=q(),fH=U$(),q$=V$(),dH=Vi(),pH=Z$(),mH={composeNode:W$,composeEmptyNode:Fh};function W$(e,t,n,r){let i=e.atKey,{spaceBefore:o,
comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=hH(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=q$.composeScalar(e,t,c,r),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=fH.composeCollection(mH,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let p=d instanceof Error?d.message:
String(d);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??
(l=Fh(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!uH.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(l.spaceBefore=!0),s&&(t.type==="scal\
ar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Fh(e,t,n,r,{spaceBefore:i,comment:o,anchor:s,tag:a,end:c},l){
let u={type:"scalar",offset:pH.emptyScalarPosition(t,n,r),indent:-1,source:""},d=q$.composeScalar(e,u,a,l);return s&&(d.anchor=s.source.substring(1),d.anchor===
""&&l(s,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=c),d}function hH({options:e},{offset:t,source:n,end:r},i){
let o=new lH.Alias(n.substring(1));o.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let s=t+n.length,a=dH.resolveEnd(r,s,e.strict,i);return o.range=[t,s,a.offset],a.comment&&(o.comment=a.comment),o}Mh.composeEmptyNode=
Fh;Mh.composeNode=W$});var eO=A(Q$=>{"use strict";var gH=zs(),X$=Y$(),yH=Vi(),wH=Gs();function bH(e,t,{offset:n,start:r,value:i,end:o},s){let a=Object.assign({_directives:t},e),c=new gH.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=wH.resolveProps(r,{indicator:"doc-start",next:i??o?.[0],offset:n,
onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?X$.composeNode(l,i,u,s):X$.composeEmptyNode(l,u.end,r,null,u,s);let d=c.
contents.range[2],p=yH.resolveEnd(o,d,!1,s);return p.comment&&(c.comment=p.comment),c.range=[n,d,p.offset],c}Q$.composeDoc=bH});var Uh=A(rO=>{"use strict";var kH=Wc("process"),vH=Om(),_H=zs(),Js=Bs(),tO=q(),xH=eO(),$H=Vi();function Ks(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(
e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function nO(e){let t="",n=!1,r=!1;for(let i=0;i<e.length;++i){
let o=e[i];switch(o[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var zh=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,o)=>{let s=Ks(n);o?this.warnings.push(new Js.YAMLWarning(
s,r,i)):this.errors.push(new Js.YAMLParseError(s,r,i))},this.directives=new vH.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=nO(this.prelude);if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!o)t.commentBefore=r;else if(tO.isCollection(o)&&!o.flow&&o.items.length>0){let s=o.items[0];tO.isPair(s)&&(s=s.key);let a=s.
commentBefore;s.commentBefore=a?`${r}
${a}`:r}else{let s=o.commentBefore;o.commentBefore=s?`${r}
${s}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:nO(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(kH.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let o=Ks(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=xH.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new Js.YAMLParseError(Ks(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Js.YAMLParseError(Ks(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=$H.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Js.YAMLParseError(Ks(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new _H.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};rO.Composer=zh});var sO=A(tu=>{"use strict";var OH=Lh(),EH=Dh(),SH=Bs(),iO=Is();function IH(e,t=!0,n){if(e){let r=(i,o,s)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(a,o,s);else throw new SH.YAMLParseError([a,a+1],o,s)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return EH.resolveFlowScalar(
e,t,r);case"block-scalar":return OH.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function AH(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:o=-1,
type:s="PLAIN"}=t,a=iO.stringifyString({type:s,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),u=a.substring(0,l),d=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:o,indent:r,source:u}];return oO(p,c)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:o,indent:r,props:p,source:d}}case'"':return{type:"double-quoted-scalar",offset:o,indent:r,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:o,indent:r,source:a,end:c};default:return{type:"scalar",offset:o,indent:r,source:a,end:c}}}function TH(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:o=!1,type:s}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!s)switch(e.type){case"single-quoted-scalar":s="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":s="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
s=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:s="PLAIN"}let c=iO.stringifyString({type:s,value:t},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":NH(e,c);break;case'"':jh(e,c,"double-quoted-scalar");break;case"\
'":jh(e,c,"single-quoted-scalar");break;default:jh(e,c,"scalar")}}function NH(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let o=e.props[0];if(o.type!=="block-scalar-header")throw new Error("Invalid block scalar header");o.source=r,e.source=i}else{let{offset:o}=e,
s="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:o,indent:s,source:r}];oO(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:s,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:s,props:a,source:i})}}function oO(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function jh(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let o of r)o.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(o=>o.type===
"space"||o.type==="comment"||o.type==="newline"):[];for(let o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}tu.createScalarToken=AH;tu.resolveAsScalar=IH;tu.setScalarValue=TH});var cO=A(aO=>{"use strict";var PH=e=>"type"in e?ru(e):nu(e);function ru(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=ru(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=nu(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=nu(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=nu(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function nu({start:e,key:t,sep:n,value:r}){let i="";for(let o of e)i+=o.source;if(t&&(i+=ru(t)),n)for(let o of n)i+=o.
source;return r&&(i+=ru(r)),i}aO.stringify=PH});var dO=A(fO=>{"use strict";var Bh=Symbol("break visit"),CH=Symbol("skip children"),lO=Symbol("remove item");function Wr(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),uO(Object.freeze([]),e,t)}Wr.BREAK=Bh;Wr.SKIP=CH;Wr.REMOVE=lO;Wr.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let o=n?.[r];if(o&&
"items"in o)n=o.items[i];else return}return n};Wr.parentCollection=(e,t)=>{let n=Wr.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function uO(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let o=t[i];if(o&&"it\
ems"in o){for(let s=0;s<o.items.length;++s){let a=uO(Object.freeze(e.concat([[i,s]])),o.items[s],n);if(typeof a=="number")s=a-1;else{if(a===Bh)return Bh;a===lO&&
(o.items.splice(s,1),s-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}fO.visit=Wr});var iu=A(ct=>{"use strict";var Gh=sO(),LH=cO(),RH=dO(),Jh="\uFEFF",Kh="",Vh="",Hh="",DH=e=>!!e&&"items"in e,FH=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function MH(e){switch(e){case Jh:return"<BOM>";case Kh:return"<DOC>";case Vh:return"<FL\
OW_END>";case Hh:return"<SCALAR>";default:return JSON.stringify(e)}}function zH(e){switch(e){case Jh:return"byte-order-mark";case Kh:return"doc-mode";case Vh:return"\
flow-error-end";case Hh:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ct.createScalarToken=Gh.createScalarToken;ct.resolveAsScalar=Gh.resolveAsScalar;ct.setScalarValue=Gh.
setScalarValue;ct.stringify=LH.stringify;ct.visit=RH.visit;ct.BOM=Jh;ct.DOCUMENT=Kh;ct.FLOW_END=Vh;ct.SCALAR=Hh;ct.isCollection=DH;ct.isScalar=FH;ct.prettyToken=
MH;ct.tokenType=zH});var Wh=A(mO=>{"use strict";var Vs=iu();function zt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var pO=new Set("0123456789ABCDEFabcdef"),UH=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ou=new Set(",[]{}"),jH=new Set(` ,[]{}
\r	`),Zh=e=>!e||jH.has(e),qh=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&zt(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Vs.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let o=t[r-1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Vs.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&zt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!zt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&zt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Zh),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&zt(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Vs.FLOW_END,yield*this.parseLineStart();let o=0;for(;i[o]===",";)o+=yield*this.pushCount(
1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),i[o]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
o),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Zh),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||zt(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let o=this.continueScalar(i+1);if(o===-1)break;i=r.indexOf(`
`,o)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>zt(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let s=this.buffer[o+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let o=t-1,s=this.buffer[o];s==="\r"&&(s=this.buffer[--o]);let a=o;for(;s===" ";)s=this.buffer[--o];
if(s===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield Vs.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let o=this.buffer[r+1];if(zt(o)||t&&ou.has(o))break;n=r}else if(zt(i)){let o=this.buffer[r+
1];if(i==="\r"&&(o===`
`?(r+=1,i=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&ou.has(o))break;if(i===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&ou.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Vs.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Zh),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(zt(r)||n&&ou.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!zt(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(UH.has(n))n=this.buffer[++t];else if(n==="%"&&pO.has(this.buffer[t+1])&&pO.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};mO.Lexer=qh});var Xh=A(hO=>{"use strict";var Yh=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let o=n+r>>1;this.lineStarts[o]<t?n=o+1:r=o}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};hO.LineCounter=Yh});var eg=A(kO=>{"use strict";var BH=Wc("process"),gO=iu(),GH=Wh();function or(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function yO(e){for(let t=0;t<
e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function bO(e){switch(e?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function su(e){switch(e.type){case"document":return e.start;case"\
block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Hi(e){if(e.length===
0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.
type==="space";);return e.splice(t,e.length)}function au(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function wO(e){
if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!or(t.start,"explicit-key-ind")&&!or(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.
key,bO(t.value)?t.value.end?au(t.value.end,t.sep):t.value.end=t.sep:au(t.start,t.sep),delete t.sep)}var Qh=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new GH.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,BH.env.LOG_TOKENS&&console.
log("|",gO.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=gO.tokenType(t);if(n)if(n==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML \
token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"\
document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-sc\
alar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.
flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();
if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.
type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&wO(n),r.type){case"\
document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-1];if(i.value){r.items.push({start:[],key:n,sep:[]}),
this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=r.items[r.
items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.length-1];!i||i.value?r.items.push({start:[],
key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||
r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&yO(i.start)===-1&&(n.
indent===0||i.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{yO(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=su(
this.peek(2)),r=Hi(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(
`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){au(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(i&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(o=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(or(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(bO(n.key)&&!or(n.sep,"newline")){
let s=Hi(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(or(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Hi(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:o,key:null,sep:[this.sourceToken]}):or(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);i||n.value?(t.items.push({start:o,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!or(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:o});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){au(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||or(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=su(
r),o=Hi(i);wO(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=su(t),r=Hi(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=su(t),r=Hi(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};kO.Parser=Qh});var OO=A(Zs=>{"use strict";var vO=Uh(),JH=zs(),Hs=Bs(),KH=Mm(),VH=q(),HH=Xh(),_O=eg();function xO(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new HH.LineCounter||null,prettyErrors:t}}function ZH(e,t={}){let{lineCounter:n,prettyErrors:r}=xO(t),i=new _O.Parser(n?.addNewLine),o=new vO.Composer(t),s=Array.
from(o.compose(i.parse(e)));if(r&&n)for(let a of s)a.errors.forEach(Hs.prettifyError(e,n)),a.warnings.forEach(Hs.prettifyError(e,n));return s.length>0?s:Object.
assign([],{empty:!0},o.streamInfo())}function $O(e,t={}){let{lineCounter:n,prettyErrors:r}=xO(t),i=new _O.Parser(n?.addNewLine),o=new vO.Composer(t),s=null;for(let a of o.
compose(i.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Hs.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(Hs.prettifyError(e,n)),s.warnings.forEach(Hs.prettifyError(
e,n))),s}function qH(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=$O(e,n);if(!i)return null;if(i.warnings.forEach(o=>KH.
warn(i.options.logLevel,o)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function WH(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return VH.isDocument(e)&&!r?e.toString(n):new JH.Document(e,r,n).toString(n)}
Zs.parse=qH;Zs.parseAllDocuments=ZH;Zs.parseDocument=$O;Zs.stringify=WH});var SO=A(re=>{"use strict";var YH=Uh(),XH=zs(),QH=kh(),tg=Bs(),eZ=xs(),sr=q(),tZ=tr(),nZ=Ie(),rZ=rr(),iZ=ir(),oZ=iu(),sZ=Wh(),aZ=Xh(),cZ=eg(),cu=OO(),EO=bs();re.
Composer=YH.Composer;re.Document=XH.Document;re.Schema=QH.Schema;re.YAMLError=tg.YAMLError;re.YAMLParseError=tg.YAMLParseError;re.YAMLWarning=tg.YAMLWarning;re.
Alias=eZ.Alias;re.isAlias=sr.isAlias;re.isCollection=sr.isCollection;re.isDocument=sr.isDocument;re.isMap=sr.isMap;re.isNode=sr.isNode;re.isPair=sr.isPair;re.isScalar=
sr.isScalar;re.isSeq=sr.isSeq;re.Pair=tZ.Pair;re.Scalar=nZ.Scalar;re.YAMLMap=rZ.YAMLMap;re.YAMLSeq=iZ.YAMLSeq;re.CST=oZ;re.Lexer=sZ.Lexer;re.LineCounter=aZ.LineCounter;
re.Parser=cZ.Parser;re.parse=cu.parse;re.parseAllDocuments=cu.parseAllDocuments;re.parseDocument=cu.parseDocument;re.stringify=cu.stringify;re.visit=EO.visit;re.
visitAsync=EO.visitAsync});var IO={};Gn(IO,{LineCounter:()=>Zi.LineCounter,isNode:()=>Zi.isNode,parseDocument:()=>Zi.parseDocument});var Zi,AO=h(()=>{"use strict";Zi=f_(SO(),1)});import{readFileSync as lZ,statSync as uZ}from"fs";function NO(e){let t=M(CO(e));if(t.problem!==void 0){let{reason:n,line:r,column:i}=t.problem;throw $n(`${e}:${r}\
:${i}`,n,"Correct the JSON; comments and trailing commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function PO(e){
let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(AO(),IO)),i=new t,o=r(CO(e),{lineCounter:i,logLevel:"error",prettyErrors:!1}),[s]=o.
errors;if(s!==void 0){let{line:l,col:u}=i.linePos(s.pos[0]);throw $n(`${e}:${l}:${u}`,(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>o.getIn(l,!0)??(l.length===0?o.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),d=n(u)?u.range?.[0]:
void 0;if(d===void 0)return;let{line:p,col:f}=i.linePos(d);return{line:p,column:f}};return{value:fZ(e,o),placeOf:c}}function fZ(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw $n(e,Q(n),"Correct the YAML.",n)}}function CO(e){let{size:t}=uZ(e);if(t>TO)throw $n(e,`it has ${t} bytes, more than ${TO}`,"Make it smaller.");return G(lZ(
e))}function LO(e,t,n,r){let i=t.map(l=>({...l,...n(l)})),o=i.map(({problem:l,fix:u,line:d,column:p})=>`${d===void 0?e:`${e}:${d}:${p}`}: ${l} ${u}`),[s,...a]=o,
c=a.length===0?s??e:[`${o.length} problems.`,...o].join(`
  `);return new b("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:i}})}function $n(e,t,n,r){return new b("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var TO,RO=h(()=>{"use strict";I();z();F();TO=1024*1024});var DO,FO=h(()=>{"use strict";DO=`
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
`});import{pathToFileURL as dZ}from"url";import{SHARE_ENV as pZ,Worker as mZ}from"worker_threads";async function MO(e,t){t?.throwIfAborted();let n=new mZ(new URL(`d\
ata:text/javascript,${encodeURIComponent(DO)}`),{workerData:dZ(e).href,argv:process.argv.slice(2),env:pZ,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(
r)});try{return yZ(await hZ(n,t))}finally{await n.terminate()}}function hZ(e,t){return new Promise((n,r)=>{let i=()=>r(t?.reason);t?.addEventListener("abort",i,
{once:!0}),e.once("message",n).once("error",o=>r(gZ(o))),e.once("exit",()=>{t?.removeEventListener("abort",i),r(new Error("it exited, or awaits something that n\
ever comes, and gave no default export"))})})}function gZ(e){return e instanceof Error?new Yr({message:e.message,stack:e.stack??""}):e}function yZ(e){if("failur\
e"in e)throw new Yr(e.failure);if("notData"in e)throw new Error("it holds something other than data, such as a function");if(e.value===void 0)throw new Error("i\
t has no default export");return e.value}var Yr,zO=h(()=>{"use strict";FO();Yr=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.
failure=t}}});import{dirname as ng,join as UO,relative as wZ,resolve as rg}from"path";import{fileURLToPath as bZ,pathToFileURL as kZ}from"url";function jO({stack:e,at:t},n){let r=t===
void 0?(_Z.exec(e)??vZ.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{url:i,line:o,column:s}=r,a=i.startsWith(
"file:")?bZ(i):i;return[a===rg(n)?n:UO(ng(n),wZ(ng(rg(n)),a)),o,s].filter(l=>l!==void 0).join(":")}function ig(e,t){let n=rg(ng(t));return e.replaceAll(`${kZ(n).
href}/`,"").replaceAll(UO(n,"/"),"")}var vZ,_Z,BO=h(()=>{"use strict";vZ=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,_Z=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function lu(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:og};let[,r,i]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?xZ(
n):i?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&i!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:$Z(r,t)}function xZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:og}}function $Z(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:og}}var og,sg=h(()=>{"use strict";og='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var j={};Gn(j,{BIGINT_FORMAT_RANGES:()=>pu,CONSTANT_CATCH:()=>QO,Class:()=>lg,NUMBER_FORMAT_RANGES:()=>Xs,aborted:()=>jt,allowsEval:()=>mg,assert:()=>TZ,assertEqual:()=>OZ,
assertIs:()=>IZ,assertNever:()=>AZ,assertNotEqual:()=>EZ,assignProp:()=>gt,attachSchema:()=>Qs,base64ToUint8Array:()=>YO,base64urlToUint8Array:()=>qZ,cached:()=>qs,
captureStackTrace:()=>fu,cleanEnum:()=>ZZ,cleanRegex:()=>Ws,clone:()=>Ut,cloneDef:()=>CZ,codePointLength:()=>ea,constantCatch:()=>eE,createTransparentProxy:()=>zZ,
defineLazy:()=>JO,defineLazyInternal:()=>ee,derived:()=>QZ,esc:()=>dg,escapeRegex:()=>Sn,explicitlyAborted:()=>yg,extend:()=>BZ,finalizeIssue:()=>Bt,floatSafeRemainder:()=>fg,
getElementAtPath:()=>LZ,getEnumValues:()=>Yi,getLengthableOrigin:()=>ta,getParsedType:()=>MZ,getSizableOrigin:()=>WO,hexToUint8Array:()=>YZ,hide:()=>gu,installLazyProp:()=>rq,
isObject:()=>Wi,isPlainObject:()=>lr,issue:()=>Qi,joinValues:()=>uu,jsonStringifyReplacer:()=>Xi,members:()=>bg,merge:()=>JZ,mergeDefs:()=>En,normalizeParams:()=>D,
nullish:()=>ug,numKeys:()=>FZ,objectClone:()=>NZ,omit:()=>jZ,optionalKeys:()=>gg,own:()=>cr,parsedType:()=>wg,partial:()=>KZ,pick:()=>UZ,prefixIssues:()=>In,primitiveTypes:()=>ZO,
promiseAllObject:()=>RZ,propertyKeyTypes:()=>hg,randomString:()=>DZ,rawShape:()=>Ys,required:()=>VZ,safeExtend:()=>GZ,shallowClone:()=>HO,sizeCaps:()=>hu,slugify:()=>pg,
stringifyPrimitive:()=>du,toZod:()=>SZ,uint8ArrayToBase64:()=>XO,uint8ArrayToBase64url:()=>WZ,uint8ArrayToHex:()=>XZ,unwrapMessage:()=>qi});function OZ(e){return e}
function EZ(e){return e}function SZ(){return e=>e}function IZ(e){}function AZ(e){throw new Error("Unexpected value in exhaustive check")}function TZ(e){}function Yi(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,i])=>t.indexOf(+r)===-1).map(([r,i])=>i)}function uu(e,t="|"){return e.
map(n=>du(n)).join(t)}function Xi(e,t){return typeof t=="bigint"?t.toString():t}function qs(e){return new cg(e)}function ug(e){return e==null}function Ws(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fg(e,t){let n=e/t,r=Math.round(n),i=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<i?0:n-r}function JO(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==GO)return r===void 0&&(r=GO,r=n()),r},set(i){Object.defineProperty(
e,t,{value:i})},configurable:!0})}function NZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function gt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ys(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function On(e){
return Ys(e._zod.def)??e._zod.def.shape}function KO(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return gt(this,t,r),r},enumerable:!0,configurable:!0})}function VO(e,t,n){
t in e?gt(e,t,n):e[t]=n}function Xr(e,t,n,r){let i=On(t);for(let o of n){let s=Object.getOwnPropertyDescriptor(i,o);s.enumerable&&(s.get?KO(e,o,()=>{let a=t._zod.
def.shape[o];return r?r(a,o):a}):VO(e,o,r?r(s.value,o):s.value))}}function PZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?KO(e,n,()=>t[n]):VO(e,n,r.value))}}function En(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function CZ(e){return En(e._zod.def)}function LZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function RZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let i={};for(let o=0;o<t.length;o++)i[t[o]]=r[o];return i})}function DZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function dg(e){return JSON.stringify(e)}function pg(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Wi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function lr(e){if(Wi(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Wi(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function HO(e){
return lr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function FZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function Sn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ut(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function D(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function zZ(e){
let t;return new Proxy({},{get(n,r,i){return t??(t=e()),Reflect.get(t,r,i)},set(n,r,i,o){return t??(t=e()),Reflect.set(t,r,i,o)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,i){return t??(t=e()),Reflect.defineProperty(t,r,i)}})}function du(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function gg(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function UZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return Xr(o,e,mu(e,t)),
Ut(e,En(n,{shape:o,checks:[]}))}function mu(e,t){let n=On(e),r=[];for(let i of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,i)?.enumerable)throw new Error(
`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function jZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let o=new Set(mu(e,t)),s={};return Xr(s,e,Reflect.ownKeys(On(e)).filter(a=>!o.has(a))),Ut(e,En(n,{shape:s,checks:[]}))}
function BZ(e,t){if(!lr(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let i=On(e);for(let o of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(i,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Ut(e,En(e._zod.def,{shape:qO(e,t)}))}function qO(e,t){let n={};return Xr(n,e,Reflect.ownKeys(On(e))),PZ(n,t),n}function GZ(e,t){if(!lr(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Ut(e,En(e._zod.def,{shape:qO(e,t)}))}function JZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Xr(n,e,Reflect.ownKeys(On(e))),Xr(n,t,Reflect.ownKeys(On(t)));let r=En(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Ut(e,r)}function KZ(e,t,n,r="partial"){let o=t._zod.def.checks;if(o&&o.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(mu(t,n)):void 0,c={};return Xr(c,t,Reflect.ownKeys(On(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Ut(t,En(t._zod.def,{shape:c,checks:[]}))}function VZ(e,t,n){let r=n?new Set(mu(t,n)):void 0,i={};return Xr(
i,t,Reflect.ownKeys(On(t)),(o,s)=>r&&!r.has(s)?o:new e({type:"nonoptional",innerType:o})),Ut(t,En(t._zod.def,{shape:i}))}function jt(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function yg(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function In(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function qi(e){return typeof e==
"string"?e:e?.message}function hu(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let i=r.maximum??r.length??
r.size;i>=0&&t.push([i,n])}return t}function Qs(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function Bt(e,t,n){var r;let i=e.inst?._zod?.
traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:qi(e.inst?._zod.def?.error?.(e))??qi(o?.(e))??qi(t?.error?.(e))??qi(n.customError?.(e))??qi(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function WO(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function ea(e){let t=e.length;if(!HZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function ta(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function wg(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function Qi(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function ZZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function YO(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function XO(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function qZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return YO(t+n)}function WZ(e){return XO(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function YZ(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function XZ(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function bg(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):eq(e,n,r.value)}}function cr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function gu(e,t,n){
return cr(e,t,n,!1)}function QZ(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return cr(this,n,r(this))},set(i){
cr(this,n,i)}})}return t}function eq(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:cr(this,t,n.bind(this))},set(r){cr(this,t,r)}})}
function tq(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ee(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ag!==e._zod){ag=void 0;
return}ag=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,nq);let i=ar;ar=!1;try{let o=n(this);return ar?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o}),ar=ar||i,o}catch(o){throw delete this[t],ar=ar||i,o}},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i})}})}function rq(e,t,n,r){let i=tq(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:o})}})}function eE(e){let t=()=>e;return t[QO]=!0,t}var cg,GO,fu,mg,MZ,hg,ZO,Xs,pu,HZ,lg,ag,ar,nq,QO,lt=h(()=>{"use strict";Qr();
cg=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
GO=Symbol("evaluating");fu="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};mg=qs(()=>{if(ut.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});MZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},hg=new Set(["string","number","symbol"]),ZO=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Xs={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},pu={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};HZ=/[\uD800-\uDBFF]/;lg=class{constructor(...t){}};ar=!1,nq={configurable:!0,get(){ar=!0}};QO="~constantCatch"});function iq(e){let t=nE;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return nE=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function x(e,t,n,r){let i={};function o(p){this.def=p,this.constr=d,this.traits=new Set}o.prototype=i;let s=n,a=s&&new WeakSet;function c(p,f){
if(p._zod){if(p._zod.traits.has(e))return}else{kg.value=new o(f);try{Object.defineProperty(p,"_zod",kg)}finally{kg.value=void 0}}if(p._zod.traits.add(e),t(p,f),
a){let g=Object.getPrototypeOf(p),y=p._zod.constr.prototype,w=g;for(;w&&w!==y;)w=Object.getPrototypeOf(w);let k=w??g;a.has(k)||(a.add(k),bg(k,s))}let m=d.prototype;
for(let g in m)Object.prototype.hasOwnProperty.call(m,g)&&(g in p||(p[g]=m[g].bind(p)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function d(p){let f=r?.Parent?iq(u):this;c(f,p);let m=f._zod.deferred;if(m){for(let y of m)y();f._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(f),f}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?
!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}function yt(e){return e&&Object.assign(ut,e),ut}var tE,kg,nE,Gt,eo,ut,Qr=h(()=>{"use st\
rict";lt();kg={value:void 0,enumerable:!1},nE="captureStackTrace"in Error?Error:null;Gt=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},eo=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(tE=globalThis).__zod_globalConfig??(tE.__zod_globalConfig={});ut=globalThis.__zod_globalConfig});function oq(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Xi,2)),e.message}function sq(e){this._zod.message=e}function cq(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function sE(e,t=n=>n.
message){let n={},r=[];for(let i of e.issues)i.path.length>0?cq(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n}}function aE(e,t=n=>n.
message){let n={_errors:[]},r=(i,o=[])=>{for(let s of i.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...o,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...o,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...o,...s.path]);else{let a=[...o,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];d&&p._errors.push(t(s)),
c=p,l++}}}};return r(e),n}var aq,_g,rE,iE,oE,ihe,cE=h(()=>{"use strict";Qr();lt();aq={get:oq,set:sq,enumerable:!0,configurable:!0},_g={value:void 0,enumerable:!1},
rE=new WeakSet([Object.prototype,Error.prototype]),iE=(e,t)=>{e.name="$ZodError",_g.value=t,Object.defineProperty(e,"issues",_g),_g.value=void 0,Object.defineProperty(
e,"message",aq);let n=Object.getPrototypeOf(e);rE.has(n)||(rE.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
oE=x("$ZodError",iE),ihe=x("$ZodError",iE,void 0,{Parent:Error})});function yu(e,t){return{callee:t?.callee??e,Err:t?.Err}}function lE(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(i=>Bt(i,n,yt()))),t=void 0,
n=void 0),r},set error(i){r=i,t=void 0,n=void 0}}}function fq(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},i=e._zod.bag.fallbackRun,o;if(i?
(r[uq]=!0,o=i({value:t,issues:[]},r)):o=e._zod.run({value:t,issues:[]},r),o instanceof Promise)throw new Gt;return o.issues.length===0}var wu,bu,ku,vu,lq,uq,xg,
$g,uE,fE,dE,pE,mE,hE,gE,yE,wE=h(()=>{"use strict";Qr();lt();wu=e=>{let t=(n,r,i,o)=>{let s=i?{...i,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Gt;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Bt(l,s,yt())));throw fu(c,o?.callee??t),c}return a.value};return t},bu=e=>{let t=async(n,r,i,o)=>{
let s=i?{...i,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Bt(
l,s,yt())));throw fu(c,o?.callee??t),c}return a.value};return t},ku=e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},i);if(o instanceof
Promise)throw new Gt;return o.issues.length?lE(e,o.issues,i):{success:!0,data:o.value}};vu=e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},o=t._zod.run({value:n,
issues:[]},i);return o instanceof Promise&&(o=await o),o.issues.length?lE(e,o.issues,i):{success:!0,data:o.value}},lq=Symbol.for("zod.compile.invalid"),uq=Symbol.
for("zod.compile.fallback"),xg=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==lq)return!0;if(r.definite===!0&&n===void 0)return!1}return fq(e,t,
n)});$g=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),
i.issues.length===0},uE=e=>{let t=wu(e),n=(r,i,o,s)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return t(r,i,a,yu(n,s))};return n},fE=e=>{let t=wu(
e),n=(r,i,o,s)=>t(r,i,o,yu(n,s));return n},dE=e=>{let t=bu(e),n=async(r,i,o,s)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return await t(r,i,a,
yu(n,s))};return n},pE=e=>{let t=bu(e),n=async(r,i,o,s)=>await t(r,i,o,yu(n,s));return n},mE=e=>(t,n,r)=>{let i=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return ku(e)(t,n,i)},hE=e=>(t,n,r)=>ku(e)(t,n,r),gE=e=>async(t,n,r)=>{let i=r?{...r,direction:"backward"}:{direction:"backward"};return vu(e)(t,n,i)},yE=e=>async(t,n,r)=>vu(
e)(t,n,r)});function OE(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function AE(){return new RegExp(dq,"u")}function pq(e){return new RegExp(`^${e}$`)}function Og(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function UE(e){return new RegExp(`^${Og(e)}$`)}function jE(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Og({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Og({precision:e.precision})}`:n;return new RegExp(
`^${ME}T(?:${r})$`)}var bE,kE,vE,_E,xE,$E,EE,SE,Eg,IE,dq,TE,NE,PE,CE,LE,RE,DE,FE,ME,zE,BE,Sg,na,GE,JE,KE,ia=h(()=>{"use strict";bE=/^[cC][0-9a-z]{6,}$/,kE=/^[0-9a-z]+$/,
vE=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,_E=/^[0-9a-vA-V]{20}$/,xE=/^[A-Za-z0-9]{27}$/,$E=/^[a-zA-Z0-9_-]{21}$/;EE=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
SE=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Eg=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
IE=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,dq="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";TE=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
NE=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
PE=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,CE=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
LE=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,RE=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,DE=/^https?$/,FE=/^\+[1-9]\d{6,14}$/,
ME="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";zE=pq(ME);BE=/^[\s\S]{0,}$/,Sg=/^-?\d+$/,na=/^-?\d+(?:\.\d+)?$/,GE=/^(?:true|false)$/i,JE=/^[^A-Z]*$/,KE=/^[^a-z]*$/});var Ke,Ig,_u,Ag,Tg,VE,HE,ZE,qE,WE,oa,YE,XE,QE,eS,tS,nS,rS,xu=h(()=>{"use strict";Qr();ia();lt();Ke=x("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Ig=e=>{let t=e.value;return!ug(t)&&t.length!==void 0},_u={number:"number",bigint:"bigint",object:"date"},Ag=x("$ZodCheckL\
essThan",(e,t)=>{Ke.init(e,t);let n=_u[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:_u[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Tg=x("$ZodCheckGre\
aterThan",(e,t)=>{Ke.init(e,t);let n=_u[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:_u[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),VE=x("$ZodCheckM\
ultipleOf",(e,t)=>{Ke.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):fg(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),HE=x("$ZodCheckNumberFormat",(e,t)=>{Ke.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[i,o]=Xs[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<i&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),a>o&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}}),
ZE=x("$ZodCheckMaxLength",(e,t)=>{var n;Ke.init(e,t),(n=e._zod.def).when??(n.when=Ig),e._zod.check=r=>{let i=r.value,o=i.length;if((typeof i=="string"&&o>t.maximum?
ea(i):o)<=t.maximum)return;let a=ta(i);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),qE=x("$ZodChe\
ckMinLength",(e,t)=>{var n;Ke.init(e,t),(n=e._zod.def).when??(n.when=Ig),e._zod.check=r=>{let i=r.value,o=i.length;if((typeof i=="string"&&o>=t.minimum&&o<t.minimum*
2?ea(i):o)>=t.minimum)return;let a=ta(i);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),WE=x("$Zo\
dCheckLengthEquals",(e,t)=>{var n;Ke.init(e,t),(n=e._zod.def).when??(n.when=Ig),e._zod.check=r=>{let i=r.value,o=i.length,s=typeof i=="string"&&o>=t.length&&o<=
t.length*2?ea(i):o;if(s===t.length)return;let a=ta(i),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),oa=x("$ZodCheckStringFormat",(e,t)=>{var n,r;Ke.init(e,t),t.pattern?(n=e._zod).check??(n.check=
i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),YE=x("$ZodCheckRegex",(e,t)=>{oa.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
XE=x("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=JE),oa.init(e,t)}),QE=x("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=KE),oa.init(e,t)}),eS=x("$Zod\
CheckIncludes",(e,t)=>{Ke.init(e,t);let n=Sn(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=i=>{i.value.
includes(t.includes,t.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:i.value,inst:e,continue:!t.abort})}}),
tS=x("$ZodCheckStartsWith",(e,t)=>{Ke.init(e,t);let n=new RegExp(`^${Sn(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),nS=x("$ZodCheckEndsWith",(e,t)=>{
Ke.init(e,t);let n=new RegExp(`.*${Sn(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),rS=x("$ZodCheckOverwrite",(e,t)=>{Ke.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var $u,Ng=h(()=>{"use strict";$u=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),i=Math.min(...r.map(s=>s.length-s.trimStart().length)),o=r.map(s=>s.slice(i)).map(s=>" ".repeat(this.indent*2)+s);for(let s of o)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var oS,Pg=h(()=>{"use strict";oS={major:4,minor:6,patch:7}});async function mq(e,t){let n={async:!0};return gS(await e._zod.run({value:t,issues:[]},n),n)}function Lg(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return gS(r,n)}catch{}return mq(e,t)},vendor:"zod",version:1}}function vS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function hq(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?vS(e)||Eu:gq(
e,t)}function gq(e,t){if(!t.normalize&&t.protocol?.source===DE.source&&!/^https?:\/\//i.test(e))return kS;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??Eu}return new URL(e)}catch{return Eu}}function sS(e){return e.replace(yq,"")}function wq(e,t){return t.lastIndex=0,t.test(e.hostname)}
function bq(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function RS(e){return kq.test(e)?vS(`http://[${e}]`):!1}
function vq(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let i=Number(r);return`${i}`!==r||i<0||i>128?!1:RS(n)}function zS(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function _q(e){if(!Au.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return zS(n)}function xq(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let i=JSON.parse(atob(r));return!("typ"in i&&i?.typ!=="JWT"||!i.alg||t&&(!("alg"in i)||i.alg!==t))}catch{return!1}}function $q(e,t){let n=hu(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(o=>o[0])),i=e._zod.parse;e._zod.parse=(o,s)=>{let a=t(o.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of hu(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let u=o.issues.length;return l._zod.check(o),o.issues[u].continue=!1,Qs(o.issues,u,e),o}}return i(o,s)}}
function aS(e,t,n){e.issues.length&&t.issues.push(...In(n,e.issues)),t.value[n]=e.value}function Su(e,t,n,r,i,o){let s=n in r,a=o==="optional";if(!(!s&&a&&i==="\
optional")){if(e.issues.length){if(i!==void 0&&a&&!s)return;t.issues.push(...In(n,e.issues))}if(!s&&i===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||i==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function qS(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Eq,i=r.length?[...t,...r]:t;for(let s of i)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let o=gg(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
o)}}function WS(e,t,n,r,i,o,s){let a=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,p=l.optout,f=0;for(let m in t){if(s&&n.issues.length!==f){if(jt(n,f))
break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){u==="never"&&a.push(m);continue}if(u==="never"){a.push(m);continue}let g=l.run({value:t[m],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>Su(y,n,m,t,d,p))):Su(g,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function cS(e,t,n,r){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let i=e.filter(o=>!jt(o));return i.length===
1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(s=>Bt(s,r,yt())))}),t)}function Cg(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(lr(e)&&lr(t)){let n=Object.keys(t),r=Object.keys(e).filter(
o=>n.indexOf(o)!==-1),i={...e,...t};Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__;for(let o of r){if(o==="__proto__")continue;let s=Cg(
e[o],t[o]);if(!s.valid)return{valid:!1,mergeErrorPath:[o,...s.mergeErrorPath]};i[o]=s.data}return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let i=e[r],o=t[r],s=Cg(i,o);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function lS(e,t,n){let r=new Map,i,o=new Map,s=(l,u)=>{let d;if(l.code===
"unrecognized_keys"&&!l.path?.length)i??(i=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);o.has(p)||
o.set(p,l),d=[p]}else return!1;for(let p of d)r.has(p)||r.set(p,{}),r.get(p)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=i?a.filter(u=>i.keys.includes(u)):[];l.length&&e.issues.push({
...i,keys:l});for(let u of a)!l.includes(u)&&o.has(u)&&e.issues.push(o.get(u))}let c=Cg(t.value,n.value);if(!c.valid){if(jt(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function uS(e,t){return e.value=t.issues.length?void 0:t.value,e}function fS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function dS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function pS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(i=>Bt(i,r,yt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function Ou(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function mS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function hS(e,t,n,r){if(!e){let i={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(i.params=r._zod.def.params),t.issues.push(Qi(i))}}var me,gS,Iu,pe,yS,wS,bS,kS,Eu,yq,
_S,xS,$S,OS,ES,SS,IS,AS,TS,NS,PS,CS,LS,kq,DS,FS,MS,Rg,US,Au,jS,BS,GS,Dg,JS,KS,VS,HS,Oq,ZS,Eq,Sq,YS,XS,QS,eI,tI,nI,rI,Fg,iI,oI,sI,aI,cI,lI,uI,fI,dI,Mg=h(()=>{"us\
e strict";xu();Qr();Ng();ia();lt();Pg();lt();me=x("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=oS;let r=e._zod.def.checks,
i=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let o of i)for(let s of o._zod.onattach)s(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;let u=jt(a),d;for(let p of c){if(p._zod.def.when){if(yg(a)||!p.
_zod.def.when(a))continue}else if(u)continue;let f=a.issues.length,m=p._zod.check(a);if(m instanceof Promise&&l?.async===!1)throw new Gt;if(d||m instanceof Promise)
d=(d??Promise.resolve()).then(async()=>{await m,a.issues.length!==f&&(Qs(a.issues,f,e),u||(u=jt(a,f)))});else{if(a.issues.length===f)continue;Qs(a.issues,f,e),u||
(u=jt(a,f))}}return d?d.then(()=>a):a},s=(a,c,l)=>{if(jt(a))return a.aborted=!0,a;let u=o(c,i,l);if(u instanceof Promise){if(l.async===!1)throw new Gt;return u.
then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>s(d,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Gt;return l.then(u=>o(u,i,c))}return o(l,i,c)}}},{get"~standard"(){return gu(this,"~standard",Lg(this))},set"~standard"(e){cr(this,"~standard",e)}}),
gS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Bt(n,t,yt()))}:{value:e.value};Iu=x("$ZodString",(e,t)=>{me.init(e,t),e._zod.pattern=t.pattern??BE,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),pe=x("$ZodStringFormat",(e,t)=>{oa.init(e,t),Iu.init(e,t)}),yS=x("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=SE),pe.init(e,t)}),wS=x("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Eg(r))}else
t.pattern??(t.pattern=Eg());pe.init(e,t)}),bS=x("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=IE),pe.init(e,t)}),kS=1,Eu=2;yq=/[\t\n\r]/g;_S=x("$ZodURL",(e,t)=>{pe.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),i=hq(r,t);if(i===kS){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(i===Eu){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.value=
sS(r);return}t.hostname&&!wq(i,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!bq(i,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?i.href:sS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
xS=x("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=AE()),pe.init(e,t)}),$S=x("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?$E:OE(t.length)),pe.init(e,t)}),OS=x("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=bE),
pe.init(e,t)}),ES=x("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=kE),pe.init(e,t)}),SS=x("$ZodULID",(e,t)=>{t.pattern??(t.pattern=vE),pe.init(e,t)}),IS=x("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=_E),pe.init(e,t)}),AS=x("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=xE),pe.init(e,t)}),TS=x("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=jE(t)),pe.init(e,t)}),NS=x("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=zE),pe.init(e,t)}),PS=x("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=UE(t)),pe.init(
e,t)}),CS=x("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=EE),pe.init(e,t)}),LS=x("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=TE),pe.init(e,t)}),kq=/^[0-9a-fA-F:.]+$/;
DS=x("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=NE),pe.init(e,t),e._zod.check=n=>{RS(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),FS=x("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=PE),pe.init(e,t)});MS=x("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=CE),pe.init(e,t),e._zod.
check=n=>{vq(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});Rg=/^[0-9a-zA-Z+/]*={0,2}$/,US=x("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=Rg),pe.init(e,t),e._zod.check=n=>{zS(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),Au=/^[A-Za-z0-9_-]*$/;jS=x("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Au),pe.init(e,t),e._zod.check=n=>{_q(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),BS=x("$ZodE164",(e,t)=>{t.pattern??(t.pattern=FE),pe.init(e,t)});GS=x("$ZodJWT",(e,t)=>{pe.
init(e,t),e._zod.check=n=>{xq(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Dg=x("$ZodNumber",(e,t)=>{
me.init(e,t),e._zod.pattern=na,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.
isFinite(i))return n;let o=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:i,inst:e,...o?{received:o}:{}}),n}}),JS=x("$ZodNumberFormat",(e,t)=>{HE.init(e,t),Dg.init(e,t)}),KS=x("$ZodBoolean",(e,t)=>{me.init(e,t),e._zod.
pattern=GE,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let i=n.value;return typeof i=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:i,inst:e}),n}}),VS=x("$ZodUnknown",(e,t)=>{me.init(e,t),e._zod.parse=n=>n}),HS=x("$ZodNever",(e,t)=>{me.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});Oq=e=>Array.isArray(e)?e.length:-1;ZS=x("$ZodArray",(e,t)=>{me.init(e,t);let n=ut.memoizer;n?.
attach(e),e._zod.parse=(r,i)=>{let o=r.value;if(!Array.isArray(o))return r.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),r;r.value=n?n.alloc(
e,r,Array(o.length),i):Array(o.length);let s=[],a=i?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],u=t.element._zod.run({value:l,issues:[]},i);if(u instanceof
Promise)s.push(u.then(d=>aS(d,r,c)));else if(aS(u,r,c),a&&u.issues.length!==0&&jt(u))break}return s.length?Promise.all(s).then(()=>r):r},$q(e,Oq)});Eq=[];Sq=x("\
$ZodObject",(e,t)=>{me.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let i=qs(()=>qS(t));ee(e,"propValues",l=>{let u=l.def.shape,d={};for(let p in u){
let f=u[p]._zod;if(f.values){Object.prototype.hasOwnProperty.call(d,p)||gt(d,p,new Set);for(let m of f.values)d[p].add(m);f.optin!==void 0&&d[p].add(void 0)}}return d});
let o=Wi,s=t.catchall,a,c=ut.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=i.value);let d=l.value;if(!o(d))return l.issues.push({expected:"object",code:"inva\
lid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],f=a.shape,m=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(m&&l.issues.length!==
g){if(jt(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let w=f[y],k=w._zod.optin,$=w._zod.optout,N=w._zod.run({value:d[y],issues:[]},u);N instanceof Promise?
p.push(N.then(E=>Su(E,l,y,d,k,$))):Su(N,l,y,d,k,$)}return s?WS(p,d,l,u,i.value,e,m===!0):p.length?Promise.all(p).then(()=>l):l}}),YS=x("$ZodObjectJIT",(e,t)=>{Sq.
init(e,t);let n=e._zod.parse,r=qs(()=>qS(t)),i=ut.memoizer,o=f=>{let m=r.value,g=m.symbolKeys,y=new $u(["payload","ctx"],{shape:f,inst:e,memo:i,syms:g}),w=E=>`s\
hape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,k=(E,S)=>`
          let ${E}_ab = false;
          for (let i = 0; i < ${E}.issues.length; i++) {
            const iss = ${E}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${E}_ab = true;
          }
          if (${E}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let $=Object.create(null),N=0;for(let E of m.allKeys)$[E]=`key_${N++}`;y.write(i?"const newResult = memo.al\
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let E of m.allKeys){if(E==="__proto__")continue;let S=$[E],J=typeof E=="symbol"?`syms[${g.indexOf(E)}\
]`:dg(E),P=`${J} in input`,be=f[E],Et=be?._zod?.optin,bn=Et!==void 0,xe=be?._zod?.optout==="optional";if(y.write(`const ${S} = ${w(J)};`),bn&&xe){let qc=Et==="o\
ptional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;y.write(`
        const ${S}_present = ${P};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${k(S,J)}
          }

          if (${qc}) {
            newResult[${J}] = ${S}.value;
          }
        }

      `)}else bn?(y.write(`
        if (${S}.issues.length) {${k(S,J)}
        }
      `),Et==="defaulted"?y.write(`newResult[${J}] = ${S}.value;`):y.write(`
        if (${S}.value !== undefined || ${P}) {
          newResult[${J}] = ${S}.value;
        }
      `)):y.write(`
        const ${S}_present = ${P};
        if (${S}.issues.length) {${k(S,J)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${J}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${J}] = ${S}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Wi,c=!ut.jitless,u=c&&mg.value,d=t.catchall,p;e._zod.parse=(f,m)=>{
p??(p=r.value);let g=f.value;return a(g)?c&&u&&m?.async===!1&&m.jitless!==!0?(s||(s=o(t.shape)),f=s(f,m),d?WS([],g,f,m,p,e,m?.abortEarly===!0):f):n(f,m):(f.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),f)}});XS=x("$ZodUnion",(e,t)=>{me.init(e,t),ee(e,"optin",r=>r.def.options.some(i=>i._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),ee(e,"optout",r=>r.def.options.some(i=>i._zod.optout==="optional")?"optio\
nal":void 0),ee(e,"values",r=>{if(r.def.options.every(i=>i._zod.values))return new Set(r.def.options.flatMap(i=>Array.from(i._zod.values)))}),ee(e,"pattern",r=>{
if(r.def.options.every(i=>i._zod.pattern)){let i=r.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${i.map(o=>Ws(o.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let o=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},i);
if(c instanceof Promise)s.push(c),o=!0;else{if(c.issues.length===0)return c;s.push(c)}}return o?Promise.all(s).then(a=>cS(a,r,e,i)):cS(s,r,e,i)}}),QS=x("$ZodInt\
ersection",(e,t)=>{me.init(e,t),e._zod.parse=(n,r)=>{let i=n.value,o=t.left._zod.run({value:i,issues:[]},r),s=t.right._zod.run({value:i,issues:[]},r);return o instanceof
Promise||s instanceof Promise?Promise.all([o,s]).then(([c,l])=>lS(n,c,l)):lS(n,o,s)}});eI=x("$ZodRecord",(e,t)=>{me.init(e,t);let n=ut.memoizer;n?.attach(e),e._zod.
parse=(r,i)=>{let o=r.value;if(!lr(o))return r.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},i):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>Bt(m,i,yt())),input:u,path:[u],inst:e});continue}let p=d.
value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:o[u],issues:[]},i);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...In(
u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...In(u,f.issues)),r.value[p]=f.value)}let l;for(let u in o)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=o[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},i):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},i);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&na.test(l)&&
u.issues.length){let m=t.keyType._zod.run({value:Number(l),issues:[]},i);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");m.issues.length===0&&(u=m)}if(u.issues.length){t.mode==="loose"?r.value[l]=o[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(m=>Bt(m,i,yt())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:o[l],issues:[]},
i);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...In(l,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...In(l,f.issues)),
r.value[p]=f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),tI=
x("$ZodEnum",(e,t)=>{me.init(e,t);let n=Yi(t.entries),r=new Set(n);e._zod.values=r,ee(e,"pattern",i=>{let o=Yi(i.def.entries).filter(s=>hg.has(typeof s));return new RegExp(
o.length?`^(${o.map(s=>Sn(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,o)=>{let s=i.value;return r.has(s)||i.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),i}}),nI=x("$ZodLiteral",(e,t)=>{me.init(e,t);let n=new Set(t.values);e._zod.values=n,ee(e,"pattern",r=>{let i=r.def.values;return new RegExp(
i.length?`^(${i.map(o=>typeof o=="string"?Sn(o):o?Sn(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,i)=>{let o=r.value;return n.has(o)||
r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),r}}),rI=x("$ZodTransform",(e,t)=>{me.init(e,t),e._zod.optin="optional",ut.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new eo(e.constructor.name);let i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.
resolve(i)).then(s=>(n.value=s,n));if(i instanceof Promise)throw new Gt;return n.value=i,n}});Fg=x("$ZodOptional",(e,t)=>{me.init(e,t),ee(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ee(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ee(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ws(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let i=t.innerType._zod.run({value:n.value,issues:[]},r);return i instanceof Promise?i.then(o=>uS(n,o)):uS(n,i)}return t.innerType.
_zod.run(n,r)}}),iI=x("$ZodExactOptional",(e,t)=>{Fg.init(e,t),ee(e,"values",n=>n.def.innerType._zod.values),ee(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),oI=x("$ZodNullable",(e,t)=>{me.init(e,t),ee(e,"optin",n=>n.def.innerType._zod.optin),ee(e,"optout",n=>n.def.innerType._zod.
optout),ee(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ws(r.source)}|null)$`):void 0}),ee(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),sI=x("$ZodDefault",(e,t)=>{me.init(e,t),
e._zod.optin="defaulted",ee(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(o=>fS(o,t)):fS(i,t)}});aI=x("$ZodPrefault",(e,t)=>{me.
init(e,t),e._zod.optin="defaulted",ee(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),cI=x("$ZodNonOptional",(e,t)=>{me.init(e,t),ee(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(i=>i!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(o=>dS(o,e)):dS(i,e)}});lI=x("$ZodCatch",(e,t)=>{me.init(
e,t),ee(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ee(e,"optout",n=>n.def.innerType._zod.optout),ee(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let i=t.innerType._zod.run({value:n.value,issues:[]},r);return i instanceof
Promise?i.then(o=>pS(n,o,t,r)):pS(n,i,t,r)}}),uI=x("$ZodPipe",(e,t)=>{me.init(e,t),ee(e,"values",n=>n.def.in._zod.values),ee(e,"optin",n=>n.def.in._zod.optin),ee(
e,"optout",n=>n.def.out._zod.optout),ee(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let o=t.out._zod.run(n,r);
return o instanceof Promise?o.then(s=>Ou(s,t.in,r)):Ou(o,t.in,r)}let i=t.in._zod.run(n,r);return i instanceof Promise?i.then(o=>Ou(o,t.out,r)):Ou(i,t.out,r)}});
fI=x("$ZodReadonly",(e,t)=>{me.init(e,t),ee(e,"propValues",n=>n.def.innerType._zod.propValues),ee(e,"values",n=>n.def.innerType._zod.values),ee(e,"optin",n=>n.def.
innerType?._zod?.optin),ee(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let i=t.
innerType._zod.run(n,r);return i instanceof Promise?i.then(mS):mS(i)}});dI=x("$ZodCustom",(e,t)=>{Ke.init(e,t),me.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(o=>hS(o,n,r,e));hS(i,n,r,e)}})});function mI(e){return e!==null&&typeof e=="object"}function zg(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function Cu(e,t,n){let r=hI.get(e);if(r!==
void 0)return r?aa:sa;if(t.has(e))return aa;t.add(e);let i=sa,o=u=>{if(i!==aa&&u?._zod){let d=Cu(u,t,n);d>i&&(i=d)}},s=(u,d)=>{let p=sa;for(let f of Reflect.ownKeys(
u)){let m=Object.getOwnPropertyDescriptor(u,f);if(d&&!m.enumerable)continue;let g=m.get?Pu:m.value?._zod?Cu(m.value,t,n):sa;g>p&&(p=g)}return p},a=u=>{u>i&&(i=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=Ys(c);a(u?s(u,!0):Pu),o(c.catchall);break}case"array":o(c.element);break;case"tuple":for(let u of c.items)o(
u);o(c.rest);break;case"record":case"map":o(c.keyType),o(c.valueType);break;case"set":o(c.valueType);break;case"union":for(let u of c.options)o(u);break;case"in\
tersection":o(c.left),o(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":o(c.innerType);break;case"pipe":o(c.in),o(c.out);break;case"function":o(c.input),o(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?Cu(u,t,!1):Pu);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.
getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let p=d.value;if(!(!p||typeof p!="object")){if(p._zod)o(p);else if(Array.isArray(p))for(let f of p)o(f)}}}return t.
delete(e),Iq(e,i)}function Iq(e,t){return t!==Pu&&hI.set(e,t===aa),t}function Aq(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function gI(){
return Tq}function Nq(e,t){let n=e[jg]?.backEdges;return n!==void 0&&mI(t)&&n.has(t)}var Ug,jg,pI,hI,sa,Pu,aa,Tu,Nu,Tq,yI=h(()=>{"use strict";lt();Ug=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},jg="~memo",pI=[];hI=new WeakMap,sa=0,Pu=1,aa=2;Nu=[],Tq={alloc(e,t,n){
let r=Tu;if(!r)return n;Tu=void 0;let i={value:n,issues:null};return r.set(t.value,i),Nu.push(i),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(i,o)=>{if(o.direction!=="backward"&&Nq(o,i.value))throw new Ug;return n(i,o)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,i,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let w=Cu(e,new Set,!1);if(w===sa)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);w===aa||r?n=!0:r=!0}let u=c.value;if(!mI(u))return s(c,l);let d=l[jg];d||(d={buckets:new WeakMap,backEdges:void 0},
l[jg]=d);let p;i===l?p=o:(p=Aq(d,e),i=l,o=p);let f=p.get(u);if(f)return c.value=f.value,f.issues?f.issues.length&&c.issues.push(...zg(f.issues)):(c.memo=!0,d.backEdges??
(d.backEdges=new WeakSet),d.backEdges.add(f.value)),c;Tu=p;let m=Nu.length,g=s(c,l);Tu=void 0;let y=Nu.length>m?Nu.pop():void 0;return g instanceof Promise?g.then(
w=>(y&&(y.issues=w.issues.length?zg(w.issues):pI),w)):(y&&(y.issues=g.issues.length?zg(g.issues):pI),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function wI(){return{localeError:Pq()}}var Pq,bI=h(()=>{"use strict";lt();Pq=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function i(o,s){return o==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[o]??o}return o=>{switch(o.code){case"invalid_type":{let s=i(o.expected),a=wg(o.input),c=i(a,o.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${du(o.values[0])}`:`Invalid option: expected one of ${uu(
o.values,"|")}`;case"too_big":{let s=o.exact?"exactly ":o.inclusive?"<=":"<",a=t(o.origin);return a?`Too big: expected ${o.origin??"value"} to have ${s}${o.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${o.origin??"value"} to be ${s}${o.maximum.toString()}`}case"too_small":{let s=o.exact?"exactly ":o.inclusive?
">=":">",a=t(o.origin);return a?`Too small: expected ${o.origin} to have ${s}${o.minimum.toString()} ${a.unit}`:`Too small: expected ${o.origin} to be ${s}${o.minimum.
toString()}`}case"invalid_format":{let s=o;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${o.keys.length>1?"s":""}: ${uu(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(
o.options)&&o.options.length>0?`Invalid discriminator value. Expected ${o.options.map(a=>`'${a}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}}});var Bg=h(()=>{"use strict"});function Cq(){return new Gg}var vI,Gg,ei,Jg=h(()=>{"use strict";Gg=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let i={...r,...this._map.get(t)};return Object.keys(i).length?i:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(vI=globalThis).__zod_globalRegistry??
(vI.__zod_globalRegistry=Cq());ei=globalThis.__zod_globalRegistry});var _I=h(()=>{"use strict"});function xI(e){return e.checks&&(e.checks=[...e.checks]),e}function $I(e,t){return new e(xI({type:"string",...D(t)}))}function OI(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...D(t)})}function EI(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...D(t)})}function SI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...D(t)})}function II(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...D(t)})}function AI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...D(t)})}function TI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...D(t)})}function NI(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...D(t)})}function PI(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...D(t)})}function CI(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...D(t)})}function LI(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...D(t)})}function RI(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...D(t)})}function DI(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...D(t)})}function FI(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...D(t)})}function MI(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...D(t)})}function zI(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...D(t)})}function UI(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...D(t)})}function jI(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...D(t)})}function BI(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...D(
t)})}function GI(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...D(t)})}function JI(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...D(t)})}function KI(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...D(t)})}function VI(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...D(t)})}function HI(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...D(t)})}function ZI(e,t){return new e({type:"string",format:"date",check:"string_format",...D(t)})}function qI(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...D(t)})}function WI(e,t){return new e({type:"string",format:"duration",check:"string_format",
...D(t)})}function YI(e,t){return new e(xI({type:"number",checks:[],...D(t)}))}function XI(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...D(t)})}function QI(e,t){return new e({type:"boolean",...D(t)})}function eA(e){return new e({type:"unknown"})}function tA(e,t){return new e({type:"ne\
ver",...D(t)})}function Lu(e,t){return new Ag({check:"less_than",...D(t),value:e,inclusive:!1})}function ca(e,t){return new Ag({check:"less_than",...D(t),value:e,
inclusive:!0})}function Ru(e,t){return new Tg({check:"greater_than",...D(t),value:e,inclusive:!1})}function la(e,t){return new Tg({check:"greater_than",...D(t),
value:e,inclusive:!0})}function Du(e,t){return new VE({check:"multiple_of",...D(t),value:e})}function Fu(e,t){return new ZE({check:"max_length",...D(t),maximum:e})}
function to(e,t){return new qE({check:"min_length",...D(t),minimum:e})}function Mu(e,t){return new WE({check:"length_equals",...D(t),length:e})}function Kg(e,t){
return new YE({check:"string_format",format:"regex",...D(t),pattern:e})}function Vg(e){return new XE({check:"string_format",format:"lowercase",...D(e)})}function Hg(e){
return new QE({check:"string_format",format:"uppercase",...D(e)})}function Zg(e,t){return new eS({check:"string_format",format:"includes",...D(t),includes:e})}function qg(e,t){
return new tS({check:"string_format",format:"starts_with",...D(t),prefix:e})}function Wg(e,t){return new nS({check:"string_format",format:"ends_with",...D(t),suffix:e})}
function ur(e){return new rS({check:"overwrite",tx:e})}function Yg(e){return ur(t=>t.normalize(e))}function Xg(){return ur(e=>e.trim())}function Qg(){return ur(
e=>e.toLowerCase())}function ey(){return ur(e=>e.toUpperCase())}function ty(){return ur(e=>pg(e))}function nA(e,t,n){return new e({type:"array",element:t,...D(n)})}
function rA(e,t,n){let r=D(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function iA(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...D(n)})}function oA(e,t){let n=Lq(r=>(r.addIssue=i=>{if(typeof i=="string")r.issues.push(Qi(i,r.value,n._zod.def));else{let o=i;o.fatal&&(o.continue=
!1),o.code??(o.code="custom"),"input"in o||(o.input=r.value),o.inst??(o.inst=n),o.continue??(o.continue=!n._zod.def.abort),r.issues.push(Qi(o))}},e(r.value,r)),
t);return n}function Lq(e,t){let n=new Ke({check:"custom",...D(t)});return n._zod.check=e,n}var sA=h(()=>{"use strict";xu();lt()});function ua(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&gt(e,r,n[r]);return e}function da(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ei,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Le(e,t,n,r,i){let o=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(i);return Object.
assign(n,o),!0}function ue(e,t,n={path:[],schemaPath:[]}){var r;let i=e._zod.def,o=t.seen.get(e);if(o)return o.count++,n.schemaPath.includes(e)&&(o.cycle=n.path),
o.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let p=s.schema,
f=t.processors[i.type];if(!f)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);f(e,t,p,u)}let d=e._zod.parent;d&&(s.ref||(s.ref=d),
ue(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&ua(s.schema,c),t.io==="input"&&et(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function aA(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function pa(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let i=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(s[0])?.id,p=e.external.uri??(m=>m);if(d)
return{ref:p(d)};let f=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=f,{defId:f,ref:`${p("__shared")}#/${a}/${aA(f)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+aA(u)}},o=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=i(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){o(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){o(s);continue}}if(e.metadataRegistry.get(s[0])?.id){o(s);continue}if(a.cycle){o(s);continue}a.count>1&&e.
reused==="ref"&&o(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function uA(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;uA(r);let i=Object.keys(r);if(i.length!==1||i[0]!=="type")return;let o=r.type;for(let s of Array.isArray(o)?o:[
o]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function lA(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ny(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let s in o)if(!fA.has(s))return null;t.push(o)}let n={},r=new Set;for(let o of t){for(let s in o.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??lA(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:ny(a)??{allOf:a};
gt(n,s,c)}for(let s of o.required??[])r.add(s)}let i={type:"object",properties:n};if(r.size&&(i.required=[...r]),t.every(o=>o.additionalProperties===!1))i.additionalProperties=
!1;else{let o=[];for(let s of t){let a=lA(s);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?i.additionalProperties=o[0]:o.length>1&&
(i.additionalProperties={allOf:o})}return i}function Rq(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let i of fA)if(i in e)return;let n=t.filter(
i=>cA.some(o=>Array.isArray(i[o]))),r=null;if(!n.length)r=ny(t);else{let i=n[0],o=cA.find(c=>Array.isArray(i[c]));if(Object.keys(i).length!==1)return;let s=t.filter(
c=>c!==i),a=i[o].map(c=>ny([...s,c]));if(a.some(c=>!c))return;r={[o]:a}}r&&(delete e.allOf,ua(e,r))}function ma(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){r(d);let f=e.
seen.get(d),m=f.schema;if(m.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(m)):ua(l,m),ua(l,u),
a._zod.parent===d)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(m.$ref&&f.def)for(let y in l)y==="$ref"||y==="allOf"||y in f.def&&JSON.stringify(
l[y])===JSON.stringify(f.def[y])&&delete l[y]}let p=a._zod.parent;if(p&&p!==d){r(p);let f=e.seen.get(p);if(f?.schema.$ref&&(l.$ref=f.schema.$ref,f.def))for(let m in l)
m==="$ref"||m==="allOf"||m in f.def&&JSON.stringify(l[m])===JSON.stringify(f.def[m])&&delete l[m]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())uA(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])Rq(l)}}let i={};if(e.target==="draf\
t-2020-12"?i.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?i.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?i.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");i.$id=e.external.uri(a)}ua(i,n.defId?n.schema:n.def??n.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&i.id===o&&delete i.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,gt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?i.$defs=s:i.definitions=s);
try{let a=JSON.parse(JSON.stringify(i));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:fa(t,"input",e.processors),output:fa(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function et(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return et(r.element,n);if(r.type==="set")return et(r.valueType,
n);if(r.type==="lazy")return et(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return et(r.innerType,n);if(r.type==="intersection")return et(r.left,n)||et(r.right,n);if(r.type==="record"||r.
type==="map")return et(r.keyType,n)||et(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:et(r.in,n)||et(r.out,n);if(r.type==="object"){
for(let i in r.shape)if(et(r.shape[i],n))return!0;return!1}if(r.type==="union"){for(let i of r.options)if(et(i,n))return!0;return!1}if(r.type==="tuple"){for(let i of r.
items)if(et(i,n))return!0;return!!(r.rest&&et(r.rest,n))}return!1}var fA,cA,dA,fa,zu=h(()=>{"use strict";Jg();lt();fA=new Set(["type","properties","required","a\
dditionalProperties"]),cA=["oneOf","anyOf"];dA=(e,t={})=>n=>{let r=da({...n,processors:t});return ue(e,r),pa(r,e),ma(r,e)},fa=(e,t,n={})=>r=>{let{libraryOptions:i,
target:o}=r??{},s=da({...i??{},target:o,io:t,processors:n});return ue(e,s),pa(s,e),ma(s,e)}});function ft(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let o of r)Dq[o._zod.def.check]?.(t,o._zod.def);let i=e.
_zod.bag;i.minimum!==void 0&&no(t,"minimum",i.minimum),i.exclusiveMinimum!==void 0&&no(t,"exclusiveMinimum",i.exclusiveMinimum),i.maximum!==void 0&&ro(t,"maximu\
m",i.maximum),i.exclusiveMaximum!==void 0&&ro(t,"exclusiveMaximum",i.exclusiveMaximum),i.multipleOf!==void 0&&wA(t,i.multipleOf),i.format!==void 0&&(t.format??(t.
format=i.format),i.format.includes("int")&&(t.isInt=!0)),i.mime&&kA(t,i.mime);for(let o of i.patterns??[])bA(t,o);return t}function ha(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?ha(t.out):t.type==="catch"?ha(t.innerType):e._zod.optin}function ry(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let m=e.get(t)?.def;if(!m)return t;let g=ry(e,m,n);return g===m?t:g}for(let m of["anyOf","oneOf"]){let g=t[m];if(!Array.isArray(g))continue;let y=g.map(
w=>ry(e,w,n));y.some((w,k)=>w!==g[k])&&(t={...t,[m]:y})}let r=Array.isArray(t.type)?t.type:[t.type],i=!r.includes("string")&&r.some(m=>m==="number"||m==="intege\
r"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!i&&!o?.some(m=>typeof m=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:d,id:p,...f}=t;return f.enum?f.enum=f.enum.map(m=>typeof m=="number"?String(m):m):typeof f.const=="number"&&(f.const=String(f.const)),i&&(f.
type="string",o||(f.pattern=(r.includes("number")?na:Sg).source)),f}function zq(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of iy.get(e)??[]){let i=e.seen.get(r),o=(i?.def??i?.schema)?.propertyNames;if(!o||o===!0||n.has(o))continue;let s=ry(t,o,new Set);s!==
o&&n.set(o,s)}if(n.size)for(let r of e.seen.values())for(let i of[r.schema,r.def]){let o=i&&n.get(i.propertyNames);o&&(i.propertyNames=o)}}function MA(e,t,n,r,i){
let o=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(Le(t,n,r,i,"BigInt defaults cannot be represented in JSON Schema"),vy):JSON.parse(
s)}function Sy(e,t){if("_idmap"in e){let r=e,i=da({...t,processors:yA}),o={};for(let c of r._idmap.entries()){let[l,u]=c;ue(u,i)}let s={},a={registry:r,uri:t?.uri,
defs:o};i.external=a;for(let c of r._idmap.entries()){let[l,u]=c;pa(i,u),gt(s,l,ma(i,u))}if(Object.keys(o).length>0){let c=i.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:o}}return{schemas:s}}let n=da({...t,processors:yA});return ue(e,n),pa(n,e),ma(n,e)}var no,ro,pA,wA,bA,kA,vA,mA,hA,gA,Dq,Fq,Mq,_A,oy,
sy,ay,xA,$A,OA,EA,SA,cy,IA,ly,AA,uy,fy,TA,NA,PA,CA,dy,LA,py,RA,DA,my,hy,gy,yy,FA,iy,wy,by,ky,vy,_y,xy,$y,Oy,Ey,zA,Uu,UA,yA,Iy=h(()=>{"use strict";ia();Mg();zu();
lt();no=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},ro=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},pA=(e,t)=>{no(e,"minimum",t),ro(e,"maximum",t)},wA=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},bA=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},kA=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},vA=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},mA=(e,t)=>no(e,"minimum",t.minimum),hA=(e,t)=>ro(e,"maximu\
m",t.maximum),gA=e=>(t,n)=>{vA(t,n.format);let[r,i]=e[n.format];no(t,"minimum",r),ro(t,"maximum",i)},Dq={greater_than:(e,t)=>no(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>ro(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>wA(e,t.value),number_format:gA(Xs),bigint_format:gA(
pu),min_length:mA,max_length:hA,length_equals:(e,t)=>pA(e,t.length),min_size:mA,max_size:hA,size_equals:(e,t)=>pA(e,t.size),string_format:(e,t)=>{vA(e,t.format),
t.pattern&&bA(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>kA(
e,t.mime)};Fq={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Mq=new Map([[Rg,LE],[Au,RE]]),_A=e=>Mq.get(e)??e,oy=(e,t,n,r)=>{let i=n;
i.type="string";let{minimum:o,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=ft(e);if(typeof o=="number"&&(i.minLength=o),typeof s=="number"&&(i.maxLength=
s),a&&(i.format=Fq[a]??a,i.format===""&&delete i.format,(a==="time"||u)&&delete i.format),l&&(i.contentEncoding=l),c&&c.size>0){let d=[...c].map(_A);d.length===
1?i.pattern=d[0].source:d.length>1&&(i.allOf=[...d.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.
source}))])}},sy=(e,t,n,r)=>{let i=n,{minimum:o,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=ft(e);i.type=u?"integer":"number";let d=typeof l==
"number"&&l>=(o??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),f=t.target==="draft-04"||t.target==="openapi-3.0";if(d?f?(i.minimum=
l,i.exclusiveMinimum=!0):i.exclusiveMinimum=l:typeof o=="number"&&(i.minimum=o),p?f?(i.maximum=c,i.exclusiveMaximum=!0):i.exclusiveMaximum=c:typeof s=="number"&&
(i.maximum=s),a){let m=new Set;for(let w of a)Number.isFinite(w)&&w!==0?m.add(Math.abs(w)):Le(e,t,i,r,`A multipleOf divisor of ${w} cannot be represented in JSO\
N Schema`);let[g,...y]=m;g!==void 0&&(i.multipleOf=g),y.length&&(i.allOf=[...i.allOf??[],...y.map(w=>({multipleOf:w}))])}},ay=(e,t,n,r)=>{n.type="boolean"},xA=(e,t,n,r)=>{
Le(e,t,n,r,"BigInt cannot be represented in JSON Schema")},$A=(e,t,n,r)=>{Le(e,t,n,r,"Symbols cannot be represented in JSON Schema")},OA=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},EA=(e,t,n,r)=>{Le(e,t,n,r,"Undefined cannot be represented in JSON Schema")},SA=(e,t,n,r)=>{
Le(e,t,n,r,"Void cannot be represented in JSON Schema")},cy=(e,t,n,r)=>{n.not={}},IA=(e,t,n,r)=>{},ly=(e,t,n,r)=>{},AA=(e,t,n,r)=>{Le(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},uy=(e,t,n,r)=>{let i=e._zod.def,o=Yi(i.entries);if(o.length===0){n.not={};return}o.every(s=>typeof s=="number")&&(n.type="number"),o.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=o},fy=(e,t,n,r)=>{let i=e._zod.def;if(i.values.length===0){n.not={};return}let o=[];for(let s of i.values)
if(s===void 0){if(Le(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(Le(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;o.push(Number(s))}else o.push(s);if(o.length!==0)if(o.length===1){let s=o[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else o.every(s=>typeof s=="number")&&(n.type="number"),o.every(s=>typeof s=="string")&&(n.type="string"),
o.every(s=>typeof s=="boolean")&&(n.type="boolean"),o.every(s=>s===null)&&(n.type="null"),n.enum=o},TA=(e,t,n,r)=>{Le(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},NA=(e,t,n,r)=>{let i=n,o=e._zod.pattern;if(!o)throw new Error("Pattern not found in template literal");i.type="string",i.pattern=o.source},PA=(e,t,n,r)=>{
let i=n;i.type="string",i.format="binary",i.contentEncoding="binary";let{minimum:o,maximum:s,mime:a}=ft(e);o!==void 0&&(i.minLength=o),s!==void 0&&(i.maxLength=
s),a&&(a.length===0?i.not={}:a.length===1?i.contentMediaType=a[0]:i.anyOf=a.map(c=>({contentMediaType:c})))},CA=(e,t,n,r)=>{n.type="boolean"},dy=(e,t,n,r)=>{Le(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},LA=(e,t,n,r)=>{Le(e,t,n,r,"Function types cannot be represented in JSON Schema")},py=(e,t,n,r)=>{Le(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},RA=(e,t,n,r)=>{Le(e,t,n,r,"Map cannot be represented in JSON Schema")},DA=(e,t,n,r)=>{Le(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},my=(e,t,n,r)=>{let i=n,o=e._zod.def,{minimum:s,maximum:a}=ft(e);typeof s=="number"&&(i.minItems=s),typeof a=="number"&&
(i.maxItems=a),i.type="array",i.items=ue(o.element,t,{...r,path:[...r.path,"items"]})};hy=(e,t,n,r)=>{let i=n,o=e._zod.def,s=o.shape;if(Object.getOwnPropertySymbols(
s).length&&Le(e,t,i,r,"Symbol keys cannot be represented in JSON Schema"))return;i.type="object",i.properties={};for(let l in s)gt(i.properties,l,ue(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=o.shape[l];(t.io==="input"?ha(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(i.required=c),o.catchall?._zod.def.type==="never"?i.additionalProperties=!1:o.catchall?o.catchall&&(i.additionalProperties=ue(o.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(i.additionalProperties=!1)},gy=(e,t,n,r)=>{let i=e._zod.def,o=i.inclusive===!1,s=i.options.map((a,c)=>ue(a,t,{
...r,path:[...r.path,o?"oneOf":"anyOf",c]}));o?n.oneOf=s:n.anyOf=s},yy=(e,t,n,r)=>{let i=e._zod.def,o=ue(i.left,t,{...r,path:[...r.path,"allOf",0]}),s=ue(i.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(o)?o.allOf:[o],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
FA=(e,t,n,r)=>{let i=n,o=e._zod.def;i.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=o.items.map((g,y)=>ue(g,t,{...r,path:[...r.path,s,y]})),l=o.rest?ue(o.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[o.
items.length]:[]]}):null,u=o.items.length;for(;u>0;){let g=o.items[u-1];if(!(t.io==="input"?ha(g)!==void 0:g._zod.optout==="optional"))break;u--}let d=o.items.length,
p=!o.rest;t.target==="draft-2020-12"?(i.prefixItems=c,p?i.items=!1:l&&(i.items=l),u>0&&(i.minItems=u),p&&(i.maxItems=d)):t.target==="openapi-3.0"?(i.items={anyOf:c},
l&&i.items.anyOf.push(l),u>0&&(i.minItems=u),p&&(i.maxItems=d)):(i.items=c,p?i.additionalItems=!1:l&&(i.additionalItems=l),u>0&&(i.minItems=u),p&&(i.maxItems=d));
let{minimum:f,maximum:m}=ft(e);typeof f=="number"&&(i.minItems=f),typeof m=="number"&&(i.maxItems=m)};iy=new WeakMap;wy=(e,t,n,r)=>{let i=n,o=e._zod.def;i.type=
"object";let s=o.keyType,a=ft(s).patterns;if(o.mode==="loose"&&a&&a.size>0){let u=ue(o.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});i.patternProperties=
{};for(let d of a)gt(i.patternProperties,_A(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){i.propertyNames=ue(o.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=iy.get(t);u||(u=[],iy.set(t,u),t.deferred.push(()=>zq(t))),u.push(e)}i.additionalProperties=ue(o.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&ha(o.valueType)!==void 0;if(c&&!o.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d==
"number");u.length>0&&(i.required=u.map(String))}},by=(e,t,n,r)=>{let i=e._zod.def,o=ue(i.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=i.innerType,
n.nullable=!0):n.anyOf=[o,{type:"null"}]},ky=(e,t,n,r)=>{let i=e._zod.def;ue(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},vy=Symbol();_y=(e,t,n,r)=>{
let i=e._zod.def;ue(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType;let s=MA(i.defaultValue,e,t,n,r);s!==vy&&(n.default=s)},xy=(e,t,n,r)=>{let i=e._zod.def;
ue(i.innerType,t,r);let o=t.seen.get(e);if(o.ref=i.innerType,t.io!=="input")return;let s=MA(i.defaultValue,e,t,n,r);s!==vy&&(n._prefault=s)},$y=(e,t,n,r)=>{let i=e.
_zod.def;ue(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType;let s;try{s=i.catchValue(void 0)}catch{Le(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},Oy=(e,t,n,r)=>{let i=e._zod.def,o=i.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?o?i.out:i.in:i.out;ue(s,t,r);let a=t.
seen.get(e);a.ref=s},Ey=(e,t,n,r)=>{let i=e._zod.def;ue(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType,n.readOnly=!0},zA=(e,t,n,r)=>{let i=e._zod.def;ue(
i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},Uu=(e,t,n,r)=>{let i=e._zod.def;ue(i.innerType,t,r);let o=t.seen.get(e);o.ref=i.innerType},UA=(e,t,n,r)=>{
let i=e._zod.innerType;ue(i,t,r);let o=t.seen.get(e);o.ref=i},yA={string:oy,number:sy,boolean:ay,bigint:xA,symbol:$A,null:OA,undefined:EA,void:SA,never:cy,any:IA,
unknown:ly,date:AA,enum:uy,literal:fy,nan:TA,template_literal:NA,file:PA,success:CA,custom:dy,function:LA,transform:py,map:RA,set:DA,array:my,object:hy,union:gy,
intersection:yy,tuple:FA,record:wy,nullable:by,nonoptional:ky,default:_y,prefault:xy,catch:$y,pipe:Oy,readonly:Ey,promise:zA,optional:Uu,lazy:UA}});var jA=h(()=>{"use strict"});var An=h(()=>{"use strict";Qr();wE();cE();Mg();yI();xu();Pg();lt();ia();Bg();Jg();Ng();_I();sA();zu();jA()});var Ay=h(()=>{"use strict";An()});function Bu(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var BA,Hq,wt,Ty=h(()=>{"use strict";An();An();lt();BA=new WeakSet([Object.prototype,
Error.prototype]);Hq=(e,t)=>{oE.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);BA.has(n)||(BA.add(n),Bu(n,"format",r=>i=>aE(r,i)),Bu(n,"flatten",r=>i=>sE(
r,i)),Bu(n,"addIssue",r=>i=>{r.issues.push(i),r.message=JSON.stringify(r.issues,Xi,2)}),Bu(n,"addIssues",r=>i=>{r.issues.push(...i),r.message=JSON.stringify(r.issues,
Xi,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},wt=x("ZodError",Hq,void 0,{Parent:Error})});var GA,JA,KA,VA,HA,ZA,qA,WA,YA,XA,QA,eT,Ny=h(()=>{"use strict";An();Ty();An();GA=wu(wt),JA=bu(wt),KA=ku(wt),VA=vu(wt),HA=uE(wt),ZA=fE(wt),qA=dE(wt),WA=pE(wt),YA=
mE(wt),XA=hE(wt),QA=gE(wt),eT=yE(wt)});function qq(){ut.localeError||yt(wI())}function Ku(){ut.memoizer||yt({memoizer:gI()})}function Ae(e){return $I(Wq,e)}function ti(e){return YI(aT,e)}function Ju(e){
return XI(b9,e)}function fr(e){return QI(k9,e)}function tT(){return eA(v9)}function cT(e){return tA(_9,e)}function ce(e,t){return nA(x9,e,t)}function se(e,t){return new $9(
{type:"object",shape:e,catchall:cT(),...j.normalizeParams(t)})}function ga(e,t){return new O9({type:"union",options:e,...j.normalizeParams(t)})}function S9(e,t){
return new E9({type:"intersection",left:e,right:t})}function ni(e,t,n){return!t||!t._zod?new nT({type:"record",keyType:Ae(),valueType:e,...j.normalizeParams(t)}):
new nT({type:"record",keyType:e,valueType:t,...j.normalizeParams(n)})}function Re(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Py(
{type:"enum",entries:n,...j.normalizeParams(t)})}function Cy(e,t){return new I9({type:"literal",values:Array.isArray(e)?e:[e],...j.normalizeParams(t)})}function T9(e){
return new A9({type:"transform",transform:e})}function rT(e){return new lT({type:"optional",innerType:e})}function v(e){return new uT({type:"optional",innerType:e})}
function iT(e){return new N9({type:"nullable",innerType:e})}function C9(e,t){return new P9({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():j.shallowClone(t)}})}function R9(e,t){return new L9({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():j.shallowClone(t)}})}
function D9(e,t){return new fT({type:"nonoptional",innerType:e,...j.normalizeParams(t)})}function M9(e,t){return new F9({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:j.constantCatch(t)})}function oT(e,t){return new z9({type:"pipe",in:e,out:t})}function j9(e){return new U9({type:"readonly",innerType:e})}function dr(e,t){
return rA(dT,e??(()=>!0),t)}function B9(e,t={}){return iA(dT,e,t)}function G9(e,t){return oA(e,t)}var he,sT,Wq,ge,Yq,Xq,Qq,e9,t9,n9,Gu,r9,i9,o9,s9,a9,c9,l9,u9,f9,
d9,p9,m9,h9,g9,y9,w9,aT,b9,k9,v9,_9,x9,$9,O9,E9,nT,Py,I9,A9,lT,uT,N9,P9,L9,fT,F9,z9,U9,dT,pT=h(()=>{"use strict";An();An();Iy();zu();bI();Ay();Ny();he=x("ZodTyp\
e",(e,t)=>(qq(),me.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(j.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Ut(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(B9(e,t))},superRefine(e,t){return this.check(G9(e,t))},overwrite(e){return this.check(ur(
e))},optional(){return rT(this)},exactOptional(){return v(this)},nullable(){return iT(this)},nullish(){return rT(iT(this))},nonoptional(e){return D9(this,e)},array(){
return ce(this)},or(e){return ga([this,e])},and(e){return S9(this,e)},transform(e){return oT(this,T9(e))},default(e){return C9(this,e)},prefault(e){return R9(this,
e)},catch(e){return M9(this,e)},pipe(e){return oT(this,e)},readonly(){return j9(this)},describe(e){let t=this.clone();return ei.add(t,{description:e}),t},meta(...e){
if(e.length===0)return ei.get(this);let t=this.clone();return ei.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return j.hide(this,"~standard",{...Lg(this),jsonSchema:{input:fa(this,"i\
nput"),output:fa(this,"output")}})},set"~standard"(e){j.own(this,"~standard",e)},parse:function e(t,n){return GA(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await JA(this,t,n,{callee:e})},safeParse(e,t){return KA(this,e,t)},async safeParseAsync(e,t){return VA(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){j.own(this,"spa",e)},validate(e,t){return xg(this,e,t)},validateAsync(e,t){return $g(this,e,t)},encode:function e(t,n){return HA(this,t,n,{callee:e})},
decode:function e(t,n){return ZA(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await qA(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await WA(this,t,n,{callee:e})},safeEncode(e,t){return YA(this,e,t)},safeDecode(e,t){return XA(this,e,t)},async safeEncodeAsync(e,t){return QA(this,e,t)},
async safeDecodeAsync(e,t){return eT(this,e,t)},toJSONSchema(e){return dA(this,{})(e)},get description(){return ei.get(this)?.description},get _def(){return this.
_zod.def}}),sT=x("_ZodString",(e,t)=>{Iu.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>oy(e,n,r,i)},j.derived({format:e=>ft(e).format??null,minLength:e=>ft(
e).minimum??null,maxLength:e=>ft(e).maximum??null},{regex(...e){return this.check(Kg(...e))},includes(...e){return this.check(Zg(...e))},startsWith(...e){return this.
check(qg(...e))},endsWith(...e){return this.check(Wg(...e))},min(...e){return this.check(to(...e))},max(...e){return this.check(Fu(...e))},length(...e){return this.
check(Mu(...e))},nonempty(...e){return this.check(to(1,...e))},lowercase(e){return this.check(Vg(e))},uppercase(e){return this.check(Hg(e))},trim(){return this.
check(Xg())},normalize(...e){return this.check(Yg(...e))},toLowerCase(){return this.check(Qg())},toUpperCase(){return this.check(ey())},slugify(){return this.check(
ty())}})),Wq=x("ZodString",(e,t)=>{Iu.init(e,t),sT.init(e,t)},{email(e){return this.check(OI(t9,e))},url(e){return this.check(NI(r9,e))},jwt(e){return this.check(
VI(w9,e))},emoji(e){return this.check(PI(i9,e))},guid(e){return this.check(EI(n9,e))},uuid(e){return this.check(SI(Gu,e))},uuidv4(e){return this.check(II(Gu,e))},
uuidv6(e){return this.check(AI(Gu,e))},uuidv7(e){return this.check(TI(Gu,e))},nanoid(e){return this.check(CI(o9,e))},cuid(e){return this.check(LI(s9,e))},cuid2(e){
return this.check(RI(a9,e))},ulid(e){return this.check(DI(c9,e))},base64(e){return this.check(GI(h9,e))},base64url(e){return this.check(JI(g9,e))},xid(e){return this.
check(FI(l9,e))},ksuid(e){return this.check(MI(u9,e))},ipv4(e){return this.check(zI(f9,e))},ipv6(e){return this.check(UI(d9,e))},cidrv4(e){return this.check(jI(
p9,e))},cidrv6(e){return this.check(BI(m9,e))},e164(e){return this.check(KI(y9,e))},datetime(e){return this.check(HI(Yq,e))},date(e){return this.check(ZI(Xq,e))},
time(e){return this.check(qI(Qq,e))},duration(e){return this.check(WI(e9,e))}});ge=x("ZodStringFormat",(e,t)=>{pe.init(e,t),sT.init(e,t)}),Yq=x("ZodISODateTime",
(e,t)=>{TS.init(e,t),ge.init(e,t)}),Xq=x("ZodISODate",(e,t)=>{NS.init(e,t),ge.init(e,t)}),Qq=x("ZodISOTime",(e,t)=>{PS.init(e,t),ge.init(e,t)}),e9=x("ZodISODura\
tion",(e,t)=>{CS.init(e,t),ge.init(e,t)}),t9=x("ZodEmail",(e,t)=>{bS.init(e,t),ge.init(e,t)}),n9=x("ZodGUID",(e,t)=>{yS.init(e,t),ge.init(e,t)}),Gu=x("ZodUUID",
(e,t)=>{wS.init(e,t),ge.init(e,t)}),r9=x("ZodURL",(e,t)=>{_S.init(e,t),ge.init(e,t)}),i9=x("ZodEmoji",(e,t)=>{xS.init(e,t),ge.init(e,t)}),o9=x("ZodNanoID",(e,t)=>{
$S.init(e,t),ge.init(e,t)}),s9=x("ZodCUID",(e,t)=>{OS.init(e,t),ge.init(e,t)}),a9=x("ZodCUID2",(e,t)=>{ES.init(e,t),ge.init(e,t)}),c9=x("ZodULID",(e,t)=>{SS.init(
e,t),ge.init(e,t)}),l9=x("ZodXID",(e,t)=>{IS.init(e,t),ge.init(e,t)}),u9=x("ZodKSUID",(e,t)=>{AS.init(e,t),ge.init(e,t)}),f9=x("ZodIPv4",(e,t)=>{LS.init(e,t),ge.
init(e,t)}),d9=x("ZodIPv6",(e,t)=>{DS.init(e,t),ge.init(e,t)}),p9=x("ZodCIDRv4",(e,t)=>{FS.init(e,t),ge.init(e,t)}),m9=x("ZodCIDRv6",(e,t)=>{MS.init(e,t),ge.init(
e,t)}),h9=x("ZodBase64",(e,t)=>{US.init(e,t),ge.init(e,t)}),g9=x("ZodBase64URL",(e,t)=>{jS.init(e,t),ge.init(e,t)}),y9=x("ZodE164",(e,t)=>{BS.init(e,t),ge.init(
e,t)}),w9=x("ZodJWT",(e,t)=>{GS.init(e,t),ge.init(e,t)}),aT=x("ZodNumber",(e,t)=>{Dg.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>sy(e,n,r,i),e.isFinite=
!0},j.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=ft(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=ft(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=ft(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>ft(e).format??null},{gt(e,t){return this.check(Ru(e,t))},gte(e,t){return this.check(la(e,t))},min(e,t){return this.check(la(e,t))},
lt(e,t){return this.check(Lu(e,t))},lte(e,t){return this.check(ca(e,t))},max(e,t){return this.check(ca(e,t))},int(e){return this.check(Ju(e))},safe(e){return this.
check(Ju(e))},positive(e){return this.check(Ru(0,e))},nonnegative(e){return this.check(la(0,e))},negative(e){return this.check(Lu(0,e))},nonpositive(e){return this.
check(ca(0,e))},multipleOf(e,t){return this.check(Du(e,t))},step(e,t){return this.check(Du(e,t))},finite(){return this}}));b9=x("ZodNumberFormat",(e,t)=>{JS.init(
e,t),aT.init(e,t)});k9=x("ZodBoolean",(e,t)=>{KS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>ay(e,n,r,i)});v9=x("ZodUnknown",(e,t)=>{VS.init(e,t),he.
init(e,t),e._zod.processJSONSchema=(n,r,i)=>ly(e,n,r,i)});_9=x("ZodNever",(e,t)=>{HS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>cy(e,n,r,i)});x9=x(
"ZodArray",(e,t)=>{Ku(),ZS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>my(e,n,r,i),e.element=t.element},{min(e,t){return this.check(to(e,t))},nonempty(e){
return this.check(to(1,e))},max(e,t){return this.check(Fu(e,t))},length(e,t){return this.check(Mu(e,t))},unwrap(){return this.element}});$9=x("ZodObject",(e,t)=>{
Ku(),YS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>hy(e,n,r,i),j.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Re(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(j.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(j.mergeDefs(this._zod.def,{catchall:tT()}))},
loose(){return this.clone(j.mergeDefs(this._zod.def,{catchall:tT()}))},strict(){return this.clone(j.mergeDefs(this._zod.def,{catchall:cT()}))},strip(){return this.
clone(j.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return j.extend(this,e)},safeExtend(e){return j.safeExtend(this,e)},merge(e){return j.merge(this,
e)},pick(e){return j.pick(this,e)},omit(e){return j.omit(this,e)},partial(...e){return j.partial(lT,this,e[0])},exactPartial(...e){return j.partial(uT,this,e[0],
"exactPartial")},required(...e){return j.required(fT,this,e[0])}});O9=x("ZodUnion",(e,t)=>{XS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>gy(e,n,r,
i),e.options=t.options});E9=x("ZodIntersection",(e,t)=>{QS.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>yy(e,n,r,i)});nT=x("ZodRecord",(e,t)=>{Ku(),
eI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>wy(e,n,r,i),e.keyType=t.keyType,e.valueType=t.valueType});Py=x("ZodEnum",(e,t)=>{tI.init(e,t),he.init(
e,t),e._zod.processJSONSchema=(r,i,o)=>uy(e,r,i,o),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,i)=>{let o={};
for(let s of r)if(n.has(s))o[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Py({...t,checks:[],...j.normalizeParams(i),entries:o})},
e.exclude=(r,i)=>{let o={...t.entries};for(let s of r)if(n.has(s))delete o[s];else throw new Error(`Key ${s} not found in enum`);return new Py({...t,checks:[],...j.
normalizeParams(i),entries:o})}});I9=x("ZodLiteral",(e,t)=>{nI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>fy(e,n,r,i),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
A9=x("ZodTransform",(e,t)=>{Ku(),rI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>py(e,n,r,i),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new eo(
e.constructor.name);n.addIssue=o=>{if(typeof o=="string")n.issues.push(j.issue(o,n.value,t));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(j.issue(s))}};let i=t.transform(n.value,n);return i instanceof Promise?i.then(o=>(n.value=o,n)):(n.
value=i,n)}});lT=x("ZodOptional",(e,t)=>{Fg.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>Uu(e,n,r,i),e.unwrap=()=>e._zod.def.innerType});uT=x("ZodEx\
actOptional",(e,t)=>{iI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>Uu(e,n,r,i),e.unwrap=()=>e._zod.def.innerType});N9=x("ZodNullable",(e,t)=>{oI.init(
e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>by(e,n,r,i),e.unwrap=()=>e._zod.def.innerType});P9=x("ZodDefault",(e,t)=>{sI.init(e,t),he.init(e,t),e._zod.processJSONSchema=
(n,r,i)=>_y(e,n,r,i),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});L9=x("ZodPrefault",(e,t)=>{aI.init(e,t),he.init(e,t),e._zod.processJSONSchema=
(n,r,i)=>xy(e,n,r,i),e.unwrap=()=>e._zod.def.innerType});fT=x("ZodNonOptional",(e,t)=>{cI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>ky(e,n,r,i),e.
unwrap=()=>e._zod.def.innerType});F9=x("ZodCatch",(e,t)=>{lI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>$y(e,n,r,i),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});z9=x("ZodPipe",(e,t)=>{uI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>Oy(e,n,r,i),e.in=t.in,e.out=t.out});U9=x("ZodReadonl\
y",(e,t)=>{fI.init(e,t),he.init(e,t),e._zod.processJSONSchema=(n,r,i)=>Ey(e,n,r,i),e.unwrap=()=>e._zod.def.innerType});dT=x("ZodCustom",(e,t)=>{dI.init(e,t),he.
init(e,t),e._zod.processJSONSchema=(n,r,i)=>dy(e,n,r,i)})});var mT,hT=h(()=>{"use strict";mT||(mT={})});var gT=h(()=>{"use strict"});var yT=h(()=>{"use strict"});var wT=h(()=>{"use strict";An();pT();Ay();Ty();Ny();hT();Iy();Bg();gT();yT()});var ri=h(()=>{"use strict";wT()});function bT(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Ly(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Ly(r)]))}function kT(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>V9(r,s,t));let i=r.length===0?"The configuration":`\`${bT(r)}\``,o=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${i}: ${H9(e)}.`,fix:o}]}function V9(e,t,n){let r=q9(e,n),i=mt(t,r),o=i===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${i}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${bT([...e,t])}\` is not a known key.`,fix:o}}function H9(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${vT[e.expected]??e.expected}, got ${Z9(e.input)}`}function Z9(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":vT[typeof e]??`a ${typeof e}`}function q9(e,t){let n=Sy(t,{unrepresentable:"any"});for(let r of e){let i=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??i}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var vT,
_T=h(()=>{"use strict";ri();Mr();vT={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var De,ve,U,Ry,ya=h(()=>{"use strict";ri();De=Ae().min(1,{error:"expected some text, got none"}),ve=v(De),U=(e,t)=>Ju({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Ry(e,t):void 0}).min(e,{error:Ry(e,t)}).max(t,{error:Ry(e,t)}),Ry=(e,t)=>`expected a whole number from ${e} to ${t}`});var xT,W9,Y9,$T,OT,ET=h(()=>{"use strict";ri();ya();xT=dr(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(W9,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),W9=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,Y9=Ae().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),$T=se({issuer:xT,audience:ve,jwksUri:v(xT),scopes:v(ce(Y9)),algorithms:v(ce(De).min(1,{error:"exp\
ected at least one algorithm"}))}),OT=se({perMinute:v(U(1,1e6)),parallel:v(U(1,1e5)),streams:v(U(1,1e5)),failuresPerMinute:v(U(1,1e6))})});function X9(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Vu,oo,IT,ST,Q9,Hu,e3,t3,n3,r3,AT,TT=h(()=>{"use strict";ri();ya();Vu=e=>Ae().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),oo=Ae().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),IT=
dr(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!X9(e),{error:"expected an http or https URL without a password"});ST="expecte\
d a number from 0.1 to 1024",Q9=ti().min(.1,{error:ST}).max(1024,{error:ST}),Hu=v(U(1,1e3)),e3=se({min:Hu,max:U(1,1e3),by:v(Re(["hpa","keda"])),prometheus:v(IT)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),t3=se({className:v(oo),tlsSecret:v(oo),annotations:v(ni(Ae().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Vu("expected one line of text")))}),n3=se({namespace:v(oo),replicas:Hu,scale:v(e3),ingress:v(t3),pullSecret:v(oo),runtimeClass:v(
oo)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),r3=se({region:v(Ae().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Hu,maxTasks:Hu}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
AT=se({name:v(Vu("expected a name in one line")),brokerImage:v(Vu("expected an image by digest")),network:v(Re(["broker","internet"])),upstream:v(IT),memoryPerRunMiB:v(
U(128,65536)),workMiB:v(U(64,1048576)),compose:v(se({port:v(U(1,65535)),cpus:v(Q9)})),kubernetes:v(n3),ecs:v(r3),targets:v(ni(oo,Vu("expected the path of a modu\
le")))})});var NT,PT,CT,LT,RT,DT=h(()=>{"use strict";ri();ya();NT=se({timeoutMs:v(U(1e3,36e5)),killAfterMs:v(U(0,6e4)),maxTurns:v(U(1,1e3)),maxBudgetUsd:v(ti().gt(0,{error:"\
expected a number over 0"})),maxTokens:v(U(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:v(U(1,1e5)),maxOutputBytes:v(U(1024,1073741824)),maxLineBytes:v(U(1024,1073741824)),
idleMs:v(U(1e3,36e5)),maxDiskBytes:v(U(1048576,2**40)),maxMemoryBytes:v(U(2**26,2**42)),maxProcesses:v(U(8,1e5))}),PT=se({waitMs:v(U(1e3,6048e5)),perCaller:v(U(
1,100)),inAll:v(U(1,1e4)),maxBytes:v(U(1048576,1099511627776))}),CT=se({allow:v(ce(Ae().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:v(
ce(De))}),LT=se({tools:v(fr()),afterMs:v(U(1e3,36e5)),keepMs:v(U(6e4,864e5)),perCaller:v(U(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),RT=se({window:v(U(40,1e3)),fenced:v(fr()),hooks:v(fr()),canaries:v(ce(De))})});function s3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var i3,jT,BT,FT,o3,MT,Fy,a3,c3,Dy,l3,zT,u3,f3,d3,p3,m3,UT,h3,My,GT=h(()=>{"use strict";ri();
sg();ET();TT();DT();ya();i3=Ae().superRefine((e,t)=>{let n=lu(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),jT=e=>dr(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),BT=["com\
mand","skill","agent"],FT=jT([...BT,"hook","mcp"]),o3=dr(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),MT=dr(e=>typeof e=="string"&&s3(e),{error:"expected an https URL"});Fy=Ae().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),a3=se({name:ve,email:ve,url:v(MT),description:ve,version:ve,license:ve,licenseText:ve,
privacyPolicyUrl:v(MT)}),c3=se({mode:v(Re(["owner","byok","operator"])),agreement:ve}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Dy=ti().min(0,{error:"expected US dollars, 0 or more"}),l3=se({input:Dy,output:Dy,cacheRead:v(Dy)}),
zT=Ae().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),u3=se({path:ve,url:ve,branch:ve,category:ve}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),f3=se({name:De,description:ve,pricePerMonth:v(ti().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:v(U(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:v(U(1,Number.MAX_SAFE_INTEGER))}),d3=se({base:ve,name:ve,tags:v(ce(De)),platforms:v(ce(Re(
["linux/amd64","linux/arm64"]))),claude:v(ga([Cy(!1),De],{error:"expected a version, or false"})),dependencies:v(Re(["install","present","none"])),builder:v(Re(
["auto","append","docker"])),systemPackages:v(ce(De)),commands:v(ce(De)),exampleSecrets:v(ce(De))}),p3=se({maxFiles:v(U(1,1e5)),maxBytes:v(U(1024,1073741824)),maxFileBytes:v(
U(1024,268435456)),maxStoreBytes:v(U(1048576,1099511627776)),ttlMs:v(U(6e4,2592e6))}),m3=se({share:v(Re(["shared","per-caller"])),maxConnections:v(U(1,1e3)),protocol:v(
Re(["legacy","auto","modern"])),allow:v(ce(De)),deny:v(ce(De)),env:v(ce(Fy)),idleMs:v(U(1e3,864e5)),timeoutMs:v(U(1e3,864e5)),addresses:v(ce(De))}),UT=Re(["none",
"args","project"]),h3=ga([UT,se({files:UT,git:v(fr()),reserved:v(Re(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),My=se({$schema:v(Ae()),name:ve,endpoint:ve,endpointVariable:v(Fy),auth:v(Re(["key","oauth"])),oauth:v($T),callers:v(OT),drainMs:v(U(0,36e5)),trustedProxies:v(
ce(De)),public:v(ce(o3)),local:v(ce(FT)),shellContext:v(ce(FT)),failClosed:v(ce(De)),permissionHook:v(fr()),relayModel:ve,commandModel:ve,alwaysLoad:v(ga([Cy("a\
uto"),fr()],{error:'expected "auto", true or false'})),publisher:v(a3),limits:v(NT),allowedTools:v(ce(i3)),passEnv:v(ce(Fy)),credentials:v(c3),models:v(ce(zT).min(
1,{error:"expected at least one model"})),modelPrices:v(ni(zT,l3)),maxParallel:v(U(1,1e3)),model:ve,isolation:v(Re(["none","container","sandbox"])),sandboxNetwork:v(
Re(["none","host"])),sandboxPaths:v(ce(Ae().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:v(RT),hooks:v(CT),longRuns:v(LT),questions:v(PT),
maxParallelPerCaller:v(U(1,1e3)),maxQueued:v(U(0,1e5)),queueTimeoutMs:v(U(0,6e5)),pidNamespace:v(Re(["auto","require","never"])),mcp:v(se({servers:v(ni(Ae(),m3))})),
marketplace:v(u3),image:v(d3),uploads:v(p3),workspace:v(ni(jT(BT),h3)),consent:v(Re(["ask","always"])),pricing:v(se({currency:v(Ae().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ce(f3)})),deploy:v(AT)})});var JT={};Gn(JT,{checkConfig:()=>g3});function g3(e){let t=My.safeParse(Ly(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>kT(n,{schema:My,fixFor:y3}))}}function y3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":(e[0]==="allowedTools"&&typeof t==
"string"?lu(t):void 0)?.fix??"Correct the value or remove the key."}var KT=h(()=>{"use strict";sg();_T();GT()});import{existsSync as HT,readFileSync as w3,statSync as b3}from"fs";import{basename as ZT,dirname as wa,extname as qT,join as Zu,relative as WT,resolve as zy}from"path";
async function Uy(e,t,n={}){VT("folder",t===void 0?e:"."),VT("file",t??".");let r=t===void 0?v3(e):_3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&YT(r))return{config:{},skipped:r};let{value:i,placeOf:o}=await x3(r,t??Zu(e,ZT(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(KT(),JT)),
a=s(i);if(a.config!==void 0)return{config:a.config,file:r};throw LO(r,a.problems,o,"docs/configuration.md")}function VT(e,t){if(typeof t!="string")throw new b("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function v3(e){let t=k3.map(r=>Zu(zy(e),r)).filter(r=>HT(r));if(t.length<2)return t[0];
let n=t.map(r=>WT(zy(e),r)).join(" and ");throw new b("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of them, or name one with --config.")}function _3(e){if(b3(e,
{throwIfNoEntry:!1})?.isFile()===!0)return zy(e);throw new b("CONFIG_MISSING",`There is no configuration file "${e}".`,"Check the path after --config.")}async function x3(e,t,n){
let r=qT(e);if(r===".json")return NO(e);if(r===".yaml"||r===".yml")return await PO(e);if(!YT(e))throw $n(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js,\
 .mjs, .json, .yaml or .yml.");try{return{value:await MO(e,n),placeOf:()=>{}}}catch(i){if(n?.throwIfAborted(),$3(i))throw O3(e,t,i);let o=i instanceof Yr?jO(i.failure,
t):t;throw $n(o,ig(Q(i),t),"Correct the file; it is run as it stands, and its default export is the configuration.",i)}}function $3(e){return e instanceof Yr&&e.
message.startsWith("Invalid package config ")}function O3(e,t,n){for(let r=wa(e);;r=wa(r)){let i=Zu(r,"package.json");if(HT(i)){let{problem:o}=M(G(w3(i))),s=o===
void 0?"":`:${o.line}:${o.column}`,a=Zu(wa(t),WT(wa(e),i)),c=o?.reason??"it is no package.json that Node takes",l=`Correct the JSON: Node reads it before it loa\
ds ${ZT(e)}.`;return $n(`${a}${s}`,c,l,n)}if(r===wa(r))return $n(t,ig(Q(n),t),"Correct it.",n)}}function YT(e){return/^\.[mc]?[jt]s$/.test(qT(e))}var k3,XT=h(()=>{
"use strict";I();z();F();RO();zO();BO();k3=["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function B(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Fe=h(()=>{"use strict"});function Y(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function ii(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===""?
void 0:t}function tt(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":tt(t)).join(","):"[object Object]"}function on(e){return typeof e==
"string"?QT(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?QT(t):[]):[]}function QT(e){let t=[],n=0,r=!1;for(let i=0;i<=e.length;i+=1){let o=e[i];if(o==="(")
r=!0;else if(o===")")r=!1;else if(o===void 0||!r&&(o===","||o===" ")){let s=e.slice(n,i).trim();s!==""&&t.push(s),n=i+1}}return t}function tN(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:eN.has(t),clear:eN.has(t)||E3.has(t)}}function Jt(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var eN,E3,bt=h(()=>{"use strict";
eN=new Set(["true","yes","on","1"]),E3=new Set(["false","no","off","0"])});function nN(e,t,n,r){let{frontmatter:i}=n;i.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):i.state==="dropped"?S3(e,t,n,r):(I3(e,n,r),A3(e,t,i,o=>r(
i.lines[o]??1)))}function S3(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:o,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:o});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:o,...B({tools:a})})}function I3(e,t,n){let{frontmatter:r,problem:i}=t;
r.state==="repaired"&&i!==void 0&&e.report("FRONTMATTER_REPAIRED",n(i.line),{reason:i.reason});for(let{key:o,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:o})}function A3(e,t,n,r){let i=Y(n,"description");typeof i=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Jt(i)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let o=Y(n,"name");o!==void 0&&typeof o!="string"&&e.report("NAME_NOT_TEXT",r("n\
ame"),{got:Jt(o),...t==="agent"?{shown:tt(o)}:{}});let s=jy(Y(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!=="\
agent"&&T3(e,n,r)}function jy(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Jt(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Jt(t)} in it`}function T3(e,t,n){let r=Y(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let o=typeof r=="string"?JSON.stringify(r):
Jt(r);e.report("SHELL_UNKNOWN",n("shell"),{got:o})}let i=Y(t,"metadata");i!==void 0&&(typeof i!="object"||Array.isArray(i))&&e.report("METADATA_NOT_MAPPING",n("\
metadata"),{got:Jt(i)})}var By=h(()=>{"use strict";Fe();bt()});function We(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function tw(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Xu(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Z3(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function q3(e,t){if(t){if(!H3.test(e))return X}else if(!V3.test(e))return X;let n=Z3(e);return Number.isFinite(n)?n:X}function X3(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Q3(e,t){if(t){if(!Y3.test(e))return X}else if(!W3.test(e))return X;let n=X3(e);return Number.isFinite(
n)?n:X}function nW(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(2),
2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let i of t.split(":"))r=r*60+Number(i);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function rW(e){if(!tW.test(e))return X;let t=nW(e);return Number.isFinite(t)?t:X}function sW(e){if(!iW.test(e))return X;let t=e.
toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;
let r=n*parseFloat(t);return Number.isFinite(r)||oW.test(e)?r:X}function aW(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.
NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function uW(e,t){if(t){
if(!lW.test(e))return X;let r=e.toLowerCase(),i=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return i===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;
if(r===".nan")return NaN;let o=i*parseFloat(r);return Number.isFinite(o)?o:X}if(!cW.test(e))return X;let n=Number(e);return Number.isFinite(n)?n:X}function fW(e){
if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(
10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function hW(e){if(!pW.test(e))return X;let t=e.toLowerCase().replace(/_/g,""),n=t[0]==="-"?-1:1;if("+-".
includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.includes(":")){for(let i of t.
split(":"))r=r*60+Number(i);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||mW.test(e)?r:X}function gW(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)
return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):
t}function wW(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!yW.test(t))return X;let n=atob(t),r=new Uint8Array(n.length);for(let i=0;i<n.length;i++)r[i]=n.charCodeAt(
i);return r}function bW(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function rN(e,t,n,r=0,i=0,o=0,s=0){let a=new Date(Date.
UTC(e,t,n,r,i,o,s));return a.setUTCFullYear(e,t,n),a}function xW(e){let t=vW.exec(e);if(t===null&&(t=_W.exec(e)),t===null)return X;let n=+t[1],r=+t[2]-1,i=+t[3];
if(!t[4]){let u=rN(n,r,i);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==i?X:u}let o=+t[4],s=+t[5],a=+t[6],c=0;if(o>23||s>59||a>59)return X;
if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=rN(n,r,i,o,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==i)return X;
if(t[9]){let u=+t[10],d=+(t[11]||0);if(u>23||d>59)return X;let p=(u*60+d)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-p:p))}return l}function Qu(e){if(e===null||typeof e!=
"object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function TW(){return{scalar:Object.create(null),sequence:Object.
create(null),mapping:Object.create(null)}}function NW(){return{scalar:[],sequence:[],mapping:[]}}function PW(e){let t=[];for(let n of e){let r=t.length;for(let i=0;i<
t.length;i++){let o=t[i];if(o.nodeKind===n.nodeKind&&o.tagName===n.tagName&&o.matchByTagPrefix===n.matchByTagPrefix){r=i;break}}t[r]=n}return t}function iN(e){if(Array.
isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.prototype.toString.
call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[object Object]"?"[obj\
ect Object]":String(e)}function Gy(e,t,n,r,i){let o="",s="",a=Math.floor(i/2)-1;return r-t>a&&(o=" ... ",t=r-a+o.length),n-r>a&&(s=" ...",n=r+a-s.length),{str:o+
e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+o.length}}function Jy(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function DW(e,t){if(!e.buffer)return null;let n={
...RW,...t},r=/\r?\n|\r|\0/g,i=[0],o=[],s,a=-1;for(;s=r.exec(e.buffer);)o.push(s.index),i.push(s.index+s[0].length),e.position<=s.index&&a<0&&(a=i.length-2);a<0&&
(a=i.length-1);let c="",l=Math.min(e.line+n.linesAfter,o.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let p=1;p<=n.linesBefore&&!(a-p<0);p++){let f=Gy(
e.buffer,i[a-p],o[a-p],e.position-(i[a]-i[a-p]),u);c=`${" ".repeat(n.indent)}${Jy((e.line-p+1).toString(),l)} | ${f.str}
${c}`}let d=Gy(e.buffer,i[a],o[a],e.position,u);c+=`${" ".repeat(n.indent)}${Jy((e.line+1).toString(),l)} | ${d.str}
`,c+=`${"-".repeat(n.indent+l+3+d.pos)}^
`;for(let p=1;p<=n.linesAfter&&!(a+p>=o.length);p++){let f=Gy(e.buffer,i[a+p],o[a+p],e.position-(i[a]-i[a+p]),u);c+=`${" ".repeat(n.indent)}${Jy((e.line+p+1).toString(),
l)} | ${f.str}
`}return c.replace(/\n$/,"")}function oN(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function sN(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function MW(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function zW(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function UW(e){return e===120?2:e===117?4:8}function qu(e,t,n){let r=0;
for(;t<n;){let i=e.charCodeAt(t);if(i===10)r++,t++;else if(i===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(i===32||i===9)t++;else break}return{position:t,breaks:r}}
function ow(e){return e===1?" ":`
`.repeat(e-1)}function jW(e,t,n){let r="",i=t,o=t,s=t;for(;i<n;){let a=e.charCodeAt(i);if(a===10||a===13){r+=e.slice(o,s);let c=qu(e,i,n);r+=ow(c.breaks),i=o=s=
c.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,s)}function BW(e,t,n){let r="",i=t,o=t,s=t;for(;i<n;){let a=e.charCodeAt(i);if(a===39)r+=e.slice(o,i)+
"'",i+=2,o=s=i;else if(a===10||a===13){r+=e.slice(o,s);let c=qu(e,i,n);r+=ow(c.breaks),i=o=s=c.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,n)}function GW(e,t,n){
let r="",i=t,o=t,s=t;for(;i<n;){let a=e.charCodeAt(i);if(a===92){r+=e.slice(o,i),i++;let c=e.charCodeAt(i);if(c===10||c===13)i=qu(e,i,n).position;else if(c<256&&
kN[c])r+=vN[c],i++;else{let l=UW(c),u=0;for(;l>0;l--){i++;let d=zW(e.charCodeAt(i));u=(u<<4)+d}r+=MW(u),i++}o=s=i}else if(a===10||a===13){r+=e.slice(o,s);let c=qu(
e,i,n);r+=ow(c.breaks),i=o=s=c.position}else i++,a!==32&&a!==9&&(s=i)}return r+e.slice(o,n)}function aN(e,t,n,r,i,o){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,d=0,p=!1;for(let f of c){let m=0;for(;m<s&&f.charCodeAt(m)===32;)m++;if(r<0||m>=f.length){d++;continue}let g=f.slice(s),y=g.charCodeAt(0);o?y===32||
y===9?(p=!0,l+=`
`.repeat(u?1+d:d)):p?(p=!1,l+=`
`.repeat(d+1)):d===0?u&&(l+=" "):l+=`
`.repeat(d):l+=`
`.repeat(u?1+d:d),l+=g,u=!0,d=0}return i===kt.KEEP?l+=`
`.repeat(u?1+d:d):i!==kt.STRIP&&u&&(l+=`
`),l}function tf(e,t){if(t.valueStart===FW)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case K.SINGLE_QUOTED:return BW(
e,n,r);case K.DOUBLE_QUOTED:return GW(e,n,r);case K.LITERAL_BLOCK:return aN(e,n,r,t.indent,t.chomping,!1);case K.FOLDED_BLOCK:return aN(e,n,r,t.indent,t.chomping,
!0);default:return jW(e,n,r)}}function Ky(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let i=r<224?1:r<240?2:3;for(r&=(1<<6-i)-1;i-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function _N(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Ky(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Ky(t?.[r]??JW[r]??r)+Ky(e.slice(r.length))}function HW(e){return"tagStart"in e&&e.tagStart!==so?e.tagStart:"anchorStart"in e&&e.anchorStart!==so?e.
anchorStart:"valueStart"in e&&e.valueStart!==so?e.valueStart:"start"in e?e.start:0}function Ve(e,t){oi.throwAt(e.source,e.position,t,e.filename)}function $N(e,t,n,r){
try{return n.finalize(r)}catch(i){if(i instanceof oi)throw i;oi.throwAt(e.source,t,i instanceof Error?i.message:String(i),e.filename)}}function ZW(e,t){let n=tf(
e.source,t),r=t.tagStart===so?"":e.source.slice(t.tagStart,t.tagEnd),i=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:i};let o=_N(r,e.tagHandlers),
s=e.schema.lookupScalarTag(o);if(s){let c=s.resolve(n,!0,o);return c===X&&Ve(e,`cannot resolve a node with !<${o}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(o)??e.schema.lookupSequenceTag(o);if(a){n!==""&&Ve(e,`cannot resolve a node with !<${o}> explicit tag`);let c=a.create(o);return{value:a.carrierIsResult?
c:$N(e,e.position,a,c),tag:a}}Ve(e,`unknown scalar tag !<${o}>`)}return t.style===K.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:i.resolve(n,!1,i.tagName),
tag:i}}function cN(e,t,n){let r=t.tagStart===so?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:_N(r,e.tagHandlers)}function ON(e){return e.nodeKind===
"mapping"}function lN(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&Ve(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function uN(e,t,n,r){lN(e);for(let i of r.keys(n)){if(lN(e),t.tag.has(t.value,i))continue;let o=t.tag.addPair(t.value,i,r.get(n,i));o&&Ve(e,o),t.overridable??=
new Set,t.overridable.add(i)}}function qW(e,t,n,r){if(e.position=t.keyPosition,ON(r))uN(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
Ve(e,"abnormal merge sequence size");for(let i of n){let o=e.nodeTags.get(i);o||Ve(e,"cannot merge mappings; the provided source object is unacceptable"),uN(e,t,
i,o)}}else Ve(e,"cannot merge mappings; the provided source object is unacceptable")}function WW(e,t,n,r,i){if(e.position=t.keyPosition,t.keyIsMerge){qW(e,t,r,i);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&Ve(e,"duplicated mapping key");let o=t.tag.addPair(t.value,n,r);o&&Ve(e,o),t.overridable?.delete(n)}
function Vy(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){ON(n)&&e.nodeTags.set(t,n);let i=r.
tag.addItem(r.value,t,r.index++);i&&Ve(e,i)}else if(r.hasKey){let i=r.key;r.key=void 0,r.hasKey=!1,WW(e,r,i,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===VW}function Hy(e,t,n,r,i){if(t.anchorStart!==so){let o={value:n,tag:r,isValueFinal:i};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),o),o}return null}function EN(e,t){let n={...xN,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=HW(r),r.type){case ne.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let i of r.directives)i.kind==="tag"&&(n.tagHandlers[i.handle]=i.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case ne.SCALAR:{let{value:i,tag:o}=ZW(n,r);Hy(n,r,i,o,!0),Vy(n,i,o);break}case ne.
SEQUENCE:{let i=cN(n,r,"tag:yaml.org,2002:seq"),o=n.schema.lookupSequenceTag(i);o||Ve(n,`unknown sequence tag !<${i}>`);let s=o.create(i),a=Hy(n,r,s,o,o.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:o,anchor:a,index:0});break}case ne.MAPPING:{let i=cN(n,r,"tag:yaml.org,2002:map"),o=n.schema.lookupMappingTag(
i);o||Ve(n,`unknown mapping tag !<${i}>`);let s=o.create(i),a=Hy(n,r,s,o,o.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:o,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case ne.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&Ve(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let i=n.source.slice(r.anchorStart,r.anchorEnd),o=n.anchors.get(i);o||Ve(n,`unidentified alias "${i}"`),o.isValueFinal||
Ve(n,`recursive alias "${i}" is not supported for tag ${o.tag.tagName} because it uses finalize()`),Vy(n,o.value,o.tag);break}case ne.POP:{let i=n.frames.pop();
if(i.kind==="mapping"&&i.hasKey&&(n.position=i.keyPosition,Ve(n,"incomplete mapping pair in event stream")),i.kind==="document")n.documents.push(i.value);else{let o=i.
tag.carrierIsResult?i.value:$N(n,i.position,i.tag,i.value);i.anchor&&(i.anchor.value=o,i.anchor.isValueFinal=!0),Vy(n,o,i.tag)}break}}}return n.documents}function n8(e,t,n){
e.events.push({type:ne.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function CN(e,t,n,r,i,o,s){e.events.push({type:ne.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:i,tagEnd:o,style:s})}function LN(e,t,n,r,i,o,s){e.events.push({type:ne.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:i,tagEnd:o,style:s})}
function fN(e,t){e.events.splice(t.eventsLength,0,{type:ne.MAPPING,start:t.position,anchorStart:te,anchorEnd:te,tagStart:te,tagEnd:te,style:pr.FLOW})}function mo(e,t,n,r,i,o,s,a,c=kt.
CLIP,l=-1,u=!1){e.events.push({type:ne.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:i,tagStart:o,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function r8(e,t,n){
e.events.push({type:ne.ALIAS,anchorStart:t,anchorEnd:n})}function ao(e){e.events.push({type:ne.POP})}function nt(e){mo(e,te,te,te,te,te,te,K.PLAIN)}function dN(){
return{anchorStart:te,anchorEnd:te,tagStart:te,tagEnd:te}}function co(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function lo(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function R(e,t){oi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function Me(e){return e===10||e===
13}function ho(e){return e===9||e===32}function Kt(e){return ho(e)||Me(e)}function Tn(e){return e===0||Kt(e)}function si(e){return e===44||e===91||e===93||e===123||
e===125}function i8(e){return e>=48&&e<=57?e-48:-1}function o8(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function s8(e){return e===
120?2:e===117?4:e===85?8:0}function a8(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Yu(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function qe(e,t){let n=0,r=e.input.charCodeAt(e.position),i=e.position===e.lineStart||Kt(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;ho(r);)i=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&i&&
r===35)do r=e.input.charCodeAt(++e.position);while(!Me(r)&&r!==0);if(!Me(r))break;for(Yu(e),n++,i=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function fo(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Kt(r)}return!1}function RN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function sw(e){if(e.position!==e.lineStart)return!1;if(fo(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=co(e);RN(
e),qe(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&fo(e));return lo(e,t),r}function pN(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!Me(t);)t=e.input.charCodeAt(++e.position)}function DN(e,t,n){let r=YW.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,R(e,"the stream contains non-printable characters"))}function c8(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==te&&R(e,"duplication of a\
 tag property");let r=e.position,i=!1,o=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(i=!0,a=e.input.charCodeAt(++e.position)):a===33&&(o=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(i){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&R(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Kt(a)&&!(n&&si(a));)a===33&&(o?R(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),TN.test(s)||R(e,"named tag handle cannot contain such characters"),o=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),XW.test(l)&&R(e,"tag suffix cannot contain flow indicator characters")}return l&&!(i?QW.test(l):e8.test(l))&&R(e,`tag name cannot contain su\
ch characters: ${l}`),!i&&s!=="!"&&s!=="!!"&&!SN.call(e.tagHandlers,s)&&R(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function l8(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==te&&R(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Kt(e.input.charCodeAt(e.position))&&!si(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&R(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function u8(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==te||
t.tagStart!==te)&&R(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Kt(e.input.charCodeAt(
e.position))&&!si(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&R(e,"name of an alias node must contain at least one character"),r8(e,n,e.
position),!0}function Xy(e,t){qe(e,!1),e.lineIndent<t&&R(e,"deficient indentation")}function f8(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,i=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){i=!1,e.
position+=2;continue}let s=e.position;return e.position++,mo(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,K.SINGLE_QUOTED,kt.CLIP,-1,i),!0}Me(o)?(i=!1,Xy(
e,t)):e.position===e.lineStart&&fo(e)?R(e,"unexpected end of the document within a single quoted scalar"):o!==9&&o<32?R(e,"expected valid JSON character"):e.position++}
R(e,"unexpected end of the stream within a single quoted scalar")}function d8(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
i=!0;for(;e.input.charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let s=e.position;return e.position++,mo(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,K.DOUBLE_QUOTED,kt.CLIP,-1,i),!0}if(o===92){i=!1;let s=e.input.charCodeAt(++e.position);if(Me(s))Xy(e,t);else if(a8(s))e.position++;else{let a=s8(
s);for(a===0&&R(e,"unknown escape sequence");a-- >0;)e.position++,o8(e.input.charCodeAt(e.position))<0&&R(e,"expected hexadecimal character");e.position++}}else
Me(o)?(i=!1,Xy(e,t)):e.position===e.lineStart&&fo(e)?R(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?R(e,"expected valid JSON ch\
aracter"):e.position++}R(e,"unexpected end of the stream within a double quoted scalar")}function p8(e,t,n){let r=e.input.charCodeAt(e.position),i=kt.CLIP,o=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?K.LITERAL_BLOCK:K.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let f=e.input.charCodeAt(e.position),
m=i8(f);if(f===43||f===45)i!==kt.CLIP&&R(e,"repeat of a chomping mode identifier"),i=f===43?kt.KEEP:kt.STRIP,e.position++;else if(m>=0)m===0&&R(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&R(e,"repeat of an indentation width identifier"),o=t+m-1,s=!0,e.position++;else break}let c=!1;
for(;ho(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&pN(e),Me(e.input.charCodeAt(e.position))?Yu(e):e.input.charCodeAt(
e.position)!==0&&R(e,"a line break is expected");let l=s?o:-1,u=0,d=e.position,p=e.position;for(;e.input.charCodeAt(e.position)!==0;){let f=e.position,m=0;for(;e.
input.charCodeAt(f+m)===32;)m++;let g=e.input.charCodeAt(f+m);if(g===0){l>=0?m>l&&(p=f+m):m>0&&(p=f+m);break}if(sw(e))break;if(!s&&l===-1&&Me(g)&&(u=Math.max(u,
m)),!s&&l===-1&&!Me(g)&&(g===9&&m<t&&(e.position=f+m,R(e,"tab characters must not be used in indentation")),m>=t&&m<u&&(e.position=f+m,R(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!Me(g)&&m<t){e.lineIndent=m,e.position=f+m;break}!s&&g!==0&&!Me(g)&&l===-1&&(l=m);let y=l===-1?t+1:l;if(g!==0&&!Me(g)&&m<y){e.
lineIndent=m,e.position=f+m;break}pN(e),p=e.position,Me(e.input.charCodeAt(e.position))&&(Yu(e),p=e.position)}return DN(e,d,p),mo(e,d,p,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,i,l),!0}function m8(e,t){let n=e.input.charCodeAt(e.position),r=t===uo;if(n===0||Kt(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||si(n))return!1;if(n===63||n===45){let i=e.input.charCodeAt(e.position+1);if(Tn(i)||r&&si(i))return!1}return!0}function h8(e,t,n,r){
if(!m8(e,n))return!1;let i=e.position,o=e.position,s=e.input.charCodeAt(e.position),a=n===uo,c=!1;for(;s!==0&&!sw(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Tn(l)||a&&si(l))break}else if(s===35){if(Kt(e.input.charCodeAt(e.position-1)))break}else{if(a&&si(s))break;if(Me(s)){let l=e.position,u=e.line,d=e.lineStart,
p=e.lineIndent;if(qe(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=d,e.lineIndent=p;break}}ho(s)||(o=e.
position+1),s=e.input.charCodeAt(++e.position)}return o===i?!1:(DN(e,i,o),mo(e,i,o,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,K.PLAIN,kt.CLIP,-1,!c),!0)}function ba(e,t){
let n=e.line;qe(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&R(e,"deficient indentation")}function g8(e,t,n){let r=e.input.charCodeAt(
e.position),i=r===123,o=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=i?125:93;for(i?LN(e,o,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,pr.FLOW):CN(e,o,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,pr.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){ba(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,ao(e),!0;s?c===44&&R(e,"expected the node content, but found ','"):R(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Kt(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,ba(e,t));let d=e.line,p=co(e),f=po(e,t,uo,!1,!0);ba(e,t),c=e.input.charCodeAt(e.position),(i||u||e.line===d)&&c===
58?(l=!0,e.position++,ba(e,t),i||fN(e,p),f||nt(e),po(e,t,uo,!1,!0)||nt(e),ba(e,t),i||ao(e)):i&&l?(f||nt(e),nt(e)):i?nt(e):l&&(fN(e,p),f||nt(e),nt(e),ao(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}R(e,"unexpected end of the stream within a flow collection")}function mN(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Tn(e.input.charCodeAt(e.position+1)))return!1;for(CN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,pr.BLOCK);e.
input.charCodeAt(e.position)===45&&Tn(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,R(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let i=qe(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Tn(e.input.charCodeAt(e.position+
1))&&R(e,"bad indentation of a sequence entry"),i&&e.lineIndent<=t?nt(e):po(e,t,AN,!1,!0),qe(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&R(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Tn(e.input.charCodeAt(e.position+1))&&R(e,"bad indentation of a sequen\
ce entry")}return ao(e),!0}function Zy(e,t,n,r){let i=!1,o=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!i&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,R(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Tn(l))s||(LN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,pr.BLOCK),s=!0),c===63?(i&&nt(e),o=!0,i=!0):(i||(nt(e),o=!0),i=!1),e.position+=
1,a=!0;else{i&&(nt(e),i=!1);let d=co(e);if(!po(e,n,IN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);ho(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Tn(c)||R(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(d.eventsLength,0,{type:ne.MAPPING,start:d.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:pr.BLOCK}),s=
!0),o=!0,i=!1,a=!1;else if(o)R(e,"expected ':' after a mapping key");else return r.anchorStart!==te||r.tagStart!==te?(lo(e,d),!1):!0}else if(o)R(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==te||r.tagStart!==te?(lo(e,d),!1):!0}if(po(e,t,Wu,!0,a)&&(a=!1),
i||a&&(nt(e),a=!1),qe(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)R(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return o?(i&&nt(e),s&&ao(e),!0):!1}function po(e,t,n,r,i,o=!0){e.depth>=e.maxDepth&&R(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=dN(),d=n===Wu||n===AN,p=d,f=d;if(r&&qe(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let m=e.input.charCodeAt(e.position),
g=co(e);if(a&&s!==1&&(m===33||m===38))break;if(a&&f&&(u.tagStart!==te||u.anchorStart!==te)&&(m===33||m===38)){let y=co(e),w=t+1;if(Zy(e,e.position-e.lineStart,w,
u)&&e.events[y.eventsLength]?.type===ne.MAPPING)return e.depth--,!0;lo(e,y)}if(a&&(m===33&&u.tagStart!==te||m===38&&u.anchorStart!==te)||!c8(e,u,n===uo)&&!l8(e,
u))break;l===null&&(l=g),qe(e,!0)?(a=!0,p=f,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):p=!1}if(p&&(p=a||i),s===1||n===Wu){let m=n===uo||n===IN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(p&&(mN(e,g,u)||Zy(e,g,m,u))||g8(e,m,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&o&&f&&!p&&y!==124&&y!==62){let w=co(e),
k=l.position-l.lineStart;lo(e,l),Zy(e,k,m,dN())&&e.events[w.eventsLength]?.type===ne.MAPPING?c=!0:lo(e,w)}!c&&(d&&p8(e,m,u)||f8(e,m,u)||d8(e,m,u)||u8(e,u)||h8(e,
m,n,u))&&(c=!0)}else s===0&&(c=p&&mN(e,g,u))}return d=d&&!c,!c&&(u.anchorStart!==te||u.tagStart!==te||d)&&(mo(e,te,te,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
K.PLAIN),c=!0),e.depth--,c||u.anchorStart!==te||u.tagStart!==te}function y8(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Kt(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&R(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!Me(e.input.charCodeAt(e.position));){for(;ho(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||Me(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let i=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Kt(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(i,e.position))}if(Me(e.input.charCodeAt(e.position))&&
Yu(e),n==="YAML"){e.directives.some(o=>o.kind==="yaml")&&R(e,"duplication of %YAML directive"),r.length!==1&&R(e,"YAML directive accepts exactly one argument");
let i=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);i===null&&R(e,"ill-formed argument of the YAML directive"),parseInt(i[1],10)!==1&&R(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&R(e,"TAG directive accepts exactly two arguments");let[i,o]=r;TN.test(
i)||R(e,"ill-formed tag handle (first argument) of the TAG directive"),SN.call(e.tagHandlers,i)&&R(e,`there is a previously declared suffix for "${i}" tag handl\
e`),t8.test(o)||R(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[i]=o,e.directives.push({kind:"tag",handle:i,prefix:o})}return!0}
function w8(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(qe(e,!0);y8(e);)t=!0,qe(e,!0);let n=!1,r=!1,i=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Tn(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,qe(e,!0),i=e.line>a}else t&&R(e,"directives end mark is expected");let o=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
fo(e)){e.position+=3,qe(e,!0);return}if(n8(e,n,!1),po(e,e.lineIndent-1,Wu,!1,i,i)||nt(e),qe(e,!0),e.position===e.lineStart&&fo(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,qe(e,!0),e.line===a&&e.position<e.length&&R(e,"end of the stream or a document separator is expected")}let s=e.events[o];s?.type===
ne.DOCUMENT&&(s.explicitEnd=r),ao(e),!r&&e.position<e.length&&!sw(e)&&R(e,"end of the stream or a document separator is expected")}function FN(e,t){let n=e.length,
r={...PN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
i=e.indexOf("\0");for(i!==-1&&oi.throwAt(e,i,"null byte is not allowed in input",r.filename);r.position<r.length&&(RN(r),qe(r,!0),!(r.position>=r.length));){let o=r.
position;w8(r),r.position===o&&R(r,"can not read a document")}return r.events}function nf(e,t){return(e&1<<t)!==0}function MN(e){return e.presenterOptions.quoteStyle===
"single"&&nf(e.allowedStylesMask,K.SINGLE_QUOTED)?K.SINGLE_QUOTED:K.DOUBLE_QUOTED}function b8(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
K.PLAIN||(e.style=K.DOUBLE_QUOTED))}function k8(e){e.style===K.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=K.DOUBLE_QUOTED)}
function v8(e){e.style===K.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=K.DOUBLE_QUOTED)}function _8(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==K.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?K.DOUBLE_QUOTED:MN(e)))}function x8(e){if(e.style!==K.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!nf(e.allowedStylesMask,K.LITERAL_BLOCK)){n&&(e.style=K.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=K.LITERAL_BLOCK);
return}let i=Math.max(Math.min(r,40),r-e.shiftOfContent),o=0,s=!1;for(;o<=t.length;){let a=t.length,c=t.indexOf(`
`,o);c!==-1&&(a=c);let l=t.slice(o,a);if(l.length>i&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;o=c+1}s?e.style=K.FOLDED_BLOCK:n&&(e.style=K.LITERAL_BLOCK)}
function $8(e){e.style===K.PLAIN&&!nf(e.allowedStylesMask,K.PLAIN)&&(e.style=MN(e))}function O8(e){nf(e.allowedStylesMask,e.style)||(e.style=K.DOUBLE_QUOTED)}var X,
N3,P3,C3,L3,R3,D3,F3,M3,z3,U3,j3,B3,G3,J3,K3,V3,H3,gN,W3,Y3,eW,tW,qy,iW,oW,yN,cW,lW,dW,pW,mW,Wy,nw,yW,kW,vW,_W,$W,OW,EW,SW,IW,AW,ef,rw,Vye,iw,CW,LW,Hye,Zye,RW,oi,
ne,K,pr,kt,FW,kN,vN,JW,KW,qye,so,VW,xN,te,SN,uo,IN,AN,Wu,YW,XW,TN,Yy,NN,QW,e8,t8,PN,Wye,hN,E8,S8,I8,aw,zN,rf,UN,jN,A8,Qy,ew,T8,N8,BN,GN,JN,KN,VN,HN,P8,C8,L8,R8,
D8,F8,Yye,Xye,Qye,ewe,twe,nwe,rwe,M8,iwe,owe,swe,awe,cwe,lwe,uwe,fwe,dwe,pwe,mwe,hwe,gwe,ywe,wwe,bwe,kwe,ZN=h(()=>{"use strict";X=Symbol("NOT_RESOLVED");N3=We("\
tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),P3=["","~","null","Null","NULL"],C3=We("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>P3.indexOf(e)!==-1?null:X,identify:e=>e===null,represent:()=>"null"}),L3=We("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:X,identify:e=>e===null,represent:()=>"null"}),R3=["","~","null","Null","NULL"],D3=We("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>R3.indexOf(e)!==-1?null:X,identify:e=>e===null,represent:()=>"null"}),F3=["true","True","TRUE"],M3=["false","Fals\
e","FALSE"],z3=We("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>F3.indexOf(e)!==-1?!0:M3.indexOf(e)!==-1?!1:X,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),U3=["true"],j3=["false"],B3=We("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>U3.indexOf(e)!==-1?!0:j3.indexOf(e)!==-1?!1:X,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fals\
e"}),G3=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],J3=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],K3=We("tag:yaml.or\
g,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>G3.indexOf(e)!==-1?!0:J3.indexOf(e)!==-1?!1:X,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),V3=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),H3=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");gN=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:q3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),W3=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Y3=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");eW=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Q3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),tW=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");qy=We("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:rW,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),iW=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),oW=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");yN=We("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:sW,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:aW}),cW=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
lW=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");dW=We("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:uW,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:fW}),pW=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),mW=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Wy=We("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:hW,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:gW}),nw=
We("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":X,identify:()=>!1}),yW=/^[A-Za-z0-9+/]*={0,2}$/;kW=We(
"tag:yaml.org,2002:binary",{resolve:wW,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:bW}),vW=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),_W=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");$W=We("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:xW,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),OW=tw("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});EW=
tw("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Qu(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),SW=tw("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),IW=Xu("tag:yaml.org,2002:map",{create:()=>({}),identify:Qu,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),AW=Xu("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});ef=class wN{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=PW(t),r=[],i=TW(),o=NW();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
 tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?o.scalar.push(u):i.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?o.sequence.
push(u):i.sequence[u.tagName]=u;break;case"mapping":u.matchByTagPrefix?o.mapping.push(u):i.mapping[u.tagName]=u}}let s=r.filter(u=>u.implicitFirstChars===null),
a=new Set;for(let u of r)if(u.implicitFirstChars!==null)for(let d of u.implicitFirstChars)a.add(d);let c=new Map;for(let u of a)c.set(u,r.filter(d=>d.implicitFirstChars===
null||d.implicitFirstChars.indexOf(u)!==-1));let l=i.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:y\
aml.org,2002:str)");this.tags=n,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=
i.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=i.mapping["tag:yaml.org,2002:map"],this.exact=i,this.prefix=o}lookupScalarTag(t){let n=this.exact.scalar[t];
if(n)return n;for(let r of this.prefix.scalar)if(t.startsWith(r.tagName))return r}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let r of this.
prefix.sequence)if(t.startsWith(r.tagName))return r}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let r of this.prefix.mapping)if(t.startsWith(
r.tagName))return r}resolveImplicitScalarTag(t){let n=this.implicitScalarByFirstChar.get(t.charAt(0))??this.implicitScalarAnyFirstChar;for(let i of n){let o=i.resolve(
t,!1,i.tagName);if(o!==X)return{value:o,tag:i}}let r=this.defaultScalarTag;return{value:r.resolve(t,!1,r.tagName),tag:r}}withTags(...t){let n=[];for(let r of t)
n=n.concat(r);return new wN([...this.tags,...n])}},rw=new ef([N3,OW,IW]),Vye=new ef([...rw.tags,L3,B3,eW,dW]),iw=new ef([...rw.tags,C3,z3,gN,yN]),CW=new ef([...rw.
tags,D3,K3,qy,Wy,$W,nw,kW,EW,SW,AW]),LW=CW.withTags({...qy,resolve:(e,t,n)=>{let r=qy.resolve(e,t,n);return r===X?gN.resolve(e,t,n):r}},{...Wy,resolve:(e,t,n)=>{
let r=Wy.resolve(e,t,n);return r===X?yN.resolve(e,t,n):r}}),Hye=Xu("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Qu(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});Zye=Xu("tag:yaml.org,2002:map",{create:()=>({}),identify:Qu,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=iN(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=iN(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),RW={maxLength:79,indent:1,linesBefore:3,linesAfter:2};oi=class bN extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=oN(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${oN(this,t)}`}static throwAt(t,n,r,i=""){let o=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(o++,s=c+1):l===13&&(o++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:i,buffer:t,position:n,line:o,column:n-s};throw a.snippet=DW(a),new bN(r,a)}},ne={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},K={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},pr={BLOCK:1,FLOW:2},kt={CLIP:1,STRIP:2,KEEP:3},FW=-1;kN=new Array(256),vN=new Array(
256);for(let e=0;e<256;e++)kN[e]=sN(e)?1:0,vN[e]=sN(e);JW=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),KW="-#;/?:@&=+$_.~*'()",qye=KW+
"!,[]";so=-1,VW="tag:yaml.org,2002:merge",xN={filename:"",schema:iw,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};te=-1,SN=Object.prototype.hasOwnProperty,uo=1,IN=
2,AN=3,Wu=4,YW=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,XW=/[,\[\]{}]/,
TN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Yy=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,NN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
QW=new RegExp(`^(?:${Yy})*$`),e8=new RegExp(`^(?:${NN})+$`),t8=new RegExp(`^(?:!(?:${Yy})*|${NN}(?:${Yy})*)$`),PN={filename:"",maxDepth:100};Wye={...PN,...xN};hN=
{applyQuoteFlowKeysOption:b8,doubleQuoteForInvisibles:k8,doubleQuoteWhitespaceOnly:v8,applyForceQuotesOption:_8,tryLongOrMultilineAsBlock:x8,quoteInvalidPlain:$8,
fallbackToDoubleQuoted:O8};E8="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",S8="[\\n\\r]",I8="\\uFEFF",aw="[ \\t]",zN=`(\
?:(?!(?:${S8}|${I8}))${E8})`,rf=`(?:(?!${aw})${zN})`,UN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",jN="[-?:,\\[\\]{}#&*!|>'\"%@`]",A8="[,\\[\\]{}\
]",Qy=rf,ew=`(?:(?!${A8})${rf})`,T8=`(?:(?:(?!${jN})${rf})|[?:-](?=${Qy}))`,N8=`(?:(?:(?!${jN})${rf})|[?:-](?=${ew}))`,BN=`(?:(?:(?![:#])${Qy})|:(?=${Qy}))#*`,GN=
`(?:(?:(?![:#])${ew})|:(?=${ew}))#*`,JN=`(?:${aw}*${BN})*`,KN=`(?:${aw}*${GN})*`,VN=`${T8}#*${JN}`,HN=`${N8}#*${KN}`,P8=VN,C8=HN,L8=`\\n+${BN}${JN}`,R8=`\\n+${GN}${KN}`,
D8=`${VN}(?:${L8})*`,F8=`${HN}(?:${R8})*`,Yye=new RegExp(`^(?:${D8})$`,"u"),Xye=new RegExp(`^(?:${F8})$`,"u"),Qye=new RegExp(`^(?:${P8})$`,"u"),ewe=new RegExp(`\
^(?:${C8})$`,"u"),twe=new RegExp(`^(?:${UN})*$`,"u"),nwe=new RegExp(`^(?:${UN}|\\n)*$`,"u"),rwe=new RegExp(`^(?:${zN}|\\n)*$`,"u"),M8={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
hN).map(e=>Reflect.get(hN,e)),tagBeforeAnchor:!1},iwe={...M8,schema:LW,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},owe=ne.DOCUMENT,swe=ne.
SEQUENCE,awe=ne.MAPPING,cwe=ne.SCALAR,lwe=ne.ALIAS,uwe=ne.POP,fwe=K.PLAIN,dwe=K.SINGLE_QUOTED,pwe=K.DOUBLE_QUOTED,mwe=K.LITERAL_BLOCK,hwe=K.FOLDED_BLOCK,gwe=pr.
BLOCK,ywe=pr.FLOW,wwe=kt.CLIP,bwe=kt.STRIP,kwe=kt.KEEP});function YN(e,t,n){let{text:r,restore:i}=V8(e),o=r.replaceAll(z8,U8),s=o===e?void 0:t(o),a=o.includes("	")?B8(o,s??t(o),t,n):s;return a===void 0?void 0:H8(a,i)}
function U8(e,t,n){let r=n.indexOf(" #"),i=(r===-1?n:n.slice(0,r)).trimEnd();return i.includes(": ")||i.endsWith(":")?e:t+JSON.stringify(i)}function B8(e,t,n,r){
let i=e.split(`
`),o=t;for(let s=0;s<j8&&o.problem!==void 0;s+=1){let a=o.problem.line-r,c=i[a]??"",l=c.replaceAll(G8,J8);if(l===c)break;i[a]=l,o=n(i.join(`
`))}return o}function J8(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function V8(e){
let t=new Map,n=K8;for(let[i]of e.matchAll(qN))if(!t.has(i)){for(;e.includes(String.fromCharCode(n))&&n<WN;)n+=1;t.set(i,String.fromCharCode(n)),n+=1}if(t.size===
0||n>WN)return{text:e,restore:void 0};let r=new Map([...t].map(([i,o])=>[o,i]));return{text:e.replaceAll(qN,i=>t.get(i)??i),restore:i=>i.replaceAll(/[\ue000-\uf8ff]/g,
o=>r.get(o)??o)}}function H8(e,t){return t===void 0?e:{...e,data:cw(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function cw(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>cw(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),cw(r,t)]))}var z8,j8,G8,qN,K8,WN,XN=h(()=>{"use strict";z8=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
j8=30;G8=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;qN=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,K8=57344,WN=63743});function QN(e,t){let n=[],r={},i=t;for(let o of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=Z8.exec(o)??[];if(s===void 0||a===void 0||q8.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=i,i+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var Z8,q8,eP=h(()=>{"use strict";Z8=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,q8=/^(?:true|false|null) *$|:(?: |$)| #/i});function aP(e,t){return QN(e,t)??Y8(e,t)}function Y8(e,t){let n=rP(e,t);return n.problem===void 0?n:YN(e,r=>rP(r,t),t)??n}function rP(e,t){try{let n=FN(e,tP),r={
source:e,schema:W8,json:!0,...tP},i=EN(Q8(n,e),r);return i.length>1?of("it holds several documents",t):cP(i[0],nP)>=nP?of("its aliases multiply into too much",t):
{...X8(i[0]),...t5(n,e,t)}}catch(n){if(!(n instanceof oi))return of(Q(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return of(
r,t+(n.mark?.line??0))}}function of(e,t){return{...ka,problem:{reason:e,line:t}}}function X8(e){return e==null?ka:Array.isArray(e)?{...ka,notMapping:"array"}:typeof e==
"object"?{...ka,data:e}:{...ka,notMapping:typeof e}}function Q8(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==ne.SCALAR||r.style!==K.PLAIN)return r;iP.lastIndex=n.tagStart;let i=iP.exec(t)?.[1],o=tf(t,r);return e5(i,o)?r:{...r,style:K.SINGLE_QUOTED}})}function e5(e,t){
return e==="bool"?oP.test(t):e==="null"?sP.test(t):e!==void 0&&!oP.test(t)&&!sP.test(t)}function cP(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=cP(r,t-n)}return n}function t5(e,t,n){let r=new Map,i=[],o=0,s=0,a=n,c=0;for(let l of e){if(l.type===ne.POP?o-=1:o===2&&(s+=1),l.type===
ne.SCALAR&&o===2&&s%2===1){let u=tf(t,l);a+=Gr(t,c,l.valueStart),c=l.valueStart,r.has(u)&&i.push({key:u,line:a}),r.set(u,a)}if(l.type===ne.SEQUENCE&&o===1)break;
n5(l)&&(o+=1)}return{lines:Object.fromEntries(r),duplicateKeys:i}}function n5(e){return e.type===ne.DOCUMENT||e.type===ne.MAPPING||e.type===ne.SEQUENCE}var ka,W8,
tP,nP,iP,oP,sP,lP=h(()=>{"use strict";ZN();I();F();XN();eP();ka={data:{},lines:{},duplicateKeys:[]},W8=iw.withTags(nw),tP={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
nP=1e4;iP=/!!(bool|float|int|null)(?![\w-])/y,oP=/^(?:true|false|True|False|TRUE|FALSE)$/,sP=/^(?:~|null|Null|NULL)?$/});function uP(e,t){return e.split(`
`).map(n=>o5(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function o5(e,t){let[,n,r]=r5.exec(e)??[];return n===void 0||r===void 0||!i5.test(r)||s5(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function s5(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var r5,i5,fP=h(()=>{"use strict";r5=/^([a-zA-Z_-]+):\s+(.+)$/,
i5=/[{}[\]*&#!|>%@`]|: /});function sf(e){let t=a5.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return c5(e);let r=e.slice(t,n),i=1+Gr(e,0,t);lw.lastIndex=
n+3,lw.test(e);let o=lw.lastIndex;return{...l5(r,i),body:e.slice(o),bodyLine:i+Gr(e,t,o)}}function c5(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function l5(e,t){if(e.length>dP)return mP(e,`it is longer than ${dP} characters`,t);let n=uw(e,t);if(n.problem===void 0)return pP(
"parsed",e,n);let r=uw(uP(e,f5),t);return r.problem!==void 0?mP(e,r.problem.reason,r.problem.line):{...pP("repaired",e,r),problem:n.problem}}function pP(e,t,n){
return n.notMapping!==void 0?{...gP(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function mP(e,t,n){
return{...gP(e),problem:{reason:t,line:n}}}function u5(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function gP(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function uw(e,t){try{let n=aP(e,
t);return n.problem===void 0?n:hP(n.problem.reason,n.problem.line)}catch(n){return hP(Q(n),t)}}function hP(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:u5(e),line:t}}}function f5(e){return uw(e,1).problem===void 0}var dP,a5,lw,fw=h(()=>{"use strict";I();F();lP();fP();dP=64*1024,a5=/^---\s*\n/,lw=/\s*/y});function ai(e,t=!1){let n=typeof e=="string"?d5.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function ci(e){return e.text?.()??G(e.bytes())}
function ae(e){if(typeof e!="object"||e===null)throw new b("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,p5(r)?r:ai(r)]).sort(([n],[r])=>V(n,r)))}function L(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Nn(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,i])=>i.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function sn(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function p5(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var d5,H=h(()=>{"use strict";I();F();d5=new TextEncoder});function g5(e){return e.slice(-3).toLowerCase()===".md"?m5:h5}function mr(e,t){return wP(e,t,ci)}function yP(e,t){return wP(e,t,n=>n.bytes())}function wP(e,t,n){
let r=L(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let i=g5(t);if(r.size>i){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:i});return}try{return n(r)}catch(o){
e.report("FILE_UNREADABLE",t,{reason:y5(o)});return}}function y5(e){let t=ke(e)?e.details.reason:void 0;return typeof t=="string"?t:Q(e).replace(/\.$/,"")}var m5,
h5,va=h(()=>{"use strict";I();H();m5=1024*1024,h5=10*1024*1024});function go(e,t,n){let r=mr(e,n);if(r===void 0)return;let i=w5(r);return i!==void 0&&e.report("FILE_NOT_UTF8",n,i),dw(e,t,r,o=>({path:n,line:o}))}function dw(e,t,n,r){
let i=sf(n),{frontmatter:o,body:s,bodyLine:a}=i;nN(e,t,i,r);let c=ii(Y(o,"description")),l=ii(Y(o,"model")),u=B({description:c,model:l});return{text:{path:r(1).
path,frontmatter:o,body:s,bodyLine:a,...u},where:d=>r(o.lines[d]??1)}}function w5(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function af(e,{text:t,where:n}){let r=b5(
e,t.frontmatter,n),i=Y(t.frontmatter,"allowed-tools");return{...B({argumentHint:r,allowedTools:i===void 0?void 0:on(i)}),modelInvocable:!bP(e,t.frontmatter,"dis\
able-model-invocation",!1,n),userInvocable:bP(e,t.frontmatter,"user-invocable",!0,n)}}function b5(e,t,n){let r=Y(t,"argument-hint");if(r===void 0)return;let i=tt(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:i}),i.trim()===""?void 0:i}function bP(e,t,n,r,i){if(!Object.hasOwn(t.
data,n))return r;let o=t.data[n]??null,{on:s,clear:a}=tN(o),c=typeof o=="string"?JSON.stringify(o):Jt(o);return a||e.report("FLAG_UNCLEAR",i(n),{key:n,got:c,taken:s}),
s}var cf=h(()=>{"use strict";Fe();fw();By();bt();va()});function lf(e,t){let n=t===""?0:t.length+1;return Nn(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let i=r.slice(n).split("/"),o=_a(i.pop());return{
path:r,folders:i,stem:o}}).sort(k5)}function pw(e,t){return t===""?e:e.slice(kP(e,`${t}/`),kP(e,`${t}0`))}function kP(e,t){let n=0,r=e.length;for(;n<r;){let i=n+
r>>1;e[i]<t?n=i+1:r=i}return n}function _a(e){let t=hr(e);return t.endsWith(".md")?t.slice(0,-3):t}function hr(e){return e.slice(e.lastIndexOf("/")+1)}function k5(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let i=V(e.folders[r],t.folders[r]);if(i!==0)return i}return e.folders.length-t.folders.length||
V(e.path,t.path)}var xa=h(()=>{"use strict";H();F()});function mw(e,t){let n=t===void 0?lf(e.tree,"agents"):v5(e,t),r=new Map;for(let i of n){let o=_5(e,i);if(o===void 0)continue;let s=r.get(o.name);if(s!==void 0){
let a={path:o.path,line:o.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:o.name,other:s.path})}r.set(o.name,o)}return[...r.values()].sort((i,o)=>V(
i.name,o.name))}function v5(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:_a(r)}))}function _5(e,t){
let n=go(e,"agent",t.path);if(n===void 0)return;let{text:r,where:i}=n,o=x5(e,r.frontmatter,i)??t.stem;if(o===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}S5(e,r.frontmatter,i);let s=r.description??$5(r.frontmatter),a=O5(e,r.frontmatter,i),c=ii(Y(r.frontmatter,"color"));return{kind:"agent",name:[...t.folders,
o].join(":"),...r,...B({description:s,tools:a,color:c})}}function x5(e,t,n){let r=Y(t,"name");if(r===void 0)return;let i=tt(r);if(i.length<=$a)return i===""?void 0:
i;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:i.length,limit:$a})}function $5(e){return ii(Y(e,"when_to_use"))??ii(Y(e,"when-to-use"))}function O5(e,t,n){if(!Object.
hasOwn(t.data,"tools"))return;let r=Y(t,"tools"),i=on(r),o=jy(r);if(o!==void 0&&i.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:o});else if(i.length===
0){let s=typeof r=="string"?"blank":Jt(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return i.length===0||i.includes("*")?void 0:i}function S5(e,t,n){for(let i of E5)
Y(t,i)!==void 0&&e.report("AGENT_KEY_IGNORED",n(i),{key:i});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[i,o]of Object.entries(r))
Y(t,i)!==void 0&&e.report("AGENT_KEY_WRONG",n(i),{key:i,use:o})}var $a,E5,hw=h(()=>{"use strict";Fe();F();By();bt();cf();xa();$a=256;E5=["hooks","initialPrompt",
"mcpServers","permissionMode"]});function _P(e){return!e&&!uf?I5:{lang:e?.lang??uf?.lang,message:e?.message,abortEarly:e?.abortEarly??uf?.abortEarly,abortPipeEarly:e?.abortPipeEarly??uf?.abortPipeEarly}}
function T5(e){return A5?.get(e)}function P5(e){return N5?.get(e)}function L5(e,t){return C5?.get(e)?.get(t)}function xP(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function At(e,t,n,r,i){
let o=i&&"input"in i?i.input:n.value,s=i?.expected??e.expects??null,a=i?.received??xP(o),c={kind:e.kind,type:e.type,input:o,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=i?.message??e.message??L5(e.reference,c.lang)??(l?P5(c.lang):null)??r.message??T5(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function $P(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function Vt(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},_P())},e}function ze(e,t){return{kind:"validation",type:"\
check",reference:ze,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&At(this,"input",n,r),n}}}function ff(e){
return{kind:"validation",type:"raw_check",reference:ff,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>At(this,r?.label??"input",t,n,
r)}),t}}}function yo(e,t){return{kind:"validation",type:"regex",reference:yo,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&At(this,"format",n,r),n}}}function R5(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function df(e,t){return{...e,"~run"(n,r){
let i=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let o of n.issues)if(!i?.includes(o)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(o.path?o.path.push(l):o.path=[l],!c)break;s=c}}}return n}}}function OP(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function _e(e,t){return Vt({kind:"schema",type:"array",reference:_e,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let i=n.value;if(Array.
isArray(i)){n.typed=!0,n.value=[];for(let o=0;o<i.length;o++){let s=i[o],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:i,
key:o,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else At(this,"type",n,r);return n}})}function Ue(e){return Vt({kind:"schema",type:"boolean",reference:Ue,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:At(this,"type",t,n),t}})}function wo(e,t){return Vt({kind:"schema",type:"custom",reference:wo,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:At(this,"type",n,r),n}})}function pf(e){return Vt({kind:"schema",
type:"lazy",reference:pf,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function gw(e,t){return Vt({kind:"schema",type:"\
object",reference:gw,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let i=n.value;if(i&&typeof i=="object"){n.typed=!0,n.value={};for(let o in this.entries){
let s=this.entries[o];if(o in i||(s.type==="exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=o in i?i[o]:OP(s),c=s["~run"]({
value:a},r);if(c.issues){let l={type:"object",origin:"value",input:i,key:o,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);
if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[o]=c.value}else if(s.fallback!==void 0)n.value[o]=R5(s);else if(s.
type!=="exact_optional"&&s.type!=="optional"&&s.type!=="nullish"&&(At(this,"key",n,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,
value:i[o]}]}),r.abortEarly))break}}else At(this,"type",n,r);return n}})}function C(e,t){return Vt({kind:"schema",type:"optional",reference:C,expects:`(${e.expects}\
 | undefined)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=OP(this,n,r)),n.value===void 0)?(n.typed=!0,n):
this.wrapped["~run"](n,r)}})}function yw(e,t){return Vt({kind:"schema",type:"picklist",reference:yw,expects:$P(e.map(xP),"|"),async:!1,options:e,message:t,"~run"(n,r){
return this.options.includes(n.value)?n.typed=!0:At(this,"type",n,r),n}})}function Z(e){return Vt({kind:"schema",type:"string",reference:Z,expects:"string",async:!1,
message:e,"~run"(t,n){return typeof t.value=="string"?t.typed=!0:At(this,"type",t,n),t}})}function vP(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.
push(r);else t=n.issues;return t}function Oa(e,t){return Vt({kind:"schema",type:"union",reference:Oa,expects:$P(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,
"~run"(n,r){let i,o,s;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)o?o.push(c):o=[c];else{i=c;break}else s?s.push(c):s=[
c]}if(i)return i;if(o){if(o.length===1)return o[0];At(this,"type",n,r,{issues:vP(o)}),n.typed=!0}else{if(s?.length===1)return s[0];At(this,"type",n,r,{issues:vP(
s)})}return n}})}function Pn(){return Vt({kind:"schema",type:"unknown",reference:Pn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ye(...e){
return Vt({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||
!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function ww(e,t,n){let r=e["~run"]({value:t},_P(n));return{typed:r.typed,success:!r.issues,output:r.
value,issues:r.issues}}var uf,I5,A5,N5,C5,ibe,an=h(()=>{"use strict";I5={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};ibe=new RegExp("^(?\
:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Ba\
se}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji\
_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function D5(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function EP(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function Tt(e,t,n){let r=yP(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let i=M(G(r));if(i.problem!==void 0){let{
reason:o,line:s,column:a}=i.problem;n.invalid({path:t,line:s,column:a},o);return}for(let{key:o,line:s,column:a}of i.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:o});return D5(t,i)}function cn(e,t){if(!(e===void 0||!_(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function Ye(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Ln(e){return Array.isArray(e.value)?e.value.map((t,n)=>Ye(e,n,t)):[e]}function we(e){return e.document.
where(e.at)}function Rn(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Ht=h(()=>{"use strict";z();F();va()});function Ea(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function mf(e,t,n,r){let i=t.value,o=we(t);if(!bw(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(i)&&e.report("PATH_OUTSIDE",o,{field:n,path:i}),i.includes("\\")))
return;let s=Ea("",i);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||sn(e.tree,s))return{path:s,raw:i,where:o};e.report("PATH_MISSING",o,{field:n,
path:i})}}function bw(e,t,n,r){let i=t.value,o=F5(i,n,r);return o===void 0?!0:(e.report("PATH_FORM_INVALID",we(t),{field:n,path:i,reason:o}),!1)}function Dn(e,t,n,r){
let i=mf(e,t,n,r);return i!==void 0&&e.tree.get(i.path)?.kind==="file"?i:void 0}function F5(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var gr=h(()=>{"use strict";H();Ht()});function hf(e,t){return(ww(e,t,{message:IP}).issues??[]).map(SP)}function dt(e,t){let[n]=ww(e,t,{message:IP,abortEarly:!0}).issues??[];return n===void 0?void 0:
SP(n)}function M5(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function SP({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:M5(n),problem:t}}function IP(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${fe(e.input)} of this form`:gf(e.type)(e)}function gf(e){return({input:t})=>`must be ${AP(e)}, not ${fe(t)}`}function fe(e){return e===null?
"null":Array.isArray(e)?"a list":AP(typeof e)}function AP(e){return z5[e]??e}var z5,pt=h(()=>{"use strict";an();z5={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function Oe(e){return ye(wo(_,gf("object")),gw(e))}function li(e){let t=Oe(e);return pf(n=>ye(t,ff(U5(n,e))))}function U5(e,t){let n=_(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[j5(e,n)]})}}function j5(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Zt(e,t){let n=wo(()=>!1,t?.problem),r=i=>t===void 0||t.form.test(i)?e:n;return pf(i=>{let o=_(i)?Object.keys(i).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of o)s[a]=r(a);return Oe(s)})}function Fn(...e){return yw(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function kw(){
return PP(({length:e})=>e>0,"must not be empty")}function vw(e){return PP(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,NP(e))}function TP(e,t){return ye(
wo(r=>!Array.isArray(r)||r.length<=t,NP(t)),_e(e),vw(t))}function NP(e){return`must have at most ${e}`}function PP(e,t){return ff(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function Sa(e){return ye(bo,ze(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var bo,He,CP,ko,yr=h(()=>{"use strict";an();z();pt();bo=wo(Number.isFinite,gf("number"));He=ye(Z(),kw()),CP=ye(bo,ze(e=>e>0,"must be over 0"));ko=ye(Z(),
ze(e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function RP(e,t){return _(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,i])=>G5(e,r,Ye(t,r,i))).filter(r=>r!==void 0)}:{kind:"paths",paths:vo(e,
t,{field:"commands",or:"an object of commands"})}}function vo(e,t,n){return Ln(t).flatMap(r=>{if(typeof r.value=="string"){let s=mf(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let o=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${fe(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",we(r),{field:n.
field,problem:o}),[]})}function G5(e,t,n){let r=J5(n.value),i=we(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",i,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",i,{field:`commands.${t}`,problem:r});return}let{source:o,...s}=n.value;if(o===void 0||o==="")return{...LP(s),name:t,where:i};let a=mf(e,
Ye(n,"source",o),`commands.${t}.source`,[]);return a===void 0?void 0:{...LP(s),name:t,source:a,where:i}}function J5(e){let t=dt(B5,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function LP(e){let{content:t,description:n,argumentHint:r,model:i,allowedTools:o}=e;return B({content:t,description:n,argumentHint:r,model:i,allowedTools:o})}
var Ia,B5,_w=h(()=>{"use strict";Fe();an();z();Ht();gr();pt();yr();Ia=C(Z()),B5=Oe({source:Ia,content:Ia,description:Ia,argumentHint:Ia,model:Ia,allowedTools:C(
_e(Z()))})});function FP(e){let t=K5.exec(e);if(t===null)return;let n=V5(e.slice(t.index+t[0].length-1)),r=DP(n,"description");return r===void 0||r===""?void 0:DP(n,"name")}
function V5(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let i=e[r];if(n!=="")i==="\\"?r+=1:i===n&&(n="");else if(i==='"'||i==="'"||i==="`")n=i;else if(i==="{")
t+=1;else if(i==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function DP(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var K5,MP=h(()=>{"use strict";K5=/\bexport\s+const\s+meta\s*=\s*\{/});function zP(e,t){let n=xw(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return $w(n.filter(r=>/\.md$/i.test(r)),r=>{let i=mr(e,r);if(i===void 0)return;
let{name:o}=sf(i).frontmatter.data;return typeof o=="string"&&o!==""?o:Ow(r,".md")})}function UP(e,t){let n=xw(e,{field:"workflows",folder:"workflows",deep:!1},
t);return $w(n.filter(r=>r.endsWith(".js")),r=>FP(mr(e,r)??""))}function jP(e,t){let n=xw(e,{field:"themes",folder:"themes",deep:!1},t);return $w(n.filter(r=>r.
endsWith(".json")),r=>_(M(mr(e,r)??"").value)?Ow(r,".json"):void 0)}function BP(e){return GP(e,"bin").map(t=>({name:Ow(t,""),path:t}))}function xw(e,t,{declared:n,
added:r}){let i=[n,r].flatMap(s=>s===void 0?[]:vo(e,s,t));return[...n===void 0?[t.folder]:[],...i.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:sn(
e.tree,s)?t.deep?Nn(e.tree,s):GP(e,s):[])}function GP(e,t){let n=t===""?0:t.length+1;return Nn(e.tree,t).filter(r=>!r.includes("/",n))}function $w(e,t){let n=new Map;
for(let r of e){let i=t(r);i!==void 0&&!n.has(i)&&n.set(i,{name:i,path:r})}return[...n.values()].sort((r,i)=>V(r.name,i.name))}function Ow(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function JP(e){return Array.isArray(e)?e.flatMap(t=>_(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var Ew=h(()=>{"use strict";H();z();F();_w();fw();va();MP()});function Iw(e,t,n="plugin"){let r=new Map,i=new Map;for(let o of H5(Z5(e,t,n))){let{name:s,path:a}=o,c=a===void 0?void 0:i.get(a);if(c!==void 0){let d=o.declared?.
where;c!==s&&d!==void 0&&e.report("COMMAND_SOURCE_TWICE",d,{name:s,other:c});continue}a!==void 0&&i.set(a,s);let l=Y5(e,o);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",o.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((o,s)=>V(o.name,s.name))}function H5(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function Z5(e,t,n){
return t.kind==="default"?VP(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>KP(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let i=KP(e,r.source,n),[o]=i;return o?.path===
r.source.path?[{...o,name:r.name,declared:r}]:i})}function KP(e,{path:t,raw:n,where:r},i){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:_a(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):sn(e.tree,t)?VP(e,t,i):[]}function VP(e,t,n){let r=lf(e.tree,t),i=new Map;for(let s of r){let a=s.
folders.join("/");q5(s)&&!i.has(a)&&i.set(a,s.path)}let o=t===""?n:hr(t);return r.flatMap(s=>{let a=W5(s,i),c=a===void 0?void 0:i.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let d=a===""?o:Sw(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:d}),[]}let l=c!==void 0,u=l?Sw(s.folders)||o:Sw([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function Sw(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function q5(e){return hr(e.path).toLowerCase()==="skill.md"}function W5(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function Y5(e,{name:t,path:n,declared:r,skillFolder:i=!1}){let o=n===void 0?X5(
e,r):go(e,"command",n);if(o===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:i,
...o.text,...af(e,o),...B({description:s,argumentHint:a,model:c,allowedTools:l})}}function X5(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,i=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:o}=dw({...e,report:i},"command",t.content,()=>n);o.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(o.frontmatter.lines).map(c=>[c,s]));return{text:{...o,frontmatter:{
...o.frontmatter,lines:a},bodyLine:s},where:()=>n}}var HP=h(()=>{"use strict";Fe();H();F();cf();xa()});function WP(e){let t=eY.slice(),n=e.length&-64;ZP(t,e.subarray(0,n));let r=e.subarray(n),i=new Uint8Array(r.length<56?64:128);i.set(r),i[r.length]=128;let o=new DataView(
i.buffer);return o.setUint32(i.length-8,e.length/2**29),o.setUint32(i.length-4,e.length<<3),ZP(t,i),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function ZP(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let i=0;i<16;i+=1)ui[i]=n.getInt32(r+4*i);for(let i=16;i<64;i+=
1){let o=ui[i-15],s=ui[i-2],a=ln(o,7)^ln(o,18)^o>>>3,c=ln(s,17)^ln(s,19)^s>>>10;ui[i]=ui[i-16]+a+ui[i-7]+c|0}tY(e)}}function tY(e){let t=e[0],n=e[1],r=e[2],i=e[3],
o=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=o&s^~o&a,d=c+(ln(o,6)^ln(o,11)^ln(o,25))+u+Q5[l]+ui[l]|0,p=t&n^t&r^n&r,f=(ln(t,2)^ln(t,13)^ln(t,22))+p|
0;c=a,a=s,s=o,o=i+d|0,i=r,r=n,n=t,t=d+f|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=i,e[4]+=o,e[5]+=s,e[6]+=a,e[7]+=c}var Aa,qP,Q5,eY,ui,ln,YP=h(()=>{"use strict";Aa=[2];for(let e=3;Aa.
length<64;e+=2)Aa.every(t=>e%t!==0)&&Aa.push(e);qP=e=>Math.floor(e%1*2**32)|0,Q5=Int32Array.from(Aa,e=>qP(Math.cbrt(e))),eY=Int32Array.from(Aa.slice(0,8),e=>qP(
Math.sqrt(e))),ui=new Int32Array(64),ln=(e,t)=>e>>>t|e<<32-t});function _o(e){return WP(typeof e=="string"?new TextEncoder().encode(e):e)}function yf(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${_o(r.bytes())}\0`);return _o(t)}var Ta=h(()=>{"use strict";YP()});function XP(e,t){return _o(wf([e,...eC(t)])).slice(0,8)}function QP({event:e,matcher:t,handler:n}){return wf([e,t??null,...eC(n)])}function eC({type:e,command:t,
args:n,shell:r,prompt:i,url:o,server:s,tool:a,input:c,if:l}){return[e,t,n,r,i,o,s,a,c,l].map(u=>u??null)}function wf(e){return Array.isArray(e)?`[${e.map(n=>wf(
n)).join(",")}]`:_(e)?`{${Object.entries(e).sort(([n],[r])=>V(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${wf(r)}`).join(",")}}`:JSON.stringify(e)}var Aw=h(()=>{"\
use strict";Ta();z();F()});var bf,tC,nC,rC,kf,Tw=h(()=>{"use strict";bf="tool_name tool_input tool_use_id mcp_server",tC="task_id task_subject task_description teammate_name team_name",nC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",rC="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",kf={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:bf,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${bf} reason`,PostToolUse:`${bf}\
 tool_response duration_ms`,PostToolUseFailure:`${bf} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${rC} agent_transcript_path`,TaskCreated:tC,TaskCompleted:tC,Stop:rC,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:nC,PostModelSwitch:nC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function rY(e){return typeof e=="string"&&Object.hasOwn(sC,e)}function aC(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!rY(t))return`its type ${JSON.stringify(t)} does not exist`;let n=dt(sC[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var xo,$o,Na,nY,iC,oC,sC,Nw=h(()=>{"use strict";an();Tw();pt();yr();xo=new Set(Object.keys(kf)),$o=new Set(["PermissionRequest","PreToolUse"]),Na=
{if:C(Z()),timeout:C(CP),statusMessage:C(Z()),once:C(Ue())},nY=Zt(Z()),iC=C(Fn("block","continue")),oC=C(He),sC={agent:Oe({...Na,prompt:Z(),model:C(Z())}),command:Oe(
{...Na,command:Z(),args:C(_e(Z())),shell:C(Fn("bash","powershell")),async:C(Ue()),asyncRewake:C(Ue()),rewakeMessage:oC,rewakeSummary:oC,onFailure:iC}),http:Oe({
...Na,url:ko,headers:C(nY),allowedEnvVars:C(_e(Z())),onFailure:iC}),mcp_tool:Oe({...Na,server:Z(),tool:Z(),input:C(Zt(Pn()))}),prompt:Oe({...Na,prompt:Z(),model:C(
Z()),continueOnBlock:C(Ue())})}});function Cw(e,t,n=!1){return _(e.value)?Object.entries(e.value).filter(([r,i])=>i!==null||n||!xo.has(r)).flatMap(([r,i])=>iY(r,Ye(e,r,i),t)):[]}function iY(e,t,n){
return xo.has(e)?Array.isArray(t.value)?t.value.flatMap((r,i)=>sY(e,Ye(t,i,r),n)):(Pw(e,we(t),`the event must have a list of matchers, not ${fe(t.value)}`,n),[]):
(oY(e,t,n),[])}function oY(e,t,n){let r=[...$o].find(o=>_(t.value)&&Object.hasOwn(t.value,o)),i=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
i,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",i,{});else{let o=mt(e,xo);n("HOOK_EVENT_UNKNOWN",i,{event:e,...B({nearest:o})})}}function sY(e,t,n){let r=aY(
t.value);if(r!==void 0)return Pw(e,we(t),r,n),[];let{matcher:i,hooks:o}=t.value,s=Ye(t,"hooks",o);return o.flatMap((a,c)=>{let l=Ye(s,c,a),u=aC(a);return u===void 0?
[cY(e,i,l)]:(Pw(e,we(l),`this handler can't run: ${u}`,n),[])})}function aY(e){if(!_(e))return`a matcher must be an object, not ${fe(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${fe(n)}`}function cY(e,t,n){let r=n.value;return{id:XP(e,r),event:e,...B({matcher:t}),type:r.type,handler:r,origin:Rn(n)}}function Pw(e,t,n,r){
r($o.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var cC=h(()=>{"use strict";Fe();z();Mr();Ht();Aw();Nw();pt()});function lC(e,t){let n=_(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let i=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),o=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=Ea(o,r),a=s===void 0?void 0:mr(e,s);return s===void 0||a===void 0?(i(`there is \
no file ${JSON.stringify(r)} in "${o}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var uC=h(()=>{
"use strict";z();gr();va()});function fC(e,t,n){let r=new Set(e.tree.has(Lw)?[Lw]:[]),i=[];for(let d of t.flatMap(Ln))_(d.value)?i.push(d):dY(e,d,r);let o=[...r].map(d=>pY(e,d)).filter(d=>d!==
void 0),a=[...o.map(d=>cn(d,"hooks")).filter(d=>d!==void 0),...i].flatMap(d=>Cw(d,e.report)),c=n===void 0?[]:Ln(n).flatMap(d=>fY(e,d)),l=new Set(c.map(d=>d.event)),
u=[...a.filter(d=>!l.has(d.event)),...c];return{handlers:[...uY(u).values()],modules:o.flatMap(d=>lC(e,d))}}function uY(e){let t=new Map;for(let n of e){let r=QP(
n);t.has(r)||t.set(r,n)}return t}function fY(e,t){return _(t.value)?Cw(t,e.report,!0):(typeof t.value=="string"?bw(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",we(t),{field:"hooks",problem:dC(t.value)}),[])}function dY(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",we(t),{field:"hooks",
problem:dC(t.value)});return}let r=Dn(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Lw&&e.report("HOOKS_FILE_TWICE",we(t),{path:r.raw}),n.add(r.path))}
function dC(e){return`must be a path, an object of events, or a list of both, not ${fe(e)}`}function pY(e,t){let n=i=>e.report("HOOKS_SHAPE_INVALID",t,{reason:i}),
r=Tt(e,t,{byteOrderMark:!1,invalid:(i,o)=>e.report("HOOKS_JSON_INVALID",i,{reason:o})});if(r!==void 0){if(!_(r.value)){n(`it must be an object, not ${fe(r.value)}`);
return}return mY(e,r,r.value)?r:void 0}}function mY(e,t,n){let{hooks:r,modules:i}=n,o=Object.keys(n).filter(c=>xo.has(c)&&!Rw(n[c])),s=o.find(c=>$o.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!gY(i))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of o)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!hY(e,t,n))return!1;if(r===void 0||_(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${fe(r)}`}),!1}function hY(e,t,n){
let r=dt(lY,n);if(r===void 0)return!0;let{path:i,field:o,problem:s}=r,a=`"${o}" of the file ${s}`,{hooks:c}=n,l=[...$o].find(d=>_(c)&&!Rw(c[d]??[])),u=t.where(i);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):i[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Rw(e){return Array.isArray(e)&&e.length===0}function gY(e){return e!==void 0&&!Rw(e)}var lY,Lw,pC=h(()=>{"use strict";an();z();Ht();
Aw();cC();uC();Nw();gr();pt();yr();lY=Oe({description:C(Z()),modules:C(TP(Z(),1))}),Lw="hooks/hooks.json"});function hC(e,t){let n=new Map;for(let r of[gC(e,".lsp.json"),...t.flatMap(Ln).map(i=>wY(e,i))])for(let i of bY(e,r))n.set(i.name,i);return[...n.values()].sort(
(r,i)=>V(r.name,i.name))}function wY(e,t){if(typeof t.value!="string")return t;let n=Dn(e,t,"lspServers",[".json"]);return n===void 0?void 0:gC(e,n.path)}function gC(e,t){
let n=Tt(e,t,{byteOrderMark:!1,invalid:(r,i)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${i}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function bY(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!_(t.value)){let o=`must be a path, an object of servers, or a list of both, not\
 ${fe(t.value)}`;return n?e.report("LSP_INVALID",we(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",we(t),{field:"lspServers",problem:o}),
[]}let r=Object.entries(t.value);return r.map(([o,s])=>kY(e,Ye(t,o,s),n)).includes(!0)?[]:r.map(([o,s])=>({name:o,config:s,origin:Rn(Ye(t,o,s))}))}function kY(e,t,n){
let r=dt(yY,t.value);if(r===void 0)return!1;let o=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:o}),!0}var mC,yY,yC=h(()=>{"use strict";an();z();F();Ht();gr();pt();yr();mC=C(Sa(1)),
yY=li({command:ye(He,ze(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:C(_e(He)),extensionToLanguage:ye(Zt(
He,{form:/^\../,problem:"is no file extension; it must start with a dot"}),ze(e=>Object.keys(e).length>0,"must name at least one extension")),transport:C(Fn("st\
dio","socket")),env:C(Zt(Z())),initializationOptions:C(Pn()),settings:C(Pn()),workspaceFolder:C(Z()),startupTimeout:mC,shutdownTimeout:mC,restartOnCrash:C(Ue()),
maxRestarts:C(Sa(0)),diagnostics:C(Ue())})});function Dw(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(bC,t)?bC[t]:void 0}function $C(e){if(!_(e))return`it must be an object, \
not ${fe(e)}`;let t=Dw(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=dt(_Y[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var kC,vC,_C,vY,xC,wC,_Y,bC,OC=h(()=>{"use strict";an();z();pt();yr();kC=C(Sa(1)),vC={timeout:kC,alwaysLoad:C(Ue())},_C=C(Zt(Z())),vY=Oe({...vC,
command:He,args:C(_e(Z())),env:_C}),xC={...vC,url:Z(),headers:_C,headersHelper:C(Z())},wC=Oe({...xC,oauth:C(Oe({clientId:C(Z()),callbackPort:kC,authServerMetadataUrl:C(
ye(ko,ze(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:C(He),xaa:C(Ue())})),tools:C(_e(Oe({name:Z(),permission_policy:C(
Fn("always_allow","always_ask","always_deny"))})))}),_Y={http:wC,sse:wC,stdio:vY,ws:Oe(xC)},bC={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function EC(e,t){let n=new Map,r=[],i=(o,s)=>{for(let a of SY(e,o,s))n.set(a.name,a)};i(IC(e,xY),!1);for(let o of t.flatMap(Ln)){let s=$Y(e,o);s!==void 0?r.push(
s):typeof o.value!="string"?i(o,!0):SC(o.value)||i(OY(e,o),!1)}return{servers:[...n.values()].sort((o,s)=>V(o.name,s.name)),bundles:r}}function SC(e){return Fw.
some(t=>e.endsWith(t))}function $Y(e,t){let{value:n}=t;return typeof n!="string"||!SC(n)?void 0:/^https?:\/\//.test(n)||Dn(e,t,"mcpServers",Fw)!==void 0?{source:n,
origin:Rn(t)}:void 0}function OY(e,t){let n=Dn(e,t,"mcpServers",[".json",...Fw]);return n===void 0?void 0:IC(e,n.path)}function IC(e,t){let n=Tt(e,t,{byteOrderMark:!1,
invalid:(i,o)=>e.report("MCP_JSON_INVALID",i,{reason:o})});if(n===void 0)return;let r=cn(n,"mcpServers");if(r===void 0||r.value===null)return EY(e,n);if(_(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",we(r),{kind:fe(r.value)})}function EY(e,t){if(_(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:fe(t.value)})}function SY(e,t,n){if(t===void 0)return[];if(!_(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${fe(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",we(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,i])=>{let o=Ye(t,r,i),s=_(i)&&i.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':IY(r,i);return a===void 0?[AY(r,o)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",we(o),{name:r,reason:a}),[])})}function IY(e,t){return e===
"__proto__"?"no server can have this name":$C(t)}function AY(e,t){let n=t.value;return{name:e,transport:Dw(n)??"stdio",config:n,origin:Rn(t)}}var xY,Fw,AC=h(()=>{
"use strict";z();F();Ht();OC();gr();pt();xY=".mcp.json",Fw=[".mcpb",".dxt"]});function NC(e,t){if(t===void 0)return TC(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Dn(e,t,"monitors",[".json"]);return r===void 0?[]:TC(e,r.
path)}let n=PC(t.value);return n===void 0?CC(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",we(t),{field:"monitors",problem:n}),[])}function TC(e,t){
let n=Tt(e,t,{byteOrderMark:!1,invalid:(i,o)=>e.report("MONITORS_INVALID",i,{reason:o})});if(n===void 0)return[];let r=PC(n.value);return r===void 0?CC(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function PC(e){let t=dt(NY,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function CC(e,t){return JP(e).sort(V).map(n=>({name:n,path:t}))}var TY,NY,LC=h(()=>{"use strict";an();F();Ew();Ht();gr();pt();yr();TY=ye(Z(),
yo(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),NY=ye(_e(li({name:He,command:He,description:He,when:C(TY)})),ze(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function RC(e,t){let n=CY(e)??LY(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!PY.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Rn(n)}}}function CY(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=Tt(e,"settings.json",
{byteOrderMark:!1,invalid:(r,i)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${i}`})});if(n!==void 0){if(_(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${fe(n.value)}`)}}function LY(e){if(!(e===void 0||!_(e.value)))return{...e,value:e.value}}var PY,DC=h(()=>{"use strict";z();
Ht();pt();PY=new Set(["agent","subagentStatusLine"])});function FC(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,i]of e.tree)i.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&RY(e,r,t)}function RY(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),i=hr(t),o=r.split("/").length-1;o>0&&(n.has(r)||DY(r,n))||(i==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):i.toLowerCase()==="skill.md"&&i!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:i}):o===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function DY(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var MC=h(()=>{"use strict";xa()});function zC(e,t,n={}){let r=new Map,i=Nn(e.tree,""),o=FY(e,i,t,n.declared??t.length>0),s=new Set;for(let a of o){if(s.has(a.folder))continue;s.add(a.folder);let c=zY(
e,i,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return FC(e,s),[...r.values()].sort((a,c)=>V(a.name,c.name))}function FY(e,t,n,r){let i=e.tree.has("skills")||sn(e.tree,"skills");if(!i&&!r)return jC(e,"")===void 0?
[]:[{folder:"",direct:!0}];let o=n.flatMap(s=>MY(e,t,s));return[...i?UC(e,t,"skills"):[],...o]}function MY(e,t,{path:n,raw:r,where:i}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",i,{raw:r,use:s===""||s==="."?"./":s}),[]}let o=UC(e,t,n);return o.length===
0&&e.report("SKILL_PATH_EMPTY",i,{raw:r}),o}function UC(e,t,n){if(jC(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return pw(t,n).flatMap(
i=>{let[o,s,...a]=i.slice(r).split("/");return o===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:i.slice(0,r)+o,direct:!1}]})}function jC(e,t){return L(e.tree,
BC(t))}function BC(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function zY(e,t,{folder:n,direct:r},i){let o=BC(n),s=go(e,"skill",o);if(s===void 0)return;let a=r?
Y(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?i:hr(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",o,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:pw(t,n).filter(u=>u!==o),...s.text,...af(e,s)}}var GC=h(()=>{"use strict";H();F();
bt();cf();xa();MC()});function KC(e,t,n="plugin"){let r=u=>({main:cn(t.main,u),entry:cn(t.entry,u)}),i=u=>cn(t.manifest.path===null?t.entry:t.main,u),o=u=>u===void 0?[]:[u],s=fC(e,o(
cn(t.main,"hooks")),cn(t.entry,"hooks")),a=EC(e,o(i("mcpServers"))),c=RC(e,i("settings")),l=r("outputStyles");return{commands:UY(e,r("commands"),n),skills:BY(e,
r("skills"),n),agents:jY(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:hC(e,o(i("lspServers"))),outputStyles:zP(
e,{declared:l.main,added:l.entry}),monitors:NC(e,JC(i,"monitors")),themes:jP(e,{declared:JC(i,"themes")}),workflows:UP(e,{declared:i("workflows")}),bin:BP(e),...c===
void 0?{}:{settings:c}}}function UY(e,{main:t,entry:n},r){let i=s=>Iw(e,RP(e,s),r),o=t===void 0?Iw(e,{kind:"default"},r):i(t);return n===void 0?o:VC(o,i(n))}function jY(e,{
main:t,entry:n}){let r=o=>vo(e,o,{field:"agents",endings:[".md"]}),i=mw(e,t===void 0?void 0:r(t));return n===void 0?i:VC(i,mw(e,r(n)))}function BY(e,{main:t,entry:n},r){
let i=[t,n].filter(s=>s!==void 0),o=i.flatMap(s=>vo(e,s,{field:"skills"}));return zC(e,o,{folderName:r,declared:i.length>0})}function JC(e,t){let n=e("experimen\
tal");return n===void 0||!_(n.value)||!Object.hasOwn(n.value,t)?e(t):Ye(n,t,n.value[t]??null)}function VC(e,t){let n=new Set(e.map(i=>i.name));return[...e,...t.
filter(i=>!n.has(i.name))].sort((i,o)=>V(i.name,o.name))}var HC=h(()=>{"use strict";z();F();hw();Ew();HP();_w();Ht();pC();yC();AC();LC();DC();GC()});function qC(e,t){if(e instanceof Map)return ZC([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw WC(e);return ZC(Object.entries(e),t)}function ZC(e,t){
return ae(e.filter(([n,r])=>{if(!GY(r))throw WC(r);let i=JY(n);return i!==void 0&&t("PATH_UNSAFE","",{path:n,reason:i}),i===void 0}))}function GY(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:i}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof i=="string"}function _f(e){if(!_(e))throw vf("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw vf(
"folderName","a text");if(n!==void 0&&!_(n))throw vf("entry","an object");try{JSON.stringify(n)}catch{throw vf("entry","what JSON can hold")}}function vf(e,t){return new b(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function JY(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function WC(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new b(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Mw=h(()=>{"use strict";I();H();z()});function ZY({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function qY(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function WY(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var je,KY,VY,HY,YC,zw,QC,XC,YY,Pa,Oo,Uw,xf,eL,tL,jw,
Bw=h(()=>{"use strict";an();yr();je=Z(),KY={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},VY=ye(He,vw(
64),ze(e=>e===e.trim(),"must not start or end with a blank"),ze(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),HY=ye(li(
{type:ye(C(Pn(),null),Fn("string","number","boolean","directory","file")),title:je,description:je,required:C(Ue()),default:C(Oa([je,bo,Ue(),_e(je)])),options:C(
ye(_e(VY),kw())),multiple:C(Ue()),sensitive:C(Ue()),min:C(bo),max:C(bo)}),df(ze(({options:e})=>!qY(e),"must not hold one value twice, in whatever letter case"),
["options"]),df(ze(e=>e.options===void 0||ZY(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),df(ze(e=>WY(e),"must be one of th\
e options, unless the option is required"),["default"]));YC=Zt(HY,KY),zw="[A-Za-z0-9][A-Za-z0-9._-]*",QC="has a form that the client refuses",XC=ye(je,yo(new RegExp(
`^${zw}$`),QC)),YY=_e(Oa([ye(je,yo(new RegExp(`^${zw}(?:@${zw})?(?:@\\^[^@]*)?$`),QC)),Oe({name:XC,marketplace:C(XC)})])),Pa={$schema:je,author:Oe({name:He,email:C(
je),url:C(je)}),description:je,displayName:je,homepage:ko,keywords:_e(je),license:je,repository:je},Oo={channels:_e(li({server:He,displayName:C(je),userConfig:C(
YC)})),defaultEnabled:Ue(),dependencies:YY,settings:Zt(Pn()),userConfig:YC,version:je},Uw=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),xf=new Set(["monitors","themes"]),eL=Oa([je,_e(je)]),tL=new Set(["category","relevance","source","strict","tags"]),jw=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function iL(e){let{raw:t,entry:n}=e,r={...n,...t},i=Object.fromEntries(XY.flatMap(a=>{let c=Gw(t[a],n[a]);return c===void 0?[]:[[a,c]]})),o=e7(t.author??n.author),
s=t7(t.repository??n.repository);return{path:e.path,name:Gw(t.name,n.name)??e.folderName,...i,...B({author:o,repository:s}),keywords:QY(r.keywords),..._(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:n7(r.userConfig),channels:i7(r.channels),dependencies:o7(
r.dependencies),raw:t}}function Gw(...e){return e.find(t=>typeof t=="string")}function QY(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function e7(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return nL(t.trim(),n,r)}return _(e)?nL(e.name,e.email,e.url):void 0}
function nL(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function t7(e){return Gw(
_(e)?e.url:e)}function Jw(e,t){return t!==void 0&&dt(Oo[e],t)===void 0}function n7(e){return Jw("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,r7(n)])):{}}function r7(e){let{type:t,title:n,description:r,required:i,sensitive:o,...s}=e;return{...{type:t,title:n,description:r},required:i===!0,sensitive:o===
!0,more:s}}function i7(e){return Jw("channels",e)?[...e]:[]}function o7(e){return Jw("dependencies",e)?e.map(t=>{if(_(t))return rL(t.name,t.marketplace,t.version);
let[,n,r,i]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return rL(n,r,i)}):[]}function rL(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var XY,oL=h(()=>{"use strict";Fe();z();Bw();pt();XY=["displayName","version","description","homepage","license"]});function Ca(e){let t=aL(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function $f(e){return!Ca(e)&&aL(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function sL(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Eo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function Of(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function aL(e){return e.toLowerCase().split(/[-._]/)}var La=h(()=>{"use strict"});function cL(e,t){let n=t.value;for(let[r,i]of Object.entries(n))a7(e,t,r,i);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${fe(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function lL(e,t){for(let[n,r]of Object.entries(t.value)){let i=fL(n);if(i!==void 0)for(let o of hf(i,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Kw(n,o.field),problem:o.problem})}for(let{field:n,problem:r}of dL(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function uL(e,t,n){let r=sL(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}Ca(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),$f(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Eo(t)?Of(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function fL(e){return Object.hasOwn(Pa,e)?Pa[e]:Object.hasOwn(Oo,e)?Oo[e]:void 0}function a7(e,t,n,r){let i=fL(n);if(i!==void 0){let o=Object.
hasOwn(Pa,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of hf(i,r)){let a=t.where([n,...s.path]);e.report(o,a,{field:Kw(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?c7(e,t,n,r):xf.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):tL.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!Uw.has(n)&&!jw.has(n)&&pL(e,t,[n],s7)}function c7(e,t,n,r){if(!_(r)){let o=`must be an object, not ${fe(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:o});return}if(n!=="experimental")return;for(let{path:o,field:s,problem:a}of dL(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...o]),{field:s,problem:a});let i=[...xf,"evals"];for(let o of Object.keys(r))i.includes(o)||pL(e,t,[n,o],i)}function dL(e){return!_(e)||!Object.hasOwn(e,"ev\
als")?[]:hf(eL,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Kw("experimental.evals",n),problem:r}))}function pL(e,t,n,r){let i=mt(n.at(
-1)??"",r),o={field:n.join("."),...B({nearest:i})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),o)}function Kw(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var s7,mL=h(()=>{"use strict";Fe();z();Mr();Bw();La();pt();s7=[...Object.keys(Pa),...Object.keys(Oo),...Uw,...xf,...jw]});function hL(e,t){let n=t.entry===void 0?void 0:EP(m7(t.entry)),r=e.tree.get(Ef)?.kind==="file",i=r?f7(e):void 0;r||d7(e,n!==void 0),n!==void 0&&p7(e,n,r);let o=Vw(
i),s=iL({path:r?Ef:null,raw:o,entry:Vw(n),folderName:t.folderName??"plugin"});return i!==void 0&&cL(e,i),uL(e,s.name,i?.whereKey(["name"])??{path:""}),{manifest:s,
...B({main:i,entry:n})}}function f7(e){let t=Tt(e,Ef,{byteOrderMark:!0,invalid:(r,i)=>e.report("MANIFEST_JSON_INVALID",r,{reason:i})});if(t===void 0||_(t.value))
return t;let n=`must be an object, not ${fe(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function d7(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:Ef}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function p7(e,t,n){if(lL(e,t),!n)return;let r=Vw(t),
i=l7.filter(o=>Object.hasOwn(r,o));r.strict===!1&&i.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:i.map(o=>JSON.stringify(o)).join(", ")});for(let o of u7)
Object.hasOwn(r,o)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:o})}function Vw(e){return e!==void 0&&_(e.value)?e.value:{}}function m7(e){return JSON.parse(JSON.
stringify(e))}var Ef,l7,u7,gL=h(()=>{"use strict";Fe();z();Ht();oL();mL();pt();Ef=".claude-plugin/plugin.json",l7=["agents","commands","experimental","hooks","o\
utputStyles","skills"],u7=["lspServers","mcpServers","workflows"]});function yL(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let i=h7.exec(e.slice(n,n+30));if(i!==null)return i[1]??i[2]}}}var h7,wL=h(()=>{"use strict";h7=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function bL({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:i,handler:o,matcher:s,type:a,origin:c}=r;s!==void 0&&
!w7(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),y7(r)&&t("HOOK_NEVER_RUNS",c,{event:i,type:a});let l=a==="command"&&o.args===void 0?g7(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=o.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function g7({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?yL(t):void 0}function y7({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function w7(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var kL=h(()=>{"use strict";wL()});function vL({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let i=e.name.length+1+n.length>256;(n===""||i||b7.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function _L({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:i}of e.skills){let o=n.get(r);o!==void 0&&
t("SKILL_BEHIND_COMMAND",i,{name:r,command:o})}}var b7,xL=h(()=>{"use strict";b7=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function $L({plugin:e,report:t}){let n=e.manifest.channels;for(let i of e.mcpServers){let{name:o,config:s,origin:a}=i,c=n.find(p=>p.server===o),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=i.transport==="stdio";!u&&Sf(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:o});
let d=(u?["command","args","env"]:["url","headers"]).map(p=>s[p]??null);for(let p of new Set(Sf(d)))l.has(p)||t("MCP_OPTION_UNDECLARED",a,{name:o,option:p});k7(
i)||t("MCP_URL_INVALID",a,{name:o})}let r=new Set(e.mcpServers.map(i=>i.name));for(let{server:i}of n)r.has(i)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:i})}
function k7({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function Sf(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>Sf(t)):_(e)?Object.values(e).flatMap(t=>Sf(t)):[]}var OL=h(
()=>{"use strict";z()});function If(e){let t=v7.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(Hw.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var Hw,
v7,Af=h(()=>{"use strict";Hw=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,v7=/[<>:"\\|?*\u0000-\u001f]/});function EL({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:i}=r;t(_7(n,i)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:i})}}function _7(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:Ea(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function SL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function IL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let i=r.
toLowerCase(),o=n.get(i);o===void 0?n.set(i,r):t("PATH_CASE_CLASH",r,{other:o})}}function AL({tree:e,report:t}){for(let n of e.keys()){let r=If(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var TL=h(()=>{"use strict";Af();gr()});function $7({plugin:e,tree:t,hasEntry:n,refused:r,report:i}){if(r||O7(e))return;let o=e.manifest.path!==null||n||[...t.keys()].some(s=>x7.test(s));i(o?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function O7(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function E7({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function S7({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let i=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];i!==void 0&&n.add(i)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var NL,x7,PL=h(()=>{
"use strict";kL();xL();OL();TL();NL=[$7,_L,vL,bL,$L,EL,SL,IL,AL,E7,S7],x7=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Zw(e,t={}){_f(t);let n=new Vn,r={tree:qC(e,n.report),report:n.report},i=hL(r,t),o={name:i.manifest.name,manifest:i.manifest,...KC(r,i,t.folderName),files:r.
tree},s={...r,plugin:o,hasEntry:t.entry!==void 0,refused:CL(n)};for(let a of NL)a(s);return{plugin:o,diagnostics:I7(n.list),loads:!CL(n)}}function CL(e){return e.
list.some(t=>Ni(t.code))}function I7(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>V(n.path,r.path)||t(n)-t(r)||V(n.code,r.code))}var LL=h(
()=>{"use strict";vn();ms();F();HC();Mw();gL();PL()});import{lstatSync as A7,readdirSync as T7,readFileSync as RL,readlinkSync as N7,statSync as P7}from"fs";import{open as C7}from"fs/promises";import{join as Tf}from"path";
import{fileURLToPath as L7}from"url";function Nf(e){return!R7.has(e)}function FL(e){let t=[],n=r=>{for(let i of D7(Tf(e,r))){let o=r+i.name;Nf(i.name)?i.isDirectory()&&
n(`${o}/`):t.push(o)}};return BL(e),n(""),t.sort(V)}function D7(e){try{return qw(e)}catch{return[]}}function Pf(e){return ML(e,()=>!0)}function Mn(e){return ML(
e,Nf)}function ML(e,t){BL(e);try{return ae(zL(e,"",qw(e),t))}catch(n){throw So(e,n)}}function zL(e,t,n,r){return n.filter(({name:i})=>r(i)).flatMap(i=>{let o=t+
i.name;try{if(!i.isDirectory())return[[o,z7(e,o)]];let s=zL(e,`${o}/`,qw(Tf(e,o)),r);return s.length>0?s:[[o,{kind:"directory"}]]}catch(s){return[[o,UL(Tf(e,o),
F7(i.name)??s)]]}})}function F7(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function UL(e,t){let n=()=>{throw So(e,t)};return{kind:"\
file",size:0,executable:!1,unreadable:GL(t),bytes:n}}function jL(e){if(typeof e=="string")return e;try{return L7(e)}catch(t){let n="Give a path, or a URL that s\
tarts with file:///";throw new b("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function BL(e){let t=M7(e);if(t?.isDirectory()===!0)return;
let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new b("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/\
plugin.json.")}function M7(e){if(!e.includes("\0"))try{return P7(e,{throwIfNoEntry:!1})}catch(t){throw So(e,t)}}function z7(e,t){let n=Tf(e,t),r=A7(n);return r.
isSymbolicLink()?{kind:"symlink",target:N7(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>DL(n,()=>RL(n)),text:()=>DL(n,()=>RL(n,"\
utf8").replace(/^\uFEFF/,"")),...r.size<U7?{}:{chunks:i=>j7(n,i)}}:UL(n,B7(r))}function DL(e,t){try{return t()}catch(n){throw So(e,n)}}async function*j7(e,t){let n=await C7(
e).catch(r=>{throw So(e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:i}=await n.read(r).catch(o=>{throw So(e,o)});if(i===0)return;yield r.subarray(
0,i)}}finally{await n.close()}}function B7(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}
function So(e,t){if(t instanceof b)return t;let n=GL(t),r="Check that it exists and that you may read it.";return new b("FILE_UNREADABLE",`"${e}" can't be read:\
 ${n}.`,r,{cause:t,details:{reason:n}})}function GL(e){return Q(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var R7,qw,U7,wr=h(()=>{"use strict";I();H();F();R7=new Set(
[".git","node_modules",".DS_Store"]);qw=e=>T7(e,{withFileTypes:!0});U7=1048576});import{basename as G7,resolve as J7}from"path";function JL(e,t={}){if(_f(t),typeof e!="string"&&!(e instanceof URL))return Zw(e,t);let n=jL(e);return Zw(Mn(n),{
folderName:G7(J7(n)),...t})}var KL=h(()=>{"use strict";LL();Mw();wr()});function Ra(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],i=r===
void 0?"none":e[r],{files:o,git:s=o==="project",reserved:a="refuse"}=typeof i=="string"?{files:i}:i;return{files:o,git:s&&o!=="none",reserved:a}}var Ww=h(()=>{"\
use strict"});function Da({settings:e},t){return e.auth==="key"&&Ra(e.workspace,t).files!=="none"}function VL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:i,name:o})=>{let s=`${i}:${o}`,a=Ra(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:i==="agent"?i:"command",name:o,policy:a}]})}
function HL(e){let{settings:t}=e,n=VL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:br,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:i}=t;if(r===void 0){let o="Give that of claude-bazaa\
r/caller-files.";throw new b("OPTION_INVALID","`workspace` needs `callerFiles`.",o)}return e.files.set(br,r.script(qL(e,n))),r.hooks(br,i.prefix)}function ZL(e){
let t=e.files.has(br)?e.settings.callerFiles?.readme(qL(e,VL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function qL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var br,Io=h(()=>{"use strict";I();Ww();br="hooks/files.sh"});function Fa(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:K7(n,r)).map(n=>`${n}
`).join("")}---
`}function WL(e){return`---
${Object.entries(e).map(([n,r])=>`${Cf(n)}: ${YL(JSON.stringify(r))}
`).join("")}---
`}function K7(e,t){return typeof t=="string"?[`${e}: ${Cf(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${Cf(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${Cf(r)}`)]}function Cf(e){return V7(e)?e:YL(JSON.stringify(e))}function YL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function V7(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var Lf=h(()=>{"use strict"});function un(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function Ao(e,t){return`mcp__plugin_${un(e)}_${un(t)}`}var Ma=h(()=>{"use strict"});var XL,QL=h(()=>{"use strict";XL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function Df({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function kr(e,t){return`${Ao(e,t)}__`}function eR(e,t,n){let r=[
...H7,...W7(t)],i=Z7.filter(a=>!n.has(a)).map(a=>{let c=kr(e,a),l=r.map(u=>c+u).reduce((u,d)=>d.length>u.length?d:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),o=i[0]??q7(e,r),s=i.find(a=>a.longest.length<=Rf)??i.at(-1)??o;return s.serverKey===o.serverKey?s:{...s,shortenedFrom:o.longest}}function q7(e,t){
let n=kr(e,"bazaar-host"),r=n+t.reduce((i,o)=>o.length>i.length?o:i);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function W7(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let i=kr(e.name,r.name);for(let o of t)for(let s of o.split(i).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${un(r.name)}_${a??""}`)}}return[...n]}var Rf,H7,Z7,fi=h(()=>{"use strict";Ma();Rf=64,H7=["execute_command","inv\
oke_agent","execute_hook"];Z7=["bazaar-proxy","bazaar","bz"]});function nR(e){let t=[],n={before:0,here:1},r="";for(let[i]of e.matchAll(tR)){if(i==="(")t.push(n),n={before:0,here:1};else if(i==="|")n={before:n.before+n.here,
here:1};else if(i===")"){let o=t.pop()??{before:0,here:1};n={...o,here:o.here*(n.before+n.here)}}else i==="?"&&r!=="("?n.here*=2:(i==="*"||i==="+"||i==="{")&&(n.
here*=r===")"?1/0:32);r=i}return n.before+n.here}function Yw(e,t){let n=[],r=0;for(let{0:i,index:o}of e.matchAll(tR))i==="("?r+=1:i===")"?r-=1:r===0&&i.length===
1&&e.startsWith(t,o)&&n.push(o);return n}var tR,rR=h(()=>{"use strict";tR=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function oR(e,t,n){let r=t(e);if(n.length===0||za(e)===void 0)return{matcher:r,missed:!1};let i=nX(e),o=rX(e),s=(i.length+o.length)*n.length;if(nR(e)*s>Y7)return{
matcher:r,missed:!0};let a=o.map(p=>Q7(p,t(p))),c=new RegExp(e),l=za(r),u=[],d=!1;for(let[p,f]of n){let m=p===f?[]:a.flatMap(g=>eX(g,p,f));u.push(...m.map(({tail:g})=>`\
^${f}${g}`)),d||=i.some(g=>c.test(p+g)&&l?.test(f+g)!==!0&&!m.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:d}}function Q7(e,t){
let n=iR(e),r=Yw(e,"__").flatMap(i=>{let o=e.slice(i+2),s=/^[*+?{]/.test(o)?void 0:za(`(?:${e.slice(0,i)})__$`);return s===void 0?[]:[{head:s,tail:o,form:za(`^${o}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:iR(t),heads:r}}function eX({branch:e,fitsBefore:t,fitsAfter:n,heads:r},i,o){return e.includes(i)||n(o)?[]:t(i)?[tX]:
r.filter(({head:s})=>s.test(i))}function iR(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:za(e);return n=>t?.test(n)===!0}function nX(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=X7)}function rX(e){let t=[-1,...Yw(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function za(e){try{return new RegExp(e)}catch{return}}var Y7,X7,tX,sR=h(()=>{"use strict";rR();
Y7=4e6,X7=100;tX={tail:"",form:/^/}});function Ff({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(iX.has(e))return{matcher:ja(t,n,r),missed:!1};let i=Xw(t,n,r);return!XL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:i,missed:!1}:oR(t,o=>Xw(o,n,r),Qw(n,r))}function To(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?ja(e,
t,n):e,i=Qw(t,n).some(([o,s])=>e.trim()===o.slice(0,-2)&&!s.endsWith("__"));return{rule:Xw(r,t,n),missed:i}}function Xw(e,t,n){if(!e.includes(Ua))return e;let r=[
`${Ua}${un(t.name)}_`,`${Ua}${un(n.name)}_`];return oX(e,[...Qw(t,n),r])}function Qw(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
kr(e.name,n.name),t.local.has(`mcp:${n.name}`)?kr(t.name,n.name):`${t.naming.prefix}${un(n.name)}_`])}function ja(e,t,n){return e.split(`${t.name}:`).reduce((i,o)=>`${i}${/[\w-]$/.
test(i)?t.name:n.name}:${o}`)}function oX(e,t){let n="",r=0;for(let i=e.indexOf(Ua);i!==-1;i=e.indexOf(Ua,Math.max(r,i+1))){let o=t.find(([s])=>e.startsWith(s,i));
o!==void 0&&(n+=e.slice(r,i)+o[1],r=i+o[0].length)}return n+e.slice(r)}var iX,Ua,Mf=h(()=>{"use strict";QL();Ma();fi();sR();iX=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);Ua="mcp__plugin_"});function aR(e,t){return cR(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function cR(e,t,{what:n,place:r}){let{plugin:i,settings:o}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${i.name}:${l}`,d=typeof c=="string"?To(c,i,o):void 0,p=typeof c=="s\
tring"&&d?.missed===!0?c.trim():void 0,f=u&&eb(i,o,l)?l:i.mcpServers.find(m=>Ao(i.name,m.name)===p)?.name;return f!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:f}),{...t,...u?{server:`plugin:${o.name}:${l}`}:{},...d===void 0?{}:{if:d.rule}}}function eb(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function lR(e,t,n){if(!_(n))return n;let r=`${t.kind}:${t.name}`,i={path:t.path,line:t.frontmatter.lines.hooks??1},o=(a,c)=>{if(!_(c))return c;
let{matcher:l,hooks:u}=c,d=typeof l=="string"?sX(e,a,l,i):void 0;return{...c,...d===void 0?{}:{matcher:d},...Array.isArray(u)?{hooks:u.map(p=>_(p)?cR(e,p,{what:r,
place:i}):p)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>o(a,l)):c]);return Object.fromEntries(s)}function sX(e,t,n,r){let{matcher:i,missed:o}=Ff(
{event:t,matcher:n},e.plugin,e.settings);return o&&zf(e,t,n,r),i}function zf(e,t,n,r){let i=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(i,r,{event:t,matcher:n})}var tb=h(()=>{"use strict";z();Ma();Mf()});function fR(e,t,n){let{plugin:r,settings:i}=e,o={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,d=u===void 0?void 0:l(u);d!==void 0&&JSON.stringify(d)!==JSON.
stringify(u)&&(o[c]=d)},a=c=>l=>{let u=on(l),d=u.map(c);return d.some((p,f)=>p!==u[f])?d:void 0};for(let c of uR)s(c,a(l=>To(l,r,i).rule));return s("skills",a(c=>ja(
c,r,i))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?ja(c,r,i):void 0),s("hooks",c=>lR(e,t,c))),o}function dR(e,t,n){let{plugin:r,settings:i}=e,{body:o,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${un(r.name)}_`,d=a.source+JSON.stringify(n)+o;for(let{name:w}of r.mcpServers){let k=new RegExp(`${Ao(
r.name,w)}(?:__|(?![\\w-]))|${u}\\*`);eb(r,i,w)&&k.test(d)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:w})}if(i.name===r.name)return;let p=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),f=Object.keys(n).find(w=>nb(w,n[w]).some(k=>p.test(k))),m=f===void 0?o:nb(f,n[f]).find(w=>p.test(w)),
g=p.exec(m);if(g===null)return;let y=f===void 0?s+Wn(o,g.index)-1:a.lines[f]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function nb(e,t){
return aX.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>nb(n,r))}var uR,aX,pR=h(()=>{"use strict";bt();F();
Ma();tb();Mf();uR=["tools","disallowedTools","allowed-tools","disallowed-tools"];aX=new Set([...uR,"skills","agent","matcher","if","server"])});function No(e,t,n={}){let r=L(e.plugin.files,t.path),i=t.kind==="command"?cX(t):{},o={...t.frontmatter.data,...i};dR(e,t,o);let s={...i,...fR(e,t,o),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:WL(
c)+t.body}function cX({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:i}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":i}).flatMap(([a,c])=>{let l=Y(e,a)??"",u=typeof c=="object"?String(on(l))===String(c):tt(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="s\
tring"?c:[...c]]]});return Object.fromEntries(s)}var rb=h(()=>{"use strict";H();bt();Lf();pR()});function mR(e,t){let n=ib();return new Map(t.map(r=>{let i=`${e}/${r.replaceAll(":","/")}.md`,o=sb(r)&&n(i);return[r,{path:o?i:Ba(e,r),plain:o}]}))}function ib(){
let[e,t,n]=[new Set,new Set,new Set];return(r,i=!1)=>{let o=r.toLowerCase(),s=ob(o),a=s[0];if(e.has(o)||t.has(o)||i&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(o);for(let c of s)t.add(c);return i&&n.add(a),!0}}function ob(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function Ba(e,t){
return`${e}/stub-${_o(t).slice(0,8)}.md`}function sb(e){return e.split(":").every(Ga)&&!/(?:^|:)skill$/i.test(e)}function Ga(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||Hw.test(e)?!1:e.toLowerCase()!==".git"}var Ja=h(()=>{"use strict";Ta();
Af()});function fn(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=ht(e),n=[],r=(o,s)=>n.push({command:o.trim(),line:t(s)}),i=0;for(;;){let o=e.indexOf("``\
`!",i),s=o===-1?-1:e.indexOf(hR,o+4);for(let a of e.slice(i,s===-1?void 0:o).matchAll(lX))r(a[1],i+a.index);if(s===-1)return n;r(e.slice(o+4,s),o),i=s+hR.length}}
function Uf(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function vt(e){let t=new Set,n=0,r=i=>t.add(e.slice(n,i).trim());for(let{
index:i,0:o}of e.matchAll(uX))/^[|&;\n'"\\]$/.test(o)&&(r(i),n=i+1);return r(e.length),t.delete(""),[...t]}var lX,hR,uX,_t=h(()=>{"use strict";F();lX=/(?:^|(?<=\s))!`([^`]+)`/gm,
hR="```";uX=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function Ka(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${xt.call}`,"",`- \`command\`: ${yR(e.name)}`,xt.given,...t?[xt.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(Uf),"</context>",""]:[],...e.files===!0?[xt.again,""]:[],...e.long===!0?[xt.goesOn,""]:
[],xt[e.ending],"",xt.after,""].join(`
`)}function gR(e,t,n=!1,r=!1){let i=(n?` ${xt.again}`:"")+(r?` ${xt.goesOn}`:"");return`${xt.forward} \`${e}\` once, with \`agent\` set to ${yR(t)} ${xt.task}${i}\

`}function yR(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:fX(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function fX(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var xt,jf=h(()=>{"use strict";_t();xt={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function wR(e){let{agents:t}=e.plugin,n=mR("agents",t.map(({name:r})=>r));for(let r of t){let i=dX(r,n.get(r.name)),o=`agent:${r.name}`;i.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:o,path:i.path}),e.isLocal(o)?hX(r,i)?e.place(o,i.path,No(e,r),"local"):e.place(o,Ba("agents",r.name),No(e,r,{name:r.name}),"local"):e.
place(o,i.path,pX(e,r,i),"remote")}}function dX(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=$a)return{
...t,name:e.name};let i=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${i}`),name:r}}function pX(e,t,n){let{settings:r}=e,i=`${r.
naming.prefix}invoke_agent`;return Fa({name:n.name,description:mX(e,t),tools:r.longRuns?[i,...Df(e)]:i,model:r.relayModel,color:t.color,background:gX(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+gR(i,t.name,Da(e,`agent:${t.name}`),r.longRuns)}function mX(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function hX(e,{plain:t,name:n}){let r=Y(e.frontmatter,"name"),i=r===void 0?"":tt(r);return i===
""||i.length>$a?t:i===n}function gX(e){return e===!0?!0:void 0}var bR=h(()=>{"use strict";hw();bt();Io();Lf();rb();Ja();jf();fi()});var Va,kR=h(()=>{"use strict";vn();Va=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Vn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,i){this.files.set(n,r),i==="local"&&this.open.add(n),this.components.push({id:t,placement:i,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function vR(e){let t=`${yX} ${Po[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var yX,Po,ab=h(()=>{"use strict";Tw();yX=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Po=Object.fromEntries(Object.entries(kf).map(([e,t])=>[e,{
way:t===null?"program":"tool",fields:t??""}]))});function Gf(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var Bf,cb=h(()=>{"use strict";Bf="hooks/forward.sh"});function xR(e){let t=[];for(let r of e.plugin.hooks){let i=e.isLocal(`hook:${r.id}`),o=i?aR(e,r):wX(e,r);if(o===void 0)continue;i&&e.letOut.push(...lb(r.handler),
...lb(o));let{matcher:s,missed:a}=Ff(r,e.plugin,e.settings);a&&zf(e,r.event,r.matcher,r.origin),SX(t,r.event,s).hooks.push(o),e.components.push({id:`hook:${r.id}`,
placement:i?"local":"remote",path:Co})}e.settings.permissionHook&&t.push(EX(e)),t.push(...HL(e)),OX(e),t.length>0&&e.files.set(Co,`${JSON.stringify({hooks:IX(t)},
null,2)}
`),JSON.stringify(t).includes(`/${Bf}\\"`)&&e.files.set(Bf,Gf(e.settings))}function wX(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),i=t.handler.async===!0||
t.handler.asyncRewake===!0,o=Po[t.event]?.way==="program"||i;$X(e,t);let s=vX(e,t);if(n.auth==="oauth"&&o){let c=i?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...o||r&&n.auth==="key"?kX(t,r,s):bX(e,t,s),..._X(e,t),...i?{async:!0}:{},...r?{onFailure:"block"}:{}}}function bX(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:vR(t.event)}}}function kX(e,t,n){let r=n>2?n-1:n,i=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${Bf}" ${i}`,timeout:n}}function vX(e,{event:t,type:n,handler:r,origin:i}){let o=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof o!=
"number"||o<=0)return Math.min(_R[t]??_R[n]??600,c);let l=s/1e3;return o>l&&e.report("HOOK_TIME_CUT",i,{event:t,given:o,limit:l}),Math.min(o,c)}function _X(e,t){
let{if:n,statusMessage:r,once:i,onFailure:o}=t.handler,s=typeof n=="string"?To(n,e.plugin,e.settings):void 0;return s?.missed===!0&&zf(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...i===!0?{once:i}:{},...typeof o=="string"?{onFailure:o}:{}}}function $X(e,t){for(let[n,r]of Object.
entries(xX))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function OX(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function EX(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},i=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${kr(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:i,tool:"execute_hook",timeout:10,input:r}]}}function SX(e,t,n){let r=e.findLast(
o=>o.event===t);if(r!==void 0&&r.matcher===n)return r;let i={event:t,matcher:n,hooks:[]};return e.push(i),i}function IX(e){let t={};for(let{event:n,matcher:r,hooks:i}of e)
(t[n]??=[]).push(r===void 0?{hooks:i}:{matcher:r,hooks:i});return t}function lb(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
lb):[]}var Co,_R,xX,Jf=h(()=>{"use strict";ab();Io();cb();tb();Mf();fi();Co="hooks/hooks.json",_R={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
xX={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function ER(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):$R.find(s=>L(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${$R.join(", ")}`});return}let i=L(t.files,r),o=i===void 0?`"${r}" is not a file of the plugin`:TX(i);if(i===void 0||o!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:o??"it is missing"});return}return e.files.set(r,i.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function TX(e){if(e.size>AX)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return PX(
n)===t.length?void 0:OR;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[i,o]=[n.getUint32(16),n.getUint32(
20)];return i!==o||i<512||i>2048?`it measures ${i} by ${o} pixels`:NX(n)===t.length?void 0:OR}function NX(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function PX(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var $R,AX,OR,SR=h(()=>{"use strict";H();
$R=[".claude-plugin/icon.png","assets/icon.png"],AX=2*1024*1024;OR="its end is missing, or something stands behind it"});function rt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(CX(r[1]));return[...n].filter(r=>L(t.files,
r)!==void 0)}function CX(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function vr(e,t){return rt(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var dn=h(()=>{"use strict";H()});function*AR(e){for(let{0:t,index:n}of e.matchAll(RX))yield{kind:IR.find(([,i])=>new RegExp(`^(?:${i})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of LX)if(e.includes(n))for(let{0:i,index:o}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:i,index:o}}var IR,LX,RX,TR=h(()=>{"use strict";IR=
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
`).map(e=>e.split(": ")),LX=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],RX=new RegExp(`\\b(?:${IR.map(([,e])=>e).join("|")})`,"g")});function Ha(e){let t=ht(e);return[...AR(e),...DX.flatMap(r=>FX(r,e))].filter(({kind:r,match:i})=>r==="private key"||Kf(i)).sort((r,i)=>r.index-i.index).map(({kind:r,
index:i})=>({kind:r,line:t(i)}))}function FX({kind:e,marks:t,form:n},r){return t.some(i=>r.includes(i))?[...r.matchAll(n)].map(({0:i,index:o})=>({kind:e,match:i,
index:o})):[]}function Kf(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!Za(e)}function Za(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var DX,qa=h(()=>{"use strict";F();TR();DX=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function Vf(e,t=!0){if(typeof e=="string")return[...zX(e),...UX(e)];if(typeof e!="object"||e===null)return[];let n=r=>Vf(r,t);return Array.isArray(e)?(t?NR(e):[]).
concat(e.flatMap(n)):Object.entries(e).flatMap(([r,i])=>MX(r,i,t).concat(n(i)))}function Hf(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([n])=>n.
replaceAll(/["']/g,""));return NR(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function MX(e,t,n){if(e==="command"&&typeof t==
"string"&&n)return Hf(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(o=>typeof o[1]=="string"),i=o=>n||o.length>=16&&
Kf(o);return e==="headers"?r.filter(([,o])=>!PR(o)&&i(o)).map(([o])=>({what:`the header "${o}"`,near:JSON.stringify(o)})):e!=="env"?[]:r.filter(([o,s])=>ub(o,s)&&
i(s)).map(([o])=>({what:`the environment variable ${o}`,near:JSON.stringify(o)}))}function NR(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!="string")return[];
let[,i=n,o]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=o??(i.startsWith("-")&&typeof s=="string"?s:"");if(ub(i,a)&&t(a))return[{what:`the argument ${i}`,near:i}];
let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the header "${c[1]}" in a\
n argument`;return PR(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Hf(n):[]})}function zX(e){if(!e.includes("://"))return[];let t=[...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,r])=>Zf(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,i])=>ub(
r,i)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function UX(e){return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].
filter(([,,n])=>Zf(n)&&(/\d/.test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function ub(e,t){let n=e.replace(/^-+/,"").replaceAll(
/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Zf(t)?jX.test(n)||BX.test(n)&&Kf(t)&&t.length>=12:!1}function Zf(e){if(e===""||Za(e))
return!1;let t=[...e.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Zf(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function PR(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var jX,
BX,CR=h(()=>{"use strict";qa();jX=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,BX=
/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function LR(e){let{name:t,manifest:n,files:r,commands:i,skills:o,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[i,o,s,a,c,l];return typeof t=="string"&&
_(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var RR=h(()=>{"use strict";z()});function VX(e){let t=Wf(e)?e.files:e;return["none","args","project"].includes(t)}function FR(e,t){let n=Wf(e)&&"plugin"in e?e.plugin:e;pb(n,"what `loadPlugin` r\
eturns"),qf("options",t,db);let{endpoint:r,publisher:i}=t;qf("endpoint",r,Ya),DR("",t,KX),i!==void 0&&DR("publisher.",i,HX)}function pb(e,t){qf("plugin",e,[LR,t])}
function mb(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function pi(e,t,n){let r=di(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new b("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function DR(e,t,n){let r=t;for(let[i,o]of Object.entries(r)){if(o===void 0)continue;let s=Object.hasOwn(
n,i)?n[i]:void 0;if(s===void 0)throw ZX(e,i,Object.keys(n));qf(e+i,o,s)}}function ZX(e,t,n){let r=mt(t,n),i=r===void 0?`Known are ${n.join(", ")}.`:`Did you mea\
n \`${e}${r}\`?`;return new b("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,i)}function qf(e,t,[n,r]){if(!n(t))throw pi(e,t,`Give ${r}.`)}var di,Wf,Ya,
Wa,db,fb,Lo,GX,JX,KX,HX,Ro=h(()=>{"use strict";I();Mr();RR();di=e=>typeof e=="string",Wf=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ya=[di,"a text"],Wa=
[e=>Array.isArray(e)&&e.every(di),"a list of texts"],db=[Wf,"an object"],fb=[e=>typeof e=="boolean","true or false"],Lo=[e=>di(e)&&e.trim()!=="","a text that is\
 not empty"],GX=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
JX=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,KX={endpoint:Ya,endpointVariable:[e=>di(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!GX.test(e)&&!JX.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:fb,relayModel:Ya,commandModel:Ya,name:Ya,local:Wa,public:Wa,shellContext:Wa,failClosed:Wa,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:fb,workspace:[e=>Wf(e)&&Object.values(e).every(VX),"none, args or \
project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:fb,hookAllows:Wa,callerFiles:db,publisher:db};HX={name:Lo,email:Lo,url:Lo,
description:Lo,version:[e=>di(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Lo,licenseText:Lo,privacyPolicyUrl:[e=>di(e)&&mb(e),"an\
 https URL"]}});function Do({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Xa({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function MR(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return B({name:r.name,displayName:n.displayName,description:Do(e),author:qX(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:WX(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:YX(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Qa(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function zR(e,t){let{plugin:n,settings:r}=e,i=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",i,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",i,{plugin:r.name}),Of(r.name)||e.report("NAME_NOT_KEBAB",i,{name:r.name}),$f(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",i,{name:r.
name});for(let o of UR(e)){let{sensitive:s,more:a}=n.manifest.userConfig[o];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",i,{option:o})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",i,{version:Xa(e)}):n.manifest.version!==Xa(e)&&e.report("VERSION_UNFIT",i,{version:n.manifest.version,used:Xa(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",i,{what:"The plugin",description:Do(e)})}function qX({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:i,url:o}=t.publisher;return r===void 0?void 0:B({name:r,email:i,url:o})}function WX({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&mb(n)?n:t.publisher.privacyPolicyUrl}function YX(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},i={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},o={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:i}:{},
...Object.fromEntries(UR(e).map(s=>[s,QX(n,s)]))};return Object.keys(o).length===0?void 0:o}function UR(e){let t=[...e.letOut,...[...e.open].map(n=>XX(e,n))];return Object.
keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(i=>r.some(o=>i.includes(o)))})}
function XX(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function QX(e,t){let{type:n,title:r,description:i,
required:o,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?eQ(a):a;return{type:n,title:r,description:i,...o?{required:o}:{},...s?{sensitive:s}:{},...c}}function eQ(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var mi,ec=h(()=>{"use strict";Fe();La();Ro();mi=".claude-plugin/plugin.json"});function jR(e){Ha(e.flatMap(BR).join(`
`)).length>0&&e.forEach(tQ),e.filter(({json:t})=>t!==void 0).forEach(rQ)}function BR({path:e,bytes:t,text:n,readings:r}){let i=[n,e];return n.includes("\\")&&i.
push(...r.map(o=>o.text)),t.subarray(0,64).includes(0)&&i.push(...["utf-16le","utf-16be"].map(o=>new TextDecoder(o).decode(t))),i}function GR(e){for(let{kind:t,
name:n,path:r,frontmatter:i}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[o]=e.isLocal(`${t}:${n}`)?Vf(i.data):[];if(o!==void 0)throw hb(r,
1,o.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Hf(n);if(r!==void 0)throw hb(t,1,r.what)}}function tQ(e){let{path:t}=e,n=BR(e).flatMap(Ha)[0];if(n!==
void 0)throw new b("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function rQ({path:e,text:t,json:n}){let[r]=Vf(
n,nQ.has(e));if(r===void 0)return;let i=Wn(t,Math.max(0,t.indexOf(r.near)));throw hb(e,i,r.what)}function hb(e,t,n){return new b("LEAK_FOUND",`${e}:${t} of the \
thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have a sche\
me such as Bearer in front.",{details:{path:e,line:t,what:n}})}var nQ,JR=h(()=>{"use strict";I();F();Jf();CR();ec();qa();nQ=new Set([".mcp.json",Co,mi,".lsp.jso\
n","settings.json"])});function Nt(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(Nt)]}var Yf=h(()=>{"use strict"});function gb(e,t,n){let r=i=>t(`${i.kind}:${i.name}`)?i:iQ(i,n);return{...e,manifest:sQ(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.map(
r),hooks:e.hooks.map(i=>t(`hook:${i.id}`)?i:oQ(i,n))}}function iQ(e,t){let{frontmatter:n,path:r}=e,i=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,line:n.
lines[a]??e.bodyLine};return Nt(c).every(u=>t({...l,text:u}))},o=Fo(n.data,a=>["when_to_use","paths","name"].includes(a),i);return{...Fo({...e},a=>a==="argument\
Hint"||a==="color",(a,c)=>i(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:o}}}function oQ(e,t){let n=(r,i)=>Nt(i).every(o=>t({what:`hook:${e.id}`,field:r,
...e.origin,text:o}));return{...e,handler:Fo(e.handler,r=>r==="statusMessage",n)}}function sQ({manifest:e,files:t},n){let r=e.path??"",i=L(t,r),o=(c,l)=>Nt(l).every(
u=>{let d=i===void 0?"":G(i.bytes());return n({what:"the manifest",field:c,path:r,line:Wn(d,d.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Fo({...e},c=>[
"displayName","homepage","repository","license"].includes(c),o),raw:Fo(e.raw,c=>c==="privacyPolicyUrl",o),keywords:e.keywords.filter(c=>o("keywords",c)),author:s===
void 0||!o("author",s.name)?void 0:aQ(s,o)}}function aQ(e,t){return Fo({...e},n=>n!=="name",(n,r)=>t("author",r))}function Fo(e,t,n){return Object.fromEntries(Object.
entries(e).filter(([r,i])=>!t(r)||n(r,i)))}var KR=h(()=>{"use strict";H();F();Yf()});function Xf(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var yb=h(()=>{"use strict"});function wb(e,t){let n=e.slice(e.lastIndexOf("/")+1);return cQ.test(n)&&t.size<=lQ&&!t.bytes().includes(0)}function VR(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,i=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&wb(s,a)&&!uQ(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of i)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(i.some(({path:s})=>!/^notice/i.test(s)))return;let o=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",dQ(r.licenseText)):
o!==void 0?e.files.set("LICENSE",fQ(o,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function uQ({plugin:e},t){if(Xf(e).has(t)||
e.skills.some(({folder:i,body:o})=>i===""&&o.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:i})=>i),r=[...e.hooks.map(({handler:i})=>i),
...e.mcpServers.map(({config:i})=>i)];return[...n,...r.map(i=>JSON.stringify(i).replaceAll(String.raw`\"`,'"'))].some(i=>i.includes(t)&&rt(i,e).includes(t))}function fQ(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function dQ(e){return e.endsWith(`
`)?e:`${e}
`}var cQ,lQ,bb=h(()=>{"use strict";dn();yb();cQ=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
lQ=256*1024});function qR(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),i=new Set([...n.flatMap(s=>s.
files.filter(a=>!wb(a,L(t.files,a)))),...r.flatMap(s=>vr(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(kb),...n.map(kb),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(kb),...[...i].filter(s=>!e.open.has(s)).flatMap(s=>gQ(e,s)),...r.flatMap(({origin:s,handler:a})=>Nt(hQ(a)).map(HR(s))),
...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>Nt(s.config).map(HR(s.origin)))].filter(({text:s})=>s.length>=pn)}function vb(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],i=[...t.commands,...t.skills].filter(({kind:o,name:s})=>n.shellContext.has(`${o}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:o})=>o??""),...r.map(({name:o})=>o),...Object.values(t.manifest.userConfig).map(({title:o})=>o),
...i.flatMap(({allowedTools:o})=>o??[]),...i.map(({kind:o,body:s})=>Ka({tool:"",name:"",shell:fn(s),ending:o==="command"?"show":"use"})),...[...t.hooks.map(({matcher:o})=>o??
""),...Nt(e.manifest??{})].filter(_b),...Nt(n.publisher),...[...e.open].filter(o=>e.isNamed(o)).flatMap(o=>ZR(e.files.get(o))),...e.letOut,...e.publicLines,...Object.
values(xt),Gf(n),ZR(e.files.get(br)).join(""),n.endpoint,n.naming.longest.name].filter(o=>o!=="")}function _b(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function hQ(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!mQ.has(t)))}function HR({path:e,line:t}){return n=>({path:e,line:t,text:n})}function kb(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function gQ(e,t){let n=L(e.plugin.files,t);if(n===void 0||n.size>pQ)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:G(r)}]}function ZR(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[G(e)]:[]}var pn,pQ,mQ,xb=h(()=>{"use strict";H();F();dn();
Io();cb();bb();Yf();jf();_t();pn=40,pQ=10*1024*1024;mQ=new Set(["if","statusMessage"])});function WR(e){return[...e.keys()].flatMap(t=>{let n=L(e,t)?.bytes();if(n===void 0)return[];let r=G(n),i=t.endsWith(".json")?M(r).value:void 0;return[{path:t,bytes:n,
text:r,json:i,readings:yQ(t,r,i)}]})}function yQ(e,t,n){if(n!==void 0)return Nt(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let i=r[1].split(`
`);return[...i.flatMap((s,a)=>s.length<pn&&!s.includes("\\")?[]:[{path:e,line:a+2,text:wQ(s)}]),{path:e,line:i.length+2,text:t.slice(r[0].length),isBody:!0}]}function YR({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function wQ(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?M(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,i)=>i==="n"||i==="t"?" ":i)}var XR=h(
()=>{"use strict";H();z();F();Yf();xb()});function Mo(e){return e.normalize().replaceAll(e1," ")}function _r(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function bQ(e){let t=[],n=[],r=0;for(let{index:i,0:o}of e.matchAll(e1))t.push(i-r),r+=o.length-
1,n.push(r);return{at:t,sum:n}}function QR({at:e,sum:t},n){let[r,i]=[0,e.length];for(;r<i;){let o=r+i>>>1;e[o]<n?r=o+1:i=o}return r===0?0:t[r-1]}var $b,e1,Qf,ed=h(
()=>{"use strict";$b=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,e1=new RegExp(`[${$b}][${$b} ]*| [${$b} ]+`,"g");
Qf=class{text;#e;#n;constructor(t){this.#e=t.normalize(),this.text=Mo(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#n??=bQ(this.#e),QR(
this.#n,n-1)-QR(this.#n,t))}}});function Ob(e,t){let n=e.charCodeAt(t),r=0,i=Pt,o=!1,s=!0,a=t;for(xr.whiteUntil=0;i>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!_r(c))o&&i===Pt-
1&&(xr.whiteUntil=a),o=!1;else{if(o)continue;o=!0}r=(r<<3)+(o?32:c)|0,i-=1}return xr.slot=Math.imul(r,n1)>>>32-Ib,xr.end=a,xr.isUniform=s,i===0}function vQ(e,t,n){
let r=0;for(let i=0;i<t.length;i+=1){if(r=(r<<3)+t.charCodeAt(i)|0,i<Pt-1)continue;let o=Math.imul(r,n1)>>>32-Ib;e[i-Pt+1]=o,n[o>>>5]|=1<<(o&31)}}var Pt,Sb,kQ,Ib,
t1,n1,td,xr,Eb,r1=h(()=>{"use strict";ed();Pt=11,Sb=21,kQ=64,Ib=18,t1=1<<Ib-5,n1=2654435761,td=class{joined;starts;#e;#n=new Int32Array(t1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-Pt+1)),vQ(this.#e,this.joined,this.#n)}hitsIn(t){
let n=[],r=0;for(let i=0;i+Pt<=t.length;i+=Sb)if(!(i<r)){if(!Ob(t,i))break;if(xr.isUniform){r=this.#r(t,i,n);continue}r=xr.whiteUntil,this.#t(i,n)}return n}#r(t,n,r){
let i=t.charCodeAt(n),o=n,s=n;for(;o>0&&t.charCodeAt(o-1)===i;)o-=1;for(;s<t.length&&t.charCodeAt(s)===i;)s+=1;return o>0&&Ob(t,o-1)&&this.#t(o-1,r),Ob(t,s-Pt+1)&&
this.#t(s-Pt+1,r),s-Pt+1}#t(t,n){let{slot:r,end:i}=xr;(this.#n[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:i,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(t1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let i=this.#e,o=new Eb,s=0;for(let a=0;a<i.length;a+=1){let c=i[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;o.count(c,s)<=kQ&&n.get(c)?.push({at:a,text:s})}}return n}},xr={slot:0,end:0,isUniform:!1,whiteUntil:0};Eb=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*o1(e,t,n,r=()=>!1){let i=e.map(({text:l})=>new Qf(l)),o=new td(i.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(o.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:o.hitsIn(u)}}),c=o.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:d}of a)for(let p of xQ(d,c,o,u,f=>r(e[f]))){
let{output:f,from:m,to:g}=p,y=g-m;if(y<n&&y+_Q(p,u,i[f])<n)continue;let w=o.starts[f],k=o.joined.slice(w+m,w+g);new Set(k.trim()).size>1&&(yield{output:e[f],source:l,
text:k})}}function _Q({start:e,end:t,from:n,to:r},i,o){let s=o.dropped(n,r);if(s===0)return 0;let a=i.slice(e,t).trimEnd();return Math.min(s,a.length-Mo(a).length)}
function*xQ(e,t,n,r,i){let o=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let d of t.get(l)??[]){if(i(d.text)||$Q(s.get(d.text),e[a-1],
e[a+1]))continue;let p=EQ(r,c,n,d);if(p===void 0)continue;u.push(p);let f=`${p.output} ${p.start} ${p.from}`;o.has(f)||(yield p),o.add(f)}for(let d of u)d.end>(s.
get(d.output)?.end??0)&&s.set(d.output,d)}}function $Q(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function EQ(e,t,{joined:n,
starts:r},i){let o=r[i.text],s=r[i.text+1],a=t,c=i.at;for(;a<e.length&&c<s;c+=1){let d=e.charCodeAt(a),p=_r(d);if(n.charCodeAt(c)!==(p?32:d))break;a=p?SQ(e,a):a+
1}if(c-i.at<Pt)return;let l=_r(e.charCodeAt(t))?i1(e,t):t,u=i.at;for(;l>0&&u>o;u-=1){let d=e.charCodeAt(l-1),p=_r(d);if(n.charCodeAt(u-1)!==(p?32:d))break;l=p?i1(
e,l-1):l-1}return c-u<OQ?void 0:{output:i.text,start:l,end:a,from:u-o,to:c-o}}function i1(e,t){let n=t;for(;n>0&&_r(e.charCodeAt(n-1));)n-=1;return n}function SQ(e,t){
let n=t;for(;n<e.length&&_r(e.charCodeAt(n));)n+=1;return n}var OQ,s1=h(()=>{"use strict";r1();ed();OQ=Pt+Sb-1});function a1(e,t,n){let r=WR(t);jR(r),GR(e);let i=n?.sources??qR(e),o=vb(e),s=IQ(e,r,o.concat(n?.cleared??[])),a=s.length===0?[]:[...u1(s,i,o,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:i.length,window:pn},leak:a[0]===void 0?void 0:NQ(a[0]),leaking:c,sources:i,cleared:s.filter(({text:l})=>!c.
has(l)).map(c1)}}function IQ(e,t,n){let r=new Set(n);return t.filter(({path:i})=>!e.isNamed(i)).flatMap(i=>e.carried.has(i.path)?i.readings.concat(YR(i)):i.readings).
filter(i=>{if(i.text.length<pn)return!1;let o=e.carried.has(i.path)?i.text:c1(i);return r.has(o)?!1:(r.add(o),!0)})}function c1({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>_b(r)?"``":n)}function l1(e,{leaking:t,sources:n}){let r=[],i=l=>e.isLocal(l);gb(e.plugin,i,l=>r.push(l)>0);let o=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>o.has(l)),a=s?[]:u1([...o.values()],n,vb(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:gb(e.plugin,
i,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*u1(e,t,n,r){let i,o=new Map,s=new Set;for(let a of o1(e,t,pn,c=>s.has(c))){i??=n.map(Mo);
let c=o.get(a.text)??PQ(a.text,i);o.set(a.text,c),!(c||AQ(a,r)||r.carried.has(a.output.path)&&TQ(a))&&(s.add(a.output),yield a)}}function AQ({output:e,source:t,
text:n},r){return e.path!==Co||!r.plugin.hooks.some(o=>vr(o,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:o,handler:s})=>[o,s.if]).some(o=>typeof o==
"string"&&Mo(o).includes(n.trim()))}function TQ({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|©/i).
every(n=>n.length<120&&n!==t):!1}function NQ(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Wn(e.output.text,e.output.text.indexOf(e.text))-
1);return new b("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function PQ(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+pn<=e.length;n+=1){let r=e.slice(n,n+pn).trim();if(!t.some(i=>i.includes(r)))
return!1}return e.length>=pn}var f1=h(()=>{"use strict";I();dn();Jf();JR();KR();xb();XR();ed();s1();F()});function d1(e,t,n){return[...new Set([...e.matchAll(CQ)].flatMap(i=>rt(i[1],t)))].flatMap(i=>{let o=L(t.files,i),s=o.unreadable===void 0?RQ(G(o.bytes())):void 0;
return n&&s===void 0&&!o.executable?[]:[{file:i,interpreter:s??LQ[i.slice(i.lastIndexOf(".")+1)]??"sh"}]})}function RQ(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var CQ,LQ,p1=h(()=>{"use strict";H();F();dn();CQ=/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;
LQ={py:"python3",js:"node"}});function h1(e){for(let{id:n,path:r,text:i,commands:o,isPrompt:s}of g1(e)){for(let a of rt(i,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of d1(o,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=Ab(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let i=rt(n.body,e.plugin);for(let o of n.files.filter(s=>!i.includes(s))){let s=n.folder===""?o:o.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(o)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:o})}}}function Ab(e){let{skills:t}=e.plugin,n=t.filter(({folder:o,name:s})=>o!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:g1(e).filter(({text:o})=>o.includes("CLAUDE_PLUGIN_ROOT")),i=new Set(n.filter(({folder:o})=>r.some(({text:s})=>s.includes(
`/${o}/`))));return o=>{let s=n.find(({folder:c})=>o.startsWith(`${c}/`));if(s===void 0)return[o];let a=`skills/${s.name}/${o.slice(s.folder.length+1)}`;return i.
has(s)&&a!==o&&o!==s.path?[a,o]:[a]}}function g1(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),i=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=fn(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),o=[...r,...t.hooks.map(s=>m1(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>m1(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...i,...o]}function m1(e,t,n){let{command:r}=n,i=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:i,commands:typeof r=="st\
ring"?r:""}}var Tb=h(()=>{"use strict";dn();_t();p1()});function w1(e){let t=new Map([[e.settings.naming.serverKey,DQ(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:y1})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(y1,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function DQ({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...FQ(e)}}function FQ({auth:e,
keyOption:t,modelKeyOption:n}){let r=(o,s)=>`\${${o}:-\${user_config.${s}}}`,i={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(i).length===0?{}:{headers:i}}var y1,b1=h(()=>{"use strict";y1=".mcp.json"});function mn(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let i of n.slice(0,-1))if(Object.hasOwn(nd,i.toLowerCase()))return`lies\
 in ${i}, ${nd[i.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return zQ(r)?"usually holds secrets":UQ(r)?"is left over by a tool":t.kind==="directory"?Object.
hasOwn(nd,r)?`is ${nd[r]}`:void 0:JQ(t)?Pb:void 0}function zQ(e){return MQ.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function UQ(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function JQ(e){if(e.size>jQ)return!1;let t=G(e.
bytes()).replaceAll("\\n",`
`);return[...t.matchAll(BQ)].some(n=>KQ(t,n.index+n[0].length))}function KQ(e,t){let n=t;for(let r=0;r<GQ&&(Nb.lastIndex=n,!!Nb.test(e));r+=1)n=Nb.lastIndex;return k1.
lastIndex=n,k1.test(e)}var Pb,zo,hi,nd,MQ,jQ,BQ,Nb,GQ,k1,tc=h(()=>{"use strict";F();Pb="holds a private key",zo="where credentials are kept",hi="what a tool mak\
es anew",nd={".aws":zo,".azure":zo,".docker":zo,".gnupg":zo,".kube":zo,".ssh":zo,".git":"the repository's history",".hg":"the repository's history",".svn":"the \
repository's history",__pycache__:hi,".idea":hi,".mypy_cache":hi,".pytest_cache":hi,".ruff_cache":hi,".venv":hi,".vscode":hi,node_modules:"a folder made for one\
 machine"},MQ=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
jQ=1024*1024,BQ=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,Nb=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,GQ=10,k1=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function v1(e){let{plugin:t,settings:n}=e,r=Nn(t.files,""),i=qQ(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let o=Ab(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>o(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=VQ(e,a,c,i);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,L(t.files,a).bytes()),e.open.add(c)}}function VQ(e,t,n,r){let i=r.get(t);if(i!==void 0)
return`it holds the text of ${i}, which is answered by the host`;if(e.files.has(n)||ZQ.has(n))return"the thin client has its own file there";let o=mn(t,L(e.plugin.
files,t));return o!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${o}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":HQ(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no f\
ile of a thin client is":void 0}function HQ({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!ob(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function qQ(e){return new Map([...Xf(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function _1(e){let t={},n={};for(let{
list:r,what:i,folder:o}of WQ){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${i} "${l}"`,u,"\
it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(o)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="th\
emes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return YQ(e),XQ(e),Object.keys(n).length===0?t:{...t,experimental:n}}function YQ(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function XQ(e){let{plugin:t}=e,n=(i,o,s)=>{o===t.manifest.path?e.leaveBehind(i,o,`${s}, and it\
 is written inside the manifest`):e.open.has(o)||e.leaveOut(i,o,s)};for(let{name:i,origin:o}of t.lspServers)n(`The language server "${i}"`,o.path,"it runs insid\
e the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let i of t.manifest.
channels)e.keepOnHost(`The channel "${i.server}"`,r,"it speaks through an MCP server of the host");for(let i of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${i.name}"`,r,"the host's runs need it, the stubs don't")}var ZQ,WQ,x1=h(()=>{"use strict";H();tc();yb();Tb();Ja();ZQ=new Set([".claude-plugin/plugin.json",
".mcp.json","hooks/hooks.json"]);WQ=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows/"},{list:"\
themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function $1({body:e,frontmatter:t}){let n=nc(Y(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,i=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),o=[...e.matchAll(i)];if(o.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=o.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>Cb(c,n))?"program":"words"}function Cb(e,t){return vt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let i=r.trim().
split(/\s+/),o=i.findIndex(c=>t.test(c));if(o===-1)return!1;let s=i.slice(0,o);return s.every(c=>/^\w+=/.test(c))||s.some(c=>Uo.has(c.replace(/^.*\//,"")))})}function nc(e){
let n=(e===void 0?[]:tt(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var Uo,rd=h(()=>{"use strict";bt();_t();Uo=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function Lb(e,t){let n=nc(Y(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>vt(a.command).flatMap(E1)))],i=t.map(a=>a.command).filter(a=>!n.test(a)&&eee(
a)),o=(e.allowedTools??[]).flatMap(a=>{let c=tee(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!o.some(({covers:c})=>c(a)));return[...new Set(
[...o.map(({rule:a})=>a),...s.map(a=>nee(e,a,n)),...i.map(a=>`Bash(${S1(a)})`)])]}function E1(e){let t=O1.exec(e)===null?e:e.slice(O1.exec(e)[0].length);return t!==
e?E1(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(QQ,"")]}function eee(e){return/[>!#\\\n]/.test(e)||Rb(
e)}function Rb(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function tee(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!Uo.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function S1(e){return Uo.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function nee(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${S1(t)})`;let i=t.slice(0,r),o=i.slice(0,Math.max(...[" ","	",`
`].map(s=>i.lastIndexOf(s)))+1).trim();if(o!==""&&!Cb(t,n))return`Bash(${o}:*)`;throw new b("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var QQ,O1,Db=h(()=>{"use strict";I();bt();
rd();_t();QQ=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,O1=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function id(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=ht(e.body);return[...e.body.matchAll(ree)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var ree,Fb=h(()=>{"use strict";F();ree=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function I1(e){return vt(e).some(t=>{let[n="",...r]=t.replace(aee,"").replaceAll(cee," ").split(/\s+/);if(!iee.has(n))return!1;let o=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(oee.has(n)?o.slice(1):o).some(s=>see.test(s))})}var iee,oee,see,aee,cee,A1=h(()=>{"use strict";_t();iee=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),oee=new Set(
["grep","rg","sed","awk","jq"]),see=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;aee=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
cee=/\d?[<>]+&?\s*[^\s<>]+/g});function Mb(e){let t=e.slice(0,dee),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),i=lee.find(([o])=>o.test(
r))?.[1];return i!==void 0?i:vt(n).some(o=>uee.test(o)&&/[*?[]/.test(o))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":pee(n)??mee(t)??hee(t)??(I1(t)?"outsi\
de":void 0)}function pee(e){let t=[...e.matchAll(fee)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function mee(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(i=>i[1]??i[2]).find(
i=>e.includes(`$${i}`)||e.includes(`\${${i}`))===void 0?void 0:"filled"}function hee(e){if(on([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||vt(e).filter(r=>r.includes(")")&&Uo.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var lee,uee,fee,dee,T1=h(()=>{"use strict";bt();rd();_t();A1();lee=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],uee=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,fee=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
dee=2e3});function N1(e){for(let t of[...e.plugin.commands,...e.plugin.skills])gee(e,t)}function gee(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:i,
line:o}of id(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:o},{what:n,reference:i});if((t.allowedTools??[]).some(i=>/^Bash(?:\([\s:*]*\))?$/.test(i))){
let i=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:i},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&$1(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let i of fn(t.body)){let o={path:t.path,line:t.bodyLine+i.line-1},s={what:n,line:i.command},
a=e.settings.shellContext.has(n)?yee(t,i.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",o,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",o,s)}}function yee(e,t){let n=nc(Y(e.frontmatter,"arguments"));if(!n.test(t))return Mb(t);let r=t.replaceAll(new RegExp(n,"g"),"");return Mb(r)??
(Rb(r)?"arguments":void 0)}var P1=h(()=>{"use strict";bt();rd();_t();Db();Fb();T1()});function C1(e){let t=[];return e.map(n=>{let{name:r,skillFolder:i}=n;if(!(i?r.split(":").every(Ga):sb(r)))return{command:n,path:Ba("named-commands",r),root:void 0};
let o=r.replaceAll(":","/")+(i?"/SKILL.md":".md"),s=0;for(;!(t[s]??=ib())(o,i);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${o}`,
root:a}})}function L1(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:i})=>[r.name,{source:`./${i}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var R1=h(()=>{
"use strict";Ja()});function D1(e){let t=C1(e.plugin.commands);for(let{command:n,path:r,root:i}of t){if(i===void 0){let o=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(o,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,No(e,n),"local"):e.place(`command:${n.name}`,r,bee(
e,n),"remote")}return L1(t)}function F1(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>wee){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}Ga(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,No(e,t),"local"):e.place(`skill:${t.name}`,n,kee(e,t),"remote")}}function bee(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=U1(e,
t),i=[...Df(e),...r.length===0?[]:Lb(t,r)],o=Da(e,`command:${t.name}`);return Fa({...M1(e,t),"allowed-tools":i.length===0?n:[n,...i],...z1(e,t.name)})+Ka({tool:n,
name:t.name,shell:r,ending:"show",files:o,long:e.settings.longRuns})}function kee(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=U1(e,t),i=r.length===
0?[]:Lb(t,r),o=Da(e,`skill:${t.name}`);return Fa({name:B1(t.frontmatter.data.name)??t.name,...M1(e,t),"allowed-tools":i.length===0?void 0:i,...z1(e,t.name)})+Ka(
{tool:n,name:t.name,shell:r,ending:"use",files:o,long:e.settings.longRuns})}function M1(e,t){return{description:vee(e,t),when_to_use:j1(t),"argument-hint":t.argumentHint,
paths:_ee(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function vee(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&j1(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function z1(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function U1(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=fn(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
Uf).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function j1({frontmatter:e}){let t=Y(e,"when_to_use");return t===void 0?void 0:tt(t)||
void 0}function B1(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function _ee(e){if(!Array.isArray(e))return B1(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var wee,G1=h(()=>{"use strict";Db();Io();Lf();rb();_t();bt();R1();fi();Ja();jf();wee=255});function V1(e){let t=xee(e),n=/^(?:command|skill|agent):/,i=[...e.components.some(({id:o,placement:s})=>s==="local"&&n.test(o))?[J1.prompts]:[],...t.length>0?[J1.
acting]:[]];return e.publicLines.push(...i,t.filter(o=>!/`.* .*`/.test(o)).join(`
`)),[...i,...t.length>0?[t.join(`
`)]:[]]}function H1(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:i})=>i==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:i})=>i===
"stdio"&&e.isLocal(`mcp:${r}`))}function xee(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:i})=>e.isLocal(`hook:${i}`)).map(({event:i,type:o,handler:s})=>`\
- hook \`${i}\`: ${K1(s,o)}`),...n.filter(({name:i})=>e.isLocal(`mcp:${i}`)).map(({name:i,config:o})=>`- MCP server \`${gi(i)}\`: ${K1(o)}`)];return[...new Set(
r)]}function K1({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${$ee(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Oee(t):void 0)??"a program"}`}function $ee(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Oee(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),i=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return i!==void 0&&/^[\w.+-]{1,40}$/.test(i)?i:void 0}function gi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var J1,Z1=h(()=>{"use strict";J1={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function Y1(e){let{settings:t}=e,n=Eee(od(e)),r=[`# ${W1(e.plugin.manifest.displayName??t.name)}`,W1(Do(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let i=ZL(e);return`${[r,[n],["## Parts",...See(e)],["## What is sent, where and when",...Iee(e)],i,["## Access",...Pee(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function od({components:e}){return e.some(({placement:t})=>t==="local")}function See(e){let t=q1(e,o=>!e.isLocal(o)),n=t.length===0?"None.":t.join(`
`);if(!od(e))return[n];let r=e.plugin.mcpServers.filter(({name:o})=>e.isLocal(`mcp:${o}`)),i=[...q1(e,o=>e.isLocal(o)),...r.map(({name:o})=>`- MCP server \`${gi(
o)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",i.join(`
`)]}function q1(e,t){let{plugin:n,settings:r}=e,i=(c,l)=>`- ${c} \`${gi(l)}\``,o=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...o.map(({kind:c,name:l})=>i(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>i("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Iee(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),i=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",o=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(o.map(l=>Aee(l.event,l.matcher)))],a=od(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${i}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Tee(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(br)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...V1(e),...Nee(e)]}function Aee(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${gi(t)}\``}`}function Tee(e,t,n){let r=`\` ru\
ns: the output of \`${gi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${gi(t)}${r}`}function Nee(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,i)=>{let o=[...i].filter(s=>t.some(a=>a.event===s)).toSorted();return o.length===0?[]:[`${r}: ${o.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Pee(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:i,keyOption:o}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${o}\
\`: \`claude plugin install ${i}@MARKETPLACE --config ${o}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${od(e)?`host.${H1(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function W1(e){return e.replaceAll(/\s+/g," ").trim()}var Eee,X1=h(()=>{"use strict";Io();ec();Z1();Eee=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function Q1(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function eD(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var tD=h(()=>{"use strict"});function nD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&jo("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
jo("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&jo("has a query"),(t.hash!==""||e.includes("#"))&&jo("has a f\
ragment"),t.protocol==="http:"&&!Cee(t.hostname)&&jo("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||jo("has characters in its path that would need quoting"),t.origin+n}function Cee(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function jo(e){throw new b("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var rD=h(()=>{"use strict";I()});function iD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return i=>{
let o=rc(r,0,new Set);for(let s=0;s<i.length&&o.size>0;s+=1){let a=new Set;for(let c of o)Lee(r,c,i[s],a);o=a}return o.has(r.length)}}function rc(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?rc(e,t+1,n):n}function Lee(e,t,n,r){let i=e[t];i==="**/"?(r.add(t),n==="/"&&rc(e,t+1,r)):i?.startsWith("*")===!0?(n!=="/"||i!==
"*")&&rc(e,t,r):i===n&&rc(e,t+1,r)}var oD=h(()=>{"use strict"});function cD(e,t,n){let r=Q1(e),i=nD(n.endpoint),o=zb("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>o.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>o.has(`mcp:${l.name}`));return{name:t,endpoint:i,baseUrl:n.endpointVariable===void 0?i:`\${${n.endpointVariable}:-${i}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:sD(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:sD("commandModel",n.commandModel),naming:eR(t,e,new Set(c.map(l=>l.name))),local:o,
shellContext:zb("shellContext",n.shellContext,r.filter(Dee)),failClosed:aD("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Ree(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:aD("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:iD(Mee(l))}))}}function Ree(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return zb("work\
space",n,t),e}function Dee(e){return e.startsWith("command:")||e.startsWith("skill:")}function zb(e,t,n){let r=(t??[]).map(i=>{let o=eD(i,n);if(o.length===0)throw Fee(
e,i,n);return o});return new Set(r.flat())}function Fee(e,t,n){let r=mt(t,n),i=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new b(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?i:`Did you mean "${r}"?`)}function sD(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw pi(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function aD(e,t=[]){for(let n of t){if(Object.hasOwn(Po,n))continue;let r=mt(
n,Object.keys(Po));throw pi(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Mee(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw pi("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var lD=h(()=>{"us\
e strict";I();Mr();tD();rD();oD();ab();Ro();fi()});function dD(e,t){if(zee(e),t.name!==void 0){let r=fD(t.name);if(r===void 0)return t.name;throw new b("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,uD)}let n=fD(e.name);if(n===void 0)return e.name;throw new b("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${uD}`)}function fD(e){return e.length>128?"has more than 128 characters":Eo(e)?e.includes("..")?
'holds ".."':If(e)!==void 0?"can't be a folder on Windows":Ca(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function zee(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new b("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var uD,pD=h(()=>{"use strict";I();Af();
La();uD="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function gD(e,t){FR(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Bee(e,t);let r=cD(n,dD(n,t),t),i=Uee(new Va(n,r)),{draft:o,version:s,files:a}=i;return{name:o.
settings.name,version:s,description:Do(o),files:a,report:{components:o.components,leftOut:o.leftOut,longestToolName:o.settings.naming.longest,serverKey:o.settings.
naming.serverKey,leakCheck:i.check,copied:[...o.open].sort(),diagnostics:o.findings.list}}}function Uee(e){let t=mD(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=l1(e,t);if(r.length===0)throw t.leak;let i=new Va(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)i.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),i.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let o=mD(i,t);if(o.leak!==void 0)throw o.leak;return o}function mD(e,t){
let n=jee(e),r=ae(e.files),i=yf(hD(r,Qa(n))),o=`${Xa(e)}-${i.slice(0,8)}`,s=hD(r,Qa(n,o));return{draft:e,version:o,files:s,...a1(e,s,t)}}function jee(e){let t=D1(
e);F1(e),wR(e),xR(e),w1(e);let n=ER(e);VR(e),e.files.set("README.md",Y1(e)),v1(e);let r=_1(e),i=MR(e,{commands:t,icon:n,paths:r});return e.manifest=i,zR(e,i),Gee(
e),h1(e),N1(e),i}function hD(e,t){return ae([...e,[mi,t]])}function Bee(e,t){if(e.loads)return;let n=e.diagnostics.filter(i=>Ni(i.code)),r=n[0];throw r===void 0?
new b("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new b("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${en(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Gee(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>Rf&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:Rf}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var yD=h(()=>{"use strict";vn();Ta();I();ms();H();bR();kR();Jf();SR();f1();bb();Tb();ec();b1();x1();Ro();P1();G1();
X1();lD();pD();fi()});function wD(e){let t=[],n=(i,o)=>t.push({text:e.slice(i,o),offset:i}),r;for(let i=0;i<e.length;){let o=e.indexOf(`
`,i),s=o===-1?e.length:o,a=e.slice(i,s),[,c,l=""]=Jee.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
i),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:d}of a.matchAll(Kee))n(i+d+1,i+
d+1+u.length);i=s+1}return r!==void 0&&n(r.from,e.length),t}var Jee,Kee,bD=h(()=>{"use strict";Jee=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Kee=/`([^`\n]+)`/g});function ad(e){let t=[];for(let n of e.matchAll(Yee)){let r=n[1],i=e.slice(Math.max(0,n.index-Ub),n.index),o=n.index+n[0].length,s=tte(r,i,e.slice(o,o+Ub));s!==
void 0&&t.push({need:vD.get(r),what:`${r}${s}`,offset:n.index})}return t}function tte(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return ete.test(
t)?"":void 0;if(!nte(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,i="",o=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return o===""||i===""?Zee.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:rte(e,o)}function nte(e){let t=e.length;for(;t>0&&!Xee.has(e[t-1]);)t-=1;return(t>0||e.length<Ub)&&Qee.test(e.slice(
t))}function rte(e,t){let[,n,r,i]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(i)?"":void 0;let o=Object.hasOwn(kD,e)?kD[e]:void 0,s=/^[/.=]\w/.test(i);if(!(o===void 0?!s&&qee.has(r):!o.test(r)))return s?"":` ${r}`}var sd,Vee,Hee,vD,Zee,
kD,qee,Wee,Yee,Xee,Qee,ete,Ub,jb=h(()=>{"use strict";sd=e=>e.split(" "),Vee=sd("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Hee=sd("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),vD=new Map([...Vee.map(e=>[e,"machine"]),...Hee.map(e=>[e,"toolchain"])]),Zee=new Set(sd("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),kD={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
qee=new Set(sd("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Wee=[...vD.keys()].sort((e,t)=>t.length-e.length).join("|"),Yee=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Wee})(?![\w./:=@-])`,"g"),Xee=new Set(`
;&|({$"'\`!`),Qee=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,ete=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
Ub=240});function xD(e,t,n){let r=new ic(e,t,n);$D(r,ate,e);for(let i of wD(e))ED(r,i.text,i.offset);return Bb(r,e)}function $D(e,t,n){for(let{word:r,need:i,form:o}of t)
n.includes(r)&&SD(o,n,s=>e.add(i,s[0],s.index))}function Bb(e,t){return $D(e,ste,t),t.includes("git ")&&SD(cte,t,n=>{let r=`git ${n[1]}`;ote.has(n[1])?e.add("ma\
chine",r,n.index):ite.has(n[1])&&e.add("files",r,n.index)}),e.list()}function OD(e,t,n){return Bb(new ic(e,t,n),e)}function cd(e,t,n){let r=new ic(e,t,n);return ED(
r,e,0),Bb(r,e)}function ED(e,t,n){for(let{need:r,what:i,offset:o}of ad(t))e.add(r,i,n+o)}function SD(e,t,n){let r=0;for(;;){e.lastIndex=r;let i=e.exec(t);if(i===
null)return;r=Math.max(e.lastIndex,i.index+1),n(i)}}var _D,ite,ote,ste,ate,cte,ic,Gb=h(()=>{"use strict";F();bD();jb();_D=e=>new Set(e.split(" ")),ite=_D("diff \
log status show blame ls-files grep rev-parse describe shortlog"),ote=_D("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),ste=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],ate=[{word:"sk",need:"conversation",form:/(?<!not |n't |n’t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
cte=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
ic=class{#e;#n;#r;#t=new Map;constructor(t,n,r){this.#e=ht(t),this.#n=n,this.#r=r}add(t,n,r){let i=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#t.has(i))return;
let o=this.#r+this.#e(r)-1;this.#t.set(i,{need:t,path:this.#n,line:o,what:i})}list(){return[...this.#t.values()].sort((t,n)=>t.line-n.line)}}});function ID(e,t){let n=e.origin,r=JSON.stringify(e.handler),i=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return i;let o=vr(e,t).flatMap(s=>Kb(t,s));return[...i,...Jb(e.handler,n),...AD(r,
n.path,n.line),...o]}function Jb(e,{path:t,line:n}){let{command:r,args:i}=e,s=[r,...Array.isArray(i)?i:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:fte(
c)).join(""),a=ad(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...OD(JSON.stringify(e),t,n),...a]}function fte(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Kb(e,t){let n=dte(e,t);return n===void 0?[]:cd(n,t,1).concat(AD(n,t,1))}function AD(e,t,n){let r=new Map,i=ht(
e);for(let o of e.matchAll(ute)){let s=o.groups?.files===void 0?"machine":"files",a=o[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+i(o.index)-1,what:a})}
return[...r.values()]}function dte(e,t){let n=L(e.files,t);return n===void 0||n.size>lte?void 0:G(n.bytes())}var lte,ute,TD=h(()=>{"use strict";H();F();dn();Gb();
jb();lte=1024*1024,ute=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function PD(e){pb(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Vb(`${r.kind}:${r.name}`,
r.path,[...gte(r),...mte(r.body,e).flatMap(i=>{let o=n.get(i)??Kb(e,i);return n.set(i,o),o})])),...e.hooks.map(r=>Vb(`hook:${r.id}`,r.origin.path,ID(r,e))),...e.
mcpServers.map(({name:r,config:i,origin:o})=>Vb(`mcp:${r}`,o.path,Jb(i,o).filter(hte)))]}function mte(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?rt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Vb(e,t,n){let r=new Set(n.map(s=>s.need)),i=pte.filter(s=>r.has(s)),o=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:i.length===0?["text"]:i,evidence:n,advice:o?"local":"remote"}}function hte(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function gte(e){let{path:t,body:n,bodyLine:r}=e,i=e.kind==="agent"?[]:fn(n);return[...yte(e),...i.map(o=>{let s=`!\`${o.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+o.line-1,what:s}}),...id(e).map(({reference:o,line:s})=>({need:"files",path:t,line:s,what:o})),...xD(n,t,r)]}function yte(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(i=>{let[,o=i,s]=/^(\w+)\((.*)\)$/s.
exec(i)??[];if(o==="Bash"&&s!==void 0)return cd(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(ND,o)?ND[o]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${o}`}]})}var pte,ND,CD=h(()=>{"use strict";Gb();dn();TD();Fb();Ro();_t();pte=["text","files","patch","toolchain","machine","conversation"];
ND={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function LD(e,t=[]){if(!Array.isArray(t))throw pi("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:i})=>i==="local").map(
({id:i})=>i)),r=new Vn;for(let i of PD(e))n.has(i.id)||i.id.startsWith("mcp:")||(Hb(r,i,"PLACEMENT_NEEDS_MACHINE",["machine"]),Hb(r,i,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),i.advice==="remote"&&Hb(r,i,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function Hb(e,t,n,r){let i=t.evidence.filter(
a=>r.includes(a.need)),[o]=i;if(o===void 0)return;let s=[...new Set(i.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:o.path,line:o.line},{what:t.id,because:s})}
var RD=h(()=>{"use strict";vn();Ro();CD()});function ld({loads:e,diagnostics:t}){let n=t.find(({code:o})=>Ni(o));if(e||n===void 0)return;let{problem:r,fix:i}=al(n);throw new b("PLUGIN_REFUSED",`Claude Cod\
e would not load this plugin: ${en(n)}: ${r}`,i,{details:{diagnostics:t.filter(({level:o})=>o!=="note")}})}var Zb=h(()=>{"use strict";vn();cm();I();ms()});import{randomBytes as fEe}from"crypto";function FD({tools:e,afterMs:t}={},n=DD){return e??(t!==void 0||n>DD)}var DD,MD=h(()=>{"use strict";DD=6e5});var zD,UD=h(()=>{"use strict";zD=String.raw`
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
`});var jD,BD=h(()=>{"use strict";jD=String.raw`
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
`});var ud,fd,dd,pd,qb=h(()=>{"use strict";ud=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),fd=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),dd=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),pd="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var GD,JD=h(()=>{"use strict";GD=String.raw`
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

`});function KD(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>bte(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${md(ud)}, files that hold a private key, what lies in ${md(fd)}, links, and other repositories inside the project. ${md(dd)} are sent onl\
y where the list above says so. Without git also not: what lies in ${md(pd)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function bte(e,{kind:t,name:n,policy:r}){let i=r.git?", and what git says: diff, status, log, branch, names of remotes":"",o=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${wte[r.files]}${o}${i}.`}function md(e){return e.map(
t=>`\`${t}\``).join(" ")}var wte,VD=h(()=>{"use strict";qb();wte={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var HD,ZD=h(()=>{"use strict";HD=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var qD,WD=h(()=>{"use strict";qD=String.raw`
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
`});var YD,XD,QD=h(()=>{"use strict";YD=String.raw`function pattern(globs,   n, list, i, out) {
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
`,XD=String.raw`function base64(s) {
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
`});var eF,tF=h(()=>{"use strict";eF=String.raw`
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
`});var nF,rF=h(()=>{"use strict";nF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var iF,oF=h(()=>{"use strict";iF=String.raw`
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
`});function Yb(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,i=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:o=>_te(
o,i)+vte,hooks:kte,readme:KD}}function kte(e,t){let n=["execute_command","invoke_agent","start_run"],r=(i,o,s)=>({event:i,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${o}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function _te(e,t){
let{name:n,plugin:r,baseUrl:i,keyOption:o,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Wb(n)} plugin=${Wb(r)}
base="${i}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${o.toUpperCase()}} key_option=${o}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Wb([...new Set(a)].join(`
`))}
`}function Wb(e){return`'${e.replaceAll("'","'\\''")}'`}var DEe,vte,sF=h(()=>{"use strict";UD();BD();qb();JD();VD();ZD();WD();QD();tF();rF();oF();DEe=Yb();vte=[
"# Never sent, in any case and any folder.",`secret_names='${ud.join(" ")}'`,`secret_folders='${fd.join(" ")}'`,"# Claude Code would obey them.",`client_names='${dd.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${pd.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${HD}'`,`sorting='
${YD}'`,`key_body='
${XD}'`,nF+GD+eF+jD+zD+qD+iF].join(`
`)});function cF(e,t,n){let r=n??t.endpoint;if(r===void 0){let m="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new b("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",m)}let{endpointVariable:i,auth:o,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:d,name:p}=e,{alwaysLoad:f=t.alwaysLoad}=e;return{...B({...xte(t),...B({endpointVariable:i,auth:o,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:d,name:p}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:$te(t),longRuns:FD(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:f==="true"?!0:f==="false"?!1:f,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Yb(t.
uploads)}}function xte(e){let{endpointVariable:t,auth:n,public:r,local:i,shellContext:o,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:d,
consent:p}=e;return B({endpointVariable:t,auth:n,public:r,local:i,shellContext:o,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:d,consent:p})}
function $te({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var lF=h(()=>{"use strict";ps();
I();Fe();MD();sF()});function uF(e,t,n){let{loaded:r,config:i}=e;ld(r);let o=cF(t,i,n),s=Ote(r.plugin,gD(r,o),o);return t.allowErrors!==!0&&Ete([...Xb(e,s),...s.report.diagnostics]),
s}function Ote(e,t,{auth:n,workspace:r={}}){let{report:i}=t,o=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&Ra(r,l.what).files!=="none",s=LD(e,i.
components).filter(c=>!o(c)),a=[...i.diagnostics,...s];return{...t,report:{...i,diagnostics:a}}}function Xb({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:i})=>r!=="note"&&!(n&&i.startsWith("PLUGIN_NAME_")))}function Ete(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new b("PLUGIN_INCOMPLETE",`The plugin has ${St(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var fF=h(()=>{"use strict";I();yD();RD();Ww();Zb();Ci();lF()});import{basename as dF,extname as Ste,join as pF}from"path";async function mF(e,t){let n=pF(t.workspace,e),r={folder:e,name:dF(n),rows:[],notes:[]};try{let i=JL(
n),o={...r,name:i.plugin.name},s=await Ate(n,t).catch(a=>({failed:a}));return"failed"in s?Qb(s.failed,{...o,rows:ws(e,i.diagnostics)}):Ite({...o,opened:{directory:n,
loaded:i,...s}},t)}catch(i){return Qb(i,r)}}function Ite(e,{inputs:t}){let{folder:n,name:r,opened:i}=e,o=i.skipped===void 0?[]:[Tte(i.skipped)],s=t.endpoint?.replaceAll(
"{plugin}",r),a=i.skipped!==void 0&&s===void 0,c=ws(n,i.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:o};try{let l=uF(i,{permissionHook:!0},
s),u=ws(n,[...Xb(i,l),...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:o}}catch(l){return Qb(l,{...e,rows:c,notes:o})}}async function Ate(e,{
workspace:t,inputs:n,foreign:r,signal:i}){if(n.config===void 0)return await Uy(e,void 0,{dataOnly:r,signal:i});let o=pF(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.
test(Ste(o))?{config:{},skipped:o}:await Uy(e,o,{signal:i})}function Tte(e){return`${dF(e)} was not run: it is code, and this commit may be a stranger's. What i\
t says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Qb(e,t){if(!ke(e))throw e;let n=b0(t.
folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var hF=h(()=>{"use strict";XT();KL();fF();I();Di()});function gF(e,t){return e.size===t.size&&[...e].every(([n,r])=>Nte(r,t.get(n)))}function oc(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:sc(e.bytes(),t.bytes())}function sc(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function Nte(e,t){return e.
kind==="file"?t?.kind==="file"&&oc(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var ac=h(()=>{"use strict"});function wF(e){return yF(e)||yF(ae([...e].map(([t,n])=>[t,Cte(n)])))}function yF(e){let t=L(e,mi),n=t===void 0?void 0:M(G(t.bytes())).value;if(!_(n))return!1;let{
version:r,...i}=n,o=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(o===void 0)return!1;let s=[...e].map(([a,c])=>[a,Pte(c)]);return yf(ae([...s,[mi,
Qa(i)]])).startsWith(o)}function Pte(e){return e.kind==="file"?{...e,executable:!1}:e}function Cte(e){if(e.kind!=="file")return e;let t=e.bytes();return ai(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var bF=h(()=>{"use strict";Ta();H();z();F();ec()});import{readdirSync as Lte}from"fs";import{join as Rte}from"path";function yi(e){return Dte.has(e.split("/").at(-1)??"")}function wi(e,t=""){return Fte(Rte(e,t)).
flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return Nf(n.name)?n.isDirectory()?wi(e,r):[]:yi(r)?[]:[r]})}function Fte(e){return Lte(e,{withFileTypes:!0})}function vF(e,t){
let n=Mn(e),r=[...n].filter(([s,{kind:a}])=>a!=="directory"&&!yi(s)),i=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),o=r.filter(([,{kind:s}])=>s!==
"file").map(([s])=>s);for(let s of[o,i.filter(a=>!Mte(a)),i])if(wF(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!oc(kF(n,
s),kF(t,s)))}function Mte(e){return/^(?:commands|agents|skills)\/.*\.md$/.test(e)}function kF(e,t){let n=L(e,t);return n&&{...n,executable:!1}}function _F(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
return[...Mn(e)].filter(([n,{kind:r}])=>r!=="directory"&&!yi(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Dte,Bo=h(()=>{"use strict";H();ac();bF();wr();Dte=new Set(
[".DS_Store","Thumbs.db","desktop.ini"])});import{readFileSync as zte}from"fs";import{join as cc}from"path";function hd(e){let t=lc(cc(e,".claude-plugin","plugin.json"));return $t($t($t(t,"metadata"),"ba\
zaar"),"thinClient")!==void 0}function xF(e){if(lc(cc(e,"oci-layout"))===void 0)return!1;let t=$t(lc(cc(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?
t.map(o=>$t(o,"digest")):[]),[r]=n;if(n.size!==1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let i=lc(cc(e,"blobs","sha256",r.slice(7)));return typeof $t(
$F(e,i),"claude-bazaar.contents")=="string"}function $F(e,t){let n=$t(t,"annotations");if(n!==void 0)return n;let r=$t(t,"manifests"),i=Array.isArray(r)?$t(r[0],
"digest"):$t($t(t,"config"),"digest");return typeof i!="string"||!/^sha256:[0-9a-f]{64}$/.test(i)?$t($t(t,"config"),"Labels"):$F(e,lc(cc(e,"blobs","sha256",i.slice(
7))))}function lc(e){try{return JSON.parse(zte(e,"utf8"))}catch{return}}function $t(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var gd=h(()=>{
"use strict"});function Ute(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function uc(e){let t=Ute(e);if(t!==void 0)throw Ct(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function Ct(e,t){return new b("PATH_UNSAFE",e,t)}var Go=h(()=>{"use strict";I()});import{lstatSync as jte,readdirSync as Bte,realpathSync as Gte}from"fs";import{sep as OF}from"path";function Jo(e,t,n){let r=Vte(e);if(r===void 0)return"missing";
if(r.isSymbolicLink())throw yd(e);if(!r.isDirectory())throw ek(e,"is a file");let i=Hte(e);if(i.length===0)return"empty";let o=n.replace??"ours";if(o==="never")
throw ek(e,"exists and is not empty");let s=i.includes(".git");return o==="ours"&&!i.every(a=>a===".git"||yi(a))&&Jte(e,t,n),Zte(e,s),s?"repository":"replaceabl\
e"}function Jte(e,t,{isOurs:n,foreign:r}){if(!(n??hd)(e))throw ek(e,"holds files that this tool did not write");let i=r??(n===void 0?vF:()=>[]),o=[...Kte(e),...i(
e,t)];if(o.length!==0)throw new b("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write, or not as it is now: ${fc(o)}.`,"Move or remove that, o\
r choose another folder.")}function Kte(e){try{return wi(e).filter(t=>t!==".git")}catch(t){throw Xe(e,t)}}function fc(e){let t=e.length-EF;return`${e.slice(0,EF).
join(", ")}${t>0?` and ${t} more`:""}`}function Vte(e){try{return jte(e,{throwIfNoEntry:!1})}catch(t){throw Xe(e,t)}}function Hte(e){try{return Bte(e)}catch(t){
throw Xe(e,t)}}function Zte(e,t){let[n,r]=[process.cwd(),Gte(e)];if(!`${n}${OF}`.startsWith(`${r}${OF}`)||t&&n===r)return;let i=`The output "${e}" would be repl\
aced, and it is the folder you are working in.`;throw new b("OPTION_INVALID",i,"Run the command from another folder.")}function ek(e,t){return new b("OUTPUT_EXI\
STS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one yourself.")}function yd(e){return Ct(`"${e}" is a symbolic link, which is never writte\
n through.`,"Name the real folder.")}function Xe(e,t){if(t instanceof b)return t;let n="Check that the folder exists, that you may write there and that the disk\
 is not full.";return new b("FILE_UNWRITABLE",`"${e}" can't be written: ${Q(t)}.`,n,{cause:t})}var EF,bi=h(()=>{"use strict";I();Bo();gd();Go();EF=10});import{chmodSync as tk,mkdirSync as qte,readdirSync as Wte,renameSync as SF,writeFileSync as Yte}from"fs";import{dirname as Xte,join as ki}from"path";function Ko(e,t){
tk(e,493);let n=new Set([""]);for(let[r,i]of t){if(i.kind==="symlink"||(nk(e,i.kind==="directory"?r:Xte(r),n),i.kind==="directory"))continue;let o=ki(e,r),s=i.executable?
493:420;Yte(o,i.bytes(),{flag:"wx",mode:s}),tk(o,s)}}function nk(e,t,n){let r="";for(let i of t==="."?[]:t.split("/"))r=r===""?i:`${r}/${i}`,!n.has(r)&&(qte(ki(
e,r),{recursive:!0}),tk(ki(e,r),493),n.add(r))}function $r(e,t,n=[]){let r=[];try{for(let i of Wte(e).filter(o=>!n.includes(o)))SF(ki(e,i),ki(t,i)),r.push(i)}catch(i){
for(let o of r)SF(ki(t,o),ki(e,o));throw i}}var dc=h(()=>{"use strict"});import{existsSync as IF,lstatSync as Qte,mkdirSync as bd,mkdtempSync as rk,readdirSync as ene,renameSync as wd,rmSync as pc}from"fs";import{basename as AF,dirname as ik,
join as Or,relative as tne,resolve as kd,sep as nne}from"path";function TF(e,t,n={}){ok(e,t,n,r=>Ko(r,t))}function ok(e,t,n,r){mc(e,t,n);let i=kd(e),o=Jo(i,t,n),
s=sk(ik(i));try{o==="empty"?sne(i,r):o==="repository"?ane(i,r):cne(i,o,r)}catch(a){throw s!==void 0&&pc(s,{recursive:!0,force:!0}),Xe(e,a)}}function mc(e,t,{within:n}){
rne(e,t),ine(t),n!==void 0&&one(kd(n),kd(e))}function rne(e,t){let n=i=>typeof i=="object"&&i!==null&&"kind"in i;if(typeof e!="string"||e===""){let i="`writeTre\
e` got no folder to write.";throw new b("OPTION_INVALID",i,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="M\
ake one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new b("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}
function ine(e){for(let[t,n]of e)if(uc(t),n.kind==="symlink")throw Ct(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function one(e,t){
let n=tne(e,t);if(n===""||n.startsWith("..")||kd(e,n)!==t)throw Ct(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let i of n.split(nne))
if(r=Or(r,i),Qte(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw yd(r)}function sk(e){try{return bd(e,{recursive:!0})}catch(t){throw Xe(e,t)}}function sne(e,t){
let n=rk(Or(e,".bazaar-"));try{t(n),$r(n,e)}finally{pc(n,{recursive:!0,force:!0})}}function ane(e,t){let n=rk(Or(ik(e),`.${AF(e)}.bazaar-`)),[r,i]=[Or(n,"new"),
Or(n,"old")];try{bd(r),bd(i),t(r),$r(e,i,[".git"]);try{$r(r,e)}catch(o){throw $r(i,e),o}pc(i,{recursive:!0,force:!0})}finally{(!IF(i)||ene(i).length===0)&&pc(n,
{recursive:!0,force:!0})}}function cne(e,t,n){let r=rk(Or(ik(e),`.${AF(e)}.bazaar-`)),i=Or(r,"new");try{bd(i,{mode:493}),n(i),t==="replaceable"?lne(e,i,Or(r,"ol\
d")):wd(i,e)}finally{(t!=="replaceable"||IF(e))&&pc(r,{recursive:!0,force:!0})}}function lne(e,t,n){wd(e,n);try{wd(t,e)}catch(r){throw wd(n,e),r}}var ak=h(()=>{
"use strict";I();dc();bi();Go()});import{existsSync as ck,mkdirSync as NF,mkdtempSync as une,renameSync as vd,rmSync as PF}from"fs";import{basename as fne,dirname as CF,join as lk,resolve as dne}from"path";
function _d(e,t,n={}){let r=dne(e),i=Jo(r,t,n);if(i!=="missing"&&i!=="empty")return pne(r,t,n);let o=xd(r);return TF(r,t,n),{keep:()=>{},undo:()=>{PF(o??r,{recursive:!0,
force:!0}),i==="empty"&&NF(r)}}}function pne(e,t,n){mc(e,t,n);let r=mne(e),[i,o]=[lk(r,"new"),lk(r,"old")],s=()=>PF(r,{recursive:!0,force:!0}),a=()=>{ck(o)&&(ck(
e)&&vd(e,i),vd(o,e)),s()};try{NF(i),Ko(i,t),vd(e,o),vd(i,e)}catch(c){throw a(),Xe(e,c)}return{keep:()=>hne(s),undo:a}}function mne(e){try{return une(lk(CF(e),`.${fne(
e)}.bazaar-`))}catch(t){throw Xe(e,t)}}function hne(e){try{e()}catch{}}function xd(e){if(!ck(e))return xd(CF(e))??e}var $d=h(()=>{"use strict";bi();dc();ak()});var LF,RF=h(()=>{"use strict";LF={added:[],changed:[],removed:[]}});function vi(e){let{name:t,folder:n,client:r,preview:i,published:o,clientPath:s}=e,a=o?.image??e.image;return{name:t,path:n,operation:o?.operation??(i===void 0?"\
skipped":"previewed"),change:o?.change??i?.change??"none",files:o?.files??i?.files??LF,...B({version:o?.version??r?.version,oldVersion:o?.oldVersion??i?.oldVersion,
entry:o?.entry??i?.entry,image:a?.image,digest:a?.digest,commit:o?.commit,commitUrl:o?.commitUrl,verified:o?.verified,pullRequest:o?.pullRequest,thinClientPath:s})}}
var uk=h(()=>{"use strict";Fe();RF()});import{appendFileSync as gne,mkdirSync as yne,writeFileSync as wne}from"fs";import{tmpdir as bne}from"os";import{join as Od}from"path";function fk(e){let t=(e.GITHUB_ACTION??
"").replaceAll(/\W/g,"")||"step";return Od(e.RUNNER_TEMP||bne(),"claude-bazaar",t)}function FF(e,t){return t.map(n=>{let{client:r}=n;if(r===void 0)return n;let i=Od(
e,"thin-clients",r.name);return _d(i,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:i}})}function MF(e,t,n){let r=e.plugins.map(vi);yne(t,{recursive:!0});
let i=Od(t,"report.json");wne(i,`${JSON.stringify(kne(e),void 0,2)}
`);let[o]=r.length===1?r:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,plugins:JSON.stringify(r),name:o?.name,version:o?.version,"old-v\
ersion":o?.oldVersion,change:o?.change,operation:o?.operation,image:o?.image,digest:o?.digest,commit:o?.commit,"commit-url":o?.commitUrl,verified:o?.verified,"p\
ull-request-number":o?.pullRequest?.number,"pull-request-url":o?.pullRequest?.url,"thin-client-path":o?.thinClientPath??(s?Od(t,"thin-clients"):void 0),report:i};
if(n.GITHUB_OUTPUT)for(let[c,l]of Object.entries(a))E_(c,l??"")}function kne({kind:e,changed:t,plugins:n,warnings:r,error:i}){return{kind:e,changed:t,warnings:r,
...i===void 0?{}:{error:DF(i)},plugins:n.map(o=>({...vi(o),...o.error===void 0?{}:{error:DF(o.error)},notes:o.notes,findings:Ri(o.rows),...o.client===void 0?{}:
{leakCheck:o.client.report.leakCheck,leftOut:o.client.report.leftOut}}))}}function DF({code:e,problem:t,fix:n}){return{code:e,problem:t,fix:n}}function zF(e,t){
let n=e.GITHUB_ARTIFACTS,r=t.map(o=>vi(o).image).filter(o=>o!==void 0);if(n===void 0||n===""||r.length===0)return;let i=[...new Set(r)].slice(0,500).map(o=>`oci\
://${o}
`);gne(n,i.join(""))}var UF=h(()=>{"use strict";Fr();$d();Di();uk()});function it(e){return Zn(e).replaceAll(jF,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!…–’-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Ot(e){return e===
""?"":`<code>${it(e)}</code>`}function dk(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&","&amp;")}\
">${it(e)}</a>`:it(e)}function BF(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([o])=>o.length)),r="`".repeat(n+1),i=t.split(`
`).map(o=>Zn(o.replaceAll("	","  ")).replaceAll(jF,"\uFFFD"));return[`${r}${e}`,...i,r].join(`
`)}function Ed(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var jF,GF=h(()=>{"use strict";cl();jF=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function JF(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,i=`

Some details have no room here: the output \`report\` names a file with all of them.
`,o=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(o<=t)break;n.delete(l),o-=r(l)-(n.size+
1===e.length?Buffer.byteLength(i):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+i;return Buffer.byteLength(c)<=t?`${c}
`:vne(c,t)}function vne(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var KF=h(()=>{"use strict"});function VF(e,t){let{error:n}=e,r=[{text:`## ${_ne[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${it(n.problem)} ${it(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:xne(e.plugins),weight:0}],...e.warnings.map(i=>({text:`Warning: ${it(i)}`,weight:1}))];return JF([...r,...e.plugins.
flatMap(Ine)])}function xne(e){let t=e.map(n=>{let r=vi(n);return[Ot(r.name),$ne(r),One(n,r),Ene(r),Sne(n.rows)]});return Ed(["plugin","version","result","files",
"findings"],t)}function $ne({version:e="",oldVersion:t}){return t===void 0||t===e?Ot(e):`${Ot(t)} \u2192 ${Ot(e)}`}function One({error:e},t){if(e!==void 0)return`\
failed: ${it(e.code)}`;let{pullRequest:n,commit:r,commitUrl:i,verified:o}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(dk(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${dk(r.slice(0,12),i)}${o===!0?", verified":""}`),s.join(" \xB7 ")}function Ene({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Sne(e){return["error","warning","note"].map(n=>{let r=e.filter(i=>i.level===n).length;return r===0?[]:[St(r,n)]}).flat().
join(", ")||"none"}function Ine(e){let{error:t,notes:n,rows:r,preview:i}=e,o=vi(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${it(t.problem)} ${it(t.fix)}`,weight:1}],
...n.map(a=>({text:it(a),weight:1})),...o.image===void 0?[]:[{text:`Image: ${Ot(o.image)}`,weight:1}],...r.length===0?[]:[{text:Ane(r),weight:2}],...Tne(e),...Nne(
o),...i===void 0||i.patch===""?[]:[{text:pk("Changes of the thin client",BF("diff",i.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${it(e.name)}`,weight:1},
...s]}function Ane(e){let t=Ri(e).map(n=>[n.level,Ot(n.code),Ot(en({...n,path:n.file})),`${it(n.problem)} ${it(n.fix)}`]);return Ed(["level","code","place","wha\
t, and what to do"],t)}function Tne({client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,i=`Leak check passed: ${St(t.files,"file")} \
searched for ${St(t.sources,"text")} of the plugin, no ${t.window} characters in a row are shared.`,o=r.length===0?"":` Copied openly: ${r.map(Ot).join(", ")}.`,
s=n.map(({what:a,why:c})=>[Ot(a),it(c)]);return[{text:i+o,weight:1},...s.length===0?[]:[{text:pk("Left out of the thin client",Ed(["what","why"],s)),weight:3}]]}
function Nne({files:e}){let t=[...e.added.map(n=>`- added ${Ot(n)}`),...e.changed.map(n=>`- changed ${Ot(n)}`),...e.removed.map(n=>`- removed ${Ot(n)}`)];return t.
length===0?[]:[{text:pk("Files in the marketplace",t.join(`
`)),weight:3}]}function pk(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var _ne,HF=h(()=>{"use strict";Ci();vn();Di();GF();uk();KF();_ne={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing was wr\
itten",check:"Claude Bazaar: check of a generated pull request"}});var qt,Er,Sr=h(()=>{"use strict";qt="/opt/plugin",Er=["linux/amd64","linux/arm64"]});function ZF(e,t){let n=e.find(o=>!Er.includes(o));if(n!==void 0||e.length===0||new Set(e).size<e.length){let o=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new b("OPTION_INVALID",o,`Name ${Er.join(" or ")}, each once.`)}let r=e.find(o=>t?.images.has(o)===!1);
if(r===void 0)return e;let i="Resolve the base for it too, or leave it out.";throw new b("OPTION_INVALID",`The base was not read for ${r}.`,i)}function qF(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function Vo(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new b("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function WF(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new b("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Sd=h(()=>{"use strict";I();Sr()});import{createHash as Pne}from"crypto";function Ho(e){return`sha256:${Pne("sha256").update(e).digest("hex")}`}function Zo(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().
encode(JSON.stringify(t));return{mediaType:e,digest:Ho(n),size:n.length,bytes:n}}function Ir({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}
function de(e){return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var Te,Ne=h(()=>{"use strict";Te={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function Ar(e){let t=(p,f)=>{throw new b("OPTION_INVALID",`"${Id(e)}" names no image: ${p}.`,f)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...i]=e.split("@");(i.length>0||r!==void 0&&!de(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:o,rest:s}=Dne(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Cne.test(c)&&t(`"${Id(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=o===void 0||Rne.includes(
o)?"docker.io":o;Lne.test(u)||t(`"${Id(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let d=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return Fne(l,u,d,t),{registry:u,path:d,name:`${u}/${d}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function Dne(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function Fne(e,t,n,r){let i=e.toLowerCase();if(e!==i&&i.split(
"/").every(s=>YF.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${i}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let o=e.split("/").find(s=>!YF.test(s));o!==void 0&&r(o===""?"its path has an empty part":`"${Id(o)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>XF&&r(
`it is longer than ${XF} characters`,"Give a shorter path.")}function Id(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function mk(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function QF(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=mk(e)||t.some(i=>i.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var YF,Cne,Lne,XF,Rne,_i=h(()=>{"use strict";I();Ne();YF=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Cne=/^\w[\w.-]{0,127}$/,Lne=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,XF=255,Rne=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function Ad(e,t,n){let r=Ar(e);if(r.digest!==void 0){let o="Leave out what stands behind @: the digest is known when the image is made.";throw new b("OPTION_INV\
ALID","An image can't be pushed to a digest.",o)}let{tag:i}=r;return i===void 0?{reference:r,tags:hc(t,n)}:{reference:r,tags:[...new Set([i,...(n.tag??[]).map(Vo)])]}}
function hc({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[qF(e.plugin.manifest.version)]).map(Vo))]}var Td=h(()=>{"us\
e strict";I();Sd();_i()});function hk(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let i=new TextEncoder().encode(String(r)),o=new Uint8Array(
r);return o.set(i),o.set(n,i.length),o}var eM=h(()=>{"use strict"});function qo({name:e,mode:t,size:n,type:r,link:i=""}){let o=new Uint8Array(512),s=(l,u)=>o.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,i),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=o.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),o}var gk=h(()=>{"use strict"});function Wo(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function yk(e){let t=tM(e);if(t!==void 0)throw Tr(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw Tr(e,'is absolute, or holds an empty segment, "." or ".."')}function tM(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function nM(e){for(let t of e.keys())for(let n=Wo(t);n!=="";n=Wo(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw Tr(t,`lies below a ${r.kind}`)}}function rM(e,t,n){let r=t===""?"is empty":tM(t);if(r!==void 0)throw Tr(e,`is a link whose target ${r}`);let i=t.startsWith(
"/"),o=t.split("/").filter(p=>p!==""&&p!=="."),s=o.findIndex(p=>p!==".."),a=s===-1?o.length:s;if(o.includes("..",a))throw Tr(e,'is a link whose target has ".." \
behind a name');let c=i?[]:Wo(e).split("/").filter(Boolean),u=[...i?[]:c.slice(0,Math.max(0,c.length-a)),...o.slice(a)].join("/");if(!i&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw Tr(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function Tr(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new b("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var iM=h(()=>{"use strict";I()});function*sM(e,{prefix:t="",links:n="refuse"}){t!==""&&yk(t);for(let i of e.keys())yk(i);nM(e);let r=new Set([""]);for(let[i,o]of zne(e)){let s=t===""?i:`${t}/${i}`;
if(yield*aM(o.kind==="directory"?s:Wo(s),r),o.kind==="file"&&(yield{path:i,head:Une(s,o),file:o}),o.kind==="symlink"){if(n==="refuse")throw Tr(i,"is a symbolic \
link");rM(s,o.target,t),yield{path:i,head:kk({name:s,type:"2",mode:511,size:0,link:o.target})}}}}function bk(e){return new Uint8Array((512-e%512)%512)}function zne(e){
return[...e].sort(([t],[n])=>V(t,n))}function*aM(e,t){t.has(e)||(yield*aM(Wo(e),t),t.add(e),yield{path:e,head:kk({name:`${e}/`,type:"5",mode:493,size:0})})}function Une(e,{
size:t,executable:n}){if(t<=8589934591)return kk({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new b(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function kk({name:e,link:t="",...n}){let r=[...wk(e)?[]:[hk("path",e)],...t===""||wk(t)?
[]:[hk("linkpath",t)]],[i,o]=[oM(e),oM(t)],s=qo({...n,name:i,link:o});if(r.length===0)return s;let a=gc(r),c=`PaxHeader/${i}`.slice(0,100);return gc([qo({name:c,
mode:420,size:a.length,type:"x"}),a,bk(a.length),s])}function wk(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function oM(e){return wk(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function gc(e){let t=new Uint8Array(e.reduce((r,i)=>r+i.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var vk=h(()=>{"use strict";
I();F();eM();gk();iM()});var cM,lM,uM,fM,Nd=h(()=>{"use strict";cM="the plugin's files",lM="the runtime",uM="the link /usr/local/bin/claude",fM="claude-bazaar image"});function Pd(e){return e==="docker"?yc:Te}function pM(e,t){let n=Pd(e);if(t===Te.layer||t===yc.layer)return n.layer;if(t===Te.gzipLayer||t===yc.gzipLayer)return n.
gzipLayer;if(t===dM&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,i=t===dM?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new b("BASE_INVALID",r,i)}function Cd(e){return e===Te.index||
e===yc.index}function wc(e){return e===Te.manifest||e===yc.manifest}var yc,dM,Ld=h(()=>{"use strict";I();Ne();yc={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};dM="application/vnd.oci.image.layer.v1.tar+zstd"});var mM,hM=h(()=>{"use strict";mM={serve:3e3,broker:8788}});var Rd,_k,gM,xk,Dd,$k=h(()=>{"use strict";Sr();hM();Rd="/opt/runtime",_k="/work",gM={uid:1e3,gid:1e3},xk=1e9,Dd={User:`${gM.uid}:${gM.gid}`,WorkingDir:_k,Entrypoint:[
"/usr/bin/tini","--","node",`${Rd}/bin.js`],Cmd:["serve",qt],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${_k}`,`TMPDIR=${_k}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${mM.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Rd}/health.js`],Interval:15*xk,Timeout:5*
xk,StartPeriod:15*xk,Retries:3},StopSignal:"SIGTERM"}});function yM(e,t,n,r,i={}){let o=Pd(r.format),s=u=>({...u,mediaType:pM(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=Zo(o.config,jne(e,t,n,r)),l=Zo(
o.manifest,{schemaVersion:2,mediaType:o.manifest,config:Ir(c),layers:a.map(Ir),...bM({...r,annotations:{...r.annotations,...i}})});return{platform:e,manifest:l,
config:c,layers:a}}function wM(e,t,n){let{index:r}=Pd(n.format);return Zo(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:i,manifest:o})=>({...Ir(o),platform:Fd(
i,t?.images.get(i))})),...bM(n)})}function Fd(e,t){let[n="",r=""]=e.split("/"),i=t?.config.raw.variant;return{architecture:r,os:n,...typeof i=="string"&&i!==""?
{variant:i}:{}}}function bM({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function jne(e,t,n,{created:r,labels:i}){let o=[...t?.layers??[],...n];
return{...Fd(e,t),created:r,config:t===void 0?{Labels:i}:Bne(t,i),rootfs:{type:"layers",diff_ids:o.map(({diffId:s})=>s)},history:[...Jne(t,r),...n.map(({comment:s})=>kM(
r,s))]}}function Bne({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...i}=e.run,
o=i.ExposedPorts;return{...i,...Dd,Env:Gne(e.env,Dd.Env),ExposedPorts:{..._(o)?o:{},...Dd.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function Gne(e,t){
let n=o=>o.slice(0,Math.max(0,o.indexOf("="))),r=t.filter(o=>n(o)!=="PATH"||!e.some(s=>n(s)==="PATH")),i=new Set(r.map(n));return[...e.filter(o=>!i.has(n(o))),...r]}
function Jne(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>kM(t,n))}function kM(e,t){return{created:e,created_by:fM,
comment:t}}var Ok=h(()=>{"use strict";z();Nd();Ld();Ne();$k()});function vM(e,t){let{top:n,images:r,base:i}=e,[o]=r,s=e.index===void 0&&o!==void 0?{platform:Fd(o.platform,i?.images.get(o.platform))}:{},a={schemaVersion:2,mediaType:Te.
index,manifests:t.map(u=>({...Ir(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:d})=>[u,d])],l=r.flatMap(
u=>u.layers);return ae([...c.map(({digest:u,bytes:d})=>[`blobs/sha256/${u.slice(7)}`,d]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,Kne(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function Kne(e){return{...ai(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function _M(e){let t=[];for await(let n of e)t.push(n);return gc(t)}var Ek=h(()=>{"use strict";H();vk();Ok();
Ne();Ne()});import{randomUUID as Vne}from"crypto";import{mkdirSync as Hne,readFileSync as Zne,renameSync as qne,rmSync as Wne,writeFileSync as Yne}from"fs";import{homedir as Xne}from"os";
import{dirname as Qne,isAbsolute as ere,join as xM}from"path";function Yo(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&ere(t)?t:xM(Xne(),".cache");return xM(
n,"claude-bazaar")}function Md(e){try{return Zne(e,"utf8")}catch{return}}function zd(e,t){let n=`${e}.${Vne()}`;try{Hne(Qne(e),{recursive:!0,mode:448}),Yne(n,t,
{mode:384,flag:"wx"}),qne(n,e)}catch{tre(n)}}function tre(e){try{Wne(e,{force:!0})}catch{}}var bc=h(()=>{"use strict"});import{join as nre}from"path";function $M(e,t){return{name:e.name,async manifest(n){let r=de(n)?ire(t,n):void 0;if(r!==void 0)return r;let i=await e.manifest(n);
return i!==void 0&&SM(t,i.digest,i.bytes),i},read:n=>ore(e,t,n)}}function ire(e,t){let n=EM(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().
decode(n));return typeof r=="string"&&(Cd(r)||wc(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*ore(e,t,n){if(n.size>rre||
!n.mediaType.includes("json")){yield*e.read(n);return}let r=EM(t,n.digest),i=r??await _M(e.read(n));r===void 0&&SM(t,n.digest,i),yield i}function OM(e,t){return nre(
e,"documents",t.replace(":","-"))}function EM(e,t){let n=new TextEncoder().encode(Md(OM(e,t))??"");return Ho(n)===t?n:void 0}function SM(e,t,n){zd(OM(e,t),new TextDecoder(
"utf-8",{ignoreBOM:!0}).decode(n))}var rre,IM=h(()=>{"use strict";Ek();Ld();Ne();bc();rre=1048576});async function*hn(e,{size:t=131072,buffers:n=1/0}={}){let r=[],i=()=>r.length<n?new Uint8Array(t):r.shift(),o=i(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);o.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield o,n!==1/0&&r.push(o),o=i(),s=0)}s>0&&(yield o.
subarray(0,s))}var Xo=h(()=>{"use strict"});import{randomUUID as sre}from"crypto";import{open as are,unlink as cre}from"fs/promises";import{tmpdir as lre}from"os";import{join as ure}from"path";async function fre(e,t,n){
try{for(let r=0;r<t.length;){let{bytesWritten:i}=await e.write(t,r,t.length-r,n+r);r+=i}}catch(r){throw Xe("the temporary folder",r)}}async function*dre(e,t){for(let n=0;n<
t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:i}=await e.read(r,0,r.length,n);if(i===0)throw Xe("the temporary folder",new Error("a temporary file l\
ost its end"));yield r.subarray(0,i),n+=i}}var Ud,Sk,AM=h(()=>{"use strict";Xo();bi();Ud=class{#e;#n;#r=[];constructor({memoryBytes:t=2097152,folder:n=lre()}={}){
this.#e=t,this.#n=n}blob(){return new Sk(this.#e,()=>this.#t())}async[Symbol.asyncDispose](){await Promise.all(this.#r.splice(0).map(t=>t.close()))}async#t(){let t=ure(
this.#n,`claude-bazaar-${sre()}`);try{let n=await are(t,"wx+",384);return this.#r.push(n),await cre(t),n}catch(n){throw Xe(this.#n,n)}}},Sk=class{#e=[];#n=0;#r=0;#t;#i;#o;constructor(t,n){
this.#i=t,this.#o=n}async write(t){this.#e.push(t),this.#n+=t.length,!(this.#n<=(this.#t===void 0?this.#i:0))&&(this.#t??=await this.#o(),await this.#s(this.#t))}async*read(){
if(this.#t===void 0){yield*hn(this.#e);return}await this.#s(this.#t),yield*dre(this.#t,this.#r)}async#s(t){let n=this.#e.splice(0);this.#n=0;let r=this.#r;this.#r+=
n.reduce((o,s)=>o+s.length,0);let i=r;for(let o of n)await fre(t,o,i),i+=o.length}}});async function TM(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let i=new Uint8Array(r),o=0;for(let s of n)i.set(s,o),o+=s.length;
return i}var NM=h(()=>{"use strict"});async function Qo(e,t){return await TM(e.body,t)}async function Ce(e){await Qo(e,Ik).catch(()=>{})}async function LM(e,t){let n=await Qo(e,Ik).catch(()=>{}),r=G(
n??new Uint8Array),i=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:o}=M(r);if(!_(o))return{codes:[],said:i?"":
CM(r,t),page:i,raw:r};let s=Array.isArray(o.errors)?o.errors.filter(_):[],a=s.length>0?s:[o],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(d=>u[d]).filter(d=>typeof d=="string"));return{codes:c,said:CM(l.join("; "),t),page:i,raw:r}}function CM(e,t){
let n=e.slice(0,Ik);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>PM?`${n.slice(0,
PM)}\u2026`:n}var Ik,PM,zn=h(()=>{"use strict";NM();z();F();Ik=65536,PM=300});function Nr(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function DM(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function jd(e,t){return t.
every(n=>e.some(r=>pre(r,n)))}function pre(e,t){let[n,r]=[RM(e),RM(t)];return n.resource===r.resource&&r.actions.every(i=>n.actions.includes(i))}function RM(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function FM(e,t){let n=[];for(let r of[...e,...t])jd(n,[r])||
n.push(r);return n}var kc=h(()=>{"use strict"});function Ak(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function MM(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var Tk=h(()=>{"use strict"});var le,Pr=h(()=>{"use strict";le=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function Cr(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new le("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new le("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new le("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return mre(n,t);throw new le("forbidden",`${n.host}\
 is asked without encryption`)}function mre(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function zM(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var vc=h(()=>{"use strict";Pr()});async function Bd(e,t,n,r=e.endpoint){let{url:i}=t,o=i.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||o?{}:{authorization:n},c=await gre(e,t,i,{...t.headers,
...a}),l=zM(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:i,foreign:o};if(await Ce(c),s===hre)throw new le("forbidden","it sends from one addre\
ss to the next without end");i=Cr(l,i),o||=i.origin!==r.origin}}async function gre(e,t,n,r){let i=typeof t.body=="function"?wre(t.body):void 0,o=i?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=UM(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...o===void 0?{}:{body:o},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw i?.failed!==void 0?i.failed.error:
UM(a)??yre(l,n,s)}}function yre(e,t,n){return!(e instanceof le)||e.kind==="forbidden"||t.host===n.host?e:new le(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function UM(e){return e?.aborted===!0?_c(e):void 0}function wre(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function _c(e){let t=e.reason;return t instanceof b?t:new b("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var hre,xc=h(()=>{"use strict";I();zn();vc();Pr();hre=5});function Lr({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Gd({found:e}){
return e?.credential===void 0}function $i({status:e}){return e===401||e===403}function Ze({said:e}){return e===""?"":` It says: "${e}".`}var Un,Nk=h(()=>{"use s\
trict";Un={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function Ck(e){let{doing:t,elapsedMs:n,status:r}=e;return $c(e)&&t==="upload"&&n>bre*.95&&r!==429}var Pk,bre,$c,jM,kre,BM,GM,Jd=h(()=>{"use strict";Nk();Pk="ghc\
r.io",bre=6e5,$c=e=>e.registry===Pk,jM=({said:e})=>/rate limit|quota/i.test(e),kre=["preflight","upload","put-manifest","token"],BM=({said:e},t)=>t.test(e);GM=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>$c(e)&&$i(e)&&e.found?.token==="fork"&&kre.includes(e.doing)&&!jM(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${Un[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>$c(e)&&BM(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${Lr(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>$c(e)&&BM(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${Un[e.doing]} ${e.name} (asked ${Lr(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:Ck,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>$c(e)&&$i(e)&&e.found?.source==="GITHUB_TOKEN"&&!jM(e),problem:e=>`GITH\
UB_TOKEN may not ${Un[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function KM(e){let t=0,n=0;for(;n<e.length;){Lk.lastIndex=n;let r=Lk.exec(e);if(r===null)return;t+=Number(r[1])*(vre[r[2]??""]??0),n=Lk.lastIndex}return n===0?void 0:
t}function VM(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-zµμ]+)/i.exec(t)?.[1]??"",o=[_re(e,n),KM(r.replace(/\.$/,""))].filter(s=>s!==void 0);return o.
length===0?void 0:Math.max(0,...o)}function _re(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,i=Date.parse(e.get("date")??"");return Number.isNaN(r)?KM(n):r-(Number.isNaN(i)?t:i)}function ZM(e,t,n,r){let i=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?i/2+i/2*r.random():n+Math.min(i,1e3)*r.random()}function qM(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var JM,vre,Lk,HM,Oc=h(()=>{"use strict";JM=[408,429,500,502,503,504],vre={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},Lk=/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;HM={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var Kd,Rr,xre,WM,$re,Ore,Ere,Sre,YM,XM=h(()=>{"use strict";Jd();Nk();Oc();Kd=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),Rr=({codes:e},...t)=>t.some(n=>e.
includes(n)),xre=({doing:e})=>["preflight","upload","put-manifest"].includes(e),WM="Try again; look at the registry's status page when it stays.",$re=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||Rr(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${Ze(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!$i(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Ore=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||Rr(e,"TOOMANYREQUESTS")||e.status===403&&Kd(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${Lr(e)}).${Ze(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${qM(e.waitMs)}`}\
 and start again${Gd(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||Kd(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${Ze(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Gd(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${Ze(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>$i(e)&&Gd(e),
problem:e=>`${e.registry} wants a login to ${Un[e.doing]} ${e.name} (asked ${Lr(e)})${xre(e)?"":", or there is no such repository"}.${Ze(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>$i(e)||Rr(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${Un[e.doing]} ${e.name}, or there is no such repository (asked ${Lr(e)}).${Ze(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Ere=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&Kd(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${Ze(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||Kd(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${Ze(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>Rr(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${Ze(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>Rr(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${Ze(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(Rr(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${Ze(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>Rr(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${Ze(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],Sre=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||Rr(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${Un[e.doing]} ${e.name}.${Ze(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${Lr(e)}).${Ze(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${Ze(e)}`,fix:()=>WM},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${Un[e.doing]} ${e.name}\
.${Ze(e)}`,fix:()=>WM}],YM=[...GM,...$re,...Ore,...Ere,...Sre]});function Vd(e,t){let n=YM.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:i,waitMs:o}=e,
s={failure:n.name,registry:r,...i===void 0?{}:{status:i},...o===void 0?{}:{waitMs:o}};return new b(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function QM(e){let t=e instanceof b?e.details.failure:void 0;return typeof t=="string"?t:void 0}var Hd=h(()=>{"use strict";I();XM()});async function es(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Wt))throw r;if(!await Rk(e,n,r.trouble))throw Vd(r.trouble,r.cause)}}async function Rk({
retries:e,clock:t,signal:n},r,i){let o=ZM(e,r,i.waitMs,t);if(!Ire(i)||r>=e.tries||o>e.maxWaitMs)return!1;try{await t.sleep(o,n)}catch(s){throw n?.aborted===!0?_c(
n):s}return!0}function Dk({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Ire(e){let{status:t,network:n,said:r,fault:i}=e;return Ck(e)?!1:n!==void 0?n.transient:i!==void 0||t===void 0?!1:Dk(e)||JM.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Wt,ts=h(()=>{"use strict";Hd();Jd();xc();Oc();Wt=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function ez(e){let{line:t,doing:n,name:r,found:i,withToken:o,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:i,
withToken:o,elapsedMs:a}}async function Zd(e,t){let{codes:n,said:r,page:i,raw:o}=await LM(t,e.secrets),s=VM(t.headers,o,e.line.clock.now()),a=ez(e);return new Wt(
{...a,status:t.status,codes:n,said:r,page:i,...s===void 0?{}:{waitMs:s}})}function Ec(e,t){let n=ez(e);return t instanceof le?new Wt({...n,network:t},t):t instanceof
Be?new Wt({...n,fault:t.fault,detail:t.message},t):t}var Be,ns=h(()=>{"use strict";zn();Pr();ts();Oc();Be=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function tz(e,t,n,r,i){let o={line:e,doing:"token",name:t,found:i,withToken:!1,secrets:Mk(i),started:0};return es(e,async()=>{let s={...o,started:e.clock.now()};
try{let a=Cr(n.realm,e.endpoint),{answer:c}=await Bd(e,Nre(a,n,r,i),Fk(i),a);if(c.status!==200)throw await Zd(s,c);let l=await Qo(c,Tre);return Pre(l,s)}catch(a){
throw Ec(s,a)}})}function Nre(e,t,n,r){let{credential:i}=r,o=new URLSearchParams;if(t.service!==void 0&&o.set("service",t.service),i?.kind==="identity")return o.
set("grant_type","refresh_token"),o.set("refresh_token",i.token),o.set("client_id","claude-bazaar"),n.length>0&&o.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(o.toString())};i?.kind==="password"&&o.set(
"account",i.username);let s=new URL(e);for(let[a,c]of o)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function Fk({credential:e}){if(e?.kind==="password")return`Basic ${Ak(`${e.username}:${e.password}`)}`}function Mk(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,Ak(`${t.username}:${t.password}`)]}function Pre(e,t){let{value:n}=M(G(e??new Uint8Array)),r=_(n)?
n:{},i=r.token??r.access_token;if(typeof i!="string"||!/^[\x21-\x7e]+$/.test(i))throw new Be("not-a-registry","its server of tokens gave none");let o=r.expires_in,
s=(typeof o=="number"&&o>0?o:Are)*1e3;return{token:i,until:t.started+s-Math.min(1e4,s*.1)}}var Are,Tre,nz=h(()=>{"use strict";z();F();zn();Tk();xc();vc();ts();ns();
Are=60,Tre=262144});var qd,rz=h(()=>{"use strict";kc();nz();qd=class{#e;#n;#r;#t;#i;#o=[];constructor(t,n){this.#e=t,this.#n=n}get found(){return this.#t}get secrets(){return[...Mk(
this.#t),...this.#o.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#i?.kind==="bearer"&&this.#t?.credential?.kind!=="bearer"}async header(t,n){
if(this.#i!==void 0)return this.#s(this.#i,t,n)}async renew(t,n,r,i){let o=t.find(({scheme:p,parameters:f})=>p==="bearer"&&f.realm!==void 0),s=t.some(({scheme:p})=>p===
"basic");if(o===void 0&&!s)return;this.#i=o===void 0?{kind:"basic"}:{kind:"bearer",realm:o.parameters.realm??"",service:o.parameters.service};let a=DM(o?.parameters.
scope),c=this.#o.find(({token:p})=>p!==void 0&&`Bearer ${p.token}`===i);if(o?.parameters.error==="insufficient_scope"&&c!==void 0&&jd(c.scopes,a))return;this.#o=
this.#o.filter(p=>p!==c);let u=FM(a,r),d=await this.#s(this.#i,n,u);return d===i?void 0:d}async#s(t,n,r){let i=await this.#l();return t.kind==="basic"?Fk(i):i.credential?.
kind==="bearer"?`Bearer ${i.credential.token}`:`Bearer ${(await this.#f(t,n,r,i)).token}`}async#l(){return this.#r??=this.#n(this.#e.registry),this.#t=await this.#r,
this.#t}#f(t,n,r,i){let o=this.#e.clock.now();this.#o=this.#o.filter(({token:l})=>l===void 0||l.until>o);let s=this.#o.find(l=>jd(l.scopes,r));if(s!==void 0)return s.
coming;let a=tz(this.#e,n,t,r,i),c={scopes:r,token:void 0,coming:a};return this.#o.push(c),a.then(l=>c.token=l,()=>this.#o=this.#o.filter(l=>l!==c)),a}}});function oz(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let i=Wd(Cre,t,r);if(i===void 0)return n;r=i.end;let o={};for(let s=Wd(iz,t,r);s!==void 0;s=
Wd(iz,t,r)){let[,a="",c,l=""]=s.match;o[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(o).length===0&&(r=Wd(Lre,t,r)?.end??r),n.push({scheme:(i.
match[1]??"").toLowerCase(),parameters:o})}}function Wd(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Cre,iz,Lre,sz=h(
()=>{"use strict";Cre=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,iz=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Lre=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Rre,Sc,az=h(()=>{"use strict";zn();rz();sz();Hd();xc();ts();ns();Rre=2,Sc=class{line;#e;constructor(t,n){this.line=t,this.#e=new qd(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return es(this.line,()=>this.once(t,n,r))}async once(t,n,r){let i=this.line.clock.now();try{let{answer:o,url:s}=await this.#n(t,n);if(!t.
expect.includes(o.status))throw await Zd(this.#t(t,i),o);return await r(o,s)}catch(o){throw Ec(this.#t(t,i),o)}}fail(t,n){let r=Ec(this.#t(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Wt?Vd(r.trouble,n):r)}async#n(t,n){let r=await this.#e.header(t.name,t.scopes);for(let i=0;;i+=1){let o=await Bd(this.line,
n,r),{answer:s,foreign:a}=o;if(s.status!==401||a||t.contented===!0||i===Rre)return o;let c=oz(s.headers.get("www-authenticate")),l=await this.#r(c,t,r,s);if(l===
void 0)return o;await Ce(s),r=l}}async#r(t,n,r,i){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(o){throw await Ce(i),o}}#t({doing:t,name:n},r){let{found:i,
withTokens:o,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:i,withToken:o,secrets:s,started:r}}}});import{createHash as Dre}from"crypto";function Fre({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(
r)!==n)throw new Be("size-wrong","the registry gave another part of a blob than was asked for")}async function*Mre(e,t){let n=t;for await(let r of e)r.length>n&&
(yield r.subarray(n)),n-=Math.min(n,r.length)}var Yd,cz=h(()=>{"use strict";zn();xc();Pr();kc();ns();Yd=class{#e;#n;#r;constructor(t,n,r){this.#e=t,this.#n=n,this.#r=
r}has(t){let n={...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await Ce(r),r.status===200))}async*read(t){let n=Dre(
"sha256"),{retries:r,signal:i}=this.#e.line,o=0;for(let a=0;;a+=1){let c=o;try{for await(let l of await this.#t(t,o))o+=l.length,o>t.size&&await this.#o(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(i?.aborted===!0)throw _c(i);if(o>c&&(a=0),!(l instanceof le&&l.transient&&a+1<r.tries))throw l instanceof
le?await this.#i(l):l}}let s=`sha256:${n.digest("hex")}`;o!==t.size&&await this.#o(t,`ends after ${o} of its ${t.size} bytes`),s!==t.digest&&await this.#o(t,`ca\
me with the content of ${s}`)}#t(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},i=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:i},async o=>(Fre(o,n),o.status===206?o.body:Mre(o.body,n)))}#i(t){return this.#e.fail(this.#s("read-blob"),t)}#o({digest:t},n){
return this.#i(new Be("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#n,scopes:[Nr(this.#r,"pull")]}}#l(t){return new URL(`/v2/${this.#r}/\
blobs/${t}`,this.#e.line.endpoint)}}});import{hash as zre}from"crypto";function Bre(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new Be("not-a-registry","it sent a web page")}function Gre({
headers:e},t){let n=e.get("docker-content-digest")??"",r=pz(e.get("content-type")),i=e.get("content-length")??"";if(!(!de(n)||fz.test(r)||!/^\d{1,9}$/.test(i)))
return de(t)&&dz(n,t,null),{mediaType:r,digest:n,size:Number(i)}}function dz(e,t,n){let r=de(t)?t:n!==null&&de(n)?n:e;if(e!==r)throw new Be("digest-wrong",`the \
registry gave a manifest ${e} where ${r} was to come`)}function Jre({headers:e},t){let{value:n}=M(G(t));if(!_(n))throw new Be("manifest-wrong","a manifest is no\
 JSON object");let r=pz(e.get("content-type")),i=n.mediaType;if(typeof i!="string")return r;if(i===r||fz.test(r))return i;throw new Be("manifest-wrong",`a manif\
est calls itself ${uz(i)} and is sent as ${uz(r)}`)}function pz(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function uz(e){return e.replace(/[^\w.+/-]/g,
"?").slice(0,100)}var Ure,jre,lz,fz,Ic,mz=h(()=>{"use strict";z();F();Ne();zn();Ne();kc();ns();Ure=4194304,jre=["application/vnd.docker.distribution.manifest.v2\
+json","application/vnd.docker.distribution.manifest.list.v2+json"],lz=[Te.index,Te.manifest,...jre].join(", "),fz=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
Ic=class{#e;#n;#r;constructor(t,n,r){this.#e=t,this.#n=n,this.#r=r}async head(t){let n={...this.#t("look"),expect:[200,404]},r={method:"HEAD",url:this.#i(t),headers:{
accept:lz}},i=await this.#e.run(n,r,async s=>(await Ce(s),s.status===404?void 0:Gre(s,t)??"unsaid"));if(i!=="unsaid")return i;let o=await this.read(t);return o&&
{mediaType:o.mediaType,digest:o.digest,size:o.size}}read(t){let n={...this.#t("read"),expect:[200,404]},r={method:"GET",url:this.#i(t),headers:{accept:lz}};return this.#e.
run(n,r,async i=>{let o=await Qo(i,Ure);if(i.status===404)return Bre(i);if(o===void 0)throw new Be("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${zre("sha256",o)}`;return dz(s,t,i.headers.get("docker-content-digest")),{mediaType:Jre(i,o),digest:s,size:o.length,bytes:o}})}async put(t,n){let r={...this.#t(
"put-manifest"),scopes:[Nr(this.#r,"push")],expect:[200,201]},i={"content-type":t.mediaType},o={method:"PUT",url:this.#i(n??t.digest),headers:i,body:t.bytes};await this.#e.
run(r,o,async s=>{await Ce(s);let a=s.headers.get("docker-content-digest");if(a!==null&&de(a)&&a!==t.digest)throw new Be("digest-wrong",`the registry keeps the \
manifest as ${a}, and it was sent as ${t.digest}`)})}#t(t){return{doing:t,name:this.#n,scopes:[Nr(this.#r,"pull")]}}#i(t){return new URL(`/v2/${this.#r}/manifes\
ts/${t}`,this.#e.line.endpoint)}}});function zk({headers:e},t){let n=e.get("location");if(n===null)throw new Be("not-a-registry","it opens an upload and does not say where");return Cr(n,t)}function Xd(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function Ac({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!de(n)||n===t))throw new Be("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var Uk=h(()=>{"use strict";vc();
Ne();ns()});async function jk(e,t,n,r){let i=r,o=0;for await(let c of hn(n.open(),{size:Kre}))i=await Vre(e,t,i,c,o),o+=c.length;let a={method:"PUT",url:Xd(i,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await Ce(c),Ac(c,n.digest)})}async function Vre(e,t,n,r,i){let o=n,s=0;for(let a=1;;a+=1){
try{return await Hre(e,t,o,r.subarray(s),i+s)}catch(l){if(!(l instanceof Wt&&!Dk(l.trouble))||!await Rk(e.line,a,l.trouble))throw l}let c=await Zre(e,t,o);if(o=
c.session,s=Math.min(Math.max(c.bytes-i,0),r.length),s===r.length)return o}}function Hre(e,t,n,r,i){let o={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${i}-${i+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:o,body:r},hz)}function Zre(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,i)=>{let o=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await hz(
r,i),bytes:o===void 0||o==="0"?0:Number(o)+1}})}async function hz(e,t){await Ce(e);let n=e.headers.get("location");return n===null?t:Cr(n,t)}var Kre,gz=h(()=>{"\
use strict";Xo();zn();vc();ts();Uk();Kre=8388608});var yz,qre,Qd,Wre,wz=h(()=>{"use strict";zn();Hd();ts();kc();Uk();gz();yz=[411,413],qre=1e3,Qd=class{#e;#n;#r;#t;#i;#o=new Set;#s=1/0;constructor(t,n,r,i){this.#e=
t,this.#n=n,this.#r=r,this.#t=i,this.#i=Nr(i,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},Ce).catch(()=>{})}async put(t){if(await this.#n.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await es(this.#e.line,async r=>{r>1&&await this.#n.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#i,Nr(n,"pull")],i={...this.#d("upload"),scopes:r,expect:[201,202]},o=this.#m();o.searchParams.set("mount",t.digest),
o.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(i,{method:"POST",url:o,headers:s},async(a,c)=>(await Ce(a),a.status===202?
zk(a,c):(Ac(a,t.digest),"mounted")))}catch(a){if(!Wre.includes(QM(a)??""))throw a;this.#o.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#t||this.#o.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(i,o)=>(await Ce(i),zk(i,o)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
qre)};await this.#e.once(n,r,Ce).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return jk(this.#e,r,t,n);let i={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},o={method:"PUT",url:Xd(n,t.digest),headers:i,body:()=>t.open()},s=[201,204,...yz];if(await this.#e.once({...r,
expect:s},o,async l=>(await Ce(l),yz.includes(l.status)?!1:(Ac(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await jk(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#r,scopes:[this.#i]}}#m(){return new URL(
`/v2/${this.#t}/blobs/uploads/`,this.#e.line.endpoint)}},Wre=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function bz({registry:e,path:t,exchange:n,anonymous:r}){let i=`${e}/${t}`,o=new Ic(n,i,t),s=new Yd(n,i,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new Qd(n,s,i,t);return{name:i,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await o.head(u)),manifest:async u=>c(await o.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,d)=>o.put(u,d),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new Ic(r,i,t).head(u)!==void 0}catch(d){
if(ke(d)&&d.code==="REGISTRY_DENIED")return!1;throw d}}}}var kz=h(()=>{"use strict";cz();I();mz();wz()});function _z(e){let t=new Map,n=async i=>{let o=await e.credentials(i);return e.onCredential?.(i,o),o},r=i=>{let o=t.get(i)??new Sc(vz(i,e),n);return t.set(i,o),
o};return{repository:({registry:i,path:o})=>bz({registry:i,path:o,exchange:r(i),anonymous:new Sc(vz(i,e),Yre)})}}function vz(e,{send:t,clock:n,insecure:r,retries:i,
signal:o}){let s=QF(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...HM,...i},signal:o}}var Yre,xz=h(()=>{"use strict";az();_i();kz();Oc();Yre=async()=>({
source:"on purpose"})});import{execFile as Xre}from"child_process";function $z(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper\
's name can't be one"});let{env:i,timeoutMs:o}=n;return new Promise(s=>{let c=Xre(r,["get"],{env:i,timeout:o,maxBuffer:Qre,killSignal:"SIGKILL"},(l,u)=>{s(l===null?
nie(u,r):{problem:tie(l,u,r,o)})});c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function tie(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===
!0?`${n} gave no answer within ${r/1e3} s`:eie.test(t)?`${n} has none`:`${n} failed`}function nie(e,t){let{value:n}=M(e),{Username:r,Secret:i}=_(n)?n:{};return typeof r!=
"string"||typeof i!="string"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:i}}:r===""&&i===""?{problem:`${t} has none`}:
{credential:{kind:"password",username:r,password:i}}}var Qre,eie,Oz=h(()=>{"use strict";z();Qre=65536,eie=/credentials not found/i});import{readFileSync as rie}from"fs";import{join as Ez}from"path";async function Sz(e,t){let n=Ez(t.env.DOCKER_CONFIG||Ez(t.home,".docker"),"config.json"),r=oie(
n);if(typeof r=="string")return{source:r};let i=e==="docker.io"?iie:e,o=_(r.credHelpers)?r.credHelpers:{},s=o[e]??o[i],a=typeof s=="string"?s:r.credsStore,c=`${n}\
 has none for ${e}`;if(typeof a=="string"&&a!==""){let l=await $z(a,i,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.
problem}return sie(r.auths,e,n)??{source:c}}function oie(e){let t;try{t=rie(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there i\
s no ${e}`:`${e} can't be read`}let{value:n}=M(t);return _(n)?n:`${e} is no JSON`}function sie(e,t,n){if(!_(e))return;let r=Object.keys(e).find(u=>aie(u)===t),i=r===
void 0?void 0:e[r];if(!_(i))return;let o=`the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=i;if(typeof s=="string"&&s!=="")return{credential:{kind:"\
identity",token:s},source:o};if(typeof a=="string"&&a!=="")return{credential:{kind:"bearer",token:a},source:o};let c=cie(i);return c!==void 0?{credential:{kind:"\
password",...c},source:o}:Object.values(i).every(u=>u==="")?void 0:{source:`${o} holds no login`}}function aie(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,
"").toLowerCase();return t==="index.docker.io"||t==="registry-1.docker.io"?"docker.io":t}function cie(e){let{auth:t,username:n,password:r}=e;if(typeof t=="strin\
g"&&t!==""){let i=MM(t)?.replace(/\0+$/,"")??"",o=i.indexOf(":");return o<1?void 0:{username:i.slice(0,o),password:i.slice(o+1)}}if(!(typeof n!="string"||typeof r!=
"string"||n===""))return{username:n,password:r}}var iie,Iz=h(()=>{"use strict";z();Tk();Oz();iie="https://index.docker.io/v1/"});import{readFileSync as lie}from"fs";function Az(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:i=1e4}=e;return async o=>{let s=r[o];if(s!==void 0)return{credential:s,
source:"the credential that was given"};let a=await Sz(o,{env:t,home:n,timeoutMs:i});return a.credential!==void 0?a:uie(o,t)??a}}function uie(e,t){let{GITHUB_TOKEN:n,
GITHUB_ACTOR:r}=t;return e!==Pk||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",
token:fie(t)?"fork":"unknown"}}function fie(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=M(lie(e.GITHUB_EVENT_PATH??"","utf8")),n=Tc(Tc(
Tc(t,"pull_request"),"head"),"repo");return Tc(n,"full_name")!==e.GITHUB_REPOSITORY&&Tc(n,"full_name")!==void 0}catch{return!1}}function Tc(e,t){return _(e)?e[t]:
void 0}var Tz=h(()=>{"use strict";z();Jd();Iz()});var Pz=A((Nz,ep)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),i=new RegExp("^0x[a-f0-9]\
+$","i"),o="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(o,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${o})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${o})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${o})?$`,"i")};function c(f,m){if(f.
indexOf("::")!==f.lastIndexOf("::"))return null;let g=0,y=-1,w=(f.match(a.zoneIndex)||[])[0],k,$;for(w&&(w=w.substring(1),f=f.replace(/%.+$/,""));(y=f.indexOf("\
:",y+1))>=0;)g++;if(f.substr(0,2)==="::"&&g--,f.substr(-2,2)==="::"&&g--,g>=m)return null;for($=m-g,k=":";$--;)k+="0:";return f=f.replace("::",k),f[0]===":"&&(f=
f.slice(1)),f[f.length-1]===":"&&(f=f.slice(0,-1)),m=(function(){let N=f.split(":"),E=[];for(let S=0;S<N.length;S++)E.push(N[S].length>4?NaN:parseInt(N[S],16));
return E})(),{parts:m,zoneId:w}}function l(f,m,g,y){if(f.length!==m.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let w=0,
k;for(;y>0;){if(k=g-y,k<0&&(k=0),f[w]>>k!==m[w]>>k)return!1;y-=g,w+=1}return!0}function u(f){if(i.test(f))return parseInt(f,16);if(f[0]==="0"&&!isNaN(parseInt(f[1],
10))){if(r.test(f))return parseInt(f,8);throw new Error(`ipaddr: cannot parse ${f} as octal`)}return parseInt(f,10)}function d(f,m){for(;f.length<m;)f=`0${f}`;return f}
let p={};p.IPv4=(function(){function f(m){if(m.length!==4)throw new Error("ipaddr: ipv4 octet count should be 4");let g,y;for(g=0;g<m.length;g++)if(y=m[g],!(0<=
y&&y<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=m}return f.prototype.SpecialRanges={unspecified:[[new f([0,0,0,0]),8]],broadcast:[
[new f([255,255,255,255]),32]],multicast:[[new f([224,0,0,0]),4]],linkLocal:[[new f([169,254,0,0]),16]],loopback:[[new f([127,0,0,0]),8]],carrierGradeNat:[[new f(
[100,64,0,0]),10]],private:[[new f([10,0,0,0]),8],[new f([172,16,0,0]),12],[new f([192,168,0,0]),16]],reserved:[[new f([192,0,0,0]),24],[new f([192,0,2,0]),24],
[new f([192,88,99,0]),24],[new f([198,18,0,0]),15],[new f([198,51,100,0]),24],[new f([203,0,113,0]),24],[new f([240,0,0,0]),4]],as112:[[new f([192,175,48,0]),24],
[new f([192,31,196,0]),24]],amt:[[new f([192,52,193,0]),24]]},f.prototype.kind=function(){return"ipv4"},f.prototype.match=function(m,g){let y;if(g===void 0&&(y=
m,m=y[0],g=y[1]),m.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return l(this.octets,m.octets,8,g)},f.prototype.prefixLengthFromSubnetMask=
function(){let m=0,g=!1,y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},w,k,$;for(w=3;w>=0;w-=1)if(k=this.octets[w],k in y){if($=y[k],g&&$!==0)return null;
$!==8&&(g=!0),m+=$}else return null;return 32-m},f.prototype.range=function(){return p.subnetMatch(this,this.SpecialRanges)},f.prototype.toByteArray=function(){
return this.octets.slice(0)},f.prototype.toIPv4MappedAddress=function(){return p.IPv6.parse(`::ffff:${this.toString()}`)},f.prototype.toNormalizedString=function(){
return this.toString()},f.prototype.toString=function(){return this.octets.join(".")},f})(),p.IPv4.broadcastAddressFromCIDR=function(f){try{let m=this.parseCIDR(
f),g=m[0].toByteArray(),y=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),w=[],k=0;for(;k<4;)w.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;return new this(
w)}catch(m){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:m})}},p.IPv4.isIPv4=function(f){return this.parser(f)!==null},p.IPv4.isValid=
function(f){try{return new this(this.parser(f)),!0}catch{return!1}},p.IPv4.isValidCIDR=function(f){try{return this.parseCIDR(f),!0}catch{return!1}},p.IPv4.isValidFourPartDecimal=
function(f){return!!(p.IPv4.isValid(f)&&f.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},p.IPv4.isValidCIDRFourPartDecimal=function(f){let m=f.match(/^(.+)\/(\d+)$/);
return!p.IPv4.isValidCIDR(f)||!m?!1:p.IPv4.isValidFourPartDecimal(m[1])},p.IPv4.networkAddressFromCIDR=function(f){let m,g,y,w,k;try{for(m=this.parseCIDR(f),y=m[0].
toByteArray(),k=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),w=[],g=0;g<4;)w.push(parseInt(y[g],10)&parseInt(k[g],10)),g++;return new this(w)}catch($){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:$})}},p.IPv4.parse=function(f){let m=this.parser(f);if(m===null)throw new Error("ipaddr: string is n\
ot formatted like an IPv4 Address");return new this(m)},p.IPv4.parseCIDR=function(f){let m;if(m=f.match(/^(.+)\/(\d+)$/)){let g=parseInt(m[2]);if(g>=0&&g<=32){let y=[
this.parse(m[1]),g];return Object.defineProperty(y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted lik\
e an IPv4 CIDR range")},p.IPv4.parser=function(f){let m,g,y;if(m=f.match(n.fourOctet))return(function(){let w=m.slice(1,6),k=[];for(let $=0;$<w.length;$++)g=w[$],
k.push(u(g));return k})();if(m=f.match(n.longValue)){if(y=u(m[1]),y>4294967295||y<0)throw new Error("ipaddr: address outside defined range");return(function(){let w=[],
k;for(k=0;k<=24;k+=8)w.push(y>>k&255);return w})().reverse()}else return(m=f.match(n.twoOctet))?(function(){let w=m.slice(1,4),k=[];if(y=u(w[1]),y>16777215||y<0)
throw new Error("ipaddr: address outside defined range");return k.push(u(w[0])),k.push(y>>16&255),k.push(y>>8&255),k.push(y&255),k})():(m=f.match(n.threeOctet))?
(function(){let w=m.slice(1,5),k=[];if(y=u(w[2]),y>65535||y<0)throw new Error("ipaddr: address outside defined range");return k.push(u(w[0])),k.push(u(w[1])),k.
push(y>>8&255),k.push(y&255),k})():null},p.IPv4.subnetMaskFromPrefixLength=function(f){if(f=parseInt(f),Number.isNaN(f)||f<0||f>32)throw new Error("ipaddr: inva\
lid IPv4 prefix length");let m=[0,0,0,0],g=0,y=Math.floor(f/8);for(;g<y;)m[g]=255,g++;return y<4&&(m[y]=Math.pow(2,f%8)-1<<8-f%8),new this(m)},p.IPv6=(function(){
function f(m,g){let y,w;if(m.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(m[y]<<8|m[y+1]);else if(m.length===8)this.parts=m;else throw new Error(
"ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(w=this.parts[y],!(0<=w&&w<=65535))throw new Error("ipaddr: ipv6 part should fit \
in 16 bits");g&&(this.zoneId=g)}return f.prototype.SpecialRanges={unspecified:[new f([0,0,0,0,0,0,0,0]),128],linkLocal:[new f([65152,0,0,0,0,0,0,0]),10],multicast:[
new f([65280,0,0,0,0,0,0,0]),8],loopback:[new f([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new f([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new f([0,0,0,0,0,65535,0,0]),96],
deprecatedSiteLocal:[new f([65216,0,0,0,0,0,0,0]),10],discard:[new f([256,0,0,0,0,0,0,0]),64],rfc6145:[new f([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new f([100,65435,
0,0,0,0,0,0]),96],[new f([100,65435,1,0,0,0,0,0]),48]],"6to4":[new f([8194,0,0,0,0,0,0,0]),16],teredo:[new f([8193,0,0,0,0,0,0,0]),32],benchmarking:[new f([8193,
2,0,0,0,0,0,0]),48],amt:[new f([8193,3,0,0,0,0,0,0]),32],as112v6:[[new f([8193,4,274,0,0,0,0,0]),48],[new f([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new f(
[8193,16,0,0,0,0,0,0]),28],orchid2:[new f([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new f([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new f([24320,
0,0,0,0,0,0,0]),16],reserved:[[new f([8193,0,0,0,0,0,0,0]),23],[new f([8193,3512,0,0,0,0,0,0]),32],[new f([16383,0,0,0,0,0,0,0]),20]]},f.prototype.isIPv4MappedAddress=
function(){return this.range()==="ipv4Mapped"},f.prototype.kind=function(){return"ipv6"},f.prototype.match=function(m,g){let y;if(g===void 0&&(y=m,m=y[0],g=y[1]),
m.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return l(this.parts,m.parts,16,g)},f.prototype.prefixLengthFromSubnetMask=
function(){let m=0,g=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},
w,k;for(let $=7;$>=0;$-=1)if(w=this.parts[$],w in y){if(k=y[w],g&&k!==0)return null;k!==16&&(g=!0),m+=k}else return null;return 128-m},f.prototype.range=function(){
return p.subnetMatch(this,this.SpecialRanges)},f.prototype.toByteArray=function(){let m,g=[],y=this.parts;for(let w=0;w<y.length;w++)m=y[w],g.push(m>>8),g.push(
m&255);return g},f.prototype.toFixedLengthString=function(){let m=(function(){let y=[];for(let w=0;w<this.parts.length;w++)y.push(d(this.parts[w].toString(16),4));
return y}).call(this).join(":"),g="";return this.zoneId&&(g=`%${this.zoneId}`),m+g},f.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let m=this.parts.slice(-2),g=m[0],y=m[1];return new p.IPv4([g>>8,g&255,y>>8,y&255])},f.prototype.toNormalizedString=
function(){let m=(function(){let y=[];for(let w=0;w<this.parts.length;w++)y.push(this.parts[w].toString(16));return y}).call(this).join(":"),g="";return this.zoneId&&
(g=`%${this.zoneId}`),m+g},f.prototype.toRFC5952String=function(){let m=/((^|:)(0(:|$)){2,})/g,g="";this.zoneId&&(g=`%${this.zoneId}`);let y=this.toNormalizedString(),
w=y.slice(0,y.length-g.length),k=0,$=-1,N=-1,E;for(;E=m.exec(w);){let S=(E[0].match(/0/g)||[]).length;S>N&&(N=S,k=E.index,$=E[0].length)}return $<0?w+g:`${w.substring(
0,k)}::${w.substring(k+$)}${g}`},f.prototype.toString=function(){return this.toRFC5952String()},f})(),p.IPv6.broadcastAddressFromCIDR=function(f){try{let m=this.
parseCIDR(f),g=m[0].toByteArray(),y=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),w=[],k=0;for(;k<16;)w.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;
return new this(w)}catch(m){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:m})}},p.IPv6.isIPv6=function(f){return this.parser(f)!==
null},p.IPv6.isValid=function(f){if(typeof f=="string"&&f.indexOf(":")===-1)return!1;try{let m=this.parser(f);return new this(m.parts,m.zoneId),!0}catch{return!1}},
p.IPv6.isValidCIDR=function(f){if(typeof f=="string"&&f.indexOf(":")===-1)return!1;try{return this.parseCIDR(f),!0}catch{return!1}},p.IPv6.networkAddressFromCIDR=
function(f){let m,g,y,w,k;try{for(m=this.parseCIDR(f),y=m[0].toByteArray(),k=this.subnetMaskFromPrefixLength(m[1]).toByteArray(),w=[],g=0;g<16;)w.push(parseInt(
y[g],10)&parseInt(k[g],10)),g++;return new this(w)}catch($){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:$})}},p.IPv6.parse=function(f){
let m=this.parser(f);if(m===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(m.parts,m.zoneId)},p.IPv6.parseCIDR=function(f){
let m,g,y;if((g=f.match(/^(.+)\/(\d+)$/))&&(m=parseInt(g[2]),m>=0&&m<=128))return y=[this.parse(g[1]),m],Object.defineProperty(y,"toString",{value:function(){return this.
join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},p.IPv6.parser=function(f){let m,g,y,w,k,$;if(y=f.match(a.deprecatedTransitional))
return this.parser(`::ffff:${y[1]}`);if(a.native.test(f))return c(f,8);if((y=f.match(a.transitional))&&($=y[6]||"",m=y[1],y[1].endsWith("::")||(m=m.slice(0,-1)),
m=c(m+$,6),m&&m.parts)){for(k=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],g=0;g<k.length;g++)if(w=k[g],!(0<=w&&w<=255))return null;return m.parts.
push(k[0]<<8|k[1]),m.parts.push(k[2]<<8|k[3]),{parts:m.parts,zoneId:m.zoneId}}return null},p.IPv6.subnetMaskFromPrefixLength=function(f){if(f=parseInt(f),Number.
isNaN(f)||f<0||f>128)throw new Error("ipaddr: invalid IPv6 prefix length");let m=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],g=0,y=Math.floor(f/8);for(;g<y;)m[g]=255,g++;
return y<16&&(m[y]=Math.pow(2,f%8)-1<<8-f%8),new this(m)},p.fromByteArray=function(f){let m=f.length;if(m===4)return new p.IPv4(f);if(m===16)return new p.IPv6(f);
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},p.isValid=function(f){return p.IPv6.isValid(f)||p.IPv4.isValid(f)},p.isValidCIDR=
function(f){return p.IPv6.isValidCIDR(f)||p.IPv4.isValidCIDR(f)},p.parse=function(f){if(p.IPv6.isValid(f))return p.IPv6.parse(f);if(p.IPv4.isValid(f))return p.IPv4.
parse(f);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},p.parseCIDR=function(f){try{return p.IPv6.parseCIDR(f)}catch{try{return p.IPv4.
parseCIDR(f)}catch(m){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:m})}}},p.process=function(f){let m=this.parse(f);return m.
kind()==="ipv6"&&m.isIPv4MappedAddress()?m.toIPv4Address():m},p.subnetMatch=function(f,m,g){let y,w,k,$;g==null&&(g="unicast");for(w in m)if(Object.prototype.hasOwnProperty.
call(m,w)){for(k=m[w],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if($=k[y],f.kind()===$[0].kind()&&f.match.apply(f,$))return w}return g},typeof ep<
"u"&&ep.exports?ep.exports=p:e.ipaddr=p})(Nz)});import{isIP as rs}from"net";function Nc(e){return rs(e)===0?"special":Cz(Lt.default.parse(e))}function Cz(e){if(die.includes(e.toString()))return"special";if(e instanceof
Lt.default.IPv6){let r=gie(e);if(r!==void 0)return Cz(r)}let t=e.range();if(pie.includes(t))return"private";let n=e instanceof Lt.default.IPv4||e.match(mie);return t===
"unicast"&&n?"public":"special"}function gie(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(hie)?new Lt.default.IPv4(e.toByteArray().slice(12)):void 0}
function Lz(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(kie),r=(i,o,s={})=>_ie(t,i,o,s);return{check:(i,o,s)=>{let a=Nc(i);if(!(a==="public"||n.some(c=>wie(
c,{kind:a,address:i,host:o,port:s}))))throw r(`${o} ${yie[a]}.`,o,{address:i})},checkUrl:i=>{if(i.protocol!=="http:"&&i.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(i.username!==""||i.password!=="")throw r("The URL holds a name or password.",i.hostname);let o=Bk(i.hostname),s=vie(i);if(!(i.protocol===
"https:"||n.some(a=>bie(a,o,s))))throw r(`${o} is asked without encryption (http).`,o)}}}function wie(e,{kind:t,address:n,host:r,port:i}){return e.port!==void 0&&
e.port!==i?!1:e.address!==void 0?e.address===tp(n):t!=="private"?!1:e.name===void 0?Rz(e,n):e.name===Bk(r)}function bie(e,t,n){return e.port!==void 0&&e.port!==
n?!1:rs(t)===0?e.name===t:e.address===tp(t)||Rz(e,t)}function Rz({network:e},t){if(e===void 0||rs(t)===0)return!1;let n=Lt.default.process(t);return n.kind()===
e[0].kind()&&n.match(e)}function kie(e){if(Lt.default.isValidCIDR(e))return{network:Lt.default.parseCIDR(e)};if(rs(e)!==0)return{address:tp(e)};let t=`http://${e}`,
{hostname:n,pathname:r,search:i,port:o}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];if(!URL.canParse(t)||r!=="/"||i!==""||/[/@#?*]|:$/.
test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new b("OPTION_INVALID",l,"Give an address, a network (10.1.0.0/16) or a host, with a port or \
not.")}let a=Bk(n),c=s===void 0?{}:{port:Number(o===""?s:o)};return rs(a)===0?{name:a,...c}:{address:tp(a),...c}}function tp(e){return rs(e)===0?e:Lt.default.process(
e).toString()}function Bk(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function vie(e){return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function _ie(e,t,n,r={}){
let i=n===""?"Give an https URL.":`Use an https URL of the internet, or allow ${n} in \`${e}\`.`;return new b("ADDRESS_FORBIDDEN",t,i,{details:r})}var Lt,die,pie,
mie,hie,yie,Gk=h(()=>{"use strict";Lt=f_(Pz(),1);I();die=["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>Lt.default.parse(
e).toString()),pie=["loopback","private","carrierGradeNat","uniqueLocal"],mie=Lt.default.parseCIDR("2000::/3"),hie=Lt.default.parseCIDR("64:ff9b::/96");yie={private:"\
is an address of this machine or its network",special:"is an address that no server has, such as a cloud's metadata"}});function Dz(e,t,n){return(r,i,o)=>n(r,{...i,all:!0},(s,a)=>{if(s!==null)return o(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return o(u,[])}if(i.all)
return o(null,a);let[c]=a;return o(null,c?.address,c?.family)})}var Fz=h(()=>{"use strict"});var Oi,Jk=h(()=>{"use strict";Oi=class extends Error{name="Unreachable";said;final;constructor(t,n,r,i){super(t,{cause:i}),this.said=n,this.final=r}}});var Mz,zz=h(()=>{"use strict";Mz=[401,403,405,407]});import{request as xie}from"http";import{request as $ie}from"https";import{connect as Oie}from"tls";function Kk(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let i=e.protocol===
"https:"&&n||t;if(!(i===""||Eie(e,r)))return new URL(i)}function Eie({hostname:e,port:t,protocol:n},r){let i=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().
split(/[\s,]+/).filter(o=>o!=="").some(o=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(o)??[];return a!==void 0&&Number(a)!==i?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(
s.replace(/^\*/,"")):e===s})}async function Uz(e,t,n){let r=await Sie(e,t,n);return t.protocol!=="https:"?r:await new Promise((i,o)=>{let s=Oie({socket:r,servername:t.
hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>i(s)).once("error",o)})}function Sie(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https\
:"?443:80)}`,{username:i,password:o}=e,s=Buffer.from(`${decodeURIComponent(i)}:${decodeURIComponent(o)}`).toString("base64"),a={host:r,...i===""?{}:{"proxy-auth\
orization":`Basic ${s}`}},c=e.protocol==="https:"?$ie:xie;return new Promise((l,u)=>{let d=m=>new Oi("The proxy gave no answer.","The host's proxy gives no answ\
er.",!1,m),p=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),f=(m=0,g)=>{if(m===200)return l(g);g.on("error",()=>{}).destroy();let y=`\
The proxy refused the way with status ${m}.`;u(new Oi(y,"The host's proxy refuses the way.",Mz.includes(m)))};p.once("connect",({statusCode:m},g)=>f(m,g)),p.once(
"response",({statusCode:m,socket:g})=>f(m,g)),p.once("timeout",()=>p.destroy(new Error("It took too long."))),p.once("error",m=>u(d(m))),p.end()})}var jz=h(()=>{
"use strict";Jk();zz()});function Gz(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:Bz(e,"HTTP_PROXY",n),httpsProxy:Bz(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function Bz(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],i=r(t)===void 0?n??t:t,o=(r(i)??"").trim();if(o==="")return"";let s=o.includes(
"://")?o:`http://${o}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new b("OPTION_INVALID",`The variable ${i} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var Jz=h(()=>{"use strict";I()});import{isIP as Kz}from"net";function rp(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Iie(e,t){return new le("forbidden",`${e} is an address of \
a private network`,t)}var Vz,np,Hz=h(()=>{"use strict";Pr();Gk();Vz=["0.0.0.0/0","::/0"],np=class{#e;#n=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#r(
rp(n.hostname)),i=rp(t.hostname),o=r==="private"?["public","private"]:["public"],s=i==="localhost"?"private":Kz(i)===0?"public":Nc(i);if(!o.includes(s))throw Iie(
i);return r}#r(t){let n=this.#n.get(t)??this.#t(t);return this.#n.set(t,n),n}#t(t){return Kz(t)!==0?Promise.resolve(Nc(t)==="public"?"public":"private"):new Promise(
n=>{this.#e(t,{all:!0},(r,i)=>{let o=r===null&&i.some(({address:s})=>Nc(s)!=="public");n(o?"private":"public")})})}}});function Hk(e){if(e instanceof le)return e;if(ke(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new le("forbidden","the host there has an address of a private network",
e);if(e instanceof Oi){let r=e.final?"refuses the way":"gives no answer";return new le(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=Vk(
e),n=Zz[t];return n!==void 0?new le(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new le("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new le("tls","fails to set up encryption as this machine wants it",e):t===""?e:new le("not-http",`could not be spo\
ken with (${t})`,e)}function Vk(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in Zz)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?Vk(t):"code"in e&&typeof e.code=="string"?e.code:Vk(e.cause)}var Pc,ip,Zz,qz=h(()=>{"use strict";Jk();I();Pr();Pc=["tls","shows a \
certificate that this machine does not trust"],ip=["lost","broke the connection off"],Zz={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:ip,EPIPE:ip,
UND_ERR_SOCKET:ip,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:ip,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a name that nobody knows"],EAI_AGAIN:[
"timeout","has a name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","shows a\
 certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:Pc,SELF_SIGNED_CERT_IN_CHAIN:Pc,
UNABLE_TO_GET_ISSUER_CERT:Pc,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:Pc,UNABLE_TO_VERIFY_LEAF_SIGNATURE:Pc,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});import{lookup as Aie}from"dns";import{Agent as Tie,request as Nie}from"http";import{Agent as Pie,request as Cie}from"https";import{isIP as Lie}from"net";import{
Readable as Rie}from"stream";function Yz(e){let{lookup:t=Aie}=e,n=Gz(e.env),r=new np(t),i={"http:":new Tie({keepAlive:!0}),"https:":new Pie({keepAlive:!0})},o=async({
url:s,namedBy:a})=>{let c=i[s.protocol];if(a===void 0){let m=mk(s.host)?void 0:Kk(s,n);return m===void 0?{agent:c,lookup:t}:await Wz(m,s,e)}let l=await r.kindFor(
s,a),u=l==="public"?Kk(s,n):void 0;if(u!==void 0)return await Wz(u,s,e);let d=Lz(l==="private"?Vz:[]),[p,f]=[rp(s.hostname),Number(s.port||(s.protocol==="https:"?
443:80))];return Lie(p)!==0&&d.check(p,p,f),{agent:!1,lookup:Dz(d,f,t)}};return{send:async s=>{try{return await Die(s,await o(s),e)}catch(a){throw s.signal?.aborted===
!0?s.signal.reason:Hk(a)}},close:async()=>{for(let s of Object.values(i))s.destroy()}}}async function Wz(e,t,{connectTimeoutMs:n=1e4}){let r=await Uz(e,t,n);return{
createConnection:()=>r}}function Die(e,t,n){let{method:r,url:i,headers:o,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise(
(u,d)=>{let f=(i.protocol==="https:"?Cie:Nie)(i,{method:r,headers:o,...t,...s&&{signal:s}});f.on("error",d),f.once("socket",m=>Fie(f,m,a)),f.setTimeout(c,()=>f.
destroy(Zk("gave no answer in time"))),f.once("response",m=>{m.setTimeout(l,()=>m.destroy(Zk("fell silent in the middle of its answer"))),u({status:m.statusCode??
0,headers:Uie(m),body:zie(m)})}),Mie(f,e.body,d)})}function Fie(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(Zk("gave no connection in time")),
n),i=()=>clearTimeout(r);t.once("secureConnect",i).once("close",i),"encrypted"in t||t.once("connect",i)}function Zk(e){return new le("timeout",e)}function Mie(e,t,n){
if(t===void 0||t instanceof Uint8Array){e.end(t);return}let r=Rie.from(t,{objectMode:!1});r.once("error",i=>{n(i),e.destroy()}),e.once("close",()=>r.destroy()),
r.pipe(e)}async function*zie(e){try{yield*e}catch(t){throw Hk(t)}}function Uie({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",
e[n+1]??"");return t}var Xz=h(()=>{"use strict";Pr();_i();Gk();Fz();jz();Jz();Hz();qz()});import{setTimeout as jie}from"timers/promises";function Qz(e){let t=(e.sender??Yz)(e),n=()=>t.close(),r=_z({...e,send:t.send,clock:e.clock??Bie,credentials:Az(e)});
return{repository:i=>r.repository(typeof i=="string"?Ar(i):i),close:n,[Symbol.asyncDispose]:n}}var Bie,eU=h(()=>{"use strict";xz();_i();Tz();Xz();Bie={now:Date.
now,sleep:async(e,t)=>{await jie(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});import{createHash as Gie}from"crypto";import{createReadStream as Jie,readFileSync as Kie}from"fs";import{join as nU}from"path";function rU(e){return{name:`oci:${e}`,
manifest:async t=>Vie(e,t),read:t=>Zie(e,t)}}function Vie(e,t){if(de(t))return tU(e,t);let n=oU(e,"index.json"),r=n===void 0?void 0:Hie(n);if(n===void 0||r===void 0)
throw qie(e);let i=r.filter(({tag:a})=>t===""||a===t),o=new Set(i.map(({digest:a})=>a)),[s]=o;if(s!==void 0){if(o.size===1)return tU(e,s);if(t==="")return{mediaType:Te.
index,digest:Ho(n),size:n.length,bytes:n};throw new b("BASE_INVALID",`"${e}" has several images "${t}".`,"Name one by its digest.")}}function Hie(e){let{value:t}=M(
G(e)),n=_(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!_(r)||!de(r.digest))return[];let i=r.annotations,o=_(i)?i["org.opencontainers.image\
.ref.name"]:void 0;return[{digest:r.digest,tag:typeof o=="string"?o:void 0}]})}function tU(e,t){let n=oU(e,iU(t));if(n===void 0)return;if(Ho(n)!==t)throw sU(e,t);
let{value:r}=M(G(n)),i=_(r)?r:{},o=Array.isArray(i.manifests)?Te.index:Te.manifest;return{mediaType:typeof i.mediaType=="string"?i.mediaType:o,digest:t,size:n.length,
bytes:n}}async function*Zie(e,{digest:t,size:n}){let r=Gie("sha256"),i=0;try{for await(let o of Jie(nU(e,iU(t)),{highWaterMark:262144}))r.update(o),i+=o.length,
yield o}catch(o){throw aU(e,o)}if(i!==n||`sha256:${r.digest("hex")}`!==t)throw sU(e,t)}function iU(e){return`blobs/sha256/${e.slice(7)}`}function oU(e,t){try{return Kie(
nU(e,t))}catch(n){if(n.code==="ENOENT")return;throw aU(e,n)}}function qie(e){let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";
return new b("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function sU(e,t){let n=`The layout "${e}" is damaged: the blob ${t} has other content than its n\
ame says.`;return new b("BASE_INVALID",n,"Have it written again.")}function aU(e,t){let n="Check that the layout is complete and that you may read it.";return new b(
"FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var cU=h(()=>{"use strict";I();z();F();Ne();Ne()});function Cc(e,t,n){let{value:r}=M(G(n));if(_(r))return r;throw ot(e,`its ${t} is no JSON object`)}async function lU(e,t,n){let r=fU(n);if(r===void 0)throw ot(t,
"its manifest names no configuration");if(r.size>Wie)throw ot(t,"its configuration is larger than 8 MiB");let i=new Uint8Array(r.size),o=0;for await(let s of e.
read(r)){if(o+s.length>i.length)throw ot(t,"its configuration is larger than its manifest says");i.set(s,o),o+=s.length}if(o!==i.length)throw ot(t,"its configur\
ation is shorter than its manifest says");return i}function uU(e,t,n){if(!Array.isArray(t)||t.length>Yie)throw ot(e,"its manifest lists no layers");let r=t.map(
fU);if(r.length!==n.length)throw ot(e,"its manifest and configuration count other layers");return r.map((i,o)=>{if(i===void 0)throw ot(e,`its layer ${o+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=i;return{mediaType:s,digest:a,size:c,diffId:n[o],comment:"the base's"}})}function fU(e){if(!_(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!de(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function ot(e,t){
let n="Choose another base, or have it built again.";return new b("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Wie,Yie,qk=h(()=>{"use stri\
ct";I();z();F();Ne();Wie=8388608,Yie=1e3});function dU(e,t){let n=Cc(e,"configuration",t),r=_(n.config)?n.config:{},i=_(n.rootfs)?n.rootfs:{},o=op(i.diff_ids).filter(de);if(o.length!==op(i.diff_ids).length||
!Array.isArray(i.diff_ids))throw ot(e,"its configuration lists no layers");return{raw:n,run:r,env:op(r.Env).filter(s=>typeof s=="string"),labels:Xie(r.Labels),diffIds:o,
history:Qie(n.history,o.length)}}function op(e){return Array.isArray(e)?e:[]}function Xie(e){let t=_(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Qie(e,t){let n=op(e).filter(_);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var pU=h(()=>{"use strict";z();qk();Ne()});async function Wk(e,t){let{name:n,reference:r,platforms:i,label:o}=t,s=await e.manifest(r);if(s===void 0)throw roe(n,e.name);let a=Cd(s.mediaType)?eoe(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:p,platform:f}of a){if(f!==void 0&&(c.has(f)||i?.includes(f)===!1))continue;let m=p===s?s:await toe(e,n,p),g=await noe(
e,t,m,f);c.set(g.platform,g)}let l=i??mU.filter(p=>c.has(p)),u=l.filter(p=>!c.has(p));if(l.length===0||u.length>0)throw gU(n,u,[...c.keys()]);let d=l.map(p=>[p,
c.get(p)]);return{...o===void 0?{}:{name:o},digest:s.digest,images:new Map(d)}}function eoe(e,t){let{manifests:n}=Cc(e,"index",t.bytes);if(!Array.isArray(n))throw ot(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:i,digest:o,size:s,platform:a}=_(r)?r:{};if(!de(o)||typeof i!="string"||!Number.isSafeInteger(
s))return[];let c=_(a)?hU(a):void 0;return c===void 0||!wc(i)?[]:[{descriptor:{mediaType:i,digest:o,size:Number(s)},platform:c}]})}function hU({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?mU.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function toe(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw ot(t,`its index names ${n}, which is not there`);return r}async function noe(e,{name:t,mountFrom:n},r,i){
if(!wc(r.mediaType))throw ot(t,`"${r.mediaType}" is no image's manifest`);let o=Cc(t,"manifest",r.bytes),s=dU(t,await lU(e,t,o.config)),a=hU(s.raw);if(a===void 0)
throw gU(t,i===void 0?[]:[i],[]);if(i!==void 0&&i!==a)throw ot(t,`its index calls an image ${i} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:uU(t,o.layers,s.diffIds).map(c)}}function roe(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new b("BASE_INVALID",`There is no base image "${e}".`,n)}function gU(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),i=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new b("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,i)}var mU,yU=h(()=>{"use strict";I();z();pU();qk();Ld();Ne();mU=["linux/amd64","linux/arm64"]});function kU(e,t,n={}){let{manifest:r,name:i}=e,{author:o}=r,s={authors:o&&(o.email===void 0?o.name:`${o.name} <${o.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:bU(r.description,wU.description),licenses:bU(r.license,wU.licenses),revision:soe(n.revision),source:ooe(n.source)??r.repository,title:i,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))aoe(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",ioe]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function bU(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function ooe(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new b("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function soe(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new b("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function aoe(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new b("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var ioe,wU,vU=h(()=>{"use strict";I();ioe="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";wU={description:512,licenses:256}});function coe(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var _U,xU=h(()=>{"use strict";_U={blob:coe}});import{createGzip as loe}from"zlib";async function*$U(e){let t=loe({level:6,windowBits:15,memLevel:8}),n=foe(t,e);n.catch(()=>{});let r=!0;try{for await(let i of t)
r&&poe(i),r=!1,yield i;await n}finally{t.destroy(),await n.catch(()=>{})}}async function foe(e,t){let n=Promise.resolve();try{for await(let r of hn(t,{buffers:2})){
if(await n,e.destroyed)return;n=doe(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function doe(e,t){return new Promise((n,r)=>{e.write(t,i=>i?
r(i):n())})}function poe(e){e.fill(0,4,9),e[9]=uoe}var uoe,OU=h(()=>{"use strict";Xo();uoe=255});async function*EU(e,t={}){for(let{head:n,path:r,file:i}of sM(e,t)){if(yield n,i===void 0)continue;let o=0;for await(let s of hoe(i,t.buffer)){if(o+=s.length,o>i.
size)break;yield s}goe(r,i.size,o),yield bk(o)}yield moe}function hoe(e,t){return e.chunks?.(t)??[e.bytes()]}function goe(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new b("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var moe,
SU=h(()=>{"use strict";I();vk();moe=new Uint8Array(2*512)});import{createHash as IU}from"crypto";async function Yk(e,{spool:t,compression:n="gzip",signal:r}){let i=IU("sha256"),o=IU("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=yoe(EU(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),i.update(u)});for await(let u of n==="gzip"?$U(l):hn(l))o.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Te.gzipLayer:Te.layer,digest:`sha256:${o.digest("hex")}`,diffId:`sha256:${i.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*yoe(e,t){for await(let n of e)t(n),yield n}var AU=h(()=>{"use strict";Xo();OU();SU();Ne()});function sp(e,t){let{exampleSecrets:n=[]}=t,r=new Map,i=new Map;for(let[o,s]of e){let a=woe(o),c=a===void 0?boe(o,s,n):a.why;c===void 0?r.set(o,s):i.set(a?.path??
o,{path:a?.path??o,why:c})}return koe(r,t),{kept:r,leftOut:[...i.values()]}}function Xk(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function woe(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(mn(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:mn(n,{kind:"directory"})??
"is a folder that stays out"}}}function boe(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=mn(e,t);return r===Pb&&Xk(e,n)?void 0:r}catch(r){if(ke(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function koe(e,t){let{maxBytes:n=TU.bytes,maxFiles:r=TU.
files}=t;NU("maxBytes",n,1073741824),NU("maxFiles",r,1e5);let i=0;for(let o of e.values())i+=o.kind==="file"?o.size:0;if(e.size>r)throw PU(`${e.size} files, mor\
e than ${r}`);if(i>n)throw PU(`${i} bytes, more than ${n}`)}function NU(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new b("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function PU(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new b("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var TU,ap=h(()=>{"use strict";I();tc();TU={bytes:268435456,files:2e4}});async function Qk(e,t={}){return CU(e,t),voe(e,await ev(e,t),t)}async function ev(e,t={}){let{base:n,parts:r={},spool:i=_U,signal:o}=t,{kept:s,leftOut:a}=sp(e.files,
t),c={spool:i,compression:n===void 0&&t.parts===void 0?"none":"gzip",...B({signal:o})},l=[];r.runtime!==void 0&&l.push(await Yk({files:r.runtime,folder:Rd.slice(
1),comment:lM},c));let u=r.dependencies===void 0?s:ae([...s,...r.dependencies]);l.push(await Yk({files:u,folder:qt.slice(1),comment:cM},c));let d=new Map,p=new Map;
for(let f of tv(t))d.set(f,[...await r.cli?.(f)??[],...l]),p.set(f,await r.annotations?.(f)??{}),o?.throwIfAborted();return{layers:d,annotations:p,leftOut:a,files:[
...s].filter(([,{kind:f}])=>f==="file").map(([f])=>f)}}function voe(e,t,n={}){let{base:r}=n,i=CU(e,n),o=tv(n).map(f=>yM(f,r?.images.get(f),t.layers.get(f)??[],i,
t.annotations.get(f))),s=o.length>1?wM(o,r,i):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:d}=i;return{top:s??o[0].manifest,...B({index:s,base:r}),
images:o,format:l,path:qt,labels:u,annotations:d,files:a,leftOut:c}}function tv({platforms:e,base:t}){return ZF(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function CU(e,t){let{base:n,format:r="oci",created:i="1970-01-01T00:00:00Z"}=t;WF(i),tv(t);let o=kU(e,qt,{...t,...B({base:n})});return{format:r,created:i,labels:o,
annotations:{...o,"org.opencontainers.image.created":i}}}var LU=h(()=>{"use strict";H();Fe();Ok();Sd();vU();Nd();Sr();xU();AU();ap();$k()});function RU(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var DU=h(()=>{"use strict"});function jn(e){return _oe[e]}function Lc(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new b("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function cp({version:e,platform:t,integrity:n,digest:r,
size:i,diffId:o}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:i,diffId:o})}function lp(e){let t=e.length>1e3?void 0:M(e).value;if(!_(t))
return;let{version:n,platform:r,integrity:i,digest:o,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!nv(i))&&!(!de(o)||!de(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:i,digest:o,size:s,diffId:a}}function nv(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var _oe,up=h(()=>{"use strict";I();z();Ne();_oe={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});function fp(e={}){let t=Object.entries(process.env).filter(([n])=>!xoe.includes(n)&&!$oe.includes(n)&&!n.startsWith("GIT_TRACE"));return{...Object.fromEntries(t),
LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e}}var xoe,$oe,rv=h(()=>{"use strict";xoe=
["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GIT_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREF\
IX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],$oe=["ANTHROPIC_API_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});function FU(e,t,n){let r=[],i=0;return e.on("data",o=>{i>t||(i+=o.length,i>t?n():r.push(o))}),()=>Buffer.concat(r)}function MU(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let i=Buffer.concat([t,r]);n||=i.length>65536,t=i.subarray(-65536)}),()=>(n?t.subarray(Ooe(t)):t).toString("utf8")}function Ooe(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var zU=h(()=>{"use strict"});import{spawn as Eoe}from"child_process";async function dp(e,t,n){let{cwd:r,env:i,input:o,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"\
abort",exitCode:-1,stdout:Buffer.alloc(0),stderr:""};let l=Eoe(e,[...t],{cwd:r,env:i,detached:!0,stdio:"pipe"}),u="exit",d,p=w=>{u==="exit"&&(u=w),UU(l.pid,"SIG\
TERM"),d??=setTimeout(()=>UU(l.pid,"SIGKILL"),Soe)},f=setTimeout(()=>p("timeout"),s),m=()=>p("abort");c?.addEventListener("abort",m,{once:!0});let g=FU(l.stdout,
a,()=>p("output")),y=MU(l.stderr);l.stdin.on("error",()=>{}),l.stdin.end(o);try{let w=await new Promise((k,$)=>{l.on("error",$).on("close",N=>k(N??-1))});return{
why:u,exitCode:w,stdout:g(),stderr:y()}}finally{clearTimeout(f),clearTimeout(d),c?.removeEventListener("abort",m)}}function UU(e,t){if(e!==void 0)try{process.kill(
process.platform==="win32"?e:-e,t)}catch{}}var Soe,iv=h(()=>{"use strict";zU();Soe=1e3});import{existsSync as Ioe}from"fs";async function Ge(e,t){let{cwd:n,input:r,timeoutMs:i=12e4,maxOutputBytes:o=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)
throw jU(e);if(!Ioe(n))throw Rt(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:i,maxOutputBytes:o,signal:a},{why:l,exitCode:u,stdout:d,stderr:p}=await dp(
"git",e,{cwd:n,env:fp(s),...c}).catch(f=>{throw Toe(f)});if(l==="abort")throw jU(e);if(l==="timeout")throw Rt(e,`it took longer than ${i/1e3} s`);if(l==="output")
throw Rt(e,`its output has more than ${o} bytes`);return{exitCode:u,stdout:d,stderr:is(p)}}async function Yt(e,t){let{exitCode:n,stdout:r,stderr:i}=await Ge(e,t);
if(n===0)return r;throw Rt(e,i.trim()===""?`exit code ${n}`:os(i))}async function Ei(e,t){return(await Yt(e,t)).toString("utf8").replace(/\r?\n$/,"")}function is(e){
return e.replaceAll(/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,Aoe)}function Aoe(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.
exec(e.slice(t))?.[0]??"")}function jU(e){return new b("INTERRUPTED",`git ${BU(e)} was stopped.`,"Start it again.")}function Toe(e){return e.code!=="ENOENT"?Rt(
[],Q(e)):new b("GIT_MISSING","git is not installed.","Install git, and see that it is in your PATH.")}function Rt(e,t){let n=is(t).replace(/\.$/,"");return new b(
"GIT_FAILED",`git ${BU(e)} failed: ${n}.`,Poe(t))}function BU(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function Poe(e){return Noe.
find(([n])=>n.test(e))?.[1]??"Run the same git command by hand to see what is wrong."}function os(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var Noe,Si=h(()=>{
"use strict";I();rv();iv();Noe=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and user.email in git \
(the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/dubious ownership/i,"The folder belongs to an\
other user: see git's safe.directory."],[/took longer/i,"Check the network and the remote, then try again."]]});import{dirname as Coe,join as Loe}from"path";async function pp(e,t){let{cwd:n,timeoutMs:r,env:i,signal:o}=t,{file:s,before:a}=Foe(),c=e[0]??"",l=await dp(s,[...a,
...e,...Roe],{cwd:n,env:fp(i),timeoutMs:r,maxOutputBytes:Doe,signal:o}).catch(u=>{let d="Install Node with npm, and see that npm is in your PATH.";throw new b("\
NPM_FAILED","npm can't be started.",d,{cause:u})});return Moe(c,l,r),l.stdout.toString("utf8")}function Foe(){if(process.platform!=="win32")return{file:"npm",before:[]};
let e=Loe(Coe(process.execPath),"node_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function Moe(e,t,n){if(t.why==="abort")throw new b(
"INTERRUPTED",`npm ${e} was stopped.`,"Start it again.");if(t.why==="timeout"){let o="Check the network and the registry, or give it more time.";throw new b("NP\
M_FAILED",`npm ${e} took longer than ${n/1e3} s.`,o)}if(t.why==="exit"&&t.exitCode===0)return;let r=zoe(t.stderr),i=r.join("; ");throw new b("NPM_FAILED",`npm ${e}\
 failed: ${Uoe(r)??`exit code ${t.exitCode}`}.`,Boe(i))}function zoe(e){return is(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function Uoe(e){let t=e.map(i=>/^code (\S+)$/.exec(i)?.[1]).find(i=>i!==void 0),n=e.filter(i=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(i)).map(i=>i.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(i=>i!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Boe(e){return joe.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Roe,Doe,joe,ov=h(()=>{"use strict";
I();Si();rv();iv();Roe=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],Doe=16*1024*1024;joe=[[/\bEUSAGE\b.*(?:in sync|lock)/s,
"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: a token in ~/.npmrc, see `npm help\
 npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,"Somebody exchanged a pac\
kage or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your company's certificates to\
 npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,"Check t\
he network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});import{createHash as av}from"crypto";import{createReadStream as GU,mkdtempSync as Goe,readdirSync as Joe,rmSync as Koe}from"fs";import{tmpdir as Voe}from"os";import{
join as sv}from"path";import{Readable as Hoe}from"stream";import{pipeline as Zoe}from"stream/promises";import{createGunzip as qoe}from"zlib";function JU(){let e=Goe(
sv(Voe(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>Koe(e,{recursive:!0,force:!0})}}async function*KU(e,t,n,r){let i=av("sha512"),o=0;for await(let s of e){
if(i.update(s),o+=s.length,n!==void 0&&o>n)throw VU(r);yield s}if(`sha512-${i.digest("base64")}`!==t||(n??o)!==o)throw VU(r)}function VU(e){let t="Find out who \
changed it: the registry or proxy that npm is configured with, or npm's cache (npm cache verify).";return new b("NPM_FAILED",`The tarball of ${e} is not the one\
 that was published.`,t)}async function Woe(e,t){let n=av("sha256");try{await Zoe(Hoe.from(e),qoe(),async r=>{for await(let i of r)n.update(i)})}catch(r){throw r instanceof
b?r:new b("NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var mp,HU=h(()=>{"use strict";I();
z();up();ov();bc();mp=class{#e;constructor(t={}){this.#e=t}known(t,n){let r=lp(Md(this.#n(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){
Lc(t);let r=this.known(t,n);if(r!==void 0)return r;let i=await this.#r(t,n),o=await this.#t(t,n,i);return zd(this.#n(t,n),cp(o)),o}#n(t,n){return sv(this.#e.cacheDir??
Yo(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){var a=[];try{let{version:n,platform:r,integrity:i,size:o}=t;let s=Dt(a,await this.#i(n,r),!0);yield*KU(
GU(s.file),i,o,`${jn(r)}@${n}`)}catch(c){var l=c,u=!0}finally{var d=Ft(a,l,u);d&&await d}}async#r(t,n){var l=[];try{let r=Dt(l,JU(),!0);let i=`${jn(n)}@${t}`;let o=M(
await this.#o(["view",i,"dist","--json"],r.path)).value;let s=_(o)&&_(o.dist)?o.dist:o;let a=_(s)?s.integrity:void 0;if(nv(a))return a;let c="Use a registry tha\
t passes `dist.integrity` on (sha512), as npm's own does.";throw new b("NPM_FAILED",`The registry names no sha512 integrity for ${i}.`,c)}catch(u){var d=u,p=!0}finally{
var f=Ft(l,d,p);f&&await f}}async#t(t,n,r){var u=[];try{let i=Dt(u,await this.#i(t,n),!0);let o=av("sha256");let s=0;let a=`${jn(n)}@${t}`;let c=async function*(){
for await(let g of KU(GU(i.file),r,void 0,a))o.update(g),s+=g.length,yield g};let l=await Woe(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${o.
digest("hex")}`,size:s,diffId:l}}catch(d){var p=d,f=!0}finally{var m=Ft(u,p,f);m&&await m}}async#i(t,n){let r=JU();try{await this.#o(["pack",`${jn(n)}@${t}`,"--\
silent","--prefer-offline"],r.path);let i=Joe(r.path).find(o=>o.endsWith(".tgz"));if(i===void 0)throw new b("NPM_FAILED","npm pack wrote no file.","Update npm.");
return{file:sv(r.path,i),[Symbol.asyncDispose]:()=>r[Symbol.asyncDispose]()}}catch(i){throw await r[Symbol.asyncDispose](),i}}async#o(t,n){let{timeoutMs:r=9e5,env:i,
signal:o}=this.#e;return await pp(t,{cwd:n,timeoutMs:r,env:i,signal:o})}}});var Yoe,Xoe,ZU,cv,qU,WU=h(()=>{"use strict";zr();Yoe={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},Xoe={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},ZU=e=>Yoe[Xoe[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",cv=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,qU={IMAGE_BASE_INCOMPLETE:T(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Se(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:T(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>ZU(e.command)),IMAGE_COMMAND_UNLIKELY:O(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>ZU(e.command)),IMAGE_DEPENDENCIES_LATER:Se(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:T(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:Se(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:T(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:T(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:T(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:O(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:O(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:T(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:T(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>cv(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:T(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>cv(e.wanted)),
IMAGE_NATIVE_NONE:O(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>cv(e.wanted)),IMAGE_PACKAGE_BROKEN:T(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:T(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:O(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function ie(e,t,n){let r=qU[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function ss(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[i])=>r<i?-1:1).map(([,r])=>r)}function lv(e){let t=e.filter(
({level:o})=>o==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,i=`${en(n)}: ${n.problem}${r}`;throw new b("PLUGIN_INCOMP\
LETE",i,n.fix,{details:{findings:e.filter(({level:o})=>o!=="note")}})}var gn=h(()=>{"use strict";vn();I();WU()});function XU(e,t){let n=YU.map(s=>Bn(t,s)).find(s=>L(e,s)!==void 0),i=(n===void 0?void 0:n2(e,n))?.packages;if(n===void 0||!_(i))return;let o=Object.entries(i).flatMap(
([s,a])=>_(a)?[[s,a]]:[]);return{path:n,packages:o.flatMap(([s,a])=>ese(s,a)??[]),local:o.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||tse(a))}}
function QU(e,t){return Qoe.find(n=>L(e,Bn(t,n))!==void 0)??""}function e2(e,t){let n=n2(e,Bn(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let i=n?.[r];return _(i)&&Object.keys(i).length>0})}function t2(e,t){for(let n of["package.json",...YU].map(r=>Bn(t,r))){let r=L(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:i}=M(ci(r));if(i!==void 0)return{path:n,line:i.line,column:i.column,reason:i.reason}}}function Bn(e,t){
return e===""?t:`${e}/${t}`}function ese(e,t){let{version:n,integrity:r,license:i,dev:o,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||o===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof i==
"string"?{license:i}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function tse({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function n2(e,t){
let n=L(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=M(ci(n));return _(r)?r:void 0}var YU,Qoe,uv=h(()=>{"use strict";H();z();YU=["npm-shrinkwra\
p.json","package-lock.json"],Qoe=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function Rc(e){let{files:t}=e,n=nse(e),r=[],i=[];for(let o of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(o),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?t2(t,a):void 0;if(c!==void 0){let{reason:u,...d}=c;i.push(ie("IMAGE_PACKAGE_BROKEN",d,{reason:u}))}if(c!==void 0||
!e2(t,a))continue;let l=XU(t,a);a!==""&&!n.has(a)?i.push(ie("IMAGE_DEPENDENCIES_UNUSED",o,{folder:a})):l===void 0?i.push(ie("IMAGE_DEPENDENCIES_UNLOCKED",o,{other:QU(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:i}}function nse(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...rt(JSON.stringify(r),e),...rse(r,
e)]),...e.hooks.flatMap(r=>vr(r,e))],n=new Set;for(let r of t)for(let i=r.lastIndexOf("/");i>0;i=r.lastIndexOf("/",i-1))n.add(r.slice(0,i));return n}function rse(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let i=Bn(r.replace(/\/{1,9}$/,""),"package.json");return L(
t.files,i)===void 0?[]:[i]})}var fv=h(()=>{"use strict";H();dn();gn();uv()});function dv(e,t,n){let r=[],i=[],o=[],s=ose(e,t);for(let[a,c]of e){if(ise.test(a))continue;if(c.kind==="symlink"){s.has(sse(a,c.target))?r.push([a,c]):i.push(ie(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?mn(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):o.push({path:a,why:l})}return{
files:ae(r),findings:i,leftOut:o}}function ose(...e){let t=new Set;for(let n of e)for(let[r,i]of n){i.kind!=="symlink"&&t.add(r);for(let o=r.lastIndexOf("/");o>
0;o=r.lastIndexOf("/",o-1))t.add(r.slice(0,o))}return t}function sse(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function r2(e){let t=new Map;for(let n of e)for(let[
r,i]of n){let o=t.get(r);if(o!==void 0&&!ase(o,i))return;t.set(r,i)}return ae(t)}function ase(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((i,o)=>i===r[o])}var ise,i2=h(()=>{"use strict";H();tc();gn();ise=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});import{createHash as cse,randomUUID as lse}from"crypto";import{existsSync as use,mkdirSync as fse,mkdtempSync as dse,readdirSync as pse,renameSync as mse,rmSync as pv,
statSync as hse,utimesSync as gse}from"fs";import{tmpdir as yse}from"os";import{join as as}from"path";function bse(e){return["--os=linux",`--cpu=${wse[e]}`,"--l\
ibc=glibc"]}async function s2(e,{folder:t,lock:n},r,i){let o=n.local?e:kse(e,t,n.path),s=n.local?void 0:i.cacheDir,a=s&&as(s,"dependencies",vse(o,t,r));if(a!==void 0&&
use(a))return Ese(a),{files:o2(a),[Symbol.asyncDispose]:async()=>{}};let c=_se(s);try{Ko(c,ae([...o].filter(([,m])=>m.kind==="file")));let{timeoutMs:l,env:u,signal:d}=i,
p=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",...bse(r)];await pp(["ci",...p],{cwd:as(c,t),timeoutMs:l,env:u,signal:d});let f=a===void 0?
c:xse(c,a);return{files:o2(f),[Symbol.asyncDispose]:async()=>{f===c&&pv(c,{recursive:!0,force:!0})}}}catch(l){throw pv(c,{recursive:!0,force:!0}),l}}function kse(e,t,n){
let r=[Bn(t,"package.json"),n,Bn(t,".npmrc")];return ae(r.flatMap(i=>L(e,i)===void 0?[]:[[i,L(e,i)]]))}function o2(e){return ae([...Pf(e)].filter(([t])=>/(?:^|\/)node_modules\//.
test(t)))}function vse(e,t,n){let r=cse("sha256").update(`1\0${t}\0${n}\0`);for(let[i,o]of e){if(o.kind!=="file")continue;let s=o.bytes();r.update(`${i}\0${s.length}\
\0`).update(s)}return r.digest("hex")}function _se(e){if(e!==void 0)try{let t=as(e,"dependencies",`.${lse()}`);return fse(t,{recursive:!0,mode:448}),t}catch{}return dse(
as(yse(),"claude-bazaar-npm-"))}function xse(e,t){try{mse(e,t)}catch{return e}return Ose(as(t,"..")),t}function Ose(e){for(let t of pse(e)){let n=as(e,t);hse(n).
mtimeMs<Date.now()-$se&&pv(n,{recursive:!0,force:!0})}}function Ese(e){try{gse(e,new Date,new Date)}catch{}}var wse,$se,a2=h(()=>{"use strict";H();uv();dc();ov();
wr();wse={"linux/amd64":"x64","linux/arm64":"arm64"};$se=720*36e5});async function c2(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...Sse,[Symbol.asyncDispose]:async()=>{}};let{folders:i,findings:o}=Rc(e),s=i.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=dv(Ise(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await Ase(e,i,o,s,n)}function Ise(e){let t=Pf(e);return ae([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function Ase(e,t,n,r,i){let o=[],s=async()=>{for(let a of o)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let d of Tse(u,i.platforms)){
let{cacheDir:p=Yo(),timeoutMs:f=6e5,env:m,signal:g}=i;o.push(await s2(e.files,u,d,{cacheDir:p,timeoutMs:f,env:m,signal:g}))}let a=o.map(u=>dv(u.files,e.files,!1)),
c=r2(a.map(u=>u.files));if(c===void 0)throw Nse();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:ss([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function Tse({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function Nse(){return new b(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var Sse,
l2=h(()=>{"use strict";I();H();gn();fv();i2();a2();wr();bc();Sse={files:ae({}),packages:[],findings:[],leftOut:[]}});import{statSync as Pse}from"fs";import{join as u2}from"path";function mv(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>u2(import.meta.dirname,r)).
find(r=>Pse(u2(r,"bin.js"),{throwIfNoEntry:!1})?.isFile());if(t!==void 0)return Mn(t);let n="The runtime for images is missing from this installation.";throw new b(
"FILE_UNREADABLE",n,"Install claude-bazaar anew; in a checkout of it: npm run build.")}function f2(){let e=L(mv(),"packages.json");return e===void 0?[]:JSON.parse(
ci(e))}var d2=h(()=>{"use strict";I();H();wr()});function h2(e,t={},n=[]){let r=[...(t[hp]??"").split(/\s+/),...n].filter(s=>s!==""),[,i,o]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[m2]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...i===void 0||o===void 0?{}:{libc:{name:i==="musl"?"musl":"glibc",version:o}}}}var hp,m2,Cse,p2,BLe,g2=h(
()=>{"use strict";hp="claude-bazaar.base.commands",m2="claude-bazaar.base.libc",Cse=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),p2={name:"glibc",version:"2.36"},
BLe={[hp]:Cse.join(" "),[m2]:`${p2.name} ${p2.version}`}});function Dr(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function Dc(e){if(Dr(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:Dc(e.slice(t))}function y2(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function w2(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var hv=h(()=>{"u\
se strict"});function b2(e,t){let n=[...e.mcpServers.flatMap(i=>Lse(i,e)),...e.hooks.flatMap(i=>Rse(i,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[ie("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:i})=>!r.has(i)).map(({origin:i,what:o,command:s,certain:a})=>ie(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",i,{what:o,command:s}))}function Lse({name:e,transport:t,config:n,origin:r},i){let{command:o,args:s}=n;if(t!=="stdio"||typeof o!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(w=>typeof w=="string"):[],l=gv(o,i).map(w=>({origin:r,what:a,command:w,certain:!0})),[u="",
...d]=Dc([o,...c]),p=u===o?[]:gv(u,i),f=[...l,...p.map(w=>({origin:r,what:a,command:w,certain:!0}))];if(!Dse.has(Dr(u)??""))return f;let m=y2(d),g=m!==void 0&&w2(
m),y=(m===void 0?d:[m]).flatMap(w=>yv(w));return[...f,...y.map(w=>({origin:r,what:a,command:w,certain:g}))]}function Rse({event:e,type:t,handler:n,origin:r},i){
let{command:o,args:s}=n;if(t!=="command"||typeof o!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return gv(o,i).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=rt(o,i).flatMap(u=>k2(u,i.files)??[]);return[...new Set([...yv(o),...c.filter(u=>v2.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function gv(e,t){let[n]=rt(e,t),r=n===void 0?Dr(e):k2(n,t.files);return r===void 0?[]:[r]}function k2(e,t){let n=L(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>Fse)return;let i=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(G(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(o=>o.slice(o.lastIndexOf("/")+1));return i[0]===
"env"?i.slice(1).find(o=>!o.startsWith("-")&&!o.includes("=")):i[0]}function yv(e,t=0){let n=vt(e.slice(0,Mse)).flatMap(r=>{let[,,i]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Use(r)??[],i===void 0?[]:yv(i,t+1)].flat()});return[...new Set(n)].filter(r=>v2.has(r))}function Use(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!zse.has(r)&&Dr(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:Dr(n.replaceAll(/["')}]/g,""))}var Dse,Fse,v2,Mse,zse,_2=h(()=>{"use st\
rict";H();F();dn();_t();gn();hv();Dse=new Set(["sh","bash","dash","zsh"]);Fse=4194304,v2=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));Mse=1e5,zse=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function kv(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function $2(e){if(kv(e))try{return new bv(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function x2(e,t){let n=e.find(r=>r.type===wv.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function Mc(e,t){if(e>t)throw new RangeError("more than any real file has")}var cs,wv,Fc,bv,O2=h(()=>{"use strict";cs={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};wv={load:1,dynamic:2,interpreter:3},Fc={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
bv=class{#e;#n;#r;#t;constructor(t){this.#e=t,this.#n=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#r=this.#n.getUint8(4)===2,this.#t=this.#n.getUint8(
5)===1}read(){let t=this.#i(),n=t.find(({type:o})=>o===wv.interpreter),{needed:r,versions:i}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:i}}#i(){let[t,n,r]=this.#r?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return Mc(r,cs.segments),Array.
from({length:r},(i,o)=>this.#o(t+o*n))}#o(t){let n=this.#a(t);return this.#r?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===wv.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),i=l=>r.
find(([u])=>u===l)?.[1],o=i(Fc.strings);if(o===void 0)return{needed:[],versions:[]};let s=l=>this.#p(x2(t,o)+l),a=r.filter(([l])=>l===Fc.needed);Mc(a.length,cs.
libraries);let c=i(Fc.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(x2(t,c),i(Fc.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#r?16:8,i=[];for(let o=t;o+r<=t+n;o+=r){let s=this.#r?this.#c(o):this.#a(o);if(s===Fc.end)break;i.push([s,this.#r?this.#c(o+8):this.#a(o+4)]),Mc(i.length,
cs.dynamic)}return i}#f(t,n,r){Mc(n,cs.libraries);let i=new Set,o=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){Mc(o+=1,cs.versions),
i.add(this.#a(c+8));let d=this.#a(c+12);if(d===0)break;c+=d}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...i].map(r))]}#u(t){return this.#n.getUint16(
t,this.#t)}#a(t){return this.#n.getUint32(t,this.#t)}#c(t){let n=this.#n.getBigUint64(t,this.#t);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+cs.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function E2(e,t,n){return[...Map.groupBy([...e].flatMap(([i,o])=>{let s=o.kind==="file"&&Gse(i,o)?Jse(i,o,t,n):void 0;return s===void 0?[]:[s]}),({path:i})=>Yse(
i))].flatMap(([i,o])=>o.every(({elsewhere:s})=>s)&&!Xse(i,t,n)?[ie("IMAGE_NATIVE_NONE",o[0]?.path??"",{folder:i,wanted:t})]:o.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Gse(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Jse(e,t,n,r){
let i=t.bytes(),o=Kse(i),s=I2(e,n,r);if(o!==void 0)return{path:e,elsewhere:s,findings:[ie("IMAGE_NATIVE_MACHINE",e,{is:o,wanted:n})]};if(!kv(i))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[ie("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=$2(i),c=a===void 0?[ie("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Vse(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Kse(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Vse(e,t,n,{libc:r}){if(t.machine!==jse[n]){
let s=Bse[t.machine]??`a machine with the number ${t.machine}`;return[ie("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let i=Hse(t);if(i!==void 0&&
i!==r.name)return[ie("IMAGE_NATIVE_LIBC",e,{needs:i,has:r.name})];let o=Zse(t);return r.name!=="glibc"||o===void 0||!S2(o,r.version)?[]:[ie("IMAGE_NATIVE_GLIBC",
e,{needs:o,has:r.version})]}function Hse({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(i=>/^(?:libc\.musl-|ld-musl-)/.test(i))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(i=>i.startsWith("GLIBC_"))?"glibc":void 0}function Zse({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||S2(r,n)?r:n,void 0)}function S2(e,t){let[n,r]=[e,t].map(i=>i.split(".").map(Number));for(let i=0;i<3;i+=1){let o=(n?.[i]??
0)-(r?.[i]??0);if(o!==0)return o>0}return!1}function I2(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),i=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(o=>qse.has(o)||Wse[t].has(o)||i.some(s=>o.includes(s)))}function Yse(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function Xse(e,t,n){return e!==""&&I2(e.slice(e.lastIndexOf("node_modules/")),t,n)}var jse,Bse,qse,Wse,A2=h(()=>{"use strict";gn();O2();jse={"l\
inux/amd64":62,"linux/arm64":183},Bse={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};qse=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),Wse={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function C2(e,t){let n=e.mcpServers.flatMap(({name:i,transport:o,config:s,origin:a})=>{let{command:c,args:l}=s;return o!=="stdio"||typeof c!="string"?[]:N2(t,a,
`The server "${i}"`,[c,...T2(l)])}),r=e.hooks.flatMap(({event:i,type:o,handler:s,origin:a})=>{let{command:c,args:l}=s;if(o!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...T2(l)]:Qse(c);return N2(t,a,`The ${i} hook`,u)});return[...n,...r]}function T2(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function Qse(e){return e.length>1e4||vt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function N2(e,t,n,r){
let[i="",...o]=Dc(r),s=P2(i);if(s!==void 0){let l=L(e,s);return l===void 0?[ie("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[ie("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!eae.has(Dr(i)??""))return[];let a=o.find(l=>!l.startsWith("-")),c=a===void 0?void 0:P2(a);return c===void 0||tae(e,c)?[]:[ie("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function P2(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function tae(e,t){return sn(e,t)||["",".js",".json",".nod\
e"].some(n=>L(e,t+n)!==void 0)}var eae,L2=h(()=>{"use strict";H();_t();gn();hv();eae=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function R2(e){let{plugin:t,files:n,base:r,baseName:i,commands:o,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=h2(
i,l.labels,o);a.push(...nae(u,l.labels));let d=E2(n,c,u);a.push(...b2(t,u),...d),u.libc===void 0&&d.length>0&&a.push(ie("IMAGE_BASE_SAYS_LITTLE","",{base:i,what:"\
which C library it has"}))}return ss([...a,...C2(t,n)])}function nae({name:e,commands:t},n={}){return(n[hp]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>ie("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var D2=h(()=>{"use strict";g2();_2();A2();L2();gn()});var zc,F2=h(()=>{"use strict";zc={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function z2(e){return{[M2]:cp(e)}}function U2(e,t={}){return async n=>{let r=await vv(e,n,t);return[rae(e,r),oae]}}async function vv(e,t,n={}){let r=Lc(n.version??
ls);if(r===zc.version)return{version:r,platform:t,...zc.packages[t]};let i=lp(n.previous?.(t)?.[M2]??"");return i?.version===r&&i.platform===t?i:await e.describe(
r,t)}function j2(e,t,n){let r=Lc(n??ls);return r===zc.version||e.known?.(r,t)!==void 0}function rae(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${jn(t.platform)} as npm has it`,open:()=>e.open(t)}}function sae(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(o=>qo({name:o,mode:493,size:0,type:"5"})),qo({name:iae.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((o,s)=>n.set(o,s*512));let{bytes:r,...i}=Zo(Te.layer,n);return{...i,diffId:i.digest,comment:uM,open:async function*(){
yield r}}}var ls,M2,iae,oae,B2=h(()=>{"use strict";gk();up();F2();Nd();Ne();ls=zc.version,M2="claude-bazaar.cli";iae="/usr/local/bin/claude",oae=sae()});async function K2(e,t){let n=new Map,r=await e.manifest(t),i=r&&G2(r.bytes);if(i===void 0)return n;let o=Array.isArray(i.manifests)?i.manifests:void 0;if(o===void 0){
for(let s of Er)n.set(s,J2(i.annotations));return n}for(let s of o.slice(0,100)){let{platform:a,digest:c}=_(s)?s:{},l=aae(a);if(l===void 0||!de(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,J2((u&&G2(u.bytes))?.annotations))}return n}function aae(e){let{os:t,architecture:n}=_(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return Er.find(r=>r===`${t}/${n}`)}function G2(e){let{value:t}=M(G(e));return _(t)?t:void 0}function J2(e){let t=_(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var V2=h(()=>{"use strict";z();F();Sr();Ne()});import{createHash as _v}from"crypto";function xv(e,t,n,r,i){let o=n===void 0?void 0:cae(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:i??r,downloadLocation:yn,
filesAnalyzed:!1,licenseDeclared:yn,...gp,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...o===void 0?{}:{externalRefs:[
Z2(o)]}}}function cae(e,t){let n=e.slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(
e.toLowerCase())}`}function Uc(e,{name:t,version:n,license:r,integrity:i}){let[,o]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(i??"")??[],s=o===void 0?void 0:Buffer.from(
o,"base64").toString("hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:yn,filesAnalyzed:!1,licenseDeclared:q2(r),...gp,primaryPackagePurpose:"LIBRARY",
...s===void 0?{}:{checksums:[{algorithm:"SHA512",checksumValue:s}]},externalRefs:[Z2(`pkg:npm/${lae(t)}@${encodeURIComponent(n)}`)]}}function H2(e,{name:t,manifest:n},r){
let i=$v(r).map(({checksums:s})=>s[0]?.checksumValue??""),o=_v("sha1").update(i.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{
versionInfo:n.version},downloadLocation:yn,filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:o},licenseDeclared:q2(n.license),...gp,primaryPackagePurpose:"\
APPLICATION"}}function $v(e){let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let i=r.bytes(),o=s=>_v(s).update(i).digest("hex");t.push({SPDXID:`SPDXRef-F\
ile-${_v("sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${qt}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:o("sha1")},{algorithm:"SHA256",checksumValue:o(
"sha256")}],...gp})}return t}function Z2(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function lae(e){return e.split("\
/").map(encodeURIComponent).join("/")}function q2(e){return e===void 0||e.length>500||!uae.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?yn:e}var yn,gp,
uae,W2=h(()=>{"use strict";Sr();yn="NOASSERTION",gp={licenseConcluded:yn,copyrightText:yn};uae=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});import{createHash as fae}from"crypto";function X2(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:i}=e,o=xv("Image",t.name,e.repository,n,t.manifest.
version),s=dae(e),a=$v(e.files),c={spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claud\
e-bazaar.invalid/spdx/${n.slice(7)}`,creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${i}`]},documentDescribes:[o.SPDXID],packages:[
o,...s.map(({element:l})=>l)],files:a,relationships:[yp("SPDXRef-DOCUMENT","DESCRIBES",o.SPDXID),...s.map(({element:l,from:u,how:d})=>d==="BUNDLED"?yp(u,"CONTAI\
NS",l.SPDXID):yp(o.SPDXID,d,l.SPDXID)),...a.map(({SPDXID:l})=>yp(Ov,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function dae(e){let{plugin:t,base:n,cli:r=[],runtime:i,packages:o=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[pae(n)],...r.map(l=>a(mae(l))),...i===void 0?[]:[a(Uc(Y2,{name:"claude-bazaar",version:i.version,license:"MIT"})),...i.packages.map(l=>c(
Y2,Uc(Ev("Runtime",l.name,l.version),l)))],a(H2(Ov,t,s)),...o.map(l=>c(Ov,Uc(Ev("Dependency",l.path,l.version),l)))]}function pae({name:e,digest:t}){return{element:{
...xv("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function mae(e){
let t=Uc(Ev("Claude-Code",e.platform,e.version),{name:jn(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:yn,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function Ev(e,t,n){let r=fae("sha256").
update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function yp(e,t,n){return{spdxElementId:e,
relationshipType:t,relatedSpdxElement:n}}var Ov,Y2,Q2=h(()=>{"use strict";up();W2();Ov="SPDXRef-Plugin",Y2="SPDXRef-Runtime"});function ej(e){let t=ht(e);return[...e.matchAll(hae)].filter(({0:{length:n},index:r})=>xae(_ae(e,r+n))).map(({index:n})=>t(n))}function _ae(e,t){let n=t;for(let i=0;i<
vae;i+=1){let o=wp(gae,e,n);if(o===void 0)break;n=o}let r="";for(;r.length<4096;){n=wp(yae,e,n)??n;let i=wp(wae,e,n);if(i===void 0)break;r+=e.slice(n,i),n=i}return wp(
bae,e,n)===void 0?r:""}function wp(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function xae(e){return e.length>=kae&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!Za(e)}var hae,gae,yae,wae,bae,kae,vae,tj=h(()=>{"use strict";qa();F();hae=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
gae=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,yae=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,wae=/[A-Za-z0-9+/]{1,4096}={0,2}/y,bae=/\s{0,8}(?:\.\.|…|<|\[)/y,
kae=43,vae=10});async function*nj(e){let t,[n,r]=["",1];for await(let i of Sae(e)){if(t??=Iae(i.subarray(0,$ae)),t===void 0)return;if(n+=t.decode(i,{stream:!0}),n.length<Oae)continue;
yield{text:n,line:r};let o=n.length-Eae;r+=Gr(n,0,o),n=n.slice(o)}yield{text:n+(t?.decode()??""),line:r}}async function*Sae(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function Iae(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var $ae,Oae,Eae,rj=h(()=>{"use strict";F();$ae=8192,Oae=1048576,Eae=16384});async function ij(e,t={}){let{exampleSecrets:n=[],signal:r}=t,i=[];for(let[o,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=Xk(o,n),c=await Aae(o,
s);i.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return i}async function Aae(e,t){if(t.unreadable!==void 0)return[ie("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await Tae(t)).map(({kind:n,line:r})=>ie(Sv.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ke(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[ie("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function Tae(e){let t=new Map;for await(let i of nj(e)){let o=[...Ha(i.text).filter(({kind:s})=>s!==oj),...Nae(i.text)];for(let{kind:s,line:a}of o){
let c=a+i.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:i})=>!Sv.has(i)).map(({line:i})=>i));return n.filter(({kind:i,
line:o})=>!Sv.has(i)||!r.has(o)).sort((i,o)=>i.line-o.line)}function Nae(e){return ej(e).map(t=>({kind:oj,line:t}))}var Sv,oj,sj=h(()=>{"use strict";I();qa();gn();
ap();tj();rj();Sv=new Set(["password in a URL","Authorization header","key or password"]);oj="private key"});var bp,Pae,aj=h(()=>{"use strict";wr();tc();sj();ap();bp=class{#e;#n;#r;#t;constructor(t,n){this.#e=t,this.#n=n}get content(){let{config:t,loaded:n}=this.#e;return this.#r??=
sp(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#t??=ij(this.content.kept,
{exampleSecrets:t,signal:this.#n})}unread(t){return FL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?Pae[t]:mn(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},Pae={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});import{readFileSync as Cae}from"fs";function Iv(){for(let e of["./package.json","../package.json","../../package.json"]){let t=Lae(new URL(e,import.meta.url));if(t?.
name==="claude-bazaar"&&t.version!==void 0)return t.version}return"0.0.0"}function Lae(e){try{return JSON.parse(Cae(e,"utf8"))}catch{return}}var cj=h(()=>{"use \
strict"});var kp,lj=h(()=>{"use strict";HU();l2();d2();H();D2();gn();B2();fv();Sr();V2();Q2();aj();Td();cj();kp=class{#e;#n;#r;#t;#i;#o;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#n=n,this.#o=r,this.#s=new bp(n,t.signal),this.#r=new mp({signal:t.signal});let i=r.claude??!0,o=i===!0?n.config.image?.claude??ls:i;this.#t=o,this.#i=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return ss(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#i),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),lv(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#t;return t===!1?[]:(this.#o.platform??this.#n.config.image?.platforms??
Er).every(r=>j2(this.#r,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},i){let{signal:o,progress:s}=this.#e,a=this.#o.dryRun===!0&&this.#i==="install";
a?this.#a():this.#i==="install"&&Rc(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await c2(this.#c,this.#n.directory,{mode:a?
"none":this.#i,platforms:r??[...t.images.keys()],signal:o});this.#f=c;let l=ae([...this.files.kept,...c.files]),{commands:u}=this.#n.config.image??{},d=R2({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...d),lv(this.findings),await this.#h(i),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:i,packages:o}=this.#f??{files:ae({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return X2({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:Iv(),
packages:f2()},packages:o.filter(({path:a})=>L(i,`${a}/package.json`)!==void 0),created:n.created,tool:Iv()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#i!=="install")return;let{folders:t,findings:n}=Rc(this.#c),r=t.map(({folder:i,lock:o})=>ie("IMAGE_DEPENDENCIES_LATER",o.path,{folder:i===
""?".":i}));this.#l.push(...n,...r)}get#c(){return this.#n.loaded.plugin}#p(){let t=mv();return this.#t===!1?{runtime:t}:{runtime:t,cli:U2(this.#r,this.#m(this.#t)),
annotations:async n=>{let r=this.#t===ls?void 0:await this.#d(n);return r===void 0?{}:z2(r)}}}async#d(t){if(this.#t!==!1)return await vv(this.#r,t,this.#m(this.#t))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#t===!1||this.#t===ls)return;let[n="latest"]=hc(this.#n,this.#o);this.#u=await K2(t.
repository,t.tag??n)}}});function uj(e,t,n){let{source:r,revision:i,format:o}=e,s=e.platform??t.platforms;return B({source:r,revision:i,format:o,platforms:s,created:Rae(n),exampleSecrets:t.
exampleSecrets})}function Rae(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new b("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var fj=h(()=>{"use strict";ps();Fe();I()});import{existsSync as Dae}from"fs";import{homedir as Fae}from"os";import{dirname as Mae,resolve as zae}from"path";function vp(e,t,n,r){ld(t.loaded);let{plugin:i}=t.
loaded,{signal:o,env:s}=e,a=new Ud,c={...uj(n,t.config.image??{},s),spool:a,signal:o},l=new AbortController,u,d=y=>(u??=Uae(e,n,l.signal)).repository(y),p=r===void 0?
jae(t,n):void 0,f=new kp(e,t,n),m=(y,w)=>Jae(y,w,c,d,Yo(s)).catch(k=>{throw Bae(k,y)}),g;return{abort:y=>l.abort(y),repository:d,content:async()=>{await f.checkFiles();
let w=await ev(i,p===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:f.offline()});return Av(w,f)},build:y=>g??=(async()=>{let w=r?.base??(p&&await m(
p,y)),k=r?.name??p?.name;if(w===void 0||k===void 0)return await f.checkFiles(),Av(await Qk(i,c),f);let $=y&&{repository:d(y),tag:y.tag},N=await f.on(w,k,c,$);return Av(
await Qk(i,{...c,base:w,parts:N}),f)})(),unknown:()=>p===void 0?[]:f.unknown(),findings:()=>f.findings,sbom:(y,w)=>f.sbom(y,c,w?.name),async[Symbol.asyncDispose](){
await f[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function Av(e,{leftOut:t}){return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>V(
n.path,r.path))}}function Uae({signal:e,env:t,progress:n},{insecureRegistry:r},i){return Qz({env:t,home:t.HOME??Fae(),signal:AbortSignal.any([e,i]),...B({insecure:r}),
onCredential:(o,s)=>n(RU(o,s))})}function jae(e,t){let n=t.base??e.config.image?.base;if(n===void 0)return;if(Gae(n),!n.startsWith("oci:"))return{kind:"registry",
name:n,reference:Ar(n)};let r=t.base!==void 0||e.file===void 0?".":Mae(e.file),i=zae(r,n.slice(4)),[,o,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(i)??[],a=o===
void 0||Dae(i);return{kind:"folder",name:n,folder:a?i:o,tag:a?"":s??""}}function Bae(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ke(e)||
e.code==="INTERRUPTED"||t==="folder"||r)return e;let i=`${e.fix} Where this machine's Docker engine alone has it: ${dj(n)}`;return new b(e.code,e.problem,i,{cause:e,
details:e.details})}function dj(e){let t=/[:@]/.test(e)?e:`${e}:latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --\
base oci:DIR.`}function Gae(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone\
 can't be appended to.";throw new b("OPTION_INVALID",n,`Use ${dj(t)}`)}function Jae(e,t,{platforms:n},r,i){let o={name:e.name,...B({platforms:n})};if(e.kind==="\
folder")return Wk(rU(e.folder),{...o,reference:e.tag});let{name:s,registry:a,path:c,digest:l,tag:u="latest"}=e.reference,d=t?.registry===a&&t.path!==c?c:void 0;
return Wk($M(r(e.reference),i),{...o,reference:l??u,label:l===void 0||e.reference.tag!==void 0?`${s}:${u}`:s,...B({mountFrom:d})})}var Tv=h(()=>{"use strict";IM();
AM();eU();cU();bc();F();Fe();I();yU();LU();_i();DU();lj();fj();Zb()});function pj(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function mj(e,t,n){return(t.GITHUB_REF===void 0?Vae(t):Kae(t.GITHUB_REF))??await Hae(
e,n)}function hj(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,i=t!==void 0&&n!==void 0?`${t}/${n}`:r;return i!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(i)?i:void 0}function Kae(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?gj(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Vae(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?gj(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function gj(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Hae(e,t){let n=async(...o)=>{let{exitCode:s,stdout:a}=await Ge(o,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let i=await n("symbolic-ref","--short","HEAD");return i===
""?void 0:{kind:"branch",name:i}}var yj=h(()=>{"use strict";Si()});function wj(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[_p(e.name)];let n=qae(e.name,t),[,r="",i="",o="",s]=Zae.exec(n)??[];if(r===
"")return[_p(e.name)];if(s!==void 0)return[_p(n.replace(/^v/,""))];let a=_p(n.replace(/^v/,""));return[...a===`${r}.${i}.${o}`?[a]:[a,`${r}.${i}.${o}`],`${r}.${i}`,
...r==="0"?[]:[r],"latest"]}function qae(e,t){let r=["-","@","/"].map(i=>`${t}${i}`).find(i=>e.startsWith(i));return r===void 0?e:e.slice(r.length)}function _p(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Zae,bj=h(()=>{"use st\
rict";Zae=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function xp({env:e,signal:t},{directory:n,config:r,loaded:i},o){let{manifest:s,name:a}=i.plugin,c=o.source??(s.repository===void 0?hj(e):void 0),l=c===void 0?
o:{...o,source:c},u=o.tag!==void 0||(r.image?.tags??[]).length>0;if(o.tagByRef!==!0&&(u||!pj(e)))return l;let d=await mj(n,e,t);if(d!==void 0)return{...l,tag:[...wj(
d,a),...o.tag??[]]};if(o.tagByRef!==!0)return l;let p="Check a branch or tag out, or name the tags with --tag.";throw new b("OPTION_INVALID","No branch and no t\
ag names the commit.",p)}var Nv=h(()=>{"use strict";yj();I();bj()});import{randomUUID as J1e}from"crypto";import{chmodSync as Wae,lstatSync as V1e,mkdtempSync as Yae,openSync as H1e,readSync as Z1e,closeSync as q1e,rmSync as kj}from"fs";
import{chmod as Xae,open as Qae,rename as Y1e,rm as X1e}from"fs/promises";import{basename as ece,dirname as Pv,join as Cv,resolve as tce}from"path";async function vj(e,t,n={}){
mc(e,t,n);let r=tce(e),i=Jo(r,t,n)==="empty",o=sk(Pv(r)),s=nce(e,i?Cv(r,"."):Cv(Pv(r),`.${ece(r)}.`));try{await rce(s,t,n.signal),i?$r(s,r):ok(r,t,n,a=>{Wae(a,493),
$r(s,a)})}catch(a){throw o!==void 0&&kj(o,{recursive:!0,force:!0}),a instanceof b?a:Xe(e,a)}finally{kj(s,{recursive:!0,force:!0})}}function nce(e,t){try{return Yae(
`${t}bazaar-`)}catch(n){throw Xe(e,n)}}async function rce(e,t,n){let r=new Set([""]);for(let[i,o]of t){if(nk(e,o.kind==="file"?Pv(i):i,r),o.kind!=="file")continue;
let s=Cv(e,i),a=await Qae(s,"wx",420);try{await oce(a,ice(o),n)}finally{await a.close()}await Xae(s,o.executable?493:420)}}function ice(e){return hn(e.chunks?.()??
[e.bytes()])}async function oce(e,t,n){for await(let r of t){n?.throwIfAborted();for(let i=0;i<r.length;)i+=(await e.write(r,i)).bytesWritten}}var _j=h(()=>{"us\
e strict";Xo();I();dc();bi();ak()});function xj(e){let t=e.find(r=>!sce.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new b("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var sce,$j=h(()=>{"use strict";I();sce=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function Oj({loaded:e,config:t},n){let r=xj(t.image?.systemPackages??[]),i=n.builder??t.image?.builder??"auto",o=L(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=o&&c==="docker";return u||ace(n,c,o),{builder:c,why:l,packages:r,hasDockerfile:u}};if(i==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new b("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(i!=="auto")return s(i,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return o&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function ace({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,i]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new b("OPTION_INVALID",r,i)}
var Ej=h(()=>{"use strict";ps();I();H();$j()});async function Lv(e,t,n){let{jobs:r,signal:i}=n,o=[...e],s=[],a=async()=>{for(let c=o.shift();c!==void 0;c=o.shift()){if(s.length>0||i?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];i?.throwIfAborted()}
var Sj=h(()=>{"use strict"});async function Aj(e,t,n){let r=[...new Set(n.tags.map(Vo))],{signal:i}=n,[o=Vo("")]=r,s=await e.head(o);s===void 0&&await e.preflight(),i?.throwIfAborted();let a=await t();
i?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await cce(e,a,r,n);s!==void 0&&await e.preflight();let l=await lce(e,a,n);for(let{manifest:d}of a.
images)await $p(e,d,n);a.index!==void 0&&await $p(e,a.index,n);for(let d of r)await $p(e,c,n,d);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function cce(e,{top:t},n,r){let i={digest:t.digest,tags:n,blobs:[]},o=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(o=!0,await $p(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...i,state:o?"tagged":"up-to-date",isPublic:s}}function $p(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function lce(e,t,n){let{signal:r,jobs:i=4}=n,o=t.images.flatMap(u=>u.layers).sort((u,d)=>d.size-
u.size),s=[],a=async u=>{let d=await e.put(n.onBytes===void 0?u:uce(u,n)),{mediaType:p,digest:f,size:m}=u,g={mediaType:p,digest:f,size:m,outcome:d};s.push(g),n.
onBlob?.(g)},l={jobs:i,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await Lv(Ij(o),a,l),await Lv(Ij(t.images.map(({config:u})=>fce(u))),a,l),s}function uce(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function Ij(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function fce(e){
return{...e,async*open(){yield e.bytes}}}var Tj=h(()=>{"use strict";Sd();Sj()});function Nj({progress:e,status:t},n){let r=0,i=0,o=-1/0,s=()=>{n()-o<dce||(o=n(),t?.(`${Pi(r)} sent, ${i} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Pi(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{i+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var dce,Pj=h(()=>{"use \
strict";Ci();dce=100});import{accessSync as pce,constants as mce,existsSync as Cj,statSync as hce,writeFileSync as gce}from"fs";import{dirname as yce,resolve as Rv}from"path";async function Lj({
signal:e},t,n,r){let i={isOurs:xF,foreign:_F};return await vj(t,vM(n,r),{...i,signal:e}),Rv(t)}async function Rj(e,t,n,r){let{signal:i}=e;e.progress(`Pushing to\
 ${n.name} \u2026`);let{end:o,...s}=Nj(e,Date.now);try{return await Aj(t.repository(n),()=>t.build(n),{tags:r,signal:i,...s,onFailure:a=>t.abort(a)})}finally{o()}}
function Dj(e){if(e!==void 0)try{if(pce(Cj(e)?e:yce(Rv(e)),mce.W_OK),Cj(e)&&hce(e).isDirectory())throw new Error("it is a folder")}catch(t){throw Mj(e,t)}}function Fj(e,t){
try{gce(e,t)}catch(n){throw Mj(e,n)}return Rv(e)}function Mj(e,t){let n=`"${e}" can't be written: ${Q(t)}.`;return new b("FILE_UNWRITABLE",n,"Check that its fol\
der exists and that you may write there.")}var zj=h(()=>{"use strict";Bo();gd();_j();I();Ek();Tj();Pj()});function Ep(e,t,n){let{files:r,path:i,top:o,base:s}=t,a=`Image ${o.digest}, tag ${n.join(", ")}: ${St(r.length,"file")} in ${i}.`;return[...Hj(e,t),...Zj(e,t.images),
...st(e,a),...st(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function Bj(e,{files:t,labels:n,annotations:r}){return[...Op(e,"Files",t),...Op(e,"Labels",jj(n)),...Op(e,"Annotations",jj(r))]}function Gj(e,t,n,r){
let i=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${St(t.files.
length,"file")} in ${qt}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...Hj(e,t),...Op(e,"Files",t.files),...Zj(e,
i),...st(e,a)]}function Jj(e,t,n){let{state:r,digest:i,tags:o,blobs:s}=n,a=`${t}@${i}`,c=s.filter(({outcome:p})=>p==="uploaded"),l=c.reduce((p,{size:f})=>p+f,0),
u=`Pushed ${a}, tagged ${o.join(", ")}: ${St(c.length,"blob")} sent (${Pi(l)}), ${s.length-c.length} there already.`;return[...st(e,r==="up-to-date"?`Up to date\
: ${a} has ${o.join(", ")} already.`:u),...n.isPublic?st(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Sp(e,t){let{top:n,base:r,format:i,path:o,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:i,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:Vj(u.layers)})),path:o,files:s,leftOut:a,labels:c,annotations:l}}function Kj({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([i,o])=>({platform:i,layers:Vj(o)})),path:qt,files:t,leftOut:n}}function Vj(e){return e.map(t=>({...Ir(t),diffId:t.diffId,comment:t.comment}))}function Hj(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,Uj).flatMap(({path:o,why:s})=>st(e,`${o} ${s}`,2)),r=t.length-Uj,i=r>0?st(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...i]}function Zj(e,t){let n=t.flatMap(({platform:r,layers:i})=>i.map(o=>[r,Pi(o.size),o.
digest.slice(7,19),o.comment]));return l0(e,["Platform","Size","Layer","What"],n)}function Op(e,t,n){return[e.style("bold",t),...n.flatMap(r=>st(e,r,2))]}function jj(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var Uj,Dv=h(()=>{"use strict";Sr();Ne();Ci();Uj=100});async function qj({terminal:e},t,n,r){let i=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||i.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...Gj(e,a,r,i),...hs(e,c)],document:{...Kj(a),findings:c,base:{name:r},...i.length===0?{}:{unknown:i},tag:n[0],tags:n,dryRun:!0}}}let o=await t.build(),s=t.findings();
return{lines:[...Bj(e,o),...Ep(e,o,n),...hs(e,s)],document:{...Sp(o,n),findings:s,dryRun:!0}}}var Wj=h(()=>{"use strict";um();Dv()});function Yj({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var Xj=h(()=>{"use strict"});import{resolve as wce}from"path";function bce(e,t){let{builder:n,why:r}=Oj(e,t);if(n==="append")return;let i="Push it first with `claude-bazaar image --push REF\
`, and then publish without --image; or `--base` what has it.";throw new b("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,i)}
async function Qj(e,t,n){var w=[];try{let{image:r,ociLayout:i,dryRun:o=!1}=n;if(r===void 0&&i===void 0)return;o||Dj(n.sbom);let s=await xp(e,t,n);bce(t,s);let{terminal:a}=e;
let c=r===void 0?void 0:Ad(r,t,s);let l=c?.tags??hc(t,s);let u=Dt(w,vp(e,t,s),!0);let d=s.base??t.config.image?.base;if(o)return await qj(e,u,l,d);let p=c===void 0?
void 0:await Rj(e,u,c.reference,l);let f=await u.build(c?.reference);i!==void 0&&await Lj(e,i,f,l);let m=s.sbom?Fj(s.sbom,await u.sbom(f,c?.reference)):void 0;let g=u.
findings();let y=c!==void 0&&p!==void 0;return{lines:[...Ep(a,f,l),...hs(a,g),...y?Jj(a,c.reference.name,p):[]],document:{...Sp(f,l),findings:g,...B({sbom:m,out:i&&
wce(i)}),...y?{push:Yj(c,p)}:{}},...y?{name:`${c.reference.name}@${p.digest}`}:{}}}catch(k){var $=k,N=!0}finally{var E=Ft(w,$,N);E&&await E}}var eB=h(()=>{"use \
strict";Fe();I();Xj();um();Ej();Nv();zj();Td();Wj();Dv();Tv()});function tB(e,t){return{json:!1,signal:t,env:e,terminal:o0,print:qn,progress:qn,emit:()=>{}}}var nB=h(()=>{"use strict";s0();gs()});function iB({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let i=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(i.length!==0)throw new b(
"OPTION_INVALID",i.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function oB(e,t,n,r){let{image:i,digest:o}=t;if(i===void 0)return rB;let s=e.
flatMap(({opened:u,client:d})=>u===void 0||d===void 0?[]:[{opened:u,name:d.name,flags:kce(t,d.name)}]);if(o!==void 0)return xce(s,o);let a=tB(vce(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await _ce(a,u);let l=[];for(let u of s)l.push({...u,made:await Qj(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:d})=>d?.name===void 0?[]:[[u,sB(d.name)]])),findings:new Map(l.map(({name:u,made:d})=>[u,$ce(d?.document)])),
warnings:l.flatMap(({made:u})=>Oce(u?.document)?[Ece(u?.name??i)]:[])}}function kce(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...B({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function vce(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function _ce(e,{opened:t,flags:n}){var c=[];try{let r=await xp(e,t,n);let{reference:i,tags:o}=Ad(
r.image,t,r);let s=Dt(c,vp(e,t,r),!0);let a=s.repository(i);await a.head(o[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,d=!0}finally{var p=Ft(c,
u,d);p&&await p}}function xce(e,t){let n=e.map(({name:r,flags:i})=>[r,sB(`${Ar(i.image).name}@${t}`)]);return{...rB,images:new Map(n)}}function sB(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function $ce(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function Oce(e){return(e??{}).push?.isPublic===!0}function Ece(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var rB,aB=h(()=>{"use strict";Td();Tv();Nv();eB();Fe();I();_i();nB();
rB={images:new Map,findings:new Map,warnings:[]}});var cB={};Gn(cB,{publishAll:()=>Sce});async function Sce(e,t,n,r){let i={kind:"publish",changed:!1,plugins:e,warnings:[]};if(e.some(o=>o.error!==void 0||bm(o.rows,
t["fail-on"])))return qn("Nothing is published: see the findings."),i;if(iB(e,t),t.mode==="none")return Ice(i,await oB(e,t,n,r));throw new b("NOT_SUPPORTED","Pu\
blishing is not in this version.","Use the command line.")}function Ice(e,{images:t,findings:n,warnings:r}){let i=e.plugins.map(o=>{let s=t.get(o.name),a=[...o.
rows,...k0(o.folder,n.get(o.name)??[])];return{...o,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:i,warnings:[...e.warnings,...r]}}var lB=h(()=>{"use\
 strict";I();Di();aB();gs();km()});var W,Xt=h(()=>{"use strict";W=".claude-plugin/marketplace.json"});import{basename as Ace,dirname as Tce}from"path/posix";function Ip(e,t){let n=Ace(e),r=t.find(i=>i!==n&&uB(i)===uB(n));if(r!==void 0)throw new b("OUTPUT_EXISTS",
`The marketplace has "${Tce(e)}/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in\
 the marketplace yourself.")}function uB(e){return e.normalize("NFC").toLowerCase()}var Fv=h(()=>{"use strict";I()});function Nce(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw Rt(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...fB.map(r=>pB(r,e)))}async function Ap(e,t,n){if(t!==void 0||n===void 0)return Nce(t);let r={};for(let i of fB){
let{exitCode:o}=await Ge([...Mv,"var",`GIT_${i}_IDENT`],{cwd:e});o!==0&&Object.assign(r,pB(i,n))}return r}async function us(e,t,n){let r=await Ei([...Mv,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function dB(e){return[...Mv,...e]}function pB(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var Mv,fB,Tp=h(()=>{"use strict";Si();Mv=["-c","user.useConfigOnly=true"],fB=["AUTHOR","COMMITTER"]});function hB(e,{head:t,author:n,committer:r}){let i=[],o=c=>i.push(Buffer.from(`${c}
`)),s=c=>{o(`data ${c.length}`),i.push(c),o("")},a=(c,l,u)=>{o(`M ${u?"100755":"100644"} inline ${mB(c)}`),s(l)};o("commit refs/bazaar/publish"),o(`author ${n} \
now`),o(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&o(`from ${t}`),o(`D ${mB(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(W,e.catalog,!1),o("done"),Buffer.concat(i)}function mB(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var gB=h(()=>{"use strict";Xt()});import{dirname as Pce}from"path/posix";async function jc(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await Rce(e,t,[n,W]),i=`${n}/`,o=new Map(
[...r].filter(([s])=>s.startsWith(i)).map(([s,a])=>[s.slice(i.length),a]));return{catalog:L(r,W)?.bytes(),folder:o}}async function Pp(e){let{exitCode:t,stdout:n}=await Ge(
["rev-parse","--verify","--quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function wB(e,t,n){let r=[...yB(n),...yB(Pce(W))];
for(let{mode:i,path:o}of await Uv(e,[t,"--",...r,W])){if(o!==W&&!r.includes(o))continue;let s=i===Cce;if(s===r.includes(o)&&i!==zv&&i!==Np)continue;let a=i===zv?
"symbolic link":i===Np?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw Ct(`"${o}" i\
n the marketplace is a ${a}.`,c)}}function yB(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function bB(e,t,n){let r=`${n}/`;return(await Uv(
e,[t,"--",r])).map(({path:i})=>i.slice(r.length))}async function Rce(e,t,n){let r=await Uv(e,["-r",t,"--",...n]),i=await Dce(e,r.filter(({mode:s})=>s!==Np).map(
({id:s})=>s)),o=r.map(({mode:s,id:a,path:c})=>{let l=i.get(a)??new Uint8Array;return s===zv||s===Np?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:
[c,ai(l,s===Lce)]});return new Map(o.sort(([s],[a])=>V(s,a)))}async function Uv(e,t){return(await Yt(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString(
"utf8").split("\0").filter(r=>r!=="").map(r=>{let i=r.indexOf("	"),[o="",,s=""]=r.slice(0,i).split(" ");return{mode:o,id:s,path:r.slice(i+1)}})}async function Dce(e,t){
let n=await Yt(["cat-file","--batch"],{cwd:e,input:t.map(i=>`${i}
`).join("")}),r=new Map;for(let i=0;i<n.length;){let o=n.indexOf(10,i),[s="",,a="0"]=n.toString("latin1",i,o).split(" "),c=o+1;r.set(s,n.subarray(c,c+Number(a))),
i=c+Number(a)+1}return r}var Cce,zv,Lce,Np,jv=h(()=>{"use strict";H();F();Xt();Si();Go();Cce="040000",zv="120000",Lce="100755",Np="160000"});import{mkdtempSync as Fce,rmSync as Bv}from"fs";import{tmpdir as vB}from"os";import{join as kB}from"path";import{dirname as Mce}from"path/posix";function _B(e,t={}){
let n={timeoutMs:3e5,...t,url:e};zce(e,t.branch);let r=Fce(kB(vB(),"bazaar-marketplace-")),i,o=0;return{async read(s){return i!==void 0&&Bv(i.dir,{recursive:!0,
force:!0}),o+=1,i=await Uce(n,kB(r,String(o))),Bce(i,s)},async write(s){if(i===void 0)throw new TypeError("A marketplace is read before it is written.");let a=await Gce(
i,s);return Hce(i,a,n)},async[Symbol.asyncDispose](){Bv(r,{recursive:!0,force:!0})}}}function zce(e,t){if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new b("O\
PTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.
test(t))throw new b("OPTION_INVALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Uce(e,t){let{branch:n}=e,r=n!==void 0&&
!await jce(e,n,t);(r||n===void 0)&&await Yt(xB(e.url,t),$B(e));let i=r?`refs/heads/${n}`:await Ei(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:i,head:await Pp(
t),isNew:r}}function xB(e,t,...n){return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function jce(e,t,n){
let r=xB(e.url,n,`--branch=${t}`),{exitCode:i,stderr:o}=await Ge(r,$B(e));if(i===0){let s=(await Ge(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||
Bv(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(o))return!1;throw Rt(r,o.trim()===""?`exit code ${i}`:os(o))}async function Bce({dir:e,head:t,
branch:n,isNew:r},i){let o=r?{newBranch:Gv(n)}:{};return t===void 0?{...await jc(e,t,i),...o}:(await wB(e,t,i),Ip(i,await bB(e,t,Mce(i))),{...await jc(e,t,i),...o})}
async function Gce(e,t){let{dir:n,head:r}=e;uc(t.folder);for(let c of t.files.keys())uc(c);let i=await Ap(n,t.author,t.fallbackAuthor),o=await us(n,i,"AUTHOR"),
s=await us(n,i,"COMMITTER"),a=hB(t,{head:r,author:o,committer:s});return await Yt(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),Ei(["r\
ev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Vce(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new b("PUSH_REJ\
ECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie b\
elow another.")}async function Hce({dir:e,branch:t},n,r){let{timeoutMs:i,signal:o}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Ge(
s,{cwd:e,timeoutMs:i,signal:o});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(f=>f.startsWith("!"));if(u===void 0)throw Rt(["push"],os(l));let d=Kce.exec(`${u} ${l}`);if(d!==null)throw Vce(Gv(t),d[1]);if(Jce.test(u))return{kind:"m\
oved"};let p=is(`${u.split("	").at(-1)??""} ${Zce(l)}`.trim());throw new b("PUSH_REJECTED",`The marketplace refused the push to ${Gv(t)}: ${p}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function Gv(e){
return e.replace("refs/heads/","")}function Zce(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var $B,Jce,Kce,OB=h(()=>{"use strict";I();Fv();Tp();gB();jv();Si();Go();
$B=({timeoutMs:e,signal:t})=>({cwd:vB(),timeoutMs:e,signal:t});Jce=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Kce=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});import{existsSync as SB,realpathSync as EB}from"fs";import{join as IB,resolve as qce}from"path";async function AB(e){if(!SB(IB(e,".git")))return!1;let{exitCode:t,
stdout:n}=await Ge(["rev-parse","--show-toplevel"],{cwd:e});return t===0&&EB(n.toString("utf8").replace(/\r?\n$/,""))===EB(e)}async function TB(e){let{exitCode:t,
stdout:n}=await Ge(["symbolic-ref","--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function NB({cwd:e,env:t}){
await us(e,t,"AUTHOR"),await us(e,t,"COMMITTER")}async function PB(e,t){let{open:n,ignored:r}=await LB(e,t),[i]=n;if(i!==void 0)throw new b("GIT_FAILED",`The ma\
rketplace has changes that are not committed: ${i.trim()}.`,"Commit, stash or undo them, then publish again.");let o=r.filter(s=>s!==W);if(o.length!==0)throw new b(
"OUTPUT_EXISTS",`The marketplace's folder "${t}" holds what git ignores and this tool did not write: ${fc(o)}.`,"Move or remove that, then publish again.")}async function CB(e,t){
let{open:n,ignored:r}=await LB(e,t);return n.length+r.length>0}async function LB({cwd:e,signal:t},n){let o=(await Yt([...["status","--porcelain","-z","--no-rena\
mes","--untracked-files=all","--ignored=matching"],"--",n,W],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:o.filter(a=>a!==
""&&!s(a)),ignored:o.filter(s).map(a=>a.slice(3)).filter(a=>!yi(a))}}async function Jv({cwd:e,env:t,signal:n},r,i){await Yt(["add","--all","--force","--",...r],
{cwd:e,signal:n});let{exitCode:o}=await Ge(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(o===0)return;let s=["commit","--quiet","--message",i,"--\
only","--",...r],a=await Ge(dB(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Yce(e,a);return Ei(["rev-parse","HEAD"],{cwd:e})}async function Yce(e,{exitCode:t,
stderr:n}){let r=t===1?await Xce(e):[];if(r.length===0)return Rt(["commit"],n.trim()===""?`exit code ${t}`:os(n));let o=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Wce),s=o.length===0?"it said nothing":o.join("; ").slice(-2e3).replace(/\.$/,"");return new b("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Xce(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=qce(e,n.toString("utf8").replace(/\r?\n$/,
""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(i=>SB(IB(r,i)))}async function RB(e,t){let{exitCode:n}=await Ge(["diff","--cached","--quiet",
"--",...t],{cwd:e});n!==0&&await Yt(["reset","--quiet","--",...t],{cwd:e})}var Wce,Kv=h(()=>{"use strict";I();Xt();Bo();Tp();Si();bi();Wce=10});import{chmodSync as Qce,existsSync as ele,mkdirSync as tle,readFileSync as nle,renameSync as rle,rmSync as FB,statSync as ile,writeFileSync as ole}from"fs";import{
randomUUID as sle}from"crypto";import{basename as ale,dirname as DB,join as Vv,resolve as cle}from"path";function Hv(e){let t=Vv(e,W);if(ele(t))try{return nle(t)}catch(n){
let r=`"${t}" can't be read: ${Q(n)}.`;throw new b("FILE_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function Zv(e,t){let n=Vv(
e,W),r=Vv(DB(n),`.${ale(n)}.bazaar-${sle()}`);try{tle(DB(n),{recursive:!0});let i=ile(n,{throwIfNoEntry:!1})?.mode??420;ole(r,t,{flag:"wx"}),Qce(r,i&511),rle(r,
n)}catch(i){FB(r,{force:!0});let o=`"${n}" can't be written: ${Q(i)}.`;throw new b("FILE_UNWRITABLE",o,"Check that you may write there.",{cause:i})}}function MB(e,t){
let n=cle(e,W),r=xd(n);return()=>{r!==void 0?FB(r,{recursive:!0,force:!0}):t!==void 0&&!sc(Hv(e),t)&&Zv(e,t)}}var zB=h(()=>{"use strict";I();Xt();ac();$d()});import{linkSync as lle,mkdirSync as ule,readFileSync as fle,renameSync as dle,rmdirSync as ple,rmSync as UB,statSync as mle,utimesSync as hle,writeFileSync as gle}from"fs";
import{randomUUID as jB}from"crypto";import{hostname as BB}from"os";import{dirname as qv,join as yle}from"path";import{setTimeout as wle}from"timers/promises";async function Lp(e,t,n={}){
return _le(yle(e,Bc),t,n)}async function _le(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:BB(),id:jB()}),i=await xle(e,r,n),o=setInterval(()=>Ale(e),kle).
unref();try{return await t()}finally{clearInterval(o),Tle(e,r),i&&Nle(qv(e))}}async function xle(e,t,{signal:n,waitMs:r=1e4,held:i=Ple}){let o=Date.now()+r,s=!1;
for(;;){if(n?.aborted===!0)throw Cle();if(s=$le(qv(e))||s,Ole(e,t))return s;if(!Ele(e)){if(Date.now()>=o)throw i(e,GB(Cp(e)??"")?.pid);await wle(vle,void 0,{signal:n}).
catch(()=>{})}}}function $le(e){try{return ule(e,{recursive:!0})!==void 0}catch(t){throw KB(e,t)}}function Ole(e,t){try{return gle(e,t,{flag:"wx"}),!0}catch(n){
if(["EEXIST","ENOENT"].includes(JB(n)))return!1;throw KB(e,n)}}function Ele(e){let t=Cp(e);if(t===void 0)return!0;if(!Sle(e,t))return!1;let n=`${e}-${jB()}`;try{
dle(e,n),Cp(n)!==t&&lle(n,e)}catch{}return UB(n,{force:!0}),!0}function Sle(e,t){let n=Date.now()-(mle(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=GB(t);return n>ble?
!0:r?.host!==BB()?!1:!Ile(r.pid)}function GB(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function Ile(e){
try{return process.kill(e,0),!0}catch(t){return JB(t)==="EPERM"}}function Cp(e){try{return fle(e,"utf8")}catch{return}}function Ale(e){try{let t=new Date;hle(e,
t,t)}catch{}}function Tle(e,t){Cp(e)===t&&UB(e,{force:!0})}function Nle(e){try{ple(e)}catch{}}function JB(e){return e.code??""}function Ple(e,t){let n=t===void 0?
"Another process":`Another process (${t})`;return new b("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}" is there.`,"Publish again when it is done;\
 when no other publish runs, remove that file.")}function KB(e,t){let n=`"${e}" can't be written: ${Q(t)}.`;return new b("FILE_UNWRITABLE",n,"Check that you may\
 write there.",{cause:t})}function Cle(){return new b("INTERRUPTED","Publishing was stopped.","Start it again.")}var Bc,ble,kle,vle,Wv=h(()=>{"use strict";I();Xt();
Bc=`${qv(W)}/.bazaar-lock`,ble=6e4,kle=1e4,vle=50});import{existsSync as Dp,lstatSync as HB,readdirSync as Lle,renameSync as Rle,rmSync as VB}from"fs";import{basename as ZB,dirname as Rp,join as wn}from"path";function Fp(e,t){
try{for(let n of Yv(e,t))QB(wn(n,"old"))&&VB(n,{recursive:!0,force:!0});for(let n of YB(e))VB(n,{force:!0})}catch{}}function qB(e,t){return Dp(wn(e,Bc))||YB(e).
length>0?!0:Yv(e,t).some(n=>QB(wn(n,"old")))}function WB(e,t){let n=wn(e,t);if(HB(n,{throwIfNoEntry:!1})!==void 0||!Dp(Rp(n)))return!1;let r=Yv(e,t).find(i=>["o\
ld","new"].every(o=>Dle(wn(i,o))));return r===void 0?!1:(Rle(wn(r,"old"),n),!0)}function Dle(e){return HB(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function Yv(e,t){
let n=wn(e,Rp(t));return XB(n,ZB(t),6).map(r=>wn(n,r))}function YB(e){let t=wn(e,W);return XB(Rp(t),ZB(t),36).map(n=>wn(Rp(t),n))}function XB(e,t,n){let r=`.${t}\
.bazaar-`;return Dp(e)?Lle(e).filter(i=>i.startsWith(r)&&i.length===r.length+n):[]}function QB(e){return!Dp(e)||hd(e)&&wi(e).length===0}var e4=h(()=>{"use stric\
t";Xt();Bo();Wv();gd()});import{existsSync as Mp,lstatSync as Fle,readdirSync as Mle,statSync as t4}from"fs";import{dirname as zle,join as Ii}from"path";function n4(e,t={}){return{read:n=>jle(
e,n,t),async write(n){return r4(e),Qv(e,W),await Lp(e,()=>Gle(e,n,t),{signal:t.signal})},tidy:n=>Ule(e,n)}}async function Ule(e,t){try{if(!qB(e,t))return;await Lp(
e,()=>Fp(e,t),{waitMs:0})}catch{}}async function jle(e,t,{commit:n=!1,signal:r}){let i=await Ble(e,t,r);if(!n)return i;let o={cwd:e,signal:r};return{...i,committed:async()=>await CB(
o,t)?jc(e,await Pp(e),t):void 0}}async function Ble(e,t,n){let r=Ii(e,Bc),i=Mp(r);try{return Xv(e,t)}catch(o){if(ke(o)&&o.code!=="FILE_UNREADABLE"||!(i||Mp(r)))
throw o;return await Lp(e,()=>Xv(e,t),{signal:n})}}function Xv(e,t){r4(e),Qv(e,t),Qv(e,W);let n=Ii(e,zle(t));return Mp(n)&&Ip(t,Mle(n)),{catalog:Hv(e),folder:Zle(
Ii(e,t))}}async function Gle(e,t,{commit:n=!1,signal:r}){let i=[t.folder,W];if(WB(e,t.folder))return{kind:"moved"};let o=n?await Vle(e,t,r):void 0;o!==void 0&&await NB(
o),o!==void 0&&t.pending!==!0&&await PB(o,t.folder);let s=Xv(e,t.folder);if(!sc(s.catalog,t.from.catalog)||!gF(s.folder,t.from.folder))return{kind:"moved"};if(t.
pending===!0)return await Jle(e,t,o);Kle(e,t.folder);let a=_d(Ii(e,t.folder),t.files,{within:e,replace:"always"}),c=MB(e,s.catalog),l;try{Zv(e,t.catalog),l=o&&await Jv(
o,i,t.message)}catch(u){throw await Hle(u,[a.undo,c,()=>n?RB(e,i):void 0])}return a.keep(),Fp(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}
async function Jle(e,{folder:t,message:n},r){let i=r&&await Jv(r,[t,W],n);return Fp(e,t),{kind:"written",...i===void 0?{}:{commit:i},pushed:!1}}function Kle(e,t){
let n=Mp(Ii(e,t))?wi(Ii(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${fc(n)}.`;throw new b("OUTPU\
T_EXISTS",r,"Move or remove that, then publish again.")}async function Vle(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await Ap(e,t,n),signal:r}}async function Hle(e,t){
let n=[];for(let o of t)try{await o()}catch(s){n.push(Q(s))}if(n.length===0)return e;let r=`${Q(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,i="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new b("FILE_UNWRITABLE",r,i,{cause:e})}
function r4(e){if(t4(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new b("FILE_UNREADABLE",t,"Give a fo\
lder or a git URL; --create makes a new folder.")}function Qv(e,t){let n=t.split("/");for(let[r]of n.entries()){let i=n.slice(0,r+1).join("/"),o=Fle(Ii(e,i),{throwIfNoEntry:!1});
if(o===void 0)return;if(o.isSymbolicLink())throw Ct(`"${i}" in the marketplace is a symbolic link.`,"Replace it by a real file or folder.");if(i!==t&&!o.isDirectory())
throw Ct(`"${i}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function Zle(e){let t=t4(e,{throwIfNoEntry:!1});if(t===void 0)return ae({});
if(!t.isDirectory())throw Ct(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map([...Mn(e)].map(([n,r])=>[n,qle(r)]))}function qle(e){
if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var i4=h(()=>{"use strict";I();H();Xt();ac();Fv();zB();Bo();Tp();jv();Kv();Wv();bi();wr();$d();
Go();e4()});import{existsSync as t_,mkdirSync as Wle,statSync as Yle}from"fs";import{dirname as o4,join as s4,resolve as a4}from"path";import{pathToFileURL as Xle}from"url";
async function c4(e,t={}){if(n_(e))return e_(e,t);let n=Qle(e);return t.create===!0&&(t_(n)||await l4(n,t.branch,!1),nue(n)),rue(n)?e_(Xle(a4(n)).href,t):t_(n)?
tue(n,t):e_(iue(e),t)}function Qle(e){if(n_(e))return e;let t=a4(e),n=o4(o4(t));return t===s4(n,W)?n:e}function eue(e){return!n_(e)&&t_(e)?e:e.replace(/[?#].*$/s,
"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"$1")}function e_(e,t){let n=_B(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}
async function tue(e,{commit:t,signal:n,branch:r}){let i=await AB(e),o=t??i;await l4(e,r,o||i);let s=n4(e,{commit:o,...n&&{signal:n}});return{kind:o?"work-tree":
"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function l4(e,t,n){if(t===void 0)return;let r=n?await TB(e):void 0;if(r===t)return;let i=r===void 0?"none":
`"${r}"`;throw new b("OPTION_INVALID",`The marketplace is a folder, and the branch that is checked out there is ${i}, not "${t}".`,n?"Check the branch out there\
, or give a git URL.":"Leave the branch out, or give a git URL.")}function nue(e){try{Wle(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can'\
t be made: ${Q(t)}.`;throw new b("FILE_UNWRITABLE",n,"Give another folder.",{cause:t})}}function rue(e){let t=n=>Yle(s4(e,n),{throwIfNoEntry:!1});return t("HEAD")?.
isFile()===!0&&t("objects")?.isDirectory()===!0&&t("refs")?.isDirectory()===!0}function n_(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.
test(e)}function iue(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(e))return`https://github.com/${e}.git`;throw new b("OPTION_INVALID",`"${eue(e)}" i\
s no marketplace: there is no such folder, and it is no git URL.`,"Give a folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog\
.")}var u4=h(()=>{"use strict";I();Xt();OB();Kv();i4()});function cue(e){return oue.has(e.toLowerCase())}function lue(e){if(e==="")return"is empty";if(!Eo(e))return'may hold only the letters a-z and A-Z, digits, ".", \
"_" and "-", and must start with a letter or digit'}function d4(e){let t=lue(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(f4,n)?`is kept for ${f4[n]}`:cue(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cl\
audeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':sue.test(e)||aue.test(e)?"passes as a marketplace of Anthropic":void 0}var oue,
f4,sue,aue,p4=h(()=>{"use strict";La();oue=new Set(["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plug\
ins","claude-code-marketplace","claude-code-plugins","claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","cl\
aude-plugins-official","financial-services-plugins","healthcare","knowledge-work-plugins","life-sciences"]),f4={builtin:"the client's built-in plugins",inline:"\
plugins given by --plugin-dir","skills-dir":"plugins from .claude/skills",synced:"plugins synced from claude.ai"},sue=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,
aue=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function m4(e){uue(e);let{name:t,owner:n,description:r}=e,i=d4(t)??(n.name===""?"needs an owner with a name":void 0);if(i!==void 0){let s=`The marketplace's nam\
e "${t}" ${i}.`;throw new b("MARKETPLACE_INVALID",s,"Choose another name, for example your organisation's name.")}let o={name:t,...r===void 0?{}:{description:r},
owner:{...n},plugins:[]};return`${JSON.stringify(o,null,2)}
`}function uue(e){let{name:t,owner:n}=Object(e);if(typeof t=="string"&&typeof n?.name=="string")return;let r="`newCatalog` was called without a name or an owner\
's name.";throw new b("OPTION_INVALID",r,"Give { name, owner: { name } }.")}var h4=h(()=>{"use strict";I();p4()});function Jc(e,t){if(Array.isArray(e)){let n=e.map(r=>Jc(r,y4(t)));return g4("[",n,"]",t,"")}if(_(e)){let n=Object.entries(e).map(([r,i])=>r_(r,i,y4(t)));return g4(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function r_(e,t,n){return`${JSON.stringify(e)}${n.colon}${Jc(t,n)}`}function g4(e,t,n,r,i){if(t.length===0)return e+
n;if(r.unit===void 0)return e+i+t.join(r.comma)+i+n;let o=r.lineBreak+r.unit;return`${e}${o}${t.join(`,${o}`)}${r.lineBreak}${n}`}function y4(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function w4(e,t){let n=t.children[0],[r,i]=n?.type==="property"?n.children:[],o=r&&i?e.slice(r.offset+r.length,i.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:fue(e,t),colon:mue(o,": "),comma:due(e,t),padding:a}}function fue(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let i=r.type==="property"?void 0:r.children[0];if(i!==void 0&&zp(e,i.offset)){let[o,s]=[Gc(e,r.offset),Gc(e,i.offset)];
if(s.length>o.length)return s.slice(o.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function due(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[i,o]=r.type==="property"?[]:r.children;if(i&&o){let s=e.slice(i.offset+i.length,o.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return pue(e,t)}function pue(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function mue(e,t){return/[\r\n]/.test(e)?t:e}function zp(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function Gc(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var b4=h(()=>{"use strict";z()});function i_(e,t,n,r){let{mark:i,body:o,node:s,layout:a}=x4(e,t,"object"),l=s.children.findLast(d=>d.key===n)?.children[1];if(l===void 0)return i+$4(o,s,a,d=>r_(
n,r,d));if(hue(gue(e,[...t,n]),r))return e;let u=Up(o,l.offset,O4(o,s,a));return i+Kc(o,l.offset,l.offset+l.length,Jc(r,u))}function _4(e,t,n){let{mark:r,body:i,
node:o,layout:s}=x4(e,t,"array");return r+$4(i,o,s,a=>Jc(n,a))}function hue(e,t){return k4(e)===k4(t)}function k4(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[i])=>r<i?-1:1)):n)}function x4(e,t,n){let r=M(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let i=e.startsWith("\uFEFF")?"\uFEFF":"",o=e.slice(i.length),s=ys(o),a=s;for(let c of t)a=a===void 0?void 0:gm(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:i,body:o,node:a,layout:w4(o,s)}}function gue(e,t){let n=M(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function $4(e,t,n,r){let i=t.children.at(-1);if(i===void 0)return yue(e,t,n,r);let o=i.offset+i.
length,s=O4(e,t,n);if(!zp(e,i.offset)){let c=wue(e,t,n);return Kc(e,o,o,c+r(Up(e,/[\r\n]/.test(c)?i.offset:o,s)))}let a=`,${E4(n)}${Gc(e,i.offset)}`;return Kc(e,
o,o,a+r(Up(e,i.offset,s)))}function yue(e,t,n,r){let[i,o]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return Kc(e,
i,o,c+r(n)+c)}let s=Up(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return Kc(e,i,o,a.lineBreak+r(a)+s.lineBreak)}function wue(e,t,n){let[r,i]=t.children.
slice(-2);return r&&i?e.slice(r.offset+r.length,i.offset):n.comma}function O4(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?zp(e,r.at(-1)?.offset??0)?n:v4(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?v4(e,s,n):n}function v4(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,i=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(i)?"":i}}function Up(e,t,n){
return{...n,lineBreak:E4(n)+Gc(e,t)}}function E4(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function Kc(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var S4=h(()=>{
"use strict";z();b4();pm()});function I4(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(e)&&!e.split("/").includes("..")}function jp(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}var A4=h(
()=>{"use strict"});function T4(e){return!_(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t=="string")}var N4=h(()=>{"use strict";z()});function P4(e,t,n={}){bue(e,t);let r=kue(e),i=vue(r),o=i.flatMap((u,d)=>_ue(u)===t.name?[d]:[]);if(o.length>1)throw Oue(t.name,o.length);let[s]=o;if(s===void 0){
let u=r.plugins===void 0?i_(e,[],"plugins",[]):e;return{text:_4(u,["plugins"],C4(t)),change:"added"}}let a=i[s],c=xue(a,t,r,n),l=e;for(let[u,d]of Object.entries(
c))l=i_(l,["plugins",s],u,d);return{text:l,change:l===e?"unchanged":"replaced"}}function bue(e,t){if(typeof e!="string")throw fs("the catalog's text is none");let{
name:n,source:r,description:i,category:o,author:s}=t??{};if(typeof n!="string"||n==="")throw fs("the entry has no name");if(typeof r!="string"||!r.startsWith(".\
/"))throw fs('the entry has no source that starts with "./"');if(typeof i!="string")throw fs("the entry has no description");if(o!==void 0&&typeof o!="string")throw fs(
"the entry's category is no text");if(s!==void 0&&!T4(s))throw fs("the entry's author has no name")}function fs(e){let t="Give the catalog's text, and an entry \
with name, source (./folder) and description.";return new b("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function kue(e){let{value:t,problem:n}=M(
e);if(n!==void 0){let r=`line ${n.line}, column ${n.column}`;throw Vc(`"${W}" is not valid JSON (${r}): ${n.reason}.`,"Correct it, then publish again.")}if(_(t))
return t;throw Vc(`"${W}" is no JSON object.`,'Write {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.')}function vue(e){let{plugins:t}=e;if(t===void 0)
return[];if(Array.isArray(t))return t;throw Vc(`"plugins" in "${W}" is no list.`,'Write "plugins": [] or a list of entries.')}function _ue(e){return _(e)?e.name:
void 0}function C4(e){let{name:t,source:n,description:r,category:i,author:o}=e;return{name:t,source:n,description:r,...i===void 0?{}:{category:i},...o===void 0?
{}:{author:{...o}}}}function xue(e,t,n,r){let{source:i,description:o,author:s,category:a}=C4(t),c=$ue(e.source,n)===jp(t.source);if(!c&&r.takeOver!==!0)throw Eue(
t.name,e.source);return{...c?{}:{source:i},description:o,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function $ue(e,t){if(typeof e!=
"string")return;if(e==="."||e.startsWith("./"))return jp(e);let n=t.metadata,r=_(n)?n.pluginRoot:void 0;return typeof r=="string"&&I4(r)?jp(`${r}/${e}`):void 0}
function Oue(e,t){return Vc(`The catalog has ${t} entries called "${e}", and it is not clear which one to update.`,"Remove all but one.")}function Eue(e,t){let n=_(
t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return Vc(`The catalog has an entry "${e}" from another source (${n}), which may be somebody else's pl\
ugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}function Vc(e,t){return new b("MARKETPLACE_INVAL\
ID",e,t)}var L4=h(()=>{"use strict";I();z();S4();N4();A4();Xt()});function R4(e,t,n={}){let r=o_(t);Tue(e.folder,r);let i=e.catalog===void 0?void 0:Pue(e.catalog),o=Sue(t,r,n.category),s=i??Cue(n.newCatalog),{text:a,change:c}=P4(
s,o,{takeOver:n.takeOver??!1}),l=Lue(e.folder,t.files,r);return{folder:r,entry:o,entryChange:c,catalog:a,catalogBytes:new TextEncoder().encode(a),files:Rue(l,i===
void 0?"added":a===i?void 0:"changed")}}function D4({files:e}){return e.added.length+e.changed.length+e.removed.length===0}function o_(e){return`plugins/${e.name}`}
function Sue(e,t,n){let r=Aue(e.files);return{name:e.name,source:`./${t}`,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function F4(e){
let t=L(e,Iue);return t===void 0?void 0:M(G(t.bytes())).value}function Aue(e){let t=F4(e),n=_(t)?t.author:void 0;if(!_(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([i,o])=>["email","url"].includes(i)&&typeof o=="string");return{name:n.name,...Object.fromEntries(r)}}function Tue(e,t){if(!(e.size===0||Nue(
e)))throw new b("OUTPUT_EXISTS",`The marketplace's folder "${t}" holds files that this tool did not write.`,"Publish under another name with --name, or remove t\
he folder from the marketplace yourself.")}function Nue(e){let t=F4(e);for(let n of["metadata","bazaar","thinClient"])t=_(t)?t[n]:void 0;return t!==void 0}function Pue(e){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(t){let n=`"${W}" is not UTF-8, so an edit would damage it.`;throw new b("MARKETPLACE\
_INVALID",n,"Save it as UTF-8, then publish again.",{cause:t})}}function Cue(e){if(e!==void 0)return m4(e);throw new b("MARKETPLACE_INVALID",`There is no "${W}"\
, so this is no marketplace.`,"Give the folder or repository of one, or make a new catalog: --create, with --marketplace-name and --owner (`newCatalog` in code)\
.")}function Lue(e,t,n){let r=o=>`${n}/${o}`,i=[...t.keys()];return{added:i.filter(o=>!e.has(o)).map(r),changed:i.filter(o=>e.has(o)&&!oc(L(e,o),L(t,o))).map(r),
removed:[...e].filter(([o,s])=>!t.has(o)&&s.kind!=="directory").map(([o])=>r(o))}}function Rue(e,t){return t===void 0?e:{...e,[t]:[...e[t],W].sort(V)}}var Iue,M4=h(
()=>{"use strict";I();H();z();F();h4();Xt();L4();ac();Iue=".claude-plugin/plugin.json"});import{createHash as Due}from"crypto";function Fue(e){return Due("sha1").update(`blob ${e}\0`)}function z4(e){return Fue(e.length).update(e).digest("hex")}var U4=h(
()=>{"use strict"});import{deflateSync as Mue}from"zlib";function G4(e,t){return`GIT binary patch
${B4(t)}${B4(e)}`}function B4(e){return`literal ${e.length}
${Uue(Mue(e))}
`}function Uue(e){let t=[];for(let n=0;n<e.length;n+=j4){let r=e.subarray(n,n+j4);t.push(`${jue(r.length)}${Bue(r)}
`)}return t.join("")}function jue(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Bue(e){let t="";for(let n=0;n<e.length;n+=4){let i=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),o="";for(let s=0;s<5;s+=1)o=(zue[i%85]??"")+o,i=Math.floor(i/85);t+=o}return t}var zue,j4,J4=h(()=>{"use strict";zue="0123456789\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",j4=52});var Hc,K4=h(()=>{"use strict";Hc=class{diff(t,n,r={}){let i;typeof r=="function"?(i=r,r={}):"callback"in r&&(i=r.callback);let o=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(o,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,i)}diffWithOptionsObj(t,n,r,i){var o;let s=k=>{
if(k=this.postProcess(k,r),i){setTimeout(function(){i(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let d=(o=r.timeout)!==null&&o!==void 0?o:1/0,p=Date.now()+d,f=[{oldPos:-1,lastComponent:void 0}],m=this.extractCommon(f[0],n,t,0,r);if(f[0].oldPos+1>=c&&m+1>=a)
return s(this.buildValues(f[0].lastComponent,n,t));let g=-1/0,y=1/0,w=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let $,N=f[k-1],E=f[k+1];N&&(f[k-1]=void 0);
let S=!1;if(E){let P=E.oldPos-k;S=E&&0<=P&&P<a}let J=N&&N.oldPos+1<c;if(!S&&!J){f[k]=void 0;continue}if(!J||S&&N.oldPos<E.oldPos?$=this.addToPath(E,!0,!1,0,r):$=
this.addToPath(N,!1,!0,1,r),m=this.extractCommon($,n,t,k,r),$.oldPos+1>=c&&m+1>=a)return s(this.buildValues($.lastComponent,n,t))||!0;f[k]=$,$.oldPos+1>=c&&(y=Math.
min(y,k-1)),m+1>=a&&(g=Math.max(g,k+1))}l++};if(i)(function k(){setTimeout(function(){if(l>u||Date.now()>p)return i(void 0);w()||k()},0)})();else for(;l<=u&&Date.
now()<=p;){let k=w();if(k)return k}}addToPath(t,n,r,i,o){let s=t.lastComponent;return s&&!o.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+i,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+i,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,i,o){
let s=n.length,a=r.length,c=t.oldPos,l=c-i,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],o);)l++,c++,u++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!o.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let i=[],o;for(;t;)i.push(t),o=t.previousComponent,delete t.previousComponent,t=o;i.reverse();let s=i.length,a=0,c=0,l=0;for(;a<s;a++){
let u=i[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let d=n.slice(c,c+u.count);d=d.map(function(p,f){
let m=r[l+f];return m.length>p.length?m:p}),u.value=this.join(d)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return i}}});function a_(e,t,n){return V4.diff(e,t,n)}var s_,V4,H4=h(()=>{"use strict";K4();s_=class extends Hc{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},V4=new s_});var Z4=h(()=>{"use strict";H4()});function W4(e,t,n){let r=q4(e,n.oldStart,n.oldEnd),i=q4(t,n.newStart,n.newEnd),o=[];for(let[s,a]of r){let c=i.get(s);a!==-1&&c!==void 0&&c!==-1&&o.push([a,c])}return Gue(
o)}function q4(e,t,n){let r=new Map;for(let i=t;i<n;i+=1){let o=e[i]??0;r.set(o,r.has(o)?-1:i)}return r}function Gue(e){let t=[],n=[];e.forEach(([,i],o)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<i?s=c+1:a=c}n[o]=s===0?-1:t[s-1]??-1,t[s]=o});let r=[];for(let i=t.at(-1)??-1;i!==-1;i=n[i]??-1){let o=e[i];
o!==void 0&&r.push(o)}return r.toReversed()}var Y4=h(()=>{"use strict"});function Q4(e,t){let[n,r]=Vue(e,t),i={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return que(Hue(n,r,eG(n,r,i)))}function Vue(e,t){let n=new Map,r=i=>{
let o=n.get(i)??n.size;return n.set(i,o),o};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function eG(e,t,n){let{oldStart:r,oldEnd:i,newStart:o,newEnd:s}=n;
for(;r<i&&o<s&&e[r]===t[o];)r+=1,o+=1;for(;r<i&&o<s&&e[i-1]===t[s-1];)i-=1,s-=1;return{oldStart:r,oldEnd:i,newStart:o,newEnd:s}}function Hue(e,t,n){let r=X4(e,t,
n,Jue);return r!==void 0?r:Zue(n,W4(e,t,n)).flatMap(i=>{let o=eG(e,t,i),s=o.oldEnd-o.oldStart+o.newEnd-o.newStart;return X4(e,t,o,Math.min(s,60))??[o]})}function X4(e,t,{
oldStart:n,oldEnd:r,newStart:i,newEnd:o},s){let a=r-n+o-i;if(a===0)return[];if(n===r||i===o)return[{oldStart:n,oldEnd:r,newStart:i,newEnd:o}];let c=Math.min(s,Math.
floor(Kue/a)+1),l=a_([...e.subarray(n,r)],[...t.subarray(i,o)],{maxEditLength:c});if(l===void 0)return;let[u,d]=[n,i],p=[];for(let{added:f,removed:m,count:g}of l){
let[y,w]=[f?u:u+g,m?d:d+g];(f||m)&&p.push({oldStart:u,oldEnd:y,newStart:d,newEnd:w}),[u,d]=[y,w]}return p}function Zue(e,t){let[n,r]=[e.oldStart,e.newStart],i=[];
for(let[o,s]of[...t,[e.oldEnd,e.newEnd]])(o>n||s>r)&&i.push({oldStart:n,oldEnd:o,newStart:r,newEnd:s}),[n,r]=[o+1,s+1];return i}function que(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var Jue,Kue,tG=h(()=>{"use strict";Z4();Y4();Jue=1e3,Kue=4e6});function iG(e,t){let[n,r]=[nG(e),nG(t)],i=Q4(n,r),o=s=>i.reduce((a,c)=>a+s(c),0);return{text:Wue(i).map(s=>Yue(n,r,s)).join(""),added:o(({newStart:s,newEnd:a})=>a-
s),removed:o(({oldStart:s,oldEnd:a})=>a-s)}}function nG(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function Wue(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*c_?t.
at(-1)?.push(n):t.push([n])}return t}function Yue(e,t,n){let[r,i]=[n[0],n.at(-1)];if(r===void 0||i===void 0)return"";let o=Math.min(c_,r.oldStart),s=Math.min(c_,
e.length-i.oldEnd),[a,c]=[r.oldStart-o,r.newStart-o],l=[`@@ -${rG(a,i.oldEnd+s)} +${rG(c,i.newEnd+s)} @@
`],u=(p,f,m,g)=>{for(let y=m;y<g;y+=1)l.push(Xue(p,f[y]??""))},d=a;for(let{oldStart:p,oldEnd:f,newStart:m,newEnd:g}of n)u(" ",e,d,p),u("-",e,p,f),u("+",t,m,g),d=
f;return u(" ",e,d,i.oldEnd+s),l.join("")}function Xue(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function rG(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var c_,oG=h(()=>{"use strict";tG();c_=3});function sG(e){let t=e.replaceAll(efe,n=>n===" "?" ":Que[n]??tfe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function tfe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var Que,efe,aG=h(()=>{"use strict";Que={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},efe=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});import{isUtf8 as nfe}from"buffer";function dG(e,t,n){let[r,i]=[t?.bytes??cG,n?.bytes??cG],o=Buffer.compare(r,i)===0,s=rfe(t,n,o);if(s===void 0)return;let a=!o&&
!(uG(r)&&uG(i)),c=`${ife(e,t,n)}${s==="mode"?"":ofe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};
if(o)return{change:{...u,added:0,removed:0},text:c};if(a){let g={before:r.length,after:i.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${G4(r,
i)}`}}let{text:d,added:p,removed:f}=iG(fG(r),fG(i)),m=`--- ${t?Bp("a",e):"/dev/null"}
+++ ${n?Bp("b",e):"/dev/null"}
`;return{change:{...u,added:p,removed:f},text:`${c}${m}${d}`}}function rfe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function ife(e,t,n){let r=`diff --git ${Bp("a",e)} ${Bp("b",e)}
`;return t===void 0?`${r}new file mode ${Zc(n)}
`:n===void 0?`${r}deleted file mode ${Zc(t)}
`:t.executable===n.executable?r:`${r}old mode ${Zc(t)}
new mode ${Zc(n)}
`}function ofe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Zc(e)}`:"";return`index ${lG(e)}..${lG(t)}${n}
`}function lG(e){return e===void 0?"0".repeat(40):z4(e.bytes)}function Zc(e){return e?.executable===!0?"100755":"100644"}function Bp(e,t){return sG(`${e}/${t}`)}
function uG(e){return!e.includes(0)&&nfe(e)}function fG(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var cG,pG=h(()=>{"use strict";
U4();J4();oG();aG();cG=new Uint8Array});var mG={};Gn(mG,{preview:()=>sfe});async function sfe(e,t,n,r){var l=[];try{let{marketplace:i,base:o}=t;if(i===void 0||t.mode==="none")return[...e];let s=`${n.GITHUB_SERVER_URL??
"https://github.com"}/${i}.git`;let a=Dt(l,await c4(s,{signal:r,timeoutMs:6e4,...o&&{branch:o}}),!0);let c=[];for(let m of e)c.push(await afe(m,a,t));return c}catch(u){
var d=u,p=!0}finally{var f=Ft(l,d,p);f&&await f}}async function afe(e,t,n){let{client:r,notes:i}=e;if(r===void 0)return e;let o=await cfe(t,r);if(typeof o=="str\
ing")return{...e,notes:[...i,o]};try{let{category:s}=n,a=R4(o,r,{takeOver:n["take-over"],...s&&{category:s}});return{...e,preview:lfe(a,o,r)}}catch(s){if(!ke(s))
throw s;return{...e,error:s}}}async function cfe(e,t){try{return await e.read(o_(t))}catch(n){if(!ke(n)||n.code==="INTERRUPTED")throw n;return`The marketplace c\
ould not be read without a token, so nothing is compared with it: ${n.problem}`}}function lfe(e,{folder:t},n){let r=ufe(t),i=e.entryChange==="added"&&t.size===0;
return{files:e.files,entry:e.entryChange,change:i?"initial":D4(e)?"none":"content",...r===void 0?{}:{oldVersion:r},patch:ffe(e.folder,t,n.files)}}function ufe(e){
let t=L(e,".claude-plugin/plugin.json"),n=t===void 0?void 0:M(G(t.bytes())).value,r=_(n)?n.version:void 0;return typeof r=="string"?r:void 0}function ffe(e,t,n){
let r=[...new Set([...t.keys(),...n.keys()])].sort(),i=(s,a)=>{let c=L(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>dG(
`${e}/${s}`,i(t,s),i(n,s))).map(s=>s?.text??"").join("")}var hG=h(()=>{"use strict";u4();I();H();z();F();M4();pG()});var wG={};Gn(wG,{run:()=>dfe});async function dfe(e,t){let n=await yG(()=>Promise.resolve(U_(e))),r="failure"in n?gG(n.failure):await pfe(n.value,e,t),i="failur\
e"in n?"error":n.value["fail-on"],o=C0(r,i);return await hfe(r,o,e),!o}async function pfe(e,t,n){let r=await yG(()=>mfe(e,t,n));return"failure"in r?gG(r.failure):
r.value}async function mfe(e,t,n){let r=A0(await E0(t));if(r.kind==="refused")throw new b("USAGE_INVALID",r.problem,r.fix);let i=t.GITHUB_WORKSPACE||process.cwd(),
o=r.kind==="preview"&&r.foreign,s=F0(i,e["plugin-path"]),a=[];for(let u of s)a.push(await mF(u,{workspace:i,inputs:e,foreign:o,signal:n}));let c=FF(fk(t),a);if(r.
kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(lB(),cB));return await u(c,e,t,n)}qn("This event is looked at only: nothing is built, push\
ed or written.");let{preview:l}=await Promise.resolve().then(()=>(hG(),mG));return{kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function hfe(e,t,n){
v0(e.plugins.flatMap(({rows:i})=>i));for(let i of e.warnings)tl(jr(i));MF(e,fk(n),n),zF(n,e.plugins);let r=VF(e,t);n.GITHUB_STEP_SUMMARY&&await qp.addRaw(r).write();
for(let i of gfe(e))ds(jr(i))}function gfe({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);
if(n?.error===void 0)return[];let{code:i,problem:o,fix:s}=n.error,a=r.length===0?"":` (and ${r.length} more plugins failed: see the summary)`;return[`${n.name}:\
 ${i}: ${o} ${s}${a}`]}function gG(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}async function yG(e){try{return{value:await e()}}catch(t){
return process.env.BAZAAR_DEBUG&&qn(...String(t.stack).split(`
`)),{failure:f0(t)}}}var bG=h(()=>{"use strict";Fr();p0();I();_0();S0();P0();rm();gs();km();M0();hF();UF();HF()});Fr();rm();for(let e of z_){let t=il(process.env,e);t!==""&&Vp(t)}var kG=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{yfe()});async function yfe(){
let{BazaarError:e}=await Promise.resolve().then(()=>(I(),T_));kG.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when you want it done."))}try{
let{run:e}=await Promise.resolve().then(()=>(bG(),wG));await e(process.env,kG.signal)||(process.exitCode=1)}catch(e){S_(e instanceof Error?`UNEXPECTED: ${e.message}`:
String(e))}

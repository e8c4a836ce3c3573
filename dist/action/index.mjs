import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name),__typeError=msg=>{throw TypeError(msg)};var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a,b)=>(typeof require<"u"?require:a)[b]}):x)(function(x){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var __using=(stack,value,async)=>{if(value!=null){typeof value!="object"&&typeof value!="function"&&__typeError("Object expected");var dispose,inner;async&&(dispose=
value[__knownSymbol("asyncDispose")]),dispose===void 0&&(dispose=value[__knownSymbol("dispose")],async&&(inner=dispose)),typeof dispose!="function"&&__typeError(
"Object not disposable"),inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),stack.push([async,dispose,value])}else async&&stack.
push([async]);return value},__callDispose=(stack,error4,hasError)=>{var E=typeof SuppressedError=="function"?SuppressedError:function(e,s,m,_){return _=Error(m),
_.name="SuppressedError",_.error=e,_.suppressed=s,_},fail=e=>error4=hasError?new E(e,error4,"An error was suppressed during disposal"):(hasError=!0,e),next=it=>{
for(;it=stack.pop();)try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}if(hasError)
throw error4};return next()};function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}var init_utils=__esm({"node_modules/@actions/core/lib/utils.js"(){"use\
 strict"}});import*as os from"os";function issueCommand(command2,properties,message){let cmd=new Command(command2,properties,message);process.stdout.write(cmd.toString()+os.EOL)}
function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var CMD_STRING,Command,init_command=__esm({"node_modules/@\
actions/core/lib/command.js"(){"use strict";init_utils();CMD_STRING="::",Command=class{constructor(command2,properties,message){command2||(command2="missing.com\
mand"),this.command=command2,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.
properties).length>0){cmdStr+=" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=
!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}}}});import*as crypto from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command2,message){let filePath=process.env[`GITHUB_${command2}`];
if(!filePath)throw new Error(`Unable to find environment variable for file command ${command2}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at pa\
th: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter=`\
ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain \
the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}var init_file_command=__esm({"node_modules/@actions/core/lib/file-command.js"(){"u\
se strict";init_utils()}});var init_http_client=__esm({"action/http-client.ts"(){"use strict"}});var init_oidc_utils=__esm({"node_modules/@actions/core/lib/oidc-utils.js"(){"use strict";init_http_client();init_http_client();init_core()}});import{EOL as EOL3}from"os";import{constants,promises}from"fs";var __awaiter,access,appendFile,writeFile,SUMMARY_ENV_VAR,Summary,_summary,summary,init_summary=__esm(
{"node_modules/@actions/core/lib/summary.js"(){"use strict";__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve9){resolve9(value)})}return new(P||(P=Promise))(function(resolve9,reject){function fulfilled(value){try{step3(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step3(generator.throw(value))}catch(e){reject(e)}}function step3(result){result.done?resolve9(result.value):adopt(result.
value).then(fulfilled,rejected)}step3((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=promises,SUMMARY_ENV_VAR="GIT\
HUB_STEP_SUMMARY",Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;
let pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime\
 environment supports job summaries.`);try{yield access(pathFromEnv,constants.R_OK|constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text7,addEOL=!1){return this._buffer+=text7,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(EOL3)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code2),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header:header2,data,colspan,rowspan}=cell,tag=header2?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});
return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text7,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text7);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text7,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text7,attrs);return this.addRaw(element).addEOL()}addLink(text7,href){
let element=this.wrap("a",text7,{href});return this.addRaw(element).addEOL()}},_summary=new Summary,summary=_summary}});var init_path_utils=__esm({"node_modules/@actions/core/lib/path-utils.js"(){"use strict"}});var init_exec=__esm({"action-bundle:exec"(){"use strict"}});import os3 from"os";var platform,arch,init_platform=__esm({"node_modules/@actions/core/lib/platform.js"(){"use strict";init_exec();platform=os3.platform(),arch=
os3.arch()}});import*as os4 from"os";function setSecret(secret){issueCommand("add-mask",{},secret)}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand(
"OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os4.EOL),issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.
exitCode=ExitCode.Failure,error(message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){
process.stdout.write(message+os4.EOL)}var ExitCode,init_core=__esm({"node_modules/@actions/core/lib/core.js"(){"use strict";init_command();init_file_command();init_utils();
init_oidc_utils();init_summary();init_summary();init_path_utils();init_platform();(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.
Failure=1]="Failure"})(ExitCode||(ExitCode={}))}});var errors_exports={};__export(errors_exports,{BazaarError:()=>BazaarError,errorCodes:()=>errorCodes,isBazaarError:()=>isBazaarError,messageOf:()=>messageOf});function isBazaarError(error4){
return error4 instanceof Error&&error4.name==="BazaarError"&&"code"in error4&&"fix"in error4}function messageOf(error4){return error4 instanceof Error?error4.message:
String(error4)}var errorCodes,BazaarError,init_errors=__esm({"src/core/errors.ts"(){"use strict";errorCodes={ADDRESS_FORBIDDEN:"A URL leads to an address that a\
 hosted plugin may not reach.",ADDRESS_INVALID:"The address to listen on is none of this machine, or none at all.",ARCHIVE_INVALID:"An archive is broken, unsafe\
 or too large.",BASE_INVALID:"The base image is missing, is not there for the machine that is wanted, or is of no kind that can be built on.",BROKER_FAILED:"The\
 model broker that a host was pointed to can't be reached, refuses it, or went away during a run.",CLIENT_FAILED:"The Claude Code client ended without a result.",
CLIENT_MISSING:"The Claude Code client is not installed or can't be started.",COMMAND_UNKNOWN:"The hosted plugin has no command, skill, agent or hook of that na\
me.",COMMAND_UNSAFE:"The arguments would reach a shell on the host, and could be more than words there.",CONFIG_INVALID:"The configuration file can't be read or\
 breaks its schema.",CONFIG_MISSING:"The configuration file that was named does not exist.",DOWNLOAD_FAILED:"A download failed, or brought something else than w\
as promised.",ENDPOINT_INVALID:"The endpoint is not an https URL (http is allowed on loopback only).",ENGINE_FAILED:"The Docker engine began what it was asked f\
or, and failed.",ENGINE_MISSING:"The Docker engine, or the package that talks to it, is not there or may not be used.",FILE_UNREADABLE:"A file or folder can't b\
e read.",FILE_UNWRITABLE:"A file or folder can't be written.",FORGE_LIMITED:"The forge's rate limits lasted longer than it can be waited for.",FORGE_REFUSED:"Th\
e forge refuses: the token lacks a right, or a rule of the repository forbids the change.",FORGE_UNREACHABLE:"The forge can't be reached, or fails.",GIT_FAILED:"\
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
The command line names an unknown command or option, or lacks one."},BazaarError=class extends Error{name="BazaarError";code;problem;fix;details;constructor(code2,problem,fix,options={}){
super(`${problem} ${fix}`,options),this.code=code2,this.problem=problem,this.fix=fix,this.details=options.details??{}}}}});function nearest(name,candidates2){let wanted=name.toLowerCase(),best,limit=(wanted.length<4?1:Math.max(2,Math.floor(wanted.length/3)))+1;for(let candidate of candidates2){
if(wanted.length>100||Math.abs(candidate.length-wanted.length)>=limit)continue;let edits=editsBetween(wanted,candidate.toLowerCase());edits<limit&&([best,limit]=
[candidate,edits])}return best}function editsBetween(a,b){let before2=[],previous=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){let row=[
i];for(let j=1;j<=b.length;j+=1){let change=(previous[j-1]??0)+(a[i-1]===b[j-1]?0:1),swap2=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(before2[j-2]??0)+1:change;
row.push(Math.min((previous[j]??0)+1,(row[j-1]??0)+1,change,swap2))}[before2,previous]=[previous,row]}return previous[b.length]??0}var init_nearest=__esm({"src/\
core/nearest.ts"(){"use strict"}});function text(fallback="",form2,wants=""){return{fallback,parse(given){if(given!==""&&form2?.test(given)===!1)throw new InputProblem(`has to be ${wants}`);return given===
""?void 0:given}}}function choice(words4,fallback){return{fallback,parse(given){let known3=words4.find(word2=>word2===given);if(known3===void 0)throw new InputProblem(
`has to be ${listed(words4)}`);return known3}}}function optionalChoice(words4){return{fallback:"",parse(given){let known3=words4.find(word2=>word2===given);if(known3===
void 0&&given!=="")throw new InputProblem(`has to be ${listed(words4)}, or empty`);return known3}}}function flag(fallback){return{fallback:String(fallback),parse(given){
if(/^(?:true|True|TRUE)$/.test(given))return!0;if(/^(?:false|False|FALSE)$/.test(given))return!1;throw new InputProblem("has to be true or false")}}}function whole(least,most2,fallback){
return{fallback:String(fallback),parse(given){let number5=/^\d{1,9}$/.test(given)?Number(given):Number.NaN;if(!(number5>=least&&number5<=most2))throw new InputProblem(
`has to be a number from ${least} to ${most2}`);return number5}}}function lines(fallback=""){return{fallback,parse:given=>partsOf(given,/\r?\n/).filter(line3=>!line3.
startsWith("#"))}}function list(form2,wants=""){return{fallback:"",parse(given){let values=[...new Set(partsOf(given,/[,\r\n]+/))];if(values.some(value=>form2?.
test(value)===!1))throw new InputProblem(`has to name ${wants}`);return values}}}function partsOf(given,between){return given.split(between).map(part2=>part2.trim()).
filter(part2=>part2!=="")}function listed(words4){return words4.length<2?words4.join(""):`${words4.slice(0,-1).join(", ")} or ${words4.at(-1)}`}var InputProblem,
init_input_kinds=__esm({"action/input-kinds.ts"(){"use strict";InputProblem=class extends Error{}}});var repository,branch,pluginName,login,folder,inputTable,renamedInputs,init_input_table=__esm({"action/input-table.ts"(){"use strict";init_input_kinds();repository=
/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,branch=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,pluginName=/^[a-z0-9][a-z0-9-]{0,63}$/,
login=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,folder=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,inputTable={"plugin-path":lines("\
."),config:text(),marketplace:text("",repository,"a repository on GitHub, owner/name"),"marketplace-token":text(),"github-token":text(),mode:choice(["auto","pus\
h","pr","none","check"],"auto"),base:text("",branch,"the name of a branch"),branch:text("bazaar/{plugin}",branch,"the name of a branch"),"pull-requests":choice(
["all","each"],"all"),"plugins-dir":text("plugins",folder,"a folder of the marketplace, e.g. plugins"),"entries-dir":text("",folder,"a folder of the marketplace\
, e.g. entries"),entry:choice(["vendored","pinned"],"vendored"),"entry-url":text("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"e\
ntry-path":text("",folder,"a folder of the repository"),"entry-ref":text("",branch,"the name of a branch or tag"),"entry-sha":text("",/^[0-9a-f]{40}$/,"a commit\
's full id, 40 hex digits"),category:text(),"take-over":flag(!1),"renamed-from":list(pluginName,"plugins"),remove:list(pluginName,"plugins"),endpoint:text(),image:text(),
"image-base":text(),"image-tags":list(/^[A-Za-z0-9_][\w.-]{0,127}$/,"tags of images"),platforms:list(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:choice(
["append","none"],"append"),digest:text("",/^sha256:[0-9a-f]{64}$/,"sha256: and 64 hex digits"),"push-image":flag(!0),"version-policy":choice(["suffix","strict",
"off"],"suffix"),"on-human-commits":choice(["append","skip","overwrite"],"append"),labels:list(),reviewers:list(login,"logins"),"team-reviewers":list(/^[a-z0-9][\w-]*$/,
"teams by their slugs, without the organisation"),assignees:list(login,"logins"),draft:flag(!1),"auto-merge":optionalChoice(["squash","merge","rebase"]),fork:flag(
!1),"commit-message":text(),"pr-title":text(),"pr-body-footer":text(),"dry-run":flag(!1),"fail-on":choice(["error","warning"],"error"),"max-attempts":whole(1,100,
8)},renamedInputs={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"plugin-path","plugin-dir":"plugin-path",
"config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace","base-branch":"base","pr-branch":"branch",
"pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"pr-title",body:"pr-body-footer",message:"\
commit-message",retries:"max-attempts"}}});function inputText(env,name){return(env[variableOf(name)]??"").trim()}function parseInputs(env){let problems=unknownInputs(env),values={};for(let name of names)
try{values[name]=inputTable[name].parse(inputText(env,name)||inputTable[name].fallback)}catch(error4){if(!(error4 instanceof InputProblem))throw error4;problems.
push(`\`${name}\` ${error4.message}.`)}let inputs=values;if(problems.push(...contradictions(env,inputs)),problems.length===0)return inputs;let problem=problems.
length===1?problems.join(""):`${problems.length} inputs are wrong. ${problems.join(" ")}`;throw new BazaarError("OPTION_INVALID",problem,"docs/action.md of clau\
de-bazaar describes every input.",{details:{problems}})}function variableOf(name){return`INPUT_${name.toUpperCase()}`}function unknownInputs(env){let known3=new Set(
names.map(variableOf));return Object.keys(env).filter(variable3=>variable3.startsWith("INPUT_")&&!known3.has(variable3)).sort().map(variable3=>unknownInput(variable3.
slice(6).toLowerCase()))}function unknownInput(name){let shown=name.replaceAll(/[^\w-]/g,"?").slice(0,60),plain3=one=>one.replaceAll(/[-_]/g,""),meant=(Object.hasOwn(
renamedInputs,name)?renamedInputs[name]:void 0)??names.find(one=>plain3(one)===plain3(name))??nearest(name,names);return meant===void 0?`There is no input \`${shown}\
\`.`:`\`${shown}\` is called \`${meant}\` here.`}function contradictions(env,{build,entry}){let has=name=>inputText(env,name)!=="",found=[];return build==="none"&&
has("image")&&!has("digest")&&found.push("With `build` at none, `digest` has to say which image was pushed."),has("digest")&&build==="append"?found.push("`diges\
t` is for `build` at none."):has("digest")&&!has("image")&&found.push("`digest` needs `image`, the repository that has it."),entry==="pinned"&&!(has("entry-url")&&
has("entry-sha"))&&found.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client lies."),entry==="vendored"&&["entry-url","e\
ntry-path","entry-ref","entry-sha"].some(has)&&found.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned."),found}var names,secretInputs,
init_inputs=__esm({"action/inputs.ts"(){"use strict";init_errors();init_nearest();init_input_kinds();init_input_table();names=Object.keys(inputTable),secretInputs=
["marketplace-token","github-token"]}});var CommanderError,InvalidArgumentError,init_error=__esm({"node_modules/commander/lib/error.js"(){"use strict";CommanderError=class extends Error{constructor(exitCode,code2,message){
super(message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=code2,this.exitCode=exitCode,this.nestedError=void 0}},InvalidArgumentError=
class extends CommanderError{constructor(message){super(1,"commander.invalidArgument",message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.
name}}}});function humanReadableArgName(arg){let nameOutput=arg.name()+(arg.variadic===!0?"...":"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}var Argument,
init_argument=__esm({"node_modules/commander/lib/argument.js"(){"use strict";init_error();Argument=class{constructor(name,description){switch(this.description=description||
"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,name[0]){case"<":this.required=!0,this.
_name=name.slice(1,-1);break;case"[":this.required=!1,this._name=name.slice(1,-1);break;default:this.required=!0,this._name=name;break}this._name.endsWith("...")&&
(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(value,previous){return previous===this.defaultValue||!Array.isArray(
previous)?[value]:(previous.push(value),previous)}default(value,description){return this.defaultValue=value,this.defaultValueDescription=description,this}argParser(fn){
return this.parseArg=fn,this}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg))throw new InvalidArgumentError(
`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}}}});import{stripVTControlCharacters}from"util";var Help,init_help=__esm({"node_modules/commander/lib/help.js"(){"use strict";init_argument();Help=class{constructor(){
this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(contextOptions){this.helpWidth=
this.helpWidth??contextOptions.helpWidth??80}visibleCommands(cmd){let visibleCommands=cmd.commands.filter(cmd2=>!cmd2._hidden),helpCommand=cmd._getHelpCommand();
return helpCommand&&!helpCommand._hidden&&visibleCommands.push(helpCommand),this.sortSubcommands&&visibleCommands.sort((a,b)=>a.name().localeCompare(b.name())),
visibleCommands}compareOptions(a,b){let getSortKey=option2=>option2.short?option2.short.replace(/^-/,""):option2.long.replace(/^--/,"");return getSortKey(a).localeCompare(
getSortKey(b))}visibleOptions(cmd){let visibleOptions=cmd.options.filter(option2=>!option2.hidden),helpOption=cmd._getHelpOption();if(helpOption&&!helpOption.hidden){
let removeShort=helpOption.short&&cmd._findOption(helpOption.short),removeLong=helpOption.long&&cmd._findOption(helpOption.long);!removeShort&&!removeLong?visibleOptions.
push(helpOption):helpOption.long&&!removeLong?visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description).helpGroup(helpOption.helpGroupHeading)):
helpOption.short&&!removeShort&&visibleOptions.push(cmd.createOption(helpOption.short,helpOption.description).helpGroup(helpOption.helpGroupHeading))}return this.
sortOptions&&visibleOptions.sort(this.compareOptions),visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)return[];let globalOptions=[];for(let ancestorCmd=cmd.
parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){let visibleOptions=ancestorCmd.options.filter(option2=>!option2.hidden);globalOptions.push(...visibleOptions)}
return this.sortOptions&&globalOptions.sort(this.compareOptions),globalOptions}visibleArguments(cmd){return cmd._argsDescription&&cmd.registeredArguments.forEach(
argument3=>{argument3.description=argument3.description||cmd._argsDescription[argument3.name()]||""}),cmd.registeredArguments.find(argument3=>argument3.description)?
cmd.registeredArguments:[]}subcommandTerm(cmd){let args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ");return cmd._name+(cmd._aliases[0]?
"|"+cmd._aliases[0]:"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option2){return option2.flags}argumentTerm(argument3){return argument3.
name()}longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command2)=>Math.max(max,this.displayWidth(helper.styleSubcommandTerm(
helper.subcommandTerm(command2)))),0)}longestOptionTermLength(cmd,helper){return helper.visibleOptions(cmd).reduce((max,option2)=>Math.max(max,this.displayWidth(
helper.styleOptionTerm(helper.optionTerm(option2)))),0)}longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option2)=>Math.
max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option2)))),0)}longestArgumentTermLength(cmd,helper){return helper.visibleArguments(cmd).reduce(
(max,argument3)=>Math.max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument3)))),0)}commandUsage(cmd){let cmdName=cmd._name;cmd._aliases[0]&&
(cmdName=cmdName+"|"+cmd._aliases[0]);let ancestorCmdNames="";for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent)ancestorCmdNames=ancestorCmd.
name()+" "+ancestorCmdNames;return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){return cmd.
summary()||cmd.description()}optionDescription(option2){let extraInfo=[];if(option2.argChoices&&extraInfo.push(`choices: ${option2.argChoices.map(choice3=>JSON.
stringify(choice3)).join(", ")}`),option2.defaultValue!==void 0&&(option2.required||option2.optional||option2.isBoolean()&&typeof option2.defaultValue=="boolean")&&
extraInfo.push(`default: ${option2.defaultValueDescription||JSON.stringify(option2.defaultValue)}`),option2.presetArg!==void 0&&option2.optional&&extraInfo.push(
`preset: ${JSON.stringify(option2.presetArg)}`),option2.envVar!==void 0&&extraInfo.push(`env: ${option2.envVar}`),extraInfo.length>0){let extraDescription=`(${extraInfo.
join(", ")})`;return option2.description?`${option2.description} ${extraDescription}`:extraDescription}return option2.description}argumentDescription(argument3){
let extraInfo=[];if(argument3.argChoices&&extraInfo.push(`choices: ${argument3.argChoices.map(choice3=>JSON.stringify(choice3)).join(", ")}`),argument3.defaultValue!==
void 0&&extraInfo.push(`default: ${argument3.defaultValueDescription||JSON.stringify(argument3.defaultValue)}`),extraInfo.length>0){let extraDescription=`(${extraInfo.
join(", ")})`;return argument3.description?`${argument3.description} ${extraDescription}`:extraDescription}return argument3.description}formatItemList(heading,items,helper){
return items.length===0?[]:[helper.styleTitle(heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){let result=new Map;return unsortedItems.forEach(
item=>{let group=getGroup(item);result.has(group)||result.set(group,[])}),visibleItems.forEach(item=>{let group=getGroup(item);result.has(group)||result.set(group,
[]),result.get(group).push(item)}),result}formatHelp(cmd,helper){let termWidth=helper.padWidth(cmd,helper),helpWidth=helper.helpWidth??80;function callFormatItem(term,description){
return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,""],commandDescription=helper.
commandDescription(cmd);commandDescription.length>0&&(output=output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription),helpWidth),""]));let argumentList=helper.
visibleArguments(cmd).map(argument3=>callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument3)),helper.styleArgumentDescription(helper.argumentDescription(
argument3))));if(output=output.concat(this.formatItemList("Arguments:",argumentList,helper)),this.groupItems(cmd.options,helper.visibleOptions(cmd),option2=>option2.
helpGroupHeading??"Options:").forEach((options,group)=>{let optionList=options.map(option2=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option2)),helper.
styleOptionDescription(helper.optionDescription(option2))));output=output.concat(this.formatItemList(group,optionList,helper))}),helper.showGlobalOptions){let globalOptionList=helper.
visibleGlobalOptions(cmd).map(option2=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option2)),helper.styleOptionDescription(helper.optionDescription(
option2))));output=output.concat(this.formatItemList("Global Options:",globalOptionList,helper))}return this.groupItems(cmd.commands,helper.visibleCommands(cmd),
sub=>sub.helpGroup()||"Commands:").forEach((commands,group)=>{let commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(
sub)),helper.styleSubcommandDescription(helper.subcommandDescription(sub))));output=output.concat(this.formatItemList(group,commandList,helper))}),output.join(`\

`)}displayWidth(str){return stripVTControlCharacters(str).length}styleTitle(str){return str}styleUsage(str){return str.split(" ").map(word2=>word2==="[options]"?
this.styleOptionText(word2):word2==="[command]"?this.styleSubcommandText(word2):word2[0]==="["||word2[0]==="<"?this.styleArgumentText(word2):this.styleCommandText(
word2)).join(" ")}styleCommandDescription(str){return this.styleDescriptionText(str)}styleOptionDescription(str){return this.styleDescriptionText(str)}styleSubcommandDescription(str){
return this.styleDescriptionText(str)}styleArgumentDescription(str){return this.styleDescriptionText(str)}styleDescriptionText(str){return str}styleOptionTerm(str){
return this.styleOptionText(str)}styleSubcommandTerm(str){return str.split(" ").map(word2=>word2==="[options]"?this.styleOptionText(word2):word2[0]==="["||word2[0]===
"<"?this.styleArgumentText(word2):this.styleSubcommandText(word2)).join(" ")}styleArgumentTerm(str){return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){
return str}styleSubcommandText(str){return str}styleCommandText(str){return str}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),
helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(cmd,helper))}preformatted(str){
return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){let itemIndentStr=" ".repeat(2);if(!description)return itemIndentStr+term;let paddedTerm=term.
padEnd(termWidth+term.length-helper.displayWidth(term)),spacerWidth=2,remainingWidth=(this.helpWidth??80)-termWidth-spacerWidth-2,formattedDescription;return remainingWidth<
this.minWidthToWrap||helper.preformatted(description)?formattedDescription=description:formattedDescription=helper.boxWrap(description,remainingWidth).replace(/\n/g,
`
`+" ".repeat(termWidth+spacerWidth)),itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.replace(/\n/g,`
${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str;let rawLines=str.split(/\r\n|\n/),chunkPattern=/[\s]*[^\s]+/g,wrappedLines=[];return rawLines.
forEach(line3=>{let chunks=line3.match(chunkPattern);if(chunks===null){wrappedLines.push("");return}let sumChunks=[chunks.shift()],sumWidth=this.displayWidth(sumChunks[0]);
chunks.forEach(chunk=>{let visibleWidth=this.displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk),sumWidth+=visibleWidth;return}wrappedLines.
push(sumChunks.join(""));let nextChunk=chunk.trimStart();sumChunks=[nextChunk],sumWidth=this.displayWidth(nextChunk)}),wrappedLines.push(sumChunks.join(""))}),wrappedLines.
join(`
`)}}}});function camelcase(str){return str.split("-").reduce((str2,word2)=>str2+word2[0].toUpperCase()+word2.slice(1))}function splitOptionFlags(flags){let shortFlag,longFlag,
shortFlagExp=/^-[^-]$/,longFlagExp=/^--[^-]/,flagParts=flags.split(/[ |,]+/).concat("guard");if(shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),longFlagExp.
test(flagParts[0])&&(longFlag=flagParts.shift()),!shortFlag&&shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),!shortFlag&&longFlagExp.test(flagParts[0])&&
(shortFlag=longFlag,longFlag=flagParts.shift()),flagParts[0].startsWith("-")){let unsupportedFlag=flagParts[0],baseError=`option creation failed due to '${unsupportedFlag}\
' in option flags '${flags}'`;throw/^-[^-][^-]/.test(unsupportedFlag)?new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):shortFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many short flags`):longFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many long flags`):new Error(`${baseError}
- unrecognised flag format`)}if(shortFlag===void 0&&longFlag===void 0)throw new Error(`option creation failed due to no flags found in '${flags}'.`);return{shortFlag,
longFlag}}var Option,DualOptions,init_option=__esm({"node_modules/commander/lib/option.js"(){"use strict";init_error();Option=class{constructor(flags,description){
this.flags=flags,this.description=description||"",this.required=flags.includes("<"),this.optional=flags.includes("["),this.variadic=new RegExp("\\p{ID_Continue}\\\
.\\.\\.[>\\]]$","u").test(flags),this.mandatory=!1;let optionFlags=splitOptionFlags(flags);this.short=optionFlags.shortFlag,this.long=optionFlags.longFlag,this.
negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=
void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(value,description){
return this.defaultValue=value,this.defaultValueDescription=description,this}preset(arg){return this.presetArg=arg,this}conflicts(names3){return this.conflictsWith=
this.conflictsWith.concat(names3),this}implies(impliedOptionValues){let newImplied=impliedOptionValues;return typeof impliedOptionValues=="string"&&(newImplied=
{[impliedOptionValues]:!0}),this.implied=Object.assign(this.implied||{},newImplied),this}env(name){return this.envVar=name,this}argParser(fn){return this.parseArg=
fn,this}makeOptionMandatory(mandatory=!0){return this.mandatory=!!mandatory,this}hideHelp(hide2=!0){return this.hidden=!!hide2,this}_collectValue(value,previous){
return previous===this.defaultValue||!Array.isArray(previous)?[value]:(previous.push(value),previous)}choices(values){return this.argChoices=values.slice(),this.
parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg))throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?
this._collectValue(arg,previous):arg},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(
this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(heading){return this.helpGroupHeading=heading,this}is(arg){return this.short===arg||this.long===
arg}isBoolean(){return!this.required&&!this.optional&&!this.negate}},DualOptions=class{constructor(options){this.positiveOptions=new Map,this.negativeOptions=new Map,
this.dualOptions=new Set,options.forEach(option2=>{option2.negate?this.negativeOptions.set(option2.attributeName(),option2):this.positiveOptions.set(option2.attributeName(),
option2)}),this.negativeOptions.forEach((value,key)=>{this.positiveOptions.has(key)&&this.dualOptions.add(key)})}valueFromOption(value,option2){let optionKey=option2.
attributeName();if(!this.dualOptions.has(optionKey))return!0;let preset=this.negativeOptions.get(optionKey).presetArg,negativeValue=preset!==void 0?preset:!1;return option2.
negate===(negativeValue===value)}}}});function editDistance(a,b){if(Math.abs(a.length-b.length)>3)return Math.max(a.length,b.length);let d=[];for(let i=0;i<=a.length;i++)d[i]=[i];for(let j=0;j<=b.length;j++)
d[0][j]=j;for(let j=1;j<=b.length;j++)for(let i=1;i<=a.length;i++){let cost;a[i-1]===b[j-1]?cost=0:cost=1,d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost),
i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(d[i][j]=Math.min(d[i][j],d[i-2][j-2]+1))}return d[a.length][b.length]}function suggestSimilar(word2,candidates2){if(!candidates2||
candidates2.length===0)return"";candidates2=Array.from(new Set(candidates2));let searchingOptions=word2.startsWith("--");searchingOptions&&(word2=word2.slice(2),
candidates2=candidates2.map(candidate=>candidate.slice(2)));let similar=[],bestDistance=3,minSimilarity=.4;return candidates2.forEach(candidate=>{if(candidate.length<=
1)return;let distance=editDistance(word2,candidate),length=Math.max(word2.length,candidate.length);(length-distance)/length>minSimilarity&&(distance<bestDistance?
(bestDistance=distance,similar=[candidate]):distance===bestDistance&&similar.push(candidate))}),similar.sort((a,b)=>a.localeCompare(b)),searchingOptions&&(similar=
similar.map(candidate=>`--${candidate}`)),similar.length>1?`
(Did you mean one of ${similar.join(", ")}?)`:similar.length===1?`
(Did you mean ${similar[0]}?)`:""}var init_suggestSimilar=__esm({"node_modules/commander/lib/suggestSimilar.js"(){"use strict"}});import{EventEmitter}from"events";import childProcess from"child_process";import path from"path";import fs2 from"fs";import process2 from"process";import{stripVTControlCharacters as stripVTControlCharacters2}from"util";
function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("--inspect"))return arg;let debugOption,debugHost="127.0.0.1",debugPort="9229",
match;return(match=arg.match(/^(--inspect(-brk|-wait)?)$/))!==null?debugOption=match[1]:(match=arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/))!==
null?(debugOption=match[1],/^\d+$/.test(match[3])?debugPort=match[3]:debugHost=match[3]):(match=arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/))!==
null&&(debugOption=match[1],debugHost=match[3],debugPort=match[4]),debugOption&&debugPort!=="0"?`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`:arg})}function useColor(){
if(process2.env.NO_COLOR||process2.env.FORCE_COLOR==="0"||process2.env.FORCE_COLOR==="false")return!1;if(process2.env.FORCE_COLOR||process2.env.CLICOLOR_FORCE!==
void 0)return!0}var Command2,init_command2=__esm({"node_modules/commander/lib/command.js"(){"use strict";init_argument();init_error();init_help();init_option();
init_suggestSimilar();Command2=class _Command extends EventEmitter{constructor(name){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=
!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=
null,this._name=name||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,
this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this.
_description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=
!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:str=>process2.stdout.write(str),writeErr:str=>process2.stderr.write(
str),outputError:(str,write2)=>write2(str),getOutHelpWidth:()=>process2.stdout.isTTY?process2.stdout.columns:void 0,getErrHelpWidth:()=>process2.stderr.isTTY?process2.
stderr.columns:void 0,getOutHasColors:()=>useColor()??(process2.stdout.isTTY&&process2.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process2.stderr.isTTY&&
process2.stderr.hasColors?.()),stripColor:str=>stripVTControlCharacters2(str)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this.
_helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){
return this._outputConfiguration=sourceCommand._outputConfiguration,this._helpOption=sourceCommand._helpOption,this._helpCommand=sourceCommand._helpCommand,this.
_helpConfiguration=sourceCommand._helpConfiguration,this._exitCallback=sourceCommand._exitCallback,this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue,this._allowExcessArguments=sourceCommand._allowExcessArguments,this._enablePositionalOptions=
sourceCommand._enablePositionalOptions,this._showHelpAfterError=sourceCommand._showHelpAfterError,this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError,
this}_getCommandAndAncestors(){let result=[];for(let command2=this;command2;command2=command2.parent)result.push(command2);return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){
let desc=actionOptsOrExecDesc,opts=execOpts;typeof desc=="object"&&desc!==null&&(opts=desc,desc=null),opts=opts||{};let[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/),
cmd=this.createCommand(name);return desc&&(cmd.description(desc),cmd._executableHandler=!0),opts.isDefault&&(this._defaultCommandName=cmd._name),cmd._hidden=!!(opts.
noHelp||opts.hidden),cmd._executableFile=opts.executableFile||null,args&&cmd.arguments(args),this._registerCommand(cmd),cmd.parent=this,cmd.copyInheritedSettings(
this),desc?this:cmd}createCommand(name){return new _Command(name)}createHelp(){return Object.assign(new Help,this.configureHelp())}configureHelp(configuration){
return configuration===void 0?this._helpConfiguration:(this._helpConfiguration=configuration,this)}configureOutput(configuration){return configuration===void 0?
this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...configuration},this)}showHelpAfterError(displayHelp=!0){return typeof displayHelp!=
"string"&&(displayHelp=!!displayHelp),this._showHelpAfterError=displayHelp,this}showSuggestionAfterError(displaySuggestion=!0){return this._showSuggestionAfterError=
!!displaySuggestion,this}addCommand(cmd,opts){if(!cmd._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return opts=opts||{},opts.isDefault&&(this._defaultCommandName=cmd._name),(opts.noHelp||opts.hidden)&&
(cmd._hidden=!0),this._registerCommand(cmd),cmd.parent=this,cmd._checkForBrokenPassThrough(),this}createArgument(name,description){return new Argument(name,description)}argument(name,description,parseArg,defaultValue){
let argument3=this.createArgument(name,description);return typeof parseArg=="function"?argument3.default(defaultValue).argParser(parseArg):argument3.default(parseArg),
this.addArgument(argument3),this}arguments(names3){return names3.trim().split(/ +/).forEach(detail=>{this.argument(detail)}),this}addArgument(argument3){let previousArgument=this.
registeredArguments.slice(-1)[0];if(previousArgument?.variadic)throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);if(argument3.
required&&argument3.defaultValue!==void 0&&argument3.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${argument3.name()}\
'`);return this.registeredArguments.push(argument3),this}helpCommand(enableOrNameAndArgs,description){if(typeof enableOrNameAndArgs=="boolean")return this._addImplicitHelpCommand=
enableOrNameAndArgs,enableOrNameAndArgs&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let nameAndArgs=enableOrNameAndArgs??"he\
lp [command]",[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/),helpDescription=description??"display help for command",helpCommand=this.createCommand(helpName);
return helpCommand.helpOption(!1),helpArgs&&helpCommand.arguments(helpArgs),helpDescription&&helpCommand.description(helpDescription),this._addImplicitHelpCommand=
!0,this._helpCommand=helpCommand,(enableOrNameAndArgs||description)&&this._initCommandGroup(helpCommand),this}addHelpCommand(helpCommand,deprecatedDescription){
return typeof helpCommand!="object"?(this.helpCommand(helpCommand,deprecatedDescription),this):(this._addImplicitHelpCommand=!0,this._helpCommand=helpCommand,this.
_initCommandGroup(helpCommand),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("hel\
p"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(event,listener){let allowedValues=["preSubcommand","preAction","p\
ostAction"];if(!allowedValues.includes(event))throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);return this._lifeCycleHooks[event]?this._lifeCycleHooks[event].push(listener):this._lifeCycleHooks[event]=[listener],
this}exitOverride(fn){return fn?this._exitCallback=fn:this._exitCallback=err=>{if(err.code!=="commander.executeSubCommandAsync")throw err},this}_exit(exitCode,code2,message){
this._exitCallback&&this._exitCallback(new CommanderError(exitCode,code2,message)),process2.exit(exitCode)}action(fn){let listener=args=>{let expectedArgsCount=this.
registeredArguments.length,actionArgs=args.slice(0,expectedArgsCount);return this._storeOptionsAsProperties?actionArgs[expectedArgsCount]=this:actionArgs[expectedArgsCount]=
this.opts(),actionArgs.push(this),fn.apply(this,actionArgs)};return this._actionHandler=listener,this}createOption(flags,description){return new Option(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){
try{return target.parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){let message=`${invalidArgumentMessage} ${err.message}`;this.error(
message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option2){let matchingOption=option2.short&&this._findOption(option2.short)||option2.long&&
this._findOption(option2.long);if(matchingOption){let matchingFlag=option2.long&&this._findOption(option2.long)?option2.long:option2.short;throw new Error(`Cann\
ot add option '${option2.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option2),this.options.push(option2)}_registerCommand(command2){let knownBy=cmd=>[cmd.
name()].concat(cmd.aliases()),alreadyUsed=knownBy(command2).find(name=>this._findCommand(name));if(alreadyUsed){let existingCmd=knownBy(this._findCommand(alreadyUsed)).
join("|"),newCmd=knownBy(command2).join("|");throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command2),
this.commands.push(command2)}addOption(option2){this._registerOption(option2);let oname=option2.name(),name=option2.attributeName();option2.defaultValue!==void 0&&
this.setOptionValueWithSource(name,option2.defaultValue,"default");let handleOptionValue=(val,invalidValueMessage,valueSource)=>{val==null&&option2.presetArg!==
void 0&&(val=option2.presetArg);let oldValue=this.getOptionValue(name);val!==null&&option2.parseArg?val=this._callParseArg(option2,val,oldValue,invalidValueMessage):
val!==null&&option2.variadic&&(val=option2._collectValue(val,oldValue)),val==null&&(option2.negate?val=!1:option2.isBoolean()||option2.optional?val=!0:val=""),this.
setOptionValueWithSource(name,val,valueSource)};return this.on("option:"+oname,val=>{let invalidValueMessage=`error: option '${option2.flags}' argument '${val}'\
 is invalid.`;handleOptionValue(val,invalidValueMessage,"cli")}),option2.envVar&&this.on("optionEnv:"+oname,val=>{let invalidValueMessage=`error: option '${option2.
flags}' value '${val}' from env '${option2.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,"env")}),this}_optionEx(config2,flags,description,fn,defaultValue){
if(typeof flags=="object"&&flags instanceof Option)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let option2=this.
createOption(flags,description);if(option2.makeOptionMandatory(!!config2.mandatory),typeof fn=="function")option2.default(defaultValue).argParser(fn);else if(fn instanceof
RegExp){let regex2=fn;fn=(val,def)=>{let m=regex2.exec(val);return m?m[0]:def},option2.default(defaultValue).argParser(fn)}else option2.default(fn);return this.
addOption(option2)}option(flags,description,parseArg,defaultValue){return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){
return this._optionEx({mandatory:!0},flags,description,parseArg,defaultValue)}combineFlagAndOptionalValue(combine=!0){return this._combineFlagAndOptionalValue=!!combine,
this}allowUnknownOption(allowUnknown=!0){return this._allowUnknownOption=!!allowUnknown,this}allowExcessArguments(allowExcess=!0){return this._allowExcessArguments=
!!allowExcess,this}enablePositionalOptions(positional=!0){return this._enablePositionalOptions=!!positional,this}passThroughOptions(passThrough=!0){return this.
_passThroughOptions=!!passThrough,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)
throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(storeAsProperties=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call\
 .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!storeAsProperties,this}getOptionValue(key){return this._storeOptionsAsProperties?
this[key]:this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,void 0)}setOptionValueWithSource(key,value,source){return this.
_storeOptionsAsProperties?this[key]=value:this._optionValues[key]=value,this._optionValueSources[key]=source,this}getOptionValueSource(key){return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){
let source;return this._getCommandAndAncestors().forEach(cmd=>{Object.hasOwn(cmd._optionValueSources,key)&&(source=cmd.getOptionValueSource(key))}),source}_prepareUserArgs(argv,parseOptions){
if(argv!==void 0&&!Array.isArray(argv))throw new Error("first parameter to parse must be array or undefined");if(parseOptions=parseOptions||{},argv===void 0&&parseOptions.
from===void 0){process2.versions?.electron&&(parseOptions.from="electron");let execArgv=process2.execArgv??[];(execArgv.includes("-e")||execArgv.includes("--eva\
l")||execArgv.includes("-p")||execArgv.includes("--print"))&&(parseOptions.from="eval")}argv===void 0&&(argv=process2.argv),this.rawArgs=argv.slice();let userArgs;
switch(parseOptions.from){case void 0:case"node":this._scriptPath=argv[1],userArgs=argv.slice(2);break;case"electron":process2.defaultApp?(this._scriptPath=argv[1],
userArgs=argv.slice(2)):userArgs=argv.slice(1);break;case"user":userArgs=argv.slice(0);break;case"eval":userArgs=argv.slice(1);break;default:throw new Error(`un\
expected parse option { from: '${parseOptions.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"pr\
ogram",userArgs}parse(argv,parseOptions){this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return this._parseCommand([],userArgs),this}async parseAsync(argv,parseOptions){
this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return await this._parseCommand([],userArgs),this}_prepareForParse(){this._savedState===
null?(this.options.filter(option2=>option2.negate&&option2.defaultValue===void 0&&this.getOptionValue(option2.attributeName())===void 0).forEach(option2=>{let positiveLongFlag=option2.
long.replace(/^--no-/,"--");this._findOption(positiveLongFlag)||this.setOptionValueWithSource(option2.attributeName(),!0,"default")}),this.saveStateBeforeParse()):
this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){
if(fs2.existsSync(executableFile))return;let executableDirMessage=executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no dir\
ectory for search for local subcommand, use .executableDir() to supply a custom directory",executableMissing=`'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice();let sourceExt=[".js",".ts",".tsx",".mjs",".\
cjs"];function findFile(baseDir,baseName3){let localBin=path.resolve(baseDir,baseName3);if(fs2.existsSync(localBin))return localBin;if(sourceExt.includes(path.extname(
baseName3)))return;let foundExt=sourceExt.find(ext=>fs2.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`,executableDir=this._executableDir||"";if(this.
_scriptPath){let resolvedScriptPath;try{resolvedScriptPath=fs2.realpathSync(this._scriptPath)}catch{resolvedScriptPath=this._scriptPath}executableDir=path.resolve(
path.dirname(resolvedScriptPath),executableDir)}if(executableDir){let localFile=findFile(executableDir,executableFile);if(!localFile&&!subcommand._executableFile&&
this._scriptPath){let legacyName=path.basename(this._scriptPath,path.extname(this._scriptPath));legacyName!==this._name&&(localFile=findFile(executableDir,`${legacyName}\
-${subcommand._name}`))}executableFile=localFile||executableFile}let launchWithNode=sourceExt.includes(path.extname(executableFile)),proc;process2.platform!=="w\
in32"?launchWithNode?(args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.argv[0],args,
{stdio:"inherit"})):proc=childProcess.spawn(executableFile,args,{stdio:"inherit"}):(this._checkForMissingExecutable(executableFile,executableDir,subcommand._name),
args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.execPath,args,{stdio:"inherit"})),
proc.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(signal2=>{process2.on(signal2,()=>{proc.killed===!1&&proc.exitCode===null&&proc.kill(signal2)})});
let exitCallback=this._exitCallback;proc.on("close",code2=>{code2=code2??1,exitCallback?exitCallback(new CommanderError(code2,"commander.executeSubCommandAsync",
"(close)")):process2.exit(code2)}),proc.on("error",err=>{if(err.code==="ENOENT")this._checkForMissingExecutable(executableFile,executableDir,subcommand._name);else if(err.
code==="EACCES")throw new Error(`'${executableFile}' not executable`);if(!exitCallback)process2.exit(1);else{let wrappedError=new CommanderError(1,"commander.ex\
ecuteSubCommandAsync","(error)");wrappedError.nestedError=err,exitCallback(wrappedError)}}),this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown4){
let subCommand=this._findCommand(commandName);subCommand||this.help({error:!0}),subCommand._prepareForParse();let promiseChain;return promiseChain=this._chainOrCallSubCommandHook(
promiseChain,subCommand,"preSubcommand"),promiseChain=this._chainOrCall(promiseChain,()=>{if(subCommand._executableHandler)this._executeSubCommand(subCommand,operands.
concat(unknown4));else return subCommand._parseCommand(operands,unknown4)}),promiseChain}_dispatchHelpCommand(subcommandName){subcommandName||this.help();let subCommand=this.
_findCommand(subcommandName);return subCommand&&!subCommand._executableHandler&&subCommand.help(),this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((arg,i)=>{arg.required&&this.args[i]==null&&this.missingArgument(
arg.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let myParseArg=(argument3,value,previous)=>{let parsedValue=value;if(value!==null&&argument3.parseArg){
let invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument3.name()}'.`;parsedValue=this._callParseArg(argument3,value,
previous,invalidValueMessage)}return parsedValue};this._checkNumberOfArguments();let processedArgs=[];this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.
defaultValue;declaredArg.variadic?index<this.args.length?(value=this.args.slice(index),declaredArg.parseArg&&(value=value.reduce((processed,v)=>myParseArg(declaredArg,
v,processed),declaredArg.defaultValue))):value===void 0&&(value=[]):index<this.args.length&&(value=this.args[index],declaredArg.parseArg&&(value=myParseArg(declaredArg,
value,declaredArg.defaultValue))),processedArgs[index]=value}),this.processedArgs=processedArgs}_chainOrCall(promise,fn){return promise?.then&&typeof promise.then==
"function"?promise.then(()=>fn()):fn()}_chainOrCallHooks(promise,event){let result=promise,hooks3=[];return this._getCommandAndAncestors().reverse().filter(cmd=>cmd.
_lifeCycleHooks[event]!==void 0).forEach(hookedCommand=>{hookedCommand._lifeCycleHooks[event].forEach(callback=>{hooks3.push({hookedCommand,callback})})}),event===
"postAction"&&hooks3.reverse(),hooks3.forEach(hookDetail=>{result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))}),result}_chainOrCallSubCommandHook(promise,subCommand,event){
let result=promise;return this._lifeCycleHooks[event]!==void 0&&this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>hook(this,subCommand))}),
result}_parseCommand(operands,unknown4){let parsed=this.parseOptions(unknown4);if(this._parseOptionsEnv(),this._parseOptionsImplied(),operands=operands.concat(parsed.
operands),unknown4=parsed.unknown,this.args=operands.concat(unknown4),operands&&this._findCommand(operands[0]))return this._dispatchSubcommand(operands[0],operands.
slice(1),unknown4);if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(operands[1]);if(this._defaultCommandName)
return this._outputHelpIfRequested(unknown4),this._dispatchSubcommand(this._defaultCommandName,operands,unknown4);this.commands.length&&this.args.length===0&&!this.
_actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(parsed.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let checkForUnknownOptions=()=>{parsed.unknown.length>0&&this.unknownOption(parsed.unknown[0])},commandEvent=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions(),
this._processArguments();let promiseChain;return promiseChain=this._chainOrCallHooks(promiseChain,"preAction"),promiseChain=this._chainOrCall(promiseChain,()=>this.
_actionHandler(this.processedArgs)),this.parent&&(promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown4)})),promiseChain=
this._chainOrCallHooks(promiseChain,"postAction"),promiseChain}if(this.parent?.listenerCount(commandEvent))checkForUnknownOptions(),this._processArguments(),this.
parent.emit(commandEvent,operands,unknown4);else if(operands.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",operands,unknown4);this.listenerCount(
"command:*")?this.emit("command:*",operands,unknown4):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),this._processArguments())}else this.commands.
length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),this._processArguments())}_findCommand(name){if(name)return this.commands.find(
cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option2=>option2.is(arg))}_checkForMissingMandatoryOptions(){this.
_getCommandAndAncestors().forEach(cmd=>{cmd.options.forEach(anOption=>{anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===void 0&&cmd.missingMandatoryOptionValue(
anOption)})})}_checkForConflictingLocalOptions(){let definedNonDefaultOptions=this.options.filter(option2=>{let optionKey=option2.attributeName();return this.getOptionValue(
optionKey)===void 0?!1:this.getOptionValueSource(optionKey)!=="default"});definedNonDefaultOptions.filter(option2=>option2.conflictsWith.length>0).forEach(option2=>{
let conflictingAndDefined=definedNonDefaultOptions.find(defined2=>option2.conflictsWith.includes(defined2.attributeName()));conflictingAndDefined&&this._conflictingOption(
option2,conflictingAndDefined)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){
let operands=[],unknown4=[],dest=operands;function maybeOption(arg){return arg.length>1&&arg[0]==="-"}let negativeNumberArg=arg=>/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.
test(arg)?!this._getCommandAndAncestors().some(cmd=>cmd.options.map(opt=>opt.short).some(short2=>/^-\d$/.test(short2))):!1,activeVariadicOption=null,activeGroup=null,
i=0;for(;i<args.length||activeGroup;){let arg=activeGroup??args[i++];if(activeGroup=null,arg==="--"){dest===unknown4&&dest.push(arg),dest.push(...args.slice(i));
break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}if(activeVariadicOption=
null,maybeOption(arg)){let option2=this._findOption(arg);if(option2){if(option2.required){let value=args[i++];value===void 0&&this.optionMissingArgument(option2),
this.emit(`option:${option2.name()}`,value)}else if(option2.optional){let value=null;i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))&&(value=
args[i++]),this.emit(`option:${option2.name()}`,value)}else this.emit(`option:${option2.name()}`);activeVariadicOption=option2.variadic?option2:null;continue}}if(arg.
length>2&&arg[0]==="-"&&arg[1]!=="-"){let option2=this._findOption(`-${arg[1]}`);if(option2){option2.required||option2.optional&&this._combineFlagAndOptionalValue?
this.emit(`option:${option2.name()}`,arg.slice(2)):(this.emit(`option:${option2.name()}`),activeGroup=`-${arg.slice(2)}`);continue}}if(/^--[^=]+=/.test(arg)){let index=arg.
indexOf("="),option2=this._findOption(arg.slice(0,index));if(option2&&(option2.required||option2.optional)){this.emit(`option:${option2.name()}`,arg.slice(index+
1));continue}}if(dest===operands&&maybeOption(arg)&&!(this.commands.length===0&&negativeNumberArg(arg))&&(dest=unknown4),(this._enablePositionalOptions||this._passThroughOptions)&&
operands.length===0&&unknown4.length===0){if(this._findCommand(arg)){operands.push(arg),unknown4.push(...args.slice(i));break}else if(this._getHelpCommand()&&arg===
this._getHelpCommand().name()){operands.push(arg,...args.slice(i));break}else if(this._defaultCommandName){unknown4.push(arg,...args.slice(i));break}}if(this._passThroughOptions){
dest.push(arg,...args.slice(i));break}dest.push(arg)}return{operands,unknown:unknown4}}opts(){if(this._storeOptionsAsProperties){let result={},len=this.options.
length;for(let i=0;i<len;i++){let key=this.options[i].attributeName();result[key]=key===this._versionOptionName?this._version:this[key]}return result}return this.
_optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){
this._outputConfiguration.outputError(`${message}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let config2=errorOptions||{},exitCode=config2.exitCode||1,code2=config2.code||"commander.error";this._exit(exitCode,code2,message)}_parseOptionsEnv(){
this.options.forEach(option2=>{if(option2.envVar&&option2.envVar in process2.env){let optionKey=option2.attributeName();(this.getOptionValue(optionKey)===void 0||
["default","config","env"].includes(this.getOptionValueSource(optionKey)))&&(option2.required||option2.optional?this.emit(`optionEnv:${option2.name()}`,process2.
env[option2.envVar]):this.emit(`optionEnv:${option2.name()}`))}})}_parseOptionsImplied(){let dualHelper=new DualOptions(this.options),hasCustomOptionValue=optionKey=>this.
getOptionValue(optionKey)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(optionKey));this.options.filter(option2=>option2.implied!==void 0&&
hasCustomOptionValue(option2.attributeName())&&dualHelper.valueFromOption(this.getOptionValue(option2.attributeName()),option2)).forEach(option2=>{Object.keys(option2.
implied).filter(impliedKey=>!hasCustomOptionValue(impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option2.implied[impliedKey],"implie\
d")})})}missingArgument(name){let message=`error: missing required argument '${name}'`;this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option2){
let message=`error: option '${option2.flags}' argument missing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option2){
let message=`error: required option '${option2.flags}' not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option2,conflictingOption){
let findBestOptionFromValue=option3=>{let optionKey=option3.attributeName(),optionValue=this.getOptionValue(optionKey),negativeOption=this.options.find(target=>target.
negate&&optionKey===target.attributeName()),positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName());return negativeOption&&
(negativeOption.presetArg===void 0&&optionValue===!1||negativeOption.presetArg!==void 0&&optionValue===negativeOption.presetArg)?negativeOption:positiveOption||
option3},getErrorMessage=option3=>{let bestOption=findBestOptionFromValue(option3),optionKey=bestOption.attributeName();return this.getOptionValueSource(optionKey)===
"env"?`environment variable '${bestOption.envVar}'`:`option '${bestOption.flags}'`},message=`error: ${getErrorMessage(option2)} cannot be used with ${getErrorMessage(
conflictingOption)}`;this.error(message,{code:"commander.conflictingOption"})}unknownOption(flag4){if(this._allowUnknownOption)return;let suggestion="";if(flag4.
startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[],command2=this;do{let moreFlags=command2.createHelp().visibleOptions(command2).filter(option2=>option2.
long).map(option2=>option2.long);candidateFlags=candidateFlags.concat(moreFlags),command2=command2.parent}while(command2&&!command2._enablePositionalOptions);suggestion=
suggestSimilar(flag4,candidateFlags)}let message=`error: unknown option '${flag4}'${suggestion}`;this.error(message,{code:"commander.unknownOption"})}_excessArguments(receivedArgs){
if(this._allowExcessArguments)return;let expected=this.registeredArguments.length,s=expected===1?"":"s",received=receivedArgs.length,forSubcommand=this.parent?`\
 for '${this.name()}'`:"",details2=receivedArgs.join(", "),message=`error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}\
: ${details2}.`;this.error(message,{code:"commander.excessArguments"})}unknownCommand(){let unknownName=this.args[0],suggestion="";if(this._showSuggestionAfterError){
let candidateNames=[];this.createHelp().visibleCommands(this).forEach(command2=>{candidateNames.push(command2.name()),command2.alias()&&candidateNames.push(command2.
alias())}),suggestion=suggestSimilar(unknownName,candidateNames)}let message=`error: unknown command '${unknownName}'${suggestion}`;this.error(message,{code:"co\
mmander.unknownCommand"})}version(str,flags,description){if(str===void 0)return this._version;this._version=str,flags=flags||"-V, --version",description=description||
"output the version number";let versionOption=this.createOption(flags,description);return this._versionOptionName=versionOption.attributeName(),this._registerOption(
versionOption),this.on("option:"+versionOption.name(),()=>{this._outputConfiguration.writeOut(`${str}
`),this._exit(0,"commander.version",str)}),this}description(str,argsDescription){return str===void 0&&argsDescription===void 0?this._description:(this._description=
str,argsDescription&&(this._argsDescription=argsDescription),this)}summary(str){return str===void 0?this._summary:(this._summary=str,this)}alias(alias){if(alias===
void 0)return this._aliases[0];let command2=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(command2=this.commands[this.
commands.length-1]),alias===command2._name)throw new Error("Command alias can't be the same as its name");let matchingCommand=this.parent?._findCommand(alias);if(matchingCommand){
let existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|");throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as\
 already have command '${existingCmd}'`)}return command2._aliases.push(alias),this}aliases(aliases){return aliases===void 0?this._aliases:(aliases.forEach(alias=>this.
alias(alias)),this)}usage(str){if(str===void 0){if(this._usage)return this._usage;let args=this.registeredArguments.map(arg=>humanReadableArgName(arg));return[].
concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}return this.
_usage=str,this}name(str){return str===void 0?this._name:(this._name=str,this)}helpGroup(heading){return heading===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=
heading,this)}commandsGroup(heading){return heading===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=heading,this)}optionsGroup(heading){return heading===
void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=heading,this)}_initOptionGroup(option2){this._defaultOptionGroup&&!option2.helpGroupHeading&&option2.
helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){this._defaultCommandGroup&&!cmd.helpGroup()&&cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){
return this._name=path.basename(filename,path.extname(filename)),this}executableDir(path2){return path2===void 0?this._executableDir:(this._executableDir=path2,
this)}helpInformation(contextOptions){let helper=this.createHelp(),context2=this._getOutputContext(contextOptions);helper.prepareContext({error:context2.error,helpWidth:context2.
helpWidth,outputHasColors:context2.hasColors});let text7=helper.formatHelp(this,helper);return context2.hasColors?text7:this._outputConfiguration.stripColor(text7)}_getOutputContext(contextOptions){
contextOptions=contextOptions||{};let error4=!!contextOptions.error,baseWrite,hasColors,helpWidth;return error4?(baseWrite=str=>this._outputConfiguration.writeErr(
str),hasColors=this._outputConfiguration.getErrHasColors(),helpWidth=this._outputConfiguration.getErrHelpWidth()):(baseWrite=str=>this._outputConfiguration.writeOut(
str),hasColors=this._outputConfiguration.getOutHasColors(),helpWidth=this._outputConfiguration.getOutHelpWidth()),{error:error4,write:str=>(hasColors||(str=this.
_outputConfiguration.stripColor(str)),baseWrite(str)),hasColors,helpWidth}}outputHelp(contextOptions){let deprecatedCallback;typeof contextOptions=="function"&&
(deprecatedCallback=contextOptions,contextOptions=void 0);let outputContext=this._getOutputContext(contextOptions),eventContext={error:outputContext.error,write:outputContext.
write,command:this};this._getCommandAndAncestors().reverse().forEach(command2=>command2.emit("beforeAllHelp",eventContext)),this.emit("beforeHelp",eventContext);
let helpInformation=this.helpInformation({error:outputContext.error});if(deprecatedCallback&&(helpInformation=deprecatedCallback(helpInformation),typeof helpInformation!=
"string"&&!Buffer.isBuffer(helpInformation)))throw new Error("outputHelp callback must return a string or a Buffer");outputContext.write(helpInformation),this._getHelpOption()?.
long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",eventContext),this._getCommandAndAncestors().forEach(command2=>command2.emit("afterAllHelp",eventContext))}helpOption(flags,description){
return typeof flags=="boolean"?(flags?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):
this._helpOption=null,this):(this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command"),(flags||description)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(option2){return this._helpOption=
option2,this._initOptionGroup(option2),this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process2.exitCode??0);exitCode===0&&contextOptions&&
typeof contextOptions!="function"&&contextOptions.error&&(exitCode=1),this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text7){let allowedValues=[
"beforeAll","before","after","afterAll"];if(!allowedValues.includes(position))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);let helpEvent=`${position}Help`;return this.on(helpEvent,context2=>{let helpStr;typeof text7=="function"?helpStr=
text7({error:context2.error,command:context2.command}):helpStr=text7,helpStr&&context2.write(`${helpStr}
`)}),this}_outputHelpIfRequested(args){let helpOption=this._getHelpOption();helpOption&&args.find(arg=>helpOption.is(arg))&&(this.outputHelp(),this._exit(0,"com\
mander.helpDisplayed","(outputHelp)"))}}}});var program,init_commander=__esm({"node_modules/commander/index.js"(){"use strict";init_argument();init_command2();init_error();init_help();init_option();program=
new Command2}});var list2,marketplaceRefusals,pluginRefusals,otherErrors,warnings,init_level_lists=__esm({"src/core/level-lists.ts"(){"use strict";list2=codes2=>codes2.trim().split(
`
`),marketplaceRefusals=list2(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),pluginRefusals=list2(`
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
`),otherErrors=list2(`
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
`),warnings=list2(`
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
`)}});function levelOf(code2){return levels.get(code2)??"note"}function isRefusal(code2){return refusals.has(code2)}var ofMarketplace,refusals,levels,init_levels=__esm(
{"src/core/levels.ts"(){"use strict";init_level_lists();ofMarketplace=new Set(marketplaceRefusals),refusals=new Set([...marketplaceRefusals,...pluginRefusals]),
levels=new Map([...[...refusals,...otherErrors].map(code2=>[code2,"error"]),...warnings.map(code2=>[code2,"warning"])])}});function placeText(where){let path2=where.path===""?".":where.path;return where.line===void 0?path2:where.column===void 0?`${path2}:${where.line}`:`${path2}:${where.
line}:${where.column}`}var Findings,init_diagnostic=__esm({"src/core/diagnostic.ts"(){"use strict";init_levels();Findings=class{list=[];report=(code2,where,args)=>{
let place=typeof where=="string"?{path:where}:where;this.list.push({code:code2,level:levelOf(code2),...place,args})};add=finding=>{this.list.push(finding)}}}});function refusal(problem,fix){return{level:"error",refused:!0,problem:text2(problem),fix:text2(fix)}}function error2(problem,fix){return{level:"error",refused:!1,
problem:text2(problem),fix:text2(fix)}}function warning2(problem,fix){return{level:"warning",refused:!1,problem:text2(problem),fix:text2(fix)}}function note(problem,fix){
return{level:"note",refused:!1,problem:text2(problem),fix:text2(fix)}}var text2,init_finding=__esm({"src/core/finding.ts"(){"use strict";text2=sentence2=>typeof sentence2==
"string"?()=>sentence2:sentence2}});var quoted,manifestFindings,init_findings_manifest=__esm({"src/core/findings-manifest.ts"(){"use strict";init_finding();quoted=text7=>JSON.stringify(text7.toString()),
manifestFindings={CLAUDE_MD_UNREAD:warning2("The client does not read a plugin's CLAUDE.md.","Move what it says to a skill, skills/<name>/SKILL.md, or delete th\
e file."),COMPONENT_MISPLACED:warning2(a=>`The client finds nothing in ${a.folder}; only manifests belong there.`,a=>`Move it to ${a.right}.`),JSON_KEY_TWICE:warning2(
a=>`The key ${quoted(a.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:error2(a=>`The path is a symbolic link to\
 ${quoted(a.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin must hold all its files."),
LINK_UNREAD:warning2(a=>`The path is a symbolic link to ${quoted(a.target)}, which is never followed; what it leads to is not there.`,"Put a copy of the file or\
 folder in its place."),MANIFEST_AT_ROOT:warning2("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_DETAIL_INVALID:error2(
a=>`${quoted(a.field)} ${a.problem}. The client's validator refuses it; a session loads without the field.`,"Correct the value."),MANIFEST_ENTRY_CONFLICT:refusal(
a=>`The marketplace's entry has "strict": false and names ${a.fields}, while the plugin has a plugin.json.`,'Remove these fields from the entry, or remove "stri\
ct": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:warning2(a=>`The client ignores ${quoted(a.field)} of the marketplace's entry, because the plugi\
n has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:refusal(a=>`${quoted(a.field)} of the marketplace's entry ${a.problem}; the clien\
t does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:warning2(a=>`${quoted(a.field)} is experimental; at the top level\
 it will stop loading in a later client.`,a=>`Move it to "experimental": {${quoted(a.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:warning2(a=>`${quoted(a.field)} ${a.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:refusal(a=>`${quoted(a.field)} ${a.problem}; the client refu\
ses the plugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:warning2(a=>`${quoted(a.field)} belongs in the marketplace's entry; in plugin.json it does nothi\
ng.`,"Move it to marketplace.json, or remove it."),MANIFEST_FIELD_MISSING:warning2(a=>`The manifest has no ${quoted(a.field)}.`,a=>`Add ${quoted(a.field)}.`),MANIFEST_FIELD_UNKNOWN:warning2(
a=>`The client does not know the field ${quoted(a.field)} and ignores it.`,a=>a.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you m\
ean ${quoted(a.nearest)}? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:refusal(a=>`The file is not valid JSON: ${a.reason}\
.`,"Correct the JSON; comments and trailing commas are not allowed."),MANIFEST_MISSING:error2(a=>`There is no ${a.looked}; a session takes the folder's name and\
 finds no version.`,a=>`Create ${a.looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:warning2(a=>`The path differs from ${quoted(
a.other)} in capitals only; on Windows and macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:refusal(a=>`The path ${quoted(a.path)} in ${quoted(
a.field)} is refused: ${a.reason}.`,"Write it as ./folder/file, seen from the plugin's root."),PATH_MISSING:error2(a=>`${quoted(a.path)} in ${quoted(a.field)} d\
oes not exist; the client loads the plugin without it.`,"Correct the path, or remove it."),PATH_NOT_PORTABLE:note(a=>`The path can't be checked out on Windows: ${a.
reason}.`,"Rename it, if people with Windows should install the plugin."),PATH_OUTSIDE:error2(a=>`The path ${quoted(a.path)} in ${quoted(a.field)} holds ".." or\
 a backslash.`,"Name a path inside the plugin, from its root, with `/` between segments and without going up."),PATH_UNSAFE:error2(a=>`The path ${quoted(a.path)}\
 can't be a file of a plugin: ${a.reason}. It is left out.`,"Give paths relative to the plugin's folder, with / between segments."),PLUGIN_EMPTY:warning2("The p\
lugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g. commands/<name>.md, or check that the folders are at the plugin's root."),
PLUGIN_NAME_INVALID:refusal(a=>`The plugin's name ${quoted(a.name)} ${a.problem}; the client does not load the plugin.`,"Use lower-case letters, digits and hyph\
ens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:warning2(a=>`The name ${quoted(a.name)} works in Claude Code, but claude.ai does not take it, and "claude plugin va\
lidate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin; --name gives the thin cl\
ient a name of its own."),PLUGIN_NAME_OFFICIAL:warning2(a=>`The name ${quoted(a.name)} reads as one of Anthropic's own.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:error2(
a=>`The name ${quoted(a.name)} is reserved: it passes as one of Anthropic's own. A session loads it all the same.`,'Name the plugin for what it does, without "c\
laude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:warning2(a=>`No marketplace can list a plugin named ${quoted(a.name)}.`,"Use lower-case letters, digi\
ts and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:refusal("The folder holds neither a manifest nor a component; the client sees no plugin in it.","Give the fol\
der in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:warning2(a=>`The client ignores the file: ${a.reason}.`,"Correct it, or delete it."),SETTING_IGNORED:note(
a=>`The client ignores the setting ${quoted(a.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effect.')}}});var componentFindings,init_findings_components=__esm({"src/core/findings-components.ts"(){"use strict";init_finding();componentFindings={AGENT_FRONTMATTER_DROPPED:error2(
a=>`The frontmatter is not valid YAML: ${a.reason}. The client drops all of it: the agent gets its file's name and all tools${a.tools===void 0?"":`, not \`${a.tools}\
\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),AGENT_KEY_IGNORED:warning2(a=>`The \
client ignores \`${a.key}\` in the agent of a plugin.`,a=>`Remove \`${a.key}\`; users can set it in an agent of their own.`),AGENT_KEY_WRONG:warning2(a=>`\`${a.
key}\` is not a key of agents, so it limits nothing.`,a=>`Rename it to \`${a.use}\`.`),AGENT_NAME_TAKEN:error2(a=>`The agent "${a.name}" is declared in ${a.other}\
 too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:error2(a=>`\`name\` has ${a.length} chara\
cters; over ${a.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:warning2(a=>`\`tools\` is ${a.got}; the client the\
n gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:error2(a=>`\`tools\` must be text or a list of texts, not ${a.got}\
; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:error2(a=>`\`allowed-tools\` must be \
text or a list of texts, not ${a.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:note(a=>`\`argument-hint\`\
 is a YAML list or mapping; the client shows it as \`${a.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:note(a=>`The file \
is no command, because the client reads a folder with ${a.by} as the one command "${a.name}".`,a=>`Nothing, if it belongs to ${a.by}; otherwise move it to anoth\
er folder.`),COMMAND_NAME_TAKEN:error2(a=>`The command "${a.name}" comes from ${a.other} too, and the client keeps only one of them.`,"Rename one of the files."),
COMMAND_PATH_UNREAD:warning2(a=>`\`${a.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:warning2(
a=>`The command "${a.name}" names the same file as "${a.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:warning2(
a=>`The client does not list the command "${a.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:warning2(a=>`A file called \`.md\`, or an empty key, gives the ${a.
kind} no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:error2(a=>`\`description\` must be text, not ${a.got}; the client drops it.`,"Put \
quotes around the value."),DESCRIPTION_MISSING:warning2(a=>`The ${a.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `\
description` of one sentence to the frontmatter."),FILE_NOT_UTF8:warning2(a=>`The text is not UTF-8: ${a.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:error2(
a=>`The file has ${a.size} bytes; with more than ${a.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file th\
at the prompt names."),FILE_UNREADABLE:error2(a=>`It can't be read: ${a.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:warning2(
a=>`\`${a.key}\` is ${a.got}, which the client takes as ${a.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:error2(a=>`The frontmatter is not valid YAM\
L: ${a.reason}. The client loads the component with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the l\
ines of a multi-line value."),FRONTMATTER_KEY_TWICE:warning2(a=>`\`${a.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:warning2(
a=>`The ${a.kind} has no frontmatter block, so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:error2(
a=>`The frontmatter must be \`key: value\` lines, not ${a.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:note(
a=>`The frontmatter is not valid YAML (${a.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:warning2(
a=>`\`metadata\` must be a mapping, not ${a.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:error2(a=>`\`name\` must\
 be text, not ${a.got}; the client ${a.shown===void 0?"goes by the file or folder instead":`takes it as "${a.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:error2(
a=>`\`shell\` is ${a.got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:warning2(a=>`The clie\
nt never shows this skill, because ${a.command} is a command of the same name, "${a.name}".`,"Rename one of the two, or move the command's text into the skill: \
users can call skills like commands."),SKILL_FILE_MISNAMED:warning2(a=>`The client looks for SKILL.md in exactly this spelling and does not find ${a.found}.`,"R\
ename the file to SKILL.md."),SKILL_HIDDEN:warning2(a=>`The skill is not read, because ${a.by} makes that whole folder one skill.`,a=>`Move ${a.by} into a folde\
r of its own.`),SKILL_NAME_FROM_FOLDER:warning2(a=>`The skill at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${a.
name}", and after the version's folder where the plugin is installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:error2(a=>`The skill "${a.name}" com\
es from ${a.other} too; the client keeps one of them, and which one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in\
 a skill's name."),SKILL_PATH_EMPTY:warning2(a=>`\`${a.raw}\` holds no SKILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a \
folder with a SKILL.md."),SKILL_PATH_IS_FILE:error2(a=>`\`${a.raw}\` is a file; the client takes folders only and loads no skill from it.`,a=>`Write \`${a.use}\`\
.`),SKILL_UNREAD:warning2(a=>`The client does not read this skill: ${a.why}.`,"Move it to skills/<name>/SKILL.md.")}}});var keepLocal,lineRefusals,hostingFindings,init_findings_hosting=__esm({"src/core/findings-hosting.ts"(){"use strict";init_finding();keepLocal=what=>`Keep it on\
 the caller's machine (\`local: ["${what}"]\`, copied openly), or rewrite it so that it only answers in text.`,lineRefusals={background:"`&` runs a part of it i\
n the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file with `>`",reads:"it reads a file outside the\
 project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such as `*` says which files it changes",cd:"it go\
es to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before a blank",quote:"a quote is not closed",outside:"\
it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"only a rule for the line itself would let it throu\
gh, and the arguments change it"},hostingFindings={AUTHOR_UNKNOWN:warning2(a=>`Nobody is named as the author of "${a.plugin}"; strict validation of the thin cli\
ent fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:warning2(a=>`${a.what} allows all of Bash: a\
 caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:warning2(a=>`${a.
what} is a folder whose name not every system can store, so its stub is ${a.path}; the client lists it as a command, and no longer among the skills.`,"Rename th\
e command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:warning2(a=>`${a.what} is not in the thin client: ${a.why}.`,"Name it in the configu\
ration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:warning2(a=>`${a.what} is not in the thin client, and can't be copied to it: ${a.
why}.`,"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:note(a=>`${a.what} is not in the thin client: ${a.why}.`,"Nothing needs to be \
done when the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:note(a=>`${a.what} has no description, so its stub says "${a.description}".`,"Write a de\
scription: it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:warning2(a=>`The stubs will call ${a.endpoint}/mcp, since the endpoint itself al\
ready ends in /mcp.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:warning2(a=>`\`failClosed\` names ${a.event}, an\
d no hook of the host listens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:warning2(a=>`${a.what} pulls i\
n "${a.reference}", which is looked for on the host and not in the caller's project.`,a=>keepLocal(a.what)),HOOK_KEY_DROPPED:warning2(a=>`The stub of this ${a.event}\
 hook has no \`${a.key}\`: ${a.why}.`,"Check that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:error2(a=>`This ${a.event} hook is le\
ft out: ${a.why}, and with OAuth the only key is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:warning2(a=>`This ${a.event} ho\
ok may take ${a.given} s, and the host ends it after ${a.limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:warning2(a=>`\
The icon is left out: ${a.why}.`,"Give a square PNG or JPEG of 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:note(a=>`There is no icon (${a.looked}); plugin\
 directories ask for one.`,"Add a square PNG of 512 to 2048 pixels and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:warning2(a=>`Nothing says under which\
 licence the thin client of "${a.plugin}" is given out; plugin directories refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` \
to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:error2(a=>`${a.what} starts "${a.file}" on the caller's machine, and no file of a thin client is executable, s\
o it can't run.`,a=>`Start it with its interpreter: \`${a.interpreter} "\${CLAUDE_PLUGIN_ROOT}/${a.file}"\`; in a server, \`"command": "${a.interpreter}"\` and t\
he file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:error2(a=>`${a.what} uses "${a.file}" on the caller's machine, and it is not copied to the thin client.`,a=>`Add "${a.
file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:warning2(a=>`The text of ${a.what} says "${a.named}", and the thin client has another name.`,
"Write it without the plugin's name, or publish the thin client under the plugin's own."),LOCAL_NEEDS_REMOTE_SERVER:error2(a=>`${a.what} stays at the caller and\
 uses the MCP server "${a.server}", which is on the host.`,a=>`Keep the server local too (\`local: ["mcp:${a.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:warning2(
a=>`The thin client's name "${a.name}" is not kebab-case, which strict validation warns about.`,"Choose another with the option `name`: small letters, digits an\
d single hyphens."),NAME_NOT_PORTABLE:note(a=>`${a.what} has a name that not every system can store as a file, so its stub is ${a.path}.`,"Nothing needs to be d\
one: the client shows the same name."),NAME_SOUNDS_OFFICIAL:warning2(a=>`The thin client's name "${a.name}" reads as one of Anthropic's, which strict validation\
 warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:warning2(a=>`${a.what} needs the caller's conversation (${a.because}), whi\
ch the host does not have.`,a=>keepLocal(a.what)),PLACEMENT_NEEDS_FILES:note(a=>`${a.what} works on the caller's project (${a.because}); the host knows of it on\
ly what the call brings.`,a=>`Let the project travel (\`workspace: {"${a.what}": "project"}\`; "args": what the call names), or keep it local (\`local: ["${a.what}\
"]\`).`),PLACEMENT_NEEDS_MACHINE:warning2(a=>`${a.what} acts on the caller's machine (${a.because}), which the host can't reach.`,a=>keepLocal(a.what)),PRIVACY_POLICY_UNKNOWN:note(
a=>`No privacy policy is named; plugin directories ask for one, since "${a.plugin}" sends data to its host.`,"Set `privacyPolicyUrl` in plugin.json, or `publish\
er.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:warning2(a=>`\`public\` names "${a.pattern}", and no file of the plugin is called so.`,"Corr\
ect it, or take it out."),PUBLIC_NOT_COPIED:warning2(a=>`"${a.file}" is in the \`public\` list and is still not copied: ${a.why}.`,"Take it out of the list, or \
make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:warning2(a=>`The option "${a.option}" is sensitive, so its default is not in the thin client: everybody c\
ould read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:note(a=>`The server is called "${a.key}", since the too\
l's name "${a.name}" would have ${a.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:warning2(a=>`${a.
what} runs \`${a.line}\` before it answers, which on the host says nothing about the caller's side.`,a=>`Name "${a.what}" in \`shellContext\`: then the line runs \
at the caller and its output travels along.`),SHELL_LINE_REFUSED:error2(a=>`${a.what} runs \`${a.line}\` at the caller, where the client refuses it, and with it \
the whole prompt: ${lineRefusals[a.why]??a.why}.`,a=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${a.what}" out of \`she\
llContext\`.`),SHELL_LINE_TAKES_ARGUMENTS:error2(a=>`${a.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the p\
roxy refuses calls with anything but plain words.`,a=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${a.what}"]\`).`),
SKILL_NAME_NOT_PORTABLE:warning2(a=>`The skill "${a.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small l\
etters, digits and hyphens."),SKILL_NOT_OFFERED:warning2(a=>`${a.what} has no description, so the client does not offer it to the model, and no more so in the t\
hin client; strict validation warns.`,"Write a description of one sentence."),TOOL_NAME_TOO_LONG:error2(a=>`The tool's name "${a.name}" has ${a.length} characte\
rs; models take ${a.limit}.`,"Choose a shorter plugin name with the option `name`."),VERSION_DEFAULTED:note(a=>`The plugin names no version, so the thin client'\
s starts with ${a.version}.`,"Set `version` in plugin.json, or `publisher.version` in the configuration."),FIELD_REPEATS_BODY:warning2(a=>`\`${a.field}\` of ${a.
what} is not in the thin client: it repeats 40 or more characters of a text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:error2(
a=>`This ${a.event} hook must block when it can't be asked, and "${a.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's o\
wn tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:warning2(a=>`This ${a.event} hook's "${a.matcher}\
" also fits own tools that have other names behind the proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER_\
_TOOL|\u2026`)."),VERSION_UNFIT:warning2(a=>`The version ${JSON.stringify(a.version)} holds characters that no version has, so "${a.used}" is used.`,"Use letter\
s, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}}});var marketplaceFindings,init_findings_marketplace=__esm({"src/core/findings-marketplace.ts"(){"use strict";init_finding();marketplaceFindings={MARKETPLACE_MISSING:refusal(
a=>`There is no ${a.looked}, so this is no marketplace.`,a=>`Create ${a.looked} with at least {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),
MARKETPLACE_JSON_INVALID:refusal(a=>`The catalog is not valid JSON: ${a.reason}.`,"Correct the JSON; comments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:refusal(
a=>`The catalog is ${a.kind} where the client expects an object.`,'Write {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:refusal(
a=>`"${a.field}" ${a.problem}, so the client refuses the marketplace.`,a=>`Correct "${a.field}".`),MARKETPLACE_NAME_REFUSED:refusal(a=>`The marketplace's name "${a.
name}" ${a.problem}.`,"Choose another name, for example your organisation's name and the word tools."),MARKETPLACE_NAME_DOUBTFUL:warning2(a=>`The marketplace's \
name "${a.name}" ${a.problem}.`,"Choose another name if the marketplace is meant for more than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:warning2(a=>`The client \
does not know "${a.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:warning2("The marketplace offers no plugin.",'Add\
 an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:warning2("The marketplace has no description.",'Add "description": one sentence that s\
ays whom its plugins are for.'),RENAME_UNRESOLVED:error2(a=>`The rename of "${a.name}" ${a.problem}.`,"Let it name an entry of plugins, another rename that lead\
s to one, or null for a plugin that is gone."),RENAMES_INVALID:error2(a=>`"${a.field}" ${a.problem}.`,'Write an object of old name \u2192 new name (or null): {"old":\
 "new"}.'),ENTRY_FIELD_INVALID:error2(a=>`"${a.field}" ${a.problem}, so the client can't install this plugin.`,a=>`Correct "${a.field}" in the entry.`),ENTRY_FIELD_UNKNOWN:warning2(
a=>`The client does not know "${a.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:warning2(a=>`"${a.field}\
" ${a.problem}, so the client ignores it.`,a=>`Correct "${a.field}" or drop it.`),ENTRY_NAME_REFUSED:error2(a=>`The plugin's name "${a.name}" ${a.problem}, so t\
he client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:error2(a=>`The plugin's name "${a.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:warning2(a=>`The plugin's name has ${a.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:error2(
a=>`The name "${a.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:warning2(a=>`"${a.name}\
" differs from the entry "${a.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:warning2(
a=>`The entry is called "${a.name}", the plugin's own manifest says "${a.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:error2(
a=>`The source ${a.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:error2(
a=>`The client knows no source of the kind ${a.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:error2(a=>`The folder "${a.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case c\
ount), or add the plugin's folder."),ENTRY_SOURCE_LINKED:error2(a=>`The source leads through the symbolic link "${a.path}", which the client does not follow.`,"\
Put the plugin's real folder there."),ENTRY_SHA_INVALID:error2(a=>`"${a.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-p\
arse <commit>."),ENTRY_ARCHIVE_REFUSED:error2(a=>`The archive's URL "${a.url}" ${a.problem}.`,"Serve the archive by https from a host that every user reaches."),
ENTRY_PATH_IGNORED:warning2(a=>`The client ignores "path" beside a ${a.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026"\
, "path": "\u2026"} to install one folder.'),ENTRY_VERSION_DIFFERS:warning2(a=>`The entry says version "${a.entry}", plugin.json says "${a.manifest}", which win\
s.`,"Drop the version from the entry."),ENTRY_HELPER_NOT_STRICT:error2('The entry names a headersHelper but is not "strict": false, so the client refuses to run\
 it.',`Set "strict": false and declare the plugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:warning2("The archive is fetched with a headersHelper and \
has no sha256, so its bytes may be others than you looked at.","Add the archive's sha256.")}}});var quoted2,guard,wiringFindings,init_findings_wiring=__esm({"src/core/findings-wiring.ts"(){"use strict";init_finding();quoted2=text7=>JSON.stringify(text7.toString()),
guard="Such a hook may guard the permissions beside it, so the client refuses the whole plugin",wiringFindings={CHANNEL_SERVER_UNKNOWN:warning2(a=>`The channel \
names the MCP server ${quoted2(a.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),HOOKS_FILE_TWICE:warning2(a=>`The hooks file ${quoted2(
a.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:error2(a=>`The hooks file is not valid JSON: ${a.reason}\
. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:refusal(a=>`${a.reason}. ${guard}.`,
'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:error2(a=>`The client loads \
no hooks of the file: ${a.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),HOOKS_WRAPPED:warning2(
'In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),HOOK_EVENT_OUTSIDE:warning2(
a=>`${quoted2(a.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:warning2(a=>`The client knows no hook e\
vent ${quoted2(a.event)} and ignores its handlers.`,a=>a.nearest===void 0?"Use one of the documented events.":`Did you mean ${quoted2(a.nearest)}?`),HOOK_GUARD_INVALID:refusal(
a=>`The client can't load this ${a.event} hook: ${a.reason}. ${guard}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:refusal(a=>`${a.event} stands w\
here the client looks for no events. ${guard}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:warning2(a=>`The client ignores this ${a.event}\
 hook: ${a.reason}.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:warning2(a=>`The matcher ${quoted2(a.matcher)} is no valid regular expression, so \
it matches nothing.`,"Write tool names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:error2(a=>`The client loads no hooks of the fil\
e: ${a.reason}.`,`Write "modules": ["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:error2("The module exports no `register`, so t\
he client runs nothing of it.","Write `export function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:warning2(a=>`On ${a.event} the client can't run a ha\
ndler of type ${quoted2(a.type)}.`,'Use a handler of type "command".'),HOOK_PATH_UNQUOTED:warning2(a=>`\${${a.variable}} stands without quotes in a shell comman\
d, which breaks where the path holds a space.`,'Put it in double quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:warning2(
a=>`The client does not find the plugin's own server under ${quoted2(a.server)}; the hook does nothing.`,a=>`Write ${quoted2(a.right)}.`),LSP_INLINE_INVALID:refusal(
a=>`"lspServers" is refused, and with it the plugin: ${a.reason}.`,"Correct the server."),LSP_INVALID:error2(a=>`The client loads no LSP server of the file: ${a.
reason}.`,"Correct the server."),MCP_HELPER_OPTION:error2(a=>`"headersHelper" of the MCP server ${quoted2(a.name)} names \${user_config.\u2026}, which is never filled\
 in there.`,"Read the value inside the helper script, from the environment."),MCP_INLINE_INVALID:refusal(a=>`The MCP server ${quoted2(a.name)} is refused, and w\
ith it the plugin: ${a.reason}.`,"Correct the server."),MCP_JSON_INVALID:error2(a=>`The file of MCP servers is not valid JSON: ${a.reason}. The client loads non\
e of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:error2(a=>`The MCP server ${quoted2(a.name)} uses \${\
user_config.${a.option}}, which plugin.json does not declare.`,a=>`Add ${quoted2(a.option)} to "userConfig" in plugin.json, or correct the name.`),MCP_SERVER_INVALID:error2(
a=>`The client drops the MCP server ${quoted2(a.name)}: ${a.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:error2(a=>`The client loads no MCP server of the \
file: it must hold an object of servers, not ${a.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:error2(a=>`The URL of the MCP\
 server ${quoted2(a.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:error2(a=>`The client loads\
 no monitor of the file: ${a.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}}});var findings,init_findings=__esm({"src/core/findings.ts"(){"use strict";init_findings_manifest();init_findings_components();init_findings_hosting();init_findings_marketplace();
init_findings_wiring();findings={...manifestFindings,...componentFindings,...hostingFindings,...marketplaceFindings,...wiringFindings}}});function explain(finding){let{code:code2,args}=Object(finding);if(code2===void 0||!Object.hasOwn(findings,code2)||typeof args!="object"||args===null)throw unknown(
code2);let entry=findings[code2];return{problem:entry.problem(args),fix:entry.fix(args)}}function unknown(code2){let problem=`There is no finding ${JSON.stringify(
code2)??"without a code"} with such arguments.`;return new BazaarError("OPTION_INVALID",problem,"Give a finding as this version's `loadPlugin` reports it.")}var init_explain=__esm(
{"src/core/explain.ts"(){"use strict";init_errors();init_findings()}});function printable(text7){return text7.replaceAll(/\r?\n/g," ").replaceAll(control,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}var segments,
control,init_text_width=__esm({"src/cli/text-width.ts"(){"use strict";segments=new Intl.Segmenter("en",{granularity:"grapheme"}),control=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu}});function count(number5,noun,plural=`${noun}s`){return`${number5} ${number5===1?noun:plural}`}var init_output=__esm({"src/cli/output.ts"(){"use strict"}});function asBazaarError(error4){if(isBazaarError(error4))return error4;if(error4 instanceof CommanderError)return usageError(error4);if(isLostFolder(error4))return new BazaarError(
"FILE_UNREADABLE","The folder in which you work is not there any more.","Change to one that is, e.g. with `cd`.",{cause:error4});let fix="Please report it with \
the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new BazaarError("UNEXPECTED",sentence(messageOf(error4)),fix,{cause:error4})}function isLostFolder(error4){
return error4 instanceof Error&&"syscall"in error4&&error4.syscall==="uv_cwd"}function usageError(error4){let[first="",suggestion]=error4.message.replace(/^error: /,
"").split(`
`),problem=sentence(`${first.charAt(0).toUpperCase()}${first.slice(1)}`),fix=suggestion?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";
return new BazaarError("USAGE_INVALID",problem,fix)}function sentence(message){return/[.!?…]$/.test(message.trimEnd())?message.trimEnd():`${message.trimEnd()}\
.`}var init_failure=__esm({"src/cli/failure.ts"(){"use strict";init_commander();init_errors()}});function readJsonTree(text7){if(text7.trim()==="")throw new JsonFault("it is empty",text7.length);let reader={text:text7,at:0},root=readValue(reader,void 0);if(nextSign(
reader)!==void 0)throw fault(reader,"text follows after the end of the value");return root}function nextSign(reader){let{text:text7}=reader,code2=text7.charCodeAt(
reader.at);for(;code2===32||code2===10||code2===13||code2===9;)reader.at+=1,code2=text7.charCodeAt(reader.at);return text7[reader.at]}function fault({text:text7,
at},reason){return new JsonFault(/^\/[/*]/.test(text7.slice(at,at+2))?"comments are not allowed":reason,at)}function readValue(reader,parent){let sign2=nextSign(
reader);if(sign2==="{"||sign2==="[")return readChildren(reader,sign2,parent);let offset=reader.at,type=sign2==='"'?"string":"scalar";return type==="string"?skipString(
reader):skipScalar(reader,sign2??""),{type,offset,length:reader.at-offset,parent,children:[]}}function readChildren(reader,sign2,parent){let[type,close,read6]=sign2===
"{"?["object","}",readMember]:["array","]",readValue],node2={type,offset:reader.at,length:0,parent,children:[]};if(reader.at+=1,nextSign(reader)!==close)for(;;){
node2.children.push(read6(reader,node2));let next=nextSign(reader);if(next===close)break;if(next===void 0)throw fault(reader,`a closing "${close}" is missing`);
if(next!==",")throw fault(reader,"a comma is missing between two values");reader.at+=1}return reader.at+=1,node2.length=reader.at-node2.offset,node2}function readMember(reader,parent){
let sign2=nextSign(reader);if(sign2===void 0)throw fault(reader,'a closing "}" is missing');if(sign2!=='"')throw fault(reader,'a key in double quotes is missing\
, or a comma stands before the closing "}"');let offset=reader.at;skipString(reader);let key=JSON.parse(reader.text.slice(offset,reader.at)),node2={type:"proper\
ty",offset,length:0,parent,children:[],key};if(node2.children.push({type:"string",offset,length:reader.at-offset,parent:node2,children:[]}),nextSign(reader)!=="\
:")throw fault(reader,"a colon is missing after a key");return reader.at+=1,node2.children.push(readValue(reader,node2)),node2.length=reader.at-offset,node2}function skipString(reader){
let start3=reader.at;for(reader.at+=1;;reader.at+=1){let code2=reader.text.charCodeAt(reader.at);if(code2===34)break;if(code2===10||code2===13||Number.isNaN(code2))
throw new JsonFault("a string is not closed on its line",start3);if(code2<32)throw fault(reader,"a string holds a raw control character");if(code2===92){if(escape.
lastIndex=reader.at,!escape.test(reader.text))throw fault(reader,"a backslash is followed by a character that can't be escaped");reader.at=escape.lastIndex-1}}reader.
at+=1}function skipScalar(reader,sign2){let form2=/[-0-9]/.test(sign2)?number:word;if(form2.lastIndex=reader.at,!form2.test(reader.text)){if(form2===number)throw fault(
reader,"a number is malformed");let absent=sign2===""||",:]}".includes(sign2);throw fault(reader,absent?"a value is missing, or a comma stands after the last on\
e":"a word or sign has no meaning in JSON")}reader.at=form2.lastIndex}var JsonFault,escape,number,word,init_json_tree=__esm({"src/core/json-tree.ts"(){"use stri\
ct";JsonFault=class extends Error{offset;constructor(reason,offset){super(reason),this.offset=offset}};escape=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;number=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,
word=/(?:true|false|null)(?!\w)/y}});function decodeText(bytes){return decoder.decode(bytes)}function compareCodeUnits(a,b){return a<b?-1:a>b?1:0}function placeOf(text7,offset){let end=Math.min(Math.
max(offset,0),text7.length),before2=text7.lastIndexOf(`
`,end-1),line3=1;for(let at=text7.indexOf(`
`);at!==-1&&at<end;at=text7.indexOf(`
`,at+1))line3+=1;return{line:line3,column:end-before2}}function countLines(text7,from,to){let lines2=0;for(let at=text7.indexOf(`
`,from);at!==-1&&at<to;at=text7.indexOf(`
`,at+1))lines2+=1;return lines2}function lineAt(text7,offset){return lineFinder(text7)(offset)}function lineFinder(text7){let[line3,last,next]=[1,0,text7.indexOf(
`
`)];return offset=>{for(offset<last&&([line3,next]=[1,text7.indexOf(`
`)]),last=offset;next!==-1&&next<offset;next=text7.indexOf(`
`,next+1))line3+=1;return line3}}var decoder,init_text=__esm({"src/core/text.ts"(){"use strict";decoder=new TextDecoder("utf-8")}});function parseJson(given){let text7=given.startsWith("\uFEFF")?given.slice(1):given,{keys:keys2,deep}=outlineOf(text7);if(deep!==void 0){let reason=`arrays and \
objects stand in each other over ${maxJsonDepth} levels deep, which is not read here even where the client reads it`;return unread(text7,reason,deep)}try{return read(
text7,JSON.parse(text7),keys2)}catch(error4){return broken(text7,error4)}}function isJsonObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)}function read(text7,value,keys2){let tree,root=()=>tree??=readJsonTree(text7),place=node2=>placeOf(text7,node2.offset),duplicates=keys2===keysIn(value)?[]:
duplicatesOf(root());return{value,duplicates:duplicates.map(node2=>{let{line:line3,column}=place(node2);return{key:node2.key??"",line:line3,column}}),placeAt:path2=>place(
nodeAt(root(),path2)),placeOfKey(path2){let node2=nodeAt(root(),path2);return place(node2.parent?.type==="property"?node2.parent:node2)}}}function keysIn(value){
if(typeof value!="object"||value===null)return 0;let inner=Object.values(value);return inner.reduce((keys2,one)=>keys2+keysIn(one),Array.isArray(value)?0:inner.
length)}function unread(text7,reason,offset){let place=placeOf(text7,offset);return{value:void 0,problem:{reason,...place},duplicates:[],placeAt:()=>place,placeOfKey:()=>place}}
function broken(text7,error4){try{readJsonTree(text7)}catch(fault2){if(fault2 instanceof JsonFault)return unread(text7,fault2.message,fault2.offset)}let position=/at position (\d+)/.
exec(String(error4));return unread(text7,"a character is not allowed there",Number(position?.[1]??0))}function outlineOf(text7){let depth=0,keys2=0,quoted5=!1;for(let at=0;at<
text7.length;at+=1){let code2=text7.charCodeAt(at);if(quoted5)code2===92?at+=1:(code2===34||code2===10)&&(quoted5=!1);else if(code2===34)quoted5=!0;else if(code2===
58)keys2+=1;else if(code2===91||code2===123){if(depth+=1,depth>maxJsonDepth)return{keys:keys2,deep:at}}else(code2===93||code2===125)&&(depth-=1)}return{keys:keys2}}
function duplicatesOf(root){let found=[],queue=[root];for(let node2=queue.pop();node2!==void 0;node2=queue.pop()){let keys2=new Set;for(let child of node2.children)
queue.push(child),child.key!==void 0&&(keys2.has(child.key)&&found.push(child),keys2.add(child.key))}return found.sort((a,b)=>a.offset-b.offset)}function nodeAt(root,path2){
let node2=root;for(let step3 of path2){let next=childAt(node2,step3);if(next===void 0)return node2;node2=next}return node2}function childAt(node2,step3){return node2.
type==="array"?typeof step3=="number"?node2.children[step3]:void 0:node2.children.findLast(({key})=>key===String(step3))?.children[1]}var maxJsonDepth,init_json=__esm(
{"src/core/json.ts"(){"use strict";init_json_tree();init_text();maxJsonDepth=1e3}});function rowsOf(folder2,findings2){return findings2.map(one=>rowOf(folder2,one,explain(one)))}function rowsOfError(folder2,error4){let{diagnostics,findings:findings2}=error4.
details;return[...Array.isArray(diagnostics)?rowsOf(folder2,diagnostics):[],...Array.isArray(findings2)?findings2.filter(hasSentences).map(one=>rowOf(folder2,one,
one)):[]]}function hasSentences(one){return isJsonObject(one)&&typeof one.problem=="string"&&typeof one.fix=="string"}function rowOf(folder2,found,{problem,fix}){
let{level,code:code2,path:path2,line:line3,column}=found;return{level,code:code2,file:[folder2,path2].filter(part2=>part2!==""&&part2!==".").join("/"),...line3===
void 0?{}:{line:line3},...column===void 0?{}:{column},problem,fix}}function ranked(rows){let once=[...new Map(rows.map(row=>[JSON.stringify(row),row])).values()],
rank=row=>ranks[row.level]*2+(row.line===void 0?1:0);return once.sort((a,b)=>rank(a)-rank(b))}var ranks,init_finding_row=__esm({"action/finding-row.ts"(){"use s\
trict";init_explain();init_json();ranks={error:0,warning:1,note:2}}});function annotate(rows){let say={error,warning,note:notice};for(let level of["error","warning","note"]){let chosen=ranked(rows.filter(row=>row.level===level)).slice(
0,most[level]);for(let row of chosen)say[level](messageOf2(row),placeOf2(row))}}function messageOf2({problem,fix}){return printable(`${problem} ${fix}`).slice(0,
longest)}function placeOf2({code:code2,file,line:line3,column}){return{title:code2,...file===""?{}:{file:printable(file)},...line3===void 0?{}:{startLine:line3},
...line3===void 0||column===void 0?{}:{startColumn:column}}}var most,longest,init_annotations=__esm({"action/annotations.ts"(){"use strict";init_core();init_text_width();
init_finding_row();most={error:9,warning:10,note:10},longest=3e3}});import{readFileSync,existsSync as existsSync2}from"fs";import{EOL as EOL5}from"os";var Context,init_context=__esm({"node_modules/@actions/github/lib/context.js"(){
"use strict";Context=class{constructor(){var _a3,_b,_c;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(existsSync2(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let path2=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${path2}\
 does not exist${EOL5}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.
GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(_a3=process.env.GITHUB_API_URL)!==null&&
_a3!==void 0?_a3:"https://api.github.com",this.serverUrl=(_b=process.env.GITHUB_SERVER_URL)!==null&&_b!==void 0?_b:"https://github.com",this.graphqlUrl=(_c=process.
env.GITHUB_GRAPHQL_URL)!==null&&_c!==void 0?_c:"https://api.github.com/graphql"}get issue(){let payload=this.payload;return Object.assign(Object.assign({},this.
repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[owner,repo]=process.env.GITHUB_REPOSITORY.
split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("co\
ntext.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}}});var context_exports={};__export(context_exports,{context:()=>context});var context,init_context2=__esm({"action-bundle:context"(){"use strict";init_context();context=
new Context}});async function eventOf(env){let repository2=env.GITHUB_REPOSITORY??"",name=env.GITHUB_EVENT_NAME??"";if(name===""){let problem="Nothing says which event started\
 this run (GITHUB_EVENT_NAME).";throw new BazaarError("USAGE_INVALID",problem,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:context2}=await Promise.resolve().then(()=>(init_context2(),context_exports));
return{name,payload:context2.payload,repository:repository2}}catch(cause){let problem="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new BazaarError(
"USAGE_INVALID",problem,"Start the workflow again.",{cause})}}var init_event=__esm({"action/event.ts"(){"use strict";init_errors()}});function gateOf(event){return publishing.includes(event.name)?{kind:"publish"}:event.name==="pull_request_target"?targetGate(event):event.name==="workflow_run"?
workflowRunGate(event):event.name==="pull_request"?{kind:"preview",foreign:isForeign(event,headOf(event,"pull_request"))}:event.name==="merge_group"?{kind:"prev\
iew",foreign:!1}:{kind:"preview",foreign:!0}}function targetGate(event){return isForeign(event,headOf(event,"pull_request"))?refused(event.name):{kind:"preview",
foreign:!1}}function workflowRunGate(event){let before2=within(event.payload,"workflow_run");return isForeign(event,within(before2,"head_repository"))?refused(event.
name):publishing.includes(String(within(before2,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function refused(name){return{kind:"refused",problem:`Th\
is run was started by \`${name}\` for a commit of a fork: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with\
 `on: pull_request`, which needs no secret, and publish with `on: push`."}}function headOf({payload},key){return within(within(within(payload,key),"head"),"repo")}
function isForeign({repository:repository2},head3){let name=within(head3,"full_name");return typeof name!="string"||repository2===""||name.toLowerCase()!==repository2.
toLowerCase()}function within(value,key){return isJsonObject(value)&&Object.hasOwn(value,key)?value[key]:void 0}var publishing,init_gate=__esm({"action/gate.ts"(){
"use strict";init_json();publishing=["push","workflow_dispatch","schedule","repository_dispatch","release","create"]}});function log(...lines2){for(let line3 of lines2)info(harmless(line3))}function harmless(line3){return printable(line3).replace(/^(\s*):(?=:)/,"$1: ").replaceAll(
"##[","# #[")}var init_log=__esm({"action/log.ts"(){"use strict";init_core();init_text_width()}});function hasFailed({error:error4,plugins},failOn){return error4!==void 0||plugins.some(one=>one.error!==void 0)?!0:plugins.some(one=>isFailing(one.rows,failOn))}
function isFailing(rows,failOn){return rows.some(({level})=>level==="error"||level==="warning"&&failOn==="warning")}var init_outcome=__esm({"action/outcome.ts"(){
"use strict"}});import{existsSync as existsSync3,globSync,realpathSync,statSync}from"fs";import{isAbsolute,join,matchesGlob,normalize,relative,sep}from"path";function pluginFolders(workspace,lines2){
let excluded=lines2.filter(line3=>line3.startsWith("!")).map(line3=>tidy(line3.slice(1))),wanted=lines2.filter(line3=>!line3.startsWith("!")),kept2=[...new Set(
wanted.flatMap(line3=>isGlob(line3)?globbed(workspace,line3):[tidy(line3)]))].filter(path2=>!excluded.some(pattern=>path2===pattern||matchesGlob(path2,pattern)));
if(kept2.length===0){let fix="Name the folder that holds .claude-plugin/plugin.json, and check the repository out before.";throw new BazaarError("PLUGIN_MISSING",
"`plugin-path` names no plugin.",fix)}for(let path2 of kept2)requireInside(workspace,path2);return kept2}function isGlob(line3){return/[*?[\]{}]/.test(line3)}function tidy(line3){
let path2=normalize(line3).split(sep).join("/");return path2==="/"?path2:path2.replace(/\/+$/,"")||"."}function globbed(workspace,line3){let pattern=tidy(line3);
if(isAbsolute(pattern)||pattern.startsWith(".."))throw outside(line3);let found=globSync(pattern,{cwd:workspace,exclude:path2=>/(?:^|[/\\])(?:node_modules|\.git)$/.
test(typeof path2=="string"?path2:path2.name)}).map(path2=>tidy(path2)).filter(path2=>existsSync3(join(workspace,path2,".claude-plugin/plugin.json")));if(found.
length>0)return found.sort(compareCodeUnits);let problem=`\`plugin-path\` has ${JSON.stringify(line3)}, and no folder of that name holds .claude-plugin/plugin.j\
son.`;throw new BazaarError("PLUGIN_MISSING",problem,"Check the pattern, and that the repository was checked out before.")}function requireInside(workspace,path2){
if(isAbsolute(path2)||path2.startsWith(".."))throw outside(path2);let full=join(workspace,path2);if(statSync(full,{throwIfNoEntry:!1})?.isDirectory()!==!0){let problem=`\
There is no folder ${JSON.stringify(path2)} in the checkout.`;throw new BazaarError("PLUGIN_MISSING",problem,"Correct `plugin-path`, and check the repository ou\
t before.")}if(relative(realpathSync(workspace),realpathSync(full)).startsWith(".."))throw outside(path2)}function outside(path2){let problem=`\`plugin-path\` has\
 ${JSON.stringify(path2)}, which is not in the checkout.`;return new BazaarError("PATH_UNSAFE",problem,"Name a folder of the checkout, from its root.")}var init_plugin_folders=__esm(
{"action/plugin-folders.ts"(){"use strict";init_errors();init_text()}});var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docume\
nt"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===ALIAS,isDocument=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===DOC,isMap=node2=>!!node2&&
typeof node2=="object"&&node2[NODE_TYPE]===MAP,isPair=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===PAIR,isScalar=node2=>!!node2&&typeof node2=="ob\
ject"&&node2[NODE_TYPE]===SCALAR,isSeq=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SEQ;function isCollection(node2){if(node2&&typeof node2=="obje\
ct")switch(node2[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode2(node2){if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=node2=>(isScalar(node2)||isCollection(node2))&&!!node2.anchor;exports.ALIAS=ALIAS;exports.DOC=DOC;exports.MAP=MAP;exports.NODE_TYPE=
NODE_TYPE;exports.PAIR=PAIR;exports.SCALAR=SCALAR;exports.SEQ=SEQ;exports.hasAnchor=hasAnchor;exports.isAlias=isAlias;exports.isCollection=isCollection;exports.
isDocument=isDocument;exports.isMap=isMap;exports.isNode=isNode2;exports.isPair=isPair;exports.isScalar=isScalar;exports.isSeq=isSeq}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("s\
kip children"),REMOVE=Symbol("remove node");function visit(node2,visitor){let visitor_=initVisitor(visitor);identity.isDocument(node2)?visit_(null,node2.contents,
visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):visit_(null,node2,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;
function visit_(key,node2,visitor,path2){let ctrl=callVisitor(key,node2,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path2,
ctrl),visit_(key,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(identity.isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.items.
length;++i){let ci=visit_(i,node2.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,1),i-=
1)}}}else if(identity.isPair(node2)){path2=Object.freeze(path2.concat(node2));let ck=visit_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node2.key=null);let cv=visit_("value",node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}async function visitAsync(node2,visitor){
let visitor_=initVisitor(visitor);identity.isDocument(node2)?await visitAsync_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):
await visitAsync_(null,node2,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node2,visitor,path2){
let ctrl=await callVisitor(key,node2,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path2,ctrl),visitAsync_(key,ctrl,visitor,
path2);if(typeof ctrl!="symbol"){if(identity.isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.items.length;++i){let ci=await visitAsync_(
i,node2.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,1),i-=1)}}}else if(identity.isPair(
node2)){path2=Object.freeze(path2.concat(node2));let ck=await visitAsync_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node2.key=null);
let cv=await visitAsync_("value",node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}function initVisitor(visitor){
return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.
Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}
function callVisitor(key,node2,visitor,path2){if(typeof visitor=="function")return visitor(key,node2,path2);if(identity.isMap(node2))return visitor.Map?.(key,node2,
path2);if(identity.isSeq(node2))return visitor.Seq?.(key,node2,path2);if(identity.isPair(node2))return visitor.Pair?.(key,node2,path2);if(identity.isScalar(node2))
return visitor.Scalar?.(key,node2,path2);if(identity.isAlias(node2))return visitor.Alias?.(key,node2,path2)}function replaceNode(key,path2,node2){let parent=path2[path2.
length-1];if(identity.isCollection(parent))parent.items[key]=node2;else if(identity.isPair(parent))key==="key"?parent.key=node2:parent.value=node2;else if(identity.
isDocument(parent))parent.contents=node2;else{let pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.
visit=visit;exports.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity=require_identity(),visit=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line3,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line3.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version2]=parts;if(version2==="1.1"||version2==="1.2")return this.
yaml.version=version2,!0;{let isValid2=/^\d+\.\d+$/.test(version2);return onError(6,`Unsupported YAML version ${version2}`,isValid2),!1}}default:return onError(
0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error4){return onError(String(error4)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines2=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){let tags={};visit.visit(doc.contents,(_key,node2)=>{
identity.isNode(node2)&&node2.tag&&(tags[node2.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix===
"tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines2.push(`%TAG ${handle} ${prefix}`);return lines2.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity=require_identity(),visit=require_visit();function anchorIsValid(anchor2){
if(/[\x00-\x19\s,[\]{}]/.test(anchor2)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor2)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors=new Set;return visit.visit(root,{Value(_key,node2){node2.anchor&&anchors.add(node2.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor2=findNewAnchor(prefix,prevAnchors);return prevAnchors.
add(anchor2),anchor2},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(
ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error4=new Error("Failed to resolve repeated object (this should not happen)");throw error4.
source=source,error4}}},sourceObjects}}exports.anchorIsValid=anchorIsValid;exports.anchorNames=anchorNames;exports.createNodeAnchors=createNodeAnchors;exports.findNewAnchor=
findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver(),identity=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver==
"function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors(),visit=require_visit(),identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disable\
d");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node2)=>{(identity.isAlias(node2)||identity.hasAnchor(node2))&&
nodes.push(node2)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node2 of nodes){if(node2===this)break;node2.anchor===this.source&&(found=node2)}if(found&&
ctx){let{anchors:anchors2,doc:doc2,maxAliasCount}=ctx,data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){
let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=
getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.
source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node2,anchors2){if(identity.
isAlias(node2)){let source=node2.resolve(doc),anchor2=anchors2&&source&&anchors2.get(source);return anchor2?anchor2.count*anchor2.aliasCount:0}else if(identity.
isCollection(node2)){let count2=0;for(let item of node2.items){let c=getAliasCount(doc,item,anchors2);c>count2&&(count2=c)}return count2}else if(identity.isPair(
node2)){let kc=getAliasCount(doc,node2.key,anchors2),vc=getAliasCount(doc,node2.value,anchors2);return Math.max(kc,vc)}return 1}exports.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity=require_identity(),Node=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar=class extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar;exports.isScalarValue=
isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias=require_Alias(),identity=require_identity(),Scalar=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??
match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;if(identity.isPair(value)){let map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema2,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value==
"object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.
set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema2.tags);if(!tagObj){if(value&&
typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node3=new Scalar.Scalar(value);return ref&&(ref.node=node3),node3}tagObj=
value instanceof Map?schema2[identity.MAP]:Symbol.iterator in Object(value)?schema2[identity.SEQ]:schema2[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);
let node2=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.
Scalar(value);return tagName?node2.tag=tagName:tagObj.default||(node2.tag=tagObj.tag),ref&&(ref.node=node2),node2}exports.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode(),identity=require_identity(),
Node=require_Node();function collectionFromPath(schema2,path2,value){let v=value;for(let i=path2.length-1;i>=0;--i){let k=path2[i];if(typeof k=="number"&&Number.
isInteger(k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:schema2,sourceObjects:new Map})}var isEmptyPath=path2=>path2==null||typeof path2=="object"&&!!path2[Symbol.
iterator]().next().done,Collection=class extends Node.NodeBase{constructor(type,schema2){super(type),Object.defineProperty(this,"schema",{value:schema2,configurable:!0,
enumerable:!1,writable:!0})}clone(schema2){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema2&&(copy.schema=
schema2),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema2):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path2,value){
if(isEmptyPath(path2))this.add(value);else{let[key,...rest]=path2,node2=this.get(key,!0);if(identity.isCollection(node2))node2.addIn(rest,value);else if(node2===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path2){
let[key,...rest]=path2;if(rest.length===0)return this.delete(key);let node2=this.get(key,!0);if(identity.isCollection(node2))return node2.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path2,keepScalar){let[key,...rest]=path2,node2=this.get(key,!0);return rest.length===0?!keepScalar&&
identity.isScalar(node2)?node2.value:node2:identity.isCollection(node2)?node2.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(
node2=>{if(!identity.isPair(node2))return!1;let n=node2.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.
tag})}hasIn(path2){let[key,...rest]=path2;if(rest.length===0)return this.has(key);let node2=this.get(key,!0);return identity.isCollection(node2)?node2.hasIn(rest):
!1}setIn(path2,value){let[key,...rest]=path2;if(rest.length===0)this.set(key,value);else{let node2=this.get(key,!0);if(identity.isCollection(node2))node2.setIn(
rest,value);else if(node2===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}\
. Remaining path: ${rest}`)}}};exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment;exports.lineComment=lineComment;exports.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text7,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text7;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text7.length<=endStep)return text7;let folds=[],
escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);
let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text7,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text7[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text7[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===
`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text7,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text7[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text7[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text7;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text7;onFold&&onFold();let res=text7.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text7.length;fold===0?res=`
${indent}${text7.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text7[fold]}\\`),res+=`
${indent}${text7.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text7,i,indent){let end=i,start3=i+1,ch=text7[start3];for(;ch===" "||ch==="	";)
if(i<start3+indent)ch=text7[++i];else{do ch=text7[++i];while(ch&&ch!==`
`);end=i,start3=i+1,ch=text7[start3]}return end}exports.FOLD_BLOCK=FOLD_BLOCK;exports.FOLD_FLOW=FOLD_FLOW;exports.FOLD_QUOTED=FOLD_QUOTED;exports.foldFlowLines=
foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start3=0;i<strLen;++i)if(str[i]===`
`){if(i-start3>limit)return!0;if(start3=i+1,strLen-start3<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json=JSON.stringify(value);if(ctx.
options.doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(
value)?"  ":""),str="",start3=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start3,i)+"\\ ",i+=1,start3=
i,ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start3,i);let code2=json.substr(i+2,4);switch(code2){case"0000":str+="\\0";break;case"0007":str+=
"\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"202\
9":str+="\\P";break;default:code2.substr(0,2)==="00"?str+="\\x"+code2.substr(2):str+=json.substr(i,6)}i+=5,start3=i+1}break;case"n":if(implicitKey||json[i+2]===
'"'||json.length<minMultiLineLength)i+=1;else{for(str+=json.slice(start3,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start3=i+1}break;default:i+=1}return str=start3?str+json.slice(start3):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal3=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal3?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start3=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start3&&(value=value.substring(start3.length),start3=start3.
replace(/\n+/g,`$&${indent}`));let header2=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header2+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal3){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body3=foldFlowLines.foldFlowLines(`${start3}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header2}
${indent}${body3}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header2}
${indent}${start3}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)}),{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE);let _stringify2=_type=>{
switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify2(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify2(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.
stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors(),identity=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===
item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){let testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.
nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node2,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor2=(identity.isScalar(node2)||
identity.isCollection(node2))&&node2.anchor;anchor2&&anchors.anchorIsValid(anchor2)&&(anchors$1.add(anchor2),props.push(`&${anchor2}`));let tag=node2.tag??(tagObj.
default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(
item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))
throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),
item=item.resolve(ctx.doc)}let tagObj,node2=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.
tags,node2));let props=stringifyProps(node2,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify==
"function"?tagObj.stringify(node2,ctx,onComment,onChompKeep):identity.isScalar(node2)?stringifyString.stringifyString(node2,ctx,onComment,onChompKeep):node2.toString(
ctx,onComment,onChompKeep);return props?identity.isScalar(node2)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext;exports.stringify=stringify}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
stringify=require_stringify(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,
indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wi\
th simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){let msg="With simple keys, collecti\
on cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.
isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&
(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);
if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");explicitKey=
!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||
value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&
onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))),
str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=__require("process");function debug2(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning3){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning3):console.warn(warning3))}exports.debug=debug2;exports.warn=warn}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity=require_identity(),Scalar=require_Scalar(),MERGE_KEY="\
<<",merge2={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge2.identify(key)||identity.isScalar(
key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge2.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge2.tag&&tag.default);function addMergeToJSMap(ctx,map,value){
let source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(let it of source)
mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error(
"Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):
map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});
return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap;exports.
isMergeKey=isMergeKey;exports.merge=merge2}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log2=require_log(),merge2=require_merge(),stringify=require_stringify(),
identity=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge2.
isMergeKey(ctx,key))merge2.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){let strCtx=stringify.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node2 of ctx.
anchors.keys())strCtx.anchors.add(node2.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log2.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringifie\
d due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR}),this.key=key,this.value=value}clone(schema2){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema2)),identity.isNode(value)&&(value=value.
clone(schema2)),new _Pair(key,value)}toJSON(_,ctx){let pair2=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair2,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports.Pair=Pair;exports.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use strict";var identity=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines2=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;
if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.
isPair(item)){let ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,ik.commentBefore,chompKeep))}
chompKeep=!1;let str2=stringify.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(
comment2))),chompKeep&&comment2&&(chompKeep=!1),lines2.push(blockItemPrefix+str2)}let str;if(lines2.length===0)str=flowChars.start+flowChars.end;else{str=lines2[0];
for(let i=1;i<lines2.length;++i){let line3=lines2[i];str+=line3?`
${indent}${line3}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines2=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(identity.
isNode(item))item.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.isPair(item)){
let ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines2.push(""),addCommentBefore(ctx,lines2,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=
ik.comment)}comment&&(reqNewline=!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines2.length>linesAtValue||str.includes(
`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines2.reduce((sum,line3)=>sum+line3.length+2,2)+(str.
length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines2.push(str),linesAtValue=
lines2.length}let{start:start3,end}=flowChars;if(lines2.length===0)return start3+end;if(!reqNewline){let len=lines2.reduce((sum,line3)=>sum+line3.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start3;for(let line3 of lines2)str+=line3?`
${indentStep}${indent}${line3}`:`
`;return`${str}
${indent}${end}`}else return`${start3}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines2,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent);lines2.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar();function findPair(items,key){let k=identity.isScalar(key)?
key.value:key;for(let it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema2){super(identity.MAP,schema2),this.items=[]}static from(schema2,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema2),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema2.sortMapEntries=="function"&&map.items.sort(schema2.sortMapEntries),
map}add(pair2,overwrite){let _pair;identity.isPair(pair2)?_pair=pair2:!pair2||typeof pair2!="object"||!("key"in pair2)?_pair=new Pair.Pair(pair2,pair2?.value):_pair=
new Pair.Pair(pair2.key,pair2.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key\
 ${_pair.key} already set`);identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){
let i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(
this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node2=findPair(this.items,key)?.value;return(!keepScalar&&
identity.isScalar(node2)?node2.value:node2)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){
let map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)}\
 instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports.YAMLMap=YAMLMap;exports.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity=require_identity(),YAMLMap=require_YAMLMap(),map={collection:"\
map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mapping for this ta\
g"),map2},createNode:(schema2,obj,ctx)=>YAMLMap.YAMLMap.from(schema2,obj,ctx)};exports.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity=require_identity(),Scalar=require_Scalar(),toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema2){super(identity.SEQ,schema2),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(key);
return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item of this.items)seq.push(toJS.toJS(item,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema2,obj,ctx){let{replacer}=ctx,seq=new this(schema2);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity=require_identity(),YAMLSeq=require_YAMLSeq(),seq={collection:"\
seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequence for this t\
ag"),seq2},createNode:(schema2,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema2,obj,ctx)};exports.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString(),string4={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string4}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar=require_Scalar(),nullTag={identify:value=>value==null,
createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source},ctx)=>typeof source==
"string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node2){
let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node2)}},float={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node2=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==
-1&&str[str.length-1]==="0"&&(node2.minFractionDigits=str.length-dot-1),node2},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;
exports.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node2,radix,prefix){
let{value}=node2;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node2)}var intOct={identify:value=>intIdentify(
value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node2=>intStringify(
node2,8,"0o")},int2={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};exports.int=int2;exports.intHex=intHex;exports.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),
string4=require_string(),bool2=require_bool(),float=require_float(),int2=require_int(),schema2=[map.map,seq.seq,string4.string,_null3.nullTag,bool2.boolTag,int2.
intOct,int2.int,int2.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema2}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar=require_Scalar(),map=require_map(),seq=require_seq();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema2=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema2}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=__require("buffer"),Scalar=require_Scalar(),
stringifyString=require_stringifyString(),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffer\
 or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str;if(typeof node_buffer.Buffer=="functi\
on")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buff\
er or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.
length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines2=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines2[i]=str.substr(o,lineWidth);
str=lines2.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),
YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(
item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair2=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair2.key.commentBefore=pair2.key.commentBefore?`${item.commentBefore}
${pair2.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair2.value??pair2.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair2}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema2,iterable,ctx){let{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema2);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.
iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))
if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys2=Object.keys(it);
if(keys2.length===1)key=keys2[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`)}else key=it;pairs2.items.push(Pair.
createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.
createPairs=createPairs;exports.pairs=pairs;exports.resolvePairs=resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity=require_identity(),toJS=require_toJS(),YAMLMap=require_YAMLMap(),
YAMLSeq=require_YAMLSeq(),pairs=require_pairs(),YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(
this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.onCreate(
map);for(let pair2 of this.items){let key,value;if(identity.isPair(pair2)?(key=toJS.toJS(pair2.key,"",ctx),value=toJS.toJS(pair2.value,key,ctx)):key=toJS.toJS(pair2,
"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema2,iterable,ctx){let pairs$1=pairs.
createPairs(schema2,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema2,iterable,ctx)=>YAMLOMap.from(schema2,iterable,ctx)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar=require_Scalar();function boolStringify({value,source},ctx){
return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.
falseTag=falseTag;exports.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node2){let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node2)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node2=new Scalar.Scalar(parseFloat(str.replace(/_/g,
""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node2.minFractionDigits=f.length)}return node2},stringify:stringifyNumber.
stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){let sign2=str[0];if((sign2==="-"||sign2==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign2===
"-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign2==="-"?-1*n:n}function intStringify(node2,radix,prefix){let{value}=node2;if(intIdentify(value)){let str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node2)}var intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node2=>intStringify(node2,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node2=>intStringify(
node2,8,"0")},int2={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};exports.int=int2;exports.intBin=intBin;exports.intHex=intHex;exports.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema2){super(schema2),this.tag=_YAMLSet.tag}add(key){let pair2;identity.isPair(key)?pair2=key:key&&
typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair2=new Pair.Pair(key.key,null):pair2=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair2.
key)||this.items.push(pair2)}get(key,keepPair){let pair2=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair2)?identity.isScalar(pair2.key)?pair2.
key.value:pair2.key:pair2}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
let prev=YAMLMap.findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){
return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema2,iterable,ctx){let{replacer}=ctx,
set2=new this(schema2);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,
value)),set2.items.push(Pair.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof
Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema2,iterable,ctx)=>YAMLSet.from(schema2,iterable,ctx),resolve(map,onError){if(identity.
isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping fo\
r this tag");return map}};exports.YAMLSet=YAMLSet;exports.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
let sign2=str[0],parts=sign2==="-"||sign2==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign2==="-"?num(-1)*res:res}function stringifySexagesimal(node2){let{value}=node2,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(
n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node2);let sign2="";value<0&&(sign2="-",value*=num(-1));let _60=num(60),parts=[
value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign2+
parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date2=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date2-=6e4*d}return new Date(date2)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=
floatTime;exports.intTime=intTime;exports.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),
string4=require_string(),binary=require_binary(),bool2=require_bool2(),float=require_float2(),int2=require_int2(),merge2=require_merge(),omap=require_omap(),pairs=require_pairs(),
set=require_set(),timestamp=require_timestamp(),schema2=[map.map,seq.seq,string4.string,_null3.nullTag,bool2.trueTag,bool2.falseTag,int2.intBin,int2.intOct,int2.
int,int2.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge2.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.
timestamp];exports.schema=schema2}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map(),_null3=require_null(),seq=require_seq(),string4=require_string(),
bool2=require_bool(),float=require_float(),int2=require_int(),schema2=require_schema(),schema$1=require_schema2(),binary=require_binary(),merge2=require_merge(),
omap=require_omap(),pairs=require_pairs(),schema$2=require_schema3(),set=require_set(),timestamp=require_timestamp(),schemas2=new Map([["core",schema2.schema],[
"failsafe",[map.map,seq.seq,string4.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,
bool:bool2.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int2.int,intHex:int2.intHex,intOct:int2.intOct,
intTime:timestamp.intTime,map:map.map,merge:merge2.merge,null:_null3.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},
coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge2.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.
pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas2.
get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge2.merge)?schemaTags.concat(merge2.merge):schemaTags.slice();let tags=schemaTags;
if(!tags)if(Array.isArray(customTags))tags=[];else{let keys2=Array.from(schemas2.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(
`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else
typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge2.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag==
"string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.stringify(tag),keys2=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(
`Unknown custom tag ${tagName}; use one of ${keys2}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags;exports.getTags=
getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity=require_identity(),map=require_map(),seq=require_seq(),
string4=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema3=class _Schema{constructor({compat,customTags,merge:merge2,
resolveKnownTags,schema:schema2,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):
null,this.name=typeof schema2=="string"&&schema2||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge2),
this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string4.string}),
Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports.Schema=Schema3}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";var identity=require_identity(),stringify=require_stringify(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){let lines2=[],hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){let dir=doc.directives.toString(doc);dir?(lines2.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines2.
push("---");let ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines2.length!==1&&lines2.unshift("");let cs=commentString(
doc.commentBefore);lines2.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines2.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines2.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body3=stringify.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body3+=stringifyComment.lineComment(body3,"",commentString(contentComment))),(body3[0]===
"|"||body3[0]===">")&&lines2[lines2.length-1]==="---"?lines2[lines2.length-1]=`--- ${body3}`:lines2.push(body3)}else lines2.push(stringify.stringify(doc.contents,
ctx));if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines2.push("..."),lines2.push(stringifyComment.indentComment(cs,""))):lines2.push(`... ${cs}`)}else lines2.push("...");else{let dc=doc.comment;dc&&chompKeep&&
(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines2[lines2.length-1]!==""&&lines2.push(""),lines2.push(stringifyComment.indentComment(commentString(
dc),"")))}return lines2.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias=require_Alias(),Collection=require_Collection(),identity=require_identity(),
Pair=require_Pair(),toJS=require_toJS(),Schema3=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version:version2}=opt;options?._directives?(this.directives=
options._directives.atDocument(),this.directives.yaml.explicit&&(version2=this.directives.yaml.version)):this.directives=new directives.Directives({version:version2}),
this.setSchema(version2,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(_Document.prototype,{
[identity.NODE_TYPE]:{value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=
this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.
contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(
this.contents)&&this.contents.add(value)}addIn(path2,value){assertCollection(this.contents)&&this.contents.addIn(path2,value)}createAlias(node2,name){if(!node2.
anchor){let prev=anchors.anchorNames(this);node2.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node2.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node2=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node2)&&(node2.flow=!0),setAnchors(),
node2}createPair(key,value,options={}){let k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(
this.contents)?this.contents.delete(key):!1}deleteIn(path2){return Collection.isEmptyPath(path2)?this.contents==null?!1:(this.contents=null,!0):assertCollection(
this.contents)?this.contents.deleteIn(path2):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path2,keepScalar){
return Collection.isEmptyPath(path2)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.
getIn(path2,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path2){return Collection.isEmptyPath(path2)?
this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path2):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path2,value){Collection.isEmptyPath(path2)?this.contents=value:this.
contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path2),value):assertCollection(this.contents)&&this.contents.setIn(path2,value)}setSchema(version2,options={}){
typeof version2=="number"&&(version2=String(version2));let opt;switch(version2){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version2:this.directives=
new directives.Directives({version:version2}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{
let sv=JSON.stringify(version2);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=
options.schema;else if(opt)this.schema=new Schema3.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } opt\
ion is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,
maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count2,
res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option\
 must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}};function assertCollection(contents){if(identity.isCollection(
contents))return!0;throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(name,pos,code2,message){super(),
this.name=name,this.code=code2,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code2,message){super("YAMLParseError",
pos,code2,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code2,message){super("YAMLWarning",pos,code2,message)}},prettifyError=(src,lc)=>error4=>{
if(error4.pos[0]===-1)return;error4.linePos=error4.pos.map(pos=>lc.linePos(pos));let{line:line3,col}=error4.linePos[0];error4.message+=` at line ${line3}, colum\
n ${col}`;let ci=col-1,lineStr=src.substring(lc.lineStarts[line3-1],lc.lineStarts[line3]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.
min(ci-39,lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line3>
1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line3-2],lc.lineStarts[line3-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1,end=error4.linePos[1];end?.line===line3&&end.col>col&&(count2=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count2);error4.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError;exports.YAMLParseError=YAMLParseError;exports.YAMLWarning=YAMLWarning;exports.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,
tab=null,anchor2=null,tag=null,newlineAfterProp=null,comma=null,found=null,start3=null;for(let token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!==
"newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),reqSpace=!1),tab&&
(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,
"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=
cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.
source,atNewline=!0,hasNewline=!0,(anchor2||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor2&&onError(token,"MULTIPLE_ANCHORS","A node can \
have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor2=token,
start3??(start3=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,
start3??(start3=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor2||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be\
 after the ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found=token,atNewline=indicator===
"seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,
atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-
1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||
next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||
next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,
anchor:anchor2,tag,newlineAfterProp,end,start:start3??end}}exports.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair2=>isEqual(pair2.key,search))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair=require_Pair(),YAMLMap=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){let{start:start3,key,
sep:sep4,value}=collItem,keyProps=resolveProps.resolveProps(start3,{indicator:"explicit-key-ind",next:key??sep4?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),
implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep4){commentEnd=keyProps.end,
keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start3[start3.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start3,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");let valueProps=resolveProps.resolveProps(sep4??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep4,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];let pair2=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),map.items.push(pair2)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),map.items.push(
pair2)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],
map}exports.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start:start3,value}of bs.
items){let props=resolveProps.resolveProps(start3,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)
if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"M\
ISSING_CHAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}let node2=value?composeNode(ctx,
value,props,onError):composeEmptyNode(ctx,props.end,start3,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=
node2.range[2],seq.items.push(node2)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=!1,sep4="";for(let token of end){let{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep4+cb:comment=
cb,sep4="";break}case"newline":comment&&(sep4+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.
length}}return{comment,offset}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"use strict";var identity=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap=fc.start.source==="{",fcName=isMap?"flow m\
ap":"flow sequence",NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&
(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start:start3,
key,sep:sep4,value}=collItem,props=resolveProps.resolveProps(start3,{flow:fcName,indicator:"explicit-key-ind",next:key??sep4?.[0],offset,onError,parentIndent:fc.
indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep4&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILI\
NE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , \
in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start3)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap&&!sep4&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep4,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start3,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep4??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap&&!props.found&&ctx.
options.strict){if(sep4)for(let st of sep4){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow se\
quence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must\
 be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`\
Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep4,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"B\
LOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),isMap){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair2)}else{let map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair2);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type===
"block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){
let{anchor:anchor2,newlineAfterProp:nl}=props,lastProp=anchor2&&tagToken?anchor2.offset>tagToken.offset?anchor2:tagToken:anchor2??tagToken;lastProp&&(!nl||nl.offset<
lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-map"?"map":token.type==="block-s\
eq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.
tagName&&expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){
let kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,
"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved t\
ag: ${tagName}`,!0),resolveCollection(CN,ctx,token,onError,tagName)}let coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(
tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node2=identity.isNode(res)?res:new Scalar.Scalar(res);return node2.range=coll.range,node2.tag=tagName,tag?.
format&&(node2.format=tag.format),node2}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(ctx,scalar2,onError){
let start3=scalar2.offset,header2=parseBlockScalarHeader(scalar2,ctx.options.strict,onError);if(!header2)return{value:"",type:null,comment:"",range:[start3,start3,
start3]};let type=header2.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines2=scalar2.source?splitLines(scalar2.source):[],chompStart=lines2.
length;for(let i=lines2.length-1;i>=0;--i){let content=lines2[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header2.
chomp==="+"&&lines2.length>0?`
`.repeat(Math.max(1,lines2.length-1)):"",end2=start3+header2.length;return scalar2.source&&(end2+=scalar2.source.length),{value:value2,type,comment:header2.comment,
range:[start3,end2,end2]}}let trimIndent=scalar2.indent+header2.indent,offset=scalar2.offset+header2.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,
content]=lines2[i];if(content===""||content==="\r")header2.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(
offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header2.indent===0&&(trimIndent=
indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.
length+content.length+1}for(let i=lines2.length-1;i>=chompStart;--i)lines2[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep4="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines2[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines2[i];offset+=indent.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header2.indent?"explicit\
 indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep4+
indent.slice(trimIndent)+content,sep4=`
`):indent.length>trimIndent||content[0]==="	"?(sep4===" "?sep4=`
`:!prevMoreIndented&&sep4===`
`&&(sep4=`

`),value+=sep4+indent.slice(trimIndent)+content,sep4=`
`,prevMoreIndented=!0):content===""?sep4===`
`?value+=`
`:sep4=`
`:(value+=sep4+content,sep4=" ",prevMoreIndented=!1)}switch(header2.chomp){case"-":break;case"+":for(let i=chompStart;i<lines2.length;++i)value+=`
`+lines2[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start3+header2.length+scalar2.source.length;return{value,type,comment:header2.comment,range:[start3,end,end]}}function parseBlockScalarHeader({offset,
props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],
mode=source[0],indent=0,chomp="",error4=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&
n?indent=n:error4===-1&&(error4=offset+i)}}error4!==-1&&onError(error4,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.
length;break;case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.
source.length,comment=token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`\
Unexpected token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}
return{mode,indent,chomp,comment,length}}function splitLines(source){let split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines2=[m?.[1]?[m[1],
first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines2.push([split[i],split[i+1]]);return lines2}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";var Scalar=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar2,strict,onError){let{offset,type,source,end}=scalar2,_type,value,_onError=(rel,code2,msg)=>onError(offset+rel,code2,msg);switch(type){case"\
scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,
_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar2,"UNEXP\
ECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}let valueEnd=offset+
source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){
let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator\
 character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}return badChar&&
onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line3=/(.*?)\r?\n/sy,match=line3.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[\
 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep4=" ",pos=line3.lastIndex;for(;match=line3.
exec(source);){let lm=match[1].replace(trimBoth,"");lm===""?sep4===`
`?res+=sep4:sep4=`
`:(res+=sep4+lm,sep4=" "),pos=line3.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep4+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code2=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code2)}catch{let raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){let{value,type,
comment,range:range2}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.
strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?
tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,
token,onError):tag=ctx.schema[identity.SCALAR];let scalar2;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar2=
identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error4){let msg=error4 instanceof Error?error4.message:String(error4);onError(tagToken??token,"TAG_RESOL\
VE_FAILED",msg),scalar2=new Scalar.Scalar(value)}return scalar2.range=range2,scalar2.source=value,type&&(scalar2.type=type),tagName&&(scalar2.tag=tagName),tag.format&&
(scalar2.format=tag.format),comment&&(scalar2.comment=comment),scalar2}function findScalarTagByName(schema2,value,tagName,tagToken,onError){if(tagName==="!")return schema2[identity.
SCALAR];let matchWithTest=[];for(let tag of schema2.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(let tag of matchWithTest)if(tag.test?.test(value))return tag;let kt=schema2.knownTags[tagName];return kt&&!kt.collection?(schema2.tags.push(Object.assign({},
kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema2[identity.SCALAR])}
function findScalarTagByTest({atKey,directives,schema:schema2},value,token,onError){let tag=schema2.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="k\
ey")&&tag2.test?.test(value))||schema2[identity.SCALAR];if(schema2.compat){let compat=schema2.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema2[identity.
SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(
token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){"use strict";function emptyScalarPosition(offset,before2,pos){
if(before2){pos??(pos=before2.length);for(let i=pos-1;i>=0;--i){let st=before2[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before2[++i];st?.type==="space";)offset+=st.source.length,st=before2[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias=require_Alias(),identity=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor:anchor2,tag}=props,node2,isSrcToken=!0;
switch(token.type){case"alias":node2=composeAlias(ctx,token,onError),(anchor2||tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node2=composeScalar.composeScalar(ctx,token,tag,onError),anchor2&&(node2.
anchor=anchor2.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node2=composeCollection.composeCollection(CN,ctx,token,props,
onError),anchor2&&(node2.anchor=anchor2.source.substring(1))}catch(error4){let message=error4 instanceof Error?error4.message:String(error4);onError(token,"RESO\
URCE_EXHAUSTION",message)}break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKE\
N",message),isSrcToken=!1}}return node2??(node2=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor2&&node2.anchor===""&&onError(anchor2,"BAD_A\
LIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node2)||typeof node2.value!="string"||node2.tag&&node2.tag!=="tag:y\
aml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node2.spaceBefore=!0),comment&&(token.type===
"scalar"&&token.source===""?node2.comment=comment:node2.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node2.srcToken=token),node2}function composeEmptyNode(ctx,offset,before2,pos,{
spaceBefore,comment,anchor:anchor2,tag,end},onError){let token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before2,pos),indent:-1,source:""},
node2=composeScalar.composeScalar(ctx,token,tag,onError);return anchor2&&(node2.anchor=anchor2.source.substring(1),node2.anchor===""&&onError(anchor2,"BAD_ALIAS",
"Anchor cannot be an empty string")),spaceBefore&&(node2.spaceBefore=!0),comment&&(node2.comment=comment,node2.range[2]=end),node2}function composeAlias({options},{
offset,source,end},onError){let alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.
source.endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd.resolveEnd(
end,valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode;
exports.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start:start3,value,end},onError){let opts=Object.
assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps.resolveProps(start3,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start3,null,
props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}exports.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=__require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[offset,offset+(typeof source==
"string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code2,message,warning3)=>{let pos=getErrorPos(source);warning3?this.warnings.push(new errors.YAMLWarning(pos,code2,message)):this.
errors.push(new errors.YAMLParseError(pos,code2,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning3)=>{let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning3)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error4=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error4):this.doc.errors.push(error4);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.
errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end=resolveEnd.resolveEnd(token.end,token.
offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports.Composer=Composer}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code2,message)=>{
let offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code2,message);else throw new errors.YAMLParseError([offset,offset+
1],code2,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,
_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context2){
let{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context2,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context2.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head3=source.substring(0,he),body3=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head3}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body3}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quot\
ed-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context2={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context2,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted\
-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header2=token.props[0];if(header2.type!=="block-\
scalar-header")throw new Error("Invalid block scalar header");type=header2.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}let source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){let he=source.indexOf(`\

`),head3=source.substring(0,he),body3=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header2=token.props[0];if(header2.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header2.source=
head3,token.source=body3}else{let{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head3}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body3})}}function addEndtoBlockProps(props,end){
if(end)for(let st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{let end=token.
props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token.props,
Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:`\

`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.
end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];
Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=createScalarToken;exports.resolveAsScalar=resolveAsScalar;exports.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(let item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.
source;for(let item of token.items)res+=stringifyItem(item);for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.
end)for(let st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.source;return res}}}
function stringifyItem({start:start3,key,sep:sep4,value}){let res="";for(let st of start3)res+=st.source;if(key&&(res+=stringifyToken(key)),sep4)for(let st of sep4)
res+=st.source;return value&&(res+=stringifyToken(value)),res}exports.stringify=stringify}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,
visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path2)=>{let item=cst;for(let[field2,index]of path2){let tok=item?.[field2];
if(tok&&"items"in tok)item=tok.items[index];else return}return item};visit.parentCollection=(cst,path2)=>{let parent=visit.itemAtPath(cst,path2.slice(0,-1)),field2=path2[path2.
length-1][0],coll=parent?.[field2];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(
item,path2);if(typeof ctrl=="symbol")return ctrl;for(let field2 of["key","value"]){let token=item[field2];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){
let ci=_visit(Object.freeze(path2.concat([[field2,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(token.
items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field2==="key"&&(ctrl=ctrl(item,path2))}}return typeof ctrl=="function"?ctrl(item,path2):ctrl}exports.visit=visit}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token=>!!token&&"items"in token,isScalar=token=>!!token&&(token.type===
"scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken;exports.resolveAsScalar=cstScalar.resolveAsScalar;
exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.stringify;exports.visit=cstVisit.visit;exports.BOM=BOM;exports.DOCUMENT=DOCUMENT;
exports.FLOW_END=FLOW_END;exports.SCALAR=SCALAR;exports.isCollection=isCollection;exports.isScalar=isScalar;exports.prettyToken=prettyToken;exports.tokenType=tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){let next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.
buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line3=this.getLine();if(line3===null)return this.setNext("stream");if(line3[0]===cst.BOM&&(yield*this.pushCount(1),line3=line3.substring(1)),line3[0]==="%"){
let dirEnd=line3.length,cs=line3.indexOf("#");for(;cs!==-1;){let ch=line3[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line3.indexOf("#",cs+1)}for(;;){
let ch=line3[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line3.
length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line3.length-sp),yield*this.pushNewline(),
"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch===
"-"||ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.
pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(
this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext(
"block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line3=this.getLine();if(line3===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line3[n]){case"#":yield*this.pushCount(line3.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(line3.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);let line3=this.getLine();if(line3===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line3[0]!=="#"||indent===0&&(line3.startsWith("\
---")||line3.startsWith("..."))&&isEmpty(line3[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line3[0]==="]"||line3[0]==="}")))return this.flowLevel=0,
yield cst.FLOW_END,yield*this.parseLineStart();let n=0;for(;line3[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.
pushIndicators(),line3[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line3.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(
next)||next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let quote=this.charAt(0),end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else
for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(
`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports.Lexer=Lexer}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter2=class{constructor(){this.lineStarts=[],
this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<
offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start3=this.lineStarts[low-1];return{
line:low,col:offset-start3+1}}}};exports.LineCounter=LineCounter2}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=__require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list7,type){for(let i=0;i<list7.length;++i)if(list7[i].type===type)return!0;return!1}function findNonEmptyIndex(list7){for(let i=0;i<list7.
length;++i)switch(list7[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"al\
ias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error4){let token=error4??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="block-scalar"?token.indent=
"indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"\
document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push(
{start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}
break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{let it=top.
items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){let last=token.
items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!==
"comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.
sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),
this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.
value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.
sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.
stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar2){if(this.type===
"map-value-ind"){let prev=getPrevProps(this.peek(2)),start3=getFirstKeyStartProps(prev),sep4;scalar2.end?(sep4=scalar2.end,sep4.push(this.sourceToken),delete scalar2.
end):sep4=[this.sourceToken];let map={type:"block-map",offset:scalar2.offset,indent:scalar2.indent,items:[{start:start3,key:scalar2,sep:sep4}]};this.onKeyLine=!0,
this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar2)}*blockScalar(scalar2){switch(this.type){case"space":case"comment":case"newline":scalar2.props.
push(this.sourceToken);return;case"scalar":if(scalar2.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start3=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start3=it.sep.splice(nl[1]))}switch(this.type){case"anc\
hor":case"tag":atNextItem||it.value?(start3.push(this.sourceToken),map.items.push({start:start3}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.
push(this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start3.push(
this.sourceToken),map.items.push({start:start3,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start3,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start4=getFirstKeyStartProps(it.start),key=it.key,sep4=it.sep;sep4.push(this.sourceToken),delete it.key,delete it.
sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start4,key,sep:sep4}]})}else start3.length>0?it.sep=it.sep.concat(start3,
this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start4=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start4,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start:start3,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=
!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs3=this.flowScalar(this.type);atNextItem||it.value?(map.items.push(
{start:start3,key:fs3,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs3):(Object.assign(it,{key:fs3,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.
startBlockValue(map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start:start3});this.stack.push(bv);return}}}}
yield*this.pop(),yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?
it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.
start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.
indent)){let end=seq.items[seq.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}
it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-in\
d":if(this.indent!==seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);
return}if(this.indent>seq.indent){let bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.
items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===
0){switch(this.type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-va\
lue-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):
it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs3=this.flowScalar(this.type);!it||it.
value?fc.items.push({start:[],key:fs3,sep:[]}):it.sep?this.stack.push(fs3):Object.assign(it,{key:fs3,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.
push(this.sourceToken);return}let bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.
type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start3=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);
let sep4=fc.end.splice(1,fc.end.length);sep4.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start:start3,key:fc,sep:sep4}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start3=getFirstKeyStartProps(prev);return start3.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:start3,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start3=getFirstKeyStartProps(prev);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:start3,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start3,indent){return this.
type!=="comment"||this.indent<=indent?!1:start3.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.
end.push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"\
doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports.Parser=Parser}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log2=require_log(),identity=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options){let prettyErrors=options.
prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument2(source,options={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse2(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);let doc=parseDocument2(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning3=>log2.warn(doc.options.logLevel,warning3)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.
errors[0];doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer==
"function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){let indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse2;
exports.parseAllDocuments=parseAllDocuments;exports.parseDocument=parseDocument2;exports.stringify=stringify}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports){"use strict";var composer=require_composer(),Document=require_Document(),Schema3=require_Schema(),
errors=require_errors(),Alias=require_Alias(),identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit=require_visit();exports.
Composer=composer.Composer;exports.Document=Document.Document;exports.Schema=Schema3.Schema;exports.YAMLError=errors.YAMLError;exports.YAMLParseError=errors.YAMLParseError;
exports.YAMLWarning=errors.YAMLWarning;exports.Alias=Alias.Alias;exports.isAlias=identity.isAlias;exports.isCollection=identity.isCollection;exports.isDocument=
identity.isDocument;exports.isMap=identity.isMap;exports.isNode=identity.isNode;exports.isPair=identity.isPair;exports.isScalar=identity.isScalar;exports.isSeq=
identity.isSeq;exports.Pair=Pair.Pair;exports.Scalar=Scalar.Scalar;exports.YAMLMap=YAMLMap.YAMLMap;exports.YAMLSeq=YAMLSeq.YAMLSeq;exports.CST=cst;exports.Lexer=
lexer.Lexer;exports.LineCounter=lineCounter.LineCounter;exports.Parser=parser.Parser;exports.parse=publicApi.parse;exports.parseAllDocuments=publicApi.parseAllDocuments;
exports.parseDocument=publicApi.parseDocument;exports.stringify=publicApi.stringify;exports.visit=visit.visit;exports.visitAsync=visit.visitAsync}});var yaml_reader_exports={};__export(yaml_reader_exports,{LineCounter:()=>import_yaml.LineCounter,isNode:()=>import_yaml.isNode,parseDocument:()=>import_yaml.parseDocument});
var import_yaml,init_yaml_reader=__esm({"src/adapters/yaml-reader.ts"(){"use strict";import_yaml=__toESM(require_dist(),1)}});import{readFileSync as readFileSync2,statSync as statSync2}from"fs";function readJson(file){let parsed=parseJson(textOf(file));if(parsed.problem!==void 0){let{reason,
line:line3,column}=parsed.problem;throw broken2(`${file}:${line3}:${column}`,reason,"Correct the JSON; comments and trailing commas are not allowed.")}return{value:parsed.
value,placeOf:problem=>problem.atKey?parsed.placeOfKey(problem.path):parsed.placeAt(problem.path)}}async function readYaml(file){let{LineCounter:LineCounter2,isNode:isNode2,
parseDocument:parseDocument2}=await Promise.resolve().then(()=>(init_yaml_reader(),yaml_reader_exports)),lines2=new LineCounter2,document=parseDocument2(textOf(
file),{lineCounter:lines2,logLevel:"error",prettyErrors:!1}),[error4]=document.errors;if(error4!==void 0){let{line:line3,col}=lines2.linePos(error4.pos[0]);throw broken2(
`${file}:${line3}:${col}`,(error4.message.split(`
`,1)[0]??error4.code).replace(/\.?$/,""),"Correct the YAML.")}let nodeAt2=path2=>document.getIn(path2,!0)??(path2.length===0?document.contents:nodeAt2(path2.slice(
0,-1))),placeOf4=({path:path2})=>{let node2=nodeAt2(path2),offset=isNode2(node2)?node2.range?.[0]:void 0;if(offset===void 0)return;let{line:line3,col}=lines2.linePos(
offset);return{line:line3,column:col}};return{value:toPlain(file,document),placeOf:placeOf4}}function toPlain(file,document){try{return document.toJS({maxAliasCount:100})}catch(error4){
throw broken2(file,messageOf(error4),"Correct the YAML.",error4)}}function textOf(file){let{size}=statSync2(file);if(size>maxConfigBytes)throw broken2(file,`it \
has ${size} bytes, more than ${maxConfigBytes}`,"Make it smaller.");return decodeText(readFileSync2(file))}function invalid(file,problems,placeOf4,page){let placed2=problems.
map(problem2=>({...problem2,...placeOf4(problem2)})),sentences2=placed2.map(({problem:problem2,fix,line:line3,column})=>`${line3===void 0?file:`${file}:${line3}\
:${column}`}: ${problem2} ${fix}`),[first,...rest]=sentences2,problem=rest.length===0?first??file:[`${sentences2.length} problems.`,...sentences2].join(`
  `);return new BazaarError("CONFIG_INVALID",problem,`${page} of claude-bazaar describes every key.`,{details:{file,problems:placed2}})}function broken2(place,reason,fix,cause){
return new BazaarError("CONFIG_INVALID",`${place}: ${reason}.`,fix,cause===void 0?{}:{cause})}var maxConfigBytes,init_config_data=__esm({"src/adapters/config-da\
ta.ts"(){"use strict";init_errors();init_json();init_text();maxConfigBytes=1024*1024}});var configWorkerSource,init_config_worker=__esm({"src/adapters/config-worker.ts"(){"use strict";configWorkerSource=`
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
`}});import{pathToFileURL}from"url";import{SHARE_ENV,Worker}from"worker_threads";async function importConfig(file,signal2){signal2?.throwIfAborted();let worker=new Worker(
new URL(`data:text/javascript,${encodeURIComponent(configWorkerSource)}`),{workerData:pathToFileURL(file).href,argv:process.argv.slice(2),env:SHARE_ENV,stdout:!0});
worker.stdout.on("data",chunk=>{process.stderr.write(chunk)});try{return configOf(await answerOf(worker,signal2))}finally{await worker.terminate()}}function answerOf(worker,signal2){
return new Promise((resolve9,reject)=>{let stop2=()=>reject(signal2?.reason);signal2?.addEventListener("abort",stop2,{once:!0}),worker.once("message",resolve9).
once("error",thrown=>reject(uncaught(thrown))),worker.once("exit",()=>{signal2?.removeEventListener("abort",stop2),reject(new Error("it exited, or awaits someth\
ing that never comes, and gave no default export"))})})}function uncaught(thrown){return thrown instanceof Error?new ModuleError({message:thrown.message,stack:thrown.
stack??""}):thrown}function configOf(answer){if("failure"in answer)throw new ModuleError(answer.failure);if("notData"in answer)throw new Error("it holds somethi\
ng other than data, such as a function");if(answer.value===void 0)throw new Error("it has no default export");return answer.value}var ModuleError,init_import_config=__esm(
{"src/adapters/import-config.ts"(){"use strict";init_config_worker();ModuleError=class extends Error{failure;constructor(failure2){super(failure2.message),this.
stack=failure2.stack,this.failure=failure2}}}});import{dirname,join as join2,relative as relative2,resolve}from"path";import{fileURLToPath,pathToFileURL as pathToFileURL2}from"url";function failurePlace({stack,
at},shown){let place=at===void 0?(head.exec(stack)??frame.exec(stack))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(at)?.groups;if(place?.url===void 0)return shown;
let{url:url2,line:line3,column}=place,path2=url2.startsWith("file:")?fileURLToPath(url2):url2;return[path2===resolve(shown)?shown:join2(dirname(shown),relative2(
dirname(resolve(shown)),path2)),line3,column].filter(part2=>part2!==void 0).join(":")}function withoutFolder(message,shown){let folder2=resolve(dirname(shown));
return message.replaceAll(`${pathToFileURL2(folder2).href}/`,"").replaceAll(join2(folder2,"/"),"")}var frame,head,init_module_place=__esm({"src/adapters/module-\
place.ts"(){"use strict";frame=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,head=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/}});function toolRuleFault(given,use="allow"){let rule2=given.trim();if(rule2==="")return{problem:"is empty",fix:form};let[,name,content]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.
exec(rule2)??[];return name===void 0?misshapen(rule2):content?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${name}\
" alone.`}:name.startsWith("mcp__")&&content!==void 0?{problem:"is an MCP rule, which takes no parentheses",fix:`Write "${name}" alone.`}:faultOfName(name,use)}
function misshapen(rule2){let outside3=rule2.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(outside3)&&/[\s,]/.test(outside3)?{problem:"is more than one rule",
fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or Tool(content), with no parentheses in th\
e content",fix:form}}function faultOfName(name,use){if(use==="deny"&&name.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(name)||new RegExp("^\\p{Lu}[^*]*$","u").test(
name))return;if(name.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let capital=name.
charAt(0).toUpperCase()+name.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(name)&&!name.startsWith("mcp__")?
`Write "${capital}": names are capitalised.`:form}}var form,init_tool_rule=__esm({"src/core/tool-rule.ts"(){"use strict";form='Write a tool, or a tool and what \
it may be used for: "Read", "Bash(git log *)", "mcp__server__tool".'}});var util_exports={};__export(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,
aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,
assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,cached:()=>cached,
captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone,cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,
constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,
esc:()=>esc,escapeRegex:()=>escapeRegex,explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,
getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,getSizableOrigin:()=>getSizableOrigin,
hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue2,joinValues:()=>joinValues,
jsonStringifyReplacer:()=>jsonStringifyReplacer,members:()=>members,merge:()=>merge,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,
numKeys:()=>numKeys,objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,pick:()=>pick,
prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,randomString:()=>randomString,
rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,
toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});
function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema2=>schema2}function assertIs(_arg){}function assertNever(_x){
throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){let numericValues=Object.values(entries).filter(v=>typeof v==
"number");return Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)}function joinValues(array3,separator="|"){return array3.
map(val=>stringifyPrimitive(val)).join(separator)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}function cached(getter){
return new Cached(getter)}function nullish(input){return input==null}function cleanRegex(source){let start3=source.startsWith("^")?1:0,end=source.endsWith("$")?
source.length-1:source.length;return source.slice(start3,end)}function floatSafeRemainder(val,step3){let ratio=val/step3,roundedRatio=Math.round(ratio),tolerance=4*
Number.EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}function defineLazy(object4,key,getter){let value;
Object.defineProperty(object4,key,{get(){if(value!==EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object4,
key,{value:v})},configurable:!0})}function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp(target,prop,value){
Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}function rawShape(def){let desc=Object.getOwnPropertyDescriptor(def,"shape");
return desc?.get?desc.get.raw:desc?.value}function sourceShape(schema2){return rawShape(schema2._zod.def)??schema2._zod.def.shape}function deferProp(target,key,getter){
Object.defineProperty(target,key,{get(){let value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}function putProp(target,key,value){
key in target?assignProp(target,key,value):target[key]=value}function mirrorShape(target,source,keys2,wrap){let raw=sourceShape(source);for(let key of keys2){let desc=Object.
getOwnPropertyDescriptor(raw,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>{let value=source._zod.def.shape[key];return wrap?wrap(value,key):value}):
putProp(target,key,wrap?wrap(desc.value,key):desc.value))}}function mirrorProps(target,source){for(let key of Reflect.ownKeys(source)){let desc=Object.getOwnPropertyDescriptor(
source,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):putProp(target,key,desc.value))}}function mergeDefs(...defs){let mergedDescriptors={};
for(let def of defs){let descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
function cloneDef(schema2){return mergeDefs(schema2._zod.def)}function getElementAtPath(obj,path2){return path2?path2.reduce((acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){
let keys2=Object.keys(promisesObj),promises2=keys2.map(key=>promisesObj[key]);return Promise.all(promises2).then(results=>{let resolvedObj={};for(let i=0;i<keys2.
length;i++)resolvedObj[keys2[i]]=results[i];return resolvedObj})}function randomString(length=10){let chars="abcdefghijklmnopqrstuvwxyz",str="";for(let i=0;i<length;i++)
str+=chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){return JSON.stringify(str)}function slugify(input){return input.toLowerCase().trim().
replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function isObject(data){return typeof data=="object"&&data!==null&&!Array.isArray(data)}function isPlainObject(o){
if(isObject(o)===!1)return!1;let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;let prot=ctor.prototype;return!(isObject(prot)===!1||Object.
prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(
o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;for(let key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;return keyCount}
function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){let cl=new inst._zod.constr(def??inst._zod.def);return(!def||
params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};
if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.
message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){
return target??(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=getter()),Reflect.set(target,prop,value,receiver)},
has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){return target??(target=getter()),Reflect.deleteProperty(target,prop)},
ownKeys(_){return target??(target=getter()),Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(
target,prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}function stringifyPrimitive(value){
return typeof value=="bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(
k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}function pick(schema2,mask){let currDef=schema2._zod.def,checks=currDef.checks;if(checks&&checks.
length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let newShape={};return mirrorShape(newShape,schema2,maskedKeys(schema2,
mask)),clone(schema2,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema2,mask){let raw=sourceShape(schema2),keys2=[];for(let key of Reflect.
ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&keys2.push(key)}return keys2}
function omit(schema2,mask){let currDef=schema2._zod.def,checks=currDef.checks;if(checks&&checks.length>0)throw new Error(".omit() cannot be used on object sche\
mas containing refinements");let omitted=new Set(maskedKeys(schema2,mask)),newShape={};return mirrorShape(newShape,schema2,Reflect.ownKeys(sourceShape(schema2)).
filter(key=>!omitted.has(key))),clone(schema2,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema2,shape){if(!isPlainObject(shape))throw new Error(
"Invalid input to extend: expected a plain object");let checks=schema2._zod.def.checks;if(checks&&checks.length>0){let existingShape=sourceShape(schema2);for(let key of Reflect.
ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. U\
se `.safeExtend()` instead.")}return clone(schema2,mergeDefs(schema2._zod.def,{shape:extended(schema2,shape)}))}function extended(schema2,shape){let newShape={};
return mirrorShape(newShape,schema2,Reflect.ownKeys(sourceShape(schema2))),mirrorProps(newShape,shape),newShape}function safeExtend(schema2,shape){if(!isPlainObject(
shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema2,mergeDefs(schema2._zod.def,{shape:extended(schema2,shape)}))}
function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(a._zod.def.
checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let newShape={};mirrorShape(newShape,
a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));let def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){return b.
_zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema2,mask,name="partial"){let checks=schema2._zod.def.checks;if(checks&&
checks.length>0)throw new Error(`.${name}() cannot be used on object schemas containing refinements`);let selected=mask?new Set(maskedKeys(schema2,mask)):void 0,
newShape={};return mirrorShape(newShape,schema2,Reflect.ownKeys(sourceShape(schema2)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2({type:"\
optional",innerType:value}))),clone(schema2,mergeDefs(schema2._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema2,mask){let selected=mask?new Set(
maskedKeys(schema2,mask)):void 0,newShape={};return mirrorShape(newShape,schema2,Reflect.ownKeys(sourceShape(schema2)),(value,key)=>selected&&!selected.has(key)?
value:new Class2({type:"nonoptional",innerType:value})),clone(schema2,mergeDefs(schema2._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path2,issues){return issues.map(iss=>{
var _a3;return(_a3=iss).path??(_a3.path=[]),iss.path.unshift(path2),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.message}
function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??[]){let d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??d.
length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start3,inst){var _a3;for(let i=start3;i<issues.length;i++)(_a3=issues[i]).schema??
(_a3.schema=inst)}function finalizeIssue(iss,ctx,config2){var _a3;let traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a3=iss).
schema??(_a3.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(
iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(
config2.localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=
iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof
Set?"set":input instanceof Map?"map":input instanceof File?"file":"unknown"}function codePointLength(str){let units=str.length;if(!highSurrogate.test(str))return units;
let count2=units;for(let i=0;i<units-1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count2--,i++);return count2}function getLengthableOrigin(input){
return Array.isArray(input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){let t=typeof data;switch(t){case"number":return Number.isNaN(
data)?"nan":"number";case"object":{if(data===null)return"null";if(Array.isArray(data))return"array";let obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&
"constructor"in obj&&obj.constructor)return obj.constructor.name}}return t}function issue2(...args){let[iss,input,inst]=args;return typeof iss=="string"?{message:iss,
code:"custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base642){
let binaryString=atob(base642),bytes=new Uint8Array(binaryString.length);for(let i=0;i<binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}
function uint8ArrayToBase64(bytes){let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}function base64urlToUint8Array(base64url2){
let base642=base64url2.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat((4-base642.length%4)%4);return base64ToUint8Array(base642+padding)}function uint8ArrayToBase64url(bytes){
return uint8ArrayToBase64(bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){let cleanHex=hex.replace(/^0x/,"");if(cleanHex.
length%2!==0)throw new Error("Invalid hex string length");let bytes=new Uint8Array(cleanHex.length/2);for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(
cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}function members(proto,table){
for(let key in table){let desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,key,
desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){
return own(inst,key,value,!1)}function derived(computes,table){for(let key in computes){let compute=computes[key];Object.defineProperty(table,key,{configurable:!0,
enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table}function defineBound(proto,key,fn){Object.defineProperty(
proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){let proto=Object.
getPrototypeOf(inst);return sentinel in proto?void 0:proto}function defineLazyInternal(inst,key,compute){let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&
installing!==inst._zod){installing=void 0;return}installing=inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);
let outer=broke;broke=!1;try{let value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value}),broke=broke||
outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make2,enumerable){
let proto=claim(inst,key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.
defineProperty(this,key,desc),desc.value=make2(this),Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,
writable:!0,enumerable,value})}})}function constantCatch(value){let fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}var Cached,EVALUATING,captureStackTrace,allowsEval,
getParsedType,propertyKeyTypes,primitiveTypes,NUMBER_FORMAT_RANGES,BIGINT_FORMAT_RANGES,highSurrogate,Class,installing,broke,breaker,CONSTANT_CATCH,init_util=__esm(
{"node_modules/zod/v4/core/util.js"(){"use strict";init_core2();Cached=class{constructor(getter){this._getter=getter,this._value=void 0}get value(){let getter=this.
_getter;return getter!==void 0&&(this._value=getter(),this._getter=void 0),this._value}};EVALUATING=Symbol("evaluating");captureStackTrace="captureStackTrace"in
Error?Error.captureStackTrace:(..._args)=>{};allowsEval=cached(()=>{if(globalConfig.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))
return!1;try{let F=Function;return new F(""),!0}catch{return!1}});getParsedType=data=>{let t=typeof data;switch(t){case"undefined":return"undefined";case"string":
return"string";case"number":return Number.isNaN(data)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"\
symbol":return"symbol";case"object":return Array.isArray(data)?"array":data===null?"null":data.then&&typeof data.then=="function"&&data.catch&&typeof data.catch==
"function"?"promise":typeof Map<"u"&&data instanceof Map?"map":typeof Set<"u"&&data instanceof Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<
"u"&&data instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=
new Set(["string","number","bigint","boolean","symbol","undefined"]);NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};highSurrogate=/[\uD800-\uDBFF]/;Class=class{constructor(..._args){}};
broke=!1,breaker={configurable:!0,get(){broke=!0}};CONSTANT_CATCH="~constantCatch"}});function newError(Definition){let E=_E;if(E){let saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}
try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer3,proto,params){let zodProto={};function Internals(def){
this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&new WeakSet;function init(inst,def){
if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=
void 0}}if(inst._zod.traits.add(name),initializer3(inst,def),initialized){let own2=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype,up=own2;for(;up&&
up!==ctorProto;)up=Object.getPrototypeOf(up);let target=up??own2;initialized.has(target)||(initialized.add(target),members(target,protoMembers))}let proto2=_.prototype;
for(let k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.Parent??Object;class Definition extends Parent{}
Object.defineProperty(Definition,"name",{value:name});function _(def){let inst=params?.Parent?newError(Definition):this;init(inst,def);let deferred=inst._zod.deferred;
if(deferred){for(let fn of deferred)fn();inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(
_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof params.Parent?!0:inst?._zod?.traits?.has(name)}),
Object.defineProperty(_,"name",{value:name}),_}function config(newConfig){return newConfig&&Object.assign(globalConfig,newConfig),globalConfig}var _a,_zodDesc,_E,
$ZodAsyncError,$ZodEncodeError,globalConfig,init_core2=__esm({"node_modules/zod/v4/core/core.js"(){"use strict";init_util();_zodDesc={value:void 0,enumerable:!1},
_E="captureStackTrace"in Error?Error:null;$ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync(\
) instead.")}},$ZodEncodeError=class extends Error{constructor(name){super(`Encountered unidirectional transform during encode: ${name}`),this.name="ZodEncodeEr\
ror"}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});globalConfig=globalThis.__zod_globalConfig}});function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2)),internals.message}
function _setMessage(value){this._zod.message=value}function node(obj,key,make2){return Object.prototype.hasOwnProperty.call(obj,key)||(key==="__proto__"?Object.
defineProperty(obj,key,{value:make2(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=make2()),obj[key]}function flattenError(error4,mapper=issue3=>issue3.
message){let fieldErrors={},formErrors=[];for(let sub of error4.issues)sub.path.length>0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(
mapper(sub));return{formErrors,fieldErrors}}function formatError(error4,mapper=issue3=>issue3.message){let fieldErrors={_errors:[]},processError=(error5,path2=[])=>{
for(let issue3 of error5.issues)if(issue3.code==="invalid_union"&&issue3.errors.length)issue3.errors.map(issues=>processError({issues},[...path2,...issue3.path]));else if(issue3.
code==="invalid_key")processError({issues:issue3.issues},[...path2,...issue3.path]);else if(issue3.code==="invalid_element")processError({issues:issue3.issues},
[...path2,...issue3.path]);else{let fullpath=[...path2,...issue3.path];if(fullpath.length===0)fieldErrors._errors.push(mapper(issue3));else{let curr=fieldErrors,
i=0;for(;i<fullpath.length;){let el=fullpath[i],terminal=i===fullpath.length-1;if(el==="_errors"){terminal&&curr._errors.push(mapper(issue3)),i++;continue}Object.
prototype.hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let node2=curr[el];terminal&&
node2._errors.push(mapper(issue3)),curr=node2,i++}}}};return processError(error4),fieldErrors}var _messageDesc,_issuesDesc,_installedToString,initializer,$ZodError,
$ZodRealError,init_errors2=__esm({"node_modules/zod/v4/core/errors.js"(){"use strict";init_core2();init_util();_messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,
configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name=
"$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.
getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.
message;return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,
writable:!0})}}))},$ZodError=$constructor("$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error})}});function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}function failure(Err,issues,ctx){let error4;return{success:!1,get error(){
return error4||(error4=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config()))),issues=void 0,ctx=void 0),error4},set error(e){error4=e,issues=void 0,ctx=void 0}}}
function validateFallback(schema2,value,_ctx){let ctx=_ctx?{..._ctx,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema2._zod.bag.fallbackRun,result;
if(fallbackRun?(ctx[COMPILE_FALLBACK]=!0,result=fallbackRun({value,issues:[]},ctx)):result=schema2._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new $ZodAsyncError;
return result.issues.length===0}var _parse,_parseAsync,_safeParse,_safeParseAsync,COMPILE_INVALID,COMPILE_FALLBACK,validate,validateAsync,_encode,_decode,_encodeAsync,
_decodeAsync,_safeEncode,_safeDecode,_safeEncodeAsync,_safeDecodeAsync,init_parse=__esm({"node_modules/zod/v4/core/parse.js"(){"use strict";init_core2();init_util();
_parse=_Err=>{let fn=(schema2,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof
Promise)throw new $ZodAsyncError;if(result.issues.length){let e=new(_params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(
e,_params?.callee??fn),e}return result.value};return fn},_parseAsync=_Err=>{let fn=async(schema2,value,_ctx,params)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},
result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){let e=new(params?.Err??_Err)(result.issues.
map(iss=>finalizeIssue(iss,ctx,config())));throw captureStackTrace(e,params?.callee??fn),e}return result.value};return fn},_safeParse=_Err=>(schema2,value,_ctx)=>{
let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema2._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;return result.issues.
length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}};_safeParseAsync=_Err=>async(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},
result=schema2._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,
data:result.value}},COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((schema2,value,_ctx)=>{let validator=schema2.
_zod.bag.validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)return!1}return validateFallback(
schema2,value,_ctx)});validateAsync=async(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},result=schema2._zod.run({
value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length===0},_encode=_Err=>{let parse2=_parse(_Err),fn=(schema2,value,_ctx,_params)=>{
let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse2(schema2,value,ctx,finalizeParams(fn,_params))};return fn},_decode=_Err=>{let parse2=_parse(
_Err),fn=(schema2,value,_ctx,_params)=>parse2(schema2,value,_ctx,finalizeParams(fn,_params));return fn},_encodeAsync=_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema2,value,_ctx,_params)=>{
let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return await parseAsync2(schema2,value,ctx,finalizeParams(fn,_params))};return fn},_decodeAsync=
_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema2,value,_ctx,_params)=>await parseAsync2(schema2,value,_ctx,finalizeParams(fn,_params));return fn},_safeEncode=
_Err=>(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(_Err)(schema2,value,ctx)},_safeDecode=_Err=>(schema2,value,_ctx)=>_safeParse(
_Err)(schema2,value,_ctx),_safeEncodeAsync=_Err=>async(schema2,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParseAsync(
_Err)(schema2,value,ctx)},_safeDecodeAsync=_Err=>async(schema2,value,_ctx)=>_safeParseAsync(_Err)(schema2,value,_ctx)}});function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}function emoji(){return new RegExp(_emoji,"u")}function anchor(source){return new RegExp(
`^${source}$`)}function timeSource(args){let hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="number"?args.precision===-1?`${hhmm}`:args.precision===
0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(args){
return new RegExp(`^${timeSource(args)}$`)}function datetime(args){let opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let qualified=`${timeSource(
{precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.precision})}`:qualified;return new RegExp(
`^${dateSource}T(?:${timeRegex})$`)}var cuid,cuid2,ulid,xid,ksuid,nanoid,duration,guid,uuid,email,_emoji,ipv4,ipv6,cidrv4,cidrv6,base64,base64url,httpProtocol,e164,
dateSource,date,anyString,integer,number2,boolean,lowercase,uppercase,init_regexes=__esm({"node_modules/zod/v4/core/regexes.js"(){"use strict";cuid=/^[cC][0-9a-z]{6,}$/,
cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version2=>version2?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}\
[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_emoji="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{R\
egional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,httpProtocol=/^https?$/,
e164=/^\+[1-9]\d{6,14}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[\
12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";date=anchor(dateSource);anyString=/^[\s\S]{0,}$/,integer=/^-?\d+$/,number2=/^-?\d+(?:\.\d+)?$/,
boolean=/^(?:true|false)$/i,lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/}});var $ZodCheck,_whenHasLength,numericOriginMap,$ZodCheckLessThan,$ZodCheckGreaterThan,$ZodCheckMultipleOf,$ZodCheckNumberFormat,$ZodCheckMaxLength,$ZodCheckMinLength,
$ZodCheckLengthEquals,$ZodCheckStringFormat,$ZodCheckRegex,$ZodCheckLowerCase,$ZodCheckUpperCase,$ZodCheckIncludes,$ZodCheckStartsWith,$ZodCheckEndsWith,$ZodCheckOverwrite,
init_checks=__esm({"node_modules/zod/v4/core/checks.js"(){"use strict";init_core2();init_regexes();init_util();$ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;
inst._zod??(inst._zod={}),inst._zod.def=def,(_a3=inst._zod).onattach??(_a3.onattach=[])}),_whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.
length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(
inst,def);let origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value<=def.value:payload.value<def.value)||payload.issues.
push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_big",maximum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,
inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);let origin=numericOriginMap[typeof def.
value];inst._zod.check=payload=>{(def.inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??
origin,code:"too_small",minimum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),
$ZodCheckMultipleOf=$constructor("$ZodCheckMultipleOf",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{if(typeof payload.value!=typeof def.value)
throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof payload.value=="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):
floatSafeRemainder(payload.value,def.value)===0)||payload.issues.push({origin:typeof payload.value,code:"not_multiple_of",divisor:def.value,input:payload.value,
inst,continue:!def.abort})}}),$ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=def.format||"float64";
let isInt=def.format?.includes("int"),origin=isInt?"int":"number",[minimum,maximum]=NUMBER_FORMAT_RANGES[def.format];inst._zod.check=payload=>{let input=payload.
value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.
isSafeInteger(input)){input>0?payload.issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,
origin,inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe int\
eger range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.issues.push({origin:"number",input,code:"too_small",minimum,inclusive:!0,
inst,continue:!def.abort}),input>maximum&&payload.issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckMaxLength=
$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.
value,units=input.length;if((typeof input=="string"&&units>def.maximum?codePointLength(input):units)<=def.maximum)return;let origin=getLengthableOrigin(input);payload.
issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=$constructor("$ZodCheckMinLength",(inst,def)=>{
var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input==
"string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(input):units)>=def.minimum)return;let origin=getLengthableOrigin(input);payload.issues.push({origin,
code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckLengthEquals=$constructor("$ZodCheckLengthEquals",(inst,def)=>{var _a3;
$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length,length=typeof input==
"string"&&units>=def.length&&units<=def.length*2?codePointLength(input):units;if(length===def.length)return;let origin=getLengthableOrigin(input),tooBig=length>
def.length;payload.issues.push({origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},inclusive:!0,exact:!0,input:payload.value,
inst,continue:!def.abort})}}),$ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def),def.pattern?(_a3=inst.
_zod).check??(_a3.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.
format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=
$constructor("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&
payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=
$constructor("$ZodCheckLowerCase",(inst,def)=>{def.pattern??(def.pattern=lowercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckUpperCase=$constructor("$Zod\
CheckUpperCase",(inst,def)=>{def.pattern??(def.pattern=uppercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckIncludes=$constructor("$ZodCheckIncludes",(inst,def)=>{
$ZodCheck.init(inst,def);let escapedRegex=escapeRegex(def.includes),pattern=new RegExp(typeof def.position=="number"?`^.{${def.position},}${escapedRegex}`:escapedRegex);
def.pattern=pattern,inst._zod.check=payload=>{payload.value.includes(def.includes,def.position)||payload.issues.push({origin:"string",code:"invalid_format",format:"\
includes",includes:def.includes,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStartsWith=$constructor("$ZodCheckStartsWith",(inst,def)=>{$ZodCheck.
init(inst,def);let pattern=new RegExp(`^${escapeRegex(def.prefix)}.*`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.startsWith(def.
prefix)||payload.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckEndsWith=
$constructor("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,def);let pattern=new RegExp(`.*${escapeRegex(def.suffix)}$`);def.pattern??(def.pattern=pattern),
inst._zod.check=payload=>{payload.value.endsWith(def.suffix)||payload.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:def.suffix,input:payload.
value,inst,continue:!def.abort})}}),$ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{payload.
value=def.tx(payload.value)}})}});var Doc,init_doc=__esm({"node_modules/zod/v4/core/doc.js"(){"use strict";Doc=class{constructor(args=[],closed={}){this.content=[],this.indent=0,this.args=args,this.
closed=closed}indented(fn){this.indent+=1;try{fn(this)}finally{this.indent-=1}}write(arg){if(typeof arg=="function"){arg(this,{execution:"sync"}),arg(this,{execution:"\
async"});return}let lines2=arg.split(`
`).filter(x=>x),minIndent=Math.min(...lines2.map(x=>x.length-x.trimStart().length)),dedented=lines2.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+
x);for(let line3 of dedented)this.content.push(line3)}compile(){let F=Function,content=this?.content??[""];return new F(...Object.keys(this.closed),`return func\
tion (${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed))}}}});var version,init_versions=__esm({"node_modules/zod/v4/core/versions.js"(){"use strict";version={major:4,minor:6,patch:7}}});async function validateAsync2(inst,value){let ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){
return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync2(
inst,value)},vendor:"zod",version:1}}function canParseURL(input){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),
!0)}catch{return!1}}function validateURL(trimmed2,def){return!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?canParseURL(trimmed2)||URL_UNPARSEABLE:
parseURLObject(trimmed2,def)}function parseURLObject(trimmed2,def){if(!def.normalize&&def.protocol?.source===httpProtocol.source&&!/^https?:\/\//i.test(trimmed2))
return URL_BAD_FORMAT;try{if(typeof URL<"u"){let URLStatic=URL;if(typeof URLStatic.parse=="function")return URLStatic.parse(trimmed2)??URL_UNPARSEABLE}return new URL(
trimmed2)}catch{return URL_UNPARSEABLE}}function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url2,hostname2){return hostname2.
lastIndex=0,hostname2.test(url2.hostname)}function urlProtocolOk(url2,protocol){return protocol.lastIndex=0,protocol.test(url2.protocol.endsWith(":")?url2.protocol.
slice(0,-1):url2.protocol)}function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`http://[${value}]`):!1}function isValidCIDRv6(value){let parts=value.
split("/");if(parts.length!==2)return!1;let[address,prefix]=parts;if(!prefix)return!1;let prefixNum=Number(prefix);return`${prefixNum}`!==prefix||prefixNum<0||prefixNum>
128?!1:isValidIPv6(address)}function isValidBase64(data){if(data==="")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}
function isValidBase64URL(data){if(!base64urlCharset.test(data))return!1;let base642=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base642.padEnd(Math.ceil(base642.
length/4)*4,"=");return isValidBase64(padded)}function isValidJWT(token,algorithm=null){try{let tokensParts=token.split(".");if(tokensParts.length!==3)return!1;
let[header2]=tokensParts;if(!header2)return!1;let parsedHeader=JSON.parse(atob(header2));return!("typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.
alg||algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}function capSize(inst,size){let caps=sizeCaps(inst._zod.def.checks);if(!caps.
length)return;let cap=Math.min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{let n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&
ctx?.direction!=="backward"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){let start3=payload.issues.length;return ch._zod.
check(payload),payload.issues[start3].continue=!1,attachSchema(payload.issues,start3,inst),payload}}return parse2(payload,ctx)}}function handleArrayResult(result,final,index){
result.issues.length&&final.issues.push(...prefixIssues(index,result.issues)),final.value[index]=result.value}function handlePropertyResult(result,final,key,input,optin,optout){
let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&
!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}function normalizeDef(def){let keys2=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?
ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys2,...symbolKeys]:keys2;for(let k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys2),numKeys:keys2.
length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){let unrecognized=[],keySet=def.keySet,_catchall=def.catchall.
_zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout,seen2=0;for(let key in input){if(abortEarly&&payload.issues.length!==seen2){if(aborted(payload,
seen2))break;seen2=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.
push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,
optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,
inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}function handleUnionResults(results,final,inst,ctx){for(let result of results)if(result.
issues.length===0)return final.value=result.value,final;let nonaborted=results.filter(r=>!aborted(r));return nonaborted.length===1?(final.value=nonaborted[0].value,
nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.issues.map(iss=>finalizeIssue(iss,ctx,config())))}),
final)}function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};if(isPlainObject(a)&&isPlainObject(
b)){let bKeys=Object.keys(b),sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,"__pr\
oto__")&&delete newObj.__proto__;for(let key of sharedKeys){if(key==="__proto__")continue;let sharedValue=mergeValues(a[key],b[key]);if(!sharedValue.valid)return{
valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.data}return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.
length!==b.length)return{valid:!1,mergeErrorPath:[]};let newArray=[];for(let index=0;index<a.length;index++){let itemA=a[index],itemB=b[index],sharedValue=mergeValues(
itemA,itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.mergeErrorPath]};newArray.push(sharedValue.data)}return{valid:!0,data:newArray}}
return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){let unrecKeys=new Map,unrecIssue,keyIssues=new Map,collect=(iss,side2)=>{
let keys2;if(iss.code==="unrecognized_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),keys2=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="recor\
d"&&iss.path?.length===1){let k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys2=[k]}else return!1;for(let k of keys2)unrecKeys.has(k)||unrecKeys.
set(k,{}),unrecKeys.get(k)[side2]=!0;return!0};for(let iss of left.issues)collect(iss,"l")||result.issues.push(iss);for(let iss of right.issues)collect(iss,"r")||
result.issues.push(iss);let bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.length){let aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.
keys.includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(let k of bothKeys)!aggregated.includes(k)&&keyIssues.has(k)&&result.
issues.push(keyIssues.get(k))}let merged2=mergeValues(left.value,right.value);if(!merged2.valid){if(aborted(result))return result;throw new Error(`Unmergable in\
tersection. Error path: ${JSON.stringify(merged2.mergeErrorPath)}`)}return result.value=merged2.data,result}function handleOptionalResult(payload,result){return payload.
value=result.issues.length?void 0:result.value,payload}function handleDefaultResult(payload,def){return payload.value===void 0&&(payload.value=def.defaultValue),
payload}function handleNonOptionalResult(payload,inst){return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"\
nonoptional",input:payload.value,inst}),payload}function handleCatchResult(payload,result,def,ctx){return result.issues.length?(payload.value=def.catchValue({...result,
value:payload.value,error:{issues:result.issues.map(iss=>finalizeIssue(iss,ctx,config()))},input:payload.value}),payload):(payload.value=result.value,result.memo&&
(payload.memo=!0),payload)}function handlePipeResult(left,next,ctx){return left.issues.some(iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.
run({value:left.value,issues:left.issues},ctx)}function handleReadonlyResult(payload){return payload.memo||(payload.value=Object.freeze(payload.value)),payload}
function handleRefineResult(result,payload,input,inst){if(!result){let _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort};
inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(issue2(_iss))}}var $ZodType,toStandardResult,$ZodString,$ZodStringFormat,$ZodGUID,$ZodUUID,
$ZodEmail,URL_BAD_FORMAT,URL_UNPARSEABLE,asciiTabOrNewline,$ZodURL,$ZodEmoji,$ZodNanoID,$ZodCUID,$ZodCUID2,$ZodULID,$ZodXID,$ZodKSUID,$ZodISODateTime,$ZodISODate,
$ZodISOTime,$ZodISODuration,$ZodIPv4,ipv6Alphabet,$ZodIPv6,$ZodCIDRv4,$ZodCIDRv6,base64Charset,$ZodBase64,base64urlCharset,$ZodBase64URL,$ZodE164,$ZodJWT,$ZodNumber,
$ZodNumberFormat,$ZodBoolean,$ZodUnknown,$ZodNever,arraySize,$ZodArray,NO_SYMBOL_KEYS,$ZodObject,$ZodObjectJIT,$ZodUnion,$ZodIntersection,$ZodRecord,$ZodEnum,$ZodLiteral,
$ZodTransform,$ZodOptional,$ZodExactOptional,$ZodNullable,$ZodDefault,$ZodPrefault,$ZodNonOptional,$ZodCatch,$ZodPipe,$ZodReadonly,$ZodCustom,init_schemas=__esm(
{"node_modules/zod/v4/core/schemas.js"(){"use strict";init_checks();init_core2();init_doc();init_regexes();init_util();init_versions();init_util();$ZodType=$constructor(
"$ZodType",(inst,def)=>{var _a3;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version;let defChecks=inst._zod.def.checks,checks=inst.
_zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks)for(let fn of ch._zod.onattach)fn(inst);if(checks.
length===0)(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(payload)||!ch._zod.def.
when(payload))continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.issues,currLen,inst),
isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(aborted(
canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)
return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof
Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof
Promise){if(ctx.async===!1)throw new $ZodAsyncError;return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~stan\
dard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.
issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};$ZodString=$constructor("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=def.
pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.value=="string"||payload.issues.
push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=$constructor("$ZodStringFormat",(inst,def)=>{$ZodCheckStringFormat.
init(inst,def),$ZodString.init(inst,def)}),$ZodGUID=$constructor("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=guid),$ZodStringFormat.init(inst,def)}),$ZodUUID=
$constructor("$ZodUUID",(inst,def)=>{if(def.version){let v={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[def.version];if(v===void 0)throw new Error(`Invalid UUID ve\
rsion: "${def.version}"`);def.pattern??(def.pattern=uuid(v))}else def.pattern??(def.pattern=uuid());$ZodStringFormat.init(inst,def)}),$ZodEmail=$constructor("$Z\
odEmail",(inst,def)=>{def.pattern??(def.pattern=email),$ZodStringFormat.init(inst,def)}),URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;asciiTabOrNewline=/[\t\n\r]/g;$ZodURL=
$constructor("$ZodURL",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{try{let trimmed2=payload.value.trim(),url2=validateURL(trimmed2,def);
if(url2===URL_BAD_FORMAT){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst,continue:!def.abort});return}
if(url2===URL_UNPARSEABLE){payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort});return}if(url2===!0){payload.value=
stripTabAndNewline(trimmed2);return}def.hostname&&!urlHostnameOk(url2,def.hostname)&&payload.issues.push({code:"invalid_format",format:"url",note:"Invalid hostn\
ame",pattern:def.hostname.source,input:payload.value,inst,continue:!def.abort}),def.protocol&&!urlProtocolOk(url2,def.protocol)&&payload.issues.push({code:"inva\
lid_format",format:"url",note:"Invalid protocol",pattern:def.protocol.source,input:payload.value,inst,continue:!def.abort}),payload.value=def.normalize?url2.href:
stripTabAndNewline(trimmed2);return}catch{payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort})}}}),$ZodEmoji=$constructor(
"$ZodEmoji",(inst,def)=>{def.pattern??(def.pattern=emoji()),$ZodStringFormat.init(inst,def)}),$ZodNanoID=$constructor("$ZodNanoID",(inst,def)=>{if(def.length!==
void 0&&(!Number.isInteger(def.length)||def.length<1))throw new Error(`Invalid nanoid length: ${def.length}`);def.pattern??(def.pattern=def.length===void 0?nanoid:
nanoidOfLength(def.length)),$ZodStringFormat.init(inst,def)}),$ZodCUID=$constructor("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=cuid),$ZodStringFormat.init(
inst,def)}),$ZodCUID2=$constructor("$ZodCUID2",(inst,def)=>{def.pattern??(def.pattern=cuid2),$ZodStringFormat.init(inst,def)}),$ZodULID=$constructor("$ZodULID",
(inst,def)=>{def.pattern??(def.pattern=ulid),$ZodStringFormat.init(inst,def)}),$ZodXID=$constructor("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=xid),$ZodStringFormat.
init(inst,def)}),$ZodKSUID=$constructor("$ZodKSUID",(inst,def)=>{def.pattern??(def.pattern=ksuid),$ZodStringFormat.init(inst,def)}),$ZodISODateTime=$constructor(
"$ZodISODateTime",(inst,def)=>{def.pattern??(def.pattern=datetime(def)),$ZodStringFormat.init(inst,def)}),$ZodISODate=$constructor("$ZodISODate",(inst,def)=>{def.
pattern??(def.pattern=date),$ZodStringFormat.init(inst,def)}),$ZodISOTime=$constructor("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=time(def)),$ZodStringFormat.
init(inst,def)}),$ZodISODuration=$constructor("$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=duration),$ZodStringFormat.init(inst,def)}),$ZodIPv4=$constructor(
"$ZodIPv4",(inst,def)=>{def.pattern??(def.pattern=ipv4),$ZodStringFormat.init(inst,def)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;$ZodIPv6=$constructor("$ZodIPv6",(inst,def)=>{
def.pattern??(def.pattern=ipv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIPv6(payload.value)||payload.issues.push({code:"invalid_format",
format:"ipv6",input:payload.value,inst,continue:!def.abort})}}),$ZodCIDRv4=$constructor("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=cidrv4),$ZodStringFormat.
init(inst,def)});$ZodCIDRv6=$constructor("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=cidrv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidCIDRv6(
payload.value)||payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst,continue:!def.abort})}});base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=$constructor("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64(
payload.value)||payload.issues.push({code:"invalid_format",format:"base64",input:payload.value,inst,continue:!def.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;
$ZodBase64URL=$constructor("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64URL(
payload.value)||payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst,continue:!def.abort})}}),$ZodE164=$constructor("$ZodE164",
(inst,def)=>{def.pattern??(def.pattern=e164),$ZodStringFormat.init(inst,def)});$ZodJWT=$constructor("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(inst,def),inst.
_zod.check=payload=>{isValidJWT(payload.value,def.alg)||payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst,continue:!def.abort})}}),
$ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number2,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=
Number(payload.value)}catch{}let input=payload.value;if(typeof input=="number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;let received=typeof input==
"number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def),$ZodNumber.init(inst,def)}),
$ZodBoolean=$constructor("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=!!payload.value}catch{}let input=payload.value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),
$ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=$constructor("$ZodNever",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)});arraySize=input=>Array.
isArray(input)?input.length:-1;$ZodArray=$constructor("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.attach(inst),inst.
_zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;
payload.value=memo2?memo2.alloc(inst,payload,Array(input.length),ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){
let item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,
payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.issues.length!==0&&aborted(result))break}return proms.length?Promise.all(proms).then(
()=>payload):payload},capSize(inst,arraySize)});NO_SYMBOL_KEYS=[];$ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);let desc=Object.getOwnPropertyDescriptor(
def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,
newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{let shape=zod.
def.shape,propValues={};for(let key in shape){let field2=shape[key]._zod;if(field2.values){Object.prototype.hasOwnProperty.call(propValues,key)||assignProp(propValues,
key,new Set);for(let v of field2.values)propValues[key].add(v);field2.optin!==void 0&&propValues[key].add(void 0)}}return propValues});let isObject3=isObject,catchall=def.
catchall,value,memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;if(!isObject3(
input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let proms=[],
shape=value.shape,abortEarly=ctx?.abortEarly,seen2=payload.issues.length;for(let key of value.allKeys){if(abortEarly&&payload.issues.length!==seen2){if(aborted(
payload,seen2))break;seen2=payload.issues.length}if(key==="__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],
issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,
optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):payload}}),
$ZodObjectJIT=$constructor("$ZodObjectJIT",(inst,def)=>{$ZodObject.init(inst,def);let superParse=inst._zod.parse,_normalized=cached(()=>normalizeDef(def)),memo2=globalConfig.
memoizer,generateFastpass=shape=>{let normalized=_normalized.value,syms=normalized.symbolKeys,doc=new Doc(["payload","ctx"],{shape,inst,memo:memo2,syms}),parseStr=k=>`\
shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`,prefixStr=(id2,k)=>`
          let ${id2}_ab = false;
          for (let i = 0; i < ${id2}.issues.length; i++) {
            const iss = ${id2}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id2}_ab = true;
          }
          if (${id2}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;doc.write("const input = payload.value;");let ids=Object.create(null),counter=0;for(let key of normalized.allKeys)ids[key]=`key_${counter++}`;doc.write(
memo2?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let key of normalized.allKeys){if(key==="__proto__")continue;let id2=ids[key],
k=typeof key=="symbol"?`syms[${syms.indexOf(key)}]`:esc(key),isPresent=`${k} in input`,schema2=shape[key],optin=schema2?._zod?.optin,isOptionalIn=optin!==void 0,
isOptionalOut=schema2?._zod?.optout==="optional";if(doc.write(`const ${id2} = ${parseStr(k)};`),isOptionalIn&&isOptionalOut){let assign=optin==="optional"?`${id2}\
_present`:`${id2}.value !== undefined || ${id2}_present`;doc.write(`
        const ${id2}_present = ${isPresent};
        if (!${id2}.issues.length || ${id2}_present) {
          if (${id2}.issues.length) {${prefixStr(id2,k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id2}.value;
          }
        }

      `)}else isOptionalIn?(doc.write(`
        if (${id2}.issues.length) {${prefixStr(id2,k)}
        }
      `),optin==="defaulted"?doc.write(`newResult[${k}] = ${id2}.value;`):doc.write(`
        if (${id2}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id2}.value;
        }
      `)):doc.write(`
        const ${id2}_present = ${isPresent};
        if (${id2}.issues.length) {${prefixStr(id2,k)}
        }
        if (!${id2}_present && !${id2}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id2}_present) {
          newResult[${k}] = ${id2}.value;
        }

      `)}return doc.write("payload.value = newResult;"),doc.write("return payload;"),doc.compile()},fastpass,isObject3=isObject,jit=!globalConfig.jitless,fastEnabled=jit&&
allowsEval.value,catchall=def.catchall,value;inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;return isObject3(input)?jit&&
fastEnabled&&ctx?.async===!1&&ctx.jitless!==!0?(fastpass||(fastpass=generateFastpass(def.shape)),payload=fastpass(payload,ctx),catchall?handleCatchall([],input,
payload,ctx,value,inst,ctx?.abortEarly===!0):payload):superParse(payload,ctx):(payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload)}});
$ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="opt\
ional")?"optional":void 0),defineLazyInternal(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option2=>Array.
from(option2._zod.values)))}),defineLazyInternal(inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){let patterns=zod.def.options.map(o=>o._zod.pattern);
return new RegExp(`^(${patterns.map(p=>cleanRegex(p.source)).join("|")})$`)}});let first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1,results=[];for(let option2 of def.options){let result=option2._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof
Promise)results.push(result),async=!0;else{if(result.issues.length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(
results2,payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}}),$ZodIntersection=$constructor("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),
inst._zod.parse=(payload,ctx)=>{let input=payload.value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);
return left instanceof Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(payload,left2,right2)):handleIntersectionResults(
payload,left,right)}});$ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=
(payload,ctx)=>{let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"record",code:"invalid_type",input,inst}),payload;let proms=[],
values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let recordKeys=new Set;for(let key of values)if(typeof key==
"string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;let keyResult=def.keyType.
_zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(keyResult.issues.
length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}
let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.
push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.
length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;for(let key in input)if(!recordKeys.has(key))
if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&unrecognized.
length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};
let unrecognized;for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key==
"string"&&number2.test(key)&&keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode===
"loose"?payload.value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.
valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(
key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=
result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?
Promise.all(proms).then(()=>payload):payload}}),$ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);let values=getEnumValues(def.entries),valuesSet=new Set(
values);inst._zod.values=valuesSet,defineLazyInternal(inst,"pattern",zod=>{let patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));
return new RegExp(patternValues.length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.
value;return valuesSet.has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=$constructor("$ZodLiteral",(inst,def)=>{
$ZodType.init(inst,def);let values=new Set(def.values);inst._zod.values=values,defineLazyInternal(inst,"pattern",zod=>{let vals=zod.def.values;return new RegExp(
vals.length?`^(${vals.map(o=>typeof o=="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{
let input=payload.value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}}),$ZodTransform=$constructor(
"$ZodTransform",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="optional",globalConfig.memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction===
"backward")throw new $ZodEncodeError(inst.constructor.name);let _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.
resolve(_out)).then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new $ZodAsyncError;return payload.value=_out,payload}});$ZodOptional=
$constructor("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"op\
tional"),inst._zod.optout="optional",defineLazyInternal(inst,"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),
defineLazyInternal(inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0}),inst.
_zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;let result=def.innerType._zod.run({value:payload.
value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.
innerType._zod.run(payload,ctx)}}),$ZodExactOptional=$constructor("$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),defineLazyInternal(inst,"values",
zod=>zod.def.innerType._zod.values),defineLazyInternal(inst,"pattern",zod=>zod.def.innerType._zod.pattern),inst._zod.parse=(payload,ctx)=>def.innerType._zod.run(
payload,ctx)}),$ZodNullable=$constructor("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin),
defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),defineLazyInternal(inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?
new RegExp(`^(${cleanRegex(pattern.source)}|null)$`):void 0}),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType.
_zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.value===null?payload:def.innerType._zod.run(payload,ctx)}),$ZodDefault=$constructor("$ZodDefau\
lt",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{
if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;let result=def.
innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(result,def)}});$ZodPrefault=
$constructor("$ZodPrefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),
inst._zod.parse=(payload,ctx)=>(ctx.direction==="backward"||payload.value===void 0&&(payload.value=def.defaultValue),def.innerType._zod.run(payload,ctx))}),$ZodNonOptional=
$constructor("$ZodNonOptional",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>{let v=zod.def.innerType._zod.values;return v?new Set(
[...v].filter(x=>x!==void 0)):void 0}),inst._zod.parse=(payload,ctx)=>{let result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(
result2=>handleNonOptionalResult(result2,inst)):handleNonOptionalResult(result,inst)}});$ZodCatch=$constructor("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),
defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(inst,"optout",zod=>zod.def.innerType.
_zod.optout),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType.
_zod.run(payload,ctx);let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleCatchResult(
payload,result2,def,ctx)):handleCatchResult(payload,result,def,ctx)}}),$ZodPipe=$constructor("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(
inst,"values",zod=>zod.def.in._zod.values),defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout),
defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){let right=def.out._zod.run(
payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}let left=def.in._zod.run(
payload,ctx);return left instanceof Promise?left.then(left2=>handlePipeResult(left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});$ZodReadonly=$constructor(
"$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"propValues",zod=>zod.def.innerType._zod.propValues),defineLazyInternal(inst,"values",
zod=>zod.def.innerType._zod.values),defineLazyInternal(inst,"optin",zod=>zod.def.innerType?._zod?.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType?.
_zod?.optout),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);let result=def.innerType._zod.run(payload,
ctx);return result instanceof Promise?result.then(handleReadonlyResult):handleReadonlyResult(result)}});$ZodCustom=$constructor("$ZodCustom",(inst,def)=>{$ZodCheck.
init(inst,def),$ZodType.init(inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=payload=>{let input=payload.value,r=def.fn(input);if(r instanceof Promise)
return r.then(r2=>handleRefineResult(r2,payload,input,inst));handleRefineResult(r,payload,input,inst)}})}});function isRef(value){return value!==null&&typeof value=="object"}function cloneIssues(issues){return issues.map(iss=>iss.path?{...iss,path:iss.path.slice()}:{...iss})}
function isRecursive(inst,stack,resolve9){let cached2=recursive.get(inst);if(cached2!==void 0)return cached2?PROVEN:NONE;if(stack.has(inst))return PROVEN;stack.
add(inst);let result=NONE,check3=child=>{if(result!==PROVEN&&child?._zod){let answer=isRecursive(child,stack,resolve9);answer>result&&(result=answer)}},shape=(sh,spread2)=>{
let answer=NONE;for(let key of Reflect.ownKeys(sh)){let desc=Object.getOwnPropertyDescriptor(sh,key);if(spread2&&!desc.enumerable)continue;let child=desc.get?ASSUMED:
desc.value?._zod?isRecursive(desc.value,stack,resolve9):NONE;child>answer&&(answer=child)}return answer},merge2=answer=>{answer>result&&(result=answer)},def=inst.
_zod.def,kind=def.type;switch(kind){case"object":{let raw=rawShape(def);merge2(raw?shape(raw,!0):ASSUMED),check3(def.catchall);break}case"array":check3(def.element);
break;case"tuple":for(let el of def.items)check3(el);check3(def.rest);break;case"record":case"map":check3(def.keyType),check3(def.valueType);break;case"set":check3(
def.valueType);break;case"union":for(let el of def.options)check3(el);break;case"intersection":check3(def.left),check3(def.right);break;case"optional":case"null\
able":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check3(def.innerType);break;case"pipe":check3(def.in),
check3(def.out);break;case"function":check3(def.input),check3(def.output);break;case"lazy":{let inner=def._cachedInner??(resolve9?inst._zod.innerType:void 0);merge2(
inner?isRecursive(inner,stack,!1):ASSUMED);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefin\
ed":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:
for(let key in def){let desc=Object.getOwnPropertyDescriptor(def,key);if(!desc||desc.get)continue;let value=desc.value;if(!(!value||typeof value!="object")){if(value.
_zod)check3(value);else if(Array.isArray(value))for(let el of value)check3(el)}}}return stack.delete(inst),settle(inst,result)}function settle(inst,answer){return answer!==
ASSUMED&&recursive.set(inst,answer===PROVEN),answer}function bucketFor(state,inst){let bucket=state.buckets.get(inst);return bucket||(bucket=new WeakMap,state.buckets.
set(inst,bucket)),bucket}function memoizer(){return memo}function isBackEdge(ctx,value){let backEdges=ctx[STATE]?.backEdges;return backEdges!==void 0&&isRef(value)&&
backEdges.has(value)}var $ZodCyclicError,STATE,NO_ISSUES,recursive,NONE,ASSUMED,PROVEN,handoff,open,memo,init_memoizer=__esm({"node_modules/zod/v4/core/memoizer\
.js"(){"use strict";init_util();$ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name=
"ZodCyclicError"}},STATE="~memo",NO_ISSUES=[];recursive=new WeakMap,NONE=0,ASSUMED=1,PROVEN=2;open=[],memo={alloc(_inst,payload,empty){let bucket=handoff;if(!bucket)
return empty;handoff=void 0;let entry={value:empty,issues:null};return bucket.set(payload.value,entry),open.push(entry),empty},guard(inst){var _a3;(_a3=inst._zod).
deferred??(_a3.deferred=[]),inst._zod.deferred.push(()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.
value))throw new $ZodCyclicError;return base(payload,ctx)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})},attach(inst){var _a3;let isRecursiveInst,
rechecked=!1,lastCtx,lastBucket;(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred.push(()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{if(isRecursiveInst===
void 0){let walked=isRecursive(inst,new Set,!1);if(walked===NONE)return inst._zod.parse=base,inst._zod.run===wrapped&&(inst._zod.run=base),base(payload,ctx);walked===
PROVEN||rechecked?isRecursiveInst=!0:rechecked=!0}let input=payload.value;if(!isRef(input))return base(payload,ctx);let state=ctx[STATE];state||(state={buckets:new WeakMap,
backEdges:void 0},ctx[STATE]=state);let bucket;lastCtx===ctx?bucket=lastBucket:(bucket=bucketFor(state,inst),lastCtx=ctx,lastBucket=bucket);let hit=bucket.get(input);
if(hit)return payload.value=hit.value,hit.issues?hit.issues.length&&payload.issues.push(...cloneIssues(hit.issues)):(payload.memo=!0,state.backEdges??(state.backEdges=
new WeakSet),state.backEdges.add(hit.value)),payload;handoff=bucket;let depth=open.length,result=base(payload,ctx);handoff=void 0;let entry=open.length>depth?open.
pop():void 0;return result instanceof Promise?result.then(r=>(entry&&(entry.issues=r.issues.length?cloneIssues(r.issues):NO_ISSUES),r)):(entry&&(entry.issues=result.
issues.length?cloneIssues(result.issues):NO_ISSUES),result)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})}}}});function en_default(){return{localeError:error3()}}var error3,init_en=__esm({"node_modules/zod/v4/locales/en.js"(){"use strict";init_util();error3=()=>{let Sizable={
string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"en\
tries",verb:"to have"}};function getSizing(origin){return Sizable[origin]??null}let FormatDictionary={regex:"input",email:"email address",url:"URL",emoji:"emoji",
uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"\
ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base\
64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card num\
ber",iban:"IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};function getTypeName(type,input){return type==="number"&&typeof input=="number"&&
!Number.isFinite(input)?String(input):TypeDictionary[type]??type}return issue3=>{switch(issue3.code){case"invalid_type":{let expected=getTypeName(issue3.expected),
receivedType=parsedType(issue3.input),received=getTypeName(receivedType,issue3.input);return`Invalid input: expected ${expected}, received ${received}`}case"inv\
alid_value":return issue3.values.length===1?`Invalid input: expected ${stringifyPrimitive(issue3.values[0])}`:`Invalid option: expected one of ${joinValues(issue3.
values,"|")}`;case"too_big":{let adj=issue3.exact?"exactly ":issue3.inclusive?"<=":"<",sizing=getSizing(issue3.origin);return sizing?`Too big: expected ${issue3.
origin??"value"} to have ${adj}${issue3.maximum.toString()} ${sizing.unit??"elements"}`:`Too big: expected ${issue3.origin??"value"} to be ${adj}${issue3.maximum.
toString()}`}case"too_small":{let adj=issue3.exact?"exactly ":issue3.inclusive?">=":">",sizing=getSizing(issue3.origin);return sizing?`Too small: expected ${issue3.
origin} to have ${adj}${issue3.minimum.toString()} ${sizing.unit}`:`Too small: expected ${issue3.origin} to be ${adj}${issue3.minimum.toString()}`}case"invalid_\
format":{let _issue=issue3;return _issue.format==="starts_with"?`Invalid string: must start with "${_issue.prefix}"`:_issue.format==="ends_with"?`Invalid string\
: must end with "${_issue.suffix}"`:_issue.format==="includes"?`Invalid string: must include "${_issue.includes}"`:_issue.format==="regex"?`Invalid string: must\
 match pattern ${_issue.pattern}`:`Invalid ${FormatDictionary[_issue.format]??issue3.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of\
 ${issue3.divisor}`;case"unrecognized_keys":return`Unrecognized key${issue3.keys.length>1?"s":""}: ${joinValues(issue3.keys,", ")}`;case"invalid_key":return`Inv\
alid key in ${issue3.origin}`;case"invalid_union":return issue3.options&&Array.isArray(issue3.options)&&issue3.options.length>0?`Invalid discriminator value. Ex\
pected ${issue3.options.map(o=>`'${o}'`).join(" | ")}`:issue3.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":
return`Invalid value in ${issue3.origin}`;default:return"Invalid input"}}}}});var init_locales=__esm({"node_modules/zod/v4/locales/index.js"(){"use strict"}});function registry(){return new $ZodRegistry}var _a2,$ZodRegistry,globalRegistry,init_registries=__esm({"node_modules/zod/v4/core/registries.js"(){"use strict";$ZodRegistry=
class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema2,..._meta){let meta2=_meta[0];return this._map.set(schema2,meta2),meta2&&typeof meta2==
"object"&&"id"in meta2&&this._idmap.set(meta2.id,schema2),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema2){let meta2=this._map.
get(schema2);return meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema2),this}get(schema2){let p=schema2._zod.parent;
if(p){let pm={...this.get(p)??{}};delete pm.id;let f={...pm,...this._map.get(schema2)};return Object.keys(f).length?f:void 0}return this._map.get(schema2)}has(schema2){
return this._map.has(schema2)}};(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());globalRegistry=globalThis.__zod_globalRegistry}});var init_compile=__esm({"node_modules/zod/v4/core/compile.js"(){"use strict"}});function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class2,params){return new Class2(snapshotChecks({type:"string",
...normalizeParams(params)}))}function _email(Class2,params){return new Class2({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(params)})}
function _guid(Class2,params){return new Class2({type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(params)})}function _uuid(Class2,params){
return new Class2({type:"string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(params)})}function _uuidv4(Class2,params){return new Class2({type:"\
string",format:"uuid",check:"string_format",abort:!1,version:"v4",...normalizeParams(params)})}function _uuidv6(Class2,params){return new Class2({type:"string",
format:"uuid",check:"string_format",abort:!1,version:"v6",...normalizeParams(params)})}function _uuidv7(Class2,params){return new Class2({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(params)})}function _url(Class2,params){return new Class2({type:"string",format:"url",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _emoji2(Class2,params){return new Class2({type:"string",format:"emoji",check:"string_format",abort:!1,
...normalizeParams(params)})}function _nanoid(Class2,params){return new Class2({type:"string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(
params)})}function _cuid(Class2,params){return new Class2({type:"string",format:"cuid",check:"string_format",abort:!1,...normalizeParams(params)})}function _cuid2(Class2,params){
return new Class2({type:"string",format:"cuid2",check:"string_format",abort:!1,...normalizeParams(params)})}function _ulid(Class2,params){return new Class2({type:"\
string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(params)})}function _xid(Class2,params){return new Class2({type:"string",format:"xid",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _ksuid(Class2,params){return new Class2({type:"string",format:"ksuid",check:"string_format",abort:!1,
...normalizeParams(params)})}function _ipv4(Class2,params){return new Class2({type:"string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(params)})}
function _ipv6(Class2,params){return new Class2({type:"string",format:"ipv6",check:"string_format",abort:!1,...normalizeParams(params)})}function _cidrv4(Class2,params){
return new Class2({type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(params)})}function _cidrv6(Class2,params){return new Class2({
type:"string",format:"cidrv6",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64(Class2,params){return new Class2({type:"string",format:"\
base64",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64url(Class2,params){return new Class2({type:"string",format:"base64url",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _e164(Class2,params){return new Class2({type:"string",format:"e164",check:"string_format",abort:!1,
...normalizeParams(params)})}function _jwt(Class2,params){return new Class2({type:"string",format:"jwt",check:"string_format",abort:!1,...normalizeParams(params)})}
function _isoDateTime(Class2,params){return new Class2({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(
params)})}function _isoDate(Class2,params){return new Class2({type:"string",format:"date",check:"string_format",...normalizeParams(params)})}function _isoTime(Class2,params){
return new Class2({type:"string",format:"time",check:"string_format",precision:null,...normalizeParams(params)})}function _isoDuration(Class2,params){return new Class2(
{type:"string",format:"duration",check:"string_format",...normalizeParams(params)})}function _number(Class2,params){return new Class2(snapshotChecks({type:"numb\
er",checks:[],...normalizeParams(params)}))}function _int(Class2,params){return new Class2({type:"number",check:"number_format",abort:!1,format:"safeint",...normalizeParams(
params)})}function _boolean(Class2,params){return new Class2({type:"boolean",...normalizeParams(params)})}function _unknown(Class2){return new Class2({type:"unk\
nown"})}function _never(Class2,params){return new Class2({type:"never",...normalizeParams(params)})}function _lt(value,params){return new $ZodCheckLessThan({check:"\
less_than",...normalizeParams(params),value,inclusive:!1})}function _lte(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),
value,inclusive:!0})}function _gt(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value,inclusive:!1})}function _gte(value,params){
return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value,inclusive:!0})}function _multipleOf(value,params){return new $ZodCheckMultipleOf(
{check:"multiple_of",...normalizeParams(params),value})}function _maxLength(maximum,params){return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(
params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(params),minimum})}function _length(length,params){
return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(params),length})}function _regex(pattern,params){return new $ZodCheckRegex({check:"st\
ring_format",format:"regex",...normalizeParams(params),pattern})}function _lowercase(params){return new $ZodCheckLowerCase({check:"string_format",format:"lowerc\
ase",...normalizeParams(params)})}function _uppercase(params){return new $ZodCheckUpperCase({check:"string_format",format:"uppercase",...normalizeParams(params)})}
function _includes(includes,params){return new $ZodCheckIncludes({check:"string_format",format:"includes",...normalizeParams(params),includes})}function _startsWith(prefix,params){
return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...normalizeParams(params),prefix})}function _endsWith(suffix,params){return new $ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...normalizeParams(params),suffix})}function _overwrite(tx){return new $ZodCheckOverwrite({check:"overwrite",tx})}function _normalize(form2){
return _overwrite(input=>input.normalize(form2))}function _trim(){return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.
toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.toUpperCase())}function _slugify(){return _overwrite(input=>slugify(input))}function _array(Class2,element,params){
return new Class2({type:"array",element,...normalizeParams(params)})}function _custom(Class2,fn,_params){let norm=normalizeParams(_params);return norm.abort??(norm.
abort=!0),new Class2({type:"custom",check:"custom",fn,...norm})}function _refine(Class2,fn,_params){return new Class2({type:"custom",check:"custom",fn,...normalizeParams(
_params)})}function _superRefine(fn,params){let ch=_check(payload=>(payload.addIssue=issue3=>{if(typeof issue3=="string")payload.issues.push(issue2(issue3,payload.
value,ch._zod.def));else{let _issue=issue3;_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),
_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.continue=!ch._zod.def.abort),payload.issues.push(issue2(_issue))}},fn(payload.value,payload)),params);return ch}
function _check(fn,params){let ch=new $ZodCheck({check:"custom",...normalizeParams(params)});return ch._zod.check=fn,ch}var init_api=__esm({"node_modules/zod/v4\
/core/api.js"(){"use strict";init_checks();init_util()}});function assignProps(target,...sources){for(let source of sources)for(let key of Reflect.ownKeys(source))Object.prototype.propertyIsEnumerable.call(source,key)&&
assignProp(target,key,source[key]);return target}function initializeContext(params){let target=params?.target??"draft-2020-12";return target==="draft-4"&&(target=
"draft-04"),target==="draft-7"&&(target="draft-07"),{processors:params.processors??{},metadataRegistry:params?.metadata??globalRegistry,target,unrepresentable:params?.
unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:params?.cycles??"ref",reused:params?.reused??"inline",intersections:[],deferred:[],external:params?.external??void 0}}function handleUnrepresentable(schema2,ctx,json,params,message){
let result=typeof ctx.unrepresentable=="function"?ctx.unrepresentable({zodSchema:schema2,path:params.path,message}):ctx.unrepresentable;if(result==="any")return!1;
if(result===void 0||result==="throw")throw new Error(message);return Object.assign(json,result),!0}function processSchema(schema2,ctx,_params={path:[],schemaPath:[]}){
var _a3;let def=schema2._zod.def,seen2=ctx.seen.get(schema2);if(seen2)return seen2.count++,_params.schemaPath.includes(schema2)&&(seen2.cycle=_params.path),seen2.
schema;let result={schema:{},count:1,cycle:void 0,path:_params.path};ctx.seen.set(schema2,result),ctx.sharedDefsExtractedFor=void 0,ctx.sharedEmitDoneFor=void 0;
let overrideSchema=schema2._zod.toJSONSchema?.();if(overrideSchema)result.schema=overrideSchema;else{let params={..._params,schemaPath:[..._params.schemaPath,schema2],
path:_params.path};if(schema2._zod.processJSONSchema)schema2._zod.processJSONSchema(ctx,result.schema,params);else{let _json=result.schema,processor=ctx.processors[def.
type];if(!processor)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);processor(schema2,ctx,_json,params)}let parent=schema2._zod.
parent;parent&&(result.ref||(result.ref=parent),processSchema(parent,ctx,params),ctx.seen.get(parent).isParent=!0)}let meta2=ctx.metadataRegistry.get(schema2);return meta2&&
assignProps(result.schema,meta2),ctx.io==="input"&&isTransforming(schema2)&&(delete result.schema.examples,delete result.schema.default),ctx.io==="input"&&"_pre\
fault"in result.schema&&((_a3=result.schema).default??(_a3.default=result.schema._prefault)),delete result.schema._prefault,ctx.seen.get(schema2).schema}function encodeJSONPointerSegment(segment){
return segment.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(ctx,schema2){let root=ctx.seen.get(schema2);if(!root)throw new Error("Unprocessed sch\
ema. This is a bug in Zod.");if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return;let idToSchema=new Map;for(let entry of ctx.seen.entries()){let id2=ctx.
metadataRegistry.get(entry[0])?.id;if(id2){let existing=idToSchema.get(id2);if(existing&&existing!==entry[0])throw new Error(`Duplicate schema id "${id2}" detec\
ted during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);idToSchema.set(id2,entry[0])}}let makeURI=entry=>{let defsSegment=ctx.
target==="draft-2020-12"?"$defs":"definitions";if(ctx.external){let externalId=ctx.external.registry.get(entry[0])?.id,uriGenerator=ctx.external.uri??(id3=>id3);
if(externalId)return{ref:uriGenerator(externalId)};let id2=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`;return entry[1].defId=id2,{defId:id2,ref:`${uriGenerator(
"__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}`}}let uriPrefix="#",defUriPrefix=`${uriPrefix}/${defsSegment}/`;if(entry[1]===root&&!entry[1].schema.
id)return{ref:uriPrefix};let defId=entry[1].schema.id??`__schema${ctx.counter++}`;return{defId,ref:defUriPrefix+encodeJSONPointerSegment(defId)}},extractToDef=entry=>{
if(entry[1].schema.$ref)return;let seen2=entry[1],{ref,defId}=makeURI(entry);seen2.def={...seen2.schema},defId&&(seen2.defId=defId);let schema3=seen2.schema;for(let key in schema3)
delete schema3[key];schema3.$ref=ref};if(ctx.cycles==="throw")for(let entry of ctx.seen.entries()){let seen2=entry[1];if(seen2.cycle)throw new Error(`Cycle dete\
cted: #/${seen2.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let entry of ctx.seen.entries()){let seen2=entry[1];if(schema2===entry[0]){
extractToDef(entry);continue}if(ctx.external){let ext=ctx.external.registry.get(entry[0])?.id;if(schema2!==entry[0]&&ext){extractToDef(entry);continue}}if(ctx.metadataRegistry.
get(entry[0])?.id){extractToDef(entry);continue}if(seen2.cycle){extractToDef(entry);continue}seen2.count>1&&ctx.reused==="ref"&&extractToDef(entry)}ctx.external&&
(ctx.sharedDefsExtractedFor=ctx.external)}function compactTypeUnion(schema2){let options=schema2.anyOf;if(!Array.isArray(options)||options.length===0||schema2.type!==
void 0)return;let types=[];for(let option2 of options){if(!option2||typeof option2!="object")return;compactTypeUnion(option2);let keys2=Object.keys(option2);if(keys2.
length!==1||keys2[0]!=="type")return;let type=option2.type;for(let member3 of Array.isArray(type)?type:[type]){if(typeof member3!="string")return;types.includes(
member3)||types.push(member3)}}delete schema2.anyOf,schema2.type=types.length===1?types[0]:types}function undeclaredConstraint(member3){let extra=member3.additionalProperties;
return extra===void 0||extra===!1||typeof extra!="object"||extra===null?null:Object.keys(extra).length?extra:null}function foldObjects(members2){let objects=[];
for(let member3 of members2){if(typeof member3!="object"||member3.type!=="object")return null;for(let key in member3)if(!FOLDABLE_KEYS.has(key))return null;objects.
push(member3)}let properties={},required2=new Set;for(let object4 of objects){for(let key in object4.properties){if(Object.prototype.hasOwnProperty.call(properties,
key))continue;let parts=[];for(let other of objects){let part2=other.properties?.[key]??undeclaredConstraint(other);part2!=null&&(parts.some(seen2=>JSON.stringify(
seen2)===JSON.stringify(part2))||parts.push(part2))}let merged2=parts.length===1?parts[0]:foldObjects(parts)??{allOf:parts};assignProp(properties,key,merged2)}for(let key of object4.
required??[])required2.add(key)}let folded2={type:"object",properties};if(required2.size&&(folded2.required=[...required2]),objects.every(object4=>object4.additionalProperties===
!1))folded2.additionalProperties=!1;else{let constraints=[];for(let object4 of objects){let constraint=undeclaredConstraint(object4);constraint&&!constraints.some(
seen2=>JSON.stringify(seen2)===JSON.stringify(constraint))&&constraints.push(constraint)}constraints.length===1?folded2.additionalProperties=constraints[0]:constraints.
length>1&&(folded2.additionalProperties={allOf:constraints})}return folded2}function foldIntersection(json){let allOf=json.allOf;if(!Array.isArray(allOf)||allOf.
length<2)return;for(let key of FOLDABLE_KEYS)if(key in json)return;let unions=allOf.filter(m=>UNION_KEYS.some(k=>Array.isArray(m[k]))),folded2=null;if(!unions.length)
folded2=foldObjects(allOf);else{let union3=unions[0],keyword=UNION_KEYS.find(k=>Array.isArray(union3[k]));if(Object.keys(union3).length!==1)return;let rest=allOf.
filter(m=>m!==union3),branches=union3[keyword].map(branch2=>foldObjects([...rest,branch2]));if(branches.some(b=>!b))return;folded2={[keyword]:branches}}folded2&&
(delete json.allOf,assignProps(json,folded2))}function finalize(ctx,schema2){let root=ctx.seen.get(schema2);if(!root)throw new Error("Unprocessed schema. This i\
s a bug in Zod.");let flattenRef=zodSchema=>{let seen2=ctx.seen.get(zodSchema);if(seen2.ref===null)return;let schema3=seen2.def??seen2.schema,_cached={...schema3},
ref=seen2.ref;if(seen2.ref=null,ref){flattenRef(ref);let refSeen=ctx.seen.get(ref),refSchema=refSeen.schema;if(refSchema.$ref&&(ctx.target==="draft-07"||ctx.target===
"draft-04"||ctx.target==="openapi-3.0")?(schema3.allOf=schema3.allOf??[],schema3.allOf.push(refSchema)):assignProps(schema3,refSchema),assignProps(schema3,_cached),
zodSchema._zod.parent===ref)for(let key in schema3)key==="$ref"||key==="allOf"||key in _cached||delete schema3[key];if(refSchema.$ref&&refSeen.def)for(let key in schema3)
key==="$ref"||key==="allOf"||key in refSeen.def&&JSON.stringify(schema3[key])===JSON.stringify(refSeen.def[key])&&delete schema3[key]}let parent=zodSchema._zod.
parent;if(parent&&parent!==ref){flattenRef(parent);let parentSeen=ctx.seen.get(parent);if(parentSeen?.schema.$ref&&(schema3.$ref=parentSeen.schema.$ref,parentSeen.
def))for(let key in schema3)key==="$ref"||key==="allOf"||key in parentSeen.def&&JSON.stringify(schema3[key])===JSON.stringify(parentSeen.def[key])&&delete schema3[key]}
ctx.override({zodSchema,jsonSchema:schema3,path:seen2.path??[]})};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){for(let entry of[...ctx.seen.entries()].
reverse())flattenRef(entry[0]);if(ctx.target!=="openapi-3.0")for(let entry of ctx.seen.entries())compactTypeUnion(entry[1].def??entry[1].schema);for(let rewrite of ctx.
deferred)rewrite();if(ctx.intersections.length){let carriers=new Map;for(let seen2 of ctx.seen.values())for(let json of[seen2.schema,seen2.def]){let allOf=json?.
allOf;if(!Array.isArray(allOf))continue;let existing=carriers.get(allOf);existing?existing.push(json):carriers.set(allOf,[json])}for(let allOf of ctx.intersections)
for(let json of carriers.get(allOf)??[])foldIntersection(json)}}let result={};if(ctx.target==="draft-2020-12"?result.$schema="https://json-schema.org/draft/2020\
-12/schema":ctx.target==="draft-07"?result.$schema="http://json-schema.org/draft-07/schema#":ctx.target==="draft-04"?result.$schema="http://json-schema.org/draf\
t-04/schema#":ctx.target,ctx.external?.uri){let id2=ctx.external.registry.get(schema2)?.id;if(!id2)throw new Error("Schema is missing an `id` property");result.
$id=ctx.external.uri(id2)}assignProps(result,root.defId?root.schema:root.def??root.schema);let rootMetaId=ctx.metadataRegistry.get(schema2)?.id;rootMetaId!==void 0&&
result.id===rootMetaId&&delete result.id;let defs=ctx.external?.defs??{};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external)for(let entry of ctx.seen.entries()){
let seen2=entry[1];seen2.def&&seen2.defId&&(seen2.def.id===seen2.defId&&delete seen2.def.id,assignProp(defs,seen2.defId,seen2.def))}ctx.external&&(ctx.sharedEmitDoneFor=
ctx.external),ctx.external||Object.keys(defs).length>0&&(ctx.target==="draft-2020-12"?result.$defs=defs:result.definitions=defs);try{let finalized=JSON.parse(JSON.
stringify(result));return Object.defineProperty(finalized,"~standard",{value:{...schema2["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema2,"\
input",ctx.processors),output:createStandardJSONSchemaMethod(schema2,"output",ctx.processors)}},enumerable:!1,writable:!1}),finalized}catch{throw new Error("Err\
or converting schema to JSON.")}}function isTransforming(_schema,_ctx){let ctx=_ctx??{seen:new Set};if(ctx.seen.has(_schema))return!1;ctx.seen.add(_schema);let def=_schema.
_zod.def;if(def.type==="transform")return!0;if(def.type==="array")return isTransforming(def.element,ctx);if(def.type==="set")return isTransforming(def.valueType,
ctx);if(def.type==="lazy")return isTransforming(def.getter(),ctx);if(def.type==="promise"||def.type==="optional"||def.type==="nonoptional"||def.type==="nullable"||
def.type==="readonly"||def.type==="default"||def.type==="prefault"||def.type==="catch")return isTransforming(def.innerType,ctx);if(def.type==="intersection")return isTransforming(
def.left,ctx)||isTransforming(def.right,ctx);if(def.type==="record"||def.type==="map")return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx);
if(def.type==="pipe")return _schema._zod.traits.has("$ZodCodec")?!0:isTransforming(def.in,ctx)||isTransforming(def.out,ctx);if(def.type==="object"){for(let key in def.
shape)if(isTransforming(def.shape[key],ctx))return!0;return!1}if(def.type==="union"){for(let option2 of def.options)if(isTransforming(option2,ctx))return!0;return!1}
if(def.type==="tuple"){for(let item of def.items)if(isTransforming(item,ctx))return!0;return!!(def.rest&&isTransforming(def.rest,ctx))}return!1}var FOLDABLE_KEYS,
UNION_KEYS,createToJSONSchemaMethod,createStandardJSONSchemaMethod,init_to_json_schema=__esm({"node_modules/zod/v4/core/to-json-schema.js"(){"use strict";init_registries();
init_util();FOLDABLE_KEYS=new Set(["type","properties","required","additionalProperties"]),UNION_KEYS=["oneOf","anyOf"];createToJSONSchemaMethod=(schema2,processors={})=>params=>{
let ctx=initializeContext({...params,processors});return processSchema(schema2,ctx),extractDefs(ctx,schema2),finalize(ctx,schema2)},createStandardJSONSchemaMethod=
(schema2,io,processors={})=>params=>{let{libraryOptions,target}=params??{},ctx=initializeContext({...libraryOptions??{},target,io,processors});return processSchema(
schema2,ctx),extractDefs(ctx,schema2),finalize(ctx,schema2)}}});function aggregateChecks(schema2){let agg={},def=schema2._zod.def,list7=schema2._zod.traits.has("$ZodCheck")?[schema2,...def.checks??[]]:def.checks??[];for(let ch of list7)
contributors[ch._zod.def.check]?.(agg,ch._zod.def);let bag=schema2._zod.bag;bag.minimum!==void 0&&narrowMin(agg,"minimum",bag.minimum),bag.exclusiveMinimum!==void 0&&
narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum),bag.maximum!==void 0&&narrowMax(agg,"maximum",bag.maximum),bag.exclusiveMaximum!==void 0&&narrowMax(agg,"\
exclusiveMaximum",bag.exclusiveMaximum),bag.multipleOf!==void 0&&addDivisor(agg,bag.multipleOf),bag.format!==void 0&&(agg.format??(agg.format=bag.format),bag.format.
includes("int")&&(agg.isInt=!0)),bag.mime&&intersectMime(agg,bag.mime);for(let pattern of bag.patterns??[])addPattern(agg,pattern);return agg}function inputOptin(schema2){
let def=schema2._zod.def;return def.type==="pipe"&&def.in._zod.traits.has("$ZodTransform")?inputOptin(def.out):def.type==="catch"?inputOptin(def.innerType):schema2.
_zod.optin}function stringifyKeyNames(bySchema,json,visited){if(json.$ref){if(visited.has(json))return json;visited.add(json);let def=bySchema.get(json)?.def;if(!def)
return json;let inlined=stringifyKeyNames(bySchema,def,visited);return inlined===def?json:inlined}for(let keyword of["anyOf","oneOf"]){let branches=json[keyword];
if(!Array.isArray(branches))continue;let mapped2=branches.map(branch2=>stringifyKeyNames(bySchema,branch2,visited));mapped2.some((branch2,i)=>branch2!==branches[i])&&
(json={...json,[keyword]:mapped2})}let types=Array.isArray(json.type)?json.type:[json.type],numericType=!types.includes("string")&&types.some(t=>t==="number"||t===
"integer"),values=json.enum??(json.const!==void 0?[json.const]:void 0);if(!numericType&&!values?.some(v=>typeof v=="number"))return json;let{minimum,maximum,exclusiveMinimum,
exclusiveMaximum,multipleOf,format,id:id2,...rest}=json;return rest.enum?rest.enum=rest.enum.map(v=>typeof v=="number"?String(v):v):typeof rest.const=="number"&&
(rest.const=String(rest.const)),numericType&&(rest.type="string",values||(rest.pattern=(types.includes("number")?number2:integer).source)),rest}function rewriteKeyNames(ctx){
let bySchema=new Map;for(let entry of ctx.seen.values())entry.def&&!bySchema.has(entry.schema)&&bySchema.set(entry.schema,entry);let rewrites=new Map;for(let record3 of pendingRecords.
get(ctx)??[]){let seen2=ctx.seen.get(record3),names3=(seen2?.def??seen2?.schema)?.propertyNames;if(!names3||names3===!0||rewrites.has(names3))continue;let rewritten=stringifyKeyNames(
bySchema,names3,new Set);rewritten!==names3&&rewrites.set(names3,rewritten)}if(rewrites.size)for(let entry of ctx.seen.values())for(let carrier of[entry.schema,
entry.def]){let rewritten=carrier&&rewrites.get(carrier.propertyNames);rewritten&&(carrier.propertyNames=rewritten)}}function serializeDefaultValue(value,schema2,ctx,json,params){
let unrepresentable=!1,serialized=JSON.stringify(value,(_,val)=>typeof val!="bigint"?val:(unrepresentable=!0,null));return unrepresentable?(handleUnrepresentable(
schema2,ctx,json,params,"BigInt defaults cannot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(serialized)}function toJSONSchema(input,params){
if("_idmap"in input){let registry2=input,ctx2=initializeContext({...params,processors:allProcessors}),defs={};for(let entry of registry2._idmap.entries()){let[_,
schema2]=entry;processSchema(schema2,ctx2)}let schemas2={},external={registry:registry2,uri:params?.uri,defs};ctx2.external=external;for(let entry of registry2.
_idmap.entries()){let[key,schema2]=entry;extractDefs(ctx2,schema2),assignProp(schemas2,key,finalize(ctx2,schema2))}if(Object.keys(defs).length>0){let defsSegment=ctx2.
target==="draft-2020-12"?"$defs":"definitions";schemas2.__shared={[defsSegment]:defs}}return{schemas:schemas2}}let ctx=initializeContext({...params,processors:allProcessors});
return processSchema(input,ctx),extractDefs(ctx,input),finalize(ctx,input)}var narrowMin,narrowMax,narrowBoth,addDivisor,addPattern,intersectMime,setFormat,minContributor,
maxContributor,formatContributor,contributors,formatMap,exactPatterns,exactPattern,stringProcessor,numberProcessor,booleanProcessor,bigintProcessor,symbolProcessor,
nullProcessor,undefinedProcessor,voidProcessor,neverProcessor,anyProcessor,unknownProcessor,dateProcessor,enumProcessor,literalProcessor,nanProcessor,templateLiteralProcessor,
fileProcessor,successProcessor,customProcessor,functionProcessor,transformProcessor,mapProcessor,setProcessor,arrayProcessor,objectProcessor,unionProcessor,intersectionProcessor,
tupleProcessor,pendingRecords,recordProcessor,nullableProcessor,nonoptionalProcessor,UNREPRESENTABLE_DEFAULT,defaultProcessor,prefaultProcessor,catchProcessor,pipeProcessor,
readonlyProcessor,promiseProcessor,optionalProcessor,lazyProcessor,allProcessors,init_json_schema_processors=__esm({"node_modules/zod/v4/core/json-schema-proces\
sors.js"(){"use strict";init_regexes();init_schemas();init_to_json_schema();init_util();narrowMin=(agg,key,value)=>{(agg[key]===void 0||value>agg[key])&&(agg[key]=
value)},narrowMax=(agg,key,value)=>{(agg[key]===void 0||value<agg[key])&&(agg[key]=value)},narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value),narrowMax(agg,
"maximum",value)},addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=[]),agg.multipleOf.includes(value)||agg.multipleOf.push(value)},addPattern=(agg,pattern)=>{
agg.patterns??(agg.patterns=new Set),agg.patterns.add(pattern)},intersectMime=(agg,mime)=>{agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]},setFormat=
(agg,format)=>{agg.format=format,format.includes("int")&&(agg.isInt=!0)},minContributor=(agg,def)=>narrowMin(agg,"minimum",def.minimum),maxContributor=(agg,def)=>narrowMax(
agg,"maximum",def.maximum),formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format);let[minimum,maximum]=ranges[def.format];narrowMin(agg,"minimum",minimum),
narrowMax(agg,"maximum",maximum)},contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?"minimum":"exclusiveMinimum",def.value),less_than:(agg,def)=>narrowMax(
agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(agg,def.value),number_format:formatContributor(NUMBER_FORMAT_RANGES),
bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,
max_size:maxContributor,size_equals:(agg,def)=>narrowBoth(agg,def.size),string_format:(agg,def)=>{setFormat(agg,def.format),def.pattern&&addPattern(agg,def.pattern),
(def.format==="base64"||def.format==="base64url")&&(agg.contentEncoding=def.format),(def.local||def.precision===-1)&&(agg.laxFormat=!0)},mime_type:(agg,def)=>intersectMime(
agg,def.mime)};formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,
base64url]]),exactPattern=p=>exactPatterns.get(p)??p,stringProcessor=(schema2,ctx,_json,_params)=>{let json=_json;json.type="string";let{minimum,maximum,format,
patterns,contentEncoding,laxFormat}=aggregateChecks(schema2);if(typeof minimum=="number"&&(json.minLength=minimum),typeof maximum=="number"&&(json.maxLength=maximum),
format&&(json.format=formatMap[format]??format,json.format===""&&delete json.format,(format==="time"||laxFormat)&&delete json.format),contentEncoding&&(json.contentEncoding=
contentEncoding),patterns&&patterns.size>0){let patternList=[...patterns].map(exactPattern);patternList.length===1?json.pattern=patternList[0].source:patternList.
length>1&&(json.allOf=[...patternList.map(regex2=>({...ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},pattern:regex2.
source}))])}},numberProcessor=(schema2,ctx,_json,params)=>{let json=_json,{minimum,maximum,multipleOf,exclusiveMaximum,exclusiveMinimum,isInt}=aggregateChecks(schema2);
json.type=isInt?"integer":"number";let exMin=typeof exclusiveMinimum=="number"&&exclusiveMinimum>=(minimum??Number.NEGATIVE_INFINITY),exMax=typeof exclusiveMaximum==
"number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY),legacy=ctx.target==="draft-04"||ctx.target==="openapi-3.0";if(exMin?legacy?(json.minimum=exclusiveMinimum,
json.exclusiveMinimum=!0):json.exclusiveMinimum=exclusiveMinimum:typeof minimum=="number"&&(json.minimum=minimum),exMax?legacy?(json.maximum=exclusiveMaximum,json.
exclusiveMaximum=!0):json.exclusiveMaximum=exclusiveMaximum:typeof maximum=="number"&&(json.maximum=maximum),multipleOf){let divisors=new Set;for(let divisor of multipleOf)
Number.isFinite(divisor)&&divisor!==0?divisors.add(Math.abs(divisor)):handleUnrepresentable(schema2,ctx,json,params,`A multipleOf divisor of ${divisor} cannot b\
e represented in JSON Schema`);let[first,...rest]=divisors;first!==void 0&&(json.multipleOf=first),rest.length&&(json.allOf=[...json.allOf??[],...rest.map(m=>({
multipleOf:m}))])}},booleanProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},bigintProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,
ctx,json,params,"BigInt cannot be represented in JSON Schema")},symbolProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Symbo\
ls cannot be represented in JSON Schema")},nullProcessor=(_schema,ctx,json,_params)=>{ctx.target==="openapi-3.0"?(json.type="string",json.nullable=!0,json.enum=
[null]):json.type="null"},undefinedProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Undefined cannot be represented in JSON \
Schema")},voidProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Void cannot be represented in JSON Schema")},neverProcessor=(_schema,_ctx,json,_params)=>{
json.not={}},anyProcessor=(_schema,_ctx,_json,_params)=>{},unknownProcessor=(_schema,_ctx,_json,_params)=>{},dateProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(
schema2,ctx,json,params,"Date cannot be represented in JSON Schema")},enumProcessor=(schema2,_ctx,json,_params)=>{let def=schema2._zod.def,values=getEnumValues(
def.entries);if(values.length===0){json.not={};return}values.every(v=>typeof v=="number")&&(json.type="number"),values.every(v=>typeof v=="string")&&(json.type=
"string"),json.enum=values},literalProcessor=(schema2,ctx,json,params)=>{let def=schema2._zod.def;if(def.values.length===0){json.not={};return}let vals=[];for(let val of def.
values)if(val===void 0){if(handleUnrepresentable(schema2,ctx,json,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val==
"bigint"){if(handleUnrepresentable(schema2,ctx,json,params,"BigInt literals cannot be represented in JSON Schema"))return;vals.push(Number(val))}else vals.push(
val);if(vals.length!==0)if(vals.length===1){let val=vals[0];json.type=val===null?"null":typeof val,ctx.target==="draft-04"||ctx.target==="openapi-3.0"?json.enum=
[val]:json.const=val}else vals.every(v=>typeof v=="number")&&(json.type="number"),vals.every(v=>typeof v=="string")&&(json.type="string"),vals.every(v=>typeof v==
"boolean")&&(json.type="boolean"),vals.every(v=>v===null)&&(json.type="null"),json.enum=vals},nanProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,
ctx,json,params,"NaN cannot be represented in JSON Schema")},templateLiteralProcessor=(schema2,_ctx,json,_params)=>{let _json=json,pattern=schema2._zod.pattern;
if(!pattern)throw new Error("Pattern not found in template literal");_json.type="string",_json.pattern=pattern.source},fileProcessor=(schema2,_ctx,json,_params)=>{
let _json=json;_json.type="string",_json.format="binary",_json.contentEncoding="binary";let{minimum,maximum,mime}=aggregateChecks(schema2);minimum!==void 0&&(_json.
minLength=minimum),maximum!==void 0&&(_json.maxLength=maximum),mime&&(mime.length===0?_json.not={}:mime.length===1?_json.contentMediaType=mime[0]:_json.anyOf=mime.
map(m=>({contentMediaType:m})))},successProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},customProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(
schema2,ctx,json,params,"Custom types cannot be represented in JSON Schema")},functionProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,
params,"Function types cannot be represented in JSON Schema")},transformProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Tra\
nsforms cannot be represented in JSON Schema")},mapProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Map cannot be represente\
d in JSON Schema")},setProcessor=(schema2,ctx,json,params)=>{handleUnrepresentable(schema2,ctx,json,params,"Set cannot be represented in JSON Schema")},arrayProcessor=
(schema2,ctx,_json,params)=>{let json=_json,def=schema2._zod.def,{minimum,maximum}=aggregateChecks(schema2);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum==
"number"&&(json.maxItems=maximum),json.type="array",json.items=processSchema(def.element,ctx,{...params,path:[...params.path,"items"]})};objectProcessor=(schema2,ctx,_json,params)=>{
let json=_json,def=schema2._zod.def,shape=def.shape;if(Object.getOwnPropertySymbols(shape).length&&handleUnrepresentable(schema2,ctx,json,params,"Symbol keys ca\
nnot be represented in JSON Schema"))return;json.type="object",json.properties={};for(let key in shape)assignProp(json.properties,key,processSchema(shape[key],ctx,
{...params,path:[...params.path,"properties",key]}));let requiredKeys=[];for(let key of Object.keys(shape)){let field2=def.shape[key];(ctx.io==="input"?inputOptin(
field2)===void 0:field2._zod.optout===void 0)&&requiredKeys.push(key)}requiredKeys.length>0&&(json.required=requiredKeys),def.catchall?._zod.def.type==="never"?
json.additionalProperties=!1:def.catchall?def.catchall&&(json.additionalProperties=processSchema(def.catchall,ctx,{...params,path:[...params.path,"additionalPro\
perties"]})):ctx.io==="output"&&(json.additionalProperties=!1)},unionProcessor=(schema2,ctx,json,params)=>{let def=schema2._zod.def,isExclusive=def.inclusive===
!1,options=def.options.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}));isExclusive?json.oneOf=options:json.anyOf=
options},intersectionProcessor=(schema2,ctx,json,params)=>{let def=schema2._zod.def,a=processSchema(def.left,ctx,{...params,path:[...params.path,"allOf",0]}),b=processSchema(
def.right,ctx,{...params,path:[...params.path,"allOf",1]}),isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1,allOf=[...isSimpleIntersection(a)?
a.allOf:[a],...isSimpleIntersection(b)?b.allOf:[b]];json.allOf=allOf,ctx.intersections.push(allOf)},tupleProcessor=(schema2,ctx,_json,params)=>{let json=_json,def=schema2.
_zod.def;json.type="array";let prefixPath=ctx.target==="draft-2020-12"?"prefixItems":"items",restPath=ctx.target==="draft-2020-12"||ctx.target==="openapi-3.0"?"\
items":"additionalItems",prefixItems=def.items.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,prefixPath,i]})),rest=def.rest?processSchema(def.rest,
ctx,{...params,path:[...params.path,restPath,...ctx.target==="openapi-3.0"?[def.items.length]:[]]}):null,minItems=def.items.length;for(;minItems>0;){let item=def.
items[minItems-1];if(!(ctx.io==="input"?inputOptin(item)!==void 0:item._zod.optout==="optional"))break;minItems--}let maxItems=def.items.length,isClosed=!def.rest;
ctx.target==="draft-2020-12"?(json.prefixItems=prefixItems,isClosed?json.items=!1:rest&&(json.items=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=
maxItems)):ctx.target==="openapi-3.0"?(json.items={anyOf:prefixItems},rest&&json.items.anyOf.push(rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=
maxItems)):(json.items=prefixItems,isClosed?json.additionalItems=!1:rest&&(json.additionalItems=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=
maxItems));let{minimum,maximum}=aggregateChecks(schema2);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum)};pendingRecords=
new WeakMap;recordProcessor=(schema2,ctx,_json,params)=>{let json=_json,def=schema2._zod.def;json.type="object";let keyType=def.keyType,patterns=aggregateChecks(
keyType).patterns;if(def.mode==="loose"&&patterns&&patterns.size>0){let valueSchema=processSchema(def.valueType,ctx,{...params,path:[...params.path,"patternProp\
erties","*"]});json.patternProperties={};for(let pattern of patterns)assignProp(json.patternProperties,exactPattern(pattern).source,valueSchema)}else{if(ctx.target===
"draft-07"||ctx.target==="draft-2020-12"){json.propertyNames=processSchema(def.keyType,ctx,{...params,path:[...params.path,"propertyNames"]});let pending=pendingRecords.
get(ctx);pending||(pending=[],pendingRecords.set(ctx,pending),ctx.deferred.push(()=>rewriteKeyNames(ctx))),pending.push(schema2)}json.additionalProperties=processSchema(
def.valueType,ctx,{...params,path:[...params.path,"additionalProperties"]})}let keyValues=keyType._zod.values,omittableOnInput=ctx.io==="input"&&inputOptin(def.
valueType)!==void 0;if(keyValues&&!def.partial&&!omittableOnInput){let validKeyValues=[...keyValues].filter(v=>typeof v=="string"||typeof v=="number");validKeyValues.
length>0&&(json.required=validKeyValues.map(String))}},nullableProcessor=(schema2,ctx,json,params)=>{let def=schema2._zod.def,inner=processSchema(def.innerType,
ctx,params),seen2=ctx.seen.get(schema2);ctx.target==="openapi-3.0"?(seen2.ref=def.innerType,json.nullable=!0):json.anyOf=[inner,{type:"null"}]},nonoptionalProcessor=
(schema2,ctx,_json,params)=>{let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=def.innerType},UNREPRESENTABLE_DEFAULT=
Symbol();defaultProcessor=(schema2,ctx,json,params)=>{let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=
def.innerType;let value=serializeDefaultValue(def.defaultValue,schema2,ctx,json,params);value!==UNREPRESENTABLE_DEFAULT&&(json.default=value)},prefaultProcessor=
(schema2,ctx,json,params)=>{let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);if(seen2.ref=def.innerType,ctx.io!==
"input")return;let value=serializeDefaultValue(def.defaultValue,schema2,ctx,json,params);value!==UNREPRESENTABLE_DEFAULT&&(json._prefault=value)},catchProcessor=
(schema2,ctx,json,params)=>{let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=def.innerType;let catchValue;
try{catchValue=def.catchValue(void 0)}catch{handleUnrepresentable(schema2,ctx,json,params,"Dynamic catch values are not supported in JSON Schema");return}json.default=
catchValue},pipeProcessor=(schema2,ctx,_json,params)=>{let def=schema2._zod.def,inIsTransform=def.in._zod.traits.has("$ZodTransform"),innerType=ctx.io==="input"?
inIsTransform?def.out:def.in:def.out;processSchema(innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=innerType},readonlyProcessor=(schema2,ctx,json,params)=>{
let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=def.innerType,json.readOnly=!0},promiseProcessor=(schema2,ctx,_json,params)=>{
let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=def.innerType},optionalProcessor=(schema2,ctx,_json,params)=>{
let def=schema2._zod.def;processSchema(def.innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=def.innerType},lazyProcessor=(schema2,ctx,_json,params)=>{
let innerType=schema2._zod.innerType;processSchema(innerType,ctx,params);let seen2=ctx.seen.get(schema2);seen2.ref=innerType},allProcessors={string:stringProcessor,
number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,
never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,
file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,
object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,
default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,
lazy:lazyProcessor}}});var init_json_schema=__esm({"node_modules/zod/v4/core/json-schema.js"(){"use strict"}});var init_core3=__esm({"node_modules/zod/v4/core/index.js"(){"use strict";init_core2();init_parse();init_errors2();init_schemas();init_memoizer();init_checks();init_versions();
init_util();init_regexes();init_locales();init_registries();init_doc();init_compile();init_api();init_to_json_schema();init_json_schema()}});var init_checks2=__esm({"node_modules/zod/v4/classic/checks.js"(){"use strict";init_core3()}});function _lazyMethod(proto,key,make2){Object.defineProperty(proto,key,{configurable:!0,enumerable:!1,get(){let value=make2(this);return Object.defineProperty(this,
key,{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,key,{value,configurable:!0,writable:!0})}})}var _installedErrorProtos,initializer2,
ZodRealError,init_errors3=__esm({"node_modules/zod/v4/classic/errors.js"(){"use strict";init_core3();init_core3();init_util();_installedErrorProtos=new WeakSet(
[Object.prototype,Error.prototype]);initializer2=(inst,issues)=>{$ZodError.init(inst,issues),inst.name="ZodError";let proto=Object.getPrototypeOf(inst);_installedErrorProtos.
has(proto)||(_installedErrorProtos.add(proto),_lazyMethod(proto,"format",self=>mapper=>formatError(self,mapper)),_lazyMethod(proto,"flatten",self=>mapper=>flattenError(
self,mapper)),_lazyMethod(proto,"addIssue",self=>issue3=>{self.issues.push(issue3),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)}),_lazyMethod(
proto,"addIssues",self=>issues2=>{self.issues.push(...issues2),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)}),Object.defineProperty(proto,"i\
sEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodRealError=$constructor("ZodError",initializer2,void 0,{Parent:Error})}});var parse,parseAsync,safeParse,safeParseAsync,encode,decode,encodeAsync,decodeAsync,safeEncode,safeDecode,safeEncodeAsync,safeDecodeAsync,init_parse2=__esm({"no\
de_modules/zod/v4/classic/parse.js"(){"use strict";init_core3();init_errors3();init_core3();parse=_parse(ZodRealError),parseAsync=_parseAsync(ZodRealError),safeParse=
_safeParse(ZodRealError),safeParseAsync=_safeParseAsync(ZodRealError),encode=_encode(ZodRealError),decode=_decode(ZodRealError),encodeAsync=_encodeAsync(ZodRealError),
decodeAsync=_decodeAsync(ZodRealError),safeEncode=_safeEncode(ZodRealError),safeDecode=_safeDecode(ZodRealError),safeEncodeAsync=_safeEncodeAsync(ZodRealError),
safeDecodeAsync=_safeDecodeAsync(ZodRealError)}});function _ensureDefaultLocale(){globalConfig.localeError||config(en_default())}function _ensureDefaultMemoizer(){globalConfig.memoizer||config({memoizer:memoizer()})}
function string2(params){return _string(ZodString,params)}function number3(params){return _number(ZodNumber,params)}function int(params){return _int(ZodNumberFormat,
params)}function boolean2(params){return _boolean(ZodBoolean,params)}function unknown2(){return _unknown(ZodUnknown)}function never(params){return _never(ZodNever,
params)}function array(element,params){return _array(ZodArray,element,params)}function strictObject(shape,params){return new ZodObject({type:"object",shape,catchall:never(),
...util_exports.normalizeParams(params)})}function union(options,params){return new ZodUnion({type:"union",options,...util_exports.normalizeParams(params)})}function intersection(left,right){
return new ZodIntersection({type:"intersection",left,right})}function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodRecord({type:"re\
cord",keyType:string2(),valueType:keyType,...util_exports.normalizeParams(valueType)}):new ZodRecord({type:"record",keyType,valueType,...util_exports.normalizeParams(
params)})}function _enum(values,params){let entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodEnum({type:"enum",entries,
...util_exports.normalizeParams(params)})}function literal(value,params){return new ZodLiteral({type:"literal",values:Array.isArray(value)?value:[value],...util_exports.
normalizeParams(params)})}function transform(fn){return new ZodTransform({type:"transform",transform:fn})}function optional(innerType){return new ZodOptional({type:"\
optional",innerType})}function exactOptional(innerType){return new ZodExactOptional({type:"optional",innerType})}function nullable(innerType){return new ZodNullable(
{type:"nullable",innerType})}function _default(innerType,defaultValue){return new ZodDefault({type:"default",innerType,get defaultValue(){return typeof defaultValue==
"function"?defaultValue():util_exports.shallowClone(defaultValue)}})}function prefault(innerType,defaultValue){return new ZodPrefault({type:"prefault",innerType,
get defaultValue(){return typeof defaultValue=="function"?defaultValue():util_exports.shallowClone(defaultValue)}})}function nonoptional(innerType,params){return new ZodNonOptional(
{type:"nonoptional",innerType,...util_exports.normalizeParams(params)})}function _catch(innerType,catchValue){return new ZodCatch({type:"catch",innerType,catchValue:typeof catchValue==
"function"?catchValue:util_exports.constantCatch(catchValue)})}function pipe(in_,out){return new ZodPipe({type:"pipe",in:in_,out})}function readonly(innerType){
return new ZodReadonly({type:"readonly",innerType})}function custom(fn,_params){return _custom(ZodCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){return _refine(
ZodCustom,fn,_params)}function superRefine(fn,params){return _superRefine(fn,params)}var ZodType,_ZodString,ZodString,ZodStringFormat,ZodISODateTime,ZodISODate,
ZodISOTime,ZodISODuration,ZodEmail,ZodGUID,ZodUUID,ZodURL,ZodEmoji,ZodNanoID,ZodCUID,ZodCUID2,ZodULID,ZodXID,ZodKSUID,ZodIPv4,ZodIPv6,ZodCIDRv4,ZodCIDRv6,ZodBase64,
ZodBase64URL,ZodE164,ZodJWT,ZodNumber,ZodNumberFormat,ZodBoolean,ZodUnknown,ZodNever,ZodArray,ZodObject,ZodUnion,ZodIntersection,ZodRecord,ZodEnum,ZodLiteral,ZodTransform,
ZodOptional,ZodExactOptional,ZodNullable,ZodDefault,ZodPrefault,ZodNonOptional,ZodCatch,ZodPipe,ZodReadonly,ZodCustom,init_schemas2=__esm({"node_modules/zod/v4/\
classic/schemas.js"(){"use strict";init_core3();init_core3();init_json_schema_processors();init_to_json_schema();init_en();init_checks2();init_parse2();ZodType=
$constructor("ZodType",(inst,def)=>(_ensureDefaultLocale(),$ZodType.init(inst,def),inst.def=def,inst.type=def.type,inst),{check(...chks){let def=this.def;return this.
clone(util_exports.mergeDefs(def,{checks:[...def.checks??[],...chks.map(ch=>typeof ch=="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]}),{parent:!0})},
with(...chks){return this.check(...chks)},clone(def,params){return clone(this,def,params)},brand(){return this},register(reg,meta2){return reg.add(this,meta2),this},
refine(check3,params){return this.check(refine(check3,params))},superRefine(refinement,params){return this.check(superRefine(refinement,params))},overwrite(fn){
return this.check(_overwrite(fn))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(
nullable(this))},nonoptional(params){return nonoptional(this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){return intersection(
this,arg)},transform(tx){return pipe(this,transform(tx))},default(d){return _default(this,d)},prefault(d){return prefault(this,d)},catch(params){return _catch(this,
params)},pipe(target){return pipe(this,target)},readonly(){return readonly(this)},describe(description){let cl=this.clone();return globalRegistry.add(cl,{description}),
cl},meta(...args){if(args.length===0)return globalRegistry.get(this);let cl=this.clone();return globalRegistry.add(cl,args[0]),cl},isOptional(){return this.safeParse(
void 0).success},isNullable(){return this.safeParse(null).success},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)},get"~standard"(){return util_exports.
hide(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},
set"~standard"(value){util_exports.own(this,"~standard",value)},parse:function _parse2(data,params){return parse(this,data,params,{callee:_parse2})},parseAsync:async function _parseAsync2(data,params){
return await parseAsync(this,data,params,{callee:_parseAsync2})},safeParse(data,params){return safeParse(this,data,params)},async safeParseAsync(data,params){return safeParseAsync(
this,data,params)},get spa(){return this?.safeParseAsync},set spa(value){util_exports.own(this,"spa",value)},validate(data,params){return validate(this,data,params)},
validateAsync(data,params){return validateAsync(this,data,params)},encode:function _encode2(data,params){return encode(this,data,params,{callee:_encode2})},decode:function _decode2(data,params){
return decode(this,data,params,{callee:_decode2})},encodeAsync:async function _encodeAsync2(data,params){return await encodeAsync(this,data,params,{callee:_encodeAsync2})},
decodeAsync:async function _decodeAsync2(data,params){return await decodeAsync(this,data,params,{callee:_decodeAsync2})},safeEncode(data,params){return safeEncode(
this,data,params)},safeDecode(data,params){return safeDecode(this,data,params)},async safeEncodeAsync(data,params){return safeEncodeAsync(this,data,params)},async safeDecodeAsync(data,params){
return safeDecodeAsync(this,data,params)},toJSONSchema(params){return createToJSONSchemaMethod(this,{})(params)},get description(){return globalRegistry.get(this)?.
description},get _def(){return this._zod.def}}),_ZodString=$constructor("_ZodString",(inst,def)=>{$ZodString.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>stringProcessor(inst,ctx,json,params)},util_exports.derived({format:inst=>aggregateChecks(inst).format??null,minLength:inst=>aggregateChecks(
inst).minimum??null,maxLength:inst=>aggregateChecks(inst).maximum??null},{regex(...args){return this.check(_regex(...args))},includes(...args){return this.check(
_includes(...args))},startsWith(...args){return this.check(_startsWith(...args))},endsWith(...args){return this.check(_endsWith(...args))},min(...args){return this.
check(_minLength(...args))},max(...args){return this.check(_maxLength(...args))},length(...args){return this.check(_length(...args))},nonempty(...args){return this.
check(_minLength(1,...args))},lowercase(params){return this.check(_lowercase(params))},uppercase(params){return this.check(_uppercase(params))},trim(){return this.
check(_trim())},normalize(...args){return this.check(_normalize(...args))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},
slugify(){return this.check(_slugify())}})),ZodString=$constructor("ZodString",(inst,def)=>{$ZodString.init(inst,def),_ZodString.init(inst,def)},{email(params){
return this.check(_email(ZodEmail,params))},url(params){return this.check(_url(ZodURL,params))},jwt(params){return this.check(_jwt(ZodJWT,params))},emoji(params){
return this.check(_emoji2(ZodEmoji,params))},guid(params){return this.check(_guid(ZodGUID,params))},uuid(params){return this.check(_uuid(ZodUUID,params))},uuidv4(params){
return this.check(_uuidv4(ZodUUID,params))},uuidv6(params){return this.check(_uuidv6(ZodUUID,params))},uuidv7(params){return this.check(_uuidv7(ZodUUID,params))},
nanoid(params){return this.check(_nanoid(ZodNanoID,params))},cuid(params){return this.check(_cuid(ZodCUID,params))},cuid2(params){return this.check(_cuid2(ZodCUID2,
params))},ulid(params){return this.check(_ulid(ZodULID,params))},base64(params){return this.check(_base64(ZodBase64,params))},base64url(params){return this.check(
_base64url(ZodBase64URL,params))},xid(params){return this.check(_xid(ZodXID,params))},ksuid(params){return this.check(_ksuid(ZodKSUID,params))},ipv4(params){return this.
check(_ipv4(ZodIPv4,params))},ipv6(params){return this.check(_ipv6(ZodIPv6,params))},cidrv4(params){return this.check(_cidrv4(ZodCIDRv4,params))},cidrv6(params){
return this.check(_cidrv6(ZodCIDRv6,params))},e164(params){return this.check(_e164(ZodE164,params))},datetime(params){return this.check(_isoDateTime(ZodISODateTime,
params))},date(params){return this.check(_isoDate(ZodISODate,params))},time(params){return this.check(_isoTime(ZodISOTime,params))},duration(params){return this.
check(_isoDuration(ZodISODuration,params))}});ZodStringFormat=$constructor("ZodStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def),_ZodString.init(inst,def)}),
ZodISODateTime=$constructor("ZodISODateTime",(inst,def)=>{$ZodISODateTime.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODate=$constructor("ZodISODate",(inst,def)=>{
$ZodISODate.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISOTime=$constructor("ZodISOTime",(inst,def)=>{$ZodISOTime.init(inst,def),ZodStringFormat.init(inst,
def)}),ZodISODuration=$constructor("ZodISODuration",(inst,def)=>{$ZodISODuration.init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmail=$constructor("ZodEmail",
(inst,def)=>{$ZodEmail.init(inst,def),ZodStringFormat.init(inst,def)}),ZodGUID=$constructor("ZodGUID",(inst,def)=>{$ZodGUID.init(inst,def),ZodStringFormat.init(
inst,def)}),ZodUUID=$constructor("ZodUUID",(inst,def)=>{$ZodUUID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodURL=$constructor("ZodURL",(inst,def)=>{$ZodURL.
init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmoji=$constructor("ZodEmoji",(inst,def)=>{$ZodEmoji.init(inst,def),ZodStringFormat.init(inst,def)}),ZodNanoID=
$constructor("ZodNanoID",(inst,def)=>{$ZodNanoID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCUID=$constructor("ZodCUID",(inst,def)=>{$ZodCUID.init(inst,
def),ZodStringFormat.init(inst,def)}),ZodCUID2=$constructor("ZodCUID2",(inst,def)=>{$ZodCUID2.init(inst,def),ZodStringFormat.init(inst,def)}),ZodULID=$constructor(
"ZodULID",(inst,def)=>{$ZodULID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodXID=$constructor("ZodXID",(inst,def)=>{$ZodXID.init(inst,def),ZodStringFormat.
init(inst,def)}),ZodKSUID=$constructor("ZodKSUID",(inst,def)=>{$ZodKSUID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodIPv4=$constructor("ZodIPv4",(inst,def)=>{
$ZodIPv4.init(inst,def),ZodStringFormat.init(inst,def)}),ZodIPv6=$constructor("ZodIPv6",(inst,def)=>{$ZodIPv6.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCIDRv4=
$constructor("ZodCIDRv4",(inst,def)=>{$ZodCIDRv4.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCIDRv6=$constructor("ZodCIDRv6",(inst,def)=>{$ZodCIDRv6.init(
inst,def),ZodStringFormat.init(inst,def)}),ZodBase64=$constructor("ZodBase64",(inst,def)=>{$ZodBase64.init(inst,def),ZodStringFormat.init(inst,def)}),ZodBase64URL=
$constructor("ZodBase64URL",(inst,def)=>{$ZodBase64URL.init(inst,def),ZodStringFormat.init(inst,def)}),ZodE164=$constructor("ZodE164",(inst,def)=>{$ZodE164.init(
inst,def),ZodStringFormat.init(inst,def)}),ZodJWT=$constructor("ZodJWT",(inst,def)=>{$ZodJWT.init(inst,def),ZodStringFormat.init(inst,def)}),ZodNumber=$constructor(
"ZodNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>numberProcessor(inst,ctx,json,params),inst.
isFinite=!0},util_exports.derived({minValue:inst=>{let{minimum,exclusiveMinimum}=aggregateChecks(inst);return Math.max(minimum??Number.NEGATIVE_INFINITY,exclusiveMinimum??
Number.NEGATIVE_INFINITY)},maxValue:inst=>{let{maximum,exclusiveMaximum}=aggregateChecks(inst);return Math.min(maximum??Number.POSITIVE_INFINITY,exclusiveMaximum??
Number.POSITIVE_INFINITY)},isInt:inst=>{let{isInt,multipleOf}=aggregateChecks(inst);return!!isInt||!!multipleOf?.some(Number.isSafeInteger)},format:inst=>aggregateChecks(
inst).format??null},{gt(value,params){return this.check(_gt(value,params))},gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.
check(_gte(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.
check(_lte(value,params))},int(params){return this.check(int(params))},safe(params){return this.check(int(params))},positive(params){return this.check(_gt(0,params))},
nonnegative(params){return this.check(_gte(0,params))},negative(params){return this.check(_lt(0,params))},nonpositive(params){return this.check(_lte(0,params))},
multipleOf(value,params){return this.check(_multipleOf(value,params))},step(value,params){return this.check(_multipleOf(value,params))},finite(){return this}}));
ZodNumberFormat=$constructor("ZodNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def),ZodNumber.init(inst,def)});ZodBoolean=$constructor("ZodBoolean",(inst,def)=>{
$ZodBoolean.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>booleanProcessor(inst,ctx,json,params)});ZodUnknown=$constructor(
"ZodUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unknownProcessor(inst,ctx,json,params)});
ZodNever=$constructor("ZodNever",(inst,def)=>{$ZodNever.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>neverProcessor(inst,
ctx,json,params)});ZodArray=$constructor("ZodArray",(inst,def)=>{_ensureDefaultMemoizer(),$ZodArray.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>arrayProcessor(inst,ctx,json,params),inst.element=def.element},{min(n,params){return this.check(_minLength(n,params))},nonempty(params){return this.
check(_minLength(1,params))},max(n,params){return this.check(_maxLength(n,params))},length(n,params){return this.check(_length(n,params))},unwrap(){return this.
element}});ZodObject=$constructor("ZodObject",(inst,def)=>{_ensureDefaultMemoizer(),$ZodObjectJIT.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>objectProcessor(inst,ctx,json,params),util_exports.installLazyProp(inst,"shape",self=>self._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(
this._zod.def.shape))},catchall(catchall){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall}))},passthrough(){return this.clone(util_exports.mergeDefs(
this._zod.def,{catchall:unknown2()}))},loose(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown2()}))},strict(){return this.clone(util_exports.
mergeDefs(this._zod.def,{catchall:never()}))},strip(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:void 0}))},extend(incoming){return util_exports.
extend(this,incoming)},safeExtend(incoming){return util_exports.safeExtend(this,incoming)},merge(other){return util_exports.merge(this,other)},pick(mask){return util_exports.
pick(this,mask)},omit(mask){return util_exports.omit(this,mask)},partial(...args){return util_exports.partial(ZodOptional,this,args[0])},exactPartial(...args){return util_exports.
partial(ZodExactOptional,this,args[0],"exactPartial")},required(...args){return util_exports.required(ZodNonOptional,this,args[0])}});ZodUnion=$constructor("Zod\
Union",(inst,def)=>{$ZodUnion.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unionProcessor(inst,ctx,json,params),inst.options=
def.options});ZodIntersection=$constructor("ZodIntersection",(inst,def)=>{$ZodIntersection.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>intersectionProcessor(
inst,ctx,json,params)});ZodRecord=$constructor("ZodRecord",(inst,def)=>{_ensureDefaultMemoizer(),$ZodRecord.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>recordProcessor(inst,ctx,json,params),inst.keyType=def.keyType,inst.valueType=def.valueType});ZodEnum=$constructor("ZodEnum",(inst,def)=>{$ZodEnum.
init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>enumProcessor(inst,ctx,json,params),inst.enum=def.entries,inst.options=[...inst.
_zod.values];let keys2=new Set(Object.keys(def.entries));inst.extract=(values,params)=>{let newEntries={};for(let value of values)if(keys2.has(value))newEntries[value]=
def.entries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],...util_exports.normalizeParams(params),entries:newEntries})},
inst.exclude=(values,params)=>{let newEntries={...def.entries};for(let value of values)if(keys2.has(value))delete newEntries[value];else throw new Error(`Key ${value}\
 not found in enum`);return new ZodEnum({...def,checks:[],...util_exports.normalizeParams(params),entries:newEntries})}});ZodLiteral=$constructor("ZodLiteral",(inst,def)=>{
$ZodLiteral.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>literalProcessor(inst,ctx,json,params),inst.values=new Set(def.
values),Object.defineProperty(inst,"value",{get(){if(def.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` inst\
ead.");return def.values[0]}})});ZodTransform=$constructor("ZodTransform",(inst,def)=>{_ensureDefaultMemoizer(),$ZodTransform.init(inst,def),ZodType.init(inst,def),
inst._zod.processJSONSchema=(ctx,json,params)=>transformProcessor(inst,ctx,json,params),inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward")throw new $ZodEncodeError(
inst.constructor.name);payload.addIssue=issue3=>{if(typeof issue3=="string")payload.issues.push(util_exports.issue(issue3,payload.value,def));else{let _issue=issue3;
_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=inst),payload.issues.
push(util_exports.issue(_issue))}};let output=def.transform(payload.value,payload);return output instanceof Promise?output.then(output2=>(payload.value=output2,
payload)):(payload.value=output,payload)}});ZodOptional=$constructor("ZodOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodExactOptional=$constructor("ZodExactOptional",(inst,def)=>{
$ZodExactOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst.
_zod.def.innerType});ZodNullable=$constructor("ZodNullable",(inst,def)=>{$ZodNullable.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nullableProcessor(
inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodDefault=$constructor("ZodDefault",(inst,def)=>{$ZodDefault.init(inst,def),ZodType.init(inst,def),
inst._zod.processJSONSchema=(ctx,json,params)=>defaultProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeDefault=inst.unwrap});ZodPrefault=
$constructor("ZodPrefault",(inst,def)=>{$ZodPrefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>prefaultProcessor(inst,
ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodNonOptional=$constructor("ZodNonOptional",(inst,def)=>{$ZodNonOptional.init(inst,def),ZodType.init(
inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nonoptionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodCatch=$constructor(
"ZodCatch",(inst,def)=>{$ZodCatch.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>catchProcessor(inst,ctx,json,params),inst.
unwrap=()=>inst._zod.def.innerType,inst.removeCatch=inst.unwrap});ZodPipe=$constructor("ZodPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodType.init(inst,def),inst.
_zod.processJSONSchema=(ctx,json,params)=>pipeProcessor(inst,ctx,json,params),inst.in=def.in,inst.out=def.out});ZodReadonly=$constructor("ZodReadonly",(inst,def)=>{
$ZodReadonly.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>readonlyProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.
def.innerType});ZodCustom=$constructor("ZodCustom",(inst,def)=>{$ZodCustom.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>customProcessor(
inst,ctx,json,params)})}});var ZodFirstPartyTypeKind,init_compat=__esm({"node_modules/zod/v4/classic/compat.js"(){"use strict";ZodFirstPartyTypeKind||(ZodFirstPartyTypeKind={})}});var init_iso=__esm({"node_modules/zod/v4/classic/iso.js"(){"use strict"}});var init_coerce=__esm({"node_modules/zod/v4/classic/coerce.js"(){"use strict"}});var init_external=__esm({"node_modules/zod/v4/classic/external.js"(){"use strict";init_core3();init_schemas2();init_checks2();init_errors3();init_parse2();init_compat();
init_json_schema_processors();init_locales();init_iso();init_coerce()}});var init_zod=__esm({"node_modules/zod/index.js"(){"use strict";init_external()}});function pathText(path2){return path2.map((part2,at)=>typeof part2=="number"?`[${part2}]`:at===0?part2:`.${part2}`).join("")}function withoutUndefined(value){if(typeof value!=
"object"||value===null||Array.isArray(value))return value;let kept2=Object.entries(value).filter(([,member3])=>member3!==void 0);return Object.fromEntries(kept2.
map(([key,member3])=>[key,withoutUndefined(member3)]))}function problemsOf(issue3,{schema:schema2,fixFor:fixFor3}){let path2=issue3.path.map(part2=>typeof part2==
"symbol"?String(part2):part2);if(issue3.code==="unrecognized_keys")return issue3.keys.map(key=>unknownKey(path2,key,schema2));let named7=path2.length===0?"The c\
onfiguration":`\`${pathText(path2)}\``,fix=fixFor3(path2,issue3.input);return[{path:path2,atKey:issue3.code==="invalid_key",problem:`${named7}: ${complaintOf(issue3)}\
.`,fix}]}function unknownKey(path2,key,schema2){let known3=knownKeys(path2,schema2),near=nearest(key,known3),fix=near===void 0?`Remove it; known here: ${known3.
join(", ")}.`:`Did you mean \`${near}\`?`;return{path:[...path2,key],atKey:!0,problem:`\`${pathText([...path2,key])}\` is not a known key.`,fix}}function complaintOf(issue3){
return issue3.code==="invalid_key"?issue3.issues[0]?.message??issue3.message:issue3.code==="invalid_value"?`expected ${issue3.values.map(value=>JSON.stringify(value)).
join(" or ")}`:issue3.code!=="invalid_type"?issue3.message:`expected ${typeNames[issue3.expected]??issue3.expected}, got ${typeName(issue3.input)}`}function typeName(value){
return value===void 0?"nothing":value===null?"null":Array.isArray(value)?"a list":typeof value=="number"&&!Number.isInteger(value)?"a fraction":typeNames[typeof value]??
`a ${typeof value}`}function knownKeys(path2,schema2){let node2=toJSONSchema(schema2,{unrepresentable:"any"});for(let part2 of path2){let rest=typeof node2?.additionalProperties==
"object"?node2.additionalProperties:void 0;node2=typeof part2=="number"?node2?.items:node2?.properties?.[part2]??rest}return Object.keys(node2?.properties??{}).
filter(key=>key!=="$schema")}var typeNames,init_config_problems=__esm({"src/config/config-problems.ts"(){"use strict";init_zod();init_nearest();typeNames={string:"\
text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a list"}}});var text3,optionalText,whole2,range,init_schema_parts=__esm({"src/config/schema-parts.ts"(){"use strict";init_zod();text3=string2().min(1,{error:"expected some \
text, got none"}),optionalText=exactOptional(text3),whole2=(min,max)=>int({abort:!0,error:({code:code2})=>code2?.startsWith("too_")?range(min,max):void 0}).min(
min,{error:range(min,max)}).max(max,{error:range(min,max)}),range=(min,max)=>`expected a whole number from ${min} to ${max}`}});var serverUrl,loopback,scope,oauth,callers,init_caller_schema=__esm({"src/config/caller-schema.ts"(){"use strict";init_zod();init_schema_parts();serverUrl=custom(
value=>typeof value=="string"&&URL.canParse(value)&&new URL(value.replace(loopback,"https://")).protocol==="https:",{error:"expected an https URL (http on the l\
oopback only)"}),loopback=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,scope=string2().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,{error:"expected a sc\
ope: no blanks, quotes and backslashes"}),oauth=strictObject({issuer:serverUrl,audience:optionalText,jwksUri:exactOptional(serverUrl),scopes:exactOptional(array(
scope)),algorithms:exactOptional(array(text3).min(1,{error:"expected at least one algorithm"}))}),callers=strictObject({perMinute:exactOptional(whole2(1,1e6)),parallel:exactOptional(
whole2(1,1e5)),streams:exactOptional(whole2(1,1e5)),failuresPerMinute:exactOptional(whole2(1,1e6))})}});function hasLogin(url2){let{username,password}=new URL(url2);return username!==""||password!==""}var line,dnsName,httpUrl,cpuRange,cpus,instances,scale,ingress,
kubernetes,ecs,deploy,init_deploy_schema=__esm({"src/config/deploy-schema.ts"(){"use strict";init_zod();init_schema_parts();line=error4=>string2().regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,
{error:error4}),dnsName=string2().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),httpUrl=custom(value=>typeof value==
"string"&&URL.canParse(value)&&/^https?:$/.test(new URL(value).protocol)&&!hasLogin(value),{error:"expected an http or https URL without a password"});cpuRange=
"expected a number from 0.1 to 1024",cpus=number3().min(.1,{error:cpuRange}).max(1024,{error:cpuRange}),instances=exactOptional(whole2(1,1e3)),scale=strictObject(
{min:instances,max:whole2(1,1e3),by:exactOptional(_enum(["hpa","keda"])),prometheus:exactOptional(httpUrl)}).refine(({min=1,max})=>min<=max,{error:"has a `min` \
over its `max`"}).refine(({by,prometheus})=>by==="keda"==(prometheus!==void 0),{error:'needs `prometheus` with `by: "keda"`, and with nothing else'}),ingress=strictObject(
{className:exactOptional(dnsName),tlsSecret:exactOptional(dnsName),annotations:exactOptional(record(string2().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),line("expected one line of text")))}),kubernetes=strictObject({namespace:exactOptional(dnsName),replicas:instances,scale:exactOptional(
scale),ingress:exactOptional(ingress),pullSecret:exactOptional(dnsName),runtimeClass:exactOptional(dnsName)}).refine(({replicas,scale:scaled})=>replicas===void 0||
scaled===void 0,{error:"has both `replicas` and `scale`: keep one"}),ecs=strictObject({region:exactOptional(string2().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,{error:"ex\
pected a region such as eu-central-1"})),minTasks:instances,maxTasks:instances}).refine(({minTasks=1,maxTasks=minTasks})=>minTasks<=maxTasks,{error:"has `minTas\
ks` over `maxTasks`"}),deploy=strictObject({name:exactOptional(line("expected a name in one line")),brokerImage:exactOptional(line("expected an image by digest")),
network:exactOptional(_enum(["broker","internet"])),upstream:exactOptional(httpUrl),memoryPerRunMiB:exactOptional(whole2(128,65536)),workMiB:exactOptional(whole2(
64,1048576)),compose:exactOptional(strictObject({port:exactOptional(whole2(1,65535)),cpus:exactOptional(cpus)})),kubernetes:exactOptional(kubernetes),ecs:exactOptional(
ecs),targets:exactOptional(record(dnsName,line("expected the path of a module")))})}});var limits,questions,hooks,longRuns,outputGuard,init_run_schema=__esm({"src/config/run-schema.ts"(){"use strict";init_zod();init_schema_parts();limits=strictObject(
{timeoutMs:exactOptional(whole2(1e3,36e5)),killAfterMs:exactOptional(whole2(0,6e4)),maxTurns:exactOptional(whole2(1,1e3)),maxBudgetUsd:exactOptional(number3().gt(
0,{error:"expected a number over 0"})),maxTokens:exactOptional(whole2(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:exactOptional(whole2(1,1e5)),maxOutputBytes:exactOptional(
whole2(1024,1073741824)),maxLineBytes:exactOptional(whole2(1024,1073741824)),idleMs:exactOptional(whole2(1e3,36e5)),maxDiskBytes:exactOptional(whole2(1048576,2**
40)),maxMemoryBytes:exactOptional(whole2(2**26,2**42)),maxProcesses:exactOptional(whole2(8,1e5))}),questions=strictObject({waitMs:exactOptional(whole2(1e3,6048e5)),
perCaller:exactOptional(whole2(1,100)),inAll:exactOptional(whole2(1,1e4)),maxBytes:exactOptional(whole2(1048576,1099511627776))}),hooks=strictObject({allow:exactOptional(
array(string2().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:exactOptional(array(text3))}),longRuns=strictObject({tools:exactOptional(
boolean2()),afterMs:exactOptional(whole2(1e3,36e5)),keepMs:exactOptional(whole2(6e4,864e5)),perCaller:exactOptional(whole2(1,100))}).refine(({tools,afterMs})=>tools!==
!1||afterMs===void 0,{error:"has `afterMs`, and no `tools` by which the answer could be fetched"}),outputGuard=strictObject({window:exactOptional(whole2(40,1e3)),
fenced:exactOptional(boolean2()),hooks:exactOptional(boolean2()),canaries:exactOptional(array(text3))})}});function isHttps(value){return URL.canParse(value)&&new URL(value).protocol==="https:"}var toolRule,componentOf,runKinds,componentId,insidePath,httpsUrl,variable,
publisher,credentials,dollars,modelPrice,modelId,marketplace,tier,image,uploads,mcpServer,filesPolicy,workspacePolicy,configSchema,init_schema=__esm({"src/confi\
g/schema.ts"(){"use strict";init_zod();init_tool_rule();init_caller_schema();init_deploy_schema();init_run_schema();init_schema_parts();toolRule=string2().superRefine(
(rule2,context2)=>{let fault2=toolRuleFault(rule2);fault2!==void 0&&context2.addIssue({code:"custom",message:`the tool rule "${rule2}" ${fault2.problem}`})}),componentOf=
kinds2=>custom(value=>typeof value=="string"&&kinds2.some(kind=>value.startsWith(`${kind}:`)&&value.length>kind.length+1),{error:`expected a component such as "\
command:deploy" (${kinds2.join(", ")})`}),runKinds=["command","skill","agent"],componentId=componentOf([...runKinds,"hook","mcp"]),insidePath=custom(value=>typeof value==
"string"&&value!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(value)&&!value.split("/").includes(".."),{error:"expected a relative path or glob inside the plugin, with `/`\
 and without `..`"}),httpsUrl=custom(value=>typeof value=="string"&&isHttps(value),{error:"expected an https URL"});variable=string2().regex(/^[A-Za-z_][A-Za-z0-9_]*$/,
{error:"expected a variable's name: letters, digits and _"}),publisher=strictObject({name:optionalText,email:optionalText,url:exactOptional(httpsUrl),description:optionalText,
version:optionalText,license:optionalText,licenseText:optionalText,privacyPolicyUrl:exactOptional(httpsUrl)}),credentials=strictObject({mode:exactOptional(_enum(
["owner","byok","operator"])),agreement:optionalText}).refine(({mode,agreement})=>mode==="operator"==(agreement!==void 0),{error:"needs `agreement` with the mod\
e `operator`, and with no other"}),dollars=number3().min(0,{error:"expected US dollars, 0 or more"}),modelPrice=strictObject({input:dollars,output:dollars,cacheRead:exactOptional(
dollars)}),modelId=string2().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),marketplace=strictObject({path:optionalText,
url:optionalText,branch:optionalText,category:optionalText}).refine(value=>value.path===void 0||value.url===void 0,{error:"has both `path` and `url`: keep one"}),
tier=strictObject({name:text3,description:optionalText,pricePerMonth:exactOptional(number3().min(0,{error:"expected a number of 0 or more"})),callsPerMonth:exactOptional(
whole2(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:exactOptional(whole2(1,Number.MAX_SAFE_INTEGER))}),image=strictObject({base:optionalText,name:optionalText,tags:exactOptional(
array(text3)),platforms:exactOptional(array(_enum(["linux/amd64","linux/arm64"]))),claude:exactOptional(union([literal(!1),text3],{error:"expected a version, or\
 false"})),dependencies:exactOptional(_enum(["install","present","none"])),builder:exactOptional(_enum(["auto","append","docker"])),systemPackages:exactOptional(
array(text3)),commands:exactOptional(array(text3)),exampleSecrets:exactOptional(array(text3))}),uploads=strictObject({maxFiles:exactOptional(whole2(1,1e5)),maxBytes:exactOptional(
whole2(1024,1073741824)),maxFileBytes:exactOptional(whole2(1024,268435456)),maxStoreBytes:exactOptional(whole2(1048576,1099511627776)),ttlMs:exactOptional(whole2(
6e4,2592e6))}),mcpServer=strictObject({share:exactOptional(_enum(["shared","per-caller"])),maxConnections:exactOptional(whole2(1,1e3)),protocol:exactOptional(_enum(
["legacy","auto","modern"])),allow:exactOptional(array(text3)),deny:exactOptional(array(text3)),env:exactOptional(array(variable)),idleMs:exactOptional(whole2(1e3,
864e5)),timeoutMs:exactOptional(whole2(1e3,864e5)),addresses:exactOptional(array(text3))}),filesPolicy=_enum(["none","args","project"]),workspacePolicy=union([filesPolicy,
strictObject({files:filesPolicy,git:exactOptional(boolean2()),reserved:exactOptional(_enum(["refuse","inert"]))})],{error:'expected "none", "args", "project" or\
 { files, git, reserved }'}),configSchema=strictObject({$schema:exactOptional(string2()),name:optionalText,endpoint:optionalText,endpointVariable:exactOptional(
variable),auth:exactOptional(_enum(["key","oauth"])),oauth:exactOptional(oauth),callers:exactOptional(callers),drainMs:exactOptional(whole2(0,36e5)),trustedProxies:exactOptional(
array(text3)),public:exactOptional(array(insidePath)),local:exactOptional(array(componentId)),shellContext:exactOptional(array(componentId)),failClosed:exactOptional(
array(text3)),permissionHook:exactOptional(boolean2()),relayModel:optionalText,commandModel:optionalText,alwaysLoad:exactOptional(union([literal("auto"),boolean2()],
{error:'expected "auto", true or false'})),publisher:exactOptional(publisher),limits:exactOptional(limits),allowedTools:exactOptional(array(toolRule)),passEnv:exactOptional(
array(variable)),credentials:exactOptional(credentials),models:exactOptional(array(modelId).min(1,{error:"expected at least one model"})),modelPrices:exactOptional(
record(modelId,modelPrice)),maxParallel:exactOptional(whole2(1,1e3)),model:optionalText,isolation:exactOptional(_enum(["none","container","sandbox"])),sandboxNetwork:exactOptional(
_enum(["none","host"])),sandboxPaths:exactOptional(array(string2().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:exactOptional(outputGuard),
hooks:exactOptional(hooks),longRuns:exactOptional(longRuns),questions:exactOptional(questions),maxParallelPerCaller:exactOptional(whole2(1,1e3)),maxQueued:exactOptional(
whole2(0,1e5)),queueTimeoutMs:exactOptional(whole2(0,6e5)),pidNamespace:exactOptional(_enum(["auto","require","never"])),mcp:exactOptional(strictObject({servers:exactOptional(
record(string2(),mcpServer))})),marketplace:exactOptional(marketplace),image:exactOptional(image),uploads:exactOptional(uploads),workspace:exactOptional(record(
componentOf(runKinds),workspacePolicy)),consent:exactOptional(_enum(["ask","always"])),pricing:exactOptional(strictObject({currency:exactOptional(string2().regex(
/^[A-Z]{3}$/,{error:"expected three capitals such as USD"})),tiers:array(tier)})),deploy:exactOptional(deploy)})}});var check_config_exports={};__export(check_config_exports,{checkConfig:()=>checkConfig});function checkConfig(value){let result=configSchema.safeParse(withoutUndefined(
value),{reportInput:!0});return result.success?{config:result.data,problems:[]}:{problems:result.error.issues.flatMap(issue3=>problemsOf(issue3,{schema:configSchema,
fixFor}))}}function fixFor(path2,value){return path2.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":path2.join()==="endpoint"&&value===
""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":(path2[0]==="allowedTools"&&typeof value==
"string"?toolRuleFault(value):void 0)?.fix??"Correct the value or remove the key."}var init_check_config=__esm({"src/config/check-config.ts"(){"use strict";init_tool_rule();
init_config_problems();init_schema()}});import{existsSync as existsSync4,readFileSync as readFileSync3,statSync as statSync3}from"fs";import{basename,dirname as dirname2,extname,join as join3,relative as relative3,
resolve as resolve2}from"path";async function loadConfig(directory,file,options={}){requirePath("folder",file===void 0?directory:"."),requirePath("file",file??"\
.");let found=file===void 0?findConfig(directory):named(file);if(found===void 0)return{config:{}};if(options.dataOnly===!0&&file===void 0&&isModule(found))return{
config:{},skipped:found};let{value,placeOf:placeOf4}=await read2(found,file??join3(directory,basename(found)),options.signal),{checkConfig:checkConfig2}=await Promise.resolve().then(()=>(init_check_config(),check_config_exports)),
checked2=checkConfig2(value);if(checked2.config!==void 0)return{config:checked2.config,file:found};throw invalid(found,checked2.problems,placeOf4,"docs/configur\
ation.md")}function requirePath(what,path2){if(typeof path2!="string")throw new BazaarError("OPTION_INVALID",`\`loadConfig\` got no path of a ${what}.`,"Give it\
 as a text.")}function findConfig(directory){let present=configFileNames.map(name=>join3(resolve2(directory),name)).filter(path2=>existsSync4(path2));if(present.
length<2)return present[0];let names3=present.map(path2=>relative3(resolve2(directory),path2)).join(" and ");throw new BazaarError("CONFIG_INVALID",`"${directory}\
" has ${names3}.`,"Keep one of them, or name one with --config.")}function named(file){if(statSync3(file,{throwIfNoEntry:!1})?.isFile()===!0)return resolve2(file);
throw new BazaarError("CONFIG_MISSING",`There is no configuration file "${file}".`,"Check the path after --config.")}async function read2(file,shown,signal2){let extension=extname(
file);if(extension===".json")return readJson(file);if(extension===".yaml"||extension===".yml")return await readYaml(file);if(!isModule(file))throw broken2(file,
`the ending "${extension}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await importConfig(file,signal2),placeOf:()=>{}}}catch(error4){
if(signal2?.throwIfAborted(),isPackageFault(error4))throw brokenPackage(file,shown,error4);let place=error4 instanceof ModuleError?failurePlace(error4.failure,shown):
shown;throw broken2(place,withoutFolder(messageOf(error4),shown),"Correct the file; it is run as it stands, and its default export is the configuration.",error4)}}
function isPackageFault(error4){return error4 instanceof ModuleError&&error4.message.startsWith("Invalid package config ")}function brokenPackage(file,shown,error4){
for(let folder2=dirname2(file);;folder2=dirname2(folder2)){let path2=join3(folder2,"package.json");if(existsSync4(path2)){let{problem}=parseJson(decodeText(readFileSync3(
path2))),place=problem===void 0?"":`:${problem.line}:${problem.column}`,where=join3(dirname2(shown),relative3(dirname2(file),path2)),reason=problem?.reason??"it\
 is no package.json that Node takes",fix=`Correct the JSON: Node reads it before it loads ${basename(file)}.`;return broken2(`${where}${place}`,reason,fix,error4)}
if(folder2===dirname2(folder2))return broken2(shown,withoutFolder(messageOf(error4),shown),"Correct it.",error4)}}function isModule(file){return/^\.[mc]?[jt]s$/.
test(extname(file))}var configFileNames,init_config_file=__esm({"src/adapters/config-file.ts"(){"use strict";init_errors();init_json();init_text();init_config_data();
init_import_config();init_module_place();configFileNames=["ts","mts","js","mjs","json","yaml","yml"].map(ext=>`bazaar.config.${ext}`)}});function defined(value){return Object.fromEntries(Object.entries(value).filter(([,member3])=>member3!==void 0))}var init_defined=__esm({"src/core/defined.ts"(){
"use strict"}});function valueOf(frontmatter,key){return Object.hasOwn(frontmatter.data,key)?frontmatter.data[key]??void 0:void 0}function textOf2(value){if(value==null||typeof value==
"object")return;let text7=String(value).trim();return text7===""?void 0:text7}function coercedText(value){return typeof value!="object"||value===null?String(value):
Array.isArray(value)?value.map(item=>item===null?"":coercedText(item)).join(","):"[object Object]"}function toolsOf(value){return typeof value=="string"?splitTools(
value):Array.isArray(value)?value.flatMap(item=>typeof item=="string"?splitTools(item):[]):[]}function splitTools(text7){let tools=[],start3=0,inside=!1;for(let at=0;at<=
text7.length;at+=1){let char=text7[at];if(char==="(")inside=!0;else if(char===")")inside=!1;else if(char===void 0||!inside&&(char===","||char===" ")){let tool=text7.
slice(start3,at).trim();tool!==""&&tools.push(tool),start3=at+1}}return tools}function flagOf(value){let text7=typeof value=="object"?"":String(value).trim().toLowerCase();
return{on:yes.has(text7),clear:yes.has(text7)||no.has(text7)}}function kindOf(value){return value==null?"nothing":Array.isArray(value)?value.length===0?"an empt\
y list":"a list":typeof value=="object"?"a mapping":typeof value=="number"?"a number":typeof value=="boolean"?"true or false":"text"}var yes,no,init_frontmatter_values=__esm(
{"src/plugin/frontmatter-values.ts"(){"use strict";yes=new Set(["true","yes","on","1"]),no=new Set(["false","no","off","0"])}});function checkFrontmatter(source,kind,parsed,place){let{frontmatter}=parsed;frontmatter.state==="none"?source.report("FRONTMATTER_MISSING",place(1),{kind}):frontmatter.
state==="dropped"?reportDropped(source,kind,parsed,place):(reportOddities(source,parsed,place),checkValues(source,kind,frontmatter,key=>place(frontmatter.lines[key]??
1)))}function reportDropped(source,kind,parsed,place){if(parsed.notMapping!==void 0){let got=parsed.notMapping==="array"?"a list":`a ${parsed.notMapping}`;source.
report("FRONTMATTER_NOT_MAPPING",place(2),{got});return}let{reason,line:line3}=parsed.problem??{reason:"it can't be read",line:2};if(kind!=="agent"){source.report(
"FRONTMATTER_DROPPED",place(line3),{reason});return}let tools=/^tools:[ \t]*(\S.*)$/m.exec(parsed.frontmatter.source)?.[1]?.trim();source.report("AGENT_FRONTMAT\
TER_DROPPED",place(line3),{reason,...defined({tools})})}function reportOddities(source,parsed,place){let{frontmatter,problem}=parsed;frontmatter.state==="repair\
ed"&&problem!==void 0&&source.report("FRONTMATTER_REPAIRED",place(problem.line),{reason:problem.reason});for(let{key,line:line3}of parsed.duplicateKeys)source.report(
"FRONTMATTER_KEY_TWICE",place(line3),{key})}function checkValues(source,kind,frontmatter,where){let description=valueOf(frontmatter,"description");typeof description==
"object"?source.report("DESCRIPTION_DROPPED",where("description"),{got:kindOf(description)}):Object.hasOwn(frontmatter.data,"description")||source.report("DESCR\
IPTION_MISSING",where("description"),{kind});let name=valueOf(frontmatter,"name");name!==void 0&&typeof name!="string"&&source.report("NAME_NOT_TEXT",where("nam\
e"),{got:kindOf(name),...kind==="agent"?{shown:coercedText(name)}:{}});let wrong=wrongTools(valueOf(frontmatter,"allowed-tools"));wrong!==void 0&&source.report(
"ALLOWED_TOOLS_INVALID",where("allowed-tools"),{got:wrong}),kind!=="agent"&&checkShellAndMetadata(source,frontmatter,where)}function wrongTools(value){if(value===
void 0||typeof value=="string")return;if(!Array.isArray(value))return kindOf(value);let other=value.find(item=>typeof item!="string");return other===void 0?void 0:
`a list with ${kindOf(other)} in it`}function checkShellAndMetadata(source,frontmatter,where){let shell=valueOf(frontmatter,"shell");if(shell!==void 0&&shell!==
"bash"&&shell!=="powershell"){let got=typeof shell=="string"?JSON.stringify(shell):kindOf(shell);source.report("SHELL_UNKNOWN",where("shell"),{got})}let metadata=valueOf(
frontmatter,"metadata");metadata!==void 0&&(typeof metadata!="object"||Array.isArray(metadata))&&source.report("METADATA_NOT_MAPPING",where("metadata"),{got:kindOf(
metadata)})}var init_frontmatter_checks=__esm({"src/plugin/frontmatter-checks.ts"(){"use strict";init_defined();init_frontmatter_values()}});function defineScalarTag(tagName,options){return{tagName,nodeKind:"scalar",implicit:options.implicit??!1,matchByTagPrefix:options.matchByTagPrefix??!1,implicitFirstChars:options.
implicitFirstChars??null,resolve:options.resolve,identify:options.identify,represent:options.represent??(data=>String(data)),representTagName:options.representTagName??
(()=>tagName)}}function defineSequenceTag(tagName,options){let carrierIsResult=options.finalize===void 0;return{tagName,nodeKind:"sequence",implicit:!1,matchByTagPrefix:options.
matchByTagPrefix??!1,create:options.create,addItem:options.addItem,finalize:options.finalize??(carrier=>carrier),carrierIsResult,identify:options.identify,represent:options.
represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}function defineMappingTag(tagName,options){let carrierIsResult=options.finalize===
void 0;return{tagName,nodeKind:"mapping",implicit:!1,matchByTagPrefix:options.matchByTagPrefix??!1,create:options.create,addPair:options.addPair,has:options.has,
keys:options.keys,get:options.get,finalize:options.finalize??(carrier=>carrier),carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),
representTagName:options.representTagName??(()=>tagName)}}function parseYamlInteger$2(source){let value=source,sign2=1;return(value[0]==="-"||value[0]==="+")&&(value[0]===
"-"&&(sign2=-1),value=value.slice(1)),value.startsWith("0b")?sign2*parseInt(value.slice(2),2):value.startsWith("0o")?sign2*parseInt(value.slice(2),8):value.startsWith(
"0x")?sign2*parseInt(value.slice(2),16):sign2*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.
test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source))return NOT_RESOLVED;let result=parseYamlInteger$2(source);return Number.isFinite(
result)?result:NOT_RESOLVED}function parseYamlInteger$1(source){let value=source,sign2=1;return(value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign2=-1),value=
value.slice(1)),value.startsWith("0b")?sign2*parseInt(value.slice(2),2):value.startsWith("0o")?sign2*parseInt(value.slice(2),8):value.startsWith("0x")?sign2*parseInt(
value.slice(2),16):sign2*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.
test(source))return NOT_RESOLVED;let result=parseYamlInteger$1(source);return Number.isFinite(result)?result:NOT_RESOLVED}function parseYamlInteger(source){let value=source.
replace(/_/g,""),sign2=1;if((value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign2=-1),value=value.slice(1)),value.startsWith("0b"))return sign2*parseInt(value.
slice(2),2);if(value.startsWith("0x"))return sign2*parseInt(value.slice(2),16);if(value.includes(":")){let result=0;for(let part2 of value.split(":"))result=result*
60+Number(part2);return sign2*result}return value!=="0"&&value[0]==="0"?sign2*parseInt(value,8):sign2*parseInt(value,10)}function resolveYamlInteger(source){if(!YAML_INTEGER_PATTERN.
test(source))return NOT_RESOLVED;let result=parseYamlInteger(source);return Number.isFinite(result)?result:NOT_RESOLVED}function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.
test(source))return NOT_RESOLVED;let value=source.toLowerCase(),sign2=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign2===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=sign2*parseFloat(value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.
test(source)?result:NOT_RESOLVED}function representYamlFloat$2(object4){if(isNaN(object4))return".nan";if(object4===Number.POSITIVE_INFINITY)return".inf";if(object4===
Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object4,-0))return"-0.0";let result=object4.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("\
e",".e"):result}function resolveYamlFloat$1(source,isExplicit){if(isExplicit){if(!YAML_FLOAT_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED;let value=source.
toLowerCase(),sign2=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign2===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;
if(value===".nan")return NaN;let result2=sign2*parseFloat(value);return Number.isFinite(result2)?result2:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.test(source))
return NOT_RESOLVED;let result=Number(source);return Number.isFinite(result)?result:NOT_RESOLVED}function representYamlFloat$1(object4){if(isNaN(object4))return"\
.nan";if(object4===Number.POSITIVE_INFINITY)return".inf";if(object4===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object4,-0))return"-0.0";let result=object4.
toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED;
let value=source.toLowerCase().replace(/_/g,""),sign2=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign2===1?Number.
POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=0;if(value.includes(":")){for(let part2 of value.split(":"))result=result*60+
Number(part2);result*=sign2}else result=sign2*parseFloat(value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source)?result:NOT_RESOLVED}function representYamlFloat(object4){
if(isNaN(object4))return".nan";if(object4===Number.POSITIVE_INFINITY)return".inf";if(object4===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object4,-0))return"\
-0.0";let result=object4.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}function resolveYamlBinary(source){let input=source.replace(
/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;let binary=atob(input),result=new Uint8Array(binary.length);for(let index=0;index<
binary.length;index++)result[index]=binary.charCodeAt(index);return result}function representYamlBinary(object4){let binary="";for(let index=0;index<object4.length;index++)
binary+=String.fromCharCode(object4[index]);return btoa(binary)}function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction2=0){let date2=new Date(Date.
UTC(year,month,day,hour,minute,second,fraction2));return date2.setUTCFullYear(year,month,day),date2}function resolveYamlTimestamp(source){let match=YAML_DATE_REGEXP.
exec(source);if(match===null&&(match=YAML_TIMESTAMP_REGEXP.exec(source)),match===null)return NOT_RESOLVED;let year=+match[1],month=+match[2]-1,day=+match[3];if(!match[4]){
let date3=makeUtcDate(year,month,day);return date3.getUTCFullYear()!==year||date3.getUTCMonth()!==month||date3.getUTCDate()!==day?NOT_RESOLVED:date3}let hour=+match[4],
minute=+match[5],second=+match[6],fraction2=0;if(hour>23||minute>59||second>59)return NOT_RESOLVED;if(match[7]){let value=match[7].slice(0,3);for(;value.length<
3;)value+="0";fraction2=+value}let date2=makeUtcDate(year,month,day,hour,minute,second,fraction2);if(date2.getUTCFullYear()!==year||date2.getUTCMonth()!==month||
date2.getUTCDate()!==day)return NOT_RESOLVED;if(match[9]){let offsetHour=+match[10],offsetMinute=+(match[11]||0);if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED;
let offset=(offsetHour*60+offsetMinute)*6e4;date2.setTime(date2.getTime()-(match[9]==="-"?-offset:offset))}return date2}function isPlainObject2(data){if(data===
null||typeof data!="object"||Array.isArray(data))return!1;let prototype=Object.getPrototypeOf(data);return prototype===null||prototype===Object.prototype}function createTagDefinitionMap(){
return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function createTagDefinitionListMap(){return{scalar:[],sequence:[],mapping:[]}}
function compileTags(tags){let result=[];for(let tag of tags){let index=result.length;for(let previousIndex=0;previousIndex<result.length;previousIndex++){let previous=result[previousIndex];
if(previous.nodeKind===tag.nodeKind&&previous.tagName===tag.tagName&&previous.matchByTagPrefix===tag.matchByTagPrefix){index=previousIndex;break}}result[index]=
tag}return result}function normalizeKey(key){if(Array.isArray(key)){let array3=Array.prototype.slice.call(key);for(let index=0;index<array3.length;index++){if(Array.
isArray(array3[index]))return null;typeof array3[index]=="object"&&Object.prototype.toString.call(array3[index])==="[object Object]"&&(array3[index]="[object Ob\
ject]")}return String(array3)}return typeof key=="object"&&Object.prototype.toString.call(key)==="[object Object]"?"[object Object]":String(key)}function getLine(buffer,lineStart,lineEnd,position,maxLineLength){
let head3="",tail="",maxHalfLength=Math.floor(maxLineLength/2)-1;return position-lineStart>maxHalfLength&&(head3=" ... ",lineStart=position-maxHalfLength+head3.
length),lineEnd-position>maxHalfLength&&(tail=" ...",lineEnd=position+maxHalfLength-tail.length),{str:head3+buffer.slice(lineStart,lineEnd).replace(/\t/g,"\u2192")+
tail,pos:position-lineStart+head3.length}}function padStart(string4,max){return" ".repeat(Math.max(max-string4.length,0))+string4}function makeSnippet(mark,options){
if(!mark.buffer)return null;let opts={...DEFAULT_SNIPPET_OPTIONS,...options},re=/\r?\n|\r|\0/g,lineStarts=[0],lineEnds=[],match,foundLineNo=-1;for(;match=re.exec(
mark.buffer);)lineEnds.push(match.index),lineStarts.push(match.index+match[0].length),mark.position<=match.index&&foundLineNo<0&&(foundLineNo=lineStarts.length-
2);foundLineNo<0&&(foundLineNo=lineStarts.length-1);let result="",lineNoLength=Math.min(mark.line+opts.linesAfter,lineEnds.length).toString().length,maxLineLength=opts.
maxLength-(opts.indent+lineNoLength+3);for(let i=1;i<=opts.linesBefore&&!(foundLineNo-i<0);i++){let line4=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-
i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-i]),maxLineLength);result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)}\
 | ${line4.str}
${result}`}let line3=getLine(mark.buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart(
(mark.line+1).toString(),lineNoLength)} | ${line3.str}
`,result+=`${"-".repeat(opts.indent+lineNoLength+3+line3.pos)}^
`;for(let i=1;i<=opts.linesAfter&&!(foundLineNo+i>=lineEnds.length);i++){let line4=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],mark.position-
(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)} | ${line4.
str}
`}return result.replace(/\n$/,"")}function formatError2(exception,compact2){let where="";return exception.mark?(exception.mark.name&&(where+=`in "${exception.mark.
name}" `),where+=`(${exception.mark.line+1}:${exception.mark.column+1})`,!compact2&&exception.mark.snippet&&(where+=`

${exception.mark.snippet}`),`${exception.reason} ${where}`):exception.reason}function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:
return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function charFromCodepoint(c){return c<=65535?String.fromCharCode(
c):String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){return c>=48&&c<=57?c-48:(c|32)-97+10}function escapedHexLen$1(c){return c===
120?2:c===117?4:8}function skipFoldedBreaks(input,position,end){let breaks=0;for(;position<end;){let ch=input.charCodeAt(position);if(ch===10)breaks++,position++;else if(ch===
13)breaks++,position++,input.charCodeAt(position)===10&&position++;else if(ch===32||ch===9)position++;else break}return{position,breaks}}function foldedBreaks(count2){
return count2===1?" ":`
`.repeat(count2-1)}function getPlainValue(input,start3,end){let result="",position=start3,captureStart=start3,captureEnd=start3;for(;position<end;){let ch=input.
charCodeAt(position);if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),
position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start3,end){
let result="",position=start3,captureStart=start3,captureEnd=start3;for(;position<end;){let ch=input.charCodeAt(position);if(ch===39)result+=input.slice(captureStart,
position)+"'",position+=2,captureStart=captureEnd=position;else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,
position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+
input.slice(captureStart,end)}function getDoubleQuotedValue(input,start3,end){let result="",position=start3,captureStart=start3,captureEnd=start3;for(;position<
end;){let ch=input.charCodeAt(position);if(ch===92){result+=input.slice(captureStart,position),position++;let escaped=input.charCodeAt(position);if(escaped===10||
escaped===13)position=skipFoldedBreaks(input,position,end).position;else if(escaped<256&&simpleEscapeCheck[escaped])result+=simpleEscapeMap[escaped],position++;else{
let hexLength=escapedHexLen$1(escaped),hexResult=0;for(;hexLength>0;hexLength--){position++;let digit=fromHexCode$1(input.charCodeAt(position));hexResult=(hexResult<<
4)+digit}result+=charFromCodepoint(hexResult),position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);
let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&
(captureEnd=position)}return result+input.slice(captureStart,end)}function getBlockValue(input,start3,end,indent,chomping,folded2){let textIndent=indent<0?0:indent,
region=input.slice(start3,end).replace(/\r\n?/g,`
`),lines2=region===""?[]:(region.endsWith(`
`)?region.slice(0,-1):region).split(`
`),result="",didReadContent=!1,emptyLines=0,atMoreIndented=!1;for(let line3 of lines2){let column=0;for(;column<textIndent&&line3.charCodeAt(column)===32;)column++;
if(indent<0||column>=line3.length){emptyLines++;continue}let content=line3.slice(textIndent),first=content.charCodeAt(0);folded2?first===32||first===9?(atMoreIndented=
!0,result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines)):atMoreIndented?(atMoreIndented=!1,result+=`
`.repeat(emptyLines+1)):emptyLines===0?didReadContent&&(result+=" "):result+=`
`.repeat(emptyLines):result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines),result+=content,didReadContent=!0,emptyLines=0}return chomping===CHOMPING_MODE.KEEP?result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines):chomping!==CHOMPING_MODE.STRIP&&didReadContent&&(result+=`
`),result}function getScalarValue(input,scalar2){if(scalar2.valueStart===NO_RANGE$3)return"";let{valueStart,valueEnd}=scalar2;if(scalar2.fast)return input.slice(
valueStart,valueEnd);switch(scalar2.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.DOUBLE_QUOTED:
return getDoubleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar2.indent,scalar2.chomping,
!1);case SCALAR_STYLE.FOLDED_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar2.indent,scalar2.chomping,!0);default:return getPlainValue(input,valueStart,
valueEnd)}}function tagPercentDecode(source){let result="",index=0;for(;index<source.length;){if(source.charCodeAt(index)!==37){result+=source[index++];continue}
let ch=parseInt(source.slice(index+1,index+3),16);if(index+=3,ch>=192){let remaining=ch<224?1:ch<240?2:3;for(ch&=(1<<6-remaining)-1;remaining-- >0;)ch=ch<<6|parseInt(
source.slice(index+1,index+3),16)&63,index+=3}ch<65536?result+=String.fromCharCode(ch):(ch-=65536,result+=String.fromCharCode(55296|ch>>10,56320|ch&1023))}return result}
function tagNameFull(rawTag,tagHandlers){if(rawTag.startsWith("!<")&&rawTag.endsWith(">"))return tagPercentDecode(rawTag.slice(2,-1));let handleEnd=rawTag.indexOf(
"!",1),handle=handleEnd===-1?"!":rawTag.slice(0,handleEnd+1);return tagPercentDecode(tagHandlers?.[handle]??DEFAULT_TAG_HANDLERS[handle]??handle)+tagPercentDecode(
rawTag.slice(handle.length))}function eventPosition$1(event){return"tagStart"in event&&event.tagStart!==NO_RANGE$2?event.tagStart:"anchorStart"in event&&event.anchorStart!==
NO_RANGE$2?event.anchorStart:"valueStart"in event&&event.valueStart!==NO_RANGE$2?event.valueStart:"start"in event?event.start:0}function throwError$1(state,message){
YAMLException.throwAt(state.source,state.position,message,state.filename)}function finalizeCollection(state,position,tag,carrier){try{return tag.finalize(carrier)}catch(error4){
if(error4 instanceof YAMLException)throw error4;YAMLException.throwAt(state.source,position,error4 instanceof Error?error4.message:String(error4),state.filename)}}
function constructScalar(state,event){let source=getScalarValue(state.source,event),rawTag=event.tagStart===NO_RANGE$2?"":state.source.slice(event.tagStart,event.
tagEnd),strTag2=state.schema.defaultScalarTag;if(rawTag!==""){if(rawTag==="!")return{value:source,tag:strTag2};let tagName=tagNameFull(rawTag,state.tagHandlers),
scalarTag=state.schema.lookupScalarTag(tagName);if(scalarTag){let result=scalarTag.resolve(source,!0,tagName);return result===NOT_RESOLVED&&throwError$1(state,`\
cannot resolve a node with !<${tagName}> explicit tag`),{value:result,tag:scalarTag}}let collectionTagDef=state.schema.lookupMappingTag(tagName)??state.schema.lookupSequenceTag(
tagName);if(collectionTagDef){source!==""&&throwError$1(state,`cannot resolve a node with !<${tagName}> explicit tag`);let carrier=collectionTagDef.create(tagName);
return{value:collectionTagDef.carrierIsResult?carrier:finalizeCollection(state,state.position,collectionTagDef,carrier),tag:collectionTagDef}}throwError$1(state,
`unknown scalar tag !<${tagName}>`)}return event.style===SCALAR_STYLE.PLAIN?state.schema.resolveImplicitScalarTag(source):{value:strTag2.resolve(source,!1,strTag2.
tagName),tag:strTag2}}function collectionTagName(state,event,defaultTagName){let rawTag=event.tagStart===NO_RANGE$2?"":state.source.slice(event.tagStart,event.tagEnd);
return rawTag===""||rawTag==="!"?defaultTagName:tagNameFull(rawTag,state.tagHandlers)}function isMappingTag(tag){return tag.nodeKind==="mapping"}function chargeMergeWork(state){
state.totalMergeKeys++,state.maxTotalMergeKeys!==-1&&state.totalMergeKeys>state.maxTotalMergeKeys&&throwError$1(state,`merge keys exceeded maxTotalMergeKeys (${state.
maxTotalMergeKeys})`)}function mergeKeys(state,frame3,source,sourceTag){chargeMergeWork(state);for(let sourceKey of sourceTag.keys(source)){if(chargeMergeWork(state),
frame3.tag.has(frame3.value,sourceKey))continue;let err=frame3.tag.addPair(frame3.value,sourceKey,sourceTag.get(source,sourceKey));err&&throwError$1(state,err),
frame3.overridable??=new Set,frame3.overridable.add(sourceKey)}}function mergeSource(state,frame3,source,sourceTag){if(state.position=frame3.keyPosition,isMappingTag(
sourceTag))mergeKeys(state,frame3,source,sourceTag);else if(sourceTag.nodeKind==="sequence"&&Array.isArray(source)){source.length>100&&throwError$1(state,"abnor\
mal merge sequence size");for(let element of source){let elementTag=state.nodeTags.get(element);elementTag||throwError$1(state,"cannot merge mappings; the provi\
ded source object is unacceptable"),mergeKeys(state,frame3,element,elementTag)}}else throwError$1(state,"cannot merge mappings; the provided source object is un\
acceptable")}function addMappingValue(state,frame3,key,value,tag){if(state.position=frame3.keyPosition,frame3.keyIsMerge){mergeSource(state,frame3,value,tag);return}
!state.json&&frame3.tag.has(frame3.value,key)&&!frame3.overridable?.has(key)&&throwError$1(state,"duplicated mapping key");let err=frame3.tag.addPair(frame3.value,
key,value);err&&throwError$1(state,err),frame3.overridable?.delete(key)}function addValue(state,value,tag){let frame3=state.frames[state.frames.length-1];if(frame3.
kind==="document")frame3.value=value,frame3.hasValue=!0;else if(frame3.kind==="sequence"){isMappingTag(tag)&&state.nodeTags.set(value,tag);let err=frame3.tag.addItem(
frame3.value,value,frame3.index++);err&&throwError$1(state,err)}else if(frame3.hasKey){let key=frame3.key;frame3.key=void 0,frame3.hasKey=!1,addMappingValue(state,
frame3,key,value,tag)}else frame3.key=value,frame3.keyPosition=state.position,frame3.hasKey=!0,frame3.keyIsMerge=tag.tagName===MERGE_TAG_NAME}function storeAnchor(state,event,value,tag,isValueFinal){
if(event.anchorStart!==NO_RANGE$2){let anchor2={value,tag,isValueFinal};return state.anchors.set(state.source.slice(event.anchorStart,event.anchorEnd),anchor2),
anchor2}return null}function constructFromEvents(events2,options){let state={...DEFAULT_CONSTRUCTOR_OPTIONS,...options,events:events2,documents:[],eventIndex:0,
position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};for(;state.eventIndex<state.events.length;){
let event=state.events[state.eventIndex++];switch(state.position=eventPosition$1(event),event.type){case EVENT_ID.DOCUMENT:state.anchors=new Map,state.nodeTags=
new Map,state.aliasCount=0,state.tagHandlers=Object.create(null);for(let directive of event.directives)directive.kind==="tag"&&(state.tagHandlers[directive.handle]=
directive.prefix);state.frames.push({kind:"document",position:state.position,value:void 0,hasValue:!1});break;case EVENT_ID.SCALAR:{let{value,tag}=constructScalar(
state,event);storeAnchor(state,event,value,tag,!0),addValue(state,value,tag);break}case EVENT_ID.SEQUENCE:{let tagName=collectionTagName(state,event,"tag:yaml.o\
rg,2002:seq"),tag=state.schema.lookupSequenceTag(tagName);tag||throwError$1(state,`unknown sequence tag !<${tagName}>`);let value=tag.create(tagName),anchor2=storeAnchor(
state,event,value,tag,tag.carrierIsResult);state.frames.push({kind:"sequence",position:state.position,value,tag,anchor:anchor2,index:0});break}case EVENT_ID.MAPPING:{
let tagName=collectionTagName(state,event,"tag:yaml.org,2002:map"),tag=state.schema.lookupMappingTag(tagName);tag||throwError$1(state,`unknown mapping tag !<${tagName}\
>`);let value=tag.create(tagName),anchor2=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.frames.push({kind:"mapping",position:state.position,value,
tag,anchor:anchor2,key:void 0,keyPosition:state.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case EVENT_ID.ALIAS:{state.maxAliases!==-1&&++state.aliasCount>
state.maxAliases&&throwError$1(state,`aliases exceeded maxAliases (${state.maxAliases})`);let name=state.source.slice(event.anchorStart,event.anchorEnd),anchor2=state.
anchors.get(name);anchor2||throwError$1(state,`unidentified alias "${name}"`),anchor2.isValueFinal||throwError$1(state,`recursive alias "${name}" is not support\
ed for tag ${anchor2.tag.tagName} because it uses finalize()`),addValue(state,anchor2.value,anchor2.tag);break}case EVENT_ID.POP:{let frame3=state.frames.pop();
if(frame3.kind==="mapping"&&frame3.hasKey&&(state.position=frame3.keyPosition,throwError$1(state,"incomplete mapping pair in event stream")),frame3.kind==="docu\
ment")state.documents.push(frame3.value);else{let value=frame3.tag.carrierIsResult?frame3.value:finalizeCollection(state,frame3.position,frame3.tag,frame3.value);
frame3.anchor&&(frame3.anchor.value=value,frame3.anchor.isValueFinal=!0),addValue(state,value,frame3.tag)}break}}}return state.documents}function addDocumentEvent(state,explicitStart,explicitEnd){
state.events.push({type:EVENT_ID.DOCUMENT,explicitStart,explicitEnd,directives:state.directives})}function addSequenceEvent(state,start3,anchorStart,anchorEnd,tagStart,tagEnd,style){
state.events.push({type:EVENT_ID.SEQUENCE,start:start3,anchorStart,anchorEnd,tagStart,tagEnd,style})}function addMappingEvent(state,start3,anchorStart,anchorEnd,tagStart,tagEnd,style){
state.events.push({type:EVENT_ID.MAPPING,start:start3,anchorStart,anchorEnd,tagStart,tagEnd,style})}function insertFlowPairMappingEvent(state,snapshot){state.events.
splice(snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,
style:COLLECTION_STYLE.FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.CLIP,indent=-1,fast=!1){
state.events.push({type:EVENT_ID.SCALAR,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping,indent,fast})}function addAliasEvent(state,anchorStart,anchorEnd){
state.events.push({type:EVENT_ID.ALIAS,anchorStart,anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){
addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,
anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,
lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.
position,state.line=snapshot.line,state.lineStart=snapshot.lineStart,state.lineIndent=snapshot.lineIndent,state.firstTabInLine=snapshot.firstTabInLine,state.events.
length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){
return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===
0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){
if(c>=48&&c<=57)return c-48;let lc=c|32;return lc>=97&&lc<=102?lc-97+10:-1}function escapedHexLen(c){return c===120?2:c===117?4:c===85?8:0}function isSimpleEscape(c){
return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){
state.input.charCodeAt(state.position)===10?state.position++:(state.position++,state.input.charCodeAt(state.position)===10&&state.position++),state.line++,state.
lineStart=state.position,state.lineIndent=0,state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){let lineBreaks=0,ch=state.input.charCodeAt(
state.position),hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-1));for(;ch!==0;){for(;isWhiteSpace(ch);)hasSeparation=
!0,ch===9&&state.firstTabInLine===-1&&(state.firstTabInLine=state.position),ch=state.input.charCodeAt(++state.position);if(allowComments&&hasSeparation&&ch===35)
do ch=state.input.charCodeAt(++state.position);while(!isEol(ch)&&ch!==0);if(!isEol(ch))break;for(consumeLineBreak(state),lineBreaks++,hasSeparation=!0,ch=state.
input.charCodeAt(state.position);ch===32;)state.lineIndent++,ch=state.input.charCodeAt(++state.position)}return lineBreaks}function testDocumentSeparator(state,position=state.
position){let ch=state.input.charCodeAt(position);if((ch===45||ch===46)&&ch===state.input.charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){let following=state.
input.charCodeAt(position+3);return following===0||isWsOrEol(following)}return!1}function skipByteOrderMark(state){state.position===state.lineStart&&state.input.
charCodeAt(state.position)===65279&&(state.position++,state.lineStart=state.position)}function testDocumentBoundary(state){if(state.position!==state.lineStart)return!1;
if(testDocumentSeparator(state))return!0;if(state.input.charCodeAt(state.position)!==65279)return!1;let snapshot=snapshotState(state);skipByteOrderMark(state),skipSeparationSpace(
state,!0);let ch=state.input.charCodeAt(state.position),result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state));return restoreState(
state,snapshot),result}function skipUntilLineEnd(state){let ch=state.input.charCodeAt(state.position);for(;ch!==0&&!isEol(ch);)ch=state.input.charCodeAt(++state.
position)}function checkPrintable(state,start3,end){let match=PATTERN_NON_PRINTABLE.exec(state.input.slice(start3,end));match!==null&&(state.position=start3+match.
index+match[0].length-1,throwError(state,"the stream contains non-printable characters"))}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(
state.position)!==33)return!1;props.tagStart!==NO_RANGE$1&&throwError(state,"duplication of a tag property");let start3=state.position,isVerbatim=!1,isNamed=!1,
tagHandle="!",ch=state.input.charCodeAt(++state.position);ch===60?(isVerbatim=!0,ch=state.input.charCodeAt(++state.position)):ch===33&&(isNamed=!0,tagHandle="!!",
ch=state.input.charCodeAt(++state.position));let suffixStart=state.position,tagName;if(isVerbatim){for(;ch!==0&&ch!==62;)ch=state.input.charCodeAt(++state.position);
ch!==62&&throwError(state,"unexpected end of the stream within a verbatim tag"),tagName=state.input.slice(suffixStart,state.position),state.position++}else{for(;ch!==
0&&!isWsOrEol(ch)&&!(inFlow&&isFlowIndicator(ch));)ch===33&&(isNamed?throwError(state,"tag suffix cannot contain exclamation marks"):(tagHandle=state.input.slice(
suffixStart-1,state.position+1),PATTERN_TAG_HANDLE.test(tagHandle)||throwError(state,"named tag handle cannot contain such characters"),isNamed=!0,suffixStart=state.
position+1)),ch=state.input.charCodeAt(++state.position);tagName=state.input.slice(suffixStart,state.position),PATTERN_FLOW_INDICATORS.test(tagName)&&throwError(
state,"tag suffix cannot contain flow indicator characters")}return tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName))&&throwError(
state,`tag name cannot contain such characters: ${tagName}`),!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle)&&throwError(
state,`undeclared tag handle "${tagHandle}"`),props.tagStart=start3,props.tagEnd=state.position,!0}function readAnchorProperty(state,props){if(state.input.charCodeAt(
state.position)!==38)return!1;props.anchorStart!==NO_RANGE$1&&throwError(state,"duplication of an anchor property"),state.position++;let start3=state.position;for(;state.
input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;
return state.position===start3&&throwError(state,"name of an anchor node must contain at least one character"),props.anchorStart=start3,props.anchorEnd=state.position,
!0}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return!1;(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1)&&throwError(
state,"alias node should not have any properties"),state.position++;let start3=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.
input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;return state.position===start3&&throwError(state,"\
name of an alias node must contain at least one character"),addAliasEvent(state,start3,state.position),!0}function readFlowScalarBreak(state,nodeIndent){skipSeparationSpace(
state,!1),state.lineIndent<nodeIndent&&throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(
state.position)!==39)return!1;state.position++;let start3=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(
state.position);if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=!1,state.position+=2;continue}let end=state.position;return state.position++,
addScalarEvent(state,start3,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple),!0}isEol(
ch)?(simple=!1,readFlowScalarBreak(state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the doc\
ument within a single quoted scalar"):ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the s\
tream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==34)return!1;state.position++;
let start3=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(state.position);if(ch===34){let end=state.position;
return state.position++,addScalarEvent(state,start3,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,
-1,simple),!0}if(ch===92){simple=!1;let escaped=state.input.charCodeAt(++state.position);if(isEol(escaped))readFlowScalarBreak(state,nodeIndent);else if(isSimpleEscape(
escaped))state.position++;else{let hexLength=escapedHexLen(escaped);for(hexLength===0&&throwError(state,"unknown escape sequence");hexLength-- >0;)state.position++,
fromHexCode(state.input.charCodeAt(state.position))<0&&throwError(state,"expected hexadecimal character");state.position++}}else isEol(ch)?(simple=!1,readFlowScalarBreak(
state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a double quoted scalar"):
ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}
function readBlockScalar(state,parentIndent,props){let ch=state.input.charCodeAt(state.position),chomping=CHOMPING_MODE.CLIP,indent=-1,detectedIndent=!1;if(ch!==
124&&ch!==62)return!1;let style=ch===124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK;for(state.position++;state.input.charCodeAt(state.position)!==0;){
let current=state.input.charCodeAt(state.position),digit=fromDecimalCode(current);if(current===43||current===45)chomping!==CHOMPING_MODE.CLIP&&throwError(state,
"repeat of a chomping mode identifier"),chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP,state.position++;else if(digit>=0)digit===0&&throwError(state,
"bad explicit indentation width of a block scalar; it cannot be less than one"),detectedIndent&&throwError(state,"repeat of an indentation width identifier"),indent=
parentIndent+digit-1,detectedIndent=!0,state.position++;else break}let hadWhitespace=!1;for(;isWhiteSpace(state.input.charCodeAt(state.position));)hadWhitespace=
!0,state.position++;hadWhitespace&&state.input.charCodeAt(state.position)===35&&skipUntilLineEnd(state),isEol(state.input.charCodeAt(state.position))?consumeLineBreak(
state):state.input.charCodeAt(state.position)!==0&&throwError(state,"a line break is expected");let contentIndent=detectedIndent?indent:-1,maxLeadingIndent=0,valueStart=state.
position,valueEnd=state.position;for(;state.input.charCodeAt(state.position)!==0;){let linePosition=state.position,column=0;for(;state.input.charCodeAt(linePosition+
column)===32;)column++;let first=state.input.charCodeAt(linePosition+column);if(first===0){contentIndent>=0?column>contentIndent&&(valueEnd=linePosition+column):
column>0&&(valueEnd=linePosition+column);break}if(testDocumentBoundary(state))break;if(!detectedIndent&&contentIndent===-1&&isEol(first)&&(maxLeadingIndent=Math.
max(maxLeadingIndent,column)),!detectedIndent&&contentIndent===-1&&!isEol(first)&&(first===9&&column<parentIndent&&(state.position=linePosition+column,throwError(
state,"tab characters must not be used in indentation")),column>=parentIndent&&column<maxLeadingIndent&&(state.position=linePosition+column,throwError(state,"ba\
d indentation of a mapping entry"))),contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column,state.position=linePosition+column;
break}!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1&&(contentIndent=column);let requiredIndent=contentIndent===-1?parentIndent+1:contentIndent;if(first!==
0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column,state.position=linePosition+column;break}skipUntilLineEnd(state),valueEnd=state.position,isEol(
state.input.charCodeAt(state.position))&&(consumeLineBreak(state),valueEnd=state.position)}return checkPrintable(state,valueStart,valueEnd),addScalarEvent(state,
valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent),!0}function canStartPlainScalar(state,nodeContext){
let ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN;if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||ch===
62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return!1;if(ch===63||ch===45){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(
following)||inFlow&&isFlowIndicator(following))return!1}return!0}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(state,nodeContext))
return!1;let start3=state.position,end=state.position,ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN,multiline=!1;for(;ch!==0&&!testDocumentBoundary(
state);){if(ch===58){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))break}else if(ch===
35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else{if(inFlow&&isFlowIndicator(ch))break;if(isEol(ch)){let savedPosition=state.position,savedLine=state.
line,savedLineStart=state.lineStart,savedLineIndent=state.lineIndent;if(skipSeparationSpace(state,!1),state.lineIndent>=nodeIndent){multiline=!0,ch=state.input.
charCodeAt(state.position);continue}state.position=savedPosition,state.line=savedLine,state.lineStart=savedLineStart,state.lineIndent=savedLineIndent;break}}isWhiteSpace(
ch)||(end=state.position+1),ch=state.input.charCodeAt(++state.position)}return end===start3?!1:(checkPrintable(state,start3,end),addScalarEvent(state,start3,end,
props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,CHOMPING_MODE.CLIP,-1,!multiline),!0)}function skipFlowSeparationSpace(state,nodeIndent){
let startLine=state.line;skipSeparationSpace(state,!0),(state.line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)&&
throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){let ch=state.input.charCodeAt(state.position),isMapping=ch===123,start3=state.
position,readNext=!0;if(ch!==91&&ch!==123)return!1;let terminator=isMapping?125:93;for(isMapping?addMappingEvent(state,start3,props.anchorStart,props.anchorEnd,
props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW):addSequenceEvent(state,start3,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.
FLOW),state.position++;state.input.charCodeAt(state.position)!==0;){skipFlowSeparationSpace(state,nodeIndent);let ch2=state.input.charCodeAt(state.position);if(ch2===
terminator)return state.position++,addPopEvent(state),!0;readNext?ch2===44&&throwError(state,"expected the node content, but found ','"):throwError(state,"misse\
d comma between flow collection entries");let isPair=!1,isExplicitPair=!1;ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))&&(isPair=isExplicitPair=
!0,state.position+=1,skipFlowSeparationSpace(state,nodeIndent));let entryLine=state.line,entryStart=snapshotState(state),keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,
!1,!0);skipFlowSeparationSpace(state,nodeIndent),ch2=state.input.charCodeAt(state.position),(isMapping||isExplicitPair||state.line===entryLine)&&ch2===58?(isPair=
!0,state.position++,skipFlowSeparationSpace(state,nodeIndent),isMapping||insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(state),parseNode(
state,nodeIndent,CONTEXT_FLOW_IN,!1,!0)||addEmptyScalarEvent(state),skipFlowSeparationSpace(state,nodeIndent),isMapping||addPopEvent(state)):isMapping&&isPair?(keyWasRead||
addEmptyScalarEvent(state),addEmptyScalarEvent(state)):isMapping?addEmptyScalarEvent(state):isPair&&(insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(
state),addEmptyScalarEvent(state),addPopEvent(state)),ch2=state.input.charCodeAt(state.position),ch2===44?(readNext=!0,state.position++):readNext=!1}throwError(
state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){if(state.firstTabInLine!==-1||state.input.charCodeAt(
state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return!1;for(addSequenceEvent(state,state.position,props.anchorStart,props.anchorEnd,
props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK);state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1));){state.
firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let entryLine=state.line;state.position++;
let hadBreak=skipSeparationSpace(state,!0)>0;if(state.firstTabInLine!==-1&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.
position+1))&&throwError(state,"bad indentation of a sequence entry"),hadBreak&&state.lineIndent<=nodeIndent?addEmptyScalarEvent(state):parseNode(state,nodeIndent,
CONTEXT_BLOCK_IN,!1,!0),skipSeparationSpace(state,!0),state.lineIndent<nodeIndent||state.position>=state.length)break;state.lineIndent>nodeIndent&&throwError(state,
"bad indentation of a sequence entry"),state.line===entryLine&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+
1))&&throwError(state,"bad indentation of a sequence entry")}return addPopEvent(state),!0}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=!1,
detected=!1,mappingOpened=!1,pendingExplicitKey=!1;if(state.firstTabInLine!==-1)return!1;let ch=state.input.charCodeAt(state.position);for(;ch!==0;){!atExplicitKey&&
state.firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let following=state.input.charCodeAt(
state.position+1),entryLine=state.line;if((ch===63||ch===58)&&isWsOrEolOrEnd(following))mappingOpened||(addMappingEvent(state,state.position,props.anchorStart,props.
anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK),mappingOpened=!0),ch===63?(atExplicitKey&&addEmptyScalarEvent(state),detected=!0,atExplicitKey=!0):
(atExplicitKey||(addEmptyScalarEvent(state),detected=!0),atExplicitKey=!1),state.position+=1,pendingExplicitKey=!0;else{atExplicitKey&&(addEmptyScalarEvent(state),
atExplicitKey=!1);let beforeKey=snapshotState(state);if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,!1,!0))break;if(state.line===entryLine){for(ch=state.input.
charCodeAt(state.position);isWhiteSpace(ch);)ch=state.input.charCodeAt(++state.position);if(ch===58)ch=state.input.charCodeAt(++state.position),isWsOrEolOrEnd(ch)||
throwError(state,"a whitespace character is expected after the key-value separator within a block mapping"),mappingOpened||(state.events.splice(beforeKey.eventsLength,
0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,tagEnd:props.tagEnd,style:COLLECTION_STYLE.
BLOCK}),mappingOpened=!0),detected=!0,atExplicitKey=!1,pendingExplicitKey=!1;else if(detected)throwError(state,"expected ':' after a mapping key");else return props.
anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}else if(detected)throwError(state,"can not read a block mapping entr\
y; a multiline key may not be an implicit key");else return props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}if(parseNode(
state,nodeIndent,CONTEXT_BLOCK_OUT,!0,pendingExplicitKey)&&(pendingExplicitKey=!1),atExplicitKey||pendingExplicitKey&&(addEmptyScalarEvent(state),pendingExplicitKey=
!1),skipSeparationSpace(state,!0),ch=state.input.charCodeAt(state.position),(state.line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad \
indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}return detected?(atExplicitKey&&addEmptyScalarEvent(state),mappingOpened&&addPopEvent(
state),!0):!1}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=!0){state.depth>=state.maxDepth&&throwError(state,
`nesting exceeded maxDepth (${state.maxDepth})`),state.depth++;let indentStatus=1,atNewLine=!1,hasContent=!1,propertyStart=null,props=emptyProperties(),allowBlockScalars=nodeContext===
CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN,allowBlockCollections=allowBlockScalars,allowBlockStyles=allowBlockScalars;if(allowToSeek&&skipSeparationSpace(
state,!0)&&(atNewLine=!0,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1),indentStatus===1)for(;;){let ch=state.
input.charCodeAt(state.position),propertyState=snapshotState(state);if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break;if(atNewLine&&allowBlockStyles&&(props.
tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===33||ch===38)){let fallbackState=snapshotState(state),flowIndent=parentIndent+1;if(readBlockMapping(
state,state.position-state.lineStart,flowIndent,props)&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)return state.depth--,!0;restoreState(state,
fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1)||!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&
!readAnchorProperty(state,props))break;propertyStart===null&&(propertyStart=propertyState),skipSeparationSpace(state,!0)?(atNewLine=!0,allowBlockCollections=allowBlockStyles,
state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1):allowBlockCollections=!1}if(allowBlockCollections&&
(allowBlockCollections=atNewLine||allowCompact),indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){let flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===CONTEXT_FLOW_OUT?
parentIndent:parentIndent+1,blockIndent=state.position-state.lineStart;if(indentStatus===1)if(allowBlockCollections&&(readBlockSequence(state,blockIndent,props)||
readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=!0;else{let ch=state.input.charCodeAt(state.position);
if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){let fallbackState=snapshotState(state),propertyIndent=propertyStart.
position-propertyStart.lineStart;restoreState(state,propertyStart),readBlockMapping(state,propertyIndent,flowIndent,emptyProperties())&&state.events[fallbackState.
eventsLength]?.type===EVENT_ID.MAPPING?hasContent=!0:restoreState(state,fallbackState)}!hasContent&&(allowBlockScalars&&readBlockScalar(state,flowIndent,props)||
readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||readPlainScalar(state,flowIndent,nodeContext,
props))&&(hasContent=!0)}else indentStatus===0&&(hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,props))}return allowBlockScalars=allowBlockScalars&&
!hasContent,!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)&&(addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,
props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN),hasContent=!0),state.depth--,hasContent||props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}
function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return!1;state.position++;let nameStart=state.position;for(;state.
input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;let name=state.input.slice(nameStart,state.position),
args=[];for(name.length===0&&throwError(state,"directive name must not be less than one character in length");state.input.charCodeAt(state.position)!==0&&!isEol(
state.input.charCodeAt(state.position));){for(;isWhiteSpace(state.input.charCodeAt(state.position));)state.position++;if(state.input.charCodeAt(state.position)===
35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break;let start3=state.position;for(;state.input.charCodeAt(state.
position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;args.push(state.input.slice(start3,state.position))}if(isEol(state.input.charCodeAt(
state.position))&&consumeLineBreak(state),name==="YAML"){state.directives.some(directive=>directive.kind==="yaml")&&throwError(state,"duplication of %YAML direc\
tive"),args.length!==1&&throwError(state,"YAML directive accepts exactly one argument");let match=/^([0-9]+)\.([0-9]+)$/.exec(args[0]);match===null&&throwError(
state,"ill-formed argument of the YAML directive"),parseInt(match[1],10)!==1&&throwError(state,"unacceptable YAML version of the document"),state.directives.push(
{kind:"yaml",version:args[0]})}else if(name==="TAG"){args.length!==2&&throwError(state,"TAG directive accepts exactly two arguments");let[handle,prefix]=args;PATTERN_TAG_HANDLE.
test(handle)||throwError(state,"ill-formed tag handle (first argument) of the TAG directive"),HAS_OWN.call(state.tagHandlers,handle)&&throwError(state,`there is\
 a previously declared suffix for "${handle}" tag handle`),PATTERN_TAG_PREFIX.test(prefix)||throwError(state,"ill-formed tag prefix (second argument) of the TAG\
 directive"),state.tagHandlers[handle]=prefix,state.directives.push({kind:"tag",handle,prefix})}return!0}function readDocument(state){state.directives=[],state.
tagHandlers=Object.create(null);let hasDirectives=!1;for(skipSeparationSpace(state,!0);readDirective(state);)hasDirectives=!0,skipSeparationSpace(state,!0);let explicitStart=!1,
explicitEnd=!1,allowCompact=!0;if(state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.
charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+3))){explicitStart=!0;let markerLine=state.line;state.position+=3,skipSeparationSpace(
state,!0),allowCompact=state.line>markerLine}else hasDirectives&&throwError(state,"directives end mark is expected");let documentEventIndex=state.events.length;
if(!explicitStart&&state.position===state.lineStart&&state.input.charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3,skipSeparationSpace(
state,!0);return}if(addDocumentEvent(state,explicitStart,!1),parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,!1,allowCompact,allowCompact)||addEmptyScalarEvent(
state),skipSeparationSpace(state,!0),state.position===state.lineStart&&testDocumentSeparator(state)&&(explicitEnd=state.input.charCodeAt(state.position)===46,explicitEnd)){
let markerLine=state.line;state.position+=3,skipSeparationSpace(state,!0),state.line===markerLine&&state.position<state.length&&throwError(state,"end of the str\
eam or a document separator is expected")}let documentEvent=state.events[documentEventIndex];documentEvent?.type===EVENT_ID.DOCUMENT&&(documentEvent.explicitEnd=
explicitEnd),addPopEvent(state),!explicitEnd&&state.position<state.length&&!testDocumentBoundary(state)&&throwError(state,"end of the stream or a document separ\
ator is expected")}function parseEvents(input,options){let length=input.length,state={...DEFAULT_PARSER_OPTIONS,...options,input:`${input}\0`,length,position:0,
line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},nullpos=input.indexOf("\0");for(nullpos!==-1&&
YAMLException.throwAt(input,nullpos,"null byte is not allowed in input",state.filename);state.position<state.length&&(skipByteOrderMark(state),skipSeparationSpace(
state,!0),!(state.position>=state.length));){let documentStart=state.position;readDocument(state),state.position===documentStart&&throwError(state,"can not read\
 a document")}return state.events}function hasBit(mask,bit){return(mask&1<<bit)!==0}function _preferredQuotedStyle(layout){return layout.presenterOptions.quoteStyle===
"single"&&hasBit(layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED)?SCALAR_STYLE.SINGLE_QUOTED:SCALAR_STYLE.DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){
layout.presenterOptions.quoteFlowKeys&&(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.PLAIN||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED))}function doubleQuoteForInvisibles(layout){
layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function doubleQuoteWhitespaceOnly(layout){
layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function applyForceQuotesOption(layout){layout.presenterOptions.
forceQuotes&&(layout.isKey||layout.style!==SCALAR_STYLE.PLAIN||layout.node.tag===layout.presenterOptions.schema.defaultScalarTag.tagName&&(layout.style=layout.node.
value.includes(`
`)?SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(layout)))}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return;
let value=layout.node.value,multiline=value.indexOf(`
`)!==-1;if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){multiline&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED);return}let w=layout.presenterOptions.
lineWidth;if(w===-1){multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK);return}let availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent),position=0,
shouldFold=!1;for(;position<=value.length;){let lineEnd=value.length,nextLineBreak=value.indexOf(`
`,position);nextLineBreak!==-1&&(lineEnd=nextLineBreak);let line3=value.slice(position,lineEnd);if(line3.length>availableWidth&&line3[0]!==" "&&/ [^ \t]/.test(line3)&&
(shouldFold=!0),nextLineBreak===-1)break;position=nextLineBreak+1}shouldFold?layout.style=SCALAR_STYLE.FOLDED_BLOCK:multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK)}
function quoteInvalidPlain(layout){layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN)&&(layout.style=_preferredQuotedStyle(
layout))}function fallbackToDoubleQuoted(layout){hasBit(layout.allowedStylesMask,layout.style)||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}var NOT_RESOLVED,strTag,
NULL_VALUES$1,nullCoreTag,nullJsonTag,NULL_VALUES,nullYaml11Tag,TRUE_VALUES$2,FALSE_VALUES$2,boolCoreTag,TRUE_VALUES$1,FALSE_VALUES$1,boolJsonTag,TRUE_VALUES,FALSE_VALUES,
boolYaml11Tag,YAML_INTEGER_IMPLICIT_PATTERN$1,YAML_INTEGER_EXPLICIT_PATTERN$1,intCoreTag,YAML_INTEGER_IMPLICIT_PATTERN,YAML_INTEGER_EXPLICIT_PATTERN,intJsonTag,
YAML_INTEGER_PATTERN,intYaml11Tag,YAML_FLOAT_PATTERN$1,YAML_FLOAT_SPECIAL_PATTERN$1,floatCoreTag,YAML_FLOAT_IMPLICIT_PATTERN,YAML_FLOAT_EXPLICIT_PATTERN,floatJsonTag,
YAML_FLOAT_PATTERN,YAML_FLOAT_SPECIAL_PATTERN,floatYaml11Tag,mergeTag,BASE64_PATTERN,binaryTag,YAML_DATE_REGEXP,YAML_TIMESTAMP_REGEXP,timestampTag,seqTag,omapTag,
pairsTag,mapTag,setTag,Schema,FAILSAFE_SCHEMA,JSON_SCHEMA,CORE_SCHEMA,YAML11_SCHEMA,DUMP_SCHEMA,realMapTag,legacyMapTag,DEFAULT_SNIPPET_OPTIONS,YAMLException,EVENT_ID,
SCALAR_STYLE,COLLECTION_STYLE,CHOMPING_MODE,NO_RANGE$3,simpleEscapeCheck,simpleEscapeMap,DEFAULT_TAG_HANDLERS,TAG_SUFFIX_CHARS,TAG_URI_CHARS,NO_RANGE$2,MERGE_TAG_NAME,
DEFAULT_CONSTRUCTOR_OPTIONS,NO_RANGE$1,HAS_OWN,CONTEXT_FLOW_IN,CONTEXT_FLOW_OUT,CONTEXT_BLOCK_IN,CONTEXT_BLOCK_OUT,PATTERN_NON_PRINTABLE,PATTERN_FLOW_INDICATORS,
PATTERN_TAG_HANDLE,NS_URI_CHAR,NS_TAG_CHAR,PATTERN_TAG_URI,PATTERN_TAG_SUFFIX,PATTERN_TAG_PREFIX,DEFAULT_PARSER_OPTIONS,DEFAULT_LOAD_OPTIONS,DEFAULT_SCALAR_STYLE_RULES,
SRC_C_PRINTABLE,SRC_B_CHAR,SRC_C_BYTE_ORDER_MARK,SRC_S_WHITE,SRC_NB_CHAR,SRC_NS_CHAR,SRC_NB_JSON,SRC_C_INDICATOR,SRC_C_FLOW_INDICATOR,SRC_NS_PLAIN_SAFE_FLOW_OUT,
SRC_NS_PLAIN_SAFE_FLOW_IN,SRC_NS_PLAIN_FIRST_FLOW_OUT,SRC_NS_PLAIN_FIRST_FLOW_IN,SRC_NS_PLAIN_CHAR_FLOW_OUT,SRC_NS_PLAIN_CHAR_FLOW_IN,SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT,
SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN,SRC_NS_PLAIN_ONE_LINE_FLOW_OUT,SRC_NS_PLAIN_ONE_LINE_FLOW_IN,SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY,SRC_NS_PLAIN_ONE_LINE_FLOW_KEY,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT,
SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN,SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT,SRC_NS_PLAIN_MULTI_LINE_FLOW_IN,NS_PLAIN_FLOW_OUT,NS_PLAIN_FLOW_IN,NS_PLAIN_BLOCK_KEY,NS_PLAIN_FLOW_KEY,
NB_SINGLE_ONE_LINE,NB_SINGLE_MULTI_LINE,BLOCK_SCALAR_CONTENT,DEFAULT_PRESENTER_OPTIONS,DEFAULT_DUMP_OPTIONS,EVENT_DOCUMENT,EVENT_SEQUENCE,EVENT_MAPPING,EVENT_SCALAR,
EVENT_ALIAS,EVENT_POP,SCALAR_STYLE_PLAIN,SCALAR_STYLE_SINGLE_QUOTED,SCALAR_STYLE_DOUBLE_QUOTED,SCALAR_STYLE_LITERAL_BLOCK,SCALAR_STYLE_FOLDED_BLOCK,COLLECTION_STYLE_BLOCK,
COLLECTION_STYLE_FLOW,CHOMPING_CLIP,CHOMPING_STRIP,CHOMPING_KEEP,init_js_yaml=__esm({"node_modules/js-yaml/dist/js-yaml.mjs"(){"use strict";NOT_RESOLVED=Symbol(
"NOT_RESOLVED");strTag=defineScalarTag("tag:yaml.org,2002:str",{resolve:source=>source,identify:data=>typeof data=="string"}),NULL_VALUES$1=["","~","null","Null",
"NULL"],nullCoreTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:source=>NULL_VALUES$1.indexOf(source)!==-1?
null:NOT_RESOLVED,identify:object4=>object4===null,represent:()=>"null"}),nullJsonTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(source,isExplicit)=>source==="null"||isExplicit&&source===""?null:NOT_RESOLVED,identify:object4=>object4===null,represent:()=>"null"}),NULL_VALUES=
["","~","null","Null","NULL"],nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:source=>NULL_VALUES.
indexOf(source)!==-1?null:NOT_RESOLVED,identify:object4=>object4===null,represent:()=>"null"}),TRUE_VALUES$2=["true","True","TRUE"],FALSE_VALUES$2=["false","Fal\
se","FALSE"],boolCoreTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:source=>TRUE_VALUES$2.indexOf(source)!==
-1?!0:FALSE_VALUES$2.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object4=>Object.prototype.toString.call(object4)==="[object Boolean]",represent:object4=>object4?
"true":"false"}),TRUE_VALUES$1=["true"],FALSE_VALUES$1=["false"],boolJsonTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],
resolve:source=>TRUE_VALUES$1.indexOf(source)!==-1?!0:FALSE_VALUES$1.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object4=>Object.prototype.toString.call(object4)===
"[object Boolean]",represent:object4=>object4?"true":"false"}),TRUE_VALUES=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],FALSE_VALUES=["false",
"False","FALSE","n","N","no","No","NO","off","Off","OFF"],boolYaml11Tag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N",
"t","T","f","F","o","O"],resolve:source=>TRUE_VALUES.indexOf(source)!==-1?!0:FALSE_VALUES.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object4=>Object.prototype.
toString.call(object4)==="[object Boolean]",represent:object4=>object4?"true":"false"}),YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|\
[-+]?[0-9]+)$"),YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");intCoreTag=defineScalarTag("tag:\
yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger$2,identify:object4=>Number.isInteger(object4)&&!Object.is(
object4,-0)&&object4.toString(10).indexOf("e")<0,represent:object4=>object4.toString(10)}),YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$"),YAML_INTEGER_EXPLICIT_PATTERN=
new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");intJsonTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-",..."0123456789"],resolve:resolveYamlInteger$1,identify:object4=>Number.isInteger(object4)&&!Object.is(object4,-0)&&object4.toString(10).indexOf("e")<0,represent:object4=>object4.
toString(10)}),YAML_INTEGER_PATTERN=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*)\
)$");intYaml11Tag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger,identify:object4=>Number.
isInteger(object4)&&!Object.is(object4,-0)&&object4.toString(10).indexOf("e")<0,represent:object4=>object4.toString(10)}),YAML_FLOAT_PATTERN$1=new RegExp("^(?:[\
-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp(
"^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatCoreTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123\
456789"],resolve:resolveYamlFloat$2,identify:object4=>typeof object4=="number"&&(!Number.isInteger(object4)||Object.is(object4,-0)||object4.toString(10).indexOf(
"e")>=0),represent:representYamlFloat$2}),YAML_FLOAT_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),YAML_FLOAT_EXPLICIT_PATTERN=
new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatJsonTag=defineScalarTag(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object4=>typeof object4=="number"&&(!Number.
isInteger(object4)||Object.is(object4,-0)||object4.toString(10).indexOf("e")>=0),represent:representYamlFloat$1}),YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?:\
[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN=
new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",
".",..."0123456789"],resolve:resolveYamlFloat,identify:object4=>typeof object4=="number"&&(!Number.isInteger(object4)||Object.is(object4,-0)||object4.toString(10).
indexOf("e")>=0),represent:representYamlFloat}),mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(source,isExplicit)=>source===
"<<"||isExplicit&&source===""?"<<":NOT_RESOLVED,identify:()=>!1}),BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/;binaryTag=defineScalarTag("tag:yaml.org,2002:binary",{
resolve:resolveYamlBinary,identify:object4=>Object.prototype.toString.call(object4)==="[object Uint8Array]",represent:representYamlBinary}),YAML_DATE_REGEXP=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9]\
[0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");timestampTag=defineScalarTag("tag:yaml.org,2002:timest\
amp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object4=>object4 instanceof Date,represent:object4=>object4.toISOString()}),
seqTag=defineSequenceTag("tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},identify:Array.isArray});omapTag=defineSequenceTag(
"tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(carrier,item)=>{let key;if(item instanceof Map){if(item.size!==1)return"cannot resolve an\
 ordered map item";key=item.keys().next().value}else if(isPlainObject2(item)){let itemKeys=Object.keys(item);if(itemKeys.length!==1)return"cannot resolve an ord\
ered map item";key=itemKeys[0]}else return"cannot resolve an ordered map item";return carrier.seen.has(key)?"duplicate key in ordered map":(carrier.seen.add(key),
carrier.list.push(item),"")},finalize:carrier=>carrier.list,identify:()=>!1}),pairsTag=defineSequenceTag("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(container,item)=>{
if(item instanceof Map)return item.size!==1?"cannot resolve a pairs item":(container.push(item.entries().next().value),"");if(Object.prototype.toString.call(item)!==
"[object Object]")return"cannot resolve a pairs item";let object4=item,keys2=Object.keys(object4);return keys2.length!==1?"cannot resolve a pairs item":(container.
push([keys2[0],object4[keys2[0]]]),"")},identify:()=>!1}),mapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject2,represent:o=>{
let map=new Map;for(let key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{if(key!==null&&typeof key=="object")return"object-\
based map does not support complex keys";let normalizedKey=String(key);return normalizedKey==="__proto__"?Object.defineProperty(container,normalizedKey,{value,enumerable:!0,
configurable:!0,writable:!0}):container[normalizedKey]=value,""},has:(container,key)=>key!==null&&typeof key=="object"?!1:Object.prototype.hasOwnProperty.call(container,
String(key)),keys:container=>Object.keys(container),get:(container,key)=>{let normalizedKey=String(key);return Object.prototype.hasOwnProperty.call(container,normalizedKey)?
container[normalizedKey]:null}}),setTag=defineMappingTag("tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{let map=new Map;
for(let key of data)map.set(key,null);return map},addPair:(container,key,value)=>value!==null?"cannot resolve a set item":(container.add(key),""),has:(container,key)=>container.
has(key),keys:container=>container.keys(),get:()=>null});Schema=class Schema2{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(tags){
let compiledTags=compileTags(tags),implicitScalarTags=[],exact=createTagDefinitionMap(),prefix=createTagDefinitionListMap();for(let tag of compiledTags){if(tag.
nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");implicitScalarTags.push(tag)}switch(tag.
nodeKind){case"scalar":tag.matchByTagPrefix?prefix.scalar.push(tag):exact.scalar[tag.tagName]=tag;break;case"sequence":tag.matchByTagPrefix?prefix.sequence.push(
tag):exact.sequence[tag.tagName]=tag;break;case"mapping":tag.matchByTagPrefix?prefix.mapping.push(tag):exact.mapping[tag.tagName]=tag}}let implicitScalarAnyFirstChar=implicitScalarTags.
filter(tag=>tag.implicitFirstChars===null),keys2=new Set;for(let tag of implicitScalarTags)if(tag.implicitFirstChars!==null)for(let key of tag.implicitFirstChars)
keys2.add(key);let implicitScalarByFirstChar=new Map;for(let key of keys2)implicitScalarByFirstChar.set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===
null||tag.implicitFirstChars.indexOf(key)!==-1));let defaultScalarTag=exact.scalar["tag:yaml.org,2002:str"];if(!defaultScalarTag)throw new Error("schema does no\
t define the default scalar tag (tag:yaml.org,2002:str)");this.tags=compiledTags,this.implicitScalarTags=implicitScalarTags,this.implicitScalarByFirstChar=implicitScalarByFirstChar,
this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar,this.defaultScalarTag=defaultScalarTag,this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"],
this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"],this.exact=exact,this.prefix=prefix}lookupScalarTag(tagName){let exactTag=this.exact.scalar[tagName];
if(exactTag)return exactTag;for(let tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){let exactTag=this.exact.sequence[tagName];
if(exactTag)return exactTag;for(let tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){let exactTag=this.exact.
mapping[tagName];if(exactTag)return exactTag;for(let tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){let candidates2=this.
implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar;for(let tag2 of candidates2){let value=tag2.resolve(source,!1,tag2.tagName);if(value!==
NOT_RESOLVED)return{value,tag:tag2}}let tag=this.defaultScalarTag;return{value:tag.resolve(source,!1,tag.tagName),tag}}withTags(...tags){let flatTags=[];for(let tag of tags)
flatTags=flatTags.concat(tag);return new Schema2([...this.tags,...flatTags])}},FAILSAFE_SCHEMA=new Schema([strTag,seqTag,mapTag]),JSON_SCHEMA=new Schema([...FAILSAFE_SCHEMA.
tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag]),CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag]),YAML11_SCHEMA=
new Schema([...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag]),DUMP_SCHEMA=
YAML11_SCHEMA.withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=intYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?
intCoreTag.resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=floatYaml11Tag.resolve(source,isExplicit,
tagName);return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}}),realMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>new Map,
addPair:(container,key,value)=>(container.set(key,value),""),has:(container,key)=>container.has(key),keys:container=>container.keys(),get:(container,key)=>container.
get(key),identify:data=>data instanceof Map||isPlainObject2(data),represent:data=>{if(data instanceof Map)return data;let map=new Map,obj=data;for(let key of Object.
keys(obj))map.set(key,obj[key]);return map}});legacyMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject2,represent:o=>{let map=new Map;
for(let key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{let normalizedKey=normalizeKey(key);return normalizedKey===null?"n\
ested arrays are not supported inside keys":(normalizedKey==="__proto__"?Object.defineProperty(container,normalizedKey,{value,enumerable:!0,configurable:!0,writable:!0}):
container[normalizedKey]=value,"")},has:(container,key)=>{let normalizedKey=normalizeKey(key);return normalizedKey!==null&&Object.prototype.hasOwnProperty.call(
container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{let normalizedKey=String(key);return Object.prototype.hasOwnProperty.call(
container,normalizedKey)?container[normalizedKey]:null}}),DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};YAMLException=class YAMLException2 extends Error{reason;mark;constructor(reason,mark){
super(),this.name="YAMLException",this.reason=reason,this.mark=mark,this.message=formatError2(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.
constructor)}toString(compact2){return`${this.name}: ${formatError2(this,compact2)}`}static throwAt(source,position,message,filename=""){let line3=0,lineStart=0;
for(let index=0;index<position;index++){let ch=source.charCodeAt(index);ch===10?(line3++,lineStart=index+1):ch===13&&(line3++,source.charCodeAt(index+1)===10&&index++,
lineStart=index+1)}let mark={name:filename,buffer:source,position,line:line3,column:position-lineStart};throw mark.snippet=makeSnippet(mark),new YAMLException2(
message,mark)}},EVENT_ID={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},
COLLECTION_STYLE={BLOCK:1,FLOW:2},CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3},NO_RANGE$3=-1;simpleEscapeCheck=new Array(256),simpleEscapeMap=new Array(256);for(let i=0;i<
256;i++)simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0,simpleEscapeMap[i]=simpleEscapeSequence(i);DEFAULT_TAG_HANDLERS=Object.assign(Object.create(null),{"!":"\
!","!!":"tag:yaml.org,2002:"}),TAG_SUFFIX_CHARS="-#;/?:@&=+$_.~*'()",TAG_URI_CHARS=TAG_SUFFIX_CHARS+"!,[]";NO_RANGE$2=-1,MERGE_TAG_NAME="tag:yaml.org,2002:merge",
DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};NO_RANGE$1=-1,HAS_OWN=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=
1,CONTEXT_FLOW_OUT=2,CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
PATTERN_FLOW_INDICATORS=/[,\[\]{}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/,NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,
NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`),PATTERN_TAG_SUFFIX=new RegExp(`^(\
?:${NS_TAG_CHAR})+$`),PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`),DEFAULT_PARSER_OPTIONS={filename:"",maxDepth:100};
DEFAULT_LOAD_OPTIONS={...DEFAULT_PARSER_OPTIONS,...DEFAULT_CONSTRUCTOR_OPTIONS};DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption,doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly,
applyForceQuotesOption,tryLongOrMultilineAsBlock,quoteInvalidPlain,fallbackToDoubleQuoted};SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u\
{10000}-\\u{10FFFF}]",SRC_B_CHAR="[\\n\\r]",SRC_C_BYTE_ORDER_MARK="\\uFEFF",SRC_S_WHITE="[ \\t]",SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE}\
)`,SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`,SRC_NB_JSON="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>\
'\"%@`]",SRC_C_FLOW_INDICATOR="[,\\[\\]{}]",SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR,SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`,SRC_NS_PLAIN_FIRST_FLOW_OUT=
`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`,SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?\
:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`,SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`,SRC_NS_PLAIN_CHAR_FLOW_IN=
`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT}\
)*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`,SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,
SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT,
SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,
SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}\
(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`,SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`,NS_PLAIN_FLOW_OUT=
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u"),NS_PLAIN_FLOW_IN=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u"),NS_PLAIN_BLOCK_KEY=new RegExp(
`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`,"u"),NS_PLAIN_FLOW_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u"),NB_SINGLE_ONE_LINE=new RegExp(`^(?:${SRC_NB_JSON}\
)*$`,"u"),NB_SINGLE_MULTI_LINE=new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`,"u"),BLOCK_SCALAR_CONTENT=new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,"u"),DEFAULT_PRESENTER_OPTIONS=
{indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,
scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(DEFAULT_SCALAR_STYLE_RULES,name)),tagBeforeAnchor:!1},DEFAULT_DUMP_OPTIONS={...DEFAULT_PRESENTER_OPTIONS,
schema:DUMP_SCHEMA,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},EVENT_DOCUMENT=EVENT_ID.DOCUMENT,EVENT_SEQUENCE=EVENT_ID.SEQUENCE,EVENT_MAPPING=
EVENT_ID.MAPPING,EVENT_SCALAR=EVENT_ID.SCALAR,EVENT_ALIAS=EVENT_ID.ALIAS,EVENT_POP=EVENT_ID.POP,SCALAR_STYLE_PLAIN=SCALAR_STYLE.PLAIN,SCALAR_STYLE_SINGLE_QUOTED=
SCALAR_STYLE.SINGLE_QUOTED,SCALAR_STYLE_DOUBLE_QUOTED=SCALAR_STYLE.DOUBLE_QUOTED,SCALAR_STYLE_LITERAL_BLOCK=SCALAR_STYLE.LITERAL_BLOCK,SCALAR_STYLE_FOLDED_BLOCK=
SCALAR_STYLE.FOLDED_BLOCK,COLLECTION_STYLE_BLOCK=COLLECTION_STYLE.BLOCK,COLLECTION_STYLE_FLOW=COLLECTION_STYLE.FLOW,CHOMPING_CLIP=CHOMPING_MODE.CLIP,CHOMPING_STRIP=
CHOMPING_MODE.STRIP,CHOMPING_KEEP=CHOMPING_MODE.KEEP}});function readMended(block2,read6,firstLine){let{text:text7,restore}=withoutControls(block2),commas=text7.replaceAll(leadingComma,quoteComma),first=commas===block2?
void 0:read6(commas),mended=commas.includes("	")?readTabs(commas,first??read6(commas),read6,firstLine):first;return mended===void 0?void 0:restored(mended,restore)}
function quoteComma(line3,before2,rest){let comment=rest.indexOf(" #"),value=(comment===-1?rest:rest.slice(0,comment)).trimEnd();return value.includes(": ")||value.
endsWith(":")?line3:before2+JSON.stringify(value)}function readTabs(text7,start3,read6,firstLine){let lines2=text7.split(`
`),result=start3;for(let count2=0;count2<maxLines&&result.problem!==void 0;count2+=1){let at=result.problem.line-firstLine,line3=lines2[at]??"",mended=line3.replaceAll(
quotedOrSpace,blanksFor);if(mended===line3)break;lines2[at]=mended,result=read6(lines2.join(`
`))}return result}function blanksFor(part2,at,line3){if(/\S/.test(part2)||at===0)return part2;let beside2=`${line3[at-1]}${line3[at+part2.length]??"]"}`;return/[[\]{},:"'#-]/.
test(beside2)?part2.replaceAll("	"," "):part2}function withoutControls(block2){let letters=new Map,next=privateUse;for(let[control2]of block2.matchAll(controls))
if(!letters.has(control2)){for(;block2.includes(String.fromCharCode(next))&&next<lastPrivateUse;)next+=1;letters.set(control2,String.fromCharCode(next)),next+=1}
if(letters.size===0||next>lastPrivateUse)return{text:block2,restore:void 0};let back=new Map([...letters].map(([control2,letter])=>[letter,control2]));return{text:block2.
replaceAll(controls,control2=>letters.get(control2)??control2),restore:text7=>text7.replaceAll(/[\ue000-\uf8ff]/g,letter=>back.get(letter)??letter)}}function restored(block2,restore){
return restore===void 0?block2:{...block2,data:valueRestored(block2.data,restore),lines:Object.fromEntries(Object.entries(block2.lines).map(([key,line3])=>[restore(
key),line3])),duplicateKeys:block2.duplicateKeys.map(({key,line:line3})=>({key:restore(key),line:line3}))}}function valueRestored(value,restore){return typeof value==
"string"?restore(value):typeof value!="object"||value===null?value:Array.isArray(value)?value.map(item=>valueRestored(item,restore)):Object.fromEntries(Object.entries(
value).map(([key,item])=>[restore(key),valueRestored(item,restore)]))}var leadingComma,maxLines,quotedOrSpace,controls,privateUse,lastPrivateUse,init_frontmatter_mend=__esm(
{"src/plugin/frontmatter-mend.ts"(){"use strict";leadingComma=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;maxLines=30;quotedOrSpace=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;
controls=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,privateUse=57344,lastPrivateUse=63743}});function readPlain(block2,firstLine){let data=[],lines2={},at=firstLine;for(let written of(block2.endsWith(`
`)?block2.slice(0,-1):block2).split(`
`)){let[,key,value]=line2.exec(written)??[];if(key===void 0||value===void 0||notText.test(value)||Object.hasOwn(lines2,key))return;data.push([key,value.trimEnd()]),
lines2[key]=at,at+=1}return{data:Object.fromEntries(data),lines:lines2,duplicateKeys:[]}}var line2,notText,init_frontmatter_plain=__esm({"src/plugin/frontmatter\
-plain.ts"(){"use strict";line2=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,notText=/^(?:true|false|null) *$|:(?: |$)| #/i}});function parseBlock(block2,firstLine){return readPlain(block2,firstLine)??parseYaml(block2,firstLine)}function parseYaml(block2,firstLine){let read6=attempt(block2,
firstLine);return read6.problem===void 0?read6:readMended(block2,text7=>attempt(text7,firstLine),firstLine)??read6}function attempt(block2,firstLine){try{let events2=parseEvents(
block2,limits2),source={source:block2,schema,json:!0,...limits2},documents=constructFromEvents(withoutTags(events2,block2),source);return documents.length>1?unread2(
"it holds several documents",firstLine):valuesIn(documents[0],maxValues)>=maxValues?unread2("its aliases multiply into too much",firstLine):{...valueOf2(documents[0]),
...keysOf(events2,block2,firstLine)}}catch(error4){if(!(error4 instanceof YAMLException))return unread2(messageOf(error4),firstLine);let reason=error4.reason.startsWith(
"nesting exceeded")?"it is nested too deeply":error4.reason;return unread2(reason,firstLine+(error4.mark?.line??0))}}function unread2(reason,line3){return{...nothing,
problem:{reason,line:line3}}}function valueOf2(value){return value==null?nothing:Array.isArray(value)?{...nothing,notMapping:"array"}:typeof value=="object"?{...nothing,
data:value}:{...nothing,notMapping:typeof value}}function withoutTags(events2,block2){return events2.map(event=>{if(!("tagStart"in event)||event.tagStart<0)return event;
let bare2={...event,tagStart:-1,tagEnd:-1};if(bare2.type!==EVENT_ID.SCALAR||bare2.style!==SCALAR_STYLE.PLAIN)return bare2;typeTag.lastIndex=event.tagStart;let type=typeTag.
exec(block2)?.[1],value=getScalarValue(block2,bare2);return isOf(type,value)?bare2:{...bare2,style:SCALAR_STYLE.SINGLE_QUOTED}})}function isOf(type,plain3){return type===
"bool"?bool.test(plain3):type==="null"?nil.test(plain3):type!==void 0&&!bool.test(plain3)&&!nil.test(plain3)}function valuesIn(value,limit){if(typeof value!="ob\
ject"||value===null)return 1;let count2=1;for(let inner of Object.values(value)){if(count2>=limit)break;count2+=valuesIn(inner,limit-count2)}return count2}function keysOf(events2,block2,firstLine){
let lines2=new Map,duplicateKeys=[],depth=0,nodes=0,line3=firstLine,counted=0;for(let event of events2){if(event.type===EVENT_ID.POP?depth-=1:depth===2&&(nodes+=
1),event.type===EVENT_ID.SCALAR&&depth===2&&nodes%2===1){let key=getScalarValue(block2,event);line3+=countLines(block2,counted,event.valueStart),counted=event.valueStart,
lines2.has(key)&&duplicateKeys.push({key,line:line3}),lines2.set(key,line3)}if(event.type===EVENT_ID.SEQUENCE&&depth===1)break;opens(event)&&(depth+=1)}return{lines:Object.
fromEntries(lines2),duplicateKeys}}function opens(event){return event.type===EVENT_ID.DOCUMENT||event.type===EVENT_ID.MAPPING||event.type===EVENT_ID.SEQUENCE}var nothing,
schema,limits2,maxValues,typeTag,bool,nil,init_frontmatter_yaml=__esm({"src/plugin/frontmatter-yaml.ts"(){"use strict";init_js_yaml();init_errors();init_text();
init_frontmatter_mend();init_frontmatter_plain();nothing={data:{},lines:{},duplicateKeys:[]},schema=CORE_SCHEMA.withTags(mergeTag),limits2={maxDepth:100,maxAliases:100,
maxTotalMergeKeys:1e3},maxValues=1e4;typeTag=/!!(bool|float|int|null)(?![\w-])/y,bool=/^(?:true|false|True|False|TRUE|FALSE)$/,nil=/^(?:~|null|Null|NULL)?$/}});function repairYaml(block2,parses){return block2.split(`
`).map(line3=>quoteValue(line3.replace(/^\t+/,tabs=>"  ".repeat(tabs.length)),parses)).join(`
`)}function quoteValue(line3,parses){let[,key,value]=pair.exec(line3)??[];return key===void 0||value===void 0||!special.test(value)||isQuoted(value)||value.startsWith(
"[")&&parses(value)?line3:`${key}: "${value.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}function isQuoted(value){return value.length>1&&(value.startsWith('\
"')||value.startsWith("'"))&&value.endsWith(value[0])}var pair,special,init_frontmatter_repair=__esm({"src/plugin/frontmatter-repair.ts"(){"use strict";pair=/^([a-zA-Z_-]+):\s+(.+)$/,
special=/[{}[\]*&#!|>%@`]|: /}});function parseFrontmatter(text7){let start3=opening.exec(text7)?.[0].length,end=start3===void 0?-1:text7.indexOf("---",start3);if(start3===void 0||end===-1)return withoutBlock(
text7);let source=text7.slice(start3,end),firstLine=1+countLines(text7,0,start3);afterClosing.lastIndex=end+3,afterClosing.test(text7);let bodyStart=afterClosing.
lastIndex;return{...readBlock(source,firstLine),body:text7.slice(bodyStart),bodyLine:firstLine+countLines(text7,start3,bodyStart)}}function withoutBlock(text7){
return{frontmatter:{state:"none",data:{},source:"",lines:{}},body:text7,bodyLine:1,duplicateKeys:[]}}function readBlock(source,firstLine){if(source.length>maxBlockLength)
return dropped(source,`it is longer than ${maxBlockLength} characters`,firstLine);let plain3=attempt2(source,firstLine);if(plain3.problem===void 0)return finish(
"parsed",source,plain3);let repaired=attempt2(repairYaml(source,isYaml),firstLine);return repaired.problem!==void 0?dropped(source,repaired.problem.reason,repaired.
problem.line):{...finish("repaired",source,repaired),problem:plain3.problem}}function finish(state,source,block2){return block2.notMapping!==void 0?{...emptyBlock(
source),notMapping:block2.notMapping}:{frontmatter:{state,data:block2.data,source,lines:block2.lines},duplicateKeys:block2.duplicateKeys}}function dropped(source,reason,line3){
return{...emptyBlock(source),problem:{reason,line:line3}}}function plainWords(reason){return reason.includes("call stack")?"it is nested too deeply":reason.startsWith(
"Excessive alias count")?"its aliases multiply into too much":reason}function emptyBlock(source){return{frontmatter:{state:"dropped",data:{},source,lines:{}},duplicateKeys:[]}}
function attempt2(block2,firstLine){try{let read6=parseBlock(block2,firstLine);return read6.problem===void 0?read6:unread3(read6.problem.reason,read6.problem.line)}catch(error4){
return unread3(messageOf(error4),firstLine)}}function unread3(reason,line3){return{data:{},lines:{},duplicateKeys:[],problem:{reason:plainWords(reason),line:line3}}}
function isYaml(value){return attempt2(value,1).problem===void 0}var maxBlockLength,opening,afterClosing,init_frontmatter=__esm({"src/plugin/frontmatter.ts"(){"\
use strict";init_errors();init_text();init_frontmatter_yaml();init_frontmatter_repair();maxBlockLength=64*1024,opening=/^---\s*\n/,afterClosing=/\s*/y}});function fileOf(content,executable2=!1){let bytes=typeof content=="string"?encoder.encode(content):content;return{kind:"file",size:bytes.length,executable:executable2,
bytes:()=>bytes}}function textOf3(file){return file.text?.()??decodeText(file.bytes())}function treeOf(files){if(typeof files!="object"||files===null)throw new BazaarError(
"SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let pairs=Symbol.iterator in files?[...files]:Object.entries(files);return new Map(
pairs.map(([path2,input])=>[path2,isEntry(input)?input:fileOf(input)]).sort(([a],[b])=>compareCodeUnits(a,b)))}function fileAt(tree,path2){let entry=tree.get(path2);
return entry?.kind==="file"?entry:void 0}function filesUnder(tree,folder2){let prefix=folder2===""?"":`${folder2}/`;return[...tree].filter(([path2,entry])=>entry.
kind==="file"&&path2.startsWith(prefix)).map(([path2])=>path2)}function isFolder(tree,path2){if(path2===""||tree.get(path2)?.kind==="directory")return!0;let prefix=`${path2}\
/`;for(let other of tree.keys())if(other.startsWith(prefix))return!0;return!1}function isEntry(input){return typeof input!="string"&&!(input instanceof Uint8Array)}
var encoder,init_file_tree=__esm({"src/core/file-tree.ts"(){"use strict";init_errors();init_text();encoder=new TextEncoder}});function limitOf(path2){return path2.slice(-3).toLowerCase()===".md"?maxMarkdownBytes:maxTextBytes}function readText(source,path2){return readWith(source,path2,
textOf3)}function readBytes(source,path2){return readWith(source,path2,file=>file.bytes())}function readWith(source,path2,content){let file=fileAt(source.tree,path2);
if(file===void 0||file.unreadable!==void 0)return;let limit=limitOf(path2);if(file.size>limit){source.report("FILE_TOO_LARGE",path2,{size:file.size,limit});return}
try{return content(file)}catch(error4){source.report("FILE_UNREADABLE",path2,{reason:reasonOf(error4)});return}}function reasonOf(error4){let reason=isBazaarError(
error4)?error4.details.reason:void 0;return typeof reason=="string"?reason:messageOf(error4).replace(/\.$/,"")}var maxMarkdownBytes,maxTextBytes,init_source=__esm(
{"src/plugin/source.ts"(){"use strict";init_errors();init_file_tree();maxMarkdownBytes=1024*1024,maxTextBytes=10*1024*1024}});function readMarkdown(source,kind,path2){let text7=readText(source,path2);if(text7===void 0)return;let damage=notUtf8(text7);return damage!==void 0&&source.report(
"FILE_NOT_UTF8",path2,damage),takeMarkdown(source,kind,text7,line3=>({path:path2,line:line3}))}function takeMarkdown(source,kind,text7,place){let parsed=parseFrontmatter(
text7),{frontmatter,body:body3,bodyLine}=parsed;checkFrontmatter(source,kind,parsed,place);let description=textOf2(valueOf(frontmatter,"description")),model2=textOf2(
valueOf(frontmatter,"model")),optional3=defined({description,model:model2});return{text:{path:place(1).path,frontmatter,body:body3,bodyLine,...optional3},where:key=>place(
frontmatter.lines[key]??1)}}function notUtf8(text7){let at=text7.indexOf("\uFFFD");if(at!==-1)return at===0&&text7.includes("\0")?{reason:"it looks like UTF-16,\
 and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function invocation(source,{text:text7,where}){let hint=argumentHint(
source,text7.frontmatter,where),tools=valueOf(text7.frontmatter,"allowed-tools");return{...defined({argumentHint:hint,allowedTools:tools===void 0?void 0:toolsOf(
tools)}),modelInvocable:!flag2(source,text7.frontmatter,"disable-model-invocation",!1,where),userInvocable:flag2(source,text7.frontmatter,"user-invocable",!0,where)}}
function argumentHint(source,frontmatter,where){let value=valueOf(frontmatter,"argument-hint");if(value===void 0)return;let text7=coercedText(value);return typeof value==
"object"&&source.report("ARGUMENT_HINT_NOT_TEXT",where("argument-hint"),{shown:text7}),text7.trim()===""?void 0:text7}function flag2(source,frontmatter,key,absent,where){
if(!Object.hasOwn(frontmatter.data,key))return absent;let value=frontmatter.data[key]??null,{on,clear}=flagOf(value),got=typeof value=="string"?JSON.stringify(value):
kindOf(value);return clear||source.report("FLAG_UNCLEAR",where(key),{key,got,taken:on}),on}var init_markdown=__esm({"src/plugin/markdown.ts"(){"use strict";init_defined();
init_frontmatter();init_frontmatter_checks();init_frontmatter_values();init_source()}});function markdownFiles(tree,folder2){let from=folder2===""?0:folder2.length+1;return filesUnder(tree,folder2).filter(path2=>path2.slice(-3).toLowerCase()===".md").
map(path2=>{let folders2=path2.slice(from).split("/"),stem=stemOf(folders2.pop());return{path:path2,folders:folders2,stem}}).sort(filesFirst)}function pathsBelow(paths,folder2){
return folder2===""?paths:paths.slice(firstFrom(paths,`${folder2}/`),firstFrom(paths,`${folder2}0`))}function firstFrom(paths,text7){let low=0,high=paths.length;
for(;low<high;){let middle=low+high>>1;paths[middle]<text7?low=middle+1:high=middle}return low}function stemOf(path2){let name=baseName(path2);return name.endsWith(
".md")?name.slice(0,-3):name}function baseName(path2){return path2.slice(path2.lastIndexOf("/")+1)}function filesFirst(a,b){let shared=Math.min(a.folders.length,
b.folders.length);for(let at=0;at<shared;at+=1){let order=compareCodeUnits(a.folders[at],b.folders[at]);if(order!==0)return order}return a.folders.length-b.folders.
length||compareCodeUnits(a.path,b.path)}var init_markdown_files=__esm({"src/plugin/markdown-files.ts"(){"use strict";init_file_tree();init_text()}});function readAgents(source,declared){let files=declared===void 0?markdownFiles(source.tree,"agents"):declaredFiles(source,declared),agents=new Map;for(let file of files){
let agent=readAgent(source,file);if(agent===void 0)continue;let first=agents.get(agent.name);if(first!==void 0){let place={path:agent.path,line:agent.frontmatter.
lines.name??1};source.report("AGENT_NAME_TAKEN",place,{name:agent.name,other:first.path})}agents.set(agent.name,agent)}return[...agents.values()].sort((a,b)=>compareCodeUnits(
a.name,b.name))}function declaredFiles(source,declared){return[...new Set(declared.map(({path:path2})=>path2))].filter(path2=>source.tree.get(path2)?.kind==="fi\
le").map(path2=>({path:path2,folders:[],stem:stemOf(path2)}))}function readAgent(source,file){let read6=readMarkdown(source,"agent",file.path);if(read6===void 0)
return;let{text:text7,where}=read6,own2=ownName(source,text7.frontmatter,where)??file.stem;if(own2===""){source.report("COMPONENT_UNNAMED",file.path,{kind:"agen\
t"});return}checkKeys(source,text7.frontmatter,where);let description=text7.description??whenToUse(text7.frontmatter),tools=agentTools(source,text7.frontmatter,
where),color=textOf2(valueOf(text7.frontmatter,"color"));return{kind:"agent",name:[...file.folders,own2].join(":"),...text7,...defined({description,tools,color})}}
function ownName(source,frontmatter,where){let value=valueOf(frontmatter,"name");if(value===void 0)return;let name=coercedText(value);if(name.length<=maxAgentName)
return name===""?void 0:name;source.report("AGENT_NAME_TOO_LONG",where("name"),{length:name.length,limit:maxAgentName})}function whenToUse(frontmatter){return textOf2(
valueOf(frontmatter,"when_to_use"))??textOf2(valueOf(frontmatter,"when-to-use"))}function agentTools(source,frontmatter,where){if(!Object.hasOwn(frontmatter.data,
"tools"))return;let value=valueOf(frontmatter,"tools"),tools=toolsOf(value),wrong=wrongTools(value);if(wrong!==void 0&&tools.length===0)source.report("AGENT_TOO\
LS_INVALID",where("tools"),{got:wrong});else if(tools.length===0){let got=typeof value=="string"?"blank":kindOf(value);source.report("AGENT_TOOLS_EMPTY",where("\
tools"),{got})}return tools.length===0||tools.includes("*")?void 0:tools}function checkKeys(source,frontmatter,where){for(let key of ignored)valueOf(frontmatter,
key)!==void 0&&source.report("AGENT_KEY_IGNORED",where(key),{key});let wrong={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[key,use]of Object.
entries(wrong))valueOf(frontmatter,key)!==void 0&&source.report("AGENT_KEY_WRONG",where(key),{key,use})}var maxAgentName,ignored,init_agents=__esm({"src/plugin/\
agents.ts"(){"use strict";init_defined();init_text();init_frontmatter_checks();init_frontmatter_values();init_markdown();init_markdown_files();maxAgentName=256;
ignored=["hooks","initialPrompt","mcpServers","permissionMode"]}});function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??
store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}function getGlobalMessage(lang){return store$3?.get(lang)}function getSchemaMessage(lang){
return store$2?.get(lang)}function getSpecificMessage(reference2,lang){return store$1?.get(reference2)?.get(lang)}function _stringify(input){let type=typeof input;
return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="object"||type==="function"?(input&&Object.getPrototypeOf(
input)?.constructor?.name)??"null":type}function _addIssue(context2,label,dataset,config$1,other){let input=other&&"input"in other?other.input:dataset.value,expected=other?.
expected??context2.expects??null,received=other?.received??_stringify(input),issue3={kind:context2.kind,type:context2.type,input,expected,received,message:`Inva\
lid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context2.requirement,path:other?.path,issues:other?.issues,lang:config$1.
lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context2.kind==="schema",message$1=other?.message??context2.message??getSpecificMessage(
context2.reference,issue3.lang)??(isSchema?getSchemaMessage(issue3.lang):null)??config$1.message??getGlobalMessage(issue3.lang);message$1!==void 0&&(issue3.message=
typeof message$1=="function"?message$1(issue3):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(issue3):dataset.issues=[issue3]}function _joinExpects(values$1,separator){
let list7=[...new Set(values$1)];return list7.length>1?`(${list7.join(` ${separator} `)})`:list7[0]??"never"}function _standardSchema(schema2){return schema2["~\
standard"]={version:1,vendor:"valibot",validate:value$1=>schema2["~run"]({value:value$1},getGlobalConfig())},schema2}function check(requirement,message$1){return{
kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(
dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function rawCheck(action){return{kind:"validation",type:"raw_check",reference:rawCheck,async:!1,
expects:null,"~run"(dataset,config$1){return action({dataset,config:config$1,addIssue:info2=>_addIssue(this,info2?.label??"input",dataset,config$1,info2)}),dataset}}}
function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~ru\
n"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1),dataset}}}function getFallback(schema2,dataset,config$1){
return typeof schema2.fallback=="function"?schema2.fallback(dataset,config$1):schema2.fallback}function forward(action,path2){return{...action,"~run"(dataset,config$1){
let prevIssues=dataset.issues&&[...dataset.issues];if(dataset=action["~run"](dataset,config$1),dataset.issues){for(let issue3 of dataset.issues)if(!prevIssues?.
includes(issue3)){let pathInput=dataset.value;for(let key of path2){let pathValue=pathInput[key],pathItem={type:"unknown",origin:"value",input:pathInput,key,value:pathValue};
if(issue3.path?issue3.path.push(pathItem):issue3.path=[pathItem],!pathValue)break;pathInput=pathValue}}}return dataset}}}function getDefault(schema2,dataset,config$1){
return typeof schema2.default=="function"?schema2.default(dataset,config$1):schema2.default}function array2(item,message$1){return _standardSchema({kind:"schema",
type:"array",reference:array2,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){dataset.
typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){let value$1=input[key],itemDataset=this.item["~run"]({value:value$1},config$1);if(itemDataset.issues){
let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue3 of itemDataset.issues)issue3.path?issue3.path.unshift(pathItem):issue3.path=[pathItem],
dataset.issues?.push(issue3);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=
!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function boolean3(message$1){return _standardSchema({kind:"\
schema",type:"boolean",reference:boolean3,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="boolean"?dataset.typed=
!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom2(check$1,message$1){return _standardSchema({kind:"schema",type:"custom",reference:custom2,
expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){return this.check(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,
config$1),dataset}})}function lazy(getter){return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){
return this.getter(dataset.value)["~run"](dataset,config$1)}})}function object(entries$1,message$1){return _standardSchema({kind:"schema",type:"object",reference:object,
expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,
dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optio\
nal"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"](
{value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue3 of valueDataset.issues)issue3.
path?issue3.path.unshift(pathItem):issue3.path=[pathItem],dataset.issues?.push(issue3);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(
valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,
expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function optional2(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional2,expects:`(${wrapped.expects} | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.
value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",
type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.
includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function string3(message$1){return _standardSchema({kind:"schema",type:"\
string",reference:string3,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(
this,"type",dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue3 of dataset.issues)
issues.push(issue3);else issues=dataset.issues;return issues}function union2(options,message$1){return _standardSchema({kind:"schema",type:"union",reference:union2,
expects:_joinExpects(options.map(option2=>option2.expects),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;
for(let schema2 of this.options){let optionDataset=schema2["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?
typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=
[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,
{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(
untypedDatasets)})}return dataset}})}function unknown3(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown3,expects:"unknown",async:!1,"~ru\
n"(dataset){return dataset.typed=!0,dataset}})}function pipe2(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)
if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&
!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,config$1))}return dataset}})}function safeParse2(schema2,input,config$1){let dataset=schema2["~run"]({value:input},
getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}var store$4,DEFAULT_CONFIG,store$3,store$2,
store$1,EMOJI_REGEX,init_dist=__esm({"node_modules/valibot/dist/index.mjs"(){"use strict";DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};
EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\\
u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{E\
moji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")}});function documentOf(path2,parsed){return{path:path2,value:parsed.value??null,where:at=>({path:path2,...parsed.placeAt(at)}),whereKey:at=>({path:path2,...parsed.
placeOfKey(at)})}}function placeless(value){return{path:"",value,where:()=>({path:""}),whereKey:()=>({path:""})}}function readJson2(source,path2,file){let bytes=readBytes(
source,path2);if(bytes===void 0)return;if(!file.byteOrderMark&&bytes[0]===239&&bytes[1]===187&&bytes[2]===191){file.invalid({path:path2,line:1,column:1},"it sta\
rts with a byte-order mark, which the client does not skip here");return}let parsed=parseJson(decodeText(bytes));if(parsed.problem!==void 0){let{reason,line:line3,
column}=parsed.problem;file.invalid({path:path2,line:line3,column},reason);return}for(let{key,line:line3,column}of parsed.duplicates)source.report("JSON_KEY_TWI\
CE",{path:path2,line:line3,column},{key});return documentOf(path2,parsed)}function memberOf(document,key){if(!(document===void 0||!isJsonObject(document.value)||
!Object.hasOwn(document.value,key)))return{document,at:[key],value:document.value[key]}}function below(declared,step3,value){return{document:declared.document,at:[
...declared.at,step3],value}}function itemsOf(declared){return Array.isArray(declared.value)?declared.value.map((item,at)=>below(declared,at,item)):[declared]}function whereOf(declared){
return declared.document.where(declared.at)}function originOf(declared){return{path:declared.document.path,line:declared.document.whereKey(declared.at).line??1}}
var init_document=__esm({"src/plugin/document.ts"(){"use strict";init_json();init_text();init_source()}});function insideOf(folder2,path2){let segments2=folder2===""?[]:folder2.split("/");for(let segment of path2.split("/"))if(!(segment===""||segment===".")){if(segment!==
"..")segments2.push(segment);else if(segments2.pop()===void 0)return}return segments2.join("/")}function declaredPath(source,declared,field2,endings){let raw=declared.
value,where=whereOf(declared);if(!hasForm(source,declared,field2,endings)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(raw)&&source.report("PATH_OUTSIDE",where,{field:field2,
path:raw}),raw.includes("\\")))return;let path2=insideOf("",raw);if(path2!==void 0&&source.tree.get(path2)?.kind!=="symlink"){if(source.tree.has(path2)||isFolder(
source.tree,path2))return{path:path2,raw,where};source.report("PATH_MISSING",where,{field:field2,path:raw})}}function hasForm(source,declared,field2,endings){let raw=declared.
value,wrong=formProblem(raw,field2,endings);return wrong===void 0?!0:(source.report("PATH_FORM_INVALID",whereOf(declared),{field:field2,path:raw,reason:wrong}),
!1)}function declaredFile(source,declared,field2,endings){let path2=declaredPath(source,declared,field2,endings);return path2!==void 0&&source.tree.get(path2.path)?.
kind==="file"?path2:void 0}function formProblem(raw,field2,endings){if(!raw.startsWith("./")&&!(raw==="."&&field2==="skills"))return raw.startsWith("${")?`varia\
bles are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(endings.length>0&&!endings.some(ending=>raw.endsWith(ending)))return`\
it must end with ${endings.join(" or ")}`}var init_paths=__esm({"src/plugin/paths.ts"(){"use strict";init_file_tree();init_document()}});function issuesOf(schema2,value){return(safeParse2(schema2,value,{message:problemOf}).issues??[]).map(issueOf)}function firstIssue(schema2,value){let[issue3]=safeParse2(
schema2,value,{message:problemOf,abortEarly:!0}).issues??[];return issue3===void 0?void 0:issueOf(issue3)}function fieldText(path2){return path2.map((step3,at)=>typeof step3==
"string"&&/^[\w$-]+$/.test(step3)?at===0?step3:`.${step3}`:`[${JSON.stringify(step3)}]`).join("")}function issueOf({path:steps,message}){let path2=(steps??[]).map(
({key})=>typeof key=="number"?key:String(key));return{path:path2,field:fieldText(path2),problem:message}}function problemOf(issue3){return issue3.input===void 0?
"is missing":issue3.type==="union"?`must not be ${kindOf2(issue3.input)} of this form`:mustBe(issue3.type)(issue3)}function mustBe(type){return({input})=>`must \
be ${nameOf(type)}, not ${kindOf2(input)}`}function kindOf2(value){return value===null?"null":Array.isArray(value)?"a list":nameOf(typeof value)}function nameOf(type){
return names2[type]??type}var names2,init_schema_issue=__esm({"src/plugin/schema-issue.ts"(){"use strict";init_dist();names2={array:"a list",boolean:"true or fa\
lse",number:"a number",object:"an object",string:"a text"}}});function object2(entries){return pipe2(custom2(isJsonObject,mustBe("object")),object(entries))}function strictObject2(entries){let schema2=object2(entries);return lazy(
input=>pipe2(schema2,rawCheck(unknownKey2(input,entries))))}function unknownKey2(input,entries){let key=isJsonObject(input)?Object.keys(input).find(one=>!Object.
hasOwn(entries,one)):void 0;return({addIssue})=>{key!==void 0&&addIssue({message:"is not known here",path:[step(input,key)]})}}function step(input,key){return{type:"\
unknown",origin:"key",input,key,value:void 0}}function record2(value,keys2){let wrong=custom2(()=>!1,keys2?.problem),schemaOf2=key=>keys2===void 0||keys2.form.test(
key)?value:wrong;return lazy(input=>{let names3=isJsonObject(input)?Object.keys(input).filter(key=>key!=="__proto__"):[],entries={};for(let name of names3)entries[name]=
schemaOf2(name);return object2(entries)})}function oneOf(...texts4){return picklist(texts4,`must be one of ${texts4.map(one=>JSON.stringify(one)).join(", ")}`)}
function filled(){return sized(({length})=>length>0,"must not be empty")}function atMost(most2){return sized(value=>value.length<=most2||value.length<=2*most2&&
Array.from(value).length<=most2,tooMany(most2))}function shortList(item,most2){return pipe2(custom2(value=>!Array.isArray(value)||value.length<=most2,tooMany(most2)),
array2(item),atMost(most2))}function tooMany(most2){return`must have at most ${most2}`}function sized(fits,message){return rawCheck(({dataset:{value},addIssue})=>{
(typeof value=="string"||Array.isArray(value))&&!fits(value)&&addIssue({message})})}function whole3(least){return pipe2(number4,check(value=>Number.isSafeInteger(
value)&&value>=least,`must be a whole number from ${least} on`))}var number4,filledText,positive,url,init_schema_parts2=__esm({"src/plugin/schema-parts.ts"(){"u\
se strict";init_dist();init_json();init_schema_issue();number4=custom2(Number.isFinite,mustBe("number"));filledText=pipe2(string3(),filled()),positive=pipe2(number4,
check(value=>value>0,"must be over 0"));url=pipe2(string3(),check(value=>URL.canParse(value.trim()),"must be a whole URL, with https://"))}});function declaredCommands(source,declared){return isJsonObject(declared.value)?{kind:"map",commands:Object.entries(declared.value).map(([name,value])=>mapped(source,
name,below(declared,name,value))).filter(one=>one!==void 0)}:{kind:"paths",paths:declaredPaths(source,declared,{field:"commands",or:"an object of commands"})}}function declaredPaths(source,declared,about){
return itemsOf(declared).flatMap(item=>{if(typeof item.value=="string"){let path2=declaredPath(source,item,about.field,about.endings??[]);return path2===void 0?
[]:[path2]}let problem=`must be a path or a list of paths${about.or===void 0?"":`, or ${about.or}`}, not ${kindOf2(item.value)}`;return source.report("MANIFEST_\
FIELD_INVALID",whereOf(item),{field:about.field,problem}),[]})}function mapped(source,name,declared){let problem=commandProblem(declared.value),where=whereOf(declared);
if(name==="__proto__"){source.report("COMMAND_UNLISTED",where,{name});return}if(problem!==void 0){source.report("MANIFEST_FIELD_INVALID",where,{field:`commands.${name}`,
problem});return}let{source:path2,...rest}=declared.value;if(path2===void 0||path2==="")return{...known(rest),name,where};let file=declaredPath(source,below(declared,
"source",path2),`commands.${name}.source`,[]);return file===void 0?void 0:{...known(rest),name,source:file,where}}function commandProblem(value){let issue3=firstIssue(
command,value);if(issue3!==void 0)return issue3.field===""?issue3.problem:`has a ${JSON.stringify(issue3.field)} that ${issue3.problem}`;let{source,content}=value;
return!!source==!!content?'must have either "source", a path, or "content", a text':void 0}function known(given){let{content,description,argumentHint:argumentHint2,
model:model2,allowedTools}=given;return defined({content,description,argumentHint:argumentHint2,model:model2,allowedTools})}var text4,command,init_declared_commands=__esm(
{"src/plugin/declared-commands.ts"(){"use strict";init_defined();init_dist();init_json();init_document();init_paths();init_schema_issue();init_schema_parts2();text4=
optional2(string3()),command=object2({source:text4,content:text4,description:text4,argumentHint:text4,model:text4,allowedTools:optional2(array2(string3()))})}});function workflowName(code2){let found=start.exec(code2);if(found===null)return;let literal3=objectFrom(code2.slice(found.index+found[0].length-1)),description=member(
literal3,"description");return description===void 0||description===""?void 0:member(literal3,"name")}function objectFrom(code2){let depth=0,quote="";for(let at=0;at<
code2.length;at+=1){let sign2=code2[at];if(quote!=="")sign2==="\\"?at+=1:sign2===quote&&(quote="");else if(sign2==='"'||sign2==="'"||sign2==="`")quote=sign2;else if(sign2===
"{")depth+=1;else if(sign2==="}"&&(depth-=1,depth===0))return code2.slice(0,at+1)}return code2}function member(literal3,key){return new RegExp(`[{,]\\s*(["']?)${key}\
\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\2`,"s").exec(literal3)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var start,init_workflow_name=__esm({"src/plugin/workflo\
w-name.ts"(){"use strict";start=/\bexport\s+const\s+meta\s*=\s*\{/}});function readOutputStyles(source,places){let files=filesOf(source,{field:"outputStyles",folder:"output-styles",deep:!0},places);return named2(files.filter(path2=>/\.md$/i.
test(path2)),path2=>{let text7=readText(source,path2);if(text7===void 0)return;let{name}=parseFrontmatter(text7).frontmatter.data;return typeof name=="string"&&
name!==""?name:baseName2(path2,".md")})}function readWorkflows(source,places){let files=filesOf(source,{field:"workflows",folder:"workflows",deep:!1},places);return named2(
files.filter(path2=>path2.endsWith(".js")),path2=>workflowName(readText(source,path2)??""))}function readThemes(source,places){let files=filesOf(source,{field:"\
themes",folder:"themes",deep:!1},places);return named2(files.filter(path2=>path2.endsWith(".json")),path2=>isJsonObject(parseJson(readText(source,path2)??"").value)?
baseName2(path2,".json"):void 0)}function readBin(source){return directFiles(source,"bin").map(path2=>({name:baseName2(path2,""),path:path2}))}function filesOf(source,kind,{
declared,added}){let paths=[declared,added].flatMap(one=>one===void 0?[]:declaredPaths(source,one,kind));return[...declared===void 0?[kind.folder]:[],...paths.map(
one=>one.path)].flatMap(root=>source.tree.get(root)?.kind==="file"?[root]:isFolder(source.tree,root)?kind.deep?filesUnder(source.tree,root):directFiles(source,root):
[])}function directFiles(source,folder2){let start3=folder2===""?0:folder2.length+1;return filesUnder(source.tree,folder2).filter(path2=>!path2.includes("/",start3))}
function named2(paths,nameOf4){let found=new Map;for(let path2 of paths){let name=nameOf4(path2);name!==void 0&&!found.has(name)&&found.set(name,{name,path:path2})}
return[...found.values()].sort((a,b)=>compareCodeUnits(a.name,b.name))}function baseName2(path2,ending){let file=path2.slice(path2.lastIndexOf("/")+1);return ending!==
""&&file.endsWith(ending)?file.slice(0,-ending.length):file}function monitorNames(value){return Array.isArray(value)?value.flatMap(one=>isJsonObject(one)&&typeof one.
name=="string"?[one.name]:[]):[]}var init_client_components=__esm({"src/plugin/client-components.ts"(){"use strict";init_file_tree();init_json();init_text();init_declared_commands();
init_frontmatter();init_source();init_workflow_name()}});function readCommands(source,declared,folderName="plugin"){let commands=new Map,nameOfFile=new Map;for(let candidate of closest(candidates(source,declared,folderName))){
let{name,path:path2}=candidate,other=path2===void 0?void 0:nameOfFile.get(path2);if(other!==void 0){let where=candidate.declared?.where;other!==name&&where!==void 0&&
source.report("COMMAND_SOURCE_TWICE",where,{name,other});continue}path2!==void 0&&nameOfFile.set(path2,name);let command2=readCommand(source,candidate);if(command2===
void 0)continue;let first=commands.get(name);first===void 0?commands.set(name,command2):source.report("COMMAND_NAME_TAKEN",candidate.declared?.where??command2.path,
{name,other:first.path})}return[...commands.values()].sort((a,b)=>compareCodeUnits(a.name,b.name))}function closest(all){let best=new Map;for(let{path:path2,closeness=0}of all)
best.set(path2,Math.max(best.get(path2)??0,closeness));return all.filter(({path:path2,closeness=0})=>path2===void 0||closeness===best.get(path2))}function candidates(source,declared,folderName){
return declared.kind==="default"?inFolder(source,"commands",folderName):declared.kind==="paths"?declared.paths.flatMap(path2=>atPath(source,path2,folderName)):declared.
commands.flatMap(command2=>{if(command2.name==="")return source.report("COMPONENT_UNNAMED",command2.where,{kind:"command"}),[];if(command2.content!==void 0)return[
{name:command2.name,declared:command2}];if(command2.source===void 0)return[];let found=atPath(source,command2.source,folderName),[file]=found;return file?.path===
command2.source.path?[{...file,name:command2.name,declared:command2}]:found})}function atPath(source,{path:path2,raw,where},folderName){return source.tree.get(path2)?.
kind==="file"?path2.endsWith(".md")?[{name:stemOf(path2),path:path2,closeness:1/0}]:(source.report("COMMAND_PATH_UNREAD",where,{raw}),[]):isFolder(source.tree,path2)?
inFolder(source,path2,folderName):[]}function inFolder(source,folder2,folderName){let files=markdownFiles(source.tree,folder2),skills=new Map;for(let file of files){
let key=file.folders.join("/");isSkill(file)&&!skills.has(key)&&skills.set(key,file.path)}let ownName2=folder2===""?folderName:baseName(folder2);return files.flatMap(
file=>{let by=coveringSkill(file,skills),covered=by===void 0?void 0:skills.get(by);if(by!==void 0&&covered!==void 0&&covered!==file.path){let name2=by===""?ownName2:
nameOf2(by.split("/"));return source.report("COMMAND_HIDDEN",file.path,{by:covered,name:name2}),[]}let skillFolder=covered!==void 0,name=skillFolder?nameOf2(file.
folders)||ownName2:nameOf2([...file.folders,file.stem]);return name!==""?[{name,path:file.path,skillFolder,closeness:folder2.length}]:(source.report("COMPONENT_\
UNNAMED",file.path,{kind:"command"}),[])})}function nameOf2(segments2){return[...segments2.slice(0,-1).flatMap(folder2=>folder2.split("\\")),...segments2.slice(
-1)].join(":")}function isSkill(file){return baseName(file.path).toLowerCase()==="skill.md"}function coveringSkill(file,skills){if(skills.size!==0)for(let depth=0;depth<=
file.folders.length;depth+=1){let key=file.folders.slice(0,depth).join("/");if(skills.has(key))return key}}function readCommand(source,{name,path:path2,declared,
skillFolder=!1}){let read6=path2===void 0?readInline(source,declared):readMarkdown(source,"command",path2);if(read6===void 0)return;let{description,argumentHint:argumentHint2,
model:model2,allowedTools}=declared??{};return{kind:"command",name,inline:path2===void 0,skillFolder,...read6.text,...invocation(source,read6),...defined({description,
argumentHint:argumentHint2,model:model2,allowedTools})}}function readInline(source,declared){if(declared?.content===void 0)return;let{where,description}=declared,
report=(code2,place,args)=>{code2!=="FRONTMATTER_MISSING"&&code2!=="DESCRIPTION_MISSING"&&source.report(code2,place,args)},{text:text7}=takeMarkdown({...source,
report},"command",declared.content,()=>where);text7.description===void 0&&description===void 0&&source.report("DESCRIPTION_MISSING",where,{kind:"command"});let line3=where.
line??1,lines2=Object.fromEntries(Object.keys(text7.frontmatter.lines).map(key=>[key,line3]));return{text:{...text7,frontmatter:{...text7.frontmatter,lines:lines2},
bodyLine:line3},where:()=>where}}var init_commands=__esm({"src/plugin/commands.ts"(){"use strict";init_defined();init_file_tree();init_text();init_markdown();init_markdown_files()}});function sha256(content){let state=start2.slice(),whole4=content.length&-64;mix(state,content.subarray(0,whole4));let left=content.subarray(whole4),end=new Uint8Array(
left.length<56?64:128);end.set(left),end[left.length]=128;let view=new DataView(end.buffer);return view.setUint32(end.length-8,content.length/2**29),view.setUint32(
end.length-4,content.length<<3),mix(state,end),Array.from(state,word2=>(word2>>>0).toString(16).padStart(8,"0")).join("")}function mix(state,blocks){let view=new DataView(
blocks.buffer,blocks.byteOffset,blocks.length);for(let at=0;at<blocks.length;at+=64){for(let i=0;i<16;i+=1)words[i]=view.getInt32(at+4*i);for(let i=16;i<64;i+=1){
let far=words[i-15],near=words[i-2],low=turned(far,7)^turned(far,18)^far>>>3,high=turned(near,17)^turned(near,19)^near>>>10;words[i]=words[i-16]+low+words[i-7]+
high|0}round(state)}}function round(state){let a=state[0],b=state[1],c=state[2],d=state[3],e=state[4],f=state[5],g=state[6],h=state[7];for(let i=0;i<64;i+=1){let choice3=e&
f^~e&g,first=h+(turned(e,6)^turned(e,11)^turned(e,25))+choice3+constants2[i]+words[i]|0,majority=a&b^a&c^b&c,second=(turned(a,2)^turned(a,13)^turned(a,22))+majority|
0;h=g,g=f,f=e,e=d+first|0,d=c,c=b,b=a,a=first+second|0}state[0]+=a,state[1]+=b,state[2]+=c,state[3]+=d,state[4]+=e,state[5]+=f,state[6]+=g,state[7]+=h}var primes,
fraction,constants2,start2,words,turned,init_sha256=__esm({"src/core/sha256.ts"(){"use strict";primes=[2];for(let next=3;primes.length<64;next+=2)primes.every(prime=>next%
prime!==0)&&primes.push(next);fraction=root=>Math.floor(root%1*2**32)|0,constants2=Int32Array.from(primes,prime=>fraction(Math.cbrt(prime))),start2=Int32Array.from(
primes.slice(0,8),prime=>fraction(Math.sqrt(prime))),words=new Int32Array(64),turned=(word2,by)=>word2>>>by|word2<<32-by}});function sha256Hex(content){return sha256(typeof content=="string"?new TextEncoder().encode(content):content)}function treeDigest(tree){let fields="";for(let[path2,
entry]of tree)entry.kind==="file"&&(fields+=`${path2}\0${entry.executable?"x":"-"}\0${sha256Hex(entry.bytes())}\0`);return sha256Hex(fields)}var init_digest=__esm(
{"src/core/digest.ts"(){"use strict";init_sha256()}});function hookId(event,handler){return sha256Hex(canonical([event,...whatRuns(handler)])).slice(0,8)}function runKey({event,matcher,handler}){return canonical([event,
matcher??null,...whatRuns(handler)])}function whatRuns({type,command:command2,args,shell,prompt,url:url2,server:server2,tool,input,if:rule2}){return[type,command2,
args,shell,prompt,url2,server2,tool,input,rule2].map(part2=>part2??null)}function canonical(value){return Array.isArray(value)?`[${value.map(item=>canonical(item)).
join(",")}]`:isJsonObject(value)?`{${Object.entries(value).sort(([a],[b])=>compareCodeUnits(a,b)).map(([key,member3])=>`${JSON.stringify(key)}:${canonical(member3)}`).
join(",")}}`:JSON.stringify(value)}var init_hook_id=__esm({"src/plugin/hook-id.ts"(){"use strict";init_digest();init_json();init_text()}});var toolUse,team,modelSwitch,stopped,eventFields,init_hook_fields=__esm({"src/plugin/hook-fields.ts"(){"use strict";toolUse="tool_name tool_input tool_use_id mc\
p_server",team="task_id task_subject task_description teammate_name team_name",modelSwitch="from_model to_model requested_model source context_tokens prompt_cac\
he_warm cache_ttl estimated_cache_write_usd pricing",stopped="stop_hook_active last_assistant_message background_tasks session_crons",eventFields={SessionStart:null,
Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command_args command_source prompt",PreToolUse:toolUse,PermissionRequest:"\
tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${toolUse} reason`,PostToolUse:`${toolUse} tool_response duration_ms`,PostToolUseFailure:`${toolUse}\
 error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",MessageDisplay:"turn_id message_id index final delta",
SubagentStart:"",SubagentStop:`${stopped} agent_transcript_path`,TaskCreated:team,TaskCompleted:team,Stop:stopped,StopFailure:"error error_details last_assistan\
t_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path parent_file_path",ConfigChange:"\
source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"name",WorktreeRemove:"worktree_pa\
th",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:modelSwitch,PostModelSwitch:modelSwitch,Elicitation:"mcp_serve\
r_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}}});function isHookType(type){return typeof type=="string"&&Object.hasOwn(handlers,type)}function handlerProblem(handler){if(typeof handler!="object"||handler===null||
Array.isArray(handler))return"it must be an object";let type=handler.type;if(type===void 0)return'it has no "type"';if(!isHookType(type))return`its type ${JSON.
stringify(type)} does not exist`;let issue3=firstIssue(handlers[type],handler);return issue3===void 0?void 0:`"${issue3.field}" ${issue3.problem}`}var hookEvents,
guardEvents,common,texts,onFailure,filled2,handlers,init_hook_schema=__esm({"src/plugin/hook-schema.ts"(){"use strict";init_dist();init_hook_fields();init_schema_issue();
init_schema_parts2();hookEvents=new Set(Object.keys(eventFields)),guardEvents=new Set(["PermissionRequest","PreToolUse"]),common={if:optional2(string3()),timeout:optional2(
positive),statusMessage:optional2(string3()),once:optional2(boolean3())},texts=record2(string3()),onFailure=optional2(oneOf("block","continue")),filled2=optional2(
filledText),handlers={agent:object2({...common,prompt:string3(),model:optional2(string3())}),command:object2({...common,command:string3(),args:optional2(array2(
string3())),shell:optional2(oneOf("bash","powershell")),async:optional2(boolean3()),asyncRewake:optional2(boolean3()),rewakeMessage:filled2,rewakeSummary:filled2,
onFailure}),http:object2({...common,url,headers:optional2(texts),allowedEnvVars:optional2(array2(string3())),onFailure}),mcp_tool:object2({...common,server:string3(),
tool:string3(),input:optional2(record2(unknown3()))}),prompt:object2({...common,prompt:string3(),model:optional2(string3()),continueOnBlock:optional2(boolean3())})}}});function handlersOf(map,report,inEntry=!1){return isJsonObject(map.value)?Object.entries(map.value).filter(([event,groups])=>groups!==null||inEntry||!hookEvents.
has(event)).flatMap(([event,groups])=>handlersOfEvent(event,below(map,event,groups),report)):[]}function handlersOfEvent(event,groups,report){return hookEvents.
has(event)?Array.isArray(groups.value)?groups.value.flatMap((group,at)=>handlersOfGroup(event,below(groups,at,group),report)):(drop(event,whereOf(groups),`the e\
vent must have a list of matchers, not ${kindOf2(groups.value)}`,report),[]):(reportUnknown(event,groups,report),[])}function reportUnknown(event,groups,report){
let hidden2=[...guardEvents].find(guard2=>isJsonObject(groups.value)&&Object.hasOwn(groups.value,guard2)),where=groups.document.whereKey(groups.at);if(hidden2!==
void 0)report("HOOK_GUARD_MISPLACED",where,{event:hidden2});else if(event==="hooks")report("HOOKS_WRAPPED",where,{});else{let near=nearest(event,hookEvents);report(
"HOOK_EVENT_UNKNOWN",where,{event,...defined({nearest:near})})}}function handlersOfGroup(event,group,report){let problem=groupProblem(group.value);if(problem!==
void 0)return drop(event,whereOf(group),problem,report),[];let{matcher,hooks:hooks3}=group.value,list7=below(group,"hooks",hooks3);return hooks3.flatMap((value,at)=>{
let handler=below(list7,at,value),wrong=handlerProblem(value);return wrong===void 0?[handlerOf(event,matcher,handler)]:(drop(event,whereOf(handler),`this handle\
r can't run: ${wrong}`,report),[])})}function groupProblem(group){if(!isJsonObject(group))return`a matcher must be an object, not ${kindOf2(group)}`;let{hooks:hooks3,
matcher}=group;if(!Array.isArray(hooks3))return hooks3===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(matcher!==void 0&&typeof matcher!=
"string")return`"matcher" must be a text, not ${kindOf2(matcher)}`}function handlerOf(event,matcher,declared){let handler=declared.value;return{id:hookId(event,
handler),event,...defined({matcher}),type:handler.type,handler,origin:originOf(declared)}}function drop(event,where,reason,report){report(guardEvents.has(event)?
"HOOK_GUARD_INVALID":"HOOK_INVALID",where,{event,reason})}var init_hook_map=__esm({"src/plugin/hook-map.ts"(){"use strict";init_defined();init_json();init_nearest();
init_document();init_hook_id();init_hook_schema();init_schema_issue()}});function readHookModules(source,document){let modules=isJsonObject(document.value)?document.value.modules:void 0,[name]=Array.isArray(modules)?modules:[];if(typeof name!=
"string")return[];let invalid5=reason=>source.report("HOOK_MODULE_INVALID",document.where(["modules"]),{reason}),folder2=document.path.slice(0,Math.max(document.
path.lastIndexOf("/"),0)),path2=insideOf(folder2,name),code2=path2===void 0?void 0:readText(source,path2);return path2===void 0||code2===void 0?(invalid5(`there\
 is no file ${JSON.stringify(name)} in "${folder2}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(code2)||source.report("HOOK_MODULE_UNREGISTERED",path2,{}),[{name,
path:path2}])}var init_hook_modules=__esm({"src/plugin/hook-modules.ts"(){"use strict";init_json();init_paths();init_source()}});function readHooks(source,declared,entry){let files=new Set(source.tree.has(defaultPath)?[defaultPath]:[]),inline2=[];for(let value of declared.flatMap(itemsOf))
isJsonObject(value.value)?inline2.push(value):addFile(source,value,files);let documents=[...files].map(path2=>readHooksFile(source,path2)).filter(file=>file!==void 0),
own2=[...documents.map(document=>memberOf(document,"hooks")).filter(map=>map!==void 0),...inline2].flatMap(map=>handlersOf(map,source.report)),added=entry===void 0?
[]:itemsOf(entry).flatMap(one=>handlersOfEntry(source,one)),replaced=new Set(added.map(one=>one.event)),handlers2=[...own2.filter(one=>!replaced.has(one.event)),
...added];return{handlers:[...firstOfEach(handlers2).values()],modules:documents.flatMap(document=>readHookModules(source,document))}}function firstOfEach(handlers2){
let first=new Map;for(let one of handlers2){let key=runKey(one);first.has(key)||first.set(key,one)}return first}function handlersOfEntry(source,one){return isJsonObject(
one.value)?handlersOf(one,source.report,!0):(typeof one.value=="string"?hasForm(source,one,"hooks",[".json"]):source.report("MANIFEST_ENTRY_INVALID",whereOf(one),
{field:"hooks",problem:typeProblem(one.value)}),[])}function addFile(source,declared,files){if(typeof declared.value!="string"){source.report("MANIFEST_FIELD_IN\
VALID",whereOf(declared),{field:"hooks",problem:typeProblem(declared.value)});return}let file=declaredFile(source,declared,"hooks",[".json"]);file!==void 0&&(files.
has(file.path)&&file.path!==defaultPath&&source.report("HOOKS_FILE_TWICE",whereOf(declared),{path:file.raw}),files.add(file.path))}function typeProblem(value){return`\
must be a path, an object of events, or a list of both, not ${kindOf2(value)}`}function readHooksFile(source,path2){let invalid5=reason=>source.report("HOOKS_SH\
APE_INVALID",path2,{reason}),document=readJson2(source,path2,{byteOrderMark:!1,invalid:(where,reason)=>source.report("HOOKS_JSON_INVALID",where,{reason})});if(document!==
void 0){if(!isJsonObject(document.value)){invalid5(`it must be an object, not ${kindOf2(document.value)}`);return}return checkTop(source,document,document.value)?
document:void 0}}function checkTop(source,document,top){let{hooks:hooks3,modules}=top,outside3=Object.keys(top).filter(key=>hookEvents.has(key)&&!isEmptyList(top[key])),
guard2=outside3.find(event=>guardEvents.has(event));if(guard2!==void 0)return source.report("HOOK_GUARD_MISPLACED",document.whereKey([guard2]),{event:guard2}),!1;
if(hooks3===void 0&&!hasModules(modules))return source.report("HOOKS_SHAPE_INVALID",document.path,{reason:'it needs "hooks", an object of events'}),!1;for(let event of outside3)
source.report("HOOK_EVENT_OUTSIDE",document.whereKey([event]),{event});if(!checkBeside(source,document,top))return!1;if(hooks3===void 0||isJsonObject(hooks3))return!0;
let code2=hooks3===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return source.report(code2,document.where(["hooks"]),{reason:`"hooks" must be an object of eve\
nts, not ${kindOf2(hooks3)}`}),!1}function checkBeside(source,document,top){let issue3=firstIssue(beside,top);if(issue3===void 0)return!0;let{path:path2,field:field2,
problem}=issue3,reason=`"${field2}" of the file ${problem}`,{hooks:hooks3}=top,guard2=[...guardEvents].find(event=>isJsonObject(hooks3)&&!isEmptyList(hooks3[event]??
[])),where=document.where(path2);return guard2!==void 0?source.report("HOOK_GUARD_INVALID",where,{event:guard2,reason}):path2[0]==="modules"?source.report("HOOK\
_MODULE_INVALID",where,{reason}):source.report("HOOKS_SHAPE_INVALID",where,{reason}),!1}function isEmptyList(value){return Array.isArray(value)&&value.length===
0}function hasModules(modules){return modules!==void 0&&!isEmptyList(modules)}var beside,defaultPath,init_hooks=__esm({"src/plugin/hooks.ts"(){"use strict";init_dist();
init_json();init_document();init_hook_id();init_hook_map();init_hook_modules();init_hook_schema();init_paths();init_schema_issue();init_schema_parts2();beside=object2(
{description:optional2(string3()),modules:optional2(shortList(string3(),1))}),defaultPath="hooks/hooks.json"}});function readLspServers(source,declared){let servers=new Map;for(let map of[fileMap(source,".lsp.json"),...declared.flatMap(itemsOf).map(one=>mapOf(source,one))])
for(let one of serversOf(source,map))servers.set(one.name,one);return[...servers.values()].sort((a,b)=>compareCodeUnits(a.name,b.name))}function mapOf(source,declared){
if(typeof declared.value!="string")return declared;let file=declaredFile(source,declared,"lspServers",[".json"]);return file===void 0?void 0:fileMap(source,file.
path)}function fileMap(source,path2){let document=readJson2(source,path2,{byteOrderMark:!1,invalid:(where,reason)=>source.report("LSP_INVALID",where,{reason:`th\
e file is not valid JSON: ${reason}`})});return document===void 0?void 0:{document,at:[],value:document.value}}function serversOf(source,map){if(map===void 0)return[];
let inFile2=map.at.length===0;if(!isJsonObject(map.value)){let problem=`must be a path, an object of servers, or a list of both, not ${kindOf2(map.value)}`;return inFile2?
source.report("LSP_INVALID",whereOf(map),{reason:"it must be an object of servers"}):source.report("MANIFEST_FIELD_INVALID",whereOf(map),{field:"lspServers",problem}),
[]}let members2=Object.entries(map.value);return members2.map(([name,config2])=>checkServer(source,below(map,name,config2),inFile2)).includes(!0)?[]:members2.map(
([name,config2])=>({name,config:config2,origin:originOf(below(map,name,config2))}))}function checkServer(source,declared,inFile2){let issue3=firstIssue(server,declared.
value);if(issue3===void 0)return!1;let reason=`server "${String(declared.at.at(-1))}": ${issue3.field===""?"it":`"${issue3.field}"`} ${issue3.problem}`,where=declared.
document.where([...declared.at,...issue3.path]);return source.report(inFile2?"LSP_INVALID":"LSP_INLINE_INVALID",where,{reason}),!0}var positive2,server,init_lsp=__esm(
{"src/plugin/lsp.ts"(){"use strict";init_dist();init_json();init_text();init_document();init_paths();init_schema_issue();init_schema_parts2();positive2=optional2(
whole3(1)),server=strictObject2({command:pipe2(filledText,check(command2=>!command2.includes(" ")||command2.startsWith("/"),'must be a program alone; its argume\
nts go to "args"')),args:optional2(array2(filledText)),extensionToLanguage:pipe2(record2(filledText,{form:/^\../,problem:"is no file extension; it must start wi\
th a dot"}),check(map=>Object.keys(map).length>0,"must name at least one extension")),transport:optional2(oneOf("stdio","socket")),env:optional2(record2(string3())),
initializationOptions:optional2(unknown3()),settings:optional2(unknown3()),workspaceFolder:optional2(string3()),startupTimeout:positive2,shutdownTimeout:positive2,
restartOnCrash:optional2(boolean3()),maxRestarts:optional2(whole3(0)),diagnostics:optional2(boolean3())})}});function transportOf(config2){let type=config2.type;return type===void 0?"stdio":typeof type=="string"&&Object.hasOwn(transports,type)?transports[type]:void 0}function serverProblem(config2){
if(!isJsonObject(config2))return`it must be an object, not ${kindOf2(config2)}`;let transport=transportOf(config2);if(transport===void 0)return`its type ${JSON.
stringify(config2.type)} is none of "stdio", "http", "sse" and "ws"`;if(config2.type===void 0&&config2.command===void 0&&config2.url!==void 0)return'it has a "u\
rl" but no "type", so it is taken for a local command; add "type": "http"';let issue3=firstIssue(schemas[transport],config2);return issue3===void 0?void 0:`"${issue3.
field}" ${issue3.problem}`}var positive3,common2,texts2,local,remote,web,schemas,transports,init_mcp_schema=__esm({"src/plugin/mcp-schema.ts"(){"use strict";init_dist();
init_json();init_schema_issue();init_schema_parts2();positive3=optional2(whole3(1)),common2={timeout:positive3,alwaysLoad:optional2(boolean3())},texts2=optional2(
record2(string3())),local=object2({...common2,command:filledText,args:optional2(array2(string3())),env:texts2}),remote={...common2,url:string3(),headers:texts2,
headersHelper:optional2(string3())},web=object2({...remote,oauth:optional2(object2({clientId:optional2(string3()),callbackPort:positive3,authServerMetadataUrl:optional2(
pipe2(url,check(value=>value.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:optional2(filledText),xaa:optional2(boolean3())})),
tools:optional2(array2(object2({name:string3(),permission_policy:optional2(oneOf("always_allow","always_ask","always_deny"))})))}),schemas={http:web,sse:web,stdio:local,
ws:object2(remote)},transports={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"ws"}}});function readMcpServers(source,declared){let servers=new Map,bundles=[],add=(map,refusing)=>{for(let server2 of serversOf2(source,map,refusing))servers.set(server2.
name,server2)};add(serverMapOf(source,defaultPath2),!1);for(let value of declared.flatMap(itemsOf)){let bundle=bundleOf(source,value);bundle!==void 0?bundles.push(
bundle):typeof value.value!="string"?add(value,!0):isBundle(value.value)||add(declaredMap(source,value),!1)}return{servers:[...servers.values()].sort((a,b)=>compareCodeUnits(
a.name,b.name)),bundles}}function isBundle(value){return bundleEndings.some(ending=>value.endsWith(ending))}function bundleOf(source,declared){let{value}=declared;
return typeof value!="string"||!isBundle(value)?void 0:/^https?:\/\//.test(value)||declaredFile(source,declared,"mcpServers",bundleEndings)!==void 0?{source:value,
origin:originOf(declared)}:void 0}function declaredMap(source,declared){let file=declaredFile(source,declared,"mcpServers",[".json",...bundleEndings]);return file===
void 0?void 0:serverMapOf(source,file.path)}function serverMapOf(source,path2){let document=readJson2(source,path2,{byteOrderMark:!1,invalid:(where,reason)=>source.
report("MCP_JSON_INVALID",where,{reason})});if(document===void 0)return;let wrapped=memberOf(document,"mcpServers");if(wrapped===void 0||wrapped.value===null)return bareMap(
source,document);if(isJsonObject(wrapped.value))return wrapped;Array.isArray(wrapped.value)&&wrapped.value.length===0||source.report("MCP_SHAPE_INVALID",whereOf(
wrapped),{kind:kindOf2(wrapped.value)})}function bareMap(source,document){if(isJsonObject(document.value))return{document,at:[],value:document.value};Array.isArray(
document.value)&&document.value.length===0||source.report("MCP_SHAPE_INVALID",document.path,{kind:kindOf2(document.value)})}function serversOf2(source,map,refusing){
if(map===void 0)return[];if(!isJsonObject(map.value)){let problem=`must be a path, an object of servers, or a list of both, not ${kindOf2(map.value)}`;return source.
report("MANIFEST_FIELD_INVALID",whereOf(map),{field:"mcpServers",problem}),[]}return Object.entries(map.value).flatMap(([name,config2])=>{let declared=below(map,
name,config2),sdk=isJsonObject(config2)&&config2.type==="sdk",problem=sdk?'only the host application can register servers of type "sdk"':problemOf2(name,config2);
return problem===void 0?[serverOf(name,declared)]:(source.report(refusing&&!sdk?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",whereOf(declared),{name,reason:problem}),
[])})}function problemOf2(name,config2){return name==="__proto__"?"no server can have this name":serverProblem(config2)}function serverOf(name,declared){let config2=declared.
value;return{name,transport:transportOf(config2)??"stdio",config:config2,origin:originOf(declared)}}var defaultPath2,bundleEndings,init_mcp=__esm({"src/plugin/m\
cp.ts"(){"use strict";init_json();init_text();init_document();init_mcp_schema();init_paths();init_schema_issue();defaultPath2=".mcp.json",bundleEndings=[".mcpb",
".dxt"]}});function readMonitors(source,declared){if(declared===void 0)return inFile(source,"monitors/monitors.json");if(typeof declared.value=="string"){let file=declaredFile(
source,declared,"monitors",[".json"]);return file===void 0?[]:inFile(source,file.path)}let problem=problemOf3(declared.value);return problem===void 0?componentsOf(
declared.value,declared.document.path):(source.report("MANIFEST_FIELD_INVALID",whereOf(declared),{field:"monitors",problem}),[])}function inFile(source,path2){let document=readJson2(
source,path2,{byteOrderMark:!1,invalid:(where,reason)=>source.report("MONITORS_INVALID",where,{reason})});if(document===void 0)return[];let problem=problemOf3(document.
value);return problem===void 0?componentsOf(document.value,path2):(source.report("MONITORS_INVALID",path2,{reason:`it ${problem}`}),[])}function problemOf3(value){
let issue3=firstIssue(monitors,value);if(issue3!==void 0)return issue3.field===""?issue3.problem:`has a ${JSON.stringify(issue3.field)} that ${issue3.problem}`}
function componentsOf(value,path2){return monitorNames(value).sort(compareCodeUnits).map(name=>({name,path:path2}))}var when,monitors,init_monitors=__esm({"src/\
plugin/monitors.ts"(){"use strict";init_dist();init_text();init_client_components();init_document();init_paths();init_schema_issue();init_schema_parts2();when=pipe2(
string3(),regex(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),monitors=pipe2(array2(strictObject2({name:filledText,command:filledText,
description:filledText,when:optional2(when)})),check(list7=>new Set(list7.map(one=>one.name)).size===list7.length,"must not name one monitor twice"))}});function readSettings(source,declared){let found=fromFile(source)??fromManifest(declared);if(found!==void 0){for(let key of Object.keys(found.value))key!=="$sch\
ema"&&!effective.has(key)&&source.report("SETTING_IGNORED",found.document.whereKey([...found.at,key]),{key});return{value:found.value,origin:originOf(found)}}}function fromFile(source){
let invalid5=reason=>source.report("SETTINGS_INVALID","settings.json",{reason}),document=readJson2(source,"settings.json",{byteOrderMark:!1,invalid:(where,reason)=>source.
report("SETTINGS_INVALID",where,{reason:`it is not valid JSON: ${reason}`})});if(document!==void 0){if(isJsonObject(document.value))return{document,at:[],value:document.
value};invalid5(`it must be an object, not ${kindOf2(document.value)}`)}}function fromManifest(declared){if(!(declared===void 0||!isJsonObject(declared.value)))
return{...declared,value:declared.value}}var effective,init_settings=__esm({"src/plugin/settings.ts"(){"use strict";init_json();init_document();init_schema_issue();
effective=new Set(["agent","subagentStatusLine"])}});function reportUnreadSkills(source,read6){source.tree.get("SKILL.md")?.kind==="file"&&!read6.has("")&&source.report("SKILL_UNREAD","SKILL.md",{why:"one at the p\
lugin's root counts only where there are no others"});for(let[path2,entry]of source.tree)entry.kind==="file"&&path2.startsWith("skills/")&&path2.toLowerCase().endsWith(
".md")&&reportUnread(source,path2,read6)}function reportUnread(source,path2,read6){let folder2=path2.slice(0,path2.lastIndexOf("/")),file=baseName(path2),depth=folder2.
split("/").length-1;depth>0&&(read6.has(folder2)||belowRead(folder2,read6))||(file==="SKILL.md"&&!read6.has(folder2)?read6.has("skills")?source.report("SKILL_HI\
DDEN",path2,{by:"skills/SKILL.md"}):source.report("SKILL_UNREAD",path2,{why:"it lies deeper than skills/<name>/SKILL.md"}):file.toLowerCase()==="skill.md"&&file!==
"SKILL.md"?source.report("SKILL_FILE_MISNAMED",path2,{found:file}):depth===0&&!read6.has("skills")&&source.report("SKILL_UNREAD",path2,{why:"a skill is a folder\
 with a SKILL.md, not a file"}))}function belowRead(folder2,read6){for(let at=folder2.lastIndexOf("/");at>6;at=folder2.lastIndexOf("/",at-1))if(read6.has(folder2.
slice(0,at)))return!0;return!1}var init_skills_unread=__esm({"src/plugin/skills-unread.ts"(){"use strict";init_markdown_files()}});function readSkills(source,extra,options={}){let skills=new Map,paths=filesUnder(source.tree,""),candidates2=candidatesOf(source,paths,extra,options.declared??extra.
length>0),seen2=new Set;for(let candidate of candidates2){if(seen2.has(candidate.folder))continue;seen2.add(candidate.folder);let skill=readSkill(source,paths,candidate,
options.folderName??"plugin");if(skill===void 0)continue;let first=skills.get(skill.name);first===void 0?skills.set(skill.name,skill):source.report("SKILL_NAME_\
TAKEN",skill.path,{name:skill.name,other:first.path})}return reportUnreadSkills(source,seen2),[...skills.values()].sort((a,b)=>compareCodeUnits(a.name,b.name))}
function candidatesOf(source,paths,extra,declared){let hasSkills=source.tree.has("skills")||isFolder(source.tree,"skills");if(!hasSkills&&!declared)return skillFile(
source,"")===void 0?[]:[{folder:"",direct:!0}];let named7=extra.flatMap(path2=>atPath2(source,paths,path2));return[...hasSkills?inFolder2(source,paths,"skills"):
[],...named7]}function atPath2(source,paths,{path:path2,raw,where}){if(source.tree.get(path2)?.kind==="file"){let parent=raw.slice(0,Math.max(raw.lastIndexOf("/"),
0));return source.report("SKILL_PATH_IS_FILE",where,{raw,use:parent===""||parent==="."?"./":parent}),[]}let found=inFolder2(source,paths,path2);return found.length===
0&&source.report("SKILL_PATH_EMPTY",where,{raw}),found}function inFolder2(source,paths,folder2){if(skillFile(source,folder2)!==void 0)return[{folder:folder2,direct:!0}];
let start3=folder2===""?0:folder2.length+1;return pathsBelow(paths,folder2).flatMap(path2=>{let[name,file,...deeper2]=path2.slice(start3).split("/");return name===
void 0||file!=="SKILL.md"||deeper2.length>0?[]:[{folder:path2.slice(0,start3)+name,direct:!1}]})}function skillFile(source,folder2){return fileAt(source.tree,skillPath(
folder2))}function skillPath(folder2){return folder2===""?"SKILL.md":`${folder2}/SKILL.md`}function readSkill(source,paths,{folder:folder2,direct},folderName){let path2=skillPath(
folder2),read6=readMarkdown(source,"skill",path2);if(read6===void 0)return;let label=direct?valueOf(read6.text.frontmatter,"name"):void 0,own2=typeof label=="st\
ring"?label.trim():"",name=own2||(folder2===""?folderName:baseName(folder2));return own2===""&&folder2===""&&source.report("SKILL_NAME_FROM_FOLDER",path2,{name}),
{kind:"skill",name:name.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:folder2,files:folder2===""?[]:pathsBelow(paths,folder2).filter(other=>other!==path2),...read6.text,
...invocation(source,read6)}}var init_skills=__esm({"src/plugin/skills.ts"(){"use strict";init_file_tree();init_text();init_frontmatter_values();init_markdown();
init_markdown_files();init_skills_unread()}});function readComponents(source,read6,folderName="plugin"){let field2=name=>({main:memberOf(read6.main,name),entry:memberOf(read6.entry,name)}),exclusive=name=>memberOf(
read6.manifest.path===null?read6.entry:read6.main,name),listOf=declared=>declared===void 0?[]:[declared],hooks3=readHooks(source,listOf(memberOf(read6.main,"hoo\
ks")),memberOf(read6.entry,"hooks")),mcp=readMcpServers(source,listOf(exclusive("mcpServers"))),settings=readSettings(source,exclusive("settings")),styles=field2(
"outputStyles");return{commands:commandsOf(source,field2("commands"),folderName),skills:skillsOf(source,field2("skills"),folderName),agents:agentsOf(source,field2(
"agents")),hooks:hooks3.handlers,hookModules:hooks3.modules,mcpServers:mcp.servers,mcpBundles:mcp.bundles,lspServers:readLspServers(source,listOf(exclusive("lsp\
Servers"))),outputStyles:readOutputStyles(source,{declared:styles.main,added:styles.entry}),monitors:readMonitors(source,experimental(exclusive,"monitors")),themes:readThemes(
source,{declared:experimental(exclusive,"themes")}),workflows:readWorkflows(source,{declared:exclusive("workflows")}),bin:readBin(source),...settings===void 0?{}:
{settings}}}function commandsOf(source,{main,entry},folderName){let read6=declared=>readCommands(source,declaredCommands(source,declared),folderName),own2=main===
void 0?readCommands(source,{kind:"default"},folderName):read6(main);return entry===void 0?own2:merged(own2,read6(entry))}function agentsOf(source,{main,entry}){
let paths=declared=>declaredPaths(source,declared,{field:"agents",endings:[".md"]}),own2=readAgents(source,main===void 0?void 0:paths(main));return entry===void 0?
own2:merged(own2,readAgents(source,paths(entry)))}function skillsOf(source,{main,entry},folderName){let declared=[main,entry].filter(one=>one!==void 0),paths=declared.
flatMap(one=>declaredPaths(source,one,{field:"skills"}));return readSkills(source,paths,{folderName,declared:declared.length>0})}function experimental(field2,name){
let group=field2("experimental");return group===void 0||!isJsonObject(group.value)||!Object.hasOwn(group.value,name)?field2(name):below(group,name,group.value[name]??
null)}function merged(own2,added){let names3=new Set(own2.map(one=>one.name));return[...own2,...added.filter(one=>!names3.has(one.name))].sort((a,b)=>compareCodeUnits(
a.name,b.name))}var init_components=__esm({"src/plugin/components.ts"(){"use strict";init_json();init_text();init_agents();init_client_components();init_commands();
init_declared_commands();init_document();init_hooks();init_lsp();init_mcp();init_monitors();init_settings();init_skills()}});function takeFiles(given,report){if(given instanceof Map)return safeTree([...given],report);if(Object.prototype.toString.call(given)!=="[object Object]")throw notFiles(
given);return safeTree(Object.entries(given),report)}function safeTree(pairs,report){return treeOf(pairs.filter(([path2,input])=>{if(!isInput(input))throw notFiles(
input);let reason=unsafeBecause(path2);return reason!==void 0&&report("PATH_UNSAFE","",{path:path2,reason}),reason===void 0}))}function isInput(input){if(typeof input==
"string"||input instanceof Uint8Array)return!0;let{kind,size,bytes,target}=Object(input);return kind==="file"?typeof size=="number"&&typeof bytes=="function":kind===
"directory"||kind==="symlink"&&typeof target=="string"}function checkLoadOptions(options){if(!isJsonObject(options))throw invalid2("options","an object");let{folderName,
entry}=options;if(folderName!==void 0&&typeof folderName!="string")throw invalid2("folderName","a text");if(entry!==void 0&&!isJsonObject(entry))throw invalid2(
"entry","an object");try{JSON.stringify(entry)}catch{throw invalid2("entry","what JSON can hold")}}function invalid2(option2,wanted){return new BazaarError("OPT\
ION_INVALID",`\`${option2}\` of \`loadPlugin\` is not right.`,`Give ${wanted}.`)}function unsafeBecause(path2){if(path2==="")return"it is empty";if(path2.includes(
"\0"))return"it holds a NUL character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(path2))return"it is absolute";let segments2=path2.split("/");if(path2.split(/[/\\]/).includes(
".."))return'it holds ".."';if(segments2.some(segment=>segment===""||segment==="."))return'it holds an empty or "." segment'}function notFiles(given){let what=typeof given==
"string"?"A text was given":`${given===null?"null":typeof given} was given`;return new BazaarError("SOURCE_INVALID",`${what} where a plugin's files are expected\
.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-bazaar/node".')}var init_intake=__esm({"src/plugin/in\
take.ts"(){"use strict";init_errors();init_file_tree();init_json()}});function isChoice({type,multiple,sensitive}){return type==="string"&&multiple!==!0&&sensitive!==!0}function hasTwins(values){return values!==void 0&&new Set(values.
map(value=>value.toLowerCase())).size<values.length}function hasUsableDefault(given){let{options,default:chosen}=given;return Array.isArray(options)?chosen===void 0?
given.required===!0:options.includes(chosen):!0}var text5,optionName,choice2,option,userConfig,idPart,refusedForm,id,dependencies,detailFields,coreFields,componentFields,
experimentalFields,evals,entryOnlyFields,quietFields,init_manifest_schema=__esm({"src/plugin/manifest-schema.ts"(){"use strict";init_dist();init_schema_parts2();
text5=string3(),optionName={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},choice2=pipe2(filledText,atMost(
64),check(value=>value===value.trim(),"must not start or end with a blank"),check(value=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value),"must not hold invisib\
le characters")),option=pipe2(strictObject2({type:pipe2(optional2(unknown3(),null),oneOf("string","number","boolean","directory","file")),title:text5,description:text5,
required:optional2(boolean3()),default:optional2(union2([text5,number4,boolean3(),array2(text5)])),options:optional2(pipe2(array2(choice2),filled())),multiple:optional2(
boolean3()),sensitive:optional2(boolean3()),min:optional2(number4),max:optional2(number4)}),forward(check(({options})=>!hasTwins(options),"must not hold one val\
ue twice, in whatever letter case"),["options"]),forward(check(given=>given.options===void 0||isChoice(given),'are only for the type "string", neither multiple \
nor sensitive'),["options"]),forward(check(given=>hasUsableDefault(given),"must be one of the options, unless the option is required"),["default"]));userConfig=
record2(option,optionName),idPart="[A-Za-z0-9][A-Za-z0-9._-]*",refusedForm="has a form that the client refuses",id=pipe2(text5,regex(new RegExp(`^${idPart}$`),refusedForm)),
dependencies=array2(union2([pipe2(text5,regex(new RegExp(`^${idPart}(?:@${idPart})?(?:@\\^[^@]*)?$`),refusedForm)),object2({name:id,marketplace:optional2(id)})])),
detailFields={$schema:text5,author:object2({name:filledText,email:optional2(text5),url:optional2(text5)}),description:text5,displayName:text5,homepage:url,keywords:array2(
text5),license:text5,repository:text5},coreFields={channels:array2(strictObject2({server:filledText,displayName:optional2(text5),userConfig:optional2(userConfig)})),
defaultEnabled:boolean3(),dependencies,settings:record2(unknown3()),userConfig,version:text5},componentFields=new Set(["agents","commands","hooks","lspServers",
"mcpServers","outputStyles","skills","workflows"]),experimentalFields=new Set(["monitors","themes"]),evals=union2([text5,array2(text5)]),entryOnlyFields=new Set(
["category","relevance","source","strict","tags"]),quietFields=new Set(["bugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPoli\
cyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])}});function manifestOf(given){let{raw,entry}=given,merged2={...entry,...raw},texts4=Object.fromEntries(textFields.flatMap(field2=>{let value=firstText(raw[field2],
entry[field2]);return value===void 0?[]:[[field2,value]]})),author=authorOf(raw.author??entry.author),repository2=repositoryOf(raw.repository??entry.repository);
return{path:given.path,name:firstText(raw.name,entry.name)??given.folderName,...texts4,...defined({author,repository:repository2}),keywords:textsOf(merged2.keywords),
...isJsonObject(raw.metadata)?{metadata:raw.metadata}:{},...typeof merged2.defaultEnabled=="boolean"?{defaultEnabled:merged2.defaultEnabled}:{},userConfig:userConfigOf(
merged2.userConfig),channels:channelsOf(merged2.channels),dependencies:dependenciesOf(merged2.dependencies),raw}}function firstText(...values){return values.find(
value=>typeof value=="string")}function textsOf(value){return Array.isArray(value)?value.filter(item=>typeof item=="string"):[]}function authorOf(value){if(typeof value==
"string"){let[,name="",email2,url2]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(value)??[];return authorWith(name.trim(),email2,url2)}return isJsonObject(
value)?authorWith(value.name,value.email,value.url):void 0}function authorWith(name,email2,url2){if(!(typeof name!="string"||name===""))return{name,...typeof email2==
"string"?{email:email2}:{},...typeof url2=="string"?{url:url2}:{}}}function repositoryOf(value){return firstText(isJsonObject(value)?value.url:value)}function isValid(field2,value){
return value!==void 0&&firstIssue(coreFields[field2],value)===void 0}function userConfigOf(value){return isValid("userConfig",value)?Object.fromEntries(Object.entries(
value).map(([key,option2])=>[key,optionOf(option2)])):{}}function optionOf(option2){let{type,title,description,required:required2,sensitive,...more}=option2;return{
...{type,title,description},required:required2===!0,sensitive:sensitive===!0,more}}function channelsOf(value){return isValid("channels",value)?[...value]:[]}function dependenciesOf(value){
return isValid("dependencies",value)?value.map(item=>{if(isJsonObject(item))return dependencyWith(item.name,item.marketplace,item.version);let[,name,marketplace2,
version2]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(item)??[];return dependencyWith(name,marketplace2,version2)}):[]}function dependencyWith(name,marketplace2,version2){
return{name,...typeof marketplace2=="string"?{marketplace:marketplace2}:{},...typeof version2=="string"?{version:version2}:{}}}var textFields,init_manifest_details=__esm(
{"src/plugin/manifest-details.ts"(){"use strict";init_defined();init_json();init_manifest_schema();init_schema_issue();textFields=["displayName","version","desc\
ription","homepage","license"]}});function isReservedName(name){let words4=wordsOf(name),joined2=words4.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(joined2)||/^(?:claude|anthropics?)-|^cc-plugin-/.
test(joined2)?!0:words4.includes("official")&&words4.some(word2=>/^(?:claude|anthropics?)$/.test(word2))}function soundsOfficial(name){return!isReservedName(name)&&
wordsOf(name).some(word2=>/^(?:claude|anthropics?)$/.test(word2))}function nameProblem(name){if(name==="")return"is empty";if(/\s/.test(name))return"holds a spa\
ce";if(/[@:]/.test(name))return'holds "@" or ":"';if(/[/\\]/.test(name))return"holds a path separator";if(new RegExp("\\p{C}","u").test(name))return"holds an in\
visible or control character"}function isInstallableName(name){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)}function isKebabCase(name){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(name)}function wordsOf(name){return name.toLowerCase().split(/[-._]/)}var init_plugin_name=__esm({"src/plugin/plugin-name.ts"(){"use strict"}});function checkFields(source,document){let raw=document.value;for(let[field2,value]of Object.entries(raw))checkField(source,document,field2,value);if(typeof raw.
name!="string"){let problem=Object.hasOwn(raw,"name")?`must be a text, not ${kindOf2(raw.name)}`:"is missing";source.report("MANIFEST_FIELD_INVALID",document.where(
["name"]),{field:"name",problem})}for(let field2 of["version","description","author"])Object.hasOwn(raw,field2)||source.report("MANIFEST_FIELD_MISSING",document.
path,{field:field2})}function checkEntryFields(source,entry){for(let[field2,value]of Object.entries(entry.value)){let schema2=schemaOf(field2);if(schema2!==void 0)
for(let issue3 of issuesOf(schema2,value))source.report("MANIFEST_ENTRY_INVALID","",{field:named3(field2,issue3.field),problem:issue3.problem})}for(let{field:field2,
problem}of evalsIssues(entry.value.experimental))source.report("MANIFEST_ENTRY_INVALID","",{field:field2,problem})}function checkName(source,name,where){let problem=nameProblem(
name);if(problem!==void 0){source.report("PLUGIN_NAME_INVALID",where,{name,problem});return}isReservedName(name)&&source.report("PLUGIN_NAME_RESERVED",where,{name}),
soundsOfficial(name)&&source.report("PLUGIN_NAME_OFFICIAL",where,{name}),isInstallableName(name)?isKebabCase(name)||source.report("PLUGIN_NAME_NOT_KEBAB",where,
{name}):source.report("PLUGIN_NAME_UNLISTABLE",where,{name})}function schemaOf(field2){return Object.hasOwn(detailFields,field2)?detailFields[field2]:Object.hasOwn(
coreFields,field2)?coreFields[field2]:void 0}function checkField(source,document,field2,value){let schema2=schemaOf(field2);if(schema2!==void 0){let code2=Object.
hasOwn(detailFields,field2)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let issue3 of issuesOf(schema2,value)){let where=document.where([field2,...issue3.
path]);source.report(code2,where,{field:named3(field2,issue3.field),problem:issue3.problem})}}else field2==="metadata"||field2==="experimental"?checkObject(source,
document,field2,value):experimentalFields.has(field2)?source.report("MANIFEST_FIELD_EARLY",document.whereKey([field2]),{field:field2}):entryOnlyFields.has(field2)?
source.report("MANIFEST_FIELD_MISPLACED",document.whereKey([field2]),{field:field2}):!componentFields.has(field2)&&!quietFields.has(field2)&&reportUnknown2(source,
document,[field2],known2)}function checkObject(source,document,field2,value){if(!isJsonObject(value)){let problem=`must be an object, not ${kindOf2(value)}`;source.
report("MANIFEST_FIELD_IGNORED",document.where([field2]),{field:field2,problem});return}if(field2!=="experimental")return;for(let{path:path2,field:at,problem}of evalsIssues(
value))source.report("MANIFEST_FIELD_INVALID",document.where([field2,...path2]),{field:at,problem});let keys2=[...experimentalFields,"evals"];for(let key of Object.
keys(value))keys2.includes(key)||reportUnknown2(source,document,[field2,key],keys2)}function evalsIssues(experimental2){return!isJsonObject(experimental2)||!Object.
hasOwn(experimental2,"evals")?[]:issuesOf(evals,experimental2.evals).map(({path:path2,field:field2,problem})=>({path:["evals",...path2],field:named3("experiment\
al.evals",field2),problem}))}function reportUnknown2(source,document,path2,among){let near=nearest(path2.at(-1)??"",among),args={field:path2.join("."),...defined(
{nearest:near})};source.report("MANIFEST_FIELD_UNKNOWN",document.whereKey(path2),args)}function named3(field2,below2){return below2===""?field2:below2.startsWith(
"[")?`${field2}${below2}`:`${field2}.${below2}`}var known2,init_manifest_fields=__esm({"src/plugin/manifest-fields.ts"(){"use strict";init_defined();init_json();
init_nearest();init_manifest_schema();init_plugin_name();init_schema_issue();known2=[...Object.keys(detailFields),...Object.keys(coreFields),...componentFields,
...experimentalFields,...quietFields]}});function readManifest(source,options){let entry=options.entry===void 0?void 0:placeless(jsonOf(options.entry)),exists2=source.tree.get(manifestPath)?.kind==="fi\
le",main=exists2?readMain(source):void 0;exists2||reportMissing(source,entry!==void 0),entry!==void 0&&checkEntry(source,entry,exists2);let raw=objectOf(main),manifest=manifestOf(
{path:exists2?manifestPath:null,raw,entry:objectOf(entry),folderName:options.folderName??"plugin"});return main!==void 0&&checkFields(source,main),checkName(source,
manifest.name,main?.whereKey(["name"])??{path:""}),{manifest,...defined({main,entry})}}function readMain(source){let document=readJson2(source,manifestPath,{byteOrderMark:!0,
invalid:(where,reason)=>source.report("MANIFEST_JSON_INVALID",where,{reason})});if(document===void 0||isJsonObject(document.value))return document;let problem=`\
must be an object, not ${kindOf2(document.value)}`;source.report("MANIFEST_FIELD_INVALID",document.where([]),{field:"plugin.json",problem})}function reportMissing(source,hasEntry){
hasEntry||source.report("MANIFEST_MISSING","",{looked:manifestPath}),source.tree.has("plugin.json")&&source.report("MANIFEST_AT_ROOT","plugin.json",{})}function checkEntry(source,entry,besideManifest){
if(checkEntryFields(source,entry),!besideManifest)return;let raw=objectOf(entry),fields=conflicting.filter(field2=>Object.hasOwn(raw,field2));raw.strict===!1&&fields.
length>0&&source.report("MANIFEST_ENTRY_CONFLICT","",{fields:fields.map(field2=>JSON.stringify(field2)).join(", ")});for(let field2 of ignoredBeside)Object.hasOwn(
raw,field2)&&source.report("MANIFEST_ENTRY_IGNORED","",{field:field2})}function objectOf(document){return document!==void 0&&isJsonObject(document.value)?document.
value:{}}function jsonOf(entry){return JSON.parse(JSON.stringify(entry))}var manifestPath,conflicting,ignoredBeside,init_manifest=__esm({"src/plugin/manifest.ts"(){
"use strict";init_defined();init_json();init_document();init_manifest_details();init_manifest_fields();init_schema_issue();manifestPath=".claude-plugin/plugin.j\
son",conflicting=["agents","commands","experimental","hooks","outputStyles","skills"],ignoredBeside=["lspServers","mcpServers","workflows"]}});function unquotedVariable(command2){let quote="";for(let at=0;at<command2.length;at+=1){let sign2=command2[at];if(sign2==="\\"&&quote!=="'")at+=1;else if(quote!==
"")quote=sign2===quote?"":quote;else if(sign2==='"'||sign2==="'")quote=sign2;else if(sign2==="$"){let found=variable2.exec(command2.slice(at,at+30));if(found!==
null)return found[1]??found[2]}}}var variable2,init_shell_quotes=__esm({"src/plugin/shell-quotes.ts"(){"use strict";variable2=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/}});function checkHooks({plugin,report}){let servers=new Set(plugin.mcpServers.map(server2=>server2.name));for(let hook of plugin.hooks){let{event,handler,matcher,type,
origin}=hook;matcher!==void 0&&!isMatcher(matcher)&&report("HOOK_MATCHER_INVALID",origin,{matcher}),isTooEarly(hook)&&report("HOOK_NEVER_RUNS",origin,{event,type});
let variable3=type==="command"&&handler.args===void 0?unquoted(hook):void 0;variable3!==void 0&&report("HOOK_PATH_UNQUOTED",origin,{variable:variable3});let server2=handler.
server;type==="mcp_tool"&&typeof server2=="string"&&servers.has(server2)&&report("HOOK_SERVER_UNREACHABLE",origin,{server:server2,right:`plugin:${plugin.name}:${server2}`})}}
function unquoted({handler}){let{command:command2,shell}=handler;return typeof command2=="string"&&shell!=="powershell"?unquotedVariable(command2):void 0}function isTooEarly({
event,type}){return(event==="SessionStart"||event==="Setup")&&(type==="mcp_tool"||type==="http")}function isMatcher(matcher){if(matcher==="*"||/^[\w ,|-]*$/.test(
matcher))return!0;try{return new RegExp(matcher)instanceof RegExp}catch{return!1}}var init_rules_hooks=__esm({"src/plugin/rules-hooks.ts"(){"use strict";init_shell_quotes()}});function checkUnlisted({plugin,report}){for(let{name,path:path2}of[...plugin.commands,...plugin.skills]){let isTooLong=plugin.name.length+1+name.length>256;(name===
""||isTooLong||untypable.test(name))&&report("COMMAND_UNLISTED",path2,{name})}}function checkNamesakes({plugin,report}){let commands=new Map(plugin.commands.map(
command2=>[command2.name,command2.path]));for(let{name,path:path2}of plugin.skills){let command2=commands.get(name);command2!==void 0&&report("SKILL_BEHIND_COMM\
AND",path2,{name,command:command2})}}var untypable,init_rules_names=__esm({"src/plugin/rules-names.ts"(){"use strict";untypable=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u}});function checkServers({plugin,report}){let channels=plugin.manifest.channels;for(let server2 of plugin.mcpServers){let{name,config:config2,origin}=server2,channel=channels.
find(one=>one.server===name),declared=new Set([...Object.keys(plugin.manifest.userConfig),...Object.keys(channel?.userConfig??{})]),local2=server2.transport==="\
stdio";!local2&&optionsIn(config2.headersHelper??null).length>0&&report("MCP_HELPER_OPTION",origin,{name});let filled4=(local2?["command","args","env"]:["url","\
headers"]).map(field2=>config2[field2]??null);for(let option2 of new Set(optionsIn(filled4)))declared.has(option2)||report("MCP_OPTION_UNDECLARED",origin,{name,
option:option2});hasUsableUrl(server2)||report("MCP_URL_INVALID",origin,{name})}let names3=new Set(plugin.mcpServers.map(server2=>server2.name));for(let{server:server2}of channels)
names3.has(server2)||report("CHANNEL_SERVER_UNKNOWN",plugin.manifest.path??"",{server:server2})}function hasUsableUrl({transport,config:config2}){let url2=config2.
url;return transport==="stdio"||typeof url2!="string"?!0:url2.trim()===""||url2.includes("${")||URL.canParse(url2)}function optionsIn(value){return typeof value==
"string"?[...value.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(found=>found[1]??""):Array.isArray(value)?value.flatMap(item=>optionsIn(item)):isJsonObject(value)?
Object.values(value).flatMap(item=>optionsIn(item)):[]}var init_rules_servers=__esm({"src/plugin/rules-servers.ts"(){"use strict";init_json()}});function notPortable(path2){let forbidden=unfit.exec(path2)?.[0];if(forbidden!==void 0)return forbidden<" "?"it holds a control character":`it holds ${JSON.stringify(
forbidden)}`;for(let segment of path2.split("/")){if(devices.test(segment))return`${JSON.stringify(segment)} is the name of a device`;if(segment.endsWith(" ")||
segment.endsWith("."))return`${JSON.stringify(segment)} ends with a blank or a dot`}}var devices,unfit,init_portable_path=__esm({"src/core/portable-path.ts"(){"\
use strict";devices=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,unfit=/[<>:"\\|?*\u0000-\u001f]/}});function checkLinks({tree,report}){for(let[path2,entry]of tree){if(entry.kind!=="symlink")continue;let{target}=entry;report(isInside(path2,target)?"LINK_UNREAD":
"LINK_OUTSIDE",path2,{target})}}function isInside(path2,target){return/^(?:[/\\]|[A-Za-z]:)/.test(target)?!1:insideOf(path2.slice(0,Math.max(path2.lastIndexOf("\
/"),0)),target.replaceAll("\\","/"))!==void 0}function checkUnreadable({tree,report}){for(let[path2,entry]of tree)entry.kind==="file"&&entry.unreadable!==void 0&&
report("FILE_UNREADABLE",path2,{reason:entry.unreadable})}function checkCaseClashes({tree,report}){let seen2=new Map;for(let path2 of tree.keys()){let folded2=path2.
toLowerCase(),other=seen2.get(folded2);other===void 0?seen2.set(folded2,path2):report("PATH_CASE_CLASH",path2,{other})}}function checkPortablePaths({tree,report}){
for(let path2 of tree.keys()){let reason=notPortable(path2);reason!==void 0&&report("PATH_NOT_PORTABLE",path2,{reason})}}var init_rules_paths=__esm({"src/plugin\
/rules-paths.ts"(){"use strict";init_portable_path();init_paths()}});function checkContent({plugin,tree,hasEntry,refused:refused3,report}){if(refused3||hasComponents(plugin))return;let found=plugin.manifest.path!==null||hasEntry||
[...tree.keys()].some(path2=>defaultPlaces.test(path2));report(found?"PLUGIN_EMPTY":"PLUGIN_NOT_FOUND","",{})}function hasComponents(plugin){let lists=Object.values(
plugin).filter(one=>Array.isArray(one));return plugin.settings!==void 0||lists.some(list7=>list7.length>0)}function checkClaudeMd({tree,report}){tree.has("CLAUD\
E.md")&&report("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function checkManifestFolder({tree,report}){let found=new Set;for(let path2 of tree.keys()){let folder2=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(path2)?.[1];folder2!==void 0&&found.add(folder2)}for(let folder2 of found)report("COMPONENT_MISPLACED",`.claude-plugin/${folder2}`,{folder:`.claude-plugin/${folder2}`,
right:`${folder2}/`})}var rules,defaultPlaces,init_rules=__esm({"src/plugin/rules.ts"(){"use strict";init_rules_hooks();init_rules_names();init_rules_servers();
init_rules_paths();rules=[checkContent,checkNamesakes,checkUnlisted,checkHooks,checkServers,checkLinks,checkUnreadable,checkCaseClashes,checkPortablePaths,checkClaudeMd,
checkManifestFolder],defaultPlaces=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/}});function loadPlugin(files,options={}){checkLoadOptions(options);let found=new Findings,source={tree:takeFiles(files,found.report),report:found.report},read6=readManifest(
source,options),plugin={name:read6.manifest.name,manifest:read6.manifest,...readComponents(source,read6,options.folderName),files:source.tree},checked2={...source,
plugin,hasEntry:options.entry!==void 0,refused:isRefused(found)};for(let rule2 of rules)rule2(checked2);return{plugin,diagnostics:sorted(found.list),loads:!isRefused(
found)}}function isRefused(found){return found.list.some(one=>isRefusal(one.code))}function sorted(list7){let place=one=>(one.line??0)*1e6+(one.column??0);return list7.
toSorted((a,b)=>compareCodeUnits(a.path,b.path)||place(a)-place(b)||compareCodeUnits(a.code,b.code))}var init_load=__esm({"src/plugin/load.ts"(){"use strict";init_diagnostic();
init_levels();init_text();init_components();init_intake();init_manifest();init_rules()}});import{lstatSync,readdirSync,readFileSync as readFileSync4,readlinkSync,statSync as statSync4}from"fs";import{open as open2}from"fs/promises";import{join as join4}from"path";
import{fileURLToPath as fileURLToPath2}from"url";function isListed(name){return!neverListed.has(name)}function readDirectory(directory){return treeIn(directory,
isListed)}function treeIn(directory,wanted){requireFolder(directory);try{return treeOf(entriesIn(directory,"",list3(directory),wanted))}catch(error4){throw unreadable(
directory,error4)}}function entriesIn(directory,folder2,listed2,wanted){return listed2.filter(({name})=>wanted(name)).flatMap(entry=>{let path2=folder2+entry.name;
try{if(!entry.isDirectory())return[[path2,entryAt(directory,path2)]];let inside=entriesIn(directory,`${path2}/`,list3(join4(directory,path2)),wanted);return inside.
length>0?inside:[[path2,{kind:"directory"}]]}catch(error4){return[[path2,unlisted(join4(directory,path2),nameError(entry.name)??error4)]]}})}function nameError(name){
return name.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function unlisted(full,error4){let bytes=()=>{throw unreadable(full,error4)};return{kind:"\
file",size:0,executable:!1,unreadable:reasonOf2(error4),bytes}}function pathOf(source){if(typeof source=="string")return source;try{return fileURLToPath2(source)}catch(cause){
let fix="Give a path, or a URL that starts with file:///";throw new BazaarError("SOURCE_INVALID","The URL given is not one of a folder.",fix,{cause})}}function requireFolder(directory){
let found=statOf(directory);if(found?.isDirectory()===!0)return;let problem=found===void 0?`There is no folder ${JSON.stringify(directory)}.`:`"${directory}" is\
 not a folder.`;throw new BazaarError("PLUGIN_MISSING",problem,"Give the folder that holds .claude-plugin/plugin.json.")}function statOf(directory){if(!directory.
includes("\0"))try{return statSync4(directory,{throwIfNoEntry:!1})}catch(error4){throw unreadable(directory,error4)}}function entryAt(directory,path2){let full=join4(
directory,path2),stat=lstatSync(full);return stat.isSymbolicLink()?{kind:"symlink",target:readlinkSync(full)}:stat.isFile()?{kind:"file",size:stat.size,executable:(stat.
mode&64)!==0,bytes:()=>read3(full,()=>readFileSync4(full)),text:()=>read3(full,()=>readFileSync4(full,"utf8").replace(/^\uFEFF/,"")),...stat.size<largeBytes?{}:
{chunks:buffer=>readChunks(full,buffer)}}:unlisted(full,notRegular(stat))}function read3(full,content){try{return content()}catch(error4){throw unreadable(full,
error4)}}async function*readChunks(full,buffer){let file=await open2(full).catch(error4=>{throw unreadable(full,error4)});try{for(;;){let piece=buffer??new Uint8Array(
131072),{bytesRead}=await file.read(piece).catch(error4=>{throw unreadable(full,error4)});if(bytesRead===0)return;yield piece.subarray(0,bytesRead)}}finally{await file.
close()}}function notRegular(stat){let what=stat.isFIFO()?"a FIFO":stat.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${what}`)}
function unreadable(path2,error4){if(error4 instanceof BazaarError)return error4;let reason=reasonOf2(error4),fix="Check that it exists and that you may read it\
.";return new BazaarError("FILE_UNREADABLE",`"${path2}" can't be read: ${reason}.`,fix,{cause:error4,details:{reason}})}function reasonOf2(error4){return messageOf(
error4).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var neverListed,list3,largeBytes,init_read_directory=__esm({"src/adapters/read-directory.ts"(){"use strict";init_errors();
init_file_tree();neverListed=new Set([".git","node_modules",".DS_Store"]);list3=folder2=>readdirSync(folder2,{withFileTypes:!0});largeBytes=1048576}});import{basename as basename2,resolve as resolve3}from"path";function loadPlugin2(source,options={}){if(checkLoadOptions(options),typeof source!="string"&&!(source instanceof
URL))return loadPlugin(source,options);let folder2=pathOf(source);return loadPlugin(readDirectory(folder2),{folderName:basename2(resolve3(folder2)),...options})}
var init_load_plugin=__esm({"src/adapters/load-plugin.ts"(){"use strict";init_load();init_intake();init_read_directory()}});function resolvePolicy(policies2,id2){let patterns=Object.keys(policies2).filter(key2=>key2.endsWith("*")&&id2.startsWith(key2.slice(0,-1))),key=Object.hasOwn(policies2,
id2)?id2:patterns.toSorted((a,b)=>b.length-a.length)[0],form2=key===void 0?"none":policies2[key],{files,git:git3=files==="project",reserved="refuse"}=typeof form2==
"string"?{files:form2}:form2;return{files,git:git3&&files!=="none",reserved}}var init_policy=__esm({"src/workspace/policy.ts"(){"use strict"}});function sendsFiles({settings},id2){return settings.auth==="key"&&resolvePolicy(settings.workspace,id2).files!=="none"}function filesComponents(draft){let{commands,
skills,agents}=draft.plugin;return[...commands,...skills,...agents].flatMap(({kind,name})=>{let id2=`${kind}:${name}`,policy=resolvePolicy(draft.settings.workspace,
id2);return policy.files==="none"||draft.isLocal(id2)?[]:[{kind:kind==="agent"?kind:"command",name,policy}]})}function addFilesHooks(draft){let{settings}=draft,
components=filesComponents(draft);if(components.length===0)return[];if(settings.auth==="oauth")return draft.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"\
a program sends the files"}),draft.leftOut.push({what:filesScriptPath,why:"with OAuth a program has no key"}),[];let{callerFiles:callerFiles2,naming}=settings;if(callerFiles2===
void 0){let fix="Give that of claude-bazaar/caller-files.";throw new BazaarError("OPTION_INVALID","`workspace` needs `callerFiles`.",fix)}return draft.files.set(
filesScriptPath,callerFiles2.script(filesParts(draft,components))),callerFiles2.hooks(filesScriptPath,naming.prefix)}function filesReadme(draft){let said2=draft.
files.has(filesScriptPath)?draft.settings.callerFiles?.readme(filesParts(draft,filesComponents(draft)))??[]:[];return draft.publicLines.push(said2.join(`

`)),said2}function filesParts({settings,plugin},components){return{...settings,plugin:plugin.name,components}}var filesScriptPath,init_files_hooks=__esm({"src/t\
hin-client/files-hooks.ts"(){"use strict";init_errors();init_policy();filesScriptPath="hooks/files.sh"}});function frontmatterBlock(values){return`---
${Object.entries(values).flatMap(([key,value])=>value===void 0?[]:rowsOf2(key,value)).map(row=>`${row}
`).join("")}---
`}function openBlock(values){return`---
${Object.entries(values).map(([key,value])=>`${scalar(key)}: ${inYaml(JSON.stringify(value))}
`).join("")}---
`}function rowsOf2(key,value){return typeof value=="string"?[`${key}: ${scalar(value)}`]:typeof value=="boolean"?[`${key}: ${value}`]:Array.isArray(value)?[`${key}\
:`,...value.map(item=>`  - ${scalar(item)}`)]:[`${key}:`,...Object.entries(value).map(([name,inner])=>`  ${name}: ${scalar(inner)}`)]}function scalar(value){return isPlain(
value)?value:inYaml(JSON.stringify(value))}function inYaml(json){let escape2=char=>`\\u${char.charCodeAt(0).toString(16).padStart(4,"0")}`;return json.replaceAll(
"---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,escape2)}function isPlain(value){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(value)||value.endsWith(" ")||value.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)}var init_frontmatter_block=__esm({"src/thin-c\
lient/frontmatter-block.ts"(){"use strict"}});function toolNamePart(name){return name.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function ownServerRule(plugin,server2){return`mcp__plugin_${toolNamePart(plugin)}_${toolNamePart(
server2)}`}var init_tool_names=__esm({"src/plugin/tool-names.ts"(){"use strict"}});var toolEvents,init_tool_events=__esm({"src/plugin/tool-events.ts"(){"use strict";toolEvents=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","Permissio\
nRequest","PermissionDenied"])}});function runTools({settings}){return settings.longRuns?["get_run","cancel_run"].map(tool=>settings.naming.prefix+tool):[]}function toolPrefix(plugin,server2){return`${ownServerRule(
plugin,server2)}__`}function chooseNaming(name,plugin,taken3){let tools=[...proxyTools,...ownTools(plugin)],options=serverKeys.filter(key=>!taken3.has(key)).map(
serverKey=>{let prefix=toolPrefix(name,serverKey),longest2=tools.map(tool=>prefix+tool).reduce((a,b)=>b.length>a.length?b:a);return{serverKey,prefix,longest:{name:longest2,
length:longest2.length}}}),first=options[0]??namedAnyway(name,tools),fitting=options.find(option2=>option2.longest.length<=maxToolName)??options.at(-1)??first;return fitting.
serverKey===first.serverKey?fitting:{...fitting,shortenedFrom:first.longest}}function namedAnyway(name,tools){let prefix=toolPrefix(name,"bazaar-host"),longest2=prefix+
tools.reduce((a,b)=>b.length>a.length?b:a);return{serverKey:"bazaar-host",prefix,longest:{name:longest2,length:longest2.length}}}function ownTools(plugin){let mentions=[
...plugin.hooks.flatMap(hook=>[hook.matcher??"",typeof hook.handler.if=="string"?hook.handler.if:""]),...[...plugin.commands,...plugin.skills].flatMap(component=>component.
allowedTools??[]),...plugin.agents.flatMap(agent=>agent.tools??[])].filter(text7=>text7.includes("mcp__plugin_")),found=new Set;for(let server2 of plugin.mcpServers){
let prefix=toolPrefix(plugin.name,server2.name);for(let text7 of mentions)for(let part2 of text7.split(prefix).slice(1)){let tool=/^[A-Za-z0-9_-]+/.exec(part2)?.[0];
found.add(`${toolNamePart(server2.name)}_${tool??""}`)}}return[...found]}var maxToolName,proxyTools,serverKeys,init_tool_names2=__esm({"src/thin-client/tool-nam\
es.ts"(){"use strict";init_tool_names();maxToolName=64,proxyTools=["execute_command","invoke_agent","execute_hook"];serverKeys=["bazaar-proxy","bazaar","bz"]}});function stepsOf(pattern){let open4=[],group={before:0,here:1},last="";for(let[sign2]of pattern.matchAll(part)){if(sign2==="(")open4.push(group),group={before:0,
here:1};else if(sign2==="|")group={before:group.before+group.here,here:1};else if(sign2===")"){let outer=open4.pop()??{before:0,here:1};group={...outer,here:outer.
here*(group.before+group.here)}}else sign2==="?"&&last!=="("?group.here*=2:(sign2==="*"||sign2==="+"||sign2==="{")&&(group.here*=last===")"?1/0:32);last=sign2}return group.
before+group.here}function cutsOf(pattern,wanted){let cuts=[],depth=0;for(let{0:sign2,index}of pattern.matchAll(part))sign2==="("?depth+=1:sign2===")"?depth-=1:
depth===0&&sign2.length===1&&pattern.startsWith(wanted,index)&&cuts.push(index);return cuts}var part,init_pattern_cost=__esm({"src/thin-client/pattern-cost.ts"(){
"use strict";part=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g}});function widened(matcher,rename,renamings2){let renamed=rename(matcher);if(renamings2.length===0||compiled(matcher)===void 0)return{matcher:renamed,missed:!1};let words4=wordsOf2(
matcher),branches=branchesOf(matcher),runs=(words4.length+branches.length)*renamings2.length;if(stepsOf(matcher)*runs>maxSteps)return{matcher:renamed,missed:!0};
let read6=branches.map(branch2=>readBranch(branch2,rename(branch2))),old=new RegExp(matcher),now=compiled(renamed),added=[],missed=!1;for(let[before2,after]of renamings2){
let tails=before2===after?[]:read6.flatMap(branch2=>tailsFor(branch2,before2,after));added.push(...tails.map(({tail})=>`^${after}${tail}`)),missed||=words4.some(
word2=>old.test(before2+word2)&&now?.test(after+word2)!==!0&&!tails.some(({form:form2})=>form2?.test(word2)===!0))}return{matcher:[...new Set([renamed,...added])].
join("|"),missed}}function readBranch(branch2,renamed){let fitsBefore=fitsAll(branch2),heads=cutsOf(branch2,"__").flatMap(at=>{let tail=branch2.slice(at+2),head3=/^[*+?{]/.
test(tail)?void 0:compiled(`(?:${branch2.slice(0,at)})__$`);return head3===void 0?[]:[{head:head3,tail,form:compiled(`^${tail}`)}]});return{branch:branch2,fitsBefore,
fitsAfter:branch2===renamed?fitsBefore:fitsAll(renamed),heads}}function tailsFor({branch:branch2,fitsBefore,fitsAfter,heads},before2,after){return branch2.includes(
before2)||fitsAfter(after)?[]:fitsBefore(before2)?[anything]:heads.filter(({head:head3})=>head3.test(before2))}function fitsAll(branch2){let form2=/[$]|\(\?|\\[bB]/.
test(branch2)?void 0:compiled(branch2);return prefix=>form2?.test(prefix)===!0}function wordsOf2(matcher){let words4=(matcher.match(/[A-Za-z0-9_-]+/g)??["x"]).flatMap(
word2=>{let end=word2.split("__").at(-1);return word2.includes("mcp__")?[end]:[word2,end]});return[...new Set(words4)].filter(word2=>word2.length<=longestWord)}
function branchesOf(matcher){let cuts=[-1,...cutsOf(matcher,"|"),matcher.length];return cuts.slice(1).map((end,at)=>matcher.slice(cuts[at]+1,end))}function compiled(pattern){
try{return new RegExp(pattern)}catch{return}}var maxSteps,longestWord,anything,init_matcher_branches=__esm({"src/thin-client/matcher-branches.ts"(){"use strict";
init_pattern_cost();maxSteps=4e6,longestWord=100;anything={tail:"",form:/^/}}});function proxiedMatcher({event,matcher},plugin,settings){if(matcher===void 0)return{matcher,missed:!1};if(componentEvents.has(event))return{matcher:ownComponents(
matcher,plugin,settings),missed:!1};let renamed=proxiedNames(matcher,plugin,settings);return!toolEvents.has(event)||/^[\w ,|-]*$/.test(matcher)||matcher==="*"?{
matcher:renamed,missed:!1}:widened(matcher,part2=>proxiedNames(part2,plugin,settings),renamings(plugin,settings))}function proxiedRule(rule2,plugin,settings){let named7=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.
test(rule2)?ownComponents(rule2,plugin,settings):rule2,wholeServer=renamings(plugin,settings).some(([before2,after])=>rule2.trim()===before2.slice(0,-2)&&!after.
endsWith("__"));return{rule:proxiedNames(named7,plugin,settings),missed:wholeServer}}function proxiedNames(text7,plugin,settings){if(!text7.includes(ofPlugins))
return text7;let whole4=[`${ofPlugins}${toolNamePart(plugin.name)}_`,`${ofPlugins}${toolNamePart(settings.name)}_`];return replaceEach(text7,[...renamings(plugin,
settings),whole4])}function renamings(plugin,settings){return plugin.mcpServers.toSorted((a,b)=>b.name.length-a.name.length).map(server2=>[toolPrefix(plugin.name,
server2.name),settings.local.has(`mcp:${server2.name}`)?toolPrefix(settings.name,server2.name):`${settings.naming.prefix}${toolNamePart(server2.name)}_`])}function ownComponents(text7,plugin,settings){
return text7.split(`${plugin.name}:`).reduce((done,part2)=>`${done}${/[\w-]$/.test(done)?plugin.name:settings.name}:${part2}`)}function replaceEach(text7,pairs){
let done="",from=0;for(let at=text7.indexOf(ofPlugins);at!==-1;at=text7.indexOf(ofPlugins,Math.max(from,at+1))){let pair2=pairs.find(([before2])=>text7.startsWith(
before2,at));pair2!==void 0&&(done+=text7.slice(from,at)+pair2[1],from=at+pair2[0].length)}return done+text7.slice(from)}var componentEvents,ofPlugins,init_matcher=__esm(
{"src/thin-client/matcher.ts"(){"use strict";init_tool_events();init_tool_names();init_tool_names2();init_matcher_branches();componentEvents=new Set(["UserPromp\
tExpansion","SubagentStart","SubagentStop"]);ofPlugins="mcp__plugin_"}});function localHandler(draft,hook){return renamedHandler(draft,hook.handler,{what:`hook:${hook.id}`,place:hook.origin})}function renamedHandler(draft,handler,{what,
place}){let{plugin,settings}=draft,{type,server:server2,if:rule2}=handler,[,name]=typeof server2=="string"?/^plugin:[^:]*:(.*)$/s.exec(server2)??[]:[],own2=type===
"mcp_tool"&&server2===`plugin:${plugin.name}:${name}`,ruled=typeof rule2=="string"?proxiedRule(rule2,plugin,settings):void 0,whole4=typeof rule2=="string"&&ruled?.
missed===!0?rule2.trim():void 0,missing=own2&&isRemoteServer(plugin,settings,name)?name:plugin.mcpServers.find(one=>ownServerRule(plugin.name,one.name)===whole4)?.
name;return missing!==void 0&&draft.report("LOCAL_NEEDS_REMOTE_SERVER",place,{what,server:missing}),{...handler,...own2?{server:`plugin:${settings.name}:${name}`}:
{},...ruled===void 0?{}:{if:ruled.rule}}}function isRemoteServer(plugin,settings,name){return plugin.mcpServers.some(server2=>server2.name===name)&&!settings.local.
has(`mcp:${name}`)}function localHooks(draft,component,hooks3){if(!isJsonObject(hooks3))return hooks3;let what=`${component.kind}:${component.name}`,place={path:component.
path,line:component.frontmatter.lines.hooks??1},ofGroup=(event,group)=>{if(!isJsonObject(group))return group;let{matcher,hooks:handlers2}=group,now=typeof matcher==
"string"?matcherOf(draft,event,matcher,place):void 0;return{...group,...now===void 0?{}:{matcher:now},...Array.isArray(handlers2)?{hooks:handlers2.map(one=>isJsonObject(
one)?renamedHandler(draft,one,{what,place}):one)}:{}}},events2=Object.entries(hooks3).map(([event,groups])=>[event,Array.isArray(groups)?groups.map(group=>ofGroup(
event,group)):groups]);return Object.fromEntries(events2)}function matcherOf(draft,event,before2,place){let{matcher,missed}=proxiedMatcher({event,matcher:before2},
draft.plugin,draft.settings);return missed&&reportUnreached(draft,event,before2,place),matcher}function reportUnreached(draft,event,matcher,place){let code2=draft.
settings.failClosed.has(event)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_NOT_PROXIED";draft.report(code2,place,{event,matcher})}var init_local_hooks=__esm({"src/th\
in-client/local-hooks.ts"(){"use strict";init_json();init_tool_names();init_matcher()}});function renamedFields(draft,component,data){let{plugin,settings}=draft,renamed={},rename=(key,of)=>{let value=Object.hasOwn(data,key)?data[key]:void 0,now=value===
void 0?void 0:of(value);now!==void 0&&JSON.stringify(now)!==JSON.stringify(value)&&(renamed[key]=now)},each=of=>value=>{let before2=toolsOf(value),now=before2.map(
of);return now.some((text7,at)=>text7!==before2[at])?now:void 0};for(let key of toolKeys)rename(key,each(tool=>proxiedRule(tool,plugin,settings).rule));return rename(
"skills",each(name=>ownComponents(name,plugin,settings))),component.kind==="agent"||(rename("agent",value=>typeof value=="string"?ownComponents(value,plugin,settings):
void 0),rename("hooks",value=>localHooks(draft,component,value))),renamed}function reportNames(draft,component,data){let{plugin,settings}=draft,{body:body3,bodyLine,
frontmatter,path:path2}=component,what=`${component.kind}:${component.name}`,ofPlugin=`mcp__plugin_${toolNamePart(plugin.name)}_`,text7=frontmatter.source+JSON.
stringify(data)+body3;for(let{name}of plugin.mcpServers){let rule2=new RegExp(`${ownServerRule(plugin.name,name)}(?:__|(?![\\w-]))|${ofPlugin}\\*`);isRemoteServer(
plugin,settings,name)&&rule2.test(text7)&&draft.report("LOCAL_NEEDS_REMOTE_SERVER",path2,{what,server:name})}if(settings.name===plugin.name)return;let sign2=new RegExp(
`${ofPlugin}|(?<![\\w-])${plugin.name.replaceAll(/[^\w-]/g,"\\$&")}:`),key=Object.keys(data).find(one=>textsLeft(one,data[one]).some(said2=>sign2.test(said2))),
left=key===void 0?body3:textsLeft(key,data[key]).find(said2=>sign2.test(said2)),found=sign2.exec(left);if(found===null)return;let line3=key===void 0?bodyLine+lineAt(
body3,found.index)-1:frontmatter.lines[key]??1;draft.report("LOCAL_NAMES_PLUGIN",{path:path2,line:line3},{what,named:found[0]})}function textsLeft(key,value){return renamedKeys.
has(key)?[]:typeof value=="string"?[value]:typeof value!="object"||value===null?[]:Object.entries(value).flatMap(([inner,one])=>textsLeft(inner,one))}var toolKeys,
renamedKeys,init_local_names=__esm({"src/thin-client/local-names.ts"(){"use strict";init_frontmatter_values();init_text();init_tool_names();init_local_hooks();init_matcher();
toolKeys=["tools","disallowedTools","allowed-tools","disallowed-tools"];renamedKeys=new Set([...toolKeys,"skills","agent","matcher","if","server"])}});function openCopy(draft,component,more={}){let file=fileAt(draft.plugin.files,component.path),meant=component.kind==="command"?ofManifest(component):{},data={...component.
frontmatter.data,...meant};reportNames(draft,component,data);let changed={...meant,...renamedFields(draft,component,data),...more},inline2=component.kind==="com\
mand"&&component.inline;if(file!==void 0&&!inline2&&Object.keys(changed).length===0)return file.bytes();let said2={...component.frontmatter.data,...changed};return Object.
keys(said2).length===0?component.body:openBlock(said2)+component.body}function ofManifest({frontmatter,description,argumentHint:argumentHint2,model:model2,allowedTools}){
let said2=Object.entries({description,"argument-hint":argumentHint2,model:model2,"allowed-tools":allowedTools}).flatMap(([key,value])=>{let own2=valueOf(frontmatter,
key)??"",same=typeof value=="object"?String(toolsOf(own2))===String(value):coercedText(own2).trim()===value?.trim();return value===void 0||same?[]:[[key,typeof value==
"string"?value:[...value]]]});return Object.fromEntries(said2)}var init_open_copy=__esm({"src/thin-client/open-copy.ts"(){"use strict";init_file_tree();init_frontmatter_values();
init_frontmatter_block();init_local_names()}});function stubPaths(folder2,names3){let put=newShelf();return new Map(names3.map(name=>{let wanted=`${folder2}/${name.replaceAll(":","/")}.md`,plain3=isPortableName(
name)&&put(wanted);return[name,{path:plain3?wanted:hashPath(folder2,name),plain:plain3}]}))}function newShelf(){let[files,folders2,skills]=[new Set,new Set,new Set];
return(path2,isSkill2=!1)=>{let lower=path2.toLowerCase(),above=foldersAbove(lower),own2=above[0];if(files.has(lower)||folders2.has(lower)||isSkill2&&folders2.has(
own2)||above.some(folder2=>files.has(folder2)||skills.has(folder2)))return!1;files.add(lower);for(let folder2 of above)folders2.add(folder2);return isSkill2&&skills.
add(own2),!0}}function foldersAbove(path2){let segments2=path2.split("/").slice(0,-1);return segments2.map((_,at)=>segments2.slice(0,segments2.length-at).join("\
/"))}function hashPath(folder2,name){return`${folder2}/stub-${sha256Hex(name).slice(0,8)}.md`}function isPortableName(name){return name.split(":").every(isPortable)&&
!/(?:^|:)skill$/i.test(name)}function isPortable(segment){return segment===""||segment.length>100||segment==="."||segment===".."||segment!==segment.normalize("N\
FC")||/[\p{C}<>:"/\\|?*]/u.test(segment)||/^ |[ .]$/.test(segment)||devices.test(segment)?!1:segment.toLowerCase()!==".git"}var init_stub_paths=__esm({"src/thin\
-client/stub-paths.ts"(){"use strict";init_digest();init_portable_path()}});function shellLines(body3){if(!body3.includes("!`")&&!body3.includes("```!"))return[];let lineOf2=lineFinder(body3),lines2=[],add=(command2,at)=>lines2.push({command:command2.
trim(),line:lineOf2(at)}),from=0;for(;;){let start3=body3.indexOf("```!",from),end=start3===-1?-1:body3.indexOf(fence,start3+4);for(let match of body3.slice(from,
end===-1?void 0:start3).matchAll(inline))add(match[1],from+match.index);if(end===-1)return lines2;add(body3.slice(start3+4,end),start3),from=end+fence.length}}function shellSource(line3){
return/[\n`]/.test(line3.command)?["```!",line3.command,"```"]:[`!\`${line3.command}\``]}function simpleCommands(line3){let commands=new Set,from=0,end=at=>commands.
add(line3.slice(from,at).trim());for(let{index,0:text7}of line3.matchAll(sign))/^[|&;\n'"\\]$/.test(text7)&&(end(index),from=index+1);return end(line3.length),commands.
delete(""),[...commands]}var inline,fence,sign,init_shell_lines=__esm({"src/plugin/shell-lines.ts"(){"use strict";init_text();inline=/(?:^|(?<=\s))!`([^`]+)`/gm,
fence="```";sign=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g}});function promptBody(stub){let context2=stub.shell.length>0;return[`Call the tool \`${stub.tool}\` ${stubSentences.call}`,"",`- \`command\`: ${inText(stub.name)}`,
stubSentences.given,...context2?[stubSentences.context]:[],"","<arguments>","$ARGUMENTS","</arguments>","",...context2?["<context>",...stub.shell.flatMap(shellSource),
"</context>",""]:[],...stub.files===!0?[stubSentences.again,""]:[],...stub.long===!0?[stubSentences.goesOn,""]:[],stubSentences[stub.ending],"",stubSentences.after,
""].join(`
`)}function agentBody(tool,agent,files=!1,long=!1){let again=(files?` ${stubSentences.again}`:"")+(long?` ${stubSentences.goesOn}`:"");return`${stubSentences.forward}\
 \`${tool}\` once, with \`agent\` set to ${inText(agent)} ${stubSentences.task}${again}
`}function inText(name){return/[`$!@\\"\p{C}]/u.test(name)?`\`"${Array.from(name,char=>/[A-Za-z0-9 ._:/-]/.test(char)?char:unicodeEscape(char)).join("")}"\` (a J\
SON string)`:`\`${name}\``}function unicodeEscape(char){return Array.from({length:char.length},(_,at)=>char.charCodeAt(at)).map(unit=>`\\u${unit.toString(16).padStart(
4,"0")}`).join("")}var stubSentences,init_stub_text=__esm({"src/thin-client/stub-text.ts"(){"use strict";init_shell_lines();stubSentences={call:"once, with this\
 input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below, unchanged",show:"\
Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the text it returns as \
the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask it and call the tool\
 again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this call.`, call it onc\
e more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"and `task` set to t\
he whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}}});function addAgents(draft){let{agents}=draft.plugin,paths=stubPaths("agents",agents.map(({name})=>name));for(let agent of agents){let stub=placeOf3(agent,paths.get(
agent.name)),id2=`agent:${agent.name}`;stub.plain||draft.report("NAME_NOT_PORTABLE",agent.path,{what:id2,path:stub.path}),draft.isLocal(id2)?isPlainCopy(agent,stub)?
draft.place(id2,stub.path,openCopy(draft,agent),"local"):draft.place(id2,hashPath("agents",agent.name),openCopy(draft,agent,{name:agent.name}),"local"):draft.place(
id2,stub.path,agentStub(draft,agent,stub),"remote")}}function placeOf3(agent,stub){let end=agent.name.lastIndexOf(":")+1,name=agent.name.slice(end);if(stub.plain)
return{...stub,name};if(agent.name.length<=maxAgentName)return{...stub,name:agent.name};let folder2=agent.name.slice(0,end).replaceAll(":","/");return{...stub,path:stub.
path.replace("/",()=>`/${folder2}`),name}}function agentStub(draft,agent,stub){let{settings}=draft,tool=`${settings.naming.prefix}invoke_agent`;return frontmatterBlock(
{name:stub.name,description:describe2(draft,agent),tools:settings.longRuns?[tool,...runTools(draft)]:tool,model:settings.relayModel,color:agent.color,background:trueOf(
agent.frontmatter.data.background),mcp:settings.naming.serverKey,tool:"invoke_agent",args:{agent:agent.name,plugin:draft.plugin.name}})+agentBody(tool,agent.name,
sendsFiles(draft,`agent:${agent.name}`),settings.longRuns)}function describe2(draft,agent){if(agent.description!==void 0&&agent.description.trim()!=="")return agent.
description;let description=`Runs the agent ${agent.name} of ${draft.settings.name} on its host.`;return draft.report("DESCRIPTION_DEFAULTED",agent.path,{what:`\
agent:${agent.name}`,description}),description}function isPlainCopy(agent,{plain:plain3,name}){let value=valueOf(agent.frontmatter,"name"),own2=value===void 0?"":
coercedText(value);return own2===""||own2.length>maxAgentName?plain3:own2===name}function trueOf(value){return value===!0?!0:void 0}var init_agent_stubs=__esm({
"src/thin-client/agent-stubs.ts"(){"use strict";init_agents();init_frontmatter_values();init_files_hooks();init_frontmatter_block();init_open_copy();init_stub_paths();
init_stub_text();init_tool_names2()}});var Draft,init_draft=__esm({"src/thin-client/draft.ts"(){"use strict";init_diagnostic();Draft=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Findings;constructor(plugin,settings){
this.plugin=plugin,this.settings=settings}get report(){return this.findings.report}isLocal(id2){return this.settings.local.has(id2)}isNamed(path2){return this.open.
has(path2)&&(!this.carried.has(path2)||this.settings.public.some(({matches})=>matches(path2)))}place(id2,path2,content,placement){this.files.set(path2,content),
placement==="local"&&this.open.add(path2),this.components.push({id:id2,placement,path:path2})}leaveOut(what,path2,why){this.leftOut.push({what,why}),this.report(
"COMPONENT_LEFT_OUT",path2,{what,why})}leaveBehind(what,path2,why){this.leftOut.push({what,why}),this.report("COMPONENT_NOT_COPYABLE",path2,{what,why})}keepOnHost(what,path2,why){
this.leftOut.push({what,why}),this.report("COMPONENT_ON_HOST_ONLY",path2,{what,why})}}}});function eventTemplate(event){let fields=`${commonFields} ${hookEvents2[event]?.fields??""}`.trim().split(" ");return Object.fromEntries(fields.map(field2=>[field2,
`\${${field2}}`]))}var commonFields,hookEvents2,init_hook_events=__esm({"src/thin-client/hook-events.ts"(){"use strict";init_hook_fields();commonFields="hook_ev\
ent_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",hookEvents2=Object.fromEntries(Object.entries(eventFields).map(([event,
fields])=>[event,{way:fields===null?"program":"tool",fields:fields??""}]))}});function hookScript(settings){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
# hooks.json calls it: sh forward.sh EVENT HANDLER SECONDS open|closed
# open: without an answer the event goes on (exit 1). closed: without an answer it is blocked (exit 2).
# The key reaches curl through a pipe, because every user of a machine can read the arguments of its programs.
event=$1 handler=$2 seconds=$3 mode=$4
base="${settings.baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${settings.keyOption.toUpperCase()}}

give_up() {
  echo "${settings.name}: the host did not answer $event: $1" >&2
  if [ "$mode" = closed ]; then exit 2; fi
  exit 1
}

case $key in
  "") give_up "there is no key (set the plugin's ${settings.keyOption} or BAZAAR_API_KEY)" ;;
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
`}var hookScriptPath,init_hook_script=__esm({"src/thin-client/hook-script.ts"(){"use strict";hookScriptPath="hooks/forward.sh"}});function addHooks(draft){let groups=[];for(let hook of draft.plugin.hooks){let local2=draft.isLocal(`hook:${hook.id}`),stub=local2?localHandler(draft,hook):remoteHandler(
draft,hook);if(stub===void 0)continue;local2&&draft.letOut.push(...textsOf2(hook.handler),...textsOf2(stub));let{matcher,missed}=proxiedMatcher(hook,draft.plugin,
draft.settings);missed&&reportUnreached(draft,hook.event,hook.matcher,hook.origin),groupFor(groups,hook.event,matcher).hooks.push(stub),draft.components.push({id:`\
hook:${hook.id}`,placement:local2?"local":"remote",path:hooksPath})}draft.settings.permissionHook&&groups.push(permissionGroup(draft)),groups.push(...addFilesHooks(
draft)),reportUnusedGuards(draft),groups.length>0&&draft.files.set(hooksPath,`${JSON.stringify({hooks:byEvent(groups)},null,2)}
`),JSON.stringify(groups).includes(`/${hookScriptPath}\\"`)&&draft.files.set(hookScriptPath,hookScript(draft.settings))}function remoteHandler(draft,hook){let{settings}=draft,
closed=settings.failClosed.has(hook.event),later=hook.handler.async===!0||hook.handler.asyncRewake===!0,program2=hookEvents2[hook.event]?.way==="program"||later;
reportDroppedKeys(draft,hook);let timeout=secondsFor(draft,hook);if(settings.auth==="oauth"&&program2){let why=later?"a hook that runs in the background needs a\
 program":"no MCP connection exists at that moment";draft.report("HOOK_NEEDS_KEY",hook.origin,{event:hook.event,why}),draft.leftOut.push({what:`hook:${hook.id}`,
why:`${why}, and with OAuth a program has no key`});return}return{...program2||closed&&settings.auth==="key"?programStub(hook,closed,timeout):toolStub(draft,hook,
timeout),...kept(draft,hook),...later?{async:!0}:{},...closed?{onFailure:"block"}:{}}}function toolStub(draft,hook,timeout){return{type:"mcp_tool",server:`plugi\
n:${draft.settings.name}:${draft.settings.naming.serverKey}`,tool:"execute_hook",timeout,input:{hook:hook.event,handler:hook.id,plugin:draft.plugin.name,event:eventTemplate(
hook.event)}}}function programStub(hook,closed,timeout){let forCurl=timeout>2?timeout-1:timeout,words4=[hook.event,hook.id,forCurl,closed?"closed":"open"].join(
" ");return{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${hookScriptPath}" ${words4}`,timeout}}function secondsFor(draft,{event,type,handler,origin}){let given=handler.
timeout,{hostTimeoutMs:hostTimeoutMs2,callTimeoutMs}=draft.settings,most2=callTimeoutMs/1e3;if(typeof given!="number"||given<=0)return Math.min(usual[event]??usual[type]??
600,most2);let limit=hostTimeoutMs2/1e3;return given>limit&&draft.report("HOOK_TIME_CUT",origin,{event,given,limit}),Math.min(given,most2)}function kept(draft,hook){
let{if:rule2,statusMessage,once,onFailure:onFailure2}=hook.handler,own2=typeof rule2=="string"?proxiedRule(rule2,draft.plugin,draft.settings):void 0;return own2?.
missed===!0&&reportUnreached(draft,hook.event,rule2,hook.origin),{...own2===void 0?{}:{if:own2.rule},...typeof statusMessage=="string"?{statusMessage}:{},...once===
!0?{once}:{},...typeof onFailure2=="string"?{onFailure:onFailure2}:{}}}function reportDroppedKeys(draft,hook){for(let[key,why]of Object.entries(dropped2))hook.handler[key]===
!0&&draft.report("HOOK_KEY_DROPPED",hook.origin,{event:hook.event,key,why})}function reportUnusedGuards(draft){let remote2=draft.plugin.hooks.filter(hook=>!draft.
isLocal(`hook:${hook.id}`));for(let event of draft.settings.failClosed)remote2.some(hook=>hook.event===event)||draft.report("FAIL_CLOSED_UNUSED","",{event})}function permissionGroup(draft){
let{settings,plugin}=draft,input={hook:"PermissionRequest",handler:"own-tools",plugin:plugin.name,event:{tool_name:"${tool_name}"}},server2=`plugin:${settings.name}\
:${settings.naming.serverKey}`;return{event:"PermissionRequest",matcher:`^${toolPrefix(settings.name,settings.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:server2,
tool:"execute_hook",timeout:10,input}]}}function groupFor(groups,event,matcher){let last=groups.findLast(group2=>group2.event===event);if(last!==void 0&&last.matcher===
matcher)return last;let group={event,matcher,hooks:[]};return groups.push(group),group}function byEvent(groups){let events2={};for(let{event,matcher,hooks:hooks3}of groups)
(events2[event]??=[]).push(matcher===void 0?{hooks:hooks3}:{matcher,hooks:hooks3});return events2}function textsOf2(value){return typeof value=="string"?[value]:
typeof value=="object"&&value!==null?Object.values(value).flatMap(textsOf2):[]}var hooksPath,usual,dropped2,init_hook_stubs=__esm({"src/thin-client/hook-stubs.t\
s"(){"use strict";init_hook_events();init_files_hooks();init_hook_script();init_local_hooks();init_matcher();init_tool_names2();hooksPath="hooks/hooks.json",usual=
{agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};dropped2={asyncRewake:"the host's answer can't wake the session, so it runs in the bac\
kground only",continueOnBlock:"the client takes it from prompt hooks only"}}});function addIcon(draft){let{plugin}=draft,named7=plugin.manifest.raw.icon,path2=typeof named7=="string"?named7.replace(/^\.\//,""):usualPlaces.find(at=>fileAt(plugin.
files,at));if(path2===void 0){draft.report("ICON_UNKNOWN","",{looked:`\`icon\` in plugin.json, ${usualPlaces.join(", ")}`});return}let file=fileAt(plugin.files,
path2),why=file===void 0?`"${path2}" is not a file of the plugin`:iconProblem(file);if(file===void 0||why!==void 0){draft.report("ICON_UNFIT",plugin.manifest.path??
"",{why:why??"it is missing"});return}return draft.files.set(path2,file.bytes()),draft.open.add(path2),draft.carried.add(path2),typeof named7=="string"?`./${path2}`:
void 0}function iconProblem(file){if(file.size>maxBytes)return`it has ${file.size} bytes`;let bytes=file.bytes(),view=new DataView(bytes.buffer,bytes.byteOffset,
bytes.byteLength);if(bytes[0]===255&&bytes[1]===216)return endOfJpeg(view)===bytes.length?void 0:torn;if(![137,80,78,71,13,10,26,10].every((byte,at)=>bytes[at]===
byte)||bytes.length<24)return"it is neither PNG nor JPEG";let[width,height]=[view.getUint32(16),view.getUint32(20)];return width!==height||width<512||width>2048?
`it measures ${width} by ${height} pixels`:endOfPng(view)===bytes.length?void 0:torn}function endOfPng(view){for(let at=8;at+12<=view.byteLength;at+=12+view.getUint32(
at))if(view.getUint32(at+4)===1229278788)return at+12+view.getUint32(at);return-1}function endOfJpeg(view){let at=2;for(;at+2<=view.byteLength;){let marker=view.
getUint16(at);if(marker===65497)return at+2;if(marker<65281||marker>=65488&&marker<=65495||marker===65535)at+=1;else if(at+4<=view.byteLength)at+=2+view.getUint16(
at+2);else return-1}return-1}var usualPlaces,maxBytes,torn,init_icon=__esm({"src/thin-client/icon.ts"(){"use strict";init_file_tree();usualPlaces=[".claude-plug\
in/icon.png","assets/icon.png"],maxBytes=2*1024*1024;torn="its end is missing, or something stands behind it"}});function filesNamed(text7,plugin){let paths=new Set;for(let match of text7.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))paths.add(withoutEnd(
match[1]));return[...paths].filter(path2=>fileAt(plugin.files,path2)!==void 0)}function withoutEnd(path2){let end=path2.length;for(;path2[end-1]==="."||path2[end-
1]==="/";)end-=1;return path2.slice(0,end)}function hookScripts(hook,plugin){return filesNamed(JSON.stringify(hook.handler).replaceAll(String.raw`\"`,'"'),plugin)}
var init_named_files=__esm({"src/plugin/named-files.ts"(){"use strict";init_file_tree()}});function*tokensIn(text7){for(let{0:match,index}of text7.matchAll(any))yield{kind:forms.find(([,form2])=>new RegExp(`^(?:${form2})`).test(match))?.[0]??"token",match,
index};for(let{kind,mark,form:form2}of marked)if(text7.includes(mark))for(let{0:match,index}of text7.matchAll(new RegExp(`\\b${form2}`,"g")))yield{kind,match,index}}
var forms,marked,any,init_token_forms=__esm({"src/core/token-forms.ts"(){"use strict";forms=String.raw`
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
`).map(line3=>line3.split(": ")),marked=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-\
9a-f]{32}-us\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],any=new RegExp(`\\b(?:${forms.map(([,form2])=>form2).
join("|")})`,"g")}});function secretsIn(text7){let lineOf2=lineFinder(text7);return[...tokensIn(text7),...shapes.flatMap(shape=>matchesOf(shape,text7))].filter(({kind,match})=>kind===
"private key"||isRandom(match)).sort((a,b)=>a.index-b.index).map(({kind,index})=>({kind,line:lineOf2(index)}))}function matchesOf({kind,marks,form:form2},text7){
return marks.some(mark=>text7.includes(mark))?[...text7.matchAll(form2)].map(({0:match,index})=>({kind,match,index})):[]}function isRandom(match){let tail=match.
slice(-20);return new Set(tail).size>=8&&/\d/.test(match)&&/[A-Za-z]/.test(match)&&!isPlaceholder(match)}function isPlaceholder(text7){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(text7)}var shapes,init_secrets=__esm({"src/core/secrets.ts"(){"use strict";init_text();init_token_forms();shapes=[{kind:"private key",marks:["PRIVATE KEY"],
form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},
{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"k\
ey or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw","ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]}});function literalCredentials(value,isWiring=!0){if(typeof value=="string")return[...inUrls(value),...inHeaderLines(value)];if(typeof value!="object"||value===null)
return[];let inside=inner=>literalCredentials(inner,isWiring);return Array.isArray(value)?(isWiring?inArguments(value):[]).concat(value.flatMap(inside)):Object.
entries(value).flatMap(([key,inner])=>inMember(key,inner,isWiring).concat(inside(inner)))}function inCommand(line3){let words4=Array.from(line3.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([word2])=>word2.replaceAll(/["']/g,""));return inArguments(words4.filter(word2=>!/^authorization:/i.test(word2)),value=>value.length>=8&&/\d/.test(value)&&/\D/.
test(value))}function inMember(key,value,isWiring){if(key==="command"&&typeof value=="string"&&isWiring)return inCommand(value);if(typeof value!="object"||value===
null||Array.isArray(value))return[];let members2=Object.entries(value).filter(pair2=>typeof pair2[1]=="string"),counts=one=>isWiring||one.length>=16&&isRandom(one);
return key==="headers"?members2.filter(([,one])=>!isVariableHeader(one)&&counts(one)).map(([name])=>({what:`the header "${name}"`,near:JSON.stringify(name)})):key!==
"env"?[]:members2.filter(([name,one])=>isCredential(name,one)&&counts(one)).map(([name])=>({what:`the environment variable ${name}`,near:JSON.stringify(name)}))}
function inArguments(list7,counts=()=>!0){return list7.flatMap((item,at)=>{if(typeof item!="string")return[];let[,name=item,joined2]=/^([\w-]+)=(.*)$/s.exec(item)??
[],next=list7[at+1],value=joined2??(name.startsWith("-")&&typeof next=="string"?next:"");if(isCredential(name,value)&&counts(value))return[{what:`the argument ${name}`,
near:name}];let header2=/^([\w-]+)\s*:\s*(.+)$/s.exec(item);if(header2!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(header2[1])){
let what=`the header "${header2[1]}" in an argument`;return isVariableHeader(header2[2])||!counts(header2[2])?[]:[{what,near:header2[1]}]}return/\s/.test(item)?
inCommand(item):[]})}function inUrls(text7){if(!text7.includes("://"))return[];let users=[...text7.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,password])=>isLiteral(password)).map(([,user])=>({what:"a URL with a password",near:`://${user}:`})),parameters=[...text7.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].
filter(([,name,value])=>isCredential(name,value)).map(([,name])=>({what:`the parameter "${name}" of a URL`,near:`${name}=`}));return[...users,...parameters]}function inHeaderLines(text7){
return/authorization/i.test(text7)?[...text7.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,value])=>isLiteral(
value)&&(/\d/.test(value)||value.length>=20)).map(([,name])=>({what:`the header "${name}" in a text`,near:name})):[]}function isCredential(name,value){let plain3=name.
replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return isLiteral(value)?surely.test(plain3)||perhaps.test(plain3)&&
isRandom(value)&&value.length>=12:!1}function isLiteral(value){if(value===""||isPlaceholder(value))return!1;let defaults=[...value.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];
return defaults.length>0?defaults.some(([,text7])=>isLiteral(text7)):/\$\{|(?<!\w)\$\w|%\w+%/.test(value)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(value)}function isVariableHeader(value){let bare2=value.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.
test(bare2)}var surely,perhaps,init_literal_credentials=__esm({"src/thin-client/literal-credentials.ts"(){"use strict";init_secrets();surely=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
perhaps=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/}});function isPlugin(value){let{name,manifest,files,commands,skills,agents,hooks:hooks3,mcpServers,lspServers}=Object(value),lists=[commands,skills,agents,hooks3,mcpServers,
lspServers];return typeof name=="string"&&isJsonObject(manifest)&&typeof files?.get=="function"&&lists.every(Array.isArray)}var init_given_plugin=__esm({"src/pl\
ugin/given-plugin.ts"(){"use strict";init_json()}});function isPolicy(value){let files=isObject2(value)?value.files:value;return["none","args","project"].includes(files)}function checkOptions(plugin,options){let given=isObject2(
plugin)&&"plugin"in plugin?plugin.plugin:plugin;requirePlugin(given,"what `loadPlugin` returns"),check2("options",options,object3);let{endpoint,publisher:publisher2}=options;
check2("endpoint",endpoint,text6),checkEach("",options,ofOptions),publisher2!==void 0&&checkEach("publisher.",publisher2,ofPublisher)}function requirePlugin(value,wanted){
check2("plugin",value,[isPlugin,wanted])}function isHttps2(url2){return URL.canParse(url2)&&new URL(url2).protocol==="https:"}function invalid3(option2,value,fix){
let shown=isText(value)?JSON.stringify(value):typeof value=="object"&&value!==null?"that":String(value);return new BazaarError("OPTION_INVALID",`\`${option2}\` c\
an't be ${shown}.`,fix)}function checkEach(prefix,values,checks){let given=values;for(let[name,value]of Object.entries(given)){if(value===void 0)continue;let one=Object.
hasOwn(checks,name)?checks[name]:void 0;if(one===void 0)throw unknownOption(prefix,name,Object.keys(checks));check2(prefix+name,value,one)}}function unknownOption(prefix,name,known3){
let near=nearest(name,known3),fix=near===void 0?`Known are ${known3.join(", ")}.`:`Did you mean \`${prefix}${near}\`?`;return new BazaarError("OPTION_INVALID",`\
\`${prefix}${name}\` is not a known option.`,fix)}function check2(option2,value,[fits,allowed]){if(!fits(value))throw invalid3(option2,value,`Give ${allowed}.`)}
var isText,isObject2,text6,texts3,object3,flag3,filled3,taken,credential,ofOptions,ofPublisher,init_option_checks=__esm({"src/thin-client/option-checks.ts"(){"u\
se strict";init_errors();init_nearest();init_given_plugin();isText=value=>typeof value=="string",isObject2=value=>typeof value=="object"&&value!==null&&!Array.isArray(
value),text6=[isText,"a text"],texts3=[value=>Array.isArray(value)&&value.every(isText),"a list of texts"],object3=[isObject2,"an object"],flag3=[value=>typeof value==
"boolean","true or false"],filled3=[value=>isText(value)&&value.trim()!=="","a text that is not empty"],taken=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
credential=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,ofOptions={endpoint:text6,endpointVariable:[
value=>isText(value)&&/^[A-Za-z_]\w*$/.test(value)&&!taken.test(value)&&!credential.test(value),"a name of its own such as BAZAAR_URL"],auth:[value=>value==="ke\
y"||value==="oauth",'"key" or "oauth"'],alwaysLoad:[value=>value==="auto"||typeof value=="boolean",'"auto", true or false'],modelKey:flag3,relayModel:text6,commandModel:text6,
name:text6,local:texts3,public:texts3,shellContext:texts3,failClosed:texts3,hostTimeoutMs:[value=>Number.isInteger(value)&&value>=1e3&&value<=36e5,"a whole numb\
er from 1000 to 3600000"],permissionHook:flag3,workspace:[value=>isObject2(value)&&Object.values(value).every(isPolicy),"none, args or project per component"],consent:[
value=>value==="ask"||value==="always",'"ask" or "always"'],longRuns:flag3,hookAllows:texts3,callerFiles:object3,publisher:object3};ofPublisher={name:filled3,email:filled3,
url:filled3,description:filled3,version:[value=>isText(value)&&/^[\w.+-]+$/.test(value),"letters, digits, `.`, `+`, `_` and `-`"],license:filled3,licenseText:filled3,
privacyPolicyUrl:[value=>isText(value)&&isHttps2(value),"an https URL"]}}});function descriptionOf({plugin,settings}){let own2=plugin.manifest.description??settings.publisher.description;return own2===void 0||own2.trim()===""?`The plugi\
n ${settings.name}, answered by its host.`:own2}function baseVersionOf({plugin,settings}){return(plugin.manifest.version??settings.publisher.version??"0.0.0").replaceAll(
/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function manifestOf2(draft,parts){let{manifest}=draft.plugin,{settings}=draft;return defined({name:settings.name,displayName:manifest.
displayName,description:descriptionOf(draft),author:authorOf2(draft),homepage:manifest.homepage!==void 0&&URL.canParse(manifest.homepage)?manifest.homepage:void 0,
repository:manifest.repository,license:manifest.license??settings.publisher.license,keywords:manifest.keywords.length===0?void 0:manifest.keywords,icon:parts.icon,
privacyPolicyUrl:privacyOf(draft),defaultEnabled:manifest.defaultEnabled,commands:parts.commands,...parts.paths,userConfig:userConfigOf2(draft),metadata:{bazaar:{
thinClient:1,plugin:draft.plugin.name}}})}function manifestText(manifest,version2){let{name,...rest}=manifest;return`${JSON.stringify(version2===void 0?manifest:
{name,version:version2,...rest},null,2)}
`}function reportDefaults(draft,manifest){let{plugin,settings}=draft,path2=plugin.manifest.path??"";manifest.author===void 0&&draft.report("AUTHOR_UNKNOWN",path2,
{plugin:settings.name}),manifest.privacyPolicyUrl===void 0&&draft.report("PRIVACY_POLICY_UNKNOWN",path2,{plugin:settings.name}),isKebabCase(settings.name)||draft.
report("NAME_NOT_KEBAB",path2,{name:settings.name}),soundsOfficial(settings.name)&&draft.report("NAME_SOUNDS_OFFICIAL",path2,{name:settings.name});for(let option2 of neededOptions(
draft)){let{sensitive,more}=plugin.manifest.userConfig[option2];sensitive&&more.default!==void 0&&draft.report("SENSITIVE_DEFAULT_LEFT_OUT",path2,{option:option2})}
plugin.manifest.version===void 0?draft.report("VERSION_DEFAULTED",path2,{version:baseVersionOf(draft)}):plugin.manifest.version!==baseVersionOf(draft)&&draft.report(
"VERSION_UNFIT",path2,{version:plugin.manifest.version,used:baseVersionOf(draft)}),(plugin.manifest.description??"").trim()===""&&draft.report("DESCRIPTION_DEFA\
ULTED",path2,{what:"The plugin",description:descriptionOf(draft)})}function authorOf2({plugin,settings}){let{author}=plugin.manifest;if(author!==void 0)return{...author};
let{name,email:email2,url:url2}=settings.publisher;return name===void 0?void 0:defined({name,email:email2,url:url2})}function privacyOf({plugin,settings}){let own2=plugin.
manifest.raw.privacyPolicyUrl;return typeof own2=="string"&&isHttps2(own2)?own2:settings.publisher.privacyPolicyUrl}function userConfigOf2(draft){let{settings,plugin}=draft,
key={type:"string",title:"Bazaar API key",description:`Key for the host of ${settings.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},
modelKey={...key,title:"Model API key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},options={...settings.auth==="key"?{[settings.keyOption]:key}:
{},...settings.modelKeyOption?{[settings.modelKeyOption]:modelKey}:{},...Object.fromEntries(neededOptions(draft).map(name=>[name,entryOf(plugin,name)]))};return Object.
keys(options).length===0?void 0:options}function neededOptions(draft){let texts4=[...draft.letOut,...[...draft.open].map(path2=>openText(draft,path2))];return Object.
keys(draft.plugin.manifest.userConfig).filter(name=>{let forms2=[`user_config.${name}`,`CLAUDE_PLUGIN_OPTION_${name.toUpperCase()}`];return texts4.some(text7=>forms2.
some(form2=>text7.includes(form2)))})}function openText(draft,path2){let content=draft.files.get(path2);return typeof content=="string"?content:content instanceof
Uint8Array?new TextDecoder().decode(content):""}function entryOf(plugin,name){let{type,title,description,required:required2,sensitive,more}=plugin.manifest.userConfig[name],
rest=sensitive?withoutDefault(more):more;return{type,title,description,...required2?{required:required2}:{},...sensitive?{sensitive}:{},...rest}}function withoutDefault(option2){
return Object.fromEntries(Object.entries(option2).filter(([key])=>key!=="default"))}var manifestPath2,init_manifest2=__esm({"src/thin-client/manifest.ts"(){"use\
 strict";init_defined();init_plugin_name();init_option_checks();manifestPath2=".claude-plugin/plugin.json"}});function refuseCredentials(files){secretsIn(files.flatMap(textsOf3).join(`
`)).length>0&&files.forEach(refuseSecrets),files.filter(({json})=>json!==void 0).forEach(refuseLiterals)}function textsOf3({path:path2,bytes,text:text7,readings}){
let texts4=[text7,path2];return text7.includes("\\")&&texts4.push(...readings.map(reading=>reading.text)),bytes.subarray(0,64).includes(0)&&texts4.push(...["utf\
-16le","utf-16be"].map(encoding=>new TextDecoder(encoding).decode(bytes))),texts4}function refuseOpenParts(draft){for(let{kind,name,path:path2,frontmatter}of[...draft.
plugin.commands,...draft.plugin.skills,...draft.plugin.agents]){let[found]=draft.isLocal(`${kind}:${name}`)?literalCredentials(frontmatter.data):[];if(found!==void 0)
throw writtenOut(path2,1,found.what)}for(let{name,command:command2}of draft.shellAtCaller){let[found]=inCommand(command2);if(found!==void 0)throw writtenOut(name,
1,found.what)}}function refuseSecrets(file){let{path:path2}=file,found=textsOf3(file).flatMap(secretsIn)[0];if(found!==void 0)throw new BazaarError("LEAK_FOUND",
`${path2}:${found.line} of the thin client would hold something that looks like a credential (${found.kind}).`,"Take it out of the plugin and revoke it; pass cr\
edentials by `userConfig` or an environment variable.",{details:{path:path2,line:found.line,kind:found.kind}})}function refuseLiterals({path:path2,text:text7,json}){
let[found]=literalCredentials(json,wiring.has(path2));if(found===void 0)return;let line3=lineAt(text7,Math.max(0,text7.indexOf(found.near)));throw writtenOut(path2,
line3,found.what)}function writtenOut(path2,line3,what){return new BazaarError("LEAK_FOUND",`${path2}:${line3} of the thin client would hold ${what}, with a val\
ue that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have a scheme such as Bearer in front.",{details:{
path:path2,line:line3,what}})}var wiring,init_credential_check=__esm({"src/thin-client/credential-check.ts"(){"use strict";init_errors();init_text();init_hook_stubs();
init_literal_credentials();init_manifest2();init_secrets();wiring=new Set([".mcp.json",hooksPath,manifestPath2,".lsp.json","settings.json"])}});function stringsIn(value){return typeof value=="string"?[value]:typeof value!="object"||value===null?[]:[...Object.keys(value),...Object.values(value).flatMap(stringsIn)]}
var init_json_strings=__esm({"src/thin-client/json-strings.ts"(){"use strict"}});function withFields(plugin,isLocal,keep){let prompt=one=>isLocal(`${one.kind}:${one.name}`)?one:promptWith(one,keep);return{...plugin,manifest:manifestWith(plugin,
keep),commands:plugin.commands.map(prompt),skills:plugin.skills.map(prompt),agents:plugin.agents.map(prompt),hooks:plugin.hooks.map(hook=>isLocal(`hook:${hook.id}`)?
hook:hookWith(hook,keep))}}function promptWith(one,keep){let{frontmatter,path:path2}=one,stays=(field2,value)=>{let place={what:`${one.kind}:${one.name}`,field:field2,
path:path2,line:frontmatter.lines[field2]??one.bodyLine};return stringsIn(value).every(text7=>keep({...place,text:text7}))},data=without(frontmatter.data,key=>[
"when_to_use","paths","name"].includes(key),stays);return{...without({...one},key=>key==="argumentHint"||key==="color",(key,value)=>stays(key==="color"?key:"arg\
ument-hint",value)),frontmatter:{...frontmatter,data}}}function hookWith(hook,keep){let stays=(field2,value)=>stringsIn(value).every(text7=>keep({what:`hook:${hook.
id}`,field:field2,...hook.origin,text:text7}));return{...hook,handler:without(hook.handler,key=>key==="statusMessage",stays)}}function manifestWith({manifest,files},keep){
let path2=manifest.path??"",file=fileAt(files,path2),stays=(field2,value)=>stringsIn(value).every(text7=>{let source=file===void 0?"":decodeText(file.bytes());return keep(
{what:"the manifest",field:field2,path:path2,line:lineAt(source,source.indexOf(`"${field2}"`)),text:text7})}),{author}=manifest;return{...without({...manifest},
key=>["displayName","homepage","repository","license"].includes(key),stays),raw:without(manifest.raw,key=>key==="privacyPolicyUrl",stays),keywords:manifest.keywords.
filter(word2=>stays("keywords",word2)),author:author===void 0||!stays("author",author.name)?void 0:authorWith2(author,stays)}}function authorWith2(author,stays){
return without({...author},key=>key!=="name",(_,value)=>stays("author",value))}function without(values,asked,stays){return Object.fromEntries(Object.entries(values).
filter(([key,value])=>!asked(key)||stays(key,value)))}var init_carried_fields=__esm({"src/thin-client/carried-fields.ts"(){"use strict";init_file_tree();init_text();
init_json_strings()}});function componentSources(plugin){let sources=new Map;for(let command2 of plugin.commands)command2.inline||sources.set(command2.path,`command:${command2.name}`);
for(let agent of plugin.agents)sources.set(agent.path,`agent:${agent.name}`);for(let skill of plugin.skills)sources.set(skill.path,`skill:${skill.name}`);return sources}
var init_component_sources=__esm({"src/thin-client/component-sources.ts"(){"use strict"}});function isLicense(path2,file){let name=path2.slice(path2.lastIndexOf("/")+1);return licenseFile.test(name)&&file.size<=maxBytes2&&!file.bytes().includes(0)}function addLicense(draft){
let{files,manifest}=draft.plugin,{publisher:publisher2}=draft.settings,own2=[...files].flatMap(([path2,entry])=>entry.kind==="file"&&!path2.includes("/")&&isLicense(
path2,entry)&&!isUsed(draft,path2)?[{path:path2,entry}]:[]);for(let{path:path2,entry}of own2)draft.files.set(path2,entry.bytes()),draft.open.add(path2),draft.carried.
add(path2);if(own2.some(({path:path2})=>!/^notice/i.test(path2)))return;let id2=manifest.license??publisher2.license;publisher2.licenseText!==void 0?draft.files.
set("LICENSE",withEnd(publisher2.licenseText)):id2!==void 0?draft.files.set("LICENSE",named4(id2,manifest.author?.name??publisher2.name)):draft.report("LICENSE_\
UNKNOWN","",{plugin:draft.settings.name})}function isUsed({plugin},path2){if(componentSources(plugin).has(path2)||plugin.skills.some(({folder:folder2,body:body3})=>folder2===
""&&body3.includes(path2)))return!0;let prompts=[...plugin.commands,...plugin.skills,...plugin.agents].map(({body:body3})=>body3),wired2=[...plugin.hooks.map(({
handler})=>handler),...plugin.mcpServers.map(({config:config2})=>config2)];return[...prompts,...wired2.map(value=>JSON.stringify(value).replaceAll(String.raw`\"`,
'"'))].some(text7=>text7.includes(path2)&&filesNamed(text7,plugin).includes(path2))}function named4(id2,holder){let by=holder===void 0?"":` by ${holder}`,spdx=/^[A-Za-z0-9.+-]+$/.
test(id2)?`
Its text: https://spdx.org/licenses/${id2}.html
`:"";return`These files are given out${by} under the licence "${id2}", as the manifest of the plugin declares it.
${spdx}`}function withEnd(text7){return text7.endsWith(`
`)?text7:`${text7}
`}var licenseFile,maxBytes2,init_license=__esm({"src/thin-client/license.ts"(){"use strict";init_named_files();init_component_sources();licenseFile=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
maxBytes2=256*1024}});function secretTexts(draft){let{plugin}=draft,skills=plugin.skills.filter(skill=>!draft.isLocal(`skill:${skill.name}`)),hooks3=plugin.hooks.filter(hook=>!draft.
isLocal(`hook:${hook.id}`)),files=new Set([...skills.flatMap(skill=>skill.files.filter(path2=>!isLicense(path2,fileAt(plugin.files,path2)))),...hooks3.flatMap(hook=>hookScripts(
hook,plugin))]);return[...plugin.commands.filter(command2=>!draft.isLocal(`command:${command2.name}`)).map(bodyOf),...skills.map(bodyOf),...plugin.agents.filter(
agent=>!draft.isLocal(`agent:${agent.name}`)).map(bodyOf),...[...files].filter(path2=>!draft.open.has(path2)).flatMap(path2=>fileText(draft,path2)),...hooks3.flatMap(
({origin,handler})=>stringsIn(unsaid(handler)).map(placed(origin))),...plugin.mcpServers.filter(server2=>!draft.isLocal(`mcp:${server2.name}`)).flatMap(server2=>stringsIn(
server2.config).map(placed(server2.origin)))].filter(({text:text7})=>text7.length>=leakWindow)}function publicTexts(draft){let{plugin,settings}=draft,components=[
...plugin.commands,...plugin.skills,...plugin.agents],atCaller=[...plugin.commands,...plugin.skills].filter(({kind,name})=>settings.shellContext.has(`${kind}:${name}`));
return[...[plugin.manifest,...components,...Object.values(plugin.manifest.userConfig)].map(({description})=>description??""),...components.map(({name})=>name),...Object.
values(plugin.manifest.userConfig).map(({title})=>title),...atCaller.flatMap(({allowedTools})=>allowedTools??[]),...atCaller.map(({kind,body:body3})=>promptBody(
{tool:"",name:"",shell:shellLines(body3),ending:kind==="command"?"show":"use"})),...[...plugin.hooks.map(({matcher})=>matcher??""),...stringsIn(draft.manifest??
{})].filter(isName),...stringsIn(settings.publisher),...[...draft.open].filter(path2=>draft.isNamed(path2)).flatMap(path2=>textOf4(draft.files.get(path2))),...draft.
letOut,...draft.publicLines,...Object.values(stubSentences),hookScript(settings),textOf4(draft.files.get(filesScriptPath)).join(""),settings.endpoint,settings.naming.
longest.name].filter(text7=>text7!=="")}function isName(text7){return/^[\w@.:/|*~^$()-]{1,200}$/.test(text7)}function unsaid(handler){return Object.fromEntries(
Object.entries(handler).filter(([key])=>!said.has(key)))}function placed({path:path2,line:line3}){return text7=>({path:path2,line:line3,text:text7})}function bodyOf(component){
return{path:component.path,line:component.bodyLine,text:component.body}}function fileText(draft,path2){let file=fileAt(draft.plugin.files,path2);if(file===void 0||
file.size>maxScript)return[];let bytes=file.bytes();return bytes.subarray(0,8e3).includes(0)?[]:[{path:path2,line:1,text:decodeText(bytes)}]}function textOf4(content){
return typeof content=="string"?[content]:content instanceof Uint8Array?[decodeText(content)]:[]}var leakWindow,maxScript,said,init_leak_sources=__esm({"src/thi\
n-client/leak-sources.ts"(){"use strict";init_file_tree();init_text();init_named_files();init_files_hooks();init_hook_script();init_license();init_json_strings();
init_stub_text();init_shell_lines();leakWindow=40,maxScript=10*1024*1024;said=new Set(["if","statusMessage"])}});function outputFiles(tree){return[...tree.keys()].flatMap(path2=>{let bytes=fileAt(tree,path2)?.bytes();if(bytes===void 0)return[];let text7=decodeText(bytes),json=path2.
endsWith(".json")?parseJson(text7).value:void 0;return[{path:path2,bytes,text:text7,json,readings:readingsOf(path2,text7,json)}]})}function readingsOf(path2,text7,json){
if(json!==void 0)return stringsIn(json).map(value=>({path:path2,line:1,text:value}));if(!path2.endsWith(".md"))return[{path:path2,line:1,text:text7}];let block2=/^---\n([\s\S]*?)---\n/.
exec(text7);if(block2===null)return[{path:path2,line:1,text:text7}];let lines2=block2[1].split(`
`);return[...lines2.flatMap((line3,at)=>line3.length<leakWindow&&!line3.includes("\\")?[]:[{path:path2,line:at+2,text:valueOf3(line3)}]),{path:path2,line:lines2.
length+2,text:text7.slice(block2[0].length),isBody:!0}]}function latinReading({path:path2,bytes,text:text7}){let latin=new TextDecoder("latin1").decode(bytes);return latin===
text7?[]:[{path:path2,line:1,text:latin}]}function valueOf3(line3){let value=line3.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,"").replaceAll(String.raw`\x2d`,"-"),
quoted5=value.startsWith('"')?parseJson(value).value:void 0;return typeof quoted5=="string"?quoted5:value.replaceAll(/\\(.)/g,(_,char)=>char==="n"||char==="t"?"\
 ":char)}var init_readings=__esm({"src/thin-client/readings.ts"(){"use strict";init_file_tree();init_json();init_text();init_json_strings();init_leak_sources()}});function collapsed(text7){return text7.normalize().replaceAll(whiteSpace," ")}function isWhite(code2){return code2<128?code2===32||code2<=13&&code2>=9:code2<8192?
code2===133||code2===160||code2===173||code2===5760:code2>8288?code2===12288||code2===65279:code2<=8205||code2===8232||code2===8233||code2===8239||code2===8287||
code2===8288}function gapsOf(written){let at=[],sum=[],total=0;for(let{index,0:run2}of written.matchAll(whiteSpace))at.push(index-total),total+=run2.length-1,sum.
push(total);return{at,sum}}function sumBefore({at,sum},offset){let[low,high]=[0,at.length];for(;low<high;){let middle=low+high>>>1;at[middle]<offset?low=middle+
1:high=middle}return low===0?0:sum[low-1]}var others,whiteSpace,Collapsed,init_collapsed_text=__esm({"src/core/collapsed-text.ts"(){"use strict";others=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,
whiteSpace=new RegExp(`[${others}][${others} ]*| [${others} ]+`,"g");Collapsed=class{text;#written;#gaps;constructor(written){this.#written=written.normalize(),
this.text=collapsed(this.#written)}dropped(start3,end){return this.text.length===this.#written.length?0:(this.#gaps??=gapsOf(this.#written),sumBefore(this.#gaps,
end-1)-sumBefore(this.#gaps,start3))}}}});function readBlock2(text7,at){let first=text7.charCodeAt(at),hash=0,left=blockSize,white=!1,isUniform=!0,end=at;for(block.whiteUntil=0;left>0&&end<text7.length;end+=
1){let code2=text7.charCodeAt(end);if(code2!==first&&(isUniform=!1),!isWhite(code2))white&&left===blockSize-1&&(block.whiteUntil=end),white=!1;else{if(white)continue;
white=!0}hash=(hash<<3)+(white?32:code2)|0,left-=1}return block.slot=Math.imul(hash,spread)>>>32-slotBits,block.end=end,block.isUniform=isUniform,left===0}function fill(slots,text7,used){
let hash=0;for(let at=0;at<text7.length;at+=1){if(hash=(hash<<3)+text7.charCodeAt(at)|0,at<blockSize-1)continue;let slot=Math.imul(hash,spread)>>>32-slotBits;slots[at-
blockSize+1]=slot,used[slot>>>5]|=1<<(slot&31)}}var blockSize,stride,maxRepeats,slotBits,slotWords,spread,BlockIndex,block,Repeats,init_block_index=__esm({"src/\
core/block-index.ts"(){"use strict";init_collapsed_text();blockSize=11,stride=21,maxRepeats=64,slotBits=18,slotWords=1<<slotBits-5,spread=2654435761,BlockIndex=
class{joined;starts;#slots;#used=new Int32Array(slotWords);constructor(texts4){this.joined=texts4.join("");let end=0;this.starts=[0,...texts4.map(text7=>end+=text7.
length)],this.#slots=new Int32Array(Math.max(0,this.joined.length-blockSize+1)),fill(this.#slots,this.joined,this.#used)}hitsIn(text7){let hits=[],knownUntil=0;
for(let at=0;at+blockSize<=text7.length;at+=stride)if(!(at<knownUntil)){if(!readBlock2(text7,at))break;if(block.isUniform){knownUntil=this.#hitsAround(text7,at,
hits);continue}knownUntil=block.whiteUntil,this.#add(at,hits)}return hits}#hitsAround(text7,at,hits){let code2=text7.charCodeAt(at),start3=at,end=at;for(;start3>
0&&text7.charCodeAt(start3-1)===code2;)start3-=1;for(;end<text7.length&&text7.charCodeAt(end)===code2;)end+=1;return start3>0&&readBlock2(text7,start3-1)&&this.#add(
start3-1,hits),readBlock2(text7,end-blockSize+1)&&this.#add(end-blockSize+1,hits),end-blockSize+1}#add(at,hits){let{slot,end}=block;(this.#used[slot>>>5]&1<<(slot&
31))!==0&&hits.push({at,end,slot})}placesOf(hits){let places=new Map,wanted=new Int32Array(slotWords);for(let{slot}of hits)places.set(slot,[]),wanted[slot>>>5]|=
1<<(slot&31);if(places.size===0)return places;let slots=this.#slots,repeats=new Repeats,text7=0;for(let at=0;at<slots.length;at+=1){let slot=slots[at];if((wanted[slot>>>
5]&1<<(slot&31))!==0){for(;at>=this.starts[text7+1];)text7+=1;repeats.count(slot,text7)<=maxRepeats&&places.get(slot)?.push({at,text:text7})}}return places}},block=
{slot:0,end:0,isUniform:!1,whiteUntil:0};Repeats=class{#last=new Map;count(slot,text7){let last=this.#last.get(slot);return last?.text===text7?last.times+=1:(this.#last.
set(slot,{text:text7,times:1}),1)}}}});function*sharedRuns(outputs,sources,window,isDone=()=>!1){let texts4=outputs.map(({text:text7})=>new Collapsed(text7)),index=new BlockIndex(texts4.map(({text:text7})=>text7)),
isAscii=/^[\0-\x7f]*$/.test(index.joined),found=sources.map(source=>{let text7=isAscii?source.text:source.text.normalize();return{source,text:text7,hits:index.hitsIn(
text7)}}),places=index.placesOf(found.flatMap(({hits})=>hits));for(let{source,text:text7,hits}of found)for(let run2 of runsAround(hits,places,index,text7,output=>isDone(
outputs[output]))){let{output,from,to}=run2,length=to-from;if(length<window&&length+blanks(run2,text7,texts4[output])<window)continue;let at=index.starts[output],
shared=index.joined.slice(at+from,at+to);new Set(shared.trim()).size>1&&(yield{output:outputs[output],source,text:shared})}}function blanks({start:start3,end,from,
to},source,output){let more=output.dropped(from,to);if(more===0)return 0;let written=source.slice(start3,end).trimEnd();return Math.min(more,written.length-collapsed(
written).length)}function*runsAround(hits,places,index,text7,isDone){let told2=new Set,farthest=new Map;for(let[number5,{at,slot}]of hits.entries()){let here=[];
for(let place of places.get(slot)??[]){if(isDone(place.text)||isWellInside(farthest.get(place.text),hits[number5-1],hits[number5+1]))continue;let run2=extended2(
text7,at,index,place);if(run2===void 0)continue;here.push(run2);let key=`${run2.output} ${run2.start} ${run2.from}`;told2.has(key)||(yield run2),told2.add(key)}
for(let run2 of here)run2.end>(farthest.get(run2.output)?.end??0)&&farthest.set(run2.output,run2)}}function isWellInside(run2,before2,next){return run2===void 0||
before2===void 0||next===void 0?!1:before2.at>=run2.start&&next.end<=run2.end}function extended2(a,at,{joined:b,starts},place){let first=starts[place.text],behind=starts[place.
text+1],end=at,to=place.at;for(;end<a.length&&to<behind;to+=1){let code2=a.charCodeAt(end),white=isWhite(code2);if(b.charCodeAt(to)!==(white?32:code2))break;end=
white?whiteEnd(a,end):end+1}if(to-place.at<blockSize)return;let start3=isWhite(a.charCodeAt(at))?whiteStart(a,at):at,from=place.at;for(;start3>0&&from>first;from-=
1){let code2=a.charCodeAt(start3-1),white=isWhite(code2);if(b.charCodeAt(from-1)!==(white?32:code2))break;start3=white?whiteStart(a,start3-1):start3-1}return to-
from<shortest?void 0:{output:place.text,start:start3,end,from:from-first,to:to-first}}function whiteStart(text7,at){let start3=at;for(;start3>0&&isWhite(text7.charCodeAt(
start3-1));)start3-=1;return start3}function whiteEnd(text7,at){let end=at;for(;end<text7.length&&isWhite(text7.charCodeAt(end));)end+=1;return end}var shortest,
init_shared_runs=__esm({"src/core/shared-runs.ts"(){"use strict";init_block_index();init_collapsed_text();shortest=blockSize+stride-1}});function searchLeaks(draft,tree,earlier){let files=outputFiles(tree);refuseCredentials(files),refuseOpenParts(draft);let sources=earlier?.sources??secretTexts(draft),
open4=publicTexts(draft),outputs=outputsOf(draft,files,open4.concat(earlier?.cleared??[])),runs=outputs.length===0?[]:[...leakingRuns(outputs,sources,open4,draft)],
leaking=new Set(runs.map(({output})=>output.text));return{check:{files:files.length,sources:sources.length,window:leakWindow},leak:runs[0]===void 0?void 0:leakOf(
runs[0]),leaking,sources,cleared:outputs.filter(({text:text7})=>!leaking.has(text7)).map(formOf)}}function outputsOf(draft,files,open4){let seen2=new Set(open4);
return files.filter(({path:path2})=>!draft.isNamed(path2)).flatMap(file=>draft.carried.has(file.path)?file.readings.concat(latinReading(file)):file.readings).filter(
output=>{if(output.text.length<leakWindow)return!1;let form2=draft.carried.has(output.path)?output.text:formOf(output);return seen2.has(form2)?!1:(seen2.add(form2),
!0)})}function formOf({text:text7,isBody}){return isBody!==!0?text7:text7.replaceAll(/`([^`\s]{1,200})`/g,(code2,name)=>isName(name)?"``":code2)}function withoutRepeats(draft,{
leaking,sources}){let fields=[],isLocal=id2=>draft.isLocal(id2);withFields(draft.plugin,isLocal,field2=>fields.push(field2)>0);let distinct=new Map(fields.map(field2=>[
field2.text,field2])),areFields=[...leaking].every(text7=>distinct.has(text7)),runs=areFields?[]:leakingRuns([...distinct.values()],sources,publicTexts(draft),draft),
repeating=areFields?leaking:new Set([...runs].map(({output})=>output.text));return{plugin:withFields(draft.plugin,isLocal,({text:text7})=>!repeating.has(text7)),
fields:fields.filter(({text:text7})=>repeating.has(text7))}}function*leakingRuns(outputs,sources,publicly,draft){let open4,known3=new Map,found=new Set;for(let run2 of sharedRuns(
outputs,sources,leakWindow,output=>found.has(output))){open4??=publicly.map(collapsed);let isPublic=known3.get(run2.text)??isOpen(run2.text,open4);known3.set(run2.
text,isPublic),!(isPublic||isRule(run2,draft)||draft.carried.has(run2.output.path)&&isLegal(run2))&&(found.add(run2.output),yield run2)}}function isRule({output,
source,text:text7},draft){return output.path!==hooksPath||!draft.plugin.hooks.some(hook=>hookScripts(hook,draft.plugin).includes(source.path))?!1:draft.plugin.hooks.
flatMap(({matcher,handler})=>[matcher,handler.if]).some(rule2=>typeof rule2=="string"&&collapsed(rule2).includes(text7.trim()))}function isLegal({output,text:text7}){
return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(output.path)?text7.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|©/i).
every(part2=>part2.length<120&&part2!==text7):!1}function leakOf(run2){let from=`${run2.source.path}:${run2.source.line}`,at=run2.output.line+Math.max(0,lineAt(
run2.output.text,run2.output.text.indexOf(run2.text))-1);return new BazaarError("LEAK_FOUND",`${run2.output.path}:${at} of the thin client would hold ${run2.text.
length} characters of the text that starts at ${from}.`,"Take that text out of what is given out, or name its component in `local` (or its file in `public`).",{
details:{path:run2.output.path,line:at,source:run2.source.path,sourceLine:run2.source.line}})}function isOpen(run2,open4){if(open4.some(text7=>text7.includes(run2.
trim())))return!0;for(let at=0;at+leakWindow<=run2.length;at+=1){let window=run2.slice(at,at+leakWindow).trim();if(!open4.some(text7=>text7.includes(window)))return!1}
return run2.length>=leakWindow}var init_leak_check=__esm({"src/thin-client/leak-check.ts"(){"use strict";init_errors();init_named_files();init_hook_stubs();init_credential_check();
init_carried_fields();init_leak_sources();init_readings();init_collapsed_text();init_shared_runs();init_text()}});function filesStarted(text7,plugin,isPrompt){return[...new Set([...text7.matchAll(started)].flatMap(match=>filesNamed(match[1],plugin)))].flatMap(file=>{let entry=fileAt(
plugin.files,file),named7=entry.unreadable===void 0?shebang(decodeText(entry.bytes())):void 0;return isPrompt&&named7===void 0&&!entry.executable?[]:[{file,interpreter:named7??
byEnding[file.slice(file.lastIndexOf(".")+1)]??"sh"}]})}function shebang(text7){return/^#![ \t]*(\S[^\n]*)/.exec(text7)?.[1]?.trim().split(/\s+/)?.map(word2=>word2.
slice(word2.lastIndexOf("/")+1)).filter(word2=>/^[A-Za-z]/.test(word2))?.find(name=>name!=="env")}var started,byEnding,init_programs_run=__esm({"src/thin-client\
/programs-run.ts"(){"use strict";init_file_tree();init_text();init_named_files();started=/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;
byEnding={py:"python3",js:"node"}}});function reportLocalFiles(draft){for(let{id:id2,path:path2,text:text7,commands,isPrompt}of localTexts(draft)){for(let file of filesNamed(text7,draft.plugin))draft.
open.has(file)||draft.report("LOCAL_FILE_NOT_PUBLIC",path2,{what:id2,file});for(let started2 of filesStarted(commands,draft.plugin,isPrompt===!0))draft.report("\
LOCAL_FILE_NOT_EXECUTABLE",path2,{what:id2,...started2})}let places=placesOf(draft);for(let skill of draft.plugin.skills){let id2=`skill:${skill.name}`;if(!draft.
isLocal(id2))continue;let told2=filesNamed(skill.body,draft.plugin);for(let file of skill.files.filter(one=>!told2.includes(one))){let relative5=skill.folder===
""?file:file.slice(skill.folder.length+1);!skill.body.includes(relative5)||draft.open.has(places(file)[0])||draft.report("LOCAL_FILE_NOT_PUBLIC",skill.path,{what:id2,
file})}}}function placesOf(draft){let{skills}=draft.plugin,moving=skills.filter(({folder:folder2,name})=>folder2!==""&&draft.isLocal(`skill:${name}`)),texts4=moving.
length===0?[]:localTexts(draft).filter(({text:text7})=>text7.includes("CLAUDE_PLUGIN_ROOT")),rooted=new Set(moving.filter(({folder:folder2})=>texts4.some(({text:text7})=>text7.
includes(`/${folder2}/`))));return file=>{let skill=moving.find(({folder:folder2})=>file.startsWith(`${folder2}/`));if(skill===void 0)return[file];let place=`sk\
ills/${skill.name}/${file.slice(skill.folder.length+1)}`;return rooted.has(skill)&&place!==file&&file!==skill.path?[place,file]:[place]}}function localTexts(draft){
let{plugin,settings}=draft,prompts=[...plugin.commands,...plugin.skills,...plugin.agents].map(({kind,name,path:path2,body:body3})=>({id:`${kind}:${name}`,path:path2,
text:body3,commands:body3,isPrompt:!0})),shell=prompts.filter(({id:id2})=>settings.shellContext.has(id2)&&!draft.isLocal(id2)).map(({id:id2,path:path2,text:text7})=>{
let lines2=shellLines(text7).map(({command:command2})=>command2);return{id:id2,path:path2,text:lines2.join(`
`),commands:lines2.join(`
`)}}),local2=[...prompts,...plugin.hooks.map(one=>wired(`hook:${one.id}`,one.origin.path,one.handler)),...plugin.mcpServers.map(one=>wired(`mcp:${one.name}`,one.
origin.path,one.config))].filter(text7=>draft.isLocal(text7.id));return[...shell,...local2]}function wired(id2,path2,value){let{command:command2}=value,text7=JSON.
stringify(value).replaceAll(String.raw`\"`,'"');return{id:id2,path:path2,text:text7,commands:typeof command2=="string"?command2:""}}var init_local_files=__esm({
"src/thin-client/local-files.ts"(){"use strict";init_named_files();init_shell_lines();init_programs_run()}});function addMcpServers(draft){let servers=new Map([[draft.settings.naming.serverKey,proxyEntry(draft)]]);for(let server2 of draft.plugin.mcpServers){let id2=`mc\
p:${server2.name}`;draft.isLocal(id2)?(servers.set(server2.name,server2.config),draft.letOut.push(JSON.stringify(server2.config)),draft.components.push({id:id2,
placement:"local",path:mcpPath})):draft.keepOnHost(id2,server2.origin.path,"the server belongs to the host's runs, which start it or connect to it")}for(let bundle of draft.
plugin.mcpBundles)draft.keepOnHost(bundle.source,bundle.origin.path,"a bundled server belongs to the host's runs");draft.files.set(mcpPath,`${JSON.stringify({mcpServers:Object.
fromEntries(servers)},null,2)}
`)}function proxyEntry({settings}){return{type:"http",url:`${settings.baseUrl}/mcp`,timeout:settings.callTimeoutMs,...settings.alwaysLoad?{alwaysLoad:!0}:{},...headersOf(
settings)}}function headersOf({auth,keyOption,modelKeyOption}){let value=(variable3,option2)=>`\${${variable3}:-\${user_config.${option2}}}`,headers={...auth===
"key"?{Authorization:`Bearer ${value("BAZAAR_API_KEY",keyOption)}`}:{},...modelKeyOption?{"X-Bazaar-Model-Key":value("BAZAAR_MODEL_KEY",modelKeyOption)}:{}};return Object.
keys(headers).length===0?{}:{headers}}var mcpPath,init_mcp_config=__esm({"src/thin-client/mcp-config.ts"(){"use strict";mcpPath=".mcp.json"}});function reasonToLeaveOut(path2,entry){if(entry.kind==="symlink")return"is a symbolic link";let segments2=path2.split("/");for(let folder2 of segments2.slice(0,
-1))if(Object.hasOwn(folders,folder2.toLowerCase()))return`lies in ${folder2}, ${folders[folder2.toLowerCase()]}`;let name=(segments2.at(-1)??"").toLowerCase();
return isSecretName(name)?"usually holds secrets":isJunk(name)?"is left over by a tool":entry.kind==="directory"?Object.hasOwn(folders,name)?`is ${folders[name]}`:
void 0:holdsPrivateKey(entry)?holdsKey:void 0}function isSecretName(name){return secretForm.test(name)?!0:/^\.env(?:\..+)?$/.test(name)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(name)}function isJunk(name){return[".ds_store","desktop.ini","thumbs.db"].includes(name)||/\.(?:pyc|swp|swo)$|~$/.test(name)}function holdsPrivateKey(file){
if(file.size>maxKeyBytes)return!1;let text7=decodeText(file.bytes()).replaceAll("\\n",`
`);return[...text7.matchAll(header)].some(found=>isKeyAt(text7,found.index+found[0].length))}function isKeyAt(text7,start3){let at=start3;for(let count2=0;count2<
maxFields&&(field.lastIndex=at,!!field.test(text7));count2+=1)at=field.lastIndex;return body.lastIndex=at,body.test(text7)}var holdsKey,keys,toolData,folders,secretForm,
maxKeyBytes,header,field,maxFields,body,init_never_out=__esm({"src/core/never-out.ts"(){"use strict";init_text();holdsKey="holds a private key",keys="where cred\
entials are kept",toolData="what a tool makes anew",folders={".aws":keys,".azure":keys,".docker":keys,".gnupg":keys,".kube":keys,".ssh":keys,".git":"the reposit\
ory's history",".hg":"the repository's history",".svn":"the repository's history",__pycache__:toolData,".idea":toolData,".mypy_cache":toolData,".pytest_cache":toolData,
".ruff_cache":toolData,".venv":toolData,".vscode":toolData,node_modules:"a folder made for one machine"},secretForm=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
maxKeyBytes=1024*1024,header=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,field=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,maxFields=10,body=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y}});function addPublicFiles(draft){let{plugin,settings}=draft,paths=filesUnder(plugin.files,""),sources=remoteSources(draft);for(let{pattern,matches}of settings.public)
paths.some(matches)||draft.report("PUBLIC_MATCHES_NOTHING","",{pattern});let places=placesOf(draft),named7=paths.filter(path2=>settings.public.some(({matches})=>matches(
path2)));for(let[path2,place]of named7.flatMap(one=>places(one).map(to=>[one,to]))){if(draft.open.has(place))continue;let why=reasonAgainst(draft,path2,place,sources);
if(why!==void 0){draft.report("PUBLIC_NOT_COPIED",path2,{file:path2,why});continue}draft.files.set(place,fileAt(plugin.files,path2).bytes()),draft.open.add(place)}}
function reasonAgainst(draft,path2,place,sources){let component=sources.get(path2);if(component!==void 0)return`it holds the text of ${component}, which is answ\
ered by the host`;if(draft.files.has(place)||wiring2.has(place))return"the thin client has its own file there";let kept2=reasonToLeaveOut(path2,fileAt(draft.plugin.
files,path2));return kept2!==void 0&&!draft.settings.public.some(({pattern})=>pattern.replace(/^\.\//,"")===path2)?`it ${kept2}, so only its exact path would co\
py it`:place.includes("\\")?"its path holds a backslash":wouldBeRead(draft,place)?"the client would take it for a component":draft.plugin.bin.some(program2=>program2.
path===path2)?"a program of bin/ must be executable, and no file of a thin client is":void 0}function wouldBeRead({files},place){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.
test(place)?!0:/^commands(?:-\d+)?\/.*\.md$/i.test(place)?!foldersAbove(place).some(folder2=>files.has(`${folder2}/SKILL.md`)):!1}function remoteSources(draft){
return new Map([...componentSources(draft.plugin)].filter(([,id2])=>!draft.isLocal(id2)))}function addClientComponents(draft){let paths={},experimental2={};for(let{
list:list7,what,folder:folder2}of kinds){let components=draft.plugin[list7],copied=components.filter(({path:path2})=>draft.open.has(path2));for(let{name,path:path2}of components)
draft.open.has(path2)||draft.leaveOut(`The ${what} "${name}"`,path2,"it acts inside the client, where the host can't reach");if(copied.every(({path:path2})=>path2.
startsWith(folder2)))continue;let named7=[...new Set(copied.map(({path:path2})=>`./${path2}`))];list7==="themes"||list7==="monitors"?experimental2[list7]=named7.
length===1?named7[0]:named7:paths[list7]=named7}return leaveCodeBehind(draft),leaveOutTheRest(draft),Object.keys(experimental2).length===0?paths:{...paths,experimental:experimental2}}
function leaveCodeBehind(draft){for(let{name,path:path2}of draft.plugin.bin)draft.leaveBehind(`The program of bin/ "${name}"`,path2,"a thin client has no execut\
able files");for(let{name,path:path2}of draft.plugin.hookModules)draft.leaveBehind(`The hook module "${name}"`,path2,"it is code that runs inside the client")}function leaveOutTheRest(draft){
let{plugin}=draft,leave=(what,path2,why)=>{path2===plugin.manifest.path?draft.leaveBehind(what,path2,`${why}, and it is written inside the manifest`):draft.open.
has(path2)||draft.leaveOut(what,path2,why)};for(let{name,origin}of plugin.lspServers)leave(`The language server "${name}"`,origin.path,"it runs inside the clien\
t");plugin.settings!==void 0&&leave("The settings",plugin.settings.origin.path,"they change the caller's client");let manifest=plugin.manifest.path??"";for(let channel of plugin.
manifest.channels)draft.keepOnHost(`The channel "${channel.server}"`,manifest,"it speaks through an MCP server of the host");for(let dependency of plugin.manifest.
dependencies)draft.keepOnHost(`The dependency "${dependency.name}"`,manifest,"the host's runs need it, the stubs don't")}var wiring2,kinds,init_open_files=__esm(
{"src/thin-client/open-files.ts"(){"use strict";init_file_tree();init_never_out();init_component_sources();init_local_files();init_stub_paths();wiring2=new Set(
[".claude-plugin/plugin.json",".mcp.json","hooks/hooks.json"]);kinds=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"\
workflow",folder:"workflows/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]}});function shellArguments({body:body3,frontmatter}){let placeholder=placeholderIn(valueOf(frontmatter,"arguments")),begins2=String.raw`(?<=^|\s|${placeholder.source})`,
form2=new RegExp(`${begins2}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,"g"),lines2=[...body3.matchAll(form2)];if(lines2.some(line3=>(line3[2]??line3[4])===
"")||new RegExp(`(?:${begins2}!|\`\`\`)${placeholder.source}`).test(body3))return"program";let given=lines2.map(line3=>line3[1]??line3[3]??"").filter(line3=>placeholder.
test(line3));return given.length===0?"none":given.some(line3=>choosesProgram(line3,placeholder))?"program":"words"}function choosesProgram(line3,placeholder){return simpleCommands(
line3).flatMap(part2=>part2.split(/[|&;\n()`]/)).some(part2=>{let words4=part2.trim().split(/\s+/),at=words4.findIndex(word2=>placeholder.test(word2));if(at===-1)
return!1;let before2=words4.slice(0,at);return before2.every(word2=>/^\w+=/.test(word2))||before2.some(word2=>launchers.has(word2.replace(/^.*\//,"")))})}function placeholderIn(declared){
let plain3=(declared===void 0?[]:coercedText(declared).split(/[\s,]+/)).filter(name=>name!=="").map(name=>name.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(
String.raw`\$\{?(?:${["ARGUMENTS",String.raw`\d`,...plain3].join("|")})`)}var launchers,init_shell_arguments=__esm({"src/plugin/shell-arguments.ts"(){"use stric\
t";init_frontmatter_values();init_shell_lines();launchers=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time timeout xarg\
s sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while until ! {".split(
" "))}});function bashRules(component,shell){let form2=placeholderIn(valueOf(component.frontmatter,"arguments")),commands=[...new Set(shell.flatMap(line3=>simpleCommands(
line3.command).flatMap(plainCommand)))],wholes=shell.map(line3=>line3.command).filter(line3=>!form2.test(line3)&&isCompound(line3)),own2=(component.allowedTools??
[]).flatMap(rule2=>{let covers=narrowRule(rule2);return covers!==void 0&&commands.some(covers)?[{rule:rule2,covers}]:[]}),ours=commands.filter(command2=>!own2.some(
({covers})=>covers(command2)));return[...new Set([...own2.map(({rule:rule2})=>rule2),...ours.map(command2=>ruleFor(component,command2,form2)),...wholes.map(line3=>`\
Bash(${sayable(line3)})`)])]}function plainCommand(part2){let command2=before.exec(part2)===null?part2:part2.slice(before.exec(part2)[0].length);return command2!==
part2?plainCommand(command2):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(part2)?[]:[part2.replaceAll(nowhere,"")]}function isCompound(line3){
return/[>!#\\\n]/.test(line3)||needsWhole(line3)}function needsWhole(line3){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.
test(line3)}function narrowRule(rule2){let scope2=/^Bash\((.*)\)$/s.exec(rule2)?.[1]?.trim()??"",prefix=scope2.endsWith(":*")?scope2.slice(0,-2).trim():void 0;if(!((prefix??
scope2)===""||(prefix??scope2).includes("*"))){if(prefix===void 0)return command2=>command2===scope2;if(!launchers.has(prefix.split(/\s/)[0].replace(/^.*\//,"")))
return command2=>command2===prefix||command2.startsWith(`${prefix} `)}}function sayable(command2){return launchers.has(command2.split(/\s/)[0])?command2:command2.
replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function ruleFor(component,command2,form2){let at=command2.search(form2);if(at===-1)return`Bash(${sayable(command2)})`;let given=command2.
slice(0,at),words4=given.slice(0,Math.max(...[" ","	",`
`].map(blank=>given.lastIndexOf(blank)))+1).trim();if(words4!==""&&!choosesProgram(command2,form2))return`Bash(${words4}:*)`;throw new BazaarError("OPTION_INVAL\
ID",`\`shellContext\` names "${component.kind}:${component.name}", whose line \`${command2}\` runs what the arguments say.`,"Write the program into the line, or\
 take the component out of the list.")}var nowhere,before,init_bash_rules=__esm({"src/thin-client/bash-rules.ts"(){"use strict";init_errors();init_frontmatter_values();
init_shell_arguments();init_shell_lines();nowhere=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,before=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/}});function fileReferences(component){if(component.kind==="agent"||!component.body.includes("@"))return[];let lineOf2=lineFinder(component.body);return[...component.
body.matchAll(reference)].map(match=>({reference:`@${match[1]}`,line:component.bodyLine+lineOf2(match.index)-1}))}var reference,init_file_references=__esm({"src\
/thin-client/file-references.ts"(){"use strict";init_text();reference=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g}});function readsOutside(line3){return simpleCommands(line3).some(part2=>{let[program2="",...rest]=part2.replace(frame2,"").replaceAll(redirected," ").split(/\s+/);
if(!checked.has(program2))return!1;let named7=rest.map(word2=>word2.replaceAll(/["']/g,"")).filter(word2=>!/^(?:-|\d+$)/.test(word2));return(patterned.has(program2)?
named7.slice(1):named7).some(word2=>outside2.test(word2))})}var checked,patterned,outside2,frame2,redirected,init_outside_paths=__esm({"src/thin-client/outside-\
paths.ts"(){"use strict";init_shell_lines();checked=new Set("cat ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdi\
r touch rm cp mv tee grep rg sed awk jq".split(" ")),patterned=new Set(["grep","rg","sed","awk","jq"]),outside2=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;
frame2=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,redirected=/\d?[<>]+&?\s*[^\s<>]+/g}});function refusalOf(whole4){let line3=whole4.slice(0,searched),bare2=line3.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),plain3=bare2.replaceAll(/\[\[[^\]]*\]\]/g,
"_"),why=refused2.find(([form2])=>form2.test(plain3))?.[1];return why!==void 0?why:simpleCommands(bare2).some(part2=>changes.test(part2)&&/[*?[]/.test(part2))?"\
pattern":/["']/.test(bare2)&&!/<<|#/.test(bare2)?"quote":moved(bare2)??unknownVariable(line3)??unsayable(line3)??(readsOutside(line3)?"outside":void 0)}function moved(bare2){
let targets=[...bare2.matchAll(moves)].map(match=>match[1]??"");return targets.some(target=>target===""||/^(?:[/~$-]|\.\.)/.test(target))?"cd":targets.some(target=>target!==
".")&&/(?:^|[;&|\n\s])git\s/.test(bare2)?"git":void 0}function unknownVariable(line3){let filled4=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;
return[...line3.matchAll(filled4)].map(match=>match[1]??match[2]).find(name=>line3.includes(`$${name}`)||line3.includes(`\${${name}`))===void 0?void 0:"filled"}
function unsayable(line3){if(toolsOf([`Bash(${line3})`]).length<2)return;let bare2=line3.replaceAll(/'[^']*'|"[^"$`\\]*"/g,"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.
test(bare2)||simpleCommands(line3).filter(part2=>part2.includes(")")&&launchers.has(part2.split(/\s/)[0])).length>0?"bracket":void 0}var refused2,changes,moves,
searched,init_refused_lines=__esm({"src/thin-client/refused-lines.ts"(){"use strict";init_frontmatter_values();init_shell_arguments();init_shell_lines();init_outside_paths();
refused2=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,
"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,
"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],changes=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,moves=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
searched=2e3}});function reportHostSide(draft){for(let component of[...draft.plugin.commands,...draft.plugin.skills])reportLines(draft,component)}function reportLines(draft,component){
let what=`${component.kind}:${component.name}`;if(draft.isLocal(what))return;for(let{reference:reference2,line:line3}of fileReferences(component))draft.report("\
FILE_REFERENCE_ON_HOST",{path:component.path,line:line3},{what,reference:reference2});if((component.allowedTools??[]).some(tool=>/^Bash(?:\([\s:*]*\))?$/.test(tool))){
let line3=component.frontmatter.lines["allowed-tools"]??1;draft.report("BASH_UNSCOPED_ON_HOST",{path:component.path,line:line3},{what})}/!`|!\$|```[!$]/.test(component.
body)&&shellArguments(component)!=="none"&&draft.report("SHELL_LINE_TAKES_ARGUMENTS",{path:component.path,line:component.bodyLine},{what});for(let shell of shellLines(
component.body)){let place={path:component.path,line:component.bodyLine+shell.line-1},args={what,line:shell.command},why=draft.settings.shellContext.has(what)?unruled(
component,shell.command):void 0;why!==void 0?draft.report("SHELL_LINE_REFUSED",place,{...args,why}):draft.settings.shellContext.has(what)||draft.report("SHELL_L\
INE_ON_HOST",place,args)}}function unruled(component,line3){let form2=placeholderIn(valueOf(component.frontmatter,"arguments"));if(!form2.test(line3))return refusalOf(
line3);let rest=line3.replaceAll(new RegExp(form2,"g"),"");return refusalOf(rest)??(needsWhole(rest)?"arguments":void 0)}var init_shell_findings=__esm({"src/thi\
n-client/shell-findings.ts"(){"use strict";init_frontmatter_values();init_shell_arguments();init_shell_lines();init_bash_rules();init_file_references();init_refused_lines()}});function commandPaths(commands){let shelves=[];return commands.map(command2=>{let{name,skillFolder}=command2;if(!(skillFolder?name.split(":").every(isPortable):
isPortableName(name)))return{command:command2,path:hashPath("named-commands",name),root:void 0};let below2=name.replaceAll(":","/")+(skillFolder?"/SKILL.md":".m\
d"),at=0;for(;!(shelves[at]??=newShelf())(below2,skillFolder);)at+=1;let root=at===0?"commands":`commands-${at+1}`;return{command:command2,path:`${root}/${below2}`,
root}})}function commandsField(paths){let roots=[...new Set(paths.map(({root})=>root))].filter(root=>root!==void 0),named7=paths.filter(({root})=>root===void 0);
return named7.length>0?Object.fromEntries([...roots.map(root=>[root,{source:`./${root}`}]),...named7.map(({command:command2,path:path2})=>[command2.name,{source:`\
./${path2}`}])]):roots.every(root=>root==="commands")?void 0:roots.map(root=>`./${root}`)}var init_command_paths=__esm({"src/thin-client/command-paths.ts"(){"us\
e strict";init_stub_paths()}});function addCommands(draft){let paths=commandPaths(draft.plugin.commands);for(let{command:command2,path:path2,root}of paths){if(root===void 0){let code2=command2.
skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";draft.report(code2,command2.path,{what:`command:${command2.name}`,path:path2})}draft.isLocal(`command:${command2.
name}`)?draft.place(`command:${command2.name}`,path2,openCopy(draft,command2),"local"):draft.place(`command:${command2.name}`,path2,commandStub(draft,command2),
"remote")}return commandsField(paths)}function addSkills(draft){for(let skill of draft.plugin.skills){let path2=`skills/${skill.name}/SKILL.md`;if(skill.name.length>
maxFolderName){draft.leaveBehind(`The skill "${skill.name}"`,skill.path,"its name is too long for a folder");continue}isPortable(skill.name)||draft.report("SKIL\
L_NAME_NOT_PORTABLE",skill.path,{name:skill.name}),draft.isLocal(`skill:${skill.name}`)?draft.place(`skill:${skill.name}`,path2,openCopy(draft,skill),"local"):draft.
place(`skill:${skill.name}`,path2,skillStub(draft,skill),"remote")}}function commandStub(draft,command2){let tool=`${draft.settings.naming.prefix}execute_comman\
d`,shell=sharedLines(draft,command2),rules2=[...runTools(draft),...shell.length===0?[]:bashRules(command2,shell)],files=sendsFiles(draft,`command:${command2.name}`);
return frontmatterBlock({...userSide(draft,command2),"allowed-tools":rules2.length===0?tool:[tool,...rules2],...markers(draft,command2.name)})+promptBody({tool,
name:command2.name,shell,ending:"show",files,long:draft.settings.longRuns})}function skillStub(draft,skill){let tool=`${draft.settings.naming.prefix}execute_com\
mand`,shell=sharedLines(draft,skill),rules2=shell.length===0?[]:bashRules(skill,shell),files=sendsFiles(draft,`skill:${skill.name}`);return frontmatterBlock({name:textOf5(
skill.frontmatter.data.name)??skill.name,...userSide(draft,skill),"allowed-tools":rules2.length===0?void 0:rules2,...markers(draft,skill.name)})+promptBody({tool,
name:skill.name,shell,ending:"use",files,long:draft.settings.longRuns})}function userSide(draft,component){return{description:describe3(draft,component),when_to_use:whenToUse2(
component),"argument-hint":component.argumentHint,paths:textsOf4(component.frontmatter.data.paths),"disable-model-invocation":component.modelInvocable?void 0:!0,
"user-invocable":component.userInvocable?void 0:!1,model:draft.settings.commandModel}}function describe3(draft,component){if(component.description!==void 0&&component.
description.trim()!=="")return component.description;if((component.kind==="skill"||component.skillFolder||!component.modelInvocable)&&whenToUse2(component)===void 0){
draft.report("SKILL_NOT_OFFERED",component.path,{what:`${component.kind}:${component.name}`});return}let description=`Runs ${component.name} of ${draft.settings.
name} on its host.`;return draft.report("DESCRIPTION_DEFAULTED",component.path,{what:`${component.kind}:${component.name}`,description}),description}function markers(draft,command2){
return{mcp:draft.settings.naming.serverKey,tool:"execute_command",args:{command:command2,plugin:draft.plugin.name}}}function sharedLines(draft,component){if(!draft.
settings.shellContext.has(`${component.kind}:${component.name}`))return[];let lines2=shellLines(component.body);return draft.letOut.push(...lines2.map(line3=>line3.
command),lines2.flatMap(shellSource).join(`
`)),draft.shellAtCaller.push(...lines2.map(line3=>({name:component.name,command:line3.command}))),lines2}function whenToUse2({frontmatter}){let value=valueOf(frontmatter,
"when_to_use");return value===void 0?void 0:coercedText(value)||void 0}function textOf5(value){return typeof value=="string"&&value.trim()!==""?value:void 0}function textsOf4(value){
if(!Array.isArray(value))return textOf5(value);let texts4=value.filter(item=>typeof item=="string");return texts4.length===0?void 0:texts4}var maxFolderName,init_prompt_stubs=__esm(
{"src/thin-client/prompt-stubs.ts"(){"use strict";init_bash_rules();init_files_hooks();init_frontmatter_block();init_open_copy();init_shell_lines();init_frontmatter_values();
init_command_paths();init_tool_names2();init_stub_paths();init_stub_text();maxFolderName=255}});function localSentOf(draft){let acting=actingOf(draft),isPrompt=/^(?:command|skill|agent):/,said2=[...draft.components.some(({id:id2,placement})=>placement==="l\
ocal"&&isPrompt.test(id2))?[sentences.prompts]:[],...acting.length>0?[sentences.acting]:[]];return draft.publicLines.push(...said2,acting.filter(line3=>!/`.* .*`/.
test(line3)).join(`
`)),[...said2,...acting.length>0?[acting.join(`
`)]:[]]}function startsPrograms(draft){let{hooks:hooks3,mcpServers}=draft.plugin;return hooks3.some(({id:id2,type})=>type==="command"&&draft.isLocal(`hook:${id2}`))||
mcpServers.some(({name,transport})=>transport==="stdio"&&draft.isLocal(`mcp:${name}`))}function actingOf(draft){let{hooks:hooks3,mcpServers}=draft.plugin,lines2=[
...hooks3.filter(({id:id2})=>draft.isLocal(`hook:${id2}`)).map(({event,type,handler})=>`- hook \`${event}\`: ${deedOf(handler,type)}`),...mcpServers.filter(({name})=>draft.
isLocal(`mcp:${name}`)).map(({name,config:config2})=>`- MCP server \`${inlineCode(name)}\`: ${deedOf(config2)}`)];return[...new Set(lines2)]}function deedOf({url:url2,
command:command2},type){return type==="prompt"||type==="agent"?"asks a model":type==="mcp_tool"?"calls an MCP tool":typeof url2=="string"?`connects to ${hostOf(
url2)??"an address that a variable names"}`:`runs ${(typeof command2=="string"?programOf(command2):void 0)??"a program"}`}function hostOf(url2){let host=URL.canParse(
url2)?new URL(url2).host:"";return/^[\w.:[\]-]+$/.test(host)?host:void 0}function programOf(command2){let[,quoted5,plain3]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.
exec(command2)??[],word2=(quoted5??plain3)?.replaceAll('"',""),name=word2?.slice(Math.max(word2.lastIndexOf("/"),word2.lastIndexOf("\\"))+1);return name!==void 0&&
/^[\w.+-]{1,40}$/.test(name)?name:void 0}function inlineCode(text7){return text7.replaceAll(/\s+/g," ").trim().replaceAll("`","'")}var sentences,init_readme_local=__esm(
{"src/thin-client/readme-local.ts"(){"use strict";sentences={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it ha\
s Claude Code read and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}}});function readmeOf(draft){let{settings}=draft,first=aboutOf(hasLocal(draft)),title=[`# ${oneLine(draft.plugin.manifest.displayName??settings.name)}`,oneLine(descriptionOf(
draft))];draft.publicLines.push([...title.filter((line3,at)=>at>0||line3.length<40),first].join(`

`));let files=filesReadme(draft);return`${[title,[first],["## Parts",...partsOf2(draft)],["## What is sent, where and when",...sentOf(draft)],files,["## Access",
...accessOf(draft)],["## Stop",`\`claude plugin disable ${settings.name}\` stops all of it, \`claude plugin uninstall ${settings.name}\` removes it.`]].filter(section=>section.
length>0).map(section=>section.join(`

`)).join(`

`)}
`}function hasLocal({components}){return components.some(({placement})=>placement==="local")}function partsOf2(draft){let remote2=partLines(draft,id2=>!draft.isLocal(
id2)),shown=remote2.length===0?"None.":remote2.join(`
`);if(!hasLocal(draft))return[shown];let servers=draft.plugin.mcpServers.filter(({name})=>draft.isLocal(`mcp:${name}`)),local2=[...partLines(draft,id2=>draft.isLocal(
id2)),...servers.map(({name})=>`- MCP server \`${inlineCode(name)}\``)];return["Answered by the host:",shown,"Open copies, which work on your machine:",local2.join(
`
`)]}function partLines(draft,wanted){let{plugin,settings}=draft,named7=(kind,name)=>`- ${kind} \`${inlineCode(name)}\``,prompts=[...plugin.commands,...plugin.skills,
...plugin.agents].filter(({kind,name})=>wanted(`${kind}:${name}`)),hooks3=plugin.hooks.filter(({id:id2})=>wanted(`hook:${id2}`)),lines2=[...prompts.map(({kind,name})=>named7(
kind,`${kind==="command"?"/":""}${settings.name}:${name}`)),...[...new Set(hooks3.map(({event})=>event))].map(event=>named7("hook",event))];return draft.publicLines.
push(lines2.filter(line3=>!/`.* .*`/.test(line3)).join(`
`)),lines2}function sentOf(draft){let{plugin,settings}=draft,remote2=prefix=>draft.components.some(component=>component.placement==="remote"&&component.id.startsWith(
prefix)),secured=settings.endpoint.startsWith("https:")?"over https":"on this machine only",hooks3=plugin.hooks.filter(hook=>!draft.isLocal(`hook:${hook.id}`)),
events2=[...new Set(hooks3.map(hook=>hookLine(hook.event,hook.matcher)))],mixed=hasLocal(draft);return[`${mixed?"What the host needs for its parts":"Everything"}\
 goes to ${settings.baseUrl}, ${secured}, and nowhere else.`,[...remote2("command:")||remote2("skill:")?["- When a command or skill runs: its name and the argum\
ents you gave it."]:[],...draft.shellAtCaller.map(({name,command:command2})=>shellLine(draft,name,command2)),...remote2("agent:")?["- When an agent runs: its na\
me and the task it was given."]:[],...events2.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's i\
d, your project's path, and the event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...events2]:[],
...settings.permissionHook?["- When Claude Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules sti\
ll win."]:[],"- When a session starts: the connection itself, with your access key or token."].join(`
`),`${mixed?"For the host's parts nothing":"Nothing"} else is read or sent${draft.files.has(filesScriptPath)?" but the files below":""}. The host's answers come\
 from a program that its publisher runs.`,...localSentOf(draft),...guardsOf(draft)]}function hookLine(event,matcher){return`  - ${event}${matcher===void 0||matcher===
""||matcher==="*"?"":` for \`${inlineCode(matcher)}\``}`}function shellLine(draft,name,command2){let said2=`\` runs: the output of \`${inlineCode(command2)}\`, r\
un on your machine in your project.`;return draft.publicLines.push(said2),`- When \`${inlineCode(name)}${said2}`}function guardsOf(draft){let hooks3=draft.plugin.
hooks.filter(({id:id2})=>!draft.isLocal(`hook:${id2}`)),said2=(sentence2,wanted)=>{let events2=[...wanted].filter(event=>hooks3.some(hook=>hook.event===event)).
toSorted();return events2.length===0?[]:[`${sentence2}: ${events2.join(", ")}.`]};return[...said2("If the host can't be reached, these events are blocked",draft.
settings.failClosed),...said2("At these events the host may say yes for you",draft.settings.hookAllows)]}function accessOf(draft){let{settings}=draft,{modelKeyOption:option2}=settings,
paid=option2?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${option2}\`.`]:[];if(settings.auth==="oauth")return["Claude Code signs\
 you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...paid];let{name,keyOption}=settings;return[["You need a key from th\
e publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${keyOption}\`: \`claude plu\
gin install ${name}@MARKETPLACE --config ${keyOption}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${hasLocal(draft)?`host.${startsPrograms(draft)?" Programs that an open copy st\
arts can read the key too.":""}`:"address above only."}`,...paid]}function oneLine(text7){return text7.replaceAll(/\s+/g," ").trim()}var aboutOf,init_readme=__esm(
{"src/thin-client/readme.ts"(){"use strict";init_files_hooks();init_manifest2();init_readme_local();aboutOf=mixed=>`This is the thin client of a hosted plugin. ${mixed?
"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"The plugin's prompts, scripts an\
d tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin's host and shows you the host'\
s answer.`}});function componentIds(plugin){return[...plugin.commands.map(command2=>`command:${command2.name}`),...plugin.skills.map(skill=>`skill:${skill.name}`),...plugin.agents.
map(agent=>`agent:${agent.name}`),...plugin.hooks.map(hook=>`hook:${hook.id}`),...plugin.mcpServers.map(server2=>`mcp:${server2.name}`)]}function idsNamed(wanted,all){
let prefix=wanted.endsWith("*")?wanted.slice(0,-1):void 0;return all.filter(id2=>prefix===void 0?id2===wanted:id2.startsWith(prefix))}var init_components2=__esm(
{"src/thin-client/components.ts"(){"use strict"}});function checkedEndpoint(endpoint){(!/^https?:\/\/[^\s\\]+$/i.test(endpoint)||!URL.canParse(endpoint))&&refuse("is not a URL such as https://host");let url2=new URL(
endpoint);(url2.username!==""||url2.password!=="")&&refuse("holds credentials, which everybody who installs would read"),(url2.search!==""||endpoint.includes("?"))&&
refuse("has a query"),(url2.hash!==""||endpoint.includes("#"))&&refuse("has a fragment"),url2.protocol==="http:"&&!isLoopback(url2.hostname)&&refuse("is http, w\
hich sends the callers' keys in the clear");let path2=url2.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.test(path2)||refuse("has characters in its p\
ath that would need quoting"),url2.origin+path2}function isLoopback(host){return host==="localhost"||host.endsWith(".localhost")||host==="[::1]"||/^127(\.\d+){3}$/.
test(host)}function refuse(what){throw new BazaarError("ENDPOINT_INVALID",`The endpoint ${what}.`,"Give the https base URL of the hosted plugin, e.g. https://pl\
ugins.example.com/my-plugin (http only on loopback).")}var init_endpoint=__esm({"src/thin-client/endpoint.ts"(){"use strict";init_errors()}});function globMatcher(pattern){let clean=pattern.replace(/^\.\//,""),tokens=(clean.endsWith("/")?`${clean}**`:clean).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??
[];return path2=>{let places=reached(tokens,0,new Set);for(let at=0;at<path2.length&&places.size>0;at+=1){let next=new Set;for(let place of places)step2(tokens,
place,path2[at],next);places=next}return places.has(tokens.length)}}function reached(tokens,place,places){return places.add(place),tokens[place]?.startsWith("*")===
!0?reached(tokens,place+1,places):places}function step2(tokens,place,char,next){let token=tokens[place];token==="**/"?(next.add(place),char==="/"&&reached(tokens,
place+1,next)):token?.startsWith("*")===!0?(char!=="/"||token!=="*")&&reached(tokens,place,next):token===char&&reached(tokens,place+1,next)}var init_glob=__esm(
{"src/thin-client/glob.ts"(){"use strict"}});function settingsOf(plugin,name,options){let ids=componentIds(plugin),endpoint=checkedEndpoint(options.endpoint),local2=idSet("local",options.local,ids),{hostTimeoutMs:hostTimeoutMs2=6e5}=options,
ownName2=option2=>local2.size>0&&option2 in plugin.manifest.userConfig?`bazaar_${option2}`:option2,localServers=plugin.mcpServers.filter(server2=>local2.has(`mc\
p:${server2.name}`));return{name,endpoint,baseUrl:options.endpointVariable===void 0?endpoint:`\${${options.endpointVariable}:-${endpoint}}`,auth:options.auth??"\
key",keyOption:ownName2("api_key"),modelKeyOption:options.modelKey===!0?ownName2("model_key"):void 0,alwaysLoad:(options.alwaysLoad??"auto")==="auto"?plugin.mcpServers.
length===0:options.alwaysLoad===!0,relayModel:model("relayModel",options.relayModel??"haiku"),commandModel:options.commandModel===void 0?void 0:model("commandMo\
del",options.commandModel),naming:chooseNaming(name,plugin,new Set(localServers.map(server2=>server2.name))),local:local2,shellContext:idSet("shellContext",options.
shellContext,ids.filter(hasPrompt)),failClosed:events("failClosed",options.failClosed),permissionHook:options.permissionHook??!0,hostTimeoutMs:hostTimeoutMs2,callTimeoutMs:hostTimeoutMs2+
6e4,workspace:policies(options.workspace??{},ids),consent:options.consent??"ask",longRuns:options.longRuns??!1,hookAllows:events("hookAllows",options.hookAllows),
callerFiles:options.callerFiles,publisher:options.publisher??{},public:(options.public??[]).map(pattern=>({pattern,matches:globMatcher(insidePlugin(pattern))}))}}
function policies(given,ids){let exact=Object.keys(given).filter(id2=>!id2.endsWith("*"));return idSet("workspace",exact,ids),given}function hasPrompt(id2){return id2.
startsWith("command:")||id2.startsWith("skill:")}function idSet(option2,wanted,ids){let named7=(wanted??[]).map(id2=>{let found=idsNamed(id2,ids);if(found.length===
0)throw unknownId(option2,id2,ids);return found});return new Set(named7.flat())}function unknownId(option2,id2,ids){let near=nearest(id2,ids),some=ids.length===
0?"The plugin has none.":`It has e.g. ${ids.slice(0,5).join(", ")}.`;return new BazaarError("OPTION_INVALID",`\`${option2}\` names "${id2}", and the plugin has \
no such component.`,near===void 0?some:`Did you mean "${near}"?`)}function model(option2,name){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.test(name))return name;
throw invalid3(option2,name,"Use an alias such as haiku, a full model id, or inherit.")}function events(option2,names3=[]){for(let name of names3){if(Object.hasOwn(
hookEvents2,name))continue;let near=nearest(name,Object.keys(hookEvents2));throw invalid3(option2,name,near===void 0?"Use a hook event such as PreToolUse.":`Did\
 you mean "${near}"?`)}return new Set(names3)}function insidePlugin(pattern){if(pattern===""||/^\/|\\|\0|^[A-Za-z]:/.test(pattern)||pattern.split("/").includes(
".."))throw invalid3("public",pattern,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return pattern}var init_settings2=__esm({"src\
/thin-client/settings.ts"(){"use strict";init_errors();init_nearest();init_components2();init_endpoint();init_glob();init_hook_events();init_option_checks();init_tool_names2()}});function thinClientName(plugin,options){if(refuseThinClient(plugin),options.name!==void 0){let problem2=problemOf4(options.name);if(problem2===void 0)return options.
name;throw new BazaarError("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(options.name)}: it ${problem2}.`,rule)}let problem=problemOf4(plugin.name);if(problem===
void 0)return plugin.name;throw new BazaarError("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(plugin.name)} can't be published: it ${problem}.`,`Give the\
 thin client another name with the option \`name\`. ${rule}`)}function problemOf4(name){return name.length>128?"has more than 128 characters":isInstallableName(
name)?name.includes("..")?'holds ".."':notPortable(name)!==void 0?"can't be a folder on Windows":isReservedName(name)?"is reserved, because it passes as one of \
Anthropic's own":void 0:"holds characters that no marketplace takes"}function refuseThinClient(plugin){let bazaar=plugin.manifest.metadata?.bazaar;if(!(typeof bazaar!=
"object"||bazaar===null||!("thinClient"in bazaar)))throw new BazaarError("PLUGIN_REFUSED",`"${plugin.name}" is a thin client already: it forwards to a host and \
holds nothing to serve.`,"Give the plugin that it was made from.")}var rule,init_thin_client_name=__esm({"src/thin-client/thin-client-name.ts"(){"use strict";init_errors();
init_portable_path();init_plugin_name();rule="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."}});function generateThinClient(plugin,options){checkOptions(plugin,options);let given="plugin"in plugin?plugin.plugin:plugin;"plugin"in plugin&&requireLoadable(plugin,
options);let settings=settingsOf(given,thinClientName(given,options),options),made=withoutLeaks(new Draft(given,settings)),{draft,version:version2,files}=made;return{
name:draft.settings.name,version:version2,description:descriptionOf(draft),files,report:{components:draft.components,leftOut:draft.leftOut,longestToolName:draft.
settings.naming.longest,serverKey:draft.settings.naming.serverKey,leakCheck:made.check,copied:[...draft.open].sort(),diagnostics:draft.findings.list}}}function withoutLeaks(first){
let made=make(first);if(made.leak===void 0)return made;let{plugin,fields}=withoutRepeats(first,made);if(fields.length===0)throw made.leak;let draft=new Draft(plugin,
first.settings);for(let{what,field:field2,path:path2,line:line3}of fields)draft.leftOut.push({what:`\`${field2}\` of ${what}`,why:"it repeats a text of the plug\
in"}),draft.report("FIELD_REPEATS_BODY",{path:path2,line:line3},{field:field2,what});let again=make(draft,made);if(again.leak!==void 0)throw again.leak;return again}
function make(draft,earlier){let manifest=fill2(draft),others2=treeOf(draft.files),digest=treeDigest(withManifest(others2,manifestText(manifest))),version2=`${baseVersionOf(
draft)}-${digest.slice(0,8)}`,files=withManifest(others2,manifestText(manifest,version2));return{draft,version:version2,files,...searchLeaks(draft,files,earlier)}}
function fill2(draft){let commands=addCommands(draft);addSkills(draft),addAgents(draft),addHooks(draft),addMcpServers(draft);let icon=addIcon(draft);addLicense(
draft),draft.files.set("README.md",readmeOf(draft)),addPublicFiles(draft);let paths=addClientComponents(draft),manifest=manifestOf2(draft,{commands,icon,paths});
return draft.manifest=manifest,reportDefaults(draft,manifest),reportNaming(draft),reportLocalFiles(draft),reportHostSide(draft),manifest}function withManifest(files,text7){
return treeOf([...files,[manifestPath2,text7]])}function requireLoadable(loaded2,options){if(loaded2.loads)return;let refusing=loaded2.diagnostics.filter(finding=>isRefusal(
finding.code)),first=refusing[0];throw first===void 0?new BazaarError("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on\
 it."):new BazaarError("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${first.code} at ${placeText(first)}.`,"Mend what the finding says (`explain` o\
f claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:first,findings:refusing.length,name:options.name??loaded2.plugin.name}})}
function reportNaming(draft){let{naming}=draft.settings;naming.shortenedFrom!==void 0&&draft.report("SERVER_KEY_SHORTENED","",{key:naming.serverKey,...naming.shortenedFrom}),
naming.longest.length>maxToolName&&draft.report("TOOL_NAME_TOO_LONG","",{...naming.longest,limit:maxToolName}),draft.settings.endpoint.endsWith("/mcp")&&draft.report(
"ENDPOINT_ENDS_IN_MCP","",{endpoint:draft.settings.endpoint})}var init_generate=__esm({"src/thin-client/generate.ts"(){"use strict";init_diagnostic();init_digest();
init_errors();init_levels();init_file_tree();init_agent_stubs();init_draft();init_hook_stubs();init_icon();init_leak_check();init_license();init_local_files();init_manifest2();
init_mcp_config();init_open_files();init_option_checks();init_shell_findings();init_prompt_stubs();init_readme();init_settings2();init_thin_client_name();init_tool_names2()}});function codeParts(text7){let parts=[],add=(from,to)=>parts.push({text:text7.slice(from,to),offset:from}),fence2;for(let at=0;at<text7.length;){let newline=text7.
indexOf(`
`,at),end=newline===-1?text7.length:newline,line3=text7.slice(at,end),[,mark,info2=""]=fenceLine.exec(line3)??[];if(fence2!==void 0)mark?.startsWith(fence2.mark)===
!0&&(fence2.depth+=info2.trim()===""?-1:1),fence2.depth===0&&(add(fence2.from,at),fence2=void 0);else if(mark!==void 0&&!info2.includes("`"))fence2={mark,from:info2.
startsWith("!")?end-info2.length+1:end,depth:1};else for(let{1:inside,index}of line3.matchAll(span))add(at+index+1,at+index+1+inside.length);at=end+1}return fence2!==
void 0&&add(fence2.from,text7.length),parts}var fenceLine,span,init_code_parts=__esm({"src/thin-client/code-parts.ts"(){"use strict";fenceLine=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
span=/`([^`\n]+)`/g}});function programsNamed(code2){let found=[];for(let match of code2.matchAll(named5)){let name=match[1],before2=code2.slice(Math.max(0,match.index-reach),match.index),
end=match.index+match[0].length,next=wordsBehind(name,before2,code2.slice(end,end+reach));next!==void 0&&found.push({need:needs.get(name),what:`${name}${next}`,
offset:match.index})}return found}function wordsBehind(name,before2,after){let quote=before2.at(-1);if((quote==='"'||quote==="'")&&after.startsWith(quote))return starter.
test(before2)?"":void 0;if(!startsCommand(before2)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(after))return;let[,blank="",word2=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(
after);return word2===""||blank===""?bare.has(name)&&/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(after)?"":void 0:argument(name,word2)}function startsCommand(before2){let from=before2.
length;for(;from>0&&!begins.has(before2[from-1]);)from-=1;return(from>0||before2.length<reach)&&runUp.test(before2.slice(from))}function argument(name,word2){let[
,option2,plain3,rest]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(word2);if(option2!==void 0)return` ${option2}`;if(plain3===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(rest)?"":void 0;let verbs=Object.hasOwn(commandsOf2,name)?commandsOf2[name]:void 0,isPath=/^[/.=]\w/.test(rest);if(!(verbs===void 0?!isPath&&prose.has(plain3):
!verbs.test(plain3)))return isPath?"":` ${plain3}`}var words2,actors,toolchains,needs,bare,commandsOf2,prose,longestFirst,named5,begins,runUp,starter,reach,init_programs_named=__esm(
{"src/thin-client/programs-named.ts"(){"use strict";words2=text7=>text7.split(" "),actors=words2("gh docker kubectl osascript systemctl launchctl brew crontab p\
bcopy xdg-open notify-send tmux ssh scp"),toolchains=words2("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc e\
slint prettier biome ruff dotnet flutter bundle rake"),needs=new Map([...actors.map(name=>[name,"machine"]),...toolchains.map(name=>[name,"toolchain"])]),bare=new Set(
words2("osascript crontab pbcopy notify-send tmux make pytest jest vitest tsc rake")),commandsOf2={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,
bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},prose=new Set(words2("a an and any are as at be been but by can cannot changes could did\
 does doesn each every first for from had has have here if in into is isn it its may might more must my needs no not of on one only or our should so some sure t\
han that the their them then there these they this those to use uses users via was way we were what when where which while who will with without would you your")),
longestFirst=[...needs.keys()].sort((a,b)=>b.length-a.length).join("|"),named5=new RegExp(String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${longestFirst})(?![\w./:=@-])`,
"g"),begins=new Set(`
;&|({$"'\`!`),runUp=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,starter=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
reach=240}});function evidenceIn(text7,path2,firstLine){let found=new Findings2(text7,path2,firstLine);addSigns(found,spoken,text7);for(let part2 of codeParts(text7))addPrograms(
found,part2.text,part2.offset);return addWritten(found,text7)}function addSigns(found,signs,text7){for(let{word:word2,need,form:form2}of signs)text7.includes(word2)&&
eachMatch(form2,text7,match=>found.add(need,match[0],match.index))}function addWritten(found,text7){return addSigns(found,anywhere,text7),text7.includes("git ")&&
eachMatch(git,text7,match=>{let what=`git ${match[1]}`;gitActs.has(match[1])?found.add("machine",what,match.index):gitReads.has(match[1])&&found.add("files",what,
match.index)}),found.list()}function signsIn(text7,path2,line3){return addWritten(new Findings2(text7,path2,line3),text7)}function codeEvidenceIn(text7,path2,firstLine){
let found=new Findings2(text7,path2,firstLine);return addPrograms(found,text7,0),addWritten(found,text7)}function addPrograms(found,code2,offset){for(let{need,what,
offset:at}of programsNamed(code2))found.add(need,what,offset+at)}function eachMatch(form2,text7,use){let at=0;for(;;){form2.lastIndex=at;let match=form2.exec(text7);
if(match===null)return;at=Math.max(form2.lastIndex,match.index+1),use(match)}}var words3,gitReads,gitActs,anywhere,spoken,git,Findings2,init_evidence=__esm({"sr\
c/thin-client/evidence.ts"(){"use strict";init_text();init_code_parts();init_programs_named();words3=text7=>new Set(text7.split(" ")),gitReads=words3("diff log \
status show blame ls-files grep rev-parse describe shortlog"),gitActs=words3("add am apply bisect branch checkout cherry-pick clean clone commit config fetch in\
it merge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),anywhere=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],spoken=[{word:"sk",need:"conversation",form:/(?<!not |n't |n’t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
git=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Findings2=class{#lineOf;#path;#firstLine;#found=new Map;constructor(text7,path2,firstLine){this.#lineOf=lineFinder(text7),this.#path=path2,this.#firstLine=firstLine}add(need,sign2,offset){
let what=sign2.replaceAll(/\s+/g," ").slice(0,80);if(this.#found.has(what))return;let line3=this.#firstLine+this.#lineOf(offset)-1;this.#found.set(what,{need,path:this.#path,
line:line3,what})}list(){return[...this.#found.values()].sort((a,b)=>a.line-b.line)}}}});function hookEvidence(hook,plugin){let at=hook.origin,command2=JSON.stringify(hook.handler),own2=[...hook.event.startsWith("Worktree")?[{need:"machine",...at,what:hook.
event}]:[],...hook.type==="agent"?[{need:"files",...at,what:"an agent that reads the project"}]:[]];if(hook.type!=="command")return own2;let scripts=hookScripts(
hook,plugin).flatMap(path2=>scriptEvidence(plugin,path2));return[...own2,...commandEvidence(hook.handler,at),...programSigns(command2,at.path,at.line),...scripts]}
function commandEvidence(value,{path:path2,line:line3}){let{command:command2,args}=value,commands=[command2,...Array.isArray(args)?args:[]].filter(one=>typeof one==
"string").map((one,at)=>at===0?one:argument2(one)).join(""),programs=programsNamed(commands).map(({need,what})=>({need,path:path2,line:line3,what}));return[...signsIn(
JSON.stringify(value),path2,line3),...programs]}function argument2(text7){return text7.includes(" ")?`
${text7}`:/^[a-z-]/.test(text7)?` ${text7}`:` "${text7}"`}function scriptEvidence(plugin,path2){let text7=scriptText(plugin,path2);return text7===void 0?[]:codeEvidenceIn(
text7,path2,1).concat(programSigns(text7,path2,1))}function programSigns(text7,path2,firstLine){let found=new Map,lineOf2=lineFinder(text7);for(let match of text7.
matchAll(signal)){let need=match.groups?.files===void 0?"machine":"files",what=match[0].slice(0,80);found.has(what)||found.set(what,{need,path:path2,line:firstLine+
lineOf2(match.index)-1,what})}return[...found.values()]}function scriptText(plugin,path2){let file=fileAt(plugin.files,path2);return file===void 0||file.size>maxScript2?
void 0:decodeText(file.bytes())}var maxScript2,signal,init_hook_evidence=__esm({"src/thin-client/hook-evidence.ts"(){"use strict";init_file_tree();init_text();init_named_files();
init_evidence();init_programs_named();maxScript2=1024*1024,signal=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,
String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")}});function analyzePlacement(plugin){requirePlugin(plugin,"the `plugin` of what `loadPlugin` returns");let prompts=[...plugin.commands,...plugin.skills,...plugin.agents],
scripts=new Map;return[...prompts.map(one=>analysisOf(`${one.kind}:${one.name}`,one.path,[...promptEvidence(one),...namedScripts(one.body,plugin).flatMap(path2=>{
let known3=scripts.get(path2)??scriptEvidence(plugin,path2);return scripts.set(path2,known3),known3})])),...plugin.hooks.map(hook=>analysisOf(`hook:${hook.id}`,
hook.origin.path,hookEvidence(hook,plugin))),...plugin.mcpServers.map(({name,config:config2,origin})=>analysisOf(`mcp:${name}`,origin.path,commandEvidence(config2,
origin).filter(isAct)))]}function namedScripts(body3,plugin){return body3.includes("CLAUDE_PLUGIN_ROOT")?filesNamed(body3,plugin).filter(path2=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.
test(path2)):[]}function analysisOf(id2,path2,evidence){let found=new Set(evidence.map(one=>one.need)),needs2=weight.filter(need=>found.has(need)),local2=found.
has("machine")||found.has("conversation");return{id:id2,path:path2,needs:needs2.length===0?["text"]:needs2,evidence,advice:local2?"local":"remote"}}function isAct(evidence){
return evidence.need!=="toolchain"&&!/^docker\b/.test(evidence.what)}function promptEvidence(component){let{path:path2,body:body3,bodyLine}=component,expanded=component.
kind==="agent"?[]:shellLines(body3);return[...toolEvidence(component),...expanded.map(shell=>{let what=`!\`${shell.command.slice(0,76)}\``;return{need:"files",path:path2,
line:bodyLine+shell.line-1,what}}),...fileReferences(component).map(({reference:reference2,line:line3})=>({need:"files",path:path2,line:line3,what:reference2})),
...evidenceIn(body3,path2,bodyLine)]}function toolEvidence(component){let tools=component.kind==="agent"?component.tools:component.allowedTools,{lines:lines2}=component.
frontmatter,line3=lines2["allowed-tools"]??lines2.tools??1;return(tools??[]).flatMap(tool=>{let[,name=tool,scope2]=/^(\w+)\((.*)\)$/s.exec(tool)??[];if(name==="\
Bash"&&scope2!==void 0)return codeEvidenceIn(`${scope2.replace(":"," ")} `,component.path,line3);let need=Object.hasOwn(needOfTool,name)?needOfTool[name]:void 0;
return need===void 0?[]:[{need,path:component.path,line:line3,what:`the tool ${name}`}]})}var weight,needOfTool,init_placement=__esm({"src/thin-client/placement\
.ts"(){"use strict";init_evidence();init_named_files();init_hook_evidence();init_file_references();init_option_checks();init_shell_lines();weight=["text","files",
"patch","toolchain","machine","conversation"];needOfTool={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"\
patch",NotebookEdit:"patch",Read:"files",Write:"patch"}}});function placementFindings(plugin,components=[]){if(!Array.isArray(components))throw invalid3("components",components,"Give those of a thin client's report.");let local2=new Set(
components.filter(({placement})=>placement==="local").map(({id:id2})=>id2)),found=new Findings;for(let analysis of analyzePlacement(plugin))local2.has(analysis.
id)||analysis.id.startsWith("mcp:")||(reportNeed(found,analysis,"PLACEMENT_NEEDS_MACHINE",["machine"]),reportNeed(found,analysis,"PLACEMENT_NEEDS_CONVERSATION",
["conversation"]),analysis.advice==="remote"&&reportNeed(found,analysis,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return found.list}function reportNeed(found,analysis,code2,needs2){
let evidence=analysis.evidence.filter(one=>needs2.includes(one.need)),[first]=evidence;if(first===void 0)return;let because=[...new Set(evidence.map(one=>one.what))].
slice(0,3).join(", ");found.report(code2,{path:first.path,line:first.line},{what:analysis.id,because})}var init_placement_findings=__esm({"src/thin-client/place\
ment-findings.ts"(){"use strict";init_diagnostic();init_option_checks();init_placement()}});function requireLoads({loads,diagnostics}){let refusing=diagnostics.find(({code:code2})=>isRefusal(code2));if(loads||refusing===void 0)return;let{problem,fix}=explain(
refusing);throw new BazaarError("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${placeText(refusing)}: ${problem}`,fix,{details:{diagnostics:diagnostics.
filter(({level})=>level!=="note")}})}var init_open_plugin=__esm({"src/cli/open-plugin.ts"(){"use strict";init_diagnostic();init_explain();init_errors();init_levels()}});import{randomBytes}from"crypto";function hasRunTools({tools,afterMs}={},timeoutMs=usualLimit){return tools??(afterMs!==void 0||timeoutMs>usualLimit)}var usualLimit,
init_kept_runs=__esm({"src/proxy/kept-runs.ts"(){"use strict";usualLimit=6e5}});var consentPart,init_consent=__esm({"src/thin-client/files-script/consent.ts"(){"use strict";consentPart=String.raw`
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
`}});var contextPart,init_context3=__esm({"src/thin-client/files-script/context.ts"(){"use strict";contextPart=String.raw`
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
`}});var secretNames,secretFolders,clientNames,builtFolders,init_never_sent=__esm({"src/thin-client/files-script/never-sent.ts"(){"use strict";secretNames=".env* *.p\
em *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd\
 .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),secretFolders=".ssh .aws .azure .gnupg .kube .docker gcloud .terraform .git".split(" "),
clientNames=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(" "),builtFolders="node_modules\
 bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")}});var projectPart,init_project=__esm({"src/thin-client/files-script/project.ts"(){"use strict";projectPart=String.raw`
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

`}});function filesReadme2(parts){let{name,consent}=parts;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.\
sh, readable) sends them to the host above:",parts.components.map(component=>lineOf(name,component)).join(`
`),consent==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, \
this host and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends t\
he files at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belong\
s to it: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never se\
nt, in any case and folder: ${codes(secretNames)}, files that hold a private key, what lies in ${codes(secretFolders)}, links, and other repositories inside the\
 project. ${codes(clientNames)} are sent only where the list above says so. Without git also not: what lies in ${codes(builtFolders)}. What was left out is said\
 with each call.`,"A change that the host made comes back as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself\
: Claude Code asks before `git apply`.",...consent==="ask"?[`To take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/pl\
ugins/data/${name}*/consent\`); the next call asks again.`]:[]]}function lineOf(thinClient,{kind,name,policy}){let git3=policy.git?", and what git says: diff, s\
tatus, log, branch, names of remotes":"",client=policy.reserved==="inert"?", also files that Claude Code reads":"";return`- \`${`${kind==="command"?"/":""}${thinClient}\
:${name}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${seen[policy.files]}${client}${git3}.`}function codes(names3){return names3.map(name=>`\`${name}\``).join(" ")}var seen,
init_readme2=__esm({"src/thin-client/files-script/readme.ts"(){"use strict";init_never_sent();seen={none:"nothing",args:"the files and folders that the call nam\
es",project:"the whole project"}}});var scanProgram,init_scan=__esm({"src/thin-client/files-script/scan.ts"(){"use strict";scanProgram=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`}});var sendPart,init_send=__esm({"src/thin-client/files-script/send.ts"(){"use strict";sendPart=String.raw`
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
`}});var sortingProgram,keyProgram,init_sorting=__esm({"src/thin-client/files-script/sorting.ts"(){"use strict";sortingProgram=String.raw`function pattern(globs,   n, list, i, out) {
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
`,keyProgram=String.raw`function base64(s) {
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
`}});var sortPart,init_sort=__esm({"src/thin-client/files-script/sort.ts"(){"use strict";sortPart=String.raw`
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
`}});var startPart,init_start=__esm({"src/thin-client/files-script/start.ts"(){"use strict";startPart=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`}});var stepsPart,init_steps=__esm({"src/thin-client/files-script/steps.ts"(){"use strict";stepsPart=String.raw`
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
`}});function callerFilesWithin(limits3={}){let{maxFiles=1e4,maxBytes:maxBytes3=104857600,maxFileBytes=20971520}=limits3,caps=`max_files=${maxFiles} max_bytes=${maxBytes3}\
 max_file_bytes=${maxFileBytes}`;return{script:parts=>head2(parts,caps)+body2,hooks:hooks2,readme:filesReadme2}}function hooks2(path2,prefix){let starting=["exe\
cute_command","invoke_agent","start_run"],hook=(event,step3,tools)=>({event,matcher:tools.map(tool=>prefix+tool).join("|"),hooks:[{type:"command",command:`sh "\$\
{CLAUDE_PLUGIN_ROOT}/${path2}" ${step3}`,timeout:900}]});return[hook("PreToolUse","before",starting),hook("PostToolUse","after",[...starting,"get_run"])]}function head2(parts,caps){
let{name,plugin,baseUrl,keyOption,consent}=parts,lines2=parts.components.filter(component=>!/[\u0000-\u001f]/.test(component.name)).map(({kind,name:of,policy})=>[
kind,of,policy.files,policy.git?1:0,policy.reserved].join("	"));return`name=${quoted3(name)} plugin=${quoted3(plugin)}
base="${baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${keyOption.toUpperCase()}} key_option=${keyOption}
consent=${consent} ${caps}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${quoted3([...new Set(lines2)].join(`
`))}
`}function quoted3(text7){return`'${text7.replaceAll("'","'\\''")}'`}var callerFiles,body2,init_caller_files=__esm({"src/thin-client/files-script/caller-files.t\
s"(){"use strict";init_consent();init_context3();init_never_sent();init_project();init_readme2();init_scan();init_send();init_sorting();init_sort();init_start();
init_steps();callerFiles=callerFilesWithin();body2=["# Never sent, in any case and any folder.",`secret_names='${secretNames.join(" ")}'`,`secret_folders='${secretFolders.
join(" ")}'`,"# Claude Code would obey them.",`client_names='${clientNames.join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`bu\
ilt='${builtFolders.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan='
${scanProgram}'`,`sorting='
${sortingProgram}'`,`key_body='
${keyProgram}'`,startPart+projectPart+sortPart+contextPart+consentPart+sendPart+stepsPart].join(`
`)}});function stubOptions(flags,config2,endpointFlag){let endpoint=endpointFlag??config2.endpoint;if(endpoint===void 0){let fix="Give it with --endpoint, or as `endp\
oint` in bazaar.config.ts, e.g. https://plugins.example.com/my-plugin.";throw new BazaarError("USAGE_INVALID","The endpoint is missing: where will the plugin be\
 hosted?",fix)}let{endpointVariable,auth,public:open4,local:local2,shellContext,failClosed,relayModel,commandModel,name}=flags,{alwaysLoad=config2.alwaysLoad}=flags;
return{...defined({...pick2(config2),...defined({endpointVariable,auth,public:open4,local:local2,shellContext,failClosed,relayModel,commandModel,name}),modelKey:config2.
credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:hostTimeoutMs(config2),longRuns:hasRunTools(config2.longRuns,config2.limits?.timeoutMs)?!0:void 0,hookAllows:config2.
hooks?.allow,alwaysLoad:alwaysLoad==="true"?!0:alwaysLoad==="false"?!1:alwaysLoad,permissionHook:flags.permissionHook?config2.permissionHook:!1}),endpoint,callerFiles:callerFilesWithin(
config2.uploads)}}function pick2(config2){let{endpointVariable,auth,public:open4,local:local2,shellContext,failClosed,relayModel,commandModel}=config2,{name,publisher:publisher2,
workspace,consent}=config2;return defined({endpointVariable,auth,public:open4,local:local2,shellContext,failClosed,relayModel,commandModel,name,publisher:publisher2,
workspace,consent})}function hostTimeoutMs({limits:limits3,queueTimeoutMs=0}){let longer=Math.max(0,queueTimeoutMs-3e4);return longer===0?limits3?.timeoutMs:Math.
min(36e5,(limits3?.timeoutMs??6e5)+longer)}var init_stub_options=__esm({"src/cli/stub-options.ts"(){"use strict";init_errors();init_defined();init_kept_runs();init_caller_files()}});function makeThinClient(opened,flags,endpoint){let{loaded:loaded2,config:config2}=opened;requireLoads(loaded2);let options=stubOptions(flags,config2,endpoint),client=withPlacement(
loaded2.plugin,generateThinClient(loaded2,options),options);return flags.allowErrors!==!0&&requireNoErrors([...pluginFindings(opened,client),...client.report.diagnostics]),
client}function withPlacement(plugin,client,{auth,workspace={}}){let{report}=client,travels=({code:code2,args})=>code2==="PLACEMENT_NEEDS_FILES"&&auth!=="oauth"&&
resolvePolicy(workspace,args.what).files!=="none",placement=placementFindings(plugin,report.components).filter(one=>!travels(one)),diagnostics=[...report.diagnostics,
...placement];return{...client,report:{...report,diagnostics}}}function pluginFindings({loaded:loaded2},client){let renamed=client.name!==loaded2.plugin.name;return loaded2.
diagnostics.filter(({level,code:code2})=>level!=="note"&&!(renamed&&code2.startsWith("PLUGIN_NAME_")))}function requireNoErrors(diagnostics){let errors=diagnostics.
filter(({level})=>level==="error").length;if(errors!==0)throw new BazaarError("PLUGIN_INCOMPLETE",`The plugin has ${count(errors,"error")}, with which a part of\
 it would be missing or not work.`,`Mend ${errors===1?"it":"them"}, or go on in spite of ${errors===1?"it":"them"} with --allow-errors.`,{details:{diagnostics}})}
var init_make_thin_client=__esm({"src/cli/make-thin-client.ts"(){"use strict";init_errors();init_generate();init_placement_findings();init_policy();init_open_plugin();
init_output();init_stub_options()}});import{basename as basename3,extname as extname2,join as join5}from"path";async function prepare(folder2,reading){let directory=join5(reading.workspace,folder2),
none={folder:folder2,name:basename3(directory),rows:[],notes:[]};try{let loaded2=loadPlugin2(directory),named7={...none,name:loaded2.plugin.name},config2=await configOf2(
directory,reading).catch(error4=>({failed:error4}));return"failed"in config2?failedBy(config2.failed,{...named7,rows:rowsOf(folder2,loaded2.diagnostics)}):withClient(
{...named7,opened:{directory,loaded:loaded2,...config2}},reading)}catch(error4){return failedBy(error4,none)}}function withClient(outcome,{inputs}){let{folder:folder2,
name,opened}=outcome,notes=opened.skipped===void 0?[]:[skippedNote(opened.skipped)],endpoint=inputs.endpoint?.replaceAll("{plugin}",name),unread4=opened.skipped!==
void 0&&endpoint===void 0,plain3=rowsOf(folder2,opened.loaded.diagnostics.filter(({level})=>level!=="note"));if(unread4)return{...outcome,rows:plain3,notes};try{
let client=makeThinClient(opened,{permissionHook:!0},endpoint),rows=rowsOf(folder2,[...pluginFindings(opened,client),...client.report.diagnostics]);return{...outcome,
name:client.name,client,rows,notes}}catch(error4){return failedBy(error4,{...outcome,rows:plain3,notes})}}async function configOf2(directory,{workspace,inputs,foreign:foreign2,
signal:signal2}){if(inputs.config===void 0)return await loadConfig(directory,void 0,{dataOnly:foreign2,signal:signal2});let file=join5(workspace,inputs.config);
return foreign2&&!/^\.(?:json|ya?ml)$/.test(extname2(file))?{config:{},skipped:file}:await loadConfig(directory,file,{signal:signal2})}function skippedNote(file){
return`${basename3(file)} was not run: it is code, and this commit may be a stranger's. What it says (endpoint, what is open or local) is not in this preview; o\
f a configuration in JSON or YAML it would be.`}function failedBy(error4,outcome){if(!isBazaarError(error4))throw error4;let rows=rowsOfError(outcome.folder,error4);
return{...outcome,rows:rows.length>0?rows:outcome.rows,error:error4}}var init_prepare=__esm({"action/prepare.ts"(){"use strict";init_config_file();init_load_plugin();
init_make_thin_client();init_errors();init_finding_row()}});function sameTree(a,b){return a.size===b.size&&[...a].every(([path2,entry])=>sameEntry(entry,b.get(path2)))}function sameFile(a,b){return a===void 0||b===void 0||
a.executable!==b.executable||a.size!==b.size?!1:sameBytes(a.bytes(),b.bytes())}function sameBytes(a,b){return a===void 0||b===void 0?a===b:a.length===b.length&&
a.every((byte,index)=>byte===b[index])}function sameEntry(a,b){return a.kind==="file"?b?.kind==="file"&&sameFile(a,b):a.kind==="symlink"?b?.kind==="symlink"&&a.
target===b.target:b?.kind===a.kind}var init_same_tree=__esm({"src/publish/same-tree.ts"(){"use strict"}});function isAsGenerated(tree){return isExactly(tree)||isExactly(treeOf([...tree].map(([path2,entry])=>[path2,withLineFeeds(entry)])))}function isExactly(tree){let file=fileAt(
tree,manifestPath2),manifest=file===void 0?void 0:parseJson(decodeText(file.bytes())).value;if(!isJsonObject(manifest))return!1;let{version:version2,...rest}=manifest,
digest=typeof version2=="string"?/-([0-9a-f]{8})$/.exec(version2)?.[1]:void 0;if(digest===void 0)return!1;let files=[...tree].map(([path2,entry])=>[path2,plain(
entry)]);return treeDigest(treeOf([...files,[manifestPath2,manifestText(rest)]])).startsWith(digest)}function plain(entry){return entry.kind==="file"?{...entry,
executable:!1}:entry}function withLineFeeds(entry){if(entry.kind!=="file")return entry;let bytes=entry.bytes();return fileOf(bytes.filter((byte,at)=>byte!==13||
bytes[at+1]!==10))}var init_as_generated=__esm({"src/thin-client/as-generated.ts"(){"use strict";init_digest();init_file_tree();init_json();init_text();init_manifest2()}});import{readdirSync as readdirSync2}from"fs";import{join as join6}from"path";function isJunk2(path2){return junk.has(path2.split("/").at(-1)??"")}function unlistedIn(directory,below2=""){
return list4(join6(directory,below2)).flatMap(entry=>{let path2=below2===""?entry.name:`${below2}/${entry.name}`;return isListed(entry.name)?entry.isDirectory()?
unlistedIn(directory,path2):[]:isJunk2(path2)?[]:[path2]})}function list4(folder2){return readdirSync2(folder2,{withFileTypes:!0})}function foreignInThinClient(directory,fresh){
let old=readDirectory(directory),files=[...old].filter(([path2,{kind}])=>kind!=="directory"&&!isJunk2(path2)),extra=files.filter(([path2,{kind}])=>kind!=="file"||
!fresh.has(path2)).map(([path2])=>path2),links=files.filter(([,{kind}])=>kind!=="file").map(([path2])=>path2);for(let foreign2 of[links,extra.filter(path2=>!looksLikeStub(
path2)),extra])if(isAsGenerated(new Map(files.filter(([path2])=>!foreign2.includes(path2)))))return foreign2;return files.map(([path2])=>path2).filter(path2=>!sameFile(
plainAt(old,path2),plainAt(fresh,path2)))}function looksLikeStub(path2){return/^(?:commands|agents|skills)\/.*\.md$/.test(path2)}function plainAt(tree,path2){let file=fileAt(
tree,path2);return file&&{...file,executable:!1}}var junk,init_foreign_files=__esm({"src/adapters/foreign-files.ts"(){"use strict";init_file_tree();init_same_tree();
init_as_generated();init_read_directory();junk=new Set([".DS_Store","Thumbs.db","desktop.ini"])}});import{readFileSync as readFileSync5}from"fs";import{join as join7}from"path";function isThinClientFolder(directory){let manifest=readJson3(join7(directory,".cl\
aude-plugin","plugin.json"));return valueAt(valueAt(valueAt(manifest,"metadata"),"bazaar"),"thinClient")!==void 0}function readJson3(file){try{return JSON.parse(
readFileSync5(file,"utf8"))}catch{return}}function valueAt(value,key){return typeof value=="object"&&value!==null?Reflect.get(value,key):void 0}var init_own_output=__esm(
{"src/adapters/own-output.ts"(){"use strict"}});function pathProblem(path2){if(path2==="")return"is empty";if(path2.includes("\0"))return"holds a NUL character";if(path2.includes("\\"))return"holds a backslas\
h, which is a separator on Windows";if(path2.startsWith("/")||/^[A-Za-z]:\//.test(path2))return"is absolute";if(process.platform==="win32"&&path2.includes(":"))
return"holds a colon, which Windows can't store";let segments2=path2.split("/");if(segments2.includes(".."))return"holds `..`";if(segments2.some(segment=>segment===
""||segment==="."))return"holds an empty or `.` segment";if(segments2.some(segment=>segment.toLowerCase()===".git"))return"lies in a `.git` folder"}function requireSafePath(path2){
let problem=pathProblem(path2);if(problem!==void 0)throw unsafePath(`The path ${JSON.stringify(path2)} ${problem}.`,"Use a relative path with `/` that stays ins\
ide its folder.")}function unsafePath(problem,fix){return new BazaarError("PATH_UNSAFE",problem,fix)}var init_safe_path=__esm({"src/adapters/safe-path.ts"(){"us\
e strict";init_errors()}});import{lstatSync as lstatSync2,readdirSync as readdirSync3,realpathSync as realpathSync2}from"fs";import{sep as sep2}from"path";function stateOf(target,tree,options){
let found=entryAt2(target);if(found===void 0)return"missing";if(found.isSymbolicLink())throw linked(target);if(!found.isDirectory())throw exists(target,"is a fi\
le");let names3=list5(target);if(names3.length===0)return"empty";let replace2=options.replace??"ours";if(replace2==="never")throw exists(target,"exists and is n\
ot empty");let isRepository=names3.includes(".git");return replace2==="ours"&&!names3.every(name=>name===".git"||isJunk2(name))&&requireOurs(target,tree,options),
requireNotWorkedIn(target,isRepository),isRepository?"repository":"replaceable"}function requireOurs(target,tree,{isOurs,foreign:foreign2}){if(!(isOurs??isThinClientFolder)(
target))throw exists(target,"holds files that this tool did not write");let others2=foreign2??(isOurs===void 0?foreignInThinClient:()=>[]),lost=[...unlisted2(target),
...others2(target,tree)];if(lost.length!==0)throw new BazaarError("OUTPUT_EXISTS",`The output "${target}" holds what this tool did not write, or not as it is no\
w: ${named6(lost)}.`,"Move or remove that, or choose another folder.")}function unlisted2(target){try{return unlistedIn(target).filter(path2=>path2!==".git")}catch(error4){
throw unwritable(target,error4)}}function named6(paths){let more=paths.length-mostNamed;return`${paths.slice(0,mostNamed).join(", ")}${more>0?` and ${more} more`:
""}`}function entryAt2(path2){try{return lstatSync2(path2,{throwIfNoEntry:!1})}catch(error4){throw unwritable(path2,error4)}}function list5(directory){try{return readdirSync3(
directory)}catch(error4){throw unwritable(directory,error4)}}function requireNotWorkedIn(target,isRepository){let[here,folder2]=[process.cwd(),realpathSync2(target)];
if(!`${here}${sep2}`.startsWith(`${folder2}${sep2}`)||isRepository&&here===folder2)return;let problem=`The output "${target}" would be replaced, and it is the f\
older you are working in.`;throw new BazaarError("OPTION_INVALID",problem,"Run the command from another folder.")}function exists(target,why){return new BazaarError(
"OUTPUT_EXISTS",`The output "${target}" ${why}.`,"Choose another folder, or remove this one yourself.")}function linked(path2){return unsafePath(`"${path2}" is \
a symbolic link, which is never written through.`,"Name the real folder.")}function unwritable(path2,error4){if(error4 instanceof BazaarError)return error4;let fix="\
Check that the folder exists, that you may write there and that the disk is not full.";return new BazaarError("FILE_UNWRITABLE",`"${path2}" can't be written: ${messageOf(
error4)}.`,fix,{cause:error4})}var mostNamed,init_output_state=__esm({"src/adapters/output-state.ts"(){"use strict";init_errors();init_foreign_files();init_own_output();
init_safe_path();mostNamed=10}});import{chmodSync,mkdirSync,readdirSync as readdirSync4,renameSync,writeFileSync}from"fs";import{dirname as dirname3,join as join8}from"path";function fillFolder(folder2,tree){
chmodSync(folder2,493);let made=new Set([""]);for(let[path2,entry]of tree){if(entry.kind==="symlink"||(makeParents(folder2,entry.kind==="directory"?path2:dirname3(
path2),made),entry.kind==="directory"))continue;let file=join8(folder2,path2),mode=entry.executable?493:420;writeFileSync(file,entry.bytes(),{flag:"wx",mode}),chmodSync(
file,mode)}}function makeParents(folder2,path2,made){let at="";for(let segment of path2==="."?[]:path2.split("/"))at=at===""?segment:`${at}/${segment}`,!made.has(
at)&&(mkdirSync(join8(folder2,at),{recursive:!0}),chmodSync(join8(folder2,at),493),made.add(at))}function moveInto(from,to,kept2=[]){let moved2=[];try{for(let name of readdirSync4(
from).filter(one=>!kept2.includes(one)))renameSync(join8(from,name),join8(to,name)),moved2.push(name)}catch(error4){for(let name of moved2)renameSync(join8(to,name),
join8(from,name));throw error4}}var init_fill_folder=__esm({"src/adapters/fill-folder.ts"(){"use strict"}});import{existsSync as existsSync5,lstatSync as lstatSync3,mkdirSync as mkdirSync2,mkdtempSync,readdirSync as readdirSync5,renameSync as renameSync2,rmSync}from"fs";
import{basename as basename4,dirname as dirname4,join as join9,relative as relative4,resolve as resolve4,sep as sep3}from"path";function writeTree(directory,tree,options={}){
placeFolder(directory,tree,options,folder2=>fillFolder(folder2,tree))}function placeFolder(directory,tree,options,fill4){requireWritable(directory,tree,options);
let target=resolve4(directory),state=stateOf(target,tree,options),made=makeFolders(dirname4(target));try{state==="empty"?writeIntoEmpty(target,fill4):state==="r\
epository"?writeAround(target,fill4):writeBeside(target,state,fill4)}catch(error4){throw made!==void 0&&rmSync(made,{recursive:!0,force:!0}),unwritable(directory,
error4)}}function requireWritable(directory,tree,{within:within2}){requireTree(directory,tree),requireSafeTree(tree),within2!==void 0&&requireRealParents(resolve4(
within2),resolve4(directory))}function requireTree(directory,tree){let isEntry2=entry=>typeof entry=="object"&&entry!==null&&"kind"in entry;if(typeof directory!=
"string"||directory===""){let problem="`writeTree` got no folder to write.";throw new BazaarError("OPTION_INVALID",problem,"Give its path as the first argument.")}
if(tree instanceof Map&&[...tree.values()].every(isEntry2))return;let fix="Make one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new BazaarError(
"SOURCE_INVALID","`writeTree` was given something else than a file tree.",fix)}function requireSafeTree(tree){for(let[path2,entry]of tree)if(requireSafePath(path2),
entry.kind==="symlink")throw unsafePath(`${JSON.stringify(path2)} is a symbolic link.`,"Replace it by a regular file.")}function requireRealParents(root,target){
let way=relative4(root,target);if(way===""||way.startsWith("..")||resolve4(root,way)!==target)throw unsafePath(`"${target}" does not lie in "${root}".`,"Name a \
folder inside it.");let at=root;for(let segment of way.split(sep3))if(at=join9(at,segment),lstatSync3(at,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw linked(
at)}function makeFolders(directory){try{return mkdirSync2(directory,{recursive:!0})}catch(error4){throw unwritable(directory,error4)}}function writeIntoEmpty(target,fill4){
let temporary=mkdtempSync(join9(target,".bazaar-"));try{fill4(temporary),moveInto(temporary,target)}finally{rmSync(temporary,{recursive:!0,force:!0})}}function writeAround(target,fill4){
let temporary=mkdtempSync(join9(dirname4(target),`.${basename4(target)}.bazaar-`)),[fresh,old]=[join9(temporary,"new"),join9(temporary,"old")];try{mkdirSync2(fresh),
mkdirSync2(old),fill4(fresh),moveInto(target,old,[".git"]);try{moveInto(fresh,target)}catch(error4){throw moveInto(old,target),error4}rmSync(old,{recursive:!0,force:!0})}finally{
(!existsSync5(old)||readdirSync5(old).length===0)&&rmSync(temporary,{recursive:!0,force:!0})}}function writeBeside(target,state,fill4){let temporary=mkdtempSync(
join9(dirname4(target),`.${basename4(target)}.bazaar-`)),fresh=join9(temporary,"new");try{mkdirSync2(fresh,{mode:493}),fill4(fresh),state==="replaceable"?swap(target,
fresh,join9(temporary,"old")):renameSync2(fresh,target)}finally{(state!=="replaceable"||existsSync5(target))&&rmSync(temporary,{recursive:!0,force:!0})}}function swap(target,fresh,old){
renameSync2(target,old);try{renameSync2(fresh,target)}catch(error4){throw renameSync2(old,target),error4}}var init_write_tree=__esm({"src/adapters/write-tree.ts"(){
"use strict";init_errors();init_fill_folder();init_output_state();init_safe_path()}});import{existsSync as existsSync6,mkdirSync as mkdirSync3,mkdtempSync as mkdtempSync2,renameSync as renameSync3,rmSync as rmSync2}from"fs";import{basename as basename5,
dirname as dirname5,join as join10,resolve as resolve5}from"path";function replaceFolder(directory,tree,options={}){let target=resolve5(directory),state=stateOf(
target,tree,options);if(state!=="missing"&&state!=="empty")return replace(target,tree,options);let made=topmostMissing(target);return writeTree(target,tree,options),
{keep:()=>{},undo:()=>{rmSync2(made??target,{recursive:!0,force:!0}),state==="empty"&&mkdirSync3(target)}}}function replace(target,tree,options){requireWritable(
target,tree,options);let aside=makeAside(target),[fresh,old]=[join10(aside,"new"),join10(aside,"old")],remove=()=>rmSync2(aside,{recursive:!0,force:!0}),undo=()=>{
existsSync6(old)&&(existsSync6(target)&&renameSync3(target,fresh),renameSync3(old,target)),remove()};try{mkdirSync3(fresh),fillFolder(fresh,tree),renameSync3(target,
old),renameSync3(fresh,target)}catch(error4){throw undo(),unwritable(target,error4)}return{keep:()=>attempt3(remove),undo}}function makeAside(target){try{return mkdtempSync2(
join10(dirname5(target),`.${basename5(target)}.bazaar-`))}catch(error4){throw unwritable(target,error4)}}function attempt3(step3){try{step3()}catch{}}function topmostMissing(path2){
if(!existsSync6(path2))return topmostMissing(dirname5(path2))??path2}var init_replace_folder=__esm({"src/adapters/replace-folder.ts"(){"use strict";init_output_state();
init_fill_folder();init_write_tree()}});var noChanges,init_no_changes=__esm({"action/no-changes.ts"(){"use strict";noChanges={added:[],changed:[],removed:[]}}});function resultOf(outcome){let{name,folder:folder2,client,preview:preview2,published,clientPath}=outcome,image2=published?.image??outcome.image;return{name,path:folder2,
operation:published?.operation??(preview2===void 0?"skipped":"previewed"),change:published?.change??preview2?.change??"none",files:published?.files??preview2?.files??
noChanges,...defined({version:published?.version??client?.version,oldVersion:published?.oldVersion??preview2?.oldVersion,entry:published?.entry??preview2?.entry,
image:image2?.image,digest:image2?.digest,commit:published?.commit,commitUrl:published?.commitUrl,verified:published?.verified,pullRequest:published?.pullRequest,
thinClientPath:clientPath})}}var init_result=__esm({"action/result.ts"(){"use strict";init_defined();init_no_changes()}});import{appendFileSync as appendFileSync2,mkdirSync as mkdirSync4,writeFileSync as writeFileSync2}from"fs";import{tmpdir}from"os";import{join as join11}from"path";
function outputFolder(env){let step3=(env.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return join11(env.RUNNER_TEMP||tmpdir(),"claude-bazaar",step3)}function withFolders(folder2,outcomes){
return outcomes.map(outcome=>{let{client}=outcome;if(client===void 0)return outcome;let clientPath=join11(folder2,"thin-clients",client.name);return replaceFolder(
clientPath,client.files,{replace:"always",within:folder2}).keep(),{...outcome,clientPath}})}function tell(run2,folder2,env){let plugins=run2.plugins.map(resultOf);
mkdirSync4(folder2,{recursive:!0});let report=join11(folder2,"report.json");writeFileSync2(report,`${JSON.stringify(reportOf(run2),void 0,2)}
`);let[only]=plugins.length===1?plugins:[],written=run2.plugins.some(({clientPath})=>clientPath!==void 0),flat={changed:run2.changed,plugins:JSON.stringify(plugins),
name:only?.name,version:only?.version,"old-version":only?.oldVersion,change:only?.change,operation:only?.operation,image:only?.image,digest:only?.digest,commit:only?.
commit,"commit-url":only?.commitUrl,verified:only?.verified,"pull-request-number":only?.pullRequest?.number,"pull-request-url":only?.pullRequest?.url,"thin-clie\
nt-path":only?.thinClientPath??(written?join11(folder2,"thin-clients"):void 0),report};if(env.GITHUB_OUTPUT)for(let[name,value]of Object.entries(flat))setOutput(
name,value??"")}function reportOf({kind,changed,plugins,warnings:warnings2,error:error4}){return{kind,changed,warnings:warnings2,...error4===void 0?{}:{error:errorOf(
error4)},plugins:plugins.map(outcome=>({...resultOf(outcome),...outcome.error===void 0?{}:{error:errorOf(outcome.error)},notes:outcome.notes,findings:outcome.rows,
...outcome.client===void 0?{}:{leakCheck:outcome.client.report.leakCheck,leftOut:outcome.client.report.leftOut}}))}}function errorOf({code:code2,problem,fix}){return{
code:code2,problem,fix}}function declareArtifacts(env,outcomes){let file=env.GITHUB_ARTIFACTS,images=outcomes.map(one=>resultOf(one).image).filter(image2=>image2!==
void 0);if(file===void 0||file===""||images.length===0)return;let lines2=[...new Set(images)].slice(0,500).map(image2=>`oci://${image2}
`);appendFileSync2(file,lines2.join(""))}var init_report=__esm({"action/report.ts"(){"use strict";init_core();init_replace_folder();init_result()}});function plain2(text7){return printable(text7).replaceAll(hidden,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!…–’-]|[<>|`~^+=$]/gu,sign2=>`&#${sign2.codePointAt(
0)};`)}function code(text7){return text7===""?"":`<code>${plain2(text7)}</code>`}function link(text7,url2){return url2!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.
test(url2)?`<a href="${url2.replaceAll("&","&amp;")}">${plain2(text7)}</a>`:plain2(text7)}function fenced(language,text7){let longest2=Math.max(2,...[...text7.matchAll(
/`+/g)].map(([run2])=>run2.length)),fence2="`".repeat(longest2+1),lines2=text7.split(`
`).map(line3=>printable(line3.replaceAll("	","  ")).replaceAll(hidden,"\uFFFD"));return[`${fence2}${language}`,...lines2,fence2].join(`
`)}function markdownTable(head3,rows){let line3=cells=>`| ${cells.join(" | ")} |`;return[line3(head3),line3(head3.map(()=>"---")),...rows.map(line3)].join(`
`)}var hidden,init_markdown2=__esm({"action/markdown.ts"(){"use strict";init_text_width();hidden=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu}});function summaryOf(parts,max=1044480){let left=new Set(parts),size=({text:text8})=>Buffer.byteLength(text8)+2,notice2=`

Some details have no room here: the output \`report\` names a file with all of them.
`,bytes=parts.reduce((sum,part2)=>sum+size(part2),0),heaviest=parts.filter(({weight:weight2})=>weight2>0).sort((a,b)=>b.weight-a.weight||size(b)-size(a));for(let part2 of heaviest){
if(bytes<=max)break;left.delete(part2),bytes-=size(part2)-(left.size+1===parts.length?Buffer.byteLength(notice2):0)}let text7=[...left].map(part2=>part2.text).join(
`

`),whole4=left.size===parts.length?text7:text7+notice2;return Buffer.byteLength(whole4)<=max?`${whole4}
`:cut(whole4,max)}function cut(text7,max){let kept2=new TextDecoder().decode(new TextEncoder().encode(text7).slice(0,max-64));return`${kept2.slice(0,kept2.lastIndexOf(
`
`)+1)}
\u2026 cut here: see the output report.
`}var init_summary_text=__esm({"action/summary-text.ts"(){"use strict"}});function summaryFor(run2,failed2){let{error:error4}=run2,head3=[{text:`## ${titles[run2.kind]}${failed2?" (failed)":""}`,weight:0},...error4===void 0?[]:[{text:`\
**${error4.code}**: ${plain2(error4.problem)} ${plain2(error4.fix)}`,weight:0}],...run2.plugins.length===0?[]:[{text:pluginTable(run2.plugins),weight:0}],...run2.
warnings.map(text7=>({text:`Warning: ${plain2(text7)}`,weight:1}))];return summaryOf([...head3,...run2.plugins.flatMap(partsOf3)])}function pluginTable(plugins){
let rows=plugins.map(outcome=>{let result=resultOf(outcome);return[code(result.name),versionText(result),whatText(outcome,result),filesText(result),countsText(outcome.
rows)]});return markdownTable(["plugin","version","result","files","findings"],rows)}function versionText({version:version2="",oldVersion}){return oldVersion===
void 0||oldVersion===version2?code(version2):`${code(oldVersion)} \u2192 ${code(version2)}`}function whatText({error:error4},result){if(error4!==void 0)return`f\
ailed: ${plain2(error4.code)}`;let{pullRequest,commit,commitUrl,verified}=result,parts=[`${result.operation}, ${result.change}`];return pullRequest!==void 0&&parts.
push(link(`#${pullRequest.number}`,pullRequest.url)),commit!==void 0&&parts.push(`${link(commit.slice(0,12),commitUrl)}${verified===!0?", verified":""}`),parts.
join(" \xB7 ")}function filesText({files}){let{added,changed,removed}=files;return`+${added.length} ~${changed.length} \u2212${removed.length}`}function countsText(rows){
return["error","warning","note"].map(level=>{let number5=rows.filter(row=>row.level===level).length;return number5===0?[]:[count(number5,level)]}).flat().join("\
, ")||"none"}function partsOf3(outcome){let{error:error4,notes,rows,preview:preview2}=outcome,result=resultOf(outcome),own2=[...error4===void 0?[]:[{text:`**${error4.
code}**: ${plain2(error4.problem)} ${plain2(error4.fix)}`,weight:1}],...notes.map(note2=>({text:plain2(note2),weight:1})),...result.image===void 0?[]:[{text:`Im\
age: ${code(result.image)}`,weight:1}],...rows.length===0?[]:[{text:findingTable(rows),weight:2}],...leakParts(outcome),...changeParts(result),...preview2===void 0||
preview2.patch===""?[]:[{text:details("Changes of the thin client",fenced("diff",preview2.patch)),weight:4}]];return own2.length===0?[]:[{text:`### ${plain2(outcome.
name)}`,weight:1},...own2]}function findingTable(rows){let lines2=ranked(rows).map(row=>[row.level,code(row.code),code(placeText({...row,path:row.file})),`${plain2(
row.problem)} ${plain2(row.fix)}`]);return markdownTable(["level","code","place","what, and what to do"],lines2)}function leakParts({client}){if(client===void 0)
return[];let{leakCheck,leftOut,copied}=client.report,searched3=`Leak check passed: ${count(leakCheck.files,"file")} searched for ${count(leakCheck.sources,"text")}\
 of the plugin, no ${leakCheck.window} characters in a row are shared.`,open4=copied.length===0?"":` Copied openly: ${copied.map(code).join(", ")}.`,out=leftOut.
map(({what,why})=>[code(what),plain2(why)]);return[{text:searched3+open4,weight:1},...out.length===0?[]:[{text:details("Left out of the thin client",markdownTable(
["what","why"],out)),weight:3}]]}function changeParts({files}){let lines2=[...files.added.map(path2=>`- added ${code(path2)}`),...files.changed.map(path2=>`- ch\
anged ${code(path2)}`),...files.removed.map(path2=>`- removed ${code(path2)}`)];return lines2.length===0?[]:[{text:details("Files in the marketplace",lines2.join(
`
`)),weight:3}]}function details(title,body3){return`<details><summary>${title}</summary>

${body3}

</details>`}var titles,init_summary2=__esm({"action/summary.ts"(){"use strict";init_output();init_diagnostic();init_finding_row();init_markdown2();init_result();
init_summary_text();titles={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing was written",check:"Claude Bazaar: check of a generated \
pull request"}}});var publish_exports={};__export(publish_exports,{publishAll:()=>publishAll});async function publishAll(outcomes,inputs,_env,_signal){let problem=`Publishing ${outcomes.
length} plugins to ${inputs.marketplace} is not in this version.`;throw new BazaarError("NOT_SUPPORTED",problem,"Use the command line.")}var init_publish=__esm(
{"action/publish.ts"(){"use strict";init_errors()}});var catalogPath,init_types=__esm({"src/marketplace/types.ts"(){"use strict";catalogPath=".claude-plugin/marketplace.json"}});import{basename as basename6,dirname as dirname6}from"path/posix";function requireNoCaseTwin(folder2,beside2){let name=basename6(folder2),twin=beside2.find(other=>other!==
name&&folded(other)===folded(name));if(twin!==void 0)throw new BazaarError("OUTPUT_EXISTS",`The marketplace has "${dirname6(folder2)}/${twin}", which is the sam\
e folder as "${folder2}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function folded(name){
return name.normalize("NFC").toLowerCase()}var init_case_twin=__esm({"src/adapters/case-twin.ts"(){"use strict";init_errors()}});function gitEnvironment(more={}){let kept2=Object.entries(process.env).filter(([name])=>!taken2.includes(name)&&!secrets.includes(name)&&!name.startsWith("GIT_T\
RACE"));return{...Object.fromEntries(kept2),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...more}}
var taken2,secrets,init_git_environment=__esm({"src/adapters/git-environment.ts"(){"use strict";taken2=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT\
_CURL_VERBOSE","GIT_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],
secrets=["ANTHROPIC_API_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]}});function firstOf(stream,maxBytes3,onMore){let chunks=[],size=0;return stream.on("data",chunk=>{size>maxBytes3||(size+=chunk.length,size>maxBytes3?onMore():chunks.
push(chunk))}),()=>Buffer.concat(chunks)}function lastOf(stream){let kept2=Buffer.alloc(0),cut2=!1;return stream.on("data",chunk=>{let all=Buffer.concat([kept2,
chunk]);cut2||=all.length>65536,kept2=all.subarray(-65536)}),()=>(cut2?kept2.subarray(firstLineEnd(kept2)):kept2).toString("utf8")}function firstLineEnd(bytes){
let at=bytes.indexOf(10);return at===-1?bytes.length:at+1}var init_program_output=__esm({"src/adapters/program-output.ts"(){"use strict"}});import{spawn}from"child_process";async function runProgram(file,args,options){let{cwd,env,input,timeoutMs,maxOutputBytes,signal:signal2}=options;if(signal2?.aborted===
!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(0),stderr:""};let child=spawn(file,[...args],{cwd,env,detached:!0,stdio:"pipe"}),why="exit",killer,end=reason=>{
why==="exit"&&(why=reason),signalGroup(child.pid,"SIGTERM"),killer??=setTimeout(()=>signalGroup(child.pid,"SIGKILL"),graceMs)},timer=setTimeout(()=>end("timeout"),
timeoutMs),onAbort=()=>end("abort");signal2?.addEventListener("abort",onAbort,{once:!0});let stdout=firstOf(child.stdout,maxOutputBytes,()=>end("output")),stderr=lastOf(
child.stderr);child.stdin.on("error",()=>{}),child.stdin.end(input);try{let exitCode=await new Promise((resolve9,reject)=>{child.on("error",reject).on("close",code2=>resolve9(
code2??-1))});return{why,exitCode,stdout:stdout(),stderr:stderr()}}finally{clearTimeout(timer),clearTimeout(killer),signal2?.removeEventListener("abort",onAbort)}}
function signalGroup(pid,signal2){if(pid!==void 0)try{process.kill(process.platform==="win32"?pid:-pid,signal2)}catch{}}var graceMs,init_program=__esm({"src/ada\
pters/program.ts"(){"use strict";init_program_output();graceMs=1e3}});import{existsSync as existsSync7}from"fs";async function tryGit(args,options){let{cwd,input,timeoutMs=12e4,maxOutputBytes=256*1024*1024,env,signal:signal2}=options;
if(signal2?.aborted===!0)throw interrupted(args);if(!existsSync7(cwd))throw failed(args,`there is no folder "${cwd}"`);let limits3={input,timeoutMs,maxOutputBytes,
signal:signal2},{why,exitCode,stdout,stderr}=await runProgram("git",args,{cwd,env:gitEnvironment(env),...limits3}).catch(error4=>{throw notStarted(error4)});if(why===
"abort")throw interrupted(args);if(why==="timeout")throw failed(args,`it took longer than ${timeoutMs/1e3} s`);if(why==="output")throw failed(args,`its output h\
as more than ${maxOutputBytes} bytes`);return{exitCode,stdout,stderr:withoutCredentials(stderr)}}async function git2(args,options){let{exitCode,stdout,stderr}=await tryGit(
args,options);if(exitCode===0)return stdout;throw failed(args,stderr.trim()===""?`exit code ${exitCode}`:gist(stderr))}async function gitText(args,options){return(await git2(
args,options)).toString("utf8").replace(/\r?\n$/,"")}function withoutCredentials(text7){return text7.replaceAll(/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,
withoutQuery)}function withoutQuery(url2){let at=url2.search(/[?#]/);return at===-1?url2:url2.slice(0,at)+(/['"]?[:;,.)]*$/.exec(url2.slice(at))?.[0]??"")}function interrupted(args){
return new BazaarError("INTERRUPTED",`git ${commandOf(args)} was stopped.`,"Start it again.")}function notStarted(error4){return error4.code!=="ENOENT"?failed([],
messageOf(error4)):new BazaarError("GIT_MISSING","git is not installed.","Install git, and see that it is in your PATH.")}function failed(args,said2){let reason=withoutCredentials(
said2).replace(/\.$/,"");return new BazaarError("GIT_FAILED",`git ${commandOf(args)} failed: ${reason}.`,fixFor2(said2))}function commandOf(args){let at=args.findIndex(
(arg,index)=>!arg.startsWith("-")&&args[index-1]!=="-c");return args[at]??""}function fixFor2(said2){return fixes.find(([pattern])=>pattern.test(said2))?.[1]??"\
Run the same git command by hand to see what is wrong."}function gist(stderr){let lines2=stderr.split(`
`).map(line3=>line3.trim()).filter(line3=>line3!==""),telling=lines2.filter(line3=>/^(?:fatal|error|remote): /.test(line3));return(telling.length>0?telling:lines2).
slice(-5).join("; ").slice(0,2e3)}var fixes,init_git=__esm({"src/adapters/git.ts"(){"use strict";init_errors();init_git_environment();init_program();fixes=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,
"Set user.name and user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/dubious ownership/i,"The folder belongs to an\
other user: see git's safe.directory."],[/took longer/i,"Check the network and the remote, then try again."]]}});function identityEnvironment(author){if(author===void 0)return{};let{name,email:email2}=author;if(/[<>\n\0]/.test(name+email2)||name.trim()===""||email2.trim()===
"")throw failed(["commit"],`"${name} <${email2}>" is no author that git takes (empty ident)`);return Object.assign({},...roles.map(role=>variables(role,author)))}
async function commitEnvironment(cwd,author,fallback){if(author!==void 0||fallback===void 0)return identityEnvironment(author);let env={};for(let role of roles){
let{exitCode}=await tryGit([...noGuess,"var",`GIT_${role}_IDENT`],{cwd});exitCode!==0&&Object.assign(env,variables(role,fallback))}return env}async function identityLine(cwd,env,role){
let line3=await gitText([...noGuess,"var",`GIT_${role}_IDENT`],{cwd,env});return line3.slice(0,line3.lastIndexOf(">")+1)}function committing(args){return[...noGuess,
...args]}function variables(role,{name,email:email2}){return{[`GIT_${role}_NAME`]:name,[`GIT_${role}_EMAIL`]:email2}}var noGuess,roles,init_git_identity=__esm({
"src/adapters/git-identity.ts"(){"use strict";init_git();noGuess=["-c","user.useConfigOnly=true"],roles=["AUTHOR","COMMITTER"]}});function importStream(change,{head:head3,author,committer}){let parts=[],line3=text7=>parts.push(Buffer.from(`${text7}
`)),data=bytes=>{line3(`data ${bytes.length}`),parts.push(bytes),line3("")},file=(path2,bytes,executable2)=>{line3(`M ${executable2?"100755":"100644"} inline ${quoted4(
path2)}`),data(bytes)};line3("commit refs/bazaar/publish"),line3(`author ${author} now`),line3(`committer ${committer} now`),data(Buffer.from(change.message)),head3!==
void 0&&line3(`from ${head3}`),line3(`D ${quoted4(change.folder)}`);for(let[path2,entry]of change.files)entry.kind==="file"&&file(`${change.folder}/${path2}`,entry.
bytes(),entry.executable);return file(catalogPath,change.catalog,!1),line3("done"),Buffer.concat(parts)}function quoted4(path2){return`"${path2.replaceAll("\\",
"\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}"`}var init_git_import_stream=__esm({"src/adapters/git-import-stream.ts"(){"use strict";init_types()}});import{dirname as dirname7}from"path/posix";async function marketplaceIn(cwd,commit,folder2){if(commit===void 0)return{catalog:void 0,folder:new Map};let files=await readCommit(
cwd,commit,[folder2,catalogPath]),prefix=`${folder2}/`,below2=new Map([...files].filter(([path2])=>path2.startsWith(prefix)).map(([path2,entry])=>[path2.slice(prefix.
length),entry]));return{catalog:fileAt(files,catalogPath)?.bytes(),folder:below2}}async function headOf2(cwd){let{exitCode,stdout}=await tryGit(["rev-parse","--\
verify","--quiet","HEAD^{commit}"],{cwd});return exitCode===0?stdout.toString("utf8").trim():void 0}async function requireRealPaths(cwd,commit,folder2){let folders2=[
...waysTo(folder2),...waysTo(dirname7(catalogPath))];for(let{mode,path:path2}of await list6(cwd,[commit,"--",...folders2,catalogPath])){if(path2!==catalogPath&&
!folders2.includes(path2))continue;let isFolder3=mode===folderMode;if(isFolder3===folders2.includes(path2)&&mode!==link2&&mode!==submodule)continue;let kind=mode===
link2?"symbolic link":mode===submodule?"submodule":isFolder3?"folder":"file",fix=kind==="file"?"Remove it: a folder belongs there.":"Replace it by a real file o\
r folder.";throw unsafePath(`"${path2}" in the marketplace is a ${kind}.`,fix)}}function waysTo(folder2){let segments2=folder2.split("/");return segments2.map((_,at)=>segments2.
slice(0,at+1).join("/"))}async function namesIn(cwd,commit,folder2){let prefix=`${folder2}/`;return(await list6(cwd,[commit,"--",prefix])).map(({path:path2})=>path2.
slice(prefix.length))}async function readCommit(cwd,commit,paths){let listed2=await list6(cwd,["-r",commit,"--",...paths]),blobs=await readBlobs(cwd,listed2.filter(
({mode})=>mode!==submodule).map(({id:id2})=>id2)),entries=listed2.map(({mode,id:id2,path:path2})=>{let bytes=blobs.get(id2)??new Uint8Array;return mode===link2||
mode===submodule?[path2,{kind:"symlink",target:Buffer.from(bytes).toString("utf8")}]:[path2,fileOf(bytes,mode===executable)]});return new Map(entries.sort(([a],[
b])=>compareCodeUnits(a,b)))}async function list6(cwd,args){return(await git2(["--literal-pathspecs","ls-tree","-z",...args],{cwd})).toString("utf8").split("\0").
filter(line3=>line3!=="").map(line3=>{let tab=line3.indexOf("	"),[mode="",,id2=""]=line3.slice(0,tab).split(" ");return{mode,id:id2,path:line3.slice(tab+1)}})}async function readBlobs(cwd,ids){
let output=await git2(["cat-file","--batch"],{cwd,input:ids.map(id2=>`${id2}
`).join("")}),blobs=new Map;for(let at=0;at<output.length;){let end=output.indexOf(10,at),[id2="",,size="0"]=output.toString("latin1",at,end).split(" "),start3=end+
1;blobs.set(id2,output.subarray(start3,start3+Number(size))),at=start3+Number(size)+1}return blobs}var folderMode,link2,executable,submodule,init_git_objects=__esm(
{"src/adapters/git-objects.ts"(){"use strict";init_file_tree();init_text();init_types();init_git();init_safe_path();folderMode="040000",link2="120000",executable=
"100755",submodule="160000"}});import{mkdtempSync as mkdtempSync3,rmSync as rmSync3}from"fs";import{tmpdir as tmpdir2}from"os";import{join as join12}from"path";import{dirname as dirname8}from"path/posix";
function gitMarketplace(url2,options={}){let remote2={timeoutMs:3e5,...options,url:url2};requireUrl(url2,options.branch);let root=mkdtempSync3(join12(tmpdir2(),
"bazaar-marketplace-")),clone2,count2=0;return{async read(folder2){return clone2!==void 0&&rmSync3(clone2.dir,{recursive:!0,force:!0}),count2+=1,clone2=await takeClone(
remote2,join12(root,String(count2))),readState(clone2,folder2)},async write(change){if(clone2===void 0)throw new TypeError("A marketplace is read before it is w\
ritten.");let commit=await makeCommit(clone2,change);return push(clone2,commit,remote2)},async[Symbol.asyncDispose](){rmSync3(root,{recursive:!0,force:!0})}}}function requireUrl(url2,branch2){
if(url2.startsWith("-")||/^[a-z]+::/i.test(url2))throw new BazaarError("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or s\
sh URL.");if(branch2!==void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(branch2))
throw new BazaarError("OPTION_INVALID",`"${branch2}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function takeClone(remote2,dir){let{branch:branch2}=remote2,
isNew=branch2!==void 0&&!await cloneBranch(remote2,branch2,dir);(isNew||branch2===void 0)&&await git2(cloneOf(remote2.url,dir),exchange(remote2));let ref=isNew?
`refs/heads/${branch2}`:await gitText(["symbolic-ref","HEAD"],{cwd:dir});return{dir,branch:ref,head:await headOf2(dir),isNew}}function cloneOf(url2,dir,...more){
return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...more,"--",url2,dir]}async function cloneBranch(remote2,branch2,dir){
let args=cloneOf(remote2.url,dir,`--branch=${branch2}`),{exitCode,stderr}=await tryGit(args,exchange(remote2));if(exitCode===0){let isBranch=(await tryGit(["sym\
bolic-ref","--quiet","HEAD"],{cwd:dir})).exitCode===0;return isBranch||rmSync3(dir,{recursive:!0,force:!0}),isBranch}if(/Remote branch .* not found/.test(stderr))
return!1;throw failed(args,stderr.trim()===""?`exit code ${exitCode}`:gist(stderr))}async function readState({dir,head:head3,branch:branch2,isNew},folder2){let made=isNew?
{newBranch:shortName(branch2)}:{};return head3===void 0?{...await marketplaceIn(dir,head3,folder2),...made}:(await requireRealPaths(dir,head3,folder2),requireNoCaseTwin(
folder2,await namesIn(dir,head3,dirname8(folder2))),{...await marketplaceIn(dir,head3,folder2),...made})}async function makeCommit(clone2,change){let{dir:cwd,head:head3}=clone2;
requireSafePath(change.folder);for(let path2 of change.files.keys())requireSafePath(path2);let env=await commitEnvironment(cwd,change.author,change.fallbackAuthor),
author=await identityLine(cwd,env,"AUTHOR"),committer=await identityLine(cwd,env,"COMMITTER"),input=importStream(change,{head:head3,author,committer});return await git2(
["fast-import","--quiet","--date-format=now","--done"],{cwd,input}),gitText(["rev-parse","--verify","refs/bazaar/publish"],{cwd})}function clashes(branch2,other){
let what=other===void 0?"an existing branch":`the existing branch "${other}"`;return new BazaarError("PUSH_REJECTED",`The branch "${branch2}" can't be made: its\
 name clashes with that of ${what}.`,"Give another name with --branch: git keeps branches like files, so none can lie below another.")}async function push({dir:cwd,
branch:branch2},commit,remote2){let{timeoutMs,signal:signal2}=remote2,args=["push","--porcelain","origin",`${commit}:${branch2}`],{exitCode,stdout,stderr}=await tryGit(
args,{cwd,timeoutMs,signal:signal2});if(exitCode===0)return{kind:"written",commit,pushed:!0};let line3=stdout.toString("utf8").split(`
`).find(one=>one.startsWith("!"));if(line3===void 0)throw failed(["push"],gist(stderr));let clash=clashing.exec(`${line3} ${stderr}`);if(clash!==null)throw clashes(
shortName(branch2),clash[1]);if(overtaken.test(line3))return{kind:"moved"};let said2=withoutCredentials(`${line3.split("	").at(-1)??""} ${remoteWords(stderr)}`.
trim());throw new BazaarError("PUSH_REJECTED",`The marketplace refused the push to ${shortName(branch2)}: ${said2}.`,"Check that you may push to this branch; wh\
ere it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function shortName(ref){return ref.replace(
"refs/heads/","")}function remoteWords(stderr){return stderr.split(`
`).filter(line3=>line3.startsWith("remote: ")).map(line3=>line3.slice(8).trim()).join(" ").slice(0,500)}var exchange,overtaken,clashing,init_git_marketplace=__esm(
{"src/adapters/git-marketplace.ts"(){"use strict";init_errors();init_case_twin();init_git_identity();init_git_import_stream();init_git_objects();init_git();init_safe_path();
exchange=({timeoutMs,signal:signal2})=>({cwd:tmpdir2(),timeoutMs,signal:signal2});overtaken=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
clashing=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i}});import{existsSync as existsSync8,realpathSync as realpathSync3}from"fs";import{join as join13,resolve as resolve6}from"path";async function isWorkTreeTop(folder2){
if(!existsSync8(join13(folder2,".git")))return!1;let{exitCode,stdout}=await tryGit(["rev-parse","--show-toplevel"],{cwd:folder2});return exitCode===0&&realpathSync3(
stdout.toString("utf8").replace(/\r?\n$/,""))===realpathSync3(folder2)}async function currentBranch(folder2){let{exitCode,stdout}=await tryGit(["symbolic-ref","\
--quiet","HEAD"],{cwd:folder2});return exitCode===0?stdout.toString("utf8").trim().replace("refs/heads/",""):void 0}async function requireIdentity({cwd,env}){await identityLine(
cwd,env,"AUTHOR"),await identityLine(cwd,env,"COMMITTER")}async function requireCommittable(asking,folder2){let{open:open4,ignored:ignored2}=await changesIn(asking,
folder2),[first]=open4;if(first!==void 0)throw new BazaarError("GIT_FAILED",`The marketplace has changes that are not committed: ${first.trim()}.`,"Commit, stas\
h or undo them, then publish again.");let lost=ignored2.filter(path2=>path2!==catalogPath);if(lost.length!==0)throw new BazaarError("OUTPUT_EXISTS",`The marketp\
lace's folder "${folder2}" holds what git ignores and this tool did not write: ${named6(lost)}.`,"Move or remove that, then publish again.")}async function differsFromHead(asking,folder2){
let{open:open4,ignored:ignored2}=await changesIn(asking,folder2);return open4.length+ignored2.length>0}async function changesIn({cwd,signal:signal2},folder2){let lines2=(await git2(
[...["status","--porcelain","-z","--no-renames","--untracked-files=all","--ignored=matching"],"--",folder2,catalogPath],{cwd,signal:signal2})).toString("utf8").
split("\0"),isIgnored=line3=>line3.startsWith("!! ");return{open:lines2.filter(line3=>line3!==""&&!isIgnored(line3)),ignored:lines2.filter(isIgnored).map(line3=>line3.
slice(3)).filter(path2=>!isJunk2(path2))}}async function commitPaths({cwd,env,signal:signal2},paths,message){await git2(["add","--all","--force","--",...paths],
{cwd,signal:signal2});let{exitCode}=await tryGit(["diff","--cached","--quiet","--",...paths],{cwd,signal:signal2});if(exitCode===0)return;let commit=["commit","\
--quiet","--message",message,"--only","--",...paths],made=await tryGit(committing(commit),{cwd,env,signal:signal2});if(made.exitCode!==0)throw await refusal2(cwd,
made);return gitText(["rev-parse","HEAD"],{cwd})}async function refusal2(cwd,{exitCode,stderr}){let hooks3=exitCode===1?await commitHooks(cwd):[];if(hooks3.length===
0)return failed(["commit"],stderr.trim()===""?`exit code ${exitCode}`:gist(stderr));let said2=stderr.split(`
`).map(line3=>line3.trim()).filter(line3=>line3!=="").slice(-hookLines),words4=said2.length===0?"it said nothing":said2.join("; ").slice(-2e3).replace(/\.$/,"");
return new BazaarError("GIT_FAILED",`A hook of the repository (${hooks3.join(" or ")}) refused the commit: ${words4}.`,"Do what the hook asks for, then publish \
again; `git commit` in that folder runs the same hook.")}async function commitHooks(cwd){let{exitCode,stdout}=await tryGit(["rev-parse","--git-path","hooks"],{cwd});
if(exitCode!==0)return[];let folder2=resolve6(cwd,stdout.toString("utf8").replace(/\r?\n$/,""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(name=>existsSync8(
join13(folder2,name)))}async function unstage(cwd,paths){let{exitCode}=await tryGit(["diff","--cached","--quiet","--",...paths],{cwd});exitCode!==0&&await git2(
["reset","--quiet","--",...paths],{cwd})}var hookLines,init_git_work_tree=__esm({"src/adapters/git-work-tree.ts"(){"use strict";init_errors();init_types();init_foreign_files();
init_git_identity();init_git();init_output_state();hookLines=10}});import{chmodSync as chmodSync2,existsSync as existsSync9,mkdirSync as mkdirSync5,readFileSync as readFileSync6,renameSync as renameSync4,rmSync as rmSync4,statSync as statSync5,
writeFileSync as writeFileSync3}from"fs";import{randomUUID as randomUUID2}from"crypto";import{basename as basename7,dirname as dirname9,join as join14,resolve as resolve7}from"path";
function readCatalogFile(root){let file=join14(root,catalogPath);if(existsSync9(file))try{return readFileSync6(file)}catch(error4){let problem=`"${file}" can't \
be read: ${messageOf(error4)}.`;throw new BazaarError("FILE_UNREADABLE",problem,"Check that it is a file and that you may read it.",{cause:error4})}}function writeCatalog(root,bytes){
let file=join14(root,catalogPath),temporary=join14(dirname9(file),`.${basename7(file)}.bazaar-${randomUUID2()}`);try{mkdirSync5(dirname9(file),{recursive:!0});let mode=statSync5(
file,{throwIfNoEntry:!1})?.mode??420;writeFileSync3(temporary,bytes,{flag:"wx"}),chmodSync2(temporary,mode&511),renameSync4(temporary,file)}catch(error4){rmSync4(
temporary,{force:!0});let problem=`"${file}" can't be written: ${messageOf(error4)}.`;throw new BazaarError("FILE_UNWRITABLE",problem,"Check that you may write \
there.",{cause:error4})}}function catalogUndo(root,before2){let file=resolve7(root,catalogPath),made=topmostMissing(file);return()=>{made!==void 0?rmSync4(made,
{recursive:!0,force:!0}):before2!==void 0&&!sameBytes(readCatalogFile(root),before2)&&writeCatalog(root,before2)}}var init_catalog_file=__esm({"src/adapters/cat\
alog-file.ts"(){"use strict";init_errors();init_types();init_same_tree();init_replace_folder()}});import{linkSync,mkdirSync as mkdirSync6,readFileSync as readFileSync7,renameSync as renameSync5,rmdirSync,rmSync as rmSync5,statSync as statSync6,utimesSync,writeFileSync as writeFileSync4}from"fs";
import{randomUUID as randomUUID3}from"crypto";import{hostname}from"os";import{dirname as dirname10,join as join15}from"path";import{setTimeout as sleep}from"timers/promises";
async function withMarketplaceLock(root,work2,options={}){return withLock(join15(root,lockPath),work2,options)}async function withLock(file,work2,options={}){let text7=JSON.
stringify({pid:process.pid,host:hostname(),id:randomUUID3()}),madeFolder=await take(file,text7,options),renewing=setInterval(()=>renew(file),renewMs).unref();try{
return await work2()}finally{clearInterval(renewing),release(file,text7),madeFolder&&removeEmpty(dirname10(file))}}async function take(file,text7,{signal:signal2,
waitMs=1e4,held=busy}){let until=Date.now()+waitMs,madeFolder=!1;for(;;){if(signal2?.aborted===!0)throw stopped2();if(madeFolder=makeFolder(dirname10(file))||madeFolder,
create(file,text7))return madeFolder;if(!takeOver(file)){if(Date.now()>=until)throw held(file,holderOf(read4(file)??"")?.pid);await sleep(pollMs,void 0,{signal:signal2}).
catch(()=>{})}}}function makeFolder(folder2){try{return mkdirSync6(folder2,{recursive:!0})!==void 0}catch(error4){throw unwritable2(folder2,error4)}}function create(file,text7){
try{return writeFileSync4(file,text7,{flag:"wx"}),!0}catch(error4){if(["EEXIST","ENOENT"].includes(codeOf(error4)))return!1;throw unwritable2(file,error4)}}function takeOver(file){
let found=read4(file);if(found===void 0)return!0;if(!isStale(file,found))return!1;let aside=`${file}-${randomUUID3()}`;try{renameSync5(file,aside),read4(aside)!==
found&&linkSync(aside,file)}catch{}return rmSync5(aside,{force:!0}),!0}function isStale(file,text7){let age=Date.now()-(statSync6(file,{throwIfNoEntry:!1})?.mtimeMs??
0),holder=holderOf(text7);return age>staleMs?!0:holder?.host!==hostname()?!1:!isAlive(holder.pid)}function holderOf(text7){try{let value=JSON.parse(text7);return Number.
isSafeInteger(value?.pid)&&(value?.pid??0)>0?value:void 0}catch{return}}function isAlive(pid){try{return process.kill(pid,0),!0}catch(error4){return codeOf(error4)===
"EPERM"}}function read4(file){try{return readFileSync7(file,"utf8")}catch{return}}function renew(file){try{let now=new Date;utimesSync(file,now,now)}catch{}}function release(file,text7){
read4(file)===text7&&rmSync5(file,{force:!0})}function removeEmpty(folder2){try{rmdirSync(folder2)}catch{}}function codeOf(error4){return error4.code??""}function busy(file,pid){
let who=pid===void 0?"Another process":`Another process (${pid})`;return new BazaarError("FILE_UNWRITABLE",`${who} is writing to the marketplace: "${file}" is t\
here.`,"Publish again when it is done; when no other publish runs, remove that file.")}function unwritable2(path2,cause){let problem=`"${path2}" can't be writte\
n: ${messageOf(cause)}.`;return new BazaarError("FILE_UNWRITABLE",problem,"Check that you may write there.",{cause})}function stopped2(){return new BazaarError(
"INTERRUPTED","Publishing was stopped.","Start it again.")}var lockPath,staleMs,renewMs,pollMs,init_marketplace_lock=__esm({"src/adapters/marketplace-lock.ts"(){
"use strict";init_errors();init_types();lockPath=`${dirname10(catalogPath)}/.bazaar-lock`,staleMs=6e4,renewMs=1e4,pollMs=50}});import{existsSync as existsSync10,lstatSync as lstatSync4,readdirSync as readdirSync6,renameSync as renameSync6,rmSync as rmSync6}from"fs";import{basename as basename8,
dirname as dirname11,join as join16}from"path";function clearLeftovers(root,folder2){try{for(let path2 of asidesOf(root,folder2))holdsOnlyOurs(join16(path2,"old"))&&
rmSync6(path2,{recursive:!0,force:!0});for(let path2 of halfCatalogs(root))rmSync6(path2,{force:!0})}catch{}}function hasLeftovers(root,folder2){return existsSync10(
join16(root,lockPath))||halfCatalogs(root).length>0?!0:asidesOf(root,folder2).some(path2=>holdsOnlyOurs(join16(path2,"old")))}function restoreFolder(root,folder2){
let target=join16(root,folder2);if(lstatSync4(target,{throwIfNoEntry:!1})!==void 0||!existsSync10(dirname11(target)))return!1;let aside=asidesOf(root,folder2).find(
path2=>["old","new"].every(name=>isFolder2(join16(path2,name))));return aside===void 0?!1:(renameSync6(join16(aside,"old"),target),!0)}function isFolder2(path2){
return lstatSync4(path2,{throwIfNoEntry:!1})?.isDirectory()===!0}function asidesOf(root,folder2){let beside2=join16(root,dirname11(folder2));return leftBy(beside2,
basename8(folder2),6).map(name=>join16(beside2,name))}function halfCatalogs(root){let catalog=join16(root,catalogPath);return leftBy(dirname11(catalog),basename8(
catalog),36).map(name=>join16(dirname11(catalog),name))}function leftBy(folder2,name,length){let start3=`.${name}.bazaar-`;return existsSync10(folder2)?readdirSync6(
folder2).filter(one=>one.startsWith(start3)&&one.length===start3.length+length):[]}function holdsOnlyOurs(old){return!existsSync10(old)||isThinClientFolder(old)&&
unlistedIn(old).length===0}var init_stale_leftovers=__esm({"src/adapters/stale-leftovers.ts"(){"use strict";init_types();init_foreign_files();init_marketplace_lock();
init_own_output()}});import{existsSync as existsSync11,lstatSync as lstatSync5,readdirSync as readdirSync7,statSync as statSync7}from"fs";import{dirname as dirname12,join as join17}from"path";
function marketplaceDirectory(root,options={}){return{read:folder2=>read5(root,folder2,options),async write(change){return requireFolder2(root),requireNoLinks(root,
catalogPath),await withMarketplaceLock(root,()=>write(root,change,options),{signal:options.signal})},tidy:folder2=>tidy2(root,folder2)}}async function tidy2(root,folder2){
try{if(!hasLeftovers(root,folder2))return;await withMarketplaceLock(root,()=>clearLeftovers(root,folder2),{waitMs:0})}catch{}}async function read5(root,folder2,{
commit=!1,signal:signal2}){let found=await readUnlocked(root,folder2,signal2);if(!commit)return found;let asking={cwd:root,signal:signal2};return{...found,committed:async()=>await differsFromHead(
asking,folder2)?marketplaceIn(root,await headOf2(root),folder2):void 0}}async function readUnlocked(root,folder2,signal2){let lock=join17(root,lockPath),locked=existsSync11(
lock);try{return readState2(root,folder2)}catch(error4){if(isBazaarError(error4)&&error4.code!=="FILE_UNREADABLE"||!(locked||existsSync11(lock)))throw error4;return await withMarketplaceLock(
root,()=>readState2(root,folder2),{signal:signal2})}}function readState2(root,folder2){requireFolder2(root),requireNoLinks(root,folder2),requireNoLinks(root,catalogPath);
let beside2=join17(root,dirname12(folder2));return existsSync11(beside2)&&requireNoCaseTwin(folder2,readdirSync7(beside2)),{catalog:readCatalogFile(root),folder:readTree(
join17(root,folder2))}}async function write(root,change,{commit=!1,signal:signal2}){let paths=[change.folder,catalogPath];if(restoreFolder(root,change.folder))return{
kind:"moved"};let committing2=commit?await committingIn(root,change,signal2):void 0;committing2!==void 0&&await requireIdentity(committing2),committing2!==void 0&&
change.pending!==!0&&await requireCommittable(committing2,change.folder);let before2=readState2(root,change.folder);if(!sameBytes(before2.catalog,change.from.catalog)||
!sameTree(before2.folder,change.from.folder))return{kind:"moved"};if(change.pending===!0)return await finish2(root,change,committing2);requireListed(root,change.
folder);let folder2=replaceFolder(join17(root,change.folder),change.files,{within:root,replace:"always"}),undoCatalog=catalogUndo(root,before2.catalog),made;try{
writeCatalog(root,change.catalog),made=committing2&&await commitPaths(committing2,paths,change.message)}catch(error4){throw await undone(error4,[folder2.undo,undoCatalog,
()=>commit?unstage(root,paths):void 0])}return folder2.keep(),clearLeftovers(root,change.folder),{kind:"written",...made===void 0?{}:{commit:made},pushed:!1}}async function finish2(root,{
folder:folder2,message},committing2){let made=committing2&&await commitPaths(committing2,[folder2,catalogPath],message);return clearLeftovers(root,folder2),{kind:"\
written",...made===void 0?{}:{commit:made},pushed:!1}}function requireListed(root,folder2){let unlisted3=existsSync11(join17(root,folder2))?unlistedIn(join17(root,
folder2)):[];if(unlisted3.length===0)return;let problem=`The marketplace's folder "${folder2}" holds what this tool did not write: ${named6(unlisted3)}.`;throw new BazaarError(
"OUTPUT_EXISTS",problem,"Move or remove that, then publish again.")}async function committingIn(cwd,{author,fallbackAuthor},signal2){return{cwd,env:await commitEnvironment(
cwd,author,fallbackAuthor),signal:signal2}}async function undone(error4,steps){let left=[];for(let step3 of steps)try{await step3()}catch(failure2){left.push(messageOf(
failure2))}if(left.length===0)return error4;let problem=`${messageOf(error4)} And the marketplace could not be put back as it was: ${left.join("; ")}.`,fix="Put\
 it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new BazaarError("FILE_UNWRITABLE",problem,fix,{cause:error4})}
function requireFolder2(root){if(statSync7(root,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let problem=`There is no marketplace folder "${root}".`;throw new BazaarError(
"FILE_UNREADABLE",problem,"Give a folder or a git URL; --create makes a new folder.")}function requireNoLinks(root,path2){let segments2=path2.split("/");for(let[
at]of segments2.entries()){let way=segments2.slice(0,at+1).join("/"),found=lstatSync5(join17(root,way),{throwIfNoEntry:!1});if(found===void 0)return;if(found.isSymbolicLink())
throw unsafePath(`"${way}" in the marketplace is a symbolic link.`,"Replace it by a real file or folder.");if(way!==path2&&!found.isDirectory())throw unsafePath(
`"${way}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function readTree(folder2){let found=statSync7(folder2,{throwIfNoEntry:!1});if(found===
void 0)return treeOf({});if(!found.isDirectory())throw unsafePath(`"${folder2}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map([...readDirectory(
folder2)].map(([path2,entry])=>[path2,loaded(entry)]))}function loaded(entry){if(entry.kind!=="file")return entry;let bytes=entry.bytes();return{...entry,bytes:()=>bytes}}
var init_marketplace_directory=__esm({"src/adapters/marketplace-directory.ts"(){"use strict";init_errors();init_file_tree();init_types();init_same_tree();init_case_twin();
init_catalog_file();init_foreign_files();init_git_identity();init_git_objects();init_git_work_tree();init_marketplace_lock();init_output_state();init_read_directory();
init_replace_folder();init_safe_path();init_stale_leftovers()}});import{existsSync as existsSync12,mkdirSync as mkdirSync7,statSync as statSync8}from"fs";import{dirname as dirname13,join as join18,resolve as resolve8}from"path";
import{pathToFileURL as pathToFileURL3}from"url";async function openMarketplace(target,options={}){if(isUrl(target))return openRemote(target,options);let folder2=marketplaceRoot(
target);return options.create===!0&&(existsSync12(folder2)||await requireBranch(folder2,options.branch,!1),makeFolder2(folder2)),isGitDirectory(folder2)?openRemote(
pathToFileURL3(resolve8(folder2)).href,options):existsSync12(folder2)?openFolder(folder2,options):openRemote(githubUrl(target),options)}function marketplaceRoot(target){
if(isUrl(target))return target;let path2=resolve8(target),root=dirname13(dirname13(path2));return path2===join18(root,catalogPath)?root:target}function shownTarget(target){
return!isUrl(target)&&existsSync12(target)?target:target.replace(/[?#].*$/s,"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"$1")}function openRemote(url2,options){
let store=gitMarketplace(url2,options);return{kind:"remote",...store,[Symbol.asyncDispose]:()=>store[Symbol.asyncDispose]()}}async function openFolder(folder2,{
commit:wanted,signal:signal2,branch:branch2}){let isTop=await isWorkTreeTop(folder2),commit=wanted??isTop;await requireBranch(folder2,branch2,commit||isTop);let store=marketplaceDirectory(
folder2,{commit,...signal2&&{signal:signal2}});return{kind:commit?"work-tree":"folder",...store,[Symbol.asyncDispose]:async()=>{}}}async function requireBranch(folder2,branch2,isRepository){
if(branch2===void 0)return;let current=isRepository?await currentBranch(folder2):void 0;if(current===branch2)return;let has=current===void 0?"none":`"${current}\
"`;throw new BazaarError("OPTION_INVALID",`The marketplace is a folder, and the branch that is checked out there is ${has}, not "${branch2}".`,isRepository?"Che\
ck the branch out there, or give a git URL.":"Leave the branch out, or give a git URL.")}function makeFolder2(folder2){try{mkdirSync7(folder2,{recursive:!0})}catch(cause){
let problem=`The marketplace's folder "${folder2}" can't be made: ${messageOf(cause)}.`;throw new BazaarError("FILE_UNWRITABLE",problem,"Give another folder.",{
cause})}}function isGitDirectory(folder2){let is=name=>statSync8(join18(folder2,name),{throwIfNoEntry:!1});return is("HEAD")?.isFile()===!0&&is("objects")?.isDirectory()===
!0&&is("refs")?.isDirectory()===!0}function isUrl(target){return/^[a-z][a-z0-9+.-]+:\/\//i.test(target)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(target)}function githubUrl(target){
if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(target))return`https://github.com/${target}.git`;throw new BazaarError("OPTION_INVALID",`"${shownTarget(target)}\
" is no marketplace: there is no such folder, and it is no git URL.`,"Give a folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a cata\
log.")}var init_open_marketplace=__esm({"src/adapters/open-marketplace.ts"(){"use strict";init_errors();init_types();init_git_marketplace();init_git_work_tree();
init_marketplace_directory()}});function isOfficialName(name){return officialNames.has(name.toLowerCase())}function idPartProblem(name){if(name==="")return"is empty";if(!isInstallableName(name))
return'may hold only the letters a-z and A-Z, digits, ".", "_" and "-", and must start with a letter or digit'}function marketplaceNameProblem(name){let problem=idPartProblem(
name);if(problem!==void 0)return problem;if(name.includes(".."))return'holds ".."';let lower=name.toLowerCase();return Object.hasOwn(ownNames,lower)?`is kept fo\
r ${ownNames[lower]}`:isOfficialName(name)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":lower.startsWith("claudeai-")?
'starts with "claudeai-", which is kept for marketplaces on claude.ai':impersonation.test(name)||officialBeside.test(name)?"passes as a marketplace of Anthropic":
void 0}var officialNames,ownNames,impersonation,officialBeside,init_names=__esm({"src/marketplace/names.ts"(){"use strict";init_plugin_name();officialNames=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),ownNames={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"pl\
ugins from .claude/skills",synced:"plugins synced from claude.ai"},impersonation=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,officialBeside=
/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i}});function newCatalog(wanted){requireNames(wanted);let{name,owner,description}=wanted,problem=marketplaceNameProblem(name)??(owner.name===""?"needs an owner with \
a name":void 0);if(problem!==void 0){let sentence2=`The marketplace's name "${name}" ${problem}.`;throw new BazaarError("MARKETPLACE_INVALID",sentence2,"Choose \
another name, for example your organisation's name.")}let catalog={name,...description===void 0?{}:{description},owner:{...owner},plugins:[]};return`${JSON.stringify(
catalog,null,2)}
`}function requireNames(given){let{name,owner}=Object(given);if(typeof name=="string"&&typeof owner?.name=="string")return;let problem="`newCatalog` was called \
without a name or an owner's name.";throw new BazaarError("OPTION_INVALID",problem,"Give { name, owner: { name } }.")}var init_create=__esm({"src/marketplace/cr\
eate.ts"(){"use strict";init_errors();init_names()}});function layOut(value,layout){if(Array.isArray(value)){let items=value.map(item=>layOut(item,deeper(layout)));return enclose("[",items,"]",layout,"")}if(isJsonObject(
value)){let members2=Object.entries(value).map(([key,item])=>member2(key,item,deeper(layout)));return enclose("{",members2,"}",layout,layout.padding)}return JSON.
stringify(value)}function member2(key,value,layout){return`${JSON.stringify(key)}${layout.colon}${layOut(value,layout)}`}function enclose(open4,parts,close,layout,padding){
if(parts.length===0)return open4+close;if(layout.unit===void 0)return open4+padding+parts.join(layout.comma)+padding+close;let line3=layout.lineBreak+layout.unit;
return`${open4}${line3}${parts.join(`,${line3}`)}${layout.lineBreak}${close}`}function deeper(layout){return layout.unit===void 0?layout:{...layout,lineBreak:layout.
lineBreak+layout.unit}}function layoutOf(text7,root){let first=root.children[0],[key,value]=first?.type==="property"?first.children:[],colon=key&&value?text7.slice(
key.offset+key.length,value.offset):": ",lineBreak=/\r\n|\n|\r/.exec(text7)?.[0]??`
`,padding=first&&!/[\r\n]/.test(text7)?text7.slice(root.offset+1,first.offset):"";return{lineBreak,unit:unitOf(text7,root),colon:oneLine2(colon,": "),comma:commaOf(
text7,root),padding}}function unitOf(text7,root){let queue=[root];for(let node2=queue.shift();node2!==void 0;node2=queue.shift()){let child=node2.type==="proper\
ty"?void 0:node2.children[0];if(child!==void 0&&startsLine(text7,child.offset)){let[outer,inner]=[indentAt(text7,node2.offset),indentAt(text7,child.offset)];if(inner.
length>outer.length)return inner.slice(outer.length)}queue.push(...node2.children)}return root.children.length&&!/[\r\n]/.test(text7.trim())?void 0:"  "}function commaOf(text7,root){
let queue=[root];for(let node2=queue.shift();node2!==void 0;node2=queue.shift()){let[first,second]=node2.type==="property"?[]:node2.children;if(first&&second){let between=text7.
slice(first.offset+first.length,second.offset);if(!/[\r\n]/.test(between))return between}queue.push(...node2.children)}return layoutComma(text7,root)}function layoutComma(text7,root){
let[key,value]=root.children[0]?.children??[];return key&&value&&value.offset===key.offset+key.length+1&&text7[value.offset-1]===":"?",":", "}function oneLine2(separator,fallback){
return/[\r\n]/.test(separator)?fallback:separator}function startsLine(text7,offset){return/[\r\n][ \t]*$/.test(text7.slice(0,offset))}function indentAt(text7,offset){
let start3=Math.max(text7.lastIndexOf(`
`,offset-1),text7.lastIndexOf("\r",offset-1))+1;return/^[ \t]*/.exec(text7.slice(start3,offset))?.[0]??""}var init_json_layout=__esm({"src/core/json-layout.ts"(){
"use strict";init_json()}});function setJsonMember(text7,path2,key,value){let{mark,body:body3,node:node2,layout}=open3(text7,path2,"object"),old=node2.children.findLast(child=>child.key===
key)?.children[1];if(old===void 0)return mark+append(body3,node2,layout,local3=>member2(key,value,local3));if(sameJson(valueAt2(text7,[...path2,key]),value))return text7;
let local2=layoutAt(body3,old.offset,siblingLayout(body3,node2,layout));return mark+splice(body3,old.offset,old.offset+old.length,layOut(value,local2))}function appendJsonItem(text7,path2,value){
let{mark,body:body3,node:node2,layout}=open3(text7,path2,"array");return mark+append(body3,node2,layout,local2=>layOut(value,local2))}function sameJson(a,b){return canonical2(
a)===canonical2(b)}function canonical2(value){return JSON.stringify(value,(_,item)=>typeof item=="object"&&item!==null&&!Array.isArray(item)?Object.fromEntries(
Object.entries(item).sort(([a],[b])=>a<b?-1:1)):item)}function open3(text7,path2,type){let problem=parseJson(text7).problem;if(problem!==void 0)throw new TypeError(
`The text is not JSON: ${problem.reason}.`);let mark=text7.startsWith("\uFEFF")?"\uFEFF":"",body3=text7.slice(mark.length),root=readJsonTree(body3),node2=root;for(let step3 of path2)
node2=node2===void 0?void 0:childAt(node2,step3);if(node2?.type!==type)throw new TypeError(`There is no ${type} at /${path2.join("/")}.`);return{mark,body:body3,
node:node2,layout:layoutOf(body3,root)}}function valueAt2(text7,path2){let value=parseJson(text7).value;for(let step3 of path2)value=typeof value=="object"&&value!==
null?Reflect.get(value,step3):void 0;return value}function append(body3,node2,layout,write2){let last=node2.children.at(-1);if(last===void 0)return fill3(body3,
node2,layout,write2);let end=last.offset+last.length,local2=siblingLayout(body3,node2,layout);if(!startsLine(body3,last.offset)){let between=betweenOf(body3,node2,
layout);return splice(body3,end,end,between+write2(layoutAt(body3,/[\r\n]/.test(between)?last.offset:end,local2)))}let before2=`,${eolOf(layout)}${indentAt(body3,
last.offset)}`;return splice(body3,end,end,before2+write2(layoutAt(body3,last.offset,local2)))}function fill3(body3,node2,layout,write2){let[start3,end]=[node2.
offset+1,node2.offset+node2.length-1];if(layout.unit===void 0){let padding=node2.type==="object"?layout.padding:"";return splice(body3,start3,end,padding+write2(
layout)+padding)}let outer=layoutAt(body3,node2.offset,layout),inner={...outer,lineBreak:outer.lineBreak+layout.unit};return splice(body3,start3,end,inner.lineBreak+
write2(inner)+outer.lineBreak)}function betweenOf(body3,node2,layout){let[one,two]=node2.children.slice(-2);return one&&two?body3.slice(one.offset+one.length,two.
offset):layout.comma}function siblingLayout(body3,node2,layout){let children=node2.children,last=(node2.type==="object"?children.map(child=>child.children[1]):children).
filter(value=>value?.children.length).at(-1);return last===void 0?startsLine(body3,children.at(-1)?.offset??0)?layout:compact(body3,node2,layout):body3.slice(last.
offset,last.offset+last.length).search(/[\r\n]/)===-1?compact(body3,last,layout):layout}function compact(body3,like,layout){let first=like.type==="object"?like.
children[0]:void 0,padding=first===void 0?layout.padding:body3.slice(like.offset+1,first.offset);return{...layout,unit:void 0,padding:/[\r\n]/.test(padding)?"":
padding}}function layoutAt(body3,offset,layout){return{...layout,lineBreak:eolOf(layout)+indentAt(body3,offset)}}function eolOf(layout){return/^[\r\n]*/.exec(layout.
lineBreak)?.[0]??""}function splice(text7,start3,end,insert){return text7.slice(0,start3)+insert+text7.slice(end)}var init_json_edit=__esm({"src/core/json-edit.\
ts"(){"use strict";init_json();init_json_layout();init_json_tree()}});function isInside2(pluginRoot){return!/^[/\\]|^[A-Za-z]:|\\/.test(pluginRoot)&&!pluginRoot.split("/").includes("..")}function normalize2(path2){return path2.split(
"/").filter(segment=>segment!==""&&segment!==".").join("/")}var init_source2=__esm({"src/marketplace/source.ts"(){"use strict"}});function isOwner(value){return!isJsonObject(value)||typeof value.name!="string"||value.name===""?!1:[value.email,value.url].every(one=>one===void 0||typeof one==
"string")}var init_entry=__esm({"src/marketplace/entry.ts"(){"use strict";init_json()}});function upsertEntry(text7,entry,options={}){requireArguments(text7,entry);let catalog=catalogOf(text7),plugins=pluginsOf(catalog),found=plugins.flatMap((item,index2)=>nameOf3(
item)===entry.name?[index2]:[]);if(found.length>1)throw twice(entry.name,found.length);let[index]=found;if(index===void 0){let base=catalog.plugins===void 0?setJsonMember(
text7,[],"plugins",[]):text7;return{text:appendJsonItem(base,["plugins"],itemOf(entry)),change:"added"}}let old=plugins[index],wanted=changesTo(old,entry,catalog,
options),edited=text7;for(let[key,value]of Object.entries(wanted))edited=setJsonMember(edited,["plugins",index],key,value);return{text:edited,change:edited===text7?
"unchanged":"replaced"}}function requireArguments(text7,entry){if(typeof text7!="string")throw unfit2("the catalog's text is none");let{name,source,description,
category,author}=entry??{};if(typeof name!="string"||name==="")throw unfit2("the entry has no name");if(typeof source!="string"||!source.startsWith("./"))throw unfit2(
'the entry has no source that starts with "./"');if(typeof description!="string")throw unfit2("the entry has no description");if(category!==void 0&&typeof category!=
"string")throw unfit2("the entry's category is no text");if(author!==void 0&&!isOwner(author))throw unfit2("the entry's author has no name")}function unfit2(problem){
let fix="Give the catalog's text, and an entry with name, source (./folder) and description.";return new BazaarError("OPTION_INVALID",`\`upsertEntry\` was called \
wrongly: ${problem}.`,fix)}function catalogOf(text7){let{value,problem}=parseJson(text7);if(problem!==void 0){let place=`line ${problem.line}, column ${problem.
column}`;throw invalid4(`"${catalogPath}" is not valid JSON (${place}): ${problem.reason}.`,"Correct it, then publish again.")}if(isJsonObject(value))return value;
throw invalid4(`"${catalogPath}" is no JSON object.`,'Write {"name": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.')}function pluginsOf(catalog){let{plugins}=catalog;
if(plugins===void 0)return[];if(Array.isArray(plugins))return plugins;throw invalid4(`"plugins" in "${catalogPath}" is no list.`,'Write "plugins": [] or a list \
of entries.')}function nameOf3(item){return isJsonObject(item)?item.name:void 0}function itemOf(entry){let{name,source,description,category,author}=entry;return{
name,source,description,...category===void 0?{}:{category},...author===void 0?{}:{author:{...author}}}}function changesTo(old,entry,catalog,options){let{source,
description,author,category}=itemOf(entry),same=folderOf(old.source,catalog)===normalize2(entry.source);if(!same&&options.takeOver!==!0)throw foreign(entry.name,
old.source);return{...same?{}:{source},description,...category!==void 0&&old.category===void 0?{category}:{},...author===void 0?{}:{author}}}function folderOf(source,catalog){
if(typeof source!="string")return;if(source==="."||source.startsWith("./"))return normalize2(source);let metadata=catalog.metadata,root=isJsonObject(metadata)?metadata.
pluginRoot:void 0;return typeof root=="string"&&isInside2(root)?normalize2(`${root}/${source}`):void 0}function twice(name,count2){return invalid4(`The catalog \
has ${count2} entries called "${name}", and it is not clear which one to update.`,"Remove all but one.")}function foreign(name,source){let kind=isJsonObject(source)?
JSON.stringify(source.source??null):JSON.stringify(source??null);return invalid4(`The catalog has an entry "${name}" from another source (${kind}), which may be\
 somebody else's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}function invalid4(problem,fix){
return new BazaarError("MARKETPLACE_INVALID",problem,fix)}var init_upsert=__esm({"src/marketplace/upsert.ts"(){"use strict";init_errors();init_json();init_json_edit();
init_entry();init_source2();init_types()}});function planPublish(state,thinClient,options={}){let folder2=folderOf2(thinClient);requireOurs2(state.folder,folder2);let old=state.catalog===void 0?void 0:catalogText(
state.catalog),entry=entryOf2(thinClient,folder2,options.category),base=old??freshCatalog(options.newCatalog),{text:text7,change}=upsertEntry(base,entry,{takeOver:options.
takeOver??!1}),files=compare(state.folder,thinClient.files,folder2);return{folder:folder2,entry,entryChange:change,catalog:text7,catalogBytes:new TextEncoder().
encode(text7),files:withCatalog(files,old===void 0?"added":text7===old?void 0:"changed")}}function isNothing({files}){return files.added.length+files.changed.length+
files.removed.length===0}function folderOf2(thinClient){return`plugins/${thinClient.name}`}function entryOf2(thinClient,folder2,category){let author=authorOf3(thinClient.
files);return{name:thinClient.name,source:`./${folder2}`,description:thinClient.description,...category===void 0?{}:{category},...author===void 0?{}:{author}}}function manifestOf3(files){
let file=fileAt(files,manifestPath3);return file===void 0?void 0:parseJson(decodeText(file.bytes())).value}function authorOf3(files){let manifest=manifestOf3(files),
author=isJsonObject(manifest)?manifest.author:void 0;if(!isJsonObject(author)||typeof author.name!="string")return;let more=Object.entries(author).filter(([key,
value])=>["email","url"].includes(key)&&typeof value=="string");return{name:author.name,...Object.fromEntries(more)}}function requireOurs2(files,folder2){if(!(files.
size===0||isThinClient(files)))throw new BazaarError("OUTPUT_EXISTS",`The marketplace's folder "${folder2}" holds files that this tool did not write.`,"Publish \
under another name with --name, or remove the folder from the marketplace yourself.")}function isThinClient(files){let value=manifestOf3(files);for(let key of["\
metadata","bazaar","thinClient"])value=isJsonObject(value)?value[key]:void 0;return value!==void 0}function catalogText(bytes){try{return new TextDecoder("utf-8",
{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(error4){let problem=`"${catalogPath}" is not UTF-8, so an edit would damage it.`;throw new BazaarError("MARKETPLACE\
_INVALID",problem,"Save it as UTF-8, then publish again.",{cause:error4})}}function freshCatalog(options){if(options!==void 0)return newCatalog(options);throw new BazaarError(
"MARKETPLACE_INVALID",`There is no "${catalogPath}", so this is no marketplace.`,"Give the folder or repository of one, or make a new catalog: --create, with --\
marketplace-name and --owner (`newCatalog` in code).")}function compare(old,fresh,folder2){let at=path2=>`${folder2}/${path2}`,paths=[...fresh.keys()];return{added:paths.
filter(path2=>!old.has(path2)).map(at),changed:paths.filter(path2=>old.has(path2)&&!sameFile(fileAt(old,path2),fileAt(fresh,path2))).map(at),removed:[...old].filter(
([path2,entry])=>!fresh.has(path2)&&entry.kind!=="directory").map(([path2])=>at(path2))}}function withCatalog(files,kind){return kind===void 0?files:{...files,[kind]:[
...files[kind],catalogPath].sort(compareCodeUnits)}}var manifestPath3,init_plan=__esm({"src/publish/plan.ts"(){"use strict";init_errors();init_file_tree();init_json();
init_text();init_create();init_types();init_upsert();init_same_tree();manifestPath3=".claude-plugin/plugin.json"}});import{createHash}from"crypto";function blobHash(size){return createHash("sha1").update(`blob ${size}\0`)}function blobName(content){return blobHash(content.length).
update(content).digest("hex")}var init_git_blob=__esm({"src/workspace/git-blob.ts"(){"use strict"}});import{deflateSync}from"zlib";function binaryPatch(before2,after){return`GIT binary patch
${literal2(after)}${literal2(before2)}`}function literal2(bytes){return`literal ${bytes.length}
${encodedLines(deflateSync(bytes))}
`}function encodedLines(bytes){let lines2=[];for(let at=0;at<bytes.length;at+=bytesPerLine){let line3=bytes.subarray(at,at+bytesPerLine);lines2.push(`${countLetter(
line3.length)}${base85(line3)}
`)}return lines2.join("")}function countLetter(count2){return String.fromCharCode(count2<=26?64+count2:96+count2-26)}function base85(bytes){let text7="";for(let at=0;at<
bytes.length;at+=4){let value=[0,1,2,3].map(index=>bytes[at+index]??0).reduce((sum,byte)=>sum*256+byte,0),digits="";for(let digit=0;digit<5;digit+=1)digits=(alphabet[value%
85]??"")+digits,value=Math.floor(value/85);text7+=digits}return text7}var alphabet,bytesPerLine,init_git_binary=__esm({"src/workspace/git-binary.ts"(){"use stri\
ct";alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",bytesPerLine=52}});var Diff,init_base=__esm({"node_modules/diff/libesm/diff/base.js"(){"use strict";Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="functio\
n"?(callback=options,options={}):"callback"in options&&(callback=options.callback);let oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,
options),oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(
oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){var _a3;let done=value=>{if(value=this.postProcess(value,options),
callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+
oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));let maxExecutionTime=(_a3=options.timeout)!==null&&_a3!==void 0?
_a3:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,
options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,
maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=
2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.
oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=
void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,
1,options),newPos=this.extractCommon(basePath,newTokens,oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(
basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,
diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(
function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&
Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path2,added,removed,oldPosInc,options){let last=path2.lastComponent;return last&&
!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path2.oldPos+oldPosInc,lastComponent:{count:last.count+1,added,removed,previousComponent:last.
previousComponent}}:{oldPos:path2.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array3){let ret=[];for(let i=0;i<array3.length;i++)array3[i]&&ret.push(array3[i]);return ret}castInput(value,options){
return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components=[],nextComponent;for(;lastComponent;)components.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();let componentLen=components.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=
value.map(function(value2,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}}}});function diffArrays(oldArr,newArr,options){return arrayDiff.diff(oldArr,newArr,options)}var ArrayDiff,arrayDiff,init_array=__esm({"node_modules/diff/libesm/diff\
/array.js"(){"use strict";init_base();ArrayDiff=class extends Diff{tokenize(value){return value.slice()}join(value){return value}removeEmpty(value){return value}},
arrayDiff=new ArrayDiff}});var init_libesm=__esm({"node_modules/diff/libesm/index.js"(){"use strict";init_array()}});function anchorsOf(old,fresh,range2){let oldOnce=placesOfSingles(old,range2.oldStart,range2.oldEnd),freshOnce=placesOfSingles(fresh,range2.newStart,range2.newEnd),
pairs=[];for(let[line3,at]of oldOnce){let there=freshOnce.get(line3);at!==-1&&there!==void 0&&there!==-1&&pairs.push([at,there])}return longestRising(pairs)}function placesOfSingles(lines2,start3,end){
let places=new Map;for(let at=start3;at<end;at+=1){let line3=lines2[at]??0;places.set(line3,places.has(line3)?-1:at)}return places}function longestRising(pairs){
let ends=[],previous=[];pairs.forEach(([,there],index)=>{let[low,high]=[0,ends.length];for(;low<high;){let middle=low+high>>1;(pairs[ends[middle]??0]?.[1]??0)<there?
low=middle+1:high=middle}previous[index]=low===0?-1:ends[low-1]??-1,ends[low]=index});let row=[];for(let at=ends.at(-1)??-1;at!==-1;at=previous[at]??-1){let pair2=pairs[at];
pair2!==void 0&&row.push(pair2)}return row.toReversed()}var init_line_anchors=__esm({"src/workspace/line-anchors.ts"(){"use strict"}});function lineDiff(before2,after){let[old,fresh]=numbered(before2,after),whole4={oldStart:0,oldEnd:old.length,newStart:0,newEnd:fresh.length};return joined(pieces(
old,fresh,trimmed(old,fresh,whole4)))}function numbered(before2,after){let numbers=new Map,numberOf=line3=>{let known3=numbers.get(line3)??numbers.size;return numbers.
set(line3,known3),known3};return[Uint32Array.from(before2,numberOf),Uint32Array.from(after,numberOf)]}function trimmed(old,fresh,range2){let{oldStart,oldEnd,newStart,
newEnd}=range2;for(;oldStart<oldEnd&&newStart<newEnd&&old[oldStart]===fresh[newStart];)oldStart+=1,newStart+=1;for(;oldStart<oldEnd&&newStart<newEnd&&old[oldEnd-
1]===fresh[newEnd-1];)oldEnd-=1,newEnd-=1;return{oldStart,oldEnd,newStart,newEnd}}function pieces(old,fresh,range2){let shortest2=searched2(old,fresh,range2,maxEdits);
return shortest2!==void 0?shortest2:gaps(range2,anchorsOf(old,fresh,range2)).flatMap(gap=>{let inner=trimmed(old,fresh,gap),lines2=inner.oldEnd-inner.oldStart+inner.
newEnd-inner.newStart;return searched2(old,fresh,inner,Math.min(lines2,60))??[inner]})}function searched2(old,fresh,{oldStart,oldEnd,newStart,newEnd},edits){let lines2=oldEnd-
oldStart+newEnd-newStart;if(lines2===0)return[];if(oldStart===oldEnd||newStart===newEnd)return[{oldStart,oldEnd,newStart,newEnd}];let maxEditLength=Math.min(edits,
Math.floor(maxSteps2/lines2)+1),parts=diffArrays([...old.subarray(oldStart,oldEnd)],[...fresh.subarray(newStart,newEnd)],{maxEditLength});if(parts===void 0)return;
let[oldAt,newAt]=[oldStart,newStart],changes2=[];for(let{added,removed,count:count2}of parts){let[oldTo,newTo]=[added?oldAt:oldAt+count2,removed?newAt:newAt+count2];
(added||removed)&&changes2.push({oldStart:oldAt,oldEnd:oldTo,newStart:newAt,newEnd:newTo}),[oldAt,newAt]=[oldTo,newTo]}return changes2}function gaps(range2,anchors){
let[oldStart,newStart]=[range2.oldStart,range2.newStart],found=[];for(let[oldEnd,newEnd]of[...anchors,[range2.oldEnd,range2.newEnd]])(oldEnd>oldStart||newEnd>newStart)&&
found.push({oldStart,oldEnd,newStart,newEnd}),[oldStart,newStart]=[oldEnd+1,newEnd+1];return found}function joined(changes2){let found=[];for(let change of changes2){
if(change.oldStart===change.oldEnd&&change.newStart===change.newEnd)continue;let last=found.at(-1);last!==void 0&&last.oldEnd===change.oldStart&&last.newEnd===change.
newStart?found[found.length-1]={...last,oldEnd:change.oldEnd,newEnd:change.newEnd}:found.push(change)}return found}var maxEdits,maxSteps2,init_line_diff=__esm({
"src/workspace/line-diff.ts"(){"use strict";init_libesm();init_line_anchors();maxEdits=1e3,maxSteps2=4e6}});function hunksOf(before2,after){let[old,fresh]=[linesOf(before2),linesOf(after)],changes2=lineDiff(old,fresh),sum=lines2=>changes2.reduce((total,change)=>total+
lines2(change),0);return{text:grouped(changes2).map(group=>hunk(old,fresh,group)).join(""),added:sum(({newStart,newEnd})=>newEnd-newStart),removed:sum(({oldStart,
oldEnd})=>oldEnd-oldStart)}}function linesOf(text7){let lines2=text7.split(`
`).map(line3=>`${line3}
`),last=(lines2.pop()??"").slice(0,-1);return last===""?lines2:[...lines2,last]}function grouped(changes2){let groups=[];for(let change of changes2){let last=groups.
at(-1)?.at(-1);last!==void 0&&change.oldStart-last.oldEnd<=2*contextLines?groups.at(-1)?.push(change):groups.push([change])}return groups}function hunk(old,fresh,changes2){
let[first,last]=[changes2[0],changes2.at(-1)];if(first===void 0||last===void 0)return"";let lead=Math.min(contextLines,first.oldStart),trail=Math.min(contextLines,
old.length-last.oldEnd),[oldFrom,newFrom]=[first.oldStart-lead,first.newStart-lead],lines2=[`@@ -${span2(oldFrom,last.oldEnd+trail)} +${span2(newFrom,last.newEnd+
trail)} @@
`],put=(sign2,all,start3,end)=>{for(let at2=start3;at2<end;at2+=1)lines2.push(signed(sign2,all[at2]??""))},at=oldFrom;for(let{oldStart,oldEnd,newStart,newEnd}of changes2)
put(" ",old,at,oldStart),put("-",old,oldStart,oldEnd),put("+",fresh,newStart,newEnd),at=oldEnd;return put(" ",old,at,last.oldEnd+trail),lines2.join("")}function signed(sign2,line3){
return line3.endsWith(`
`)?`${sign2}${line3}`:`${sign2}${line3}
\\ No newline at end of file
`}function span2(start3,end){let count2=end-start3,first=count2===0?start3:start3+1;return count2===1?`${first}`:`${first},${count2}`}var contextLines,init_hunks=__esm(
{"src/workspace/hunks.ts"(){"use strict";init_line_diff();contextLines=3}});function quotedName(name){let escaped=name.replaceAll(unfit3,sign2=>sign2===" "?" ":short[sign2]??octal(sign2));return escaped===name&&!name.includes(" ")?name:
`"${escaped}"`}function octal(sign2){return[...Buffer.from(sign2)].map(byte=>`\\${byte.toString(8).padStart(3,"0")}`).join("")}var short,unfit3,init_patch_names=__esm(
{"src/workspace/patch-names.ts"(){"use strict";short={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},unfit3=
/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu}});import{isUtf8}from"buffer";function filePatch(path2,before2,after){let[old,fresh]=[before2?.bytes??nothing2,after?.bytes??nothing2],same=Buffer.compare(old,fresh)===
0,kind=kindOf3(before2,after,same);if(kind===void 0)return;let binary=!same&&!(isText2(old)&&isText2(fresh)),head3=`${headOf3(path2,before2,after)}${kind==="mod\
e"?"":indexLine(before2,after)}`,mode=before2!==void 0&&after!==void 0&&before2.executable!==after.executable,what={path:path2,kind,binary,...mode&&{executable:after.
executable}};if(same)return{change:{...what,added:0,removed:0},text:head3};if(binary){let bytes={before:old.length,after:fresh.length};return{change:{...what,added:0,
removed:0,bytes},text:`${head3}${binaryPatch(old,fresh)}`}}let{text:text7,added,removed}=hunksOf(textOf6(old),textOf6(fresh)),names3=`--- ${before2?side("a",path2):
"/dev/null"}
+++ ${after?side("b",path2):"/dev/null"}
`;return{change:{...what,added,removed},text:`${head3}${names3}${text7}`}}function kindOf3(before2,after,same){return before2===void 0?after===void 0?void 0:"ad\
ded":after===void 0?"deleted":same?before2.executable===after.executable?void 0:"mode":"changed"}function headOf3(path2,before2,after){let first=`diff --git ${side(
"a",path2)} ${side("b",path2)}
`;return before2===void 0?`${first}new file mode ${modeOf(after)}
`:after===void 0?`${first}deleted file mode ${modeOf(before2)}
`:before2.executable===after.executable?first:`${first}old mode ${modeOf(before2)}
new mode ${modeOf(after)}
`}function indexLine(before2,after){let mode=before2!==void 0&&before2.executable===after?.executable?` ${modeOf(before2)}`:"";return`index ${hashOf(before2)}..${hashOf(
after)}${mode}
`}function hashOf(content){return content===void 0?"0".repeat(40):blobName(content.bytes)}function modeOf(content){return content?.executable===!0?"100755":"100\
644"}function side(prefix,path2){return quotedName(`${prefix}/${path2}`)}function isText2(bytes){return!bytes.includes(0)&&isUtf8(bytes)}function textOf6(bytes){
return Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("utf8")}var nothing2,init_file_patch=__esm({"src/workspace/file-patch.ts"(){"use str\
ict";init_git_blob();init_git_binary();init_hunks();init_patch_names();nothing2=new Uint8Array}});var preview_exports={};__export(preview_exports,{preview:()=>preview});async function preview(outcomes,inputs,env,signal2){var _stack=[];try{let{marketplace:marketplace2,
base}=inputs;if(marketplace2===void 0||inputs.mode==="none")return[...outcomes];let url2=`${env.GITHUB_SERVER_URL??"https://github.com"}/${marketplace2}.git`;let store=__using(
_stack,await openMarketplace(url2,{signal:signal2,timeoutMs:6e4,...base&&{branch:base}}),!0);let seen2=[];for(let outcome of outcomes)seen2.push(await previewed(
outcome,store,inputs));return seen2}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function previewed(outcome,store,inputs){
let{client,notes}=outcome;if(client===void 0)return outcome;let read6=await readOf(store,client);if(typeof read6=="string")return{...outcome,notes:[...notes,read6]};
try{let{category}=inputs,plan=planPublish(read6,client,{takeOver:inputs["take-over"],...category&&{category}});return{...outcome,preview:previewOf(plan,read6,client)}}catch(error4){
if(!isBazaarError(error4))throw error4;return{...outcome,error:error4}}}async function readOf(store,client){try{return await store.read(folderOf2(client))}catch(error4){
if(!isBazaarError(error4)||error4.code==="INTERRUPTED")throw error4;return`The marketplace could not be read without a token, so nothing is compared with it: ${error4.
problem}`}}function previewOf(plan,{folder:folder2},client){let oldVersion=versionIn(folder2),isNew=plan.entryChange==="added"&&folder2.size===0;return{files:plan.
files,entry:plan.entryChange,change:isNew?"initial":isNothing(plan)?"none":"content",...oldVersion===void 0?{}:{oldVersion},patch:patchOf(plan.folder,folder2,client.
files)}}function versionIn(files){let manifest=fileAt(files,".claude-plugin/plugin.json"),value=manifest===void 0?void 0:parseJson(decodeText(manifest.bytes())).
value,version2=isJsonObject(value)?value.version:void 0;return typeof version2=="string"?version2:void 0}function patchOf(folder2,old,fresh){let paths=[...new Set(
[...old.keys(),...fresh.keys()])].sort(),content=(tree,path2)=>{let file=fileAt(tree,path2);return file===void 0?void 0:{bytes:file.bytes(),executable:file.executable}};
return paths.map(path2=>filePatch(`${folder2}/${path2}`,content(old,path2),content(fresh,path2))).map(one=>one?.text??"").join("")}var init_preview=__esm({"acti\
on/preview.ts"(){"use strict";init_open_marketplace();init_errors();init_file_tree();init_json();init_text();init_plan();init_file_patch()}});var run_exports={};__export(run_exports,{run:()=>run});async function run(env,signal2){let given=await attempt4(()=>Promise.resolve(parseInputs(env))),outcome="\
failure"in given?stopped3(given.failure):await worked(given.value,env,signal2),failOn="failure"in given?"error":given.value["fail-on"],failed2=hasFailed(outcome,
failOn);return await told(outcome,failed2,env),!failed2}async function worked(inputs,env,signal2){let done=await attempt4(()=>work(inputs,env,signal2));return"f\
ailure"in done?stopped3(done.failure):done.value}async function work(inputs,env,signal2){let gate=gateOf(await eventOf(env));if(gate.kind==="refused")throw new BazaarError(
"USAGE_INVALID",gate.problem,gate.fix);let workspace=env.GITHUB_WORKSPACE||process.cwd(),foreign2=gate.kind==="preview"&&gate.foreign,folders2=pluginFolders(workspace,
inputs["plugin-path"]),outcomes=[];for(let folder2 of folders2)outcomes.push(await prepare(folder2,{workspace,inputs,foreign:foreign2,signal:signal2}));let written=withFolders(
outputFolder(env),outcomes);if(gate.kind==="publish"){let{publishAll:publishAll2}=await Promise.resolve().then(()=>(init_publish(),publish_exports));return await publishAll2(
written,inputs,env,signal2)}log("This event is looked at only: nothing is built, pushed or written.");let{preview:preview2}=await Promise.resolve().then(()=>(init_preview(),preview_exports));
return{kind:"preview",changed:!1,plugins:await preview2(written,inputs,env,signal2),warnings:[]}}async function told(outcome,failed2,env){annotate(outcome.plugins.
flatMap(({rows})=>rows));for(let sentence2 of outcome.warnings)warning(printable(sentence2));tell(outcome,outputFolder(env),env),declareArtifacts(env,outcome.plugins);
let text7=summaryFor(outcome,failed2);env.GITHUB_STEP_SUMMARY&&await summary.addRaw(text7).write();for(let line3 of failureLines(outcome))error(printable(line3))}
function failureLines({error:error4,plugins}){if(error4!==void 0)return[`${error4.code}: ${error4.problem} ${error4.fix}`];let[first,...more]=plugins.filter(one=>one.
error!==void 0);if(first?.error===void 0)return[];let{code:code2,problem,fix}=first.error,others2=more.length===0?"":` (and ${more.length} more plugins failed: \
see the summary)`;return[`${first.name}: ${code2}: ${problem} ${fix}${others2}`]}function stopped3(error4){return{kind:"publish",changed:!1,plugins:[],warnings:[],
error:error4}}async function attempt4(step3){try{return{value:await step3()}}catch(error4){return process.env.BAZAAR_DEBUG&&log(...String(error4.stack).split(`
`)),{failure:asBazaarError(error4)}}}var init_run=__esm({"action/run.ts"(){"use strict";init_core();init_failure();init_errors();init_text_width();init_annotations();
init_event();init_gate();init_inputs();init_log();init_outcome();init_plugin_folders();init_prepare();init_report();init_summary2()}});init_core();init_inputs();for(let name of secretInputs){let value=inputText(process.env,name);value!==""&&setSecret(value)}var controller=new AbortController;for(let signal2 of[
"SIGINT","SIGTERM"])process.once(signal2,()=>{stop()});async function stop(){let{BazaarError:BazaarError2}=await Promise.resolve().then(()=>(init_errors(),errors_exports));
controller.abort(new BazaarError2("INTERRUPTED","The run was cancelled.","Start it again when you want it done."))}try{let{run:run2}=await Promise.resolve().then(()=>(init_run(),run_exports));
await run2(process.env,controller.signal)||(process.exitCode=1)}catch(error4){setFailed(error4 instanceof Error?`UNEXPECTED: ${error4.message}`:String(error4))}

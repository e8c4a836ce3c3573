// Our declarations must compile where neither `lib` nor the types of Node bring `AsyncDisposable`; `preserve` writes this
// line into them, and the compiler then adds the library by itself.
/// <reference lib="esnext.disposable" preserve="true" />

/** What `await using` closes. */
export type Closing = AsyncDisposable;

// Serves the conformance server on stdio, in either era: node src/testing/conformance/stdio.ts
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createConformanceServer } from "./server.ts";

serveStdio(() => createConformanceServer());

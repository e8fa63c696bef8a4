import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What is answered to a request. */
export interface Answer {
  readonly status: number;
  /** A MIME type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and who may frame it, besides what a page says itself. */
  readonly policy?: string;
}

export interface Handlers {
  /** @param path after the key, without a slash in front; decoded */
  readonly get: (path: string) => Answer | undefined;
  /** @param body as it was sent, and of no form that can be relied on */
  readonly post: (path: string, body: unknown) => Promise<Answer | undefined>;
}

export interface PreviewServer {
  /** With the key of this run: who has it may read and write. */
  readonly address: string;
  /** Tells every page that is open. */
  tell(event: string): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Loopback: no other machine reaches it. */
const HOST = "127.0.0.1";
/** More than the longest text that is taken, whatever its letters. */
const MOST_BYTES = 100_000;
const EVENTS = "hendelser";

/** Sent with every answer: nobody keeps, frames, guesses or passes on anything. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * Serves a preview on this machine, to whoever has the key of this run.
 *
 * The key is a part of each address, so that a page of somebody else's, which does not know it, can neither read nor
 * write; and no cookie, which other programs on this machine would be sent. That the request was made to this name
 * (`Host`), and what writes by a page of ours (`Origin`), is tried besides.
 *
 * @param port 0 for any that is free
 * @throws the system's error when the port is taken
 */
export async function servePreview(port: number, { get, post }: Handlers): Promise<PreviewServer> {
  const key = randomBytes(24).toString("base64url");
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => refuse(response, 500));
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port: own } = server.address() as AddressInfo;
    const hosts = [`${HOST}:${own}`, `localhost:${own}`];
    const { host = "", origin } = request.headers;
    if (!hosts.includes(host)) return refuse(response, 421);
    if (origin !== undefined && origin !== `http://${host}`) return refuse(response, 403);
    const [, given = "", ...rest] = (request.url ?? "").replace(/[?#].*$/s, "").split("/");
    if (!isSame(given, key)) return refuse(response, 404);
    const path = decoded(rest.join("/"));
    if (path === undefined) return refuse(response, 400);
    if (request.method === "GET" || request.method === "HEAD") {
      if (path === EVENTS) return listen(request, response);
      return send(request, response, get(path));
    }
    if (request.method !== "POST") return refuse(response, 405);
    if (origin === undefined || request.headers["content-type"] !== "application/json")
      return refuse(response, 403);
    const body = await bodyOf(request);
    if (body === undefined) return refuse(response, 400);
    return send(request, response, await post(path, body));
  }

  /** Keeps a connection open, by which pages are told of what has changed. */
  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(":\n\n");
    open.add(response);
    request.on("close", () => open.delete(response));
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${own}/${key}/`,
    tell(event) {
      for (const response of open) response.write(`data: ${event}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined): void {
  if (!answer) {
    refuse(response, 404);
    return;
  }
  const { status, type, body, policy } = answer;
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ...HEADERS,
    "Content-Type": type,
    // Kept, but asked for each time: fonts are sent once.
    "Cache-Control": "no-cache",
    ETag: tag,
    ...(policy !== undefined && { "Content-Security-Policy": policy }),
  };
  if (request.method !== "POST" && request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { ...HEADERS, "Content-Length": 0, Connection: "close" }).end();
}

/** Takes the same time wherever they differ. */
function isSame(given: string, key: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(key));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** What was sent, as JSON; undefined when it is none, or too much. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString("utf8"));
  } catch {
    return undefined;
  }
}

import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { type Handlers, type PreviewServer, servePreview } from "../../src/preview/server.ts";

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function serve(handlers: Partial<Handlers> = {}): Promise<PreviewServer> {
  const text = (body: string) => ({ status: 200, type: "text/plain", body });
  const server = await servePreview(0, {
    get: (path) => (path === "a/ø" ? text("her") : undefined),
    post: async (_path, body) => text(JSON.stringify(body)),
    ...handlers,
  });
  onTestFinished(() => server.close());
  return server;
}

/** Asks as no browser would: with any path, host and origin. */
function ask(address: string, path: string, { method = "GET", headers = {}, body }: Asked = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        let text = "";
        response.on("data", (data) => {
          text += data;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    },
  );
}

const keyOf = ({ address }: PreviewServer) => new URL(address).pathname;
const json = { "Content-Type": "application/json" };

test("answers who has the key of this run, and another run has another", async () => {
  const [one, other] = [await serve(), await serve()];
  expect(await ask(one.address, `${keyOf(one)}a/%C3%B8`)).toMatchObject({ status: 200, text: "her" });
  expect(keyOf(one)).not.toBe(keyOf(other));
  expect(keyOf(one).length).toBeGreaterThan(32);
  for (const path of ["/", "/a/%C3%B8", `${keyOf(other)}a/%C3%B8`, keyOf(one).slice(0, -2), "//a", "*"])
    expect((await ask(one.address, path)).status, path).toBe(404);
});

test("answers no other name: a page elsewhere whose name is made to lead here gets nothing", async () => {
  const server = await serve();
  const path = `${keyOf(server)}a/%C3%B8`;
  const { port } = new URL(server.address);
  for (const Host of ["evil.example", `evil.example:${port}`, "127.0.0.1", `127.0.0.1:${Number(port) + 1}`])
    expect((await ask(server.address, path, { headers: { Host } })).status, Host).toBe(421);
  expect((await ask(server.address, path, { headers: { Host: `localhost:${port}` } })).status).toBe(200);
});

test("answers no page of somebody else's, even one that has the key", async () => {
  const server = await serve();
  const { origin, port } = new URL(server.address);
  const path = `${keyOf(server)}godkjenn`;
  const post = (headers: Record<string, string>, body = "{}") =>
    ask(server.address, path, { method: "POST", headers: { ...json, ...headers }, body });
  expect((await post({ Origin: origin })).status).toBe(200);
  for (const Origin of [
    "https://evil.example",
    "null",
    `http://127.0.0.1:${Number(port) + 1}`,
    `http://localhost:${port}`,
  ])
    expect((await post({ Origin })).status, Origin).toBe(403);
  // Nor one who does not say where from, or sends a form.
  expect((await post({})).status).toBe(403);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
    expect((await post({ Origin: origin, "Content-Type": type })).status, type).toBe(403);
  expect((await ask(server.address, path, { method: "PUT", headers: { Origin: origin } })).status).toBe(405);
});

test("takes no more than a press, and nothing that is no JSON", async () => {
  const server = await serve();
  const { origin } = new URL(server.address);
  const post = (body: string) =>
    ask(server.address, `${keyOf(server)}x`, { method: "POST", headers: { ...json, Origin: origin }, body });
  expect((await post("{")).status).toBe(400);
  expect((await post(JSON.stringify("x".repeat(200_000)))).status).toBe(400);
  expect(await post('{"a":1}')).toMatchObject({ status: 200, text: '{"a":1}' });
});

test("says nothing of what goes wrong, and goes on", async () => {
  const server = await serve({
    get: () => {
      throw new Error("/home/kari/hemmelig");
    },
  });
  expect(await ask(server.address, keyOf(server))).toMatchObject({ status: 500, text: "" });
  expect((await ask(server.address, `${keyOf(server)}%E0%A4%A`)).status).toBe(400);
});

test("is reached from this machine only", async () => {
  const server = await serve();
  const { port } = new URL(server.address);
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of outside)
    await expect(ask(`http://${address}:${port}`, keyOf(server))).rejects.toThrow(/ECONNREFUSED/);
  expect(new URL(server.address).hostname).toBe("127.0.0.1");
});

test("sends what is the same only once, and lets nobody keep, frame or guess it", async () => {
  const server = await serve();
  const path = `${keyOf(server)}a/%C3%B8`;
  const { headers } = await ask(server.address, path);
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  const again = await ask(server.address, path, { headers: { "If-None-Match": String(headers.etag) } });
  expect(again).toMatchObject({ status: 304, text: "" });
});

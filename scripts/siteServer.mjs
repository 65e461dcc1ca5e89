// A static server for the built site: what `npm start` and the browser tests look at.
import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join, normalize, sep } from "node:path"
import { createGzip } from "node:zlib"

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8"
}

const isText = /^text\/|json|xml|javascript/

const isFile = (path) => existsSync(path) && statSync(path).isFile()

/** The file for an address, `undefined` when there is none; a folder's address ends in a slash. */
export const fileFor = (folder, pathname) => {
  let path
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)))
  } catch {
    return undefined
  }
  if (path !== folder && !path.startsWith(folder + sep)) return undefined
  if (pathname.endsWith("/")) path = join(path, "index.html")
  return isFile(path) ? path : undefined
}

const answer = (folder) => (request, response) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost")
  const path = fileFor(folder, pathname)
  if (path === undefined && fileFor(folder, `${pathname}/`) !== undefined) {
    response.writeHead(308, { location: `${pathname}/${search}` }).end()
    return
  }
  const shown = path ?? join(folder, "404.html")
  if (!isFile(shown)) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found")
    return
  }
  const contentType = contentTypes[extname(shown)] ?? "application/octet-stream"
  const isCompressed = isText.test(contentType) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")
  response.writeHead(path === undefined ? 404 : 200, {
    "cache-control": "no-cache",
    "content-type": contentType,
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
    ...(isCompressed ? { "content-encoding": "gzip" } : {})
  })
  if (request.method === "HEAD") response.end()
  else if (isCompressed) createReadStream(shown).pipe(createGzip()).pipe(response)
  else createReadStream(shown).pipe(response)
}

/** Serves `folder` on the first free port from `port` on; port 0 leaves the choice to the system. */
export const serve = (folder, port) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer(folder))
    const attempt = (candidate) => {
      server.once("error", (error) => {
        if (error.code === "EADDRINUSE" && candidate < port + 100) attempt(candidate + 1)
        else reject(error)
      })
      server.listen(candidate, "localhost", () => {
        server.removeAllListeners("error")
        resolve({ server, address: `http://localhost:${server.address().port}` })
      })
    }
    attempt(port)
  })

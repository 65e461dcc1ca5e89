// Takes the place of the worker of an earlier visit, forgets what that kept, and goes: pages come from the server again.
addEventListener("install", () => void skipWaiting())
addEventListener("activate", (event) => {
  const withdraw = async () => {
    for (const name of await caches.keys()) await caches.delete(name)
    await registration.unregister()
    for (const client of await self.clients.matchAll()) await client.navigate(client.url)
  }
  event.waitUntil(withdraw())
})

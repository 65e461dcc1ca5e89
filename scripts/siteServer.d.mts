import type { Server } from "node:http"

export declare const fileFor: (folder: string, pathname: string) => string | undefined
export declare const serve: (
  folder: string,
  port: number
) => Promise<{ readonly server: Server; readonly address: string }>

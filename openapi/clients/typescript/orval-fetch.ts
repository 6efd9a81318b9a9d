import { retrying } from "./helpers.js";

const fetch = retrying();

/** How the functions of orval ask: the server that is meant, again when they were told to. */
export default async function answer<T>(path: string, options: RequestInit): Promise<T> {
  const response = await fetch(new Request(new URL(path, process.env.COMITAS_URL), options));
  return { data: await response.json(), status: response.status, headers: response.headers } as T;
}

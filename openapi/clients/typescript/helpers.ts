// What every program needs beside a generated client, in full: paging, retrying, and the tag of a version.

/** Everything a listing holds, page by page. */
export async function* all<T>(
  list: (cursor?: string) => Promise<{ data: T[]; page: { next_cursor: string | null } }>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { data, page } = await list(cursor);
    yield* data;
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
}

/** `fetch` that comes again when it was told to, which every answer with 429 or 503 does. Safe where the request is:
 *  reading, `If-Match`, or an `Idempotency-Key` of its own. */
export function retrying(attempts = 4, fetch = globalThis.fetch) {
  return async (request: Request): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(request.clone());
      if (attempt === attempts || ![429, 503].includes(response.status)) return response;
      const seconds = Number(response.headers.get("retry-after") ?? 1);
      await new Promise((wake) => setTimeout(wake, seconds * 1000));
    }
  };
}

/** What `If-Match` wants: a record that was read carries its version. */
export const tag = ({ version }: { version: number }) => `"${version}"`;

"""What every program needs beside a generated client, in full: paging, retrying, and the tag of a version."""

import time


def pages(show):
    """Everything a listing holds; `show` gets a cursor (None at first) and gives a page."""
    cursor = None
    while True:
        page = show(cursor)
        yield from page.data
        cursor = page.page.next_cursor
        if cursor is None:
            return


def retrying(send, attempts=4):
    """Sends again when told to, which every answer with 429 or 503 does: `send` gives (status, headers, answer).

    Safe where the request is: reading, `If-Match`, or an `Idempotency-Key` of its own.
    """
    for left in reversed(range(attempts)):
        status, headers, answer = send()
        if status not in (429, 503) or not left:
            return answer
        time.sleep(int(headers.get("retry-after", 1)))


def tag(record):
    """What `If-Match` wants: a record that was read carries its version."""
    return f'"{record.version}"'

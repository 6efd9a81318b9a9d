"""What a schema cannot say of a request, so that well-formed ones get past the door to the rules behind it."""

import itertools
from datetime import UTC, datetime, timedelta

import schemathesis
from schemathesis.generation import GenerationMode

COUNTRIES = ["DE", "PL", "UA", "FR", "XK"]
NEXT_MONTH = (datetime.now(UTC) + timedelta(days=30)).strftime("%Y-%m-%dT%H:%M:%SZ")
NUMBERS = itertools.count(1)


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode is not GenerationMode.POSITIVE:
        return
    number = next(NUMBERS)
    # A cursor comes from the page before, for the same filters.
    case.query.pop("cursor", None)
    # A circle has a middle and a radius.
    if ("near" in case.query) != ("radius_km" in case.query):
        case.query.pop("near", None)
        case.query.pop("radius_km", None)
    # Nobody guesses a version; half of the changes are for whichever there is.
    if "If-Match" in case.headers and number % 2:
        case.headers["If-Match"] = "*"
    # Each request is one of its own; now and then one comes again, or its key with another content.
    if "Idempotency-Key" in case.headers and number % 10:
        case.headers["Idempotency-Key"] = f"request-{number}"
    make_real(case.query)
    make_real(case.body)


def make_real(node):
    """Not any two letters are a country, and a key does not live for ever."""
    if isinstance(node, list):
        for item in node:
            make_real(item)
    if not isinstance(node, dict):
        return
    for name, value in node.items():
        if name == "country" and isinstance(value, str):
            node[name] = COUNTRIES[len(str(node)) % len(COUNTRIES)]
        elif name == "country" and isinstance(value, list):
            node[name] = COUNTRIES[: 1 + len(value) % len(COUNTRIES)]
        elif name == "expires_at" and isinstance(value, str):
            node[name] = NEXT_MONTH
        else:
            make_real(value)

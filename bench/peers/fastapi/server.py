"""FastAPI as its documentation advises for speed: a process for each core, uvloop and httptools, no access log, answers
that are written by orjson at once; asyncpg, which prepares its statements, with a pool for each process."""

import datetime
import os
import uuid
from contextlib import asynccontextmanager
from typing import Annotated, Literal

import asyncpg
import orjson
from fastapi import FastAPI, Header, Query, Response
from pydantic import BaseModel, Field

WORKERS = int(os.environ["WORKERS"])
SHARE = int(os.environ["CONNECTIONS"]) // WORKERS

COLUMNS = """id, name, names, alternative_names, country, level, parent_id, parent_admin_name, identifiers, lat, lon,
    exactness, inhabitants, population_year, time_zone, languages, profile_tags, themes, assets, open_to_new, website,
    valid_to, status, successor_ids, announced_end, version"""
ONE = f"select {COLUMNS} from place where kind = 'municipality' and id = $1"
FIRST = f"select {COLUMNS} from place where kind = 'municipality' and country = $1 order by id limit $2"
NEXT = f"""select {COLUMNS} from place where kind = 'municipality' and country = $1 and id > $2 order by id limit $3"""
JSON = ["names", "alternative_names", "identifiers", "languages", "profile_tags", "themes", "assets", "successor_ids"]

HOLD = "select status, profile from conference where id = $1 for no key update"
COUNT = "select id, capacity, held from seat_pool where conference_id = $1"
TAKE = "update seat_pool set held = held + $2 where id = any($1)"
INSERT = """insert into registration (id, conference_id, account_id, status, participation, mode, origin, party_size,
    seated, priority, approved, overtaken, version, created_at, updated_at)
    values ($1, $2, $3, 'confirmed', $4, $5, 'national', $6, true, 0, false, 0, 1, $7, $7)"""


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=SHARE, max_size=SHARE) as pool:
        app.state.pool = pool
        yield


app = FastAPI(lifespan=lifespan, openapi_url=None)


def answer(what, status: int = 200) -> Response:
    # The driver has identifiers of a type of its own.
    return Response(orjson.dumps(what, default=str), status, media_type="application/json")


def shown(row: asyncpg.Record) -> dict:
    it = dict(row)
    lat, lon, exactness = it.pop("lat"), it.pop("lon"), it.pop("exactness")
    inhabitants, year, end = it.pop("inhabitants"), it.pop("population_year"), it["announced_end"]
    for name in JSON:
        it[name] = orjson.loads(it[name])
    it["point"] = None if lat is None else {"lat": lat, "lon": lon, "exactness": exactness}
    it["population"] = None if inhabitants is None else {"inhabitants": inhabitants, "year": year}
    it["announced_end"] = None if end is None else orjson.loads(end)
    return it


@app.get("/api/v1/municipalities/{place}")
async def show(place: uuid.UUID) -> Response:
    row = await app.state.pool.fetchrow(ONE, place)
    return answer({}, 404) if row is None else answer(shown(row))


@app.get("/api/v1/municipalities")
async def page(
    country: str, after: uuid.UUID | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> Response:
    pool = app.state.pool
    if after is None:
        rows = await pool.fetch(FIRST, country, limit + 1)
    else:
        rows = await pool.fetch(NEXT, country, after, limit + 1)
    data = [shown(row) for row in rows[:limit]]
    return answer({"data": data, "next": data[-1]["id"] if len(rows) > limit else None})


class Participation(BaseModel):
    mode: Literal["onsite", "online"]
    size: Annotated[int, Field(ge=1)]
    provenance: dict
    engagement: str


class Registration(BaseModel):
    participation: Participation


@app.post("/api/v1/conferences/{conference}/registrations")
async def register(
    conference: uuid.UUID, body: Registration, x_account: Annotated[uuid.UUID, Header()]
) -> Response:
    wanted = body.participation
    text = wanted.model_dump_json()
    async with app.state.pool.acquire() as connection, connection.transaction():
        held = await connection.fetchrow(HOLD, conference)
        pools = await connection.fetch(COUNT, conference)
        full = any(it["held"] + wanted.size > it["capacity"] for it in pools)
        if full or held is None or held["status"] != "registration_open":
            return answer({}, 409)
        await connection.execute(TAKE, [it["id"] for it in pools], wanted.size)
        made, now = uuid.uuid4(), datetime.datetime.now(datetime.UTC)
        await connection.execute(INSERT, made, conference, x_account, text, wanted.mode, wanted.size, now)
    said = {"id": made, "conference_id": conference, "status": "confirmed", "participation": wanted.model_dump()}
    return answer(said, 201)

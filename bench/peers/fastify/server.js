// Fastify as its documentation advises for speed: answers by schema, no logger, a process for each core; pg with named
// statements and a pool for each process.
import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

const { DATABASE_URL, PORT, WORKERS, CONNECTIONS } = process.env;

const text = { type: 'string', nullable: true };
const number = { type: 'number' };
const texts = { type: 'array', items: { type: 'string' } };
const named = { type: 'object', additionalProperties: true };
const municipality = {
  type: 'object',
  properties: {
    id: text,
    name: text,
    names: named,
    alternative_names: texts,
    country: text,
    level: text,
    parent_id: text,
    parent_admin_name: text,
    identifiers: named,
    point: { type: 'object', nullable: true, properties: { lat: number, lon: number, exactness: text } },
    population: {
      type: 'object',
      nullable: true,
      properties: { inhabitants: number, year: { type: 'integer', nullable: true } },
    },
    time_zone: text,
    languages: texts,
    profile_tags: texts,
    themes: texts,
    assets: texts,
    open_to_new: { type: 'boolean' },
    website: text,
    valid_to: text,
    status: text,
    successor_ids: texts,
    announced_end: { ...named, nullable: true },
    version: { type: 'integer' },
  },
};

if (cluster.isPrimary) {
  for (let at = 0; at < Number(WORKERS); at += 1) cluster.fork();
} else {
  await serve();
}

async function serve() {
  const DATE = 1082;
  const INT8 = 20;
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CONNECTIONS) / Number(WORKERS) });
  const app = Fastify({ logger: false });

  const columns = `id, name, names, alternative_names, country, level, parent_id, parent_admin_name, identifiers, lat, lon,
    exactness, inhabitants, population_year, time_zone, languages, profile_tags, themes, assets, open_to_new, website,
    valid_to, status, successor_ids, announced_end, version`;
  const one = { name: 'one', text: `select ${columns} from place where kind = 'municipality' and id = $1` };
  const first = {
    name: 'first',
    text: `select ${columns} from place where kind = 'municipality' and country = $1 order by id limit $2`,
  };
  const next = {
    name: 'next',
    text: `select ${columns} from place where kind = 'municipality' and country = $1 and id > $2 order by id limit $3`,
  };

  app.get('/api/v1/municipalities/:id', { schema: { response: { 200: municipality } } }, async (request, reply) => {
    const { rows } = await pool.query({ ...one, values: [request.params.id] });
    return rows.length === 0 ? reply.code(404).send({}) : shown(rows[0]);
  });

  const query = {
    type: 'object',
    required: ['country'],
    properties: {
      country: { type: 'string' },
      after: { type: 'string' },
      limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    },
  };
  const page = {
    type: 'object',
    properties: { data: { type: 'array', items: municipality }, next: text },
  };
  app.get('/api/v1/municipalities', { schema: { querystring: query, response: { 200: page } } }, async (request) => {
    const { country, after, limit } = request.query;
    const asked = after ? { ...next, values: [country, after, limit + 1] } : { ...first, values: [country, limit + 1] };
    const { rows } = await pool.query(asked);
    const data = rows.slice(0, limit).map(shown);
    return { data, next: rows.length > limit ? data.at(-1).id : null };
  });

  const hold = { name: 'hold', text: 'select status, profile from conference where id = $1 for no key update' };
  const count = { name: 'count', text: 'select id, capacity, held from seat_pool where conference_id = $1' };
  const take = { name: 'take', text: 'update seat_pool set held = held + $2 where id = any($1)' };
  const insert = {
    name: 'insert',
    text: `insert into registration (id, conference_id, account_id, status, participation, mode, origin, party_size, seated,
      priority, approved, overtaken, version, created_at, updated_at)
      values ($1, $2, $3, 'confirmed', $4, $5, 'national', $6, true, 0, false, 0, 1, $7, $7)`,
  };
  const participation = {
    type: 'object',
    required: ['participation'],
    properties: {
      participation: {
        type: 'object',
        required: ['mode', 'size'],
        properties: { mode: { enum: ['onsite', 'online'] }, size: { type: 'integer', minimum: 1 } },
      },
    },
  };
  app.post('/api/v1/conferences/:id/registrations', { schema: { body: participation } }, async (request, reply) => {
    const { id } = request.params;
    const { participation: wanted } = request.body;
    const client = await pool.connect();
    try {
      await client.query('begin');
      const conference = await client.query({ ...hold, values: [id] });
      const pools = await client.query({ ...count, values: [id] });
      const full = pools.rows.some((it) => it.held + wanted.size > it.capacity);
      if (full || conference.rows[0]?.status !== 'registration_open') {
        await client.query('rollback');
        return reply.code(409).send({});
      }
      await client.query({ ...take, values: [pools.rows.map((it) => it.id), wanted.size] });
      const made = { id: randomUUID(), account: request.headers['x-account'], at: new Date() };
      const values = [made.id, id, made.account, JSON.stringify(wanted), wanted.mode, wanted.size, made.at];
      await client.query({ ...insert, values });
      await client.query('commit');
      return reply.code(201).send({ id: made.id, conference_id: id, status: 'confirmed', participation: wanted });
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  });

  await app.listen({ host: '127.0.0.1', port: Number(PORT) });
}

function shown(row) {
  const { lat, lon, exactness, inhabitants, population_year: year, announced_end: end, ...rest } = row;
  return {
    ...rest,
    names: JSON.parse(row.names),
    alternative_names: JSON.parse(row.alternative_names),
    identifiers: JSON.parse(row.identifiers),
    point: lat === null ? null : { lat, lon, exactness },
    population: inhabitants === null ? null : { inhabitants, year },
    languages: JSON.parse(row.languages),
    profile_tags: JSON.parse(row.profile_tags),
    themes: JSON.parse(row.themes),
    assets: JSON.parse(row.assets),
    successor_ids: JSON.parse(row.successor_ids),
    announced_end: end === null ? null : JSON.parse(end),
  };
}

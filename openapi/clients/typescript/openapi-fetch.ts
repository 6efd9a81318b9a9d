// The tutorial, with openapi-typescript and openapi-fetch.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/openapi-typescript.js";
import { all, retrying, tag } from "./helpers.js";

const { COMITAS_URL: baseUrl, COMITAS_EMAIL: email = "", COMITAS_PASSWORD: password = "" } = process.env;
const api = createClient<paths>({ baseUrl, fetch: retrying() });

// Log in. The token lasts 15 minutes.
const login = await api.POST("/api/v1/auth/token", { body: { email, password } });
assert.ok(login.data, login.error?.detail);
const headers = { Authorization: `Bearer ${login.data.access_token}` };
const me = await api.GET("/api/v1/me", { headers });
assert.equal(me.data?.account.email, email);

// Page through a listing with filters.
const query = { country: ["UA", "PL"], size_class: ["large" as const], sort: "population" as const, limit: 20 };
let total: number | null = 0;
const cities: components["schemas"]["Municipality"][] = [];
const municipalities = all(async (cursor) => {
  const { data, error } = await api.GET("/api/v1/municipalities", {
    params: { query: { ...query, cursor, include_total: true } },
  });
  if (!data) throw new Error(error.detail);
  total = data.page.total_count;
  return data;
});
for await (const city of municipalities) cities.push(city);
assert.ok(cities.length > query.limit && cities.length === total, `${cities.length} of ${total}`);
assert.ok(cities.every((city) => query.country.includes(city.country) && city.size_class === "large"));

// Create; sent again with the same key it is done once.
const body = { name: `Volkshochschule ${randomUUID()}`, kind: "adult_education_centre" as const, legal_form: "GmbH" };
const once = { headers, params: { header: { "Idempotency-Key": randomUUID() } }, body };
const created = await api.POST("/api/v1/organisations", once);
const again = await api.POST("/api/v1/organisations", once);
assert.equal(created.response.status, 201);
assert.equal(again.data?.id, created.data?.id);
assert.equal(again.response.headers.get("idempotency-replayed"), "true");
const organisation = created.data!;

// Change what was read: absent fields stay, null clears.
const change = (version: { version: number }, body: components["schemas"]["OrganisationPatch"]) =>
  api.PATCH("/api/v1/organisations/{organisation_id}", {
    headers,
    params: { path: { organisation_id: organisation.id }, header: { "If-Match": tag(version) } },
    body,
  });
const changed = await change(organisation, { non_profit: true, legal_form: null });
assert.deepEqual(
  [changed.data?.version, changed.data?.non_profit, changed.data?.legal_form, changed.data?.name],
  [2, true, null, body.name],
);

// Somebody was faster: 412. Read again, then change that.
const late = await change(organisation, { non_profit: false });
assert.deepEqual([late.response.status, late.error?.code], [412, "precondition_failed"]);

// Something is wrong with the content: 422 names every field.
const wrong = await api.POST("/api/v1/organisations", {
  headers,
  body: { ...body, seat_municipality_id: randomUUID() },
});
assert.deepEqual([wrong.response.status, wrong.error?.code], [422, "unknown_reference"]);
assert.equal(wrong.error?.errors[0]?.pointer, "#/seat_municipality_id");

// Hold a conference: with a host, seats and a privacy notice it can open.
const conference = await api.POST("/api/v1/conferences", {
  headers,
  body: {
    title: { en: "What can we learn from other cities?" },
    hosts: [{ organisation_id: organisation.id, role: "lead" }],
    main_theme: "migration",
    dates: "2031-10-09/2031-10-10",
    zone: "Europe/Copenhagen",
    country: "DK",
    access: "open",
    admission: { privacy_notice: "https://comitas.example/privacy" },
  },
});
assert.ok(conference.data, conference.error?.detail);
let held = conference.data;
const path = { conference_id: held.id };
const pool = { seats: { dimension: "total" as const }, capacity: 40 };
await api.POST("/api/v1/conferences/{conference_id}/pools", { headers, params: { path }, body: pool });
for (const event of ["plan", "announce", "open_registration"] as const) {
  const moved = await api.POST("/api/v1/conferences/{conference_id}/transitions", {
    headers,
    params: { path, header: { "If-Match": tag(held) } },
    body: { event },
  });
  assert.ok(moved.data, moved.error?.detail);
  held = moved.data;
}
assert.equal(held.status, "registration_open");

// Register, and give the seat back.
const registration = await api.POST("/api/v1/conferences/{conference_id}/registrations", {
  headers,
  params: { path },
  body: {
    participation: { provenance: { organisation_country: "DE" }, mode: "onsite", engagement: "both", size: 2 },
  },
});
assert.ok(registration.data, registration.error?.detail);
const { id: registration_id, ...seat } = registration.data;
assert.deepEqual([seat.status, seat.origin, seat.version], ["confirmed", "international", 1]);
const cancelled = await api.POST("/api/v1/registrations/{registration_id}/transitions", {
  headers,
  params: { path: { registration_id }, header: { "If-Match": tag(seat) } },
  body: { event: "cancel" },
});
assert.deepEqual([cancelled.data?.status, cancelled.data?.version], ["cancelled_by_participant", 2]);

// Read a listing as CSV.
const csv = await api.GET("/api/v1/exports/partnership-table", {
  params: { query: { country: ["UA"] } },
  parseAs: "text",
});
const [columns, ...rows] = csv.data!.trimEnd().split("\r\n");
assert.ok(columns?.startsWith("id,form,official_status,"), columns);
assert.ok(rows.length > 0 && rows.every((row) => row.includes("UA")), `${rows.length} rows`);

// Delete.
const key = await api.POST("/api/v1/api-keys", {
  headers,
  body: { name: "Smoke", scopes: [], expires_at: new Date(Date.now() + 3_600_000).toISOString() },
});
assert.ok(key.data, key.error?.detail);
const params = { path: { api_key_id: key.data.key.id } };
const gone = await api.DELETE("/api/v1/api-keys/{api_key_id}", { headers, params });
assert.equal(gone.response.status, 204);
console.log("openapi-fetch: the tutorial works");

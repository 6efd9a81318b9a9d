// The tutorial, with hey-api.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { client } from "./generated/hey-api/client.gen.js";
import * as comitas from "./generated/hey-api/sdk.gen.js";
import type { Municipality, OrganisationPatch } from "./generated/hey-api/types.gen.js";
import { all, retrying, tag } from "./helpers.js";

const { COMITAS_URL: baseUrl, COMITAS_EMAIL: email = "", COMITAS_PASSWORD: password = "" } = process.env;
client.setConfig({ baseUrl: baseUrl as "http://127.0.0.1:8080", fetch: retrying() as typeof fetch });

// Log in. The token lasts 15 minutes.
const login = await comitas.createToken({ body: { email, password }, throwOnError: true });
client.setConfig({ auth: login.data.access_token });
const me = await comitas.showMe({ throwOnError: true });
assert.equal(me.data.account.email, email);

// Page through a listing with filters.
const query = { country: ["UA", "PL"], size_class: ["large" as const], sort: "population" as const, limit: 20 };
let total: number | null = 0;
const cities: Municipality[] = [];
const municipalities = all(async (cursor) => {
  const { data } = await comitas.listMunicipalities({
    query: { ...query, cursor, include_total: true },
    throwOnError: true,
  });
  total = data.page.total_count;
  return data;
});
for await (const city of municipalities) cities.push(city);
assert.ok(cities.length > query.limit && cities.length === total, `${cities.length} of ${total}`);
assert.ok(cities.every((city) => query.country.includes(city.country) && city.size_class === "large"));

// Create; sent again with the same key it is done once.
const body = { name: `Volkshochschule ${randomUUID()}`, kind: "adult_education_centre" as const, legal_form: "GmbH" };
const once = { headers: { "Idempotency-Key": randomUUID() }, body };
const created = await comitas.createOrganisation(once);
const again = await comitas.createOrganisation(once);
assert.equal(created.response?.status, 201);
assert.equal(again.data?.id, created.data?.id);
assert.equal(again.response?.headers.get("idempotency-replayed"), "true");
const organisation = created.data!;

// Change what was read: absent fields stay, null clears.
const change = (version: { version: number }, body: OrganisationPatch) =>
  comitas.updateOrganisation({
    path: { organisation_id: organisation.id },
    headers: { "If-Match": tag(version) },
    body,
  });
const changed = await change(organisation, { non_profit: true, legal_form: null });
assert.deepEqual(
  [changed.data?.version, changed.data?.non_profit, changed.data?.legal_form, changed.data?.name],
  [2, true, null, body.name],
);

// Somebody was faster: 412. Read again, then change that.
const late = await change(organisation, { non_profit: false });
assert.deepEqual([late.error?.status, late.error?.code], [412, "precondition_failed"]);

// Something is wrong with the content: 422 names every field.
const wrong = await comitas.createOrganisation({ body: { ...body, seat_municipality_id: randomUUID() } });
assert.deepEqual([wrong.error?.status, wrong.error?.code], [422, "unknown_reference"]);
assert.equal(wrong.error?.errors[0]?.pointer, "#/seat_municipality_id");

// Hold a conference: with a host, seats and a privacy notice it can open.
const conference = await comitas.createConference({
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
  throwOnError: true,
});
let held = conference.data;
const path = { conference_id: held.id };
await comitas.createPool({ path, body: { seats: { dimension: "total" }, capacity: 40 }, throwOnError: true });
for (const event of ["plan", "announce", "open_registration"] as const) {
  const headers = { "If-Match": tag(held) };
  const moved = await comitas.transitionConference({ path, headers, body: { event }, throwOnError: true });
  held = moved.data;
}
assert.equal(held.status, "registration_open");

// Register, and give the seat back.
const registration = await comitas.createRegistration({
  path,
  body: {
    participation: { provenance: { organisation_country: "DE" }, mode: "onsite", engagement: "both", size: 2 },
  },
  throwOnError: true,
});
const { id: registration_id, ...seat } = registration.data;
assert.deepEqual([seat.status, seat.origin, seat.version], ["confirmed", "international", 1]);
const cancelled = await comitas.transitionRegistration({
  path: { registration_id },
  headers: { "If-Match": tag(seat) },
  body: { event: "cancel" },
});
assert.deepEqual([cancelled.data?.status, cancelled.data?.version], ["cancelled_by_participant", 2]);

// Read a listing as CSV.
const csv = await comitas.exportPartnershipTable({ query: { country: ["UA"] }, throwOnError: true });
const [columns, ...rows] = csv.data.trimEnd().split("\r\n");
assert.ok(columns?.startsWith("id,form,official_status,"), columns);
assert.ok(rows.length > 0 && rows.every((row) => row.includes("UA")), `${rows.length} rows`);

// Delete.
const expires_at = new Date(Date.now() + 3_600_000).toISOString();
const key = await comitas.createApiKey({ body: { name: "Smoke", scopes: [], expires_at }, throwOnError: true });
const gone = await comitas.revokeApiKey({ path: { api_key_id: key.data.key.id } });
assert.equal(gone.response?.status, 204);
console.log("hey-api: the tutorial works");

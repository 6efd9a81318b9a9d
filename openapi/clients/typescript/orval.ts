// Log in, read, create, change, be refused, with orval.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import * as comitas from "./generated/orval.js";
import { all, tag } from "./helpers.js";

const { COMITAS_EMAIL: email = "", COMITAS_PASSWORD: password = "" } = process.env;

const login = await comitas.createToken({ email, password });
assert.ok(login.status === 200);
const options = { headers: { Authorization: `Bearer ${login.data.access_token}` } };

const query = { country: ["UA", "PL"], size_class: ["large" as const], limit: 20 };
let cities = 0;
const municipalities = all(async (cursor) => {
  const found = await comitas.listMunicipalities({ ...query, ...(cursor && { cursor }) });
  assert.ok(found.status === 200);
  return found.data;
});
for await (const city of municipalities) cities += Number(query.country.includes(city.country));
assert.ok(cities > query.limit);

const body = { name: `Volkshochschule ${randomUUID()}`, kind: "adult_education_centre" as const, legal_form: "GmbH" };
const created = await comitas.createOrganisation(body, { "Idempotency-Key": randomUUID() }, options);
assert.ok(created.status === 201);
const change = { non_profit: true, legal_form: null };
const headers = { "If-Match": tag(created.data) };
const changed = await comitas.updateOrganisation(created.data.id, change, headers, options);
assert.ok(changed.status === 200);
assert.deepEqual([changed.data.version, changed.data.non_profit, changed.data.legal_form], [2, true, null]);
const late = await comitas.updateOrganisation(created.data.id, { non_profit: false }, headers, options);
assert.ok(late.status === 412);
assert.equal(late.data.code, "precondition_failed");

// The type of the answer follows its status.
const wrong = await comitas.createOrganisation({ ...body, seat_municipality_id: randomUUID() }, {}, options);
assert.ok(wrong.status === 422);
assert.deepEqual([wrong.data.code, wrong.data.errors[0]?.pointer], ["unknown_reference", "#/seat_municipality_id"]);
console.log("orval: the first steps work");

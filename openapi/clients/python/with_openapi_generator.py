"""The tutorial, with openapi-generator."""

import csv
import os
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import comitas
from comitas.exceptions import ApiException, UnprocessableEntityException

from helpers import pages, retrying, tag

configuration = comitas.Configuration(host=os.environ["COMITAS_URL"])
api = comitas.ApiClient(configuration)
auth, directory = comitas.AccountsApi(api), comitas.DirectoryApi(api)

# Log in. The token lasts 15 minutes.
email, password = os.environ["COMITAS_EMAIL"], os.environ["COMITAS_PASSWORD"]
configuration.access_token = auth.create_token(comitas.Login(email=email, password=password)).access_token
assert auth.show_me().account.email == email

# Page through a listing with filters.
total = None
filters = {"country": ["UA", "PL"], "size_class": [comitas.SizeClass.LARGE], "sort": "population", "limit": 20}


def municipalities(cursor):
    global total

    def send():
        answer = directory.list_municipalities_with_http_info(**filters, cursor=cursor, include_total=True)
        return answer.status_code, answer.headers, answer.data

    page = retrying(send)
    total = page.page.total_count
    return page


cities = list(pages(municipalities))
assert len(cities) == total > filters["limit"], (len(cities), total)
assert all(it.country in filters["country"] and it.size_class == comitas.SizeClass.LARGE for it in cities)

# Create; sent again with the same key it is done once.
create = comitas.OrganisationCreate(
    name=f"Volkshochschule {uuid4()}", kind=comitas.OrganisationKind.ADULT_EDUCATION_CENTRE, legal_form="GmbH"
)
key = str(uuid4())
organisation = directory.create_organisation(create, idempotency_key=key)
again = directory.create_organisation_with_http_info(create, idempotency_key=key)
assert again.data.id == organisation.id and again.headers["idempotency-replayed"] == "true"


# Change what was read: absent fields stay, null clears.
def change(version, **fields):
    patch = comitas.OrganisationPatch(**fields)
    return directory.update_organisation(organisation.id, tag(version), patch)


changed = change(organisation, non_profit=True, legal_form=None)
assert (changed.version, changed.non_profit, changed.legal_form, changed.name) == (2, True, None, create.name)

# Somebody was faster: 412. Read again, then change that.
try:
    change(organisation, non_profit=False)
    raise AssertionError("a stale version was accepted")
except ApiException as late:
    assert (late.status, late.data.code) == (412, "precondition_failed"), late

# Something is wrong with the content: 422 names every field.
try:
    directory.create_organisation(create.model_copy(update={"seat_municipality_id": uuid4()}))
    raise AssertionError("an unknown seat was accepted")
except UnprocessableEntityException as wrong:
    assert wrong.data.code == "unknown_reference", wrong
    assert wrong.data.errors[0].pointer == "#/seat_municipality_id", wrong

# Hold a conference: with a host, seats and a privacy notice it can open.
conferences = comitas.ConferencesApi(api)
held = conferences.create_conference(
    comitas.ConferenceCreate(
        title={"en": "What can we learn from other cities?"},
        hosts=[comitas.ConferenceHostInput(organisation_id=organisation.id, role=comitas.HostRole.LEAD)],
        main_theme="migration",
        dates="2031-10-09/2031-10-10",
        zone="Europe/Copenhagen",
        country="DK",
        access=comitas.Access.OPEN,
        admission=comitas.Admission(privacy_notice="https://comitas.example/privacy"),
    )
)
everybody = comitas.SeatsInput(dimension=comitas.SeatDimension.TOTAL)
conferences.create_pool(held.id, comitas.PoolCreate(seats=everybody, capacity=40))
for event in ("plan", "announce", "open_registration"):
    step = comitas.ConferenceTransitionCreate(event=comitas.ConferenceEvent(event))
    held = conferences.transition_conference(held.id, tag(held), step)
assert held.status == comitas.ConferenceStatus.REGISTRATION_OPEN, held.status

# Register, and give the seat back.
participation = comitas.ParticipationInput(
    provenance=comitas.Provenance(organisation_country="DE"),
    mode=comitas.Mode.ONSITE,
    engagement=comitas.Engagement.BOTH,
    size=2,
)
seat = conferences.create_registration(held.id, comitas.RegistrationCreate(participation=participation))
assert (seat.status, seat.origin, seat.version) == ("confirmed", "international", 1), seat
cancel = comitas.RegistrationTransitionCreate(event=comitas.RegistrationEvent.CANCEL)
seat = conferences.transition_registration(seat.id, tag(seat), cancel)
assert (seat.status, seat.version) == ("cancelled_by_participant", 2), seat

# Read a listing as CSV.
table = comitas.PartnershipsApi(api).export_partnership_table(country=["UA"])
rows = list(csv.DictReader(table.splitlines()))
assert rows and all(row["id"] and "UA" in row["countries"] for row in rows), rows[:1]

# Delete.
soon = datetime.now(UTC) + timedelta(hours=1)
key = auth.create_api_key(comitas.ApiKeyCreate(name="Smoke", scopes=[], expires_at=soon))
assert auth.revoke_api_key_with_http_info(UUID(str(key.key.id))).status_code == 204
print("openapi-generator, Python: the tutorial works")

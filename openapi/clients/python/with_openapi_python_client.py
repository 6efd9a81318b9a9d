"""The tutorial, with openapi-python-client."""

import csv
import os
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from comitas_client import AuthenticatedClient, Client
from comitas_client.api.accounts import create_api_key, create_token, revoke_api_key, show_me
from comitas_client.api.conferences import (
    create_conference,
    create_pool,
    create_registration,
    transition_conference,
    transition_registration,
)
from comitas_client.api.directory import create_organisation, list_municipalities, update_organisation
from comitas_client.api.partnerships import export_partnership_table
from comitas_client.models import (
    Access,
    Admission,
    ApiKeyCreate,
    ConferenceCreate,
    ConferenceEvent,
    ConferenceHostInput,
    ConferenceStatus,
    ConferenceTransitionCreate,
    Engagement,
    HostRole,
    ListMunicipalitiesSort,
    LocalizedText,
    Login,
    Mode,
    OrganisationCreate,
    OrganisationKind,
    OrganisationPatch,
    ParticipationInput,
    PoolCreate,
    Problem,
    Provenance,
    RegistrationCreate,
    RegistrationEvent,
    RegistrationTransitionCreate,
    SeatDimension,
    SeatsInput,
    SizeClass,
)
from comitas_client.types import UNSET

from helpers import pages, retrying, tag

# Log in. The token lasts 15 minutes.
url, email, password = (os.environ[f"COMITAS_{name}"] for name in ("URL", "EMAIL", "PASSWORD"))
login = create_token.sync(client=Client(url), body=Login(email=email, password=password))
assert not isinstance(login, Problem), login
client = AuthenticatedClient(url, token=login.access_token, raise_on_unexpected_status=True)
assert show_me.sync(client=client).account.email == email

# Page through a listing with filters.
total = None
filters = {
    "country": ["UA", "PL"],
    "size_class": [SizeClass.LARGE],
    "sort": ListMunicipalitiesSort.POPULATION,
    "limit": 20,
}


def municipalities(cursor):
    global total

    def send():
        answer = list_municipalities.sync_detailed(
            client=client, **filters, cursor=cursor or UNSET, include_total=True
        )
        return answer.status_code, answer.headers, answer.parsed

    page = retrying(send)
    assert not isinstance(page, Problem), page
    total = page.page.total_count
    return page


cities = list(pages(municipalities))
assert len(cities) == total > filters["limit"], (len(cities), total)
assert all(it.country in filters["country"] and it.size_class == SizeClass.LARGE for it in cities)

# Create; sent again with the same key it is done once.
create = OrganisationCreate(
    name=f"Volkshochschule {uuid4()}", kind=OrganisationKind.ADULT_EDUCATION_CENTRE, legal_form="GmbH"
)
key = str(uuid4())
organisation = create_organisation.sync(client=client, body=create, idempotency_key=key)
again = create_organisation.sync_detailed(client=client, body=create, idempotency_key=key)
assert again.parsed.id == organisation.id and again.headers["idempotency-replayed"] == "true"


# Change what was read: absent fields stay, null clears.
def change(version, **fields):
    patch = OrganisationPatch(**fields)
    return update_organisation.sync(organisation.id, client=client, body=patch, if_match=tag(version))


changed = change(organisation, non_profit=True, legal_form=None)
assert (changed.version, changed.non_profit, changed.legal_form, changed.name) == (2, True, None, create.name)

# Somebody was faster: 412. Read again, then change that.
late = change(organisation, non_profit=False)
assert isinstance(late, Problem) and (late.status, late.code) == (412, "precondition_failed"), late

# Something is wrong with the content: 422 names every field.
create.seat_municipality_id = uuid4()
wrong = create_organisation.sync(client=client, body=create)
assert isinstance(wrong, Problem) and (wrong.status, wrong.code) == (422, "unknown_reference"), wrong
assert wrong.errors[0].pointer == "#/seat_municipality_id", wrong

# Hold a conference: with a host, seats and a privacy notice it can open.
held = create_conference.sync(
    client=client,
    body=ConferenceCreate(
        title=LocalizedText.from_dict({"en": "What can we learn from other cities?"}),
        hosts=[ConferenceHostInput(organisation_id=organisation.id, role=HostRole.LEAD)],
        main_theme="migration",
        dates="2031-10-09/2031-10-10",
        zone="Europe/Copenhagen",
        country="DK",
        access=Access.OPEN,
        admission=Admission(privacy_notice="https://comitas.example/privacy"),
    ),
)
everybody = PoolCreate(seats=SeatsInput(dimension=SeatDimension.TOTAL), capacity=40)
create_pool.sync(held.id, client=client, body=everybody)
for event in ("plan", "announce", "open_registration"):
    step = ConferenceTransitionCreate(event=ConferenceEvent(event))
    held = transition_conference.sync(held.id, client=client, body=step, if_match=tag(held))
assert held.status == ConferenceStatus.REGISTRATION_OPEN, held.status

# Register, and give the seat back.
participation = ParticipationInput(
    provenance=Provenance(organisation_country="DE"), mode=Mode.ONSITE, engagement=Engagement.BOTH, size=2
)
seat = create_registration.sync(held.id, client=client, body=RegistrationCreate(participation=participation))
assert (seat.status, seat.origin, seat.version) == ("confirmed", "international", 1), seat
cancel = RegistrationTransitionCreate(event=RegistrationEvent.CANCEL)
seat = transition_registration.sync(seat.id, client=client, body=cancel, if_match=tag(seat))
assert (seat.status, seat.version) == ("cancelled_by_participant", 2), seat

# Read a listing as CSV.
table = export_partnership_table.sync(client=client, country=["UA"])
rows = list(csv.DictReader(table.splitlines()))
assert rows and all(row["id"] and "UA" in row["countries"] for row in rows), rows[:1]

# Delete.
soon = datetime.now(UTC) + timedelta(hours=1)
key = create_api_key.sync(client=client, body=ApiKeyCreate(name="Smoke", scopes=[], expires_at=soon))
assert revoke_api_key.sync_detailed(key.key.id, client=client).status_code == 204
print("openapi-python-client: the tutorial works")

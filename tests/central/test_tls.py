"""The line to the centre: who is trusted on it, in both directions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest

from kiosk.central import enrolling, setup
from kiosk.central.access import Address
from kiosk.central.certificates import Pair, for_server, for_station, make_authority
from kiosk.cli.sync_verbs import ask_centre
from kiosk.core.errors import StoreTrouble
from kiosk.sync.central_link import CentralLink
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.transport import TransportTrouble
from tests.central.conftest import Hub
from tests.postgres import PrivateServer

RULES = [
    "host all desk 127.0.0.1/32 trust",
    "hostssl all +kiosk_certificate 127.0.0.1/32 cert",
    "hostssl all +kiosk_station 127.0.0.1/32 scram-sha-256",
]


class SafeHub(Hub):
    """A central database that stations reach as localhost, over TLS only."""

    authority: Pair
    ca: Path

    @property
    def address(self) -> Address:
        return Address("localhost", self.server.port, self.database, "verify-full", str(self.ca))


@pytest.fixture(scope="module")
def authority() -> Pair:
    return make_authority()


@pytest.fixture(scope="module")
def hub(authority: Pair, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SafeHub]:
    folder = tmp_path_factory.mktemp("tls")
    server = PrivateServer(
        folder,
        certificate=for_server(authority, ["localhost", "central.technopark.ma"]),
        authority=authority.certificate,
        rules=RULES,
    )
    with server:
        hub = SafeHub(server, server.new_database("hub"))
        hub.authority, hub.ca = authority, folder / "ca.pem"
        hub.ca.write_text(authority.certificate)
        setup.init(hub.url)
        yield hub


@pytest.fixture(scope="module")
def desk(hub: SafeHub) -> Enrolment:
    return hub.enrol()


@pytest.fixture(scope="module")
def badged(hub: SafeHub, authority: Pair) -> Enrolment:
    return hub.enrol(authority=authority)


def changed(enrolment: Enrolment, **fields: Any) -> Enrolment:
    return msgspec.structs.replace(enrolment, **fields)


def trouble(enrolment: Enrolment) -> str:
    with pytest.raises(TransportTrouble) as raised:
        CentralLink(enrolment, "sqlite").close()
    return raised.value.problem


def signed_in_over(link: CentralLink) -> str:
    row = link._connection.execute(
        "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
    ).fetchone()
    assert row is not None
    return str(row[0])


def test_a_station_speaks_tls_with_the_centre_it_was_told(desk: Enrolment) -> None:
    link = CentralLink(desk, "sqlite")
    assert signed_in_over(link) == "TLSv1.3"
    link.close()


def test_a_centre_under_another_name_is_not_trusted(desk: Enrolment) -> None:
    assert trouble(changed(desk, host="127.0.0.1")) == "untrusted"
    with pytest.raises(StoreTrouble, match="is not the one this enrolment trusts"):
        ask_centre(changed(desk, host="127.0.0.1"))


def test_a_centre_that_another_authority_signed_is_not_trusted(desk: Enrolment) -> None:
    assert trouble(changed(desk, ca=make_authority().certificate)) == "untrusted"


def test_the_centre_takes_nobody_without_tls(hub: SafeHub, desk: Enrolment) -> None:
    with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
        psycopg.connect(
            hub.server.url_of(hub.database, desk.station, desk.password), sslmode="disable"
        )


def test_a_wrong_password_is_told_apart(desk: Enrolment) -> None:
    assert trouble(changed(desk, password="wrong")) == "login"


def test_a_certificate_opens_without_a_password(hub: SafeHub, badged: Enrolment) -> None:
    assert badged.password == ""
    link = CentralLink(badged, "sqlite")
    assert signed_in_over(link) == "TLSv1.3"
    link.close()
    [(kept,)] = hub.sql("SELECT rolpassword FROM pg_authid WHERE rolname = %s", badged.station)
    assert kept is None


def test_a_certificate_opens_for_its_own_station_only(
    hub: SafeHub, authority: Pair, badged: Enrolment
) -> None:
    other = hub.enrol(authority=authority)
    assert trouble(changed(badged, station=other.station)) == "login"


def test_a_certificate_of_another_authority_opens_nothing(badged: Enrolment) -> None:
    forged = for_station(make_authority(), badged.station)
    forged_one = changed(badged, certificate=forged.certificate, key=forged.key)
    assert trouble(forged_one) in ("untrusted", "unreachable", "login")


def test_who_has_a_password_cannot_do_with_a_certificate(authority: Pair, desk: Enrolment) -> None:
    made = for_station(authority, desk.station)
    alone = changed(desk, password="", certificate=made.certificate, key=made.key)
    with pytest.raises(TransportTrouble, match="no password supplied"):
        CentralLink(alone, "sqlite").close()


@pytest.mark.parametrize("kind", ["password", "certificate"])
def test_a_revoked_station_is_out_at_once_and_told_why(
    hub: SafeHub, authority: Pair, kind: str
) -> None:
    enrolment = hub.enrol(authority=authority if kind == "certificate" else None)
    link = CentralLink(enrolment, "sqlite")
    assert enrolling.revoke(hub.url, enrolment.station).sessions == 1
    with pytest.raises(TransportTrouble):
        link.unanswered()
    link.close()
    assert trouble(enrolment) == "revoked"


def test_the_owner_may_reach_it_from_elsewhere_than_the_stations(hub: SafeHub) -> None:
    elsewhere = replace(hub.address, host="central.technopark.ma", port=6432)
    made = enrolling.enrol(
        hub.url, enrolling.EnrolmentRequest("rabat", "desk", "Poste 1"), elsewhere
    )
    assert (made.host, made.port, made.ca) == (
        "central.technopark.ma",
        6432,
        hub.authority.certificate,
    )

"""Enrolling a store: identity, series, secret, and the file that carries them."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import psycopg
import pytest
from hypothesis import given as examples
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image

from kiosk.central import enrolling, security
from kiosk.central.access import Address
from kiosk.central.certificates import for_station, make_authority
from kiosk.cli import main
from kiosk.cli.sync_verbs import ask_centre
from kiosk.core import checks
from kiosk.core.errors import BadFile, BadInput, Refused, StoreTrouble
from kiosk.core.scannable import ALPHABET
from kiosk.paper.documents.enrolment_sheet import enrolment_picture, enrolment_sheet
from kiosk.paper.drawing import raster
from kiosk.sync.certificate_ends import require_current
from kiosk.sync.enrolment import Enrolment, read, write
from kiosk.sync.handing_over import given
from kiosk.sync.lettered import MARK, Gathered, codes
from tests.central.conftest import Hub, signed_in
from tests.qr_reader import read_codes

AUTHORITY = make_authority()
STATION = for_station(AUTHORITY, "kiosk_casablanca_abcdef")
LONGEST = Enrolment(
    station="kiosk_casablanca_abcdef",
    site="casablanca",
    kind="desk",
    series="AB",
    host="central.technopark.ma",
    port=5432,
    database="kiosk",
    ca=AUTHORITY.certificate,
    certificate=STATION.certificate,
    key=STATION.key,
)
PLAIN = Enrolment("kiosk_rabat_abcdef", "rabat", "kiosk", "B", "::1", 1, "kiosk", "secret")


def test_a_station_is_a_role_with_what_all_stations_may(hub: Hub) -> None:
    made = hub.enrol("counter", "tanger")
    with signed_in(made) as session:
        kind = session.execute("SELECT central.my_kind(), central.my_site()").fetchone()
    assert kind == ("counter", "tanger")
    assert made.station.startswith("kiosk_tanger_")
    assert hub.sql("SELECT label, kind, series FROM central.station WHERE name = %s", made.station)


def test_the_server_keeps_a_scram_verifier_and_never_saw_the_password(hub: Hub) -> None:
    hub.sql("ALTER SYSTEM SET password_encryption = 'md5'")
    hub.sql("SELECT pg_reload_conf()")
    made = hub.enrol()
    hub.sql("ALTER SYSTEM RESET password_encryption")
    hub.sql("SELECT pg_reload_conf()")
    [(kept,)] = hub.sql("SELECT rolpassword FROM pg_authid WHERE rolname = %s", made.station)
    assert kept.startswith("SCRAM-SHA-256$")
    assert made.password not in kept
    assert len(made.password) >= 40


def test_a_wrong_password_opens_nothing(hub: Hub) -> None:
    made = hub.enrol()
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(hub.server.url_of(hub.database, made.station, "wrong"))


def test_series_go_through_the_letters_and_are_never_given_twice(hub: Hub) -> None:
    made = [hub.enrol(site="oujda").series for _ in range(3)]
    assert made == ["A", "B", "C"]
    [(name,)] = hub.sql("SELECT name FROM central.station WHERE site = 'oujda' AND series = 'B'")
    enrolling.revoke(hub.url, name)
    assert hub.enrol(site="oujda").series == "D"
    assert hub.enrol(site="agadir").series == "A"


def test_a_series_asked_for_is_given_once(hub: Hub) -> None:
    assert hub.enrol(site="fes", series="k").series == "K"
    with pytest.raises(BadInput, match="given to a station before"):
        hub.enrol(site="fes", series="K")
    with pytest.raises(Refused):
        hub.enrol(site="fes", series="K1")


def test_every_series_can_be_printed_on_a_ticket() -> None:
    series = list(islice(enrolling.spare_series({"A"}), 600))
    assert series[:2] == ["B", "C"]
    assert "I" not in series
    assert series[series.index("Z") + 1] == "AA"
    assert len(set(series)) == 600
    assert all(checks.series(one) == one for one in series)


def test_a_new_identity_revokes_the_one_it_replaces(hub: Hub) -> None:
    old = hub.enrol(site="rabat")
    new = hub.enrol(site="rabat", replaces=old.station)
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        signed_in(old)
    signed_in(new).close()
    [row] = hub.sql("SELECT replaces FROM central.station WHERE name = %s", new.station)
    assert row == (old.station,)
    with pytest.raises(BadInput, match="is of rabat, not of fes"):
        hub.enrol(site="fes", replaces=old.station)
    with pytest.raises(BadInput, match="there is no station nobody"):
        hub.enrol(site="fes", replaces="nobody")


def test_what_cannot_be_enrolled_is_told_before_anything_is_made(hub: Hub) -> None:
    before = hub.sql("SELECT count(*) FROM pg_roles")
    for wrong in ({"site": 'x"; DROP ROLE desk'}, {"kind": "spy"}, {"site": ""}):
        with pytest.raises(BadInput):
            hub.enrol(**wrong)
    assert hub.sql("SELECT count(*) FROM pg_roles") == before


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (Address("central.technopark.ma", 5432, "kiosk", "disable", ""), "without TLS"),
        (Address("central.technopark.ma", 5432, "kiosk", "require", "ca"), "verify-full, or"),
        (Address("central.technopark.ma", 5432, "kiosk", "verify-full", ""), "--ca FILE"),
    ],
)
def test_no_station_is_sent_over_a_network_unprotected(
    hub: Hub, address: Address, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        enrolling.enrol(hub.url, enrolling.EnrolmentRequest("rabat", "desk", "Poste 1"), address)


def test_the_command_line_writes_a_private_file_and_a_code(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, picture = tmp_path / "poste.json", tmp_path / "poste.png"
    arguments = ["--json", "central", "enrol", "--url", hub.url, "--site", "nador"]
    arguments += ["--kind", "kiosk", "--label", "Borne", "--sslmode", "disable"]
    assert main([*arguments, "-o", str(file), "--qr", str(picture)]) == 0
    answer = json.loads(capsys.readouterr().out)
    made = read(file)
    assert (answer["station"], answer["series"]) == (made.station, "A")
    assert "password" not in answer
    assert {stat.S_IMODE(f.stat().st_mode) for f in (file, picture)} == {0o600}
    assert taken(code.text for code in read_codes(Image.open(picture))) == made
    signed_in(made).close()


def taken(texts: Iterable[str]) -> Enrolment | None:
    """What codes make together, read backwards."""
    gathered, found = Gathered(), None
    for text in reversed(list(texts)):
        found = gathered.take(text)
    return found


def test_the_longest_enrolment_is_read_back_from_its_codes() -> None:
    read_back = read_codes(Image.open(io.BytesIO(enrolment_picture(codes(LONGEST)))))
    assert len(read_back) > 1
    assert taken(code.text for code in read_back) == LONGEST


def test_the_sheet_for_a_scanner_has_every_code_and_says_which_machine_it_is_for() -> None:
    pdf = enrolment_sheet(codes(LONGEST), label="Poste 2", site="casablanca", kind="desk")
    read_back = read_codes(raster.image(pdf, dpi=300, page=0))
    assert taken(code.text for code in read_back) == LONGEST


def test_an_enrolment_too_long_for_codes_is_told() -> None:
    import secrets

    huge = Enrolment("a", "b", "desk", "A", "h", 1, "d", password=secrets.token_hex(6000))
    with pytest.raises(BadInput, match="too long for QR codes"):
        codes(huge)


@examples(st.text(max_size=200), st.integers(1, 65535))
def test_codes_lose_nothing_and_are_of_letters_that_every_keyboard_types(
    label: str, port: int
) -> None:
    made = Enrolment("a", "b", "desk", "A", label.replace("\ud800", ""), port, "d", "p")
    assert taken(codes(made)) == made
    assert set("".join(codes(made))) <= set(ALPHABET)


@pytest.mark.parametrize("missing", [1, 2, 3, 6, 30])
def test_a_code_that_was_cut_short_is_not_taken_and_what_was_read_stays(missing: int) -> None:
    first, second, *rest = codes(LONGEST)
    gathered = Gathered()
    assert gathered.take(first) is None
    with pytest.raises(BadInput):
        gathered.take(second[:-missing])
    assert gathered.missing == list(range(2, gathered.many + 1))
    for each in (second, *rest):
        found = gathered.take(each)
    assert found == LONGEST


def test_a_code_of_another_enrolment_begins_that_one() -> None:
    gathered = Gathered()
    gathered.take(codes(LONGEST)[0])
    assert gathered.take(codes(PLAIN)[0]) == PLAIN


@examples(st.text())
def test_what_is_no_code_is_told(noise: str) -> None:
    for text in (noise, MARK + noise, codes(PLAIN)[0][:-3] + noise):
        if text.strip().upper() != codes(PLAIN)[0]:
            with pytest.raises(BadInput):
                Gathered().take(text)


def test_a_file_of_the_codes_that_were_scanned_will_do(tmp_path: Path) -> None:
    file = tmp_path / "scanned.txt"
    file.write_text("\r\n".join(codes(LONGEST)))
    assert given(file) == LONGEST
    file.write_text(codes(LONGEST)[0])
    with pytest.raises(BadFile, match="missing"):
        given(file)


def test_an_enrolment_that_would_go_unprotected_is_not_taken(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    for wrong in (
        Enrolment("a", "b", "desk", "A", "central.technopark.ma", 1, "d", "p", "disable"),
        Enrolment("a", "b", "desk", "A", "central.technopark.ma", 1, "d"),
    ):
        write(file, wrong)
        with pytest.raises(BadInput):
            given(file)
    for text in ("{}", "[" * 50_000, '{"station": ' + "[" * 50_000, MARK + "B" * 50_000):
        file.write_text(text)
        with pytest.raises(BadInput):
            given(file)


def test_an_enrolment_whose_certificate_has_ended_is_told() -> None:
    require_current(LONGEST, datetime.now(UTC), "poste.json")
    with pytest.raises(BadFile) as told:
        require_current(LONGEST, datetime(2100, 1, 1, tzinfo=UTC), "poste.json")
    assert told.value.kind == "ended_enrolment"
    with pytest.raises(BadFile):
        require_current(replace(PLAIN, ca="no certificate"), datetime.now(UTC), "poste.json")


def test_a_file_larger_than_any_enrolment_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(MARK + "B" * 1_000_000)
    with pytest.raises(BadFile, match="larger"):
        given(file)


def test_joining_asks_the_centre_first(hub: Hub) -> None:
    made = hub.enrol()
    ask_centre(made)
    enrolling.revoke(hub.url, made.station)
    with pytest.raises(StoreTrouble, match="was revoked"):
        ask_centre(made)


def test_limits_and_groups_are_the_stations_own(hub: Hub) -> None:
    made = hub.enrol()
    [(limit, login)] = hub.sql(
        "SELECT rolconnlimit, rolcanlogin FROM pg_roles WHERE rolname = %s", made.station
    )
    assert (limit, login) == (security.CONNECTIONS, True)
    [(settings,)] = hub.sql("SELECT rolconfig FROM pg_roles WHERE rolname = %s", made.station)
    assert "temp_file_limit=1GB" in settings
    assert [
        row[0]
        for row in hub.sql(
            "SELECT rolcanlogin FROM pg_roles WHERE rolname LIKE %s", "kiosk\\_station"
        )
    ] == [False]

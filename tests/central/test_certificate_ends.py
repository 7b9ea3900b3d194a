"""Certificates end, and whoever keeps the centre or a station hears of it in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central import certificates
from kiosk.central.certificates import for_server, for_station, make_authority
from kiosk.central.shown import certificates as shown
from kiosk.central.status import CentralState
from kiosk.cli.central_report import report
from kiosk.doctor import exchange
from kiosk.sync import enrolment
from kiosk.sync.certificate_ends import AUTHORITY, SERVER, CertificateEnd
from kiosk.sync.enrolment import Enrolment
from tests.postgres import PrivateServer


def test_the_certificate_that_the_centre_shows_is_looked_at(tmp_path: Path) -> None:
    authority = make_authority()
    server, ca = for_server(authority, ["localhost"]), tmp_path / "authority.pem"
    ca.write_text(authority.certificate)
    folder = tmp_path / "server"
    folder.mkdir()
    with PrivateServer(folder, certificate=server, authority=authority.certificate) as running:
        url = f"postgresql://owner@localhost:{running.port}/central?sslrootcert={ca}"
        ends = {end.whose: end.ends for end in shown(url)}
    assert ends.keys() == {SERVER, AUTHORITY}
    assert ends[AUTHORITY] - ends[SERVER] > timedelta(days=2800)


def test_a_centre_without_tls_shows_none(postgres_url: str) -> None:
    assert list(shown(postgres_url)) == []


@pytest.mark.parametrize(("days", "warned"), [(61.5, False), (59, True), (-1, True)])
def test_the_centres_table_warns_sixty_days_before(days: float, warned: bool) -> None:
    end = CertificateEnd(SERVER, datetime.now(UTC) + timedelta(days=days))
    lines = list(report(CentralState("e", "0019", True, None, (), (), (end,))))
    assert any(line.startswith("certificate: that of the server") for line in lines) == warned


@pytest.mark.parametrize(("days", "well"), [(400, True), (59, False), (0, False)])
def test_the_doctor_of_a_station_warns_sixty_days_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, well: bool
) -> None:
    monkeypatch.setattr(certificates, "LEAF_DAYS", days)
    authority = make_authority()
    own = for_station(authority, "desk")
    where = {"host": "centre", "port": 5432, "database": "central"}
    who = {"station": "desk", "site": "rabat", "kind": "desk", "series": "A"}
    at = {"ca": authority.certificate, "certificate": own.certificate, "key": own.key}
    enrolment.keep(tmp_path, Enrolment(**where, **who, **at))  # type: ignore[arg-type]
    found = exchange.certificates(tmp_path)
    assert found is not None
    assert (found.ok, bool(found.advice("fr"))) == (well, not well)
    assert "that of the station ends" in found.found


def test_a_station_that_works_alone_has_none(tmp_path: Path) -> None:
    assert exchange.certificates(tmp_path) is None

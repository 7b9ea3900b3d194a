"""The small certificate authority, read back as a verifier reads it."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509 import verification

from kiosk.central.certificates import (
    Pair,
    for_server,
    for_station,
    load_pair,
    make_authority,
    save_pair,
)
from kiosk.cli import main
from kiosk.core.errors import BadInput

KEYS = ("ca.key", "server.key")


def loaded(pair: Pair) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pair.certificate.encode())


def verifier(authority: Pair) -> verification.PolicyBuilder:
    return verification.PolicyBuilder().store(verification.Store([loaded(authority)]))


@pytest.fixture(scope="module")
def authority() -> Pair:
    return make_authority()


@pytest.mark.parametrize(
    "subject",
    [x509.DNSName("central.technopark.ma"), x509.IPAddress(ip_address("127.0.0.1"))],
    ids=str,
)
def test_the_centre_is_trusted_by_every_name_it_has(
    authority: Pair, subject: x509.DNSName | x509.IPAddress
) -> None:
    server = for_server(authority, ["central.technopark.ma", "127.0.0.1"])
    assert verifier(authority).build_server_verifier(subject).verify(loaded(server), [])


def test_the_centre_is_not_trusted_by_another_name(authority: Pair) -> None:
    server = for_server(authority, ["central.technopark.ma"])
    other = verifier(authority).build_server_verifier(x509.DNSName("example.org"))
    with pytest.raises(verification.VerificationError):
        other.verify(loaded(server), [])


def test_another_authority_of_the_same_name_is_not_trusted(authority: Pair) -> None:
    name = x509.DNSName("central.technopark.ma")
    server = for_server(make_authority(), ["central.technopark.ma"])
    with pytest.raises(verification.VerificationError):
        verifier(authority).build_server_verifier(name).verify(loaded(server), [])


def test_a_station_has_its_role_as_common_name_and_is_no_server(authority: Pair) -> None:
    station = loaded(for_station(authority, "kiosk_casablanca_abcdef"))
    [name] = station.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    assert name.value == "kiosk_casablanca_abcdef"
    use = station.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(use) == [x509.ExtendedKeyUsageOID.CLIENT_AUTH]
    station.verify_directly_issued_by(loaded(authority))


def test_a_station_cannot_sign_others(authority: Pair) -> None:
    station = for_station(authority, "kiosk_rabat_abcdef")
    assert not loaded(station).extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_certificates_are_good_from_now_for_a_bounded_time(authority: Pair) -> None:
    station = loaded(for_station(authority, "kiosk_rabat_abcdef"))
    assert station.not_valid_before_utc < datetime.now(UTC)
    assert 800 < (station.not_valid_after_utc - datetime.now(UTC)).days <= 825


def test_a_pair_is_kept_with_a_private_key(authority: Pair, tmp_path: Path) -> None:
    save_pair(authority, tmp_path / "ca.pem", tmp_path / "ca.key")
    assert stat.S_IMODE((tmp_path / "ca.key").stat().st_mode) == 0o600
    assert load_pair(tmp_path / "ca.pem", tmp_path / "ca.key") == authority


def test_files_that_do_not_belong_together_are_said(authority: Pair, tmp_path: Path) -> None:
    save_pair(authority, tmp_path / "ca.pem", tmp_path / "ca.key")
    save_pair(make_authority(), tmp_path / "other.pem", tmp_path / "other.key")
    with pytest.raises(BadInput, match="is not the key of"):
        load_pair(tmp_path / "ca.pem", tmp_path / "other.key")
    (tmp_path / "ca.key").write_text("nothing")
    with pytest.raises(BadInput, match="not a certificate and its key"):
        load_pair(tmp_path / "ca.pem", tmp_path / "ca.key")


def test_the_command_line_makes_a_servers_files_and_keeps_the_authority(tmp_path: Path) -> None:
    arguments = ["central", "certificates", "--host", "central.technopark.ma"]
    assert main([*arguments, "--folder", str(tmp_path / "made")]) == 0
    first = (tmp_path / "made" / "ca.pem").read_text()
    server = (tmp_path / "made" / "server.crt").read_text()
    assert main([*arguments, "--folder", str(tmp_path / "made")]) == 0
    assert (tmp_path / "made" / "ca.pem").read_text() == first
    assert (tmp_path / "made" / "server.crt").read_text() != server
    private = {stat.S_IMODE((tmp_path / "made" / k).stat().st_mode) for k in KEYS}
    assert private == {0o600}

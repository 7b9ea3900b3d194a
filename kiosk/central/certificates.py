"""A small certificate authority: the centre's own certificate, and one a station."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core import incoming
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

AUTHORITY_DAYS = 3650
LEAF_DAYS = 825
"""What the strictest verifiers still take for a server's certificate."""
_EARLY = timedelta(minutes=5)
"""Clocks of new machines are often a little behind."""


@dataclass(frozen=True)
class Pair:
    """A certificate and its private key, both PEM."""

    certificate: str
    key: str


def make_authority(name: str = "Technopark central") -> Pair:
    """A new authority, which signs servers and stations and nothing below them."""
    from cryptography import x509

    key = _new_key()
    subject = _name(name)
    builder = _builder(subject, subject, key, AUTHORITY_DAYS).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    )
    return _signed(builder.add_extension(_usage(authority=True), critical=True), key, key)


def for_server(authority: Pair, hosts: Iterable[str]) -> Pair:
    """A certificate for the host names and addresses that stations connect to."""
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    hosts = list(hosts)
    alternatives = x509.SubjectAlternativeName([_general_name(host) for host in hosts])
    return _leaf(authority, hosts[0], ExtendedKeyUsageOID.SERVER_AUTH, alternatives)


def for_station(authority: Pair, station: str) -> Pair:
    """A certificate that PostgreSQL takes for the role of that name."""
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return _leaf(authority, station, ExtendedKeyUsageOID.CLIENT_AUTH)


def load_pair(certificate: Path, key: Path) -> Pair:
    """A pair from its two files; raises BadInput where they do not belong together."""
    pair = Pair(_pem(certificate), _pem(key))
    try:
        fits = _certificate(pair).public_key() == _key(pair).public_key()
    except (ValueError, TypeError) as error:
        raise BadInput(f"{certificate}, {key}: not a certificate and its key ({error})") from error
    if not fits:
        raise BadInput(f"{key} is not the key of {certificate}")
    return pair


def _pem(file: Path) -> str:
    return incoming.named_text(file)


def server_folder(folder: Path, hosts: Iterable[str]) -> Pair:
    """Keep a new certificate of a server in a folder, signed by the authority there; its pair.

    ca.pem, ca.key, server.crt and server.key; a missing authority is made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    public, private = folder / "ca.pem", folder / "ca.key"
    if not public.exists():
        save_pair(make_authority(), public, private)
    server = for_server(load_pair(public, private), hosts)
    save_pair(server, folder / "server.crt", folder / "server.key")
    return server


def save_pair(pair: Pair, certificate: Path, key: Path) -> None:
    """Write a pair; the key is readable by its owner only."""
    certificate.write_text(pair.certificate, "ascii")
    write_private(key, pair.key)


def write_private(file: Path, content: str) -> None:
    """Write a new file that only its owner may ever have read."""
    file.unlink(missing_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(content)


def _leaf(
    authority: Pair,
    name: str,
    use: x509.ObjectIdentifier,
    alternatives: x509.SubjectAlternativeName | None = None,
) -> Pair:
    from cryptography import x509

    key = _new_key()
    builder = (
        _builder(_name(name), _certificate(authority).subject, key, LEAF_DAYS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([use]), critical=False)
    )
    if alternatives is not None:
        builder = builder.add_extension(alternatives, critical=False)
    return _signed(builder, key, _key(authority))


def _builder(
    subject: x509.Name, issuer: x509.Name, key: EllipticCurvePrivateKey, days: int
) -> x509.CertificateBuilder:
    from cryptography import x509

    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLY)
        .not_valid_after(now + timedelta(days=days))
    )


def _signed(
    builder: x509.CertificateBuilder, key: EllipticCurvePrivateKey, by: EllipticCurvePrivateKey
) -> Pair:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    builder = builder.add_extension(
        x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
    ).add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
    )
    certificate = builder.sign(by, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    return Pair(public.decode("ascii"), private.decode("ascii"))


def _usage(*, authority: bool) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _new_key() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


def _key(pair: Pair) -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(pair.key.encode(), password=None)
    if not isinstance(key, EllipticCurvePrivateKey):
        raise TypeError("the key is not of an elliptic curve")
    return key


def _certificate(pair: Pair) -> x509.Certificate:
    from cryptography import x509

    return x509.load_pem_x509_certificate(pair.certificate.encode())


def _name(common: str) -> x509.Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _general_name(host: str) -> x509.GeneralName:
    from cryptography import x509

    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)

"""The certificate that the centre shows to whoever connects, looked at and not trusted."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.central.access import Address
from kiosk.sync.certificate_ends import AUTHORITY, SERVER, CertificateEnd, of_der, of_pem

_WANT_TLS = struct.pack("!ii", 8, 80877103)  # PostgreSQL's SSLRequest
_WILLING = b"S"
SECONDS = 5


def certificates(url: str) -> Iterator[CertificateEnd]:
    """The server's, and its authority's where the URL names the file; none without TLS."""
    address = Address.of(url)
    with suppress(OSError, ValueError):
        yield of_der(SERVER, _shown(address.host, address.port))
    with suppress(OSError, ValueError):
        if address.ca:
            yield from of_pem(AUTHORITY, Path(address.ca).read_text("ascii"))


def _shown(host: str, port: int) -> bytes:
    """Raises OSError where the server speaks no TLS."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection((host, port), SECONDS) as line:
        line.sendall(_WANT_TLS)
        if line.recv(1) != _WILLING:
            raise ConnectionError("no TLS")
        with context.wrap_socket(line) as secured:
            return secured.getpeercert(binary_form=True) or b""

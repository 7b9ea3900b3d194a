"""The address of a ticket printer says where it is and what it can do, or what of it is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.thermal.address import DOTS, LINES, Address, NoAddress, read, written


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("tcp://192.168.1.60", Address("tcp", "192.168.1.60")),
        ("tcp://tickets.local:9101", Address("tcp", "tickets.local", port=9101)),
        ("tcp://[fe80::1]:9100?dots=512", Address("tcp", "fe80::1", dots=512)),
        ("serial:COM3?baud=115200", Address("serial", "COM3", baud=115_200)),
        ("serial:/dev/ttyUSB0", Address("serial", "/dev/ttyUSB0")),
        ("usb:/dev/usb/lp0?cut=no", Address("usb", "/dev/usb/lp0", cuts=False)),
        ("usb:04b8:0e15", Address("usb", "04b8:0e15")),
        ("spool:EPSON TM-T20 à droite", Address("spool", "EPSON TM-T20 à droite")),
        ("tcp://10.0.0.9?answers=no&dots=384", Address("tcp", "10.0.0.9", dots=384, answers=False)),
    ],
)
def test_an_address_is_read(text: str, means: Address) -> None:
    assert read(text) == means


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "none of"),
        ("192.168.1.60", "none of"),
        ("http://192.168.1.60", "'?http'?"),
        ("tcp://", "names no printer"),
        ("serial:", "names no printer"),
        ("tcp://10.0.0.9:port", "[Pp]ort"),
        ("tcp://10.0.0.9:99999", "[Pp]ort"),
        ("tcp://10.0.0.9?dots=577", "dots=577"),
        ("tcp://10.0.0.9?dots=٥٧٦", "no number"),
        ("serial:COM3?baud=0", "no number"),
        ("tcp://10.0.0.9?cut=perhaps", "neither yes nor no"),
        ("tcp://10.0.0.9?colour=red", "'colour'"),
    ],
)
def test_what_is_no_address_says_why(text: str, why: str) -> None:
    with pytest.raises(NoAddress, match=why):
        read(text)


@given(
    st.builds(
        Address,
        st.sampled_from(LINES),
        st.from_regex(r"[a-z0-9][a-z0-9.-]{0,20}", fullmatch=True),
        dots=st.sampled_from(DOTS),
        cuts=st.booleans(),
        answers=st.booleans(),
        baud=st.integers(1, 921_600),
    )
)
def test_what_is_written_is_read_back(address: Address) -> None:
    assert read(written(address)) == address


def test_a_port_and_a_colon_are_written_so_that_they_are_read() -> None:
    for address in (Address("tcp", "fe80::1", port=9101), Address("usb", "04b8:0e15")):
        assert read(written(address)) == address

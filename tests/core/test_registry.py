"""What the slices bring, gathered: nothing twice, nothing forgotten."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from kiosk.core import registry
from kiosk.core.errors import BadInput, Refused
from kiosk.core.registry import SLICES
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.core.slice import Slice
from kiosk.store.schema import metadata

LOCAL = frozenset(
    {
        "cin_number",
        "command",
        "exchange",
        "forgotten",
        "nightly_job",
        "notification",
        "print_job",
        "recovery_code",
        "sequence",
        "sign_of_life",
        "staff_attempt",
        "staff_token",
        "sync_state",
        "undo",
    }
    | {"spelling", "sounding", "unspelt"}
)
"""Tables that a store keeps to itself."""


def test_every_table_is_exchanged_or_said_to_be_local() -> None:
    exchanged = {table.name for table in registry.exchanged()}
    assert exchanged.isdisjoint(LOCAL)
    assert exchanged | LOCAL == set(metadata.tables)


def test_what_is_exchanged_says_whose_it_is() -> None:
    for table in registry.exchanged():
        columns = metadata.tables[table.name].columns
        assert "site" in columns or table.name == "site", table.name


@pytest.mark.parametrize("name", SLICES)
def test_a_slice_is_called_as_its_package(name: str) -> None:
    assert name in {part.name for part in registry.slices()}


@pytest.fixture
def doubled(monkeypatch: pytest.MonkeyPatch) -> Slice:
    """A slice of which there are two."""
    first = registry.slices()[0]
    twice = (*registry.slices(), replace(first, name="twin"))
    monkeypatch.setattr(registry, "slices", lambda: twice)
    return first


@pytest.mark.usefixtures("doubled")
@pytest.mark.parametrize("gather", ["commands", "queries", "refusals"])
def test_a_name_that_is_there_twice_is_told_at_once(gather: str) -> None:
    uncached = getattr(registry, gather).__wrapped__
    with pytest.raises(ValueError, match="registered twice"):
        uncached()


def test_a_name_that_is_not_there_is_bad_input() -> None:
    with pytest.raises(BadInput, match="kiosk commands"):
        registry.find("rooms.haunt")
    with pytest.raises(BadInput, match="kiosk queries"):
        registry.find_query("rooms.ghosts")
    assert registry.refusal("rooms.haunted") is None


def test_every_command_is_for_some_kind_of_station() -> None:
    granted = set(ROLE_OF_KIND.values())
    assert [
        e.name for e in registry.commands().values() if granted.isdisjoint(e.roles | e.by_itself)
    ] == []


def test_every_command_is_found_by_its_name_alone() -> None:
    for name, entry in registry.commands().items():
        assert registry.find(name) is entry


def test_what_a_name_needs_of_others_is_not_imported() -> None:
    look = (
        "import sys; from kiosk.core import registry; registry.find('help.answer');"
        "print('kiosk.bookings.registry' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_a_refusals_code_begins_with_its_slice() -> None:
    for code, kind in registry.refusals().items():
        assert issubclass(kind, Refused)
        assert "." in code, code

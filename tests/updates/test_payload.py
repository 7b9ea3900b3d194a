"""What an archive carries is laid inside its folder, whatever it says."""

from __future__ import annotations

import io
import lzma
import tarfile
from pathlib import Path

import pytest

from kiosk.updates import payload as payloads
from kiosk.updates.keys import Key
from kiosk.updates.manifest import Payload
from kiosk.updates.payload import unpack
from kiosk.updates.refusals import Unsafe
from tests.updates.conftest import Made, payload_of

Entry = tuple[str, bytes, str]


def packed(*entries: tuple[str, str, str], more: int = 0) -> tuple[io.BytesIO, Payload]:
    """A payload of files ("f"), folders ("d"), links ("s", "h") and devices ("c")."""
    kinds = {"f": b"0", "d": b"5", "s": b"2", "h": b"1", "c": b"3"}
    out, size = io.BytesIO(), 0
    with lzma.open(out, "wb") as xz, tarfile.open(fileobj=xz, mode="w|") as tar:
        for kind, name, content in entries:
            info = tarfile.TarInfo(name)
            info.type, info.mode = kinds[kind], 0o4755
            if kind in "sh":
                info.linkname = content
            data = content.encode() if kind == "f" else b""
            info.size = len(data)
            size += info.size
            tar.addfile(info, io.BytesIO(data))
    files = sum(kind != "d" for kind, _, _ in entries)
    data = out.getvalue()
    said = Payload(size=len(data), sha256="0" * 64, unpacked=size + more, files=max(files, 1))
    return io.BytesIO(data), said


def test_a_bundle_is_laid_as_it_was(
    make: Made, bundle: Path, trusted: dict[str, Key], tmp_path: Path
) -> None:
    found, source = payload_of(make(), trusted)
    unpack(source, found.manifest.payload, tmp_path, "a")
    theirs = {each.relative_to(bundle): each for each in bundle.rglob("*")}
    ours = {each.relative_to(tmp_path): each for each in tmp_path.rglob("*")}
    assert theirs.keys() == ours.keys()
    for name, each in theirs.items():
        assert each.is_symlink() == ours[name].is_symlink()
        if each.is_file():
            assert each.read_bytes() == ours[name].read_bytes()
            assert each.stat().st_mode & 0o100 == ours[name].stat().st_mode & 0o100


def test_nothing_is_laid_with_the_rights_of_another(tmp_path: Path) -> None:
    source, said = packed(("f", "kiosk", "x"))
    unpack(source, said, tmp_path, "a")
    assert (tmp_path / "kiosk").stat().st_mode & 0o7777 == 0o755


@pytest.mark.parametrize(
    "entries",
    [
        [("f", "../evil", "x")],
        [("f", "/etc/evil", "x")],
        [("f", "a/../../evil", "x")],
        [("f", "a//b", "x")],
        [("f", "./a", "x")],
        [("f", "..\\evil", "x")],
        [("f", "C:evil", "x")],
        [("f", "a:stream", "x")],
        [("f", "nul.txt", "x")],
        [("f", "a. ", "x")],
        [("f", "a\nb", "x")],
        [("f", "a" * 300, "x")],
        [("f", "a", "x"), ("f", "A", "y")],
        [("f", "a/b", "x"), ("f", "A/c", "y")],
        [("f", "a", "x"), ("f", "a/b", "y")],
        [("d", "a", ""), ("f", "a", "y")],
        [("s", "a", "/etc"), ("f", "a/evil", "y")],
        [("d", "d", ""), ("s", "a", "d"), ("f", "a/evil", "y")],
        [("s", "a", "/etc/passwd")],
        [("s", "a", "../outside")],
        [("s", "a", "nowhere")],
        [("s", "a", "a")],
        [("d", "d", ""), ("s", "d/up", ".."), ("s", "a", "d/up/../..")],
        [("f", "b", "x"), ("h", "a", "b")],
        [("c", "null", "")],
    ],
)
def test_what_would_be_laid_elsewhere_is_refused(
    entries: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    source, said = packed(*entries)
    with pytest.raises(Unsafe):
        unpack(source, said, inside, "a")
    assert [each.name for each in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize("change", [{"unpacked": 3}, {"files": 1}, {"files": 3}, {"unpacked": 99}])
def test_more_or_less_than_was_said_is_refused(change: dict[str, int], tmp_path: Path) -> None:
    source, said = packed(("f", "a", "xx"), ("f", "b", "yy"))
    with pytest.raises(Unsafe):
        unpack(source, payloads_said(said, change), tmp_path, "a")


def payloads_said(said: Payload, change: dict[str, int]) -> Payload:
    from msgspec import structs

    return structs.replace(said, **change)


def test_little_that_would_become_endless_is_stopped_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "_ENDS", 10_000)
    bomb = lzma.compress(bytes(30_000_000), preset=1)
    said = Payload(size=len(bomb), sha256="0" * 64, unpacked=1_000, files=1)
    assert len(bomb) < 10_000
    source = io.BytesIO(bomb)
    with pytest.raises(Unsafe):
        unpack(source, said, tmp_path, "a")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_says_to_be_endless_is_refused_before_it_is_written(tmp_path: Path) -> None:
    info = tarfile.TarInfo("a")
    info.size = 8_000_000_000
    data = lzma.compress(info.tobuf(tarfile.GNU_FORMAT) + bytes(2_000_000))
    said = Payload(size=len(data), sha256="0" * 64, unpacked=2_000_000, files=1)
    with pytest.raises(Unsafe):
        unpack(io.BytesIO(data), said, tmp_path, "a")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"no xz at all", lzma.compress(b"no tar")[:-5]])
def test_what_is_no_archive_inside_is_refused(data: bytes, tmp_path: Path) -> None:
    said = Payload(size=len(data), sha256="0" * 64, unpacked=10, files=1)
    with pytest.raises(Unsafe):
        unpack(io.BytesIO(data), said, tmp_path, "a")

"""Settings: typed, and an error that names the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.errors import SettingsError
from kiosk.core.settings import Settings, load


def written(folder: Path, text: str) -> Path:
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return folder


def test_no_file_is_no_trouble(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_what_is_not_said_keeps_its_default(tmp_path: Path) -> None:
    read = load(written(tmp_path, '[station]\nname = "Accueil 2"\n'))
    assert read.station.name == "Accueil 2"
    assert read.scanner.gap_ms == 50


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('language = "fr"\n[scanner]\ngap_ms = "vite"\n', "line 3"),
        ('[station]\nname = "A"\n\n[touch]\nidle_secondes = 4\n', "line 5"),
        ('[station]\nname = "A\n', "line 2"),
        ("language = 3\n", "line 1"),
        ('[station]\nname = "A"\ncounter = "deux"\n', "line 3"),
        ("[stations]\n", "line 1"),
    ],
)
def test_an_error_names_the_file_and_the_line(tmp_path: Path, text: str, line: str) -> None:
    with pytest.raises(SettingsError, match=line) as error:
        load(written(tmp_path, text))
    assert "settings.toml" in str(error.value)


def test_a_byte_order_mark_from_notepad_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"\n', encoding="utf-8-sig")
    assert load(tmp_path).language == "ar"

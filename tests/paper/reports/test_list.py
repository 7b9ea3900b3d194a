"""The list of reports, and asking for one by name."""

from __future__ import annotations

import pytest

from kiosk.cli import main
from kiosk.core import languages
from kiosk.core.errors import BadInput
from kiosk.core.wording import has
from kiosk.paper import reports
from kiosk.station import Station
from tests.paper.reports.makers import DAY

STARTS = {"pdf": b"%PDF-", "xlsx": b"PK\x03\x04", "csv": b"\xef\xbb\xbf", "json": (b"[", b"{")}


@pytest.mark.parametrize("form", sorted(STARTS))
@pytest.mark.parametrize("name", [report.name for report in reports.REPORTS])
@pytest.mark.parametrize("language", languages.codes(languages.of_paper()))
def test_every_report_comes_in_every_format_and_language(
    station: Station, name: str, form: str, language: str
) -> None:
    assert reports.make(station, name, DAY, DAY, form, language).startswith(STARTS[form])


def test_reports_are_listed_with_their_titles(station: Station) -> None:
    titles = {view.name: view.title for view in station.ask(reports.listed, language="ar")}
    assert list(titles) == [report.name for report in reports.REPORTS]
    assert (titles["rooms"], titles["evacuation"]) == ("إشغال القاعات", "لائحة الإخلاء")


@pytest.mark.parametrize(
    ("name", "form", "language"),
    [("nope", "pdf", "fr"), ("rooms", "docx", "fr"), ("rooms", "pdf", "de")],
)
def test_what_is_not_there_is_said(station: Station, name: str, form: str, language: str) -> None:
    with pytest.raises(BadInput):
        reports.make(station, name, DAY, DAY, form, language)


def test_a_store_without_a_site_has_no_sheets(bare_station: Station) -> None:
    with pytest.raises(BadInput, match="no site"):
        reports.make(bare_station, "rooms", DAY, DAY, "pdf")


def test_the_same_day_gives_the_same_bytes(station: Station) -> None:
    first, second = (reports.make(station, "rooms", DAY, DAY, "pdf") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("language", languages.promised(languages.of_paper()))
def test_every_title_is_worded(language: str) -> None:
    keys = [f"{r.name}.{word}" for r in reports.REPORTS for word in ("title", "short")]
    assert [key for key in keys if not has(key, language)] == []


def test_the_command_line_writes_a_report(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("data")
    opened = ["do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat"]
    assert main(["--data", str(folder), *opened]) == 0
    aside = tmp_path_factory.mktemp("aside")
    target = aside / "rooms.pdf"
    wanted = ["report", "rooms", "--from", "2026-11-24", "--to", "2026-11-25", "-o", str(target)]
    assert main(["--data", str(folder), *wanted]) == 0
    assert target.read_bytes().startswith(STARTS["pdf"])
    wrong = ["report", "poems", "-o", str(aside / "poems.pdf")]
    assert main(["--data", str(folder), *wrong]) == 2
    assert "poems" in capsys.readouterr().err

"""What a site says of a procedure is laid over what is shipped, version after version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core import catalogue
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.procedures.checked import MOST_PAPERS, MOST_PROCEDURES, TITLE
from kiosk.procedures.commands import (
    AddProcedure,
    ChangeProcedure,
    ProcedureKept,
    RemoveProcedure,
    RestoreProcedure,
    TakeVersion,
)
from kiosk.procedures.kinds import OWN, REMOVED, SHIPPED
from kiosk.procedures.queries import desk, desks, history, overview
from kiosk.procedures.queries import procedure as said_of
from kiosk.procedures.refusals import (
    ChangedSince,
    CodeTaken,
    LastStays,
    NotShipped,
    TitleTaken,
    TooMany,
    UnknownDesk,
    UnknownProcedure,
    UnknownVersion,
)
from kiosk.procedures.said import PaperSaid
from kiosk.procedures.taking_back import back
from kiosk.station import Station

BRAND = {"service": "ompic", "procedure": "marque"}
TITLED = {"title": Words("Dépôt de marque")}
Do = Callable[..., ProcedureKept]


@pytest.fixture
def do(station: Station) -> Do:
    def done(kind: type[Any], **fields: Any) -> ProcedureKept:
        result: ProcedureKept = station.do(kind(**fields)).result
        return result

    return done


def codes(station: Station, service: str = "ompic") -> list[str]:
    found = station.ask(desk, service=service)
    assert found is not None
    return [each.code for each in found.procedures]


def title(station: Station, code: str = "marque", language: str = "fr") -> str:
    found = station.ask(desk, service="ompic")
    assert found is not None
    named = found.procedure(code)
    return named.title.of(language) if named else ""


def test_a_site_that_has_said_nothing_offers_what_is_shipped(station: Station) -> None:
    assert station.ask(desk, service="OMPIC") is catalogue.find_desk("ompic")
    assert station.ask(desks) == list(catalogue.load().desks)
    assert {each.kind for each in station.ask(overview)} == {SHIPPED}
    assert station.ask(desk, service="?") is None


def test_a_changed_text_stands_in_its_place_and_falls_back_to_french(
    station: Station, do: Do
) -> None:
    shipped = codes(station)
    papers = [
        PaperSaid("Formulaire M1", short=Words("M1"), note=Words("Signé", ar="موقع")),
        PaperSaid("Pouvoir", ar="وكالة"),
    ]
    do(ChangeProcedure, **BRAND, **TITLED, papers=papers, fee=Words("1 200 DH"))
    assert codes(station) == shipped
    found = station.ask(desk, service="ompic").procedure("marque")  # type: ignore[union-attr]
    assert found is not None
    assert [found.title.of(language) for language in ("fr", "ar", "en")] == ["Dépôt de marque"] * 3
    assert [paper.of("ar") for paper in found.papers] == ["Formulaire M1", "وكالة"]
    assert [paper.brief("fr") for paper in found.papers] == ["M1", "Pouvoir"]
    assert found.papers[0].note is not None
    assert found.papers[0].note.of("ar") == "موقع"
    assert found.fee is not None
    assert found.fee.of("en") == "1 200 DH"


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        (Words(), ("Tarif à confirmer", "المبلغ غير مؤكد", "Fee to be confirmed")),
        (
            Words("9 DH"),
            ("9 DH (à confirmer)", "\u20689 DH\u2069 (غير مؤكد)", "9 DH (to be confirmed)"),
        ),
    ],
)
def test_a_fee_that_is_not_certain_says_so(
    station: Station, do: Do, fee: Words, said: tuple[str, ...]
) -> None:
    do(ChangeProcedure, **BRAND, **TITLED, fee=fee, fee_to_confirm=True)
    found = station.ask(desk, service="ompic").procedure("marque")  # type: ignore[union-attr]
    assert found is not None
    assert found.fee is not None
    assert tuple(found.fee.of(language) for language in ("fr", "ar", "en")) == said


def test_each_version_is_kept_with_who_and_when(
    station: Station, do: Do, clock: FrozenClock
) -> None:
    first = do(ChangeProcedure, **BRAND, **TITLED)
    clock.at += timedelta(days=1)
    second = do(ChangeProcedure, **BRAND, title=Words("Marque, dépôt"))
    found = station.ask(history, **BRAND)
    assert [(each.id, each.number, each.stands) for each in found] == [
        (second.version, 2, True),
        (first.version, 1, False),
    ]
    assert found[0].at - found[1].at == timedelta(days=1)
    assert {each.made_by for each in found} == {station.name}
    assert found[1].said is not None
    assert found[1].said.title.fr == "Dépôt de marque"


def test_an_earlier_version_is_taken_again_as_a_new_one(station: Station, do: Do) -> None:
    first = do(ChangeProcedure, **BRAND, **TITLED)
    do(ChangeProcedure, **BRAND, title=Words("Marque, dépôt"))
    assert first.version is not None
    again = do(TakeVersion, version=first.version)
    assert title(station) == "Dépôt de marque"
    assert again.version not in (None, first.version)
    assert [each.number for each in station.ask(history, **BRAND)] == [3, 2, 1]


def test_the_same_text_again_is_no_new_version(station: Station, do: Do) -> None:
    first = do(ChangeProcedure, **BRAND, **TITLED)
    again = do(ChangeProcedure, **BRAND, title=Words("  Dépôt de marque "))
    assert again.version == first.version
    assert len(station.ask(history, **BRAND)) == 1
    assert do(RestoreProcedure, service="ompic", procedure="brevet").version is None


def test_doing_it_twice_keeps_one_version(station: Station, do: Do) -> None:
    for kind, fields in (
        (ChangeProcedure, BRAND | TITLED),
        (AddProcedure, {"service": "ompic", "title": Words("Timbres")}),
        (RemoveProcedure, BRAND),
    ):
        wanted = new_id()
        do(kind, id=wanted, **fields)
        do(kind, id=wanted, **fields)
    assert len(station.ask(history, **BRAND)) == 2


def test_one_that_is_removed_is_offered_no_longer_and_comes_back(station: Station, do: Do) -> None:
    shipped = codes(station)
    do(RemoveProcedure, service="O", procedure="Marque")
    assert codes(station) == [code for code in shipped if code != "marque"]
    listed = {each.code: each for each in station.ask(overview) if each.service == "ompic"}
    assert listed["marque"].kind == REMOVED
    assert listed["marque"].said.title.fr
    known = station.ask(said_of, service="ompic", code="marque")
    assert known is not None
    do(RestoreProcedure, **BRAND)
    assert codes(station) == shipped


def test_what_is_added_stands_before_the_last_which_stays(
    station: Station, do: Do, clock: FrozenClock
) -> None:
    made = do(AddProcedure, service="ompic", title=Words("Timbres fiscaux, à l’étage"))
    clock.at += timedelta(minutes=1)
    do(AddProcedure, service="ompic", title=Words("Aide"), code="aide")
    assert made.code == "timbres-fiscaux-a-l-etage"
    assert codes(station)[-3:] == [made.code, "aide", "autre"]
    with pytest.raises(LastStays):
        do(RemoveProcedure, service="ompic", procedure="autre")
    with pytest.raises(NotShipped):
        do(RestoreProcedure, service="ompic", procedure="aide")
    do(ChangeProcedure, service="ompic", procedure="autre", title=Words("Autre chose"))
    assert codes(station)[-1] == "autre"


def test_no_two_have_one_code_or_one_title(station: Station, do: Do) -> None:
    do(AddProcedure, service="ompic", title=Words("Aide"), code="aide")
    do(RemoveProcedure, service="ompic", procedure="aide")
    for code in ("aide", "marque", "autre"):
        with pytest.raises(CodeTaken):
            do(AddProcedure, service="ompic", title=Words("Tout autre chose"), code=code)
    brevet = title(station, "brevet", "ar")
    for named in (Words("BREVET"), Words("Neuf", ar=brevet), Words("brevet")):
        with pytest.raises(TitleTaken):
            do(ChangeProcedure, **BRAND, title=named)
    do(AddProcedure, service="cnss", title=Words("Aide"), code="aide")


def test_a_title_that_was_given_away_is_not_taken_back(station: Station, do: Do) -> None:
    do(RemoveProcedure, **BRAND)
    taken = catalogue.find_desk("ompic").procedure("marque").title  # type: ignore[union-attr]
    do(AddProcedure, service="ompic", title=Words(taken.fr), code="autre-marque")
    with pytest.raises(TitleTaken):
        do(RestoreProcedure, **BRAND)


def test_a_kiosk_has_room_for_so_many(station: Station, do: Do) -> None:
    for n in range(MOST_PROCEDURES - len(codes(station))):
        do(AddProcedure, service="ompic", title=Words(f"Démarche {n}"))
    with pytest.raises(TooMany):
        do(AddProcedure, service="ompic", title=Words("Une de trop"))
    do(RemoveProcedure, **BRAND)
    do(AddProcedure, service="ompic", title=Words("Une de trop"))
    with pytest.raises(TooMany):
        do(ChangeProcedure, **BRAND, **TITLED)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": Words()}, "title"),
        ({"title": Words("x" * (TITLE + 1))}, "title"),
        ({"title": Words("Bon", ar="ب" * (TITLE + 1))}, "title.ar"),
        ({"hint": Words(en="Only in English")}, "hint"),
        ({"papers": [PaperSaid("Bon"), PaperSaid("")]}, "papers.2"),
        ({"papers": [PaperSaid("Bon", short=Words("x" * 31))]}, "papers.1.short"),
        ({"papers": [PaperSaid(f"{n}") for n in range(MOST_PAPERS + 1)]}, "papers"),
        ({"remark": Words("a\u202eb")}, "remark"),
        ({"link": "http://ompic.ma"}, "link"),
        ({"link": "https://ompic"}, "link"),
        ({"link": "https://moi:secret@ompic.ma/"}, "link"),
        ({"link": "https://ompic.ma/a b"}, "link"),
        ({"link": "https://ompic.ma:0/"}, "link"),
        ({"verified": date(9999, 12, 31)}, "verified"),
        ({"link": "https://ompic.ma:/"}, "link"),
        ({"link": "https://оmpic.ma/"}, "link"),
        ({"link": "https://ompic.ma:99999/"}, "link"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "https://ompic.ma/" + "x" * 200}, "link"),
    ],
)
def test_what_no_kiosk_can_show_is_refused_at_its_field(
    do: Do, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        do(ChangeProcedure, **BRAND | TITLED | wrong)
    assert refusal.value.field == field


@pytest.mark.parametrize("link", ["https://www.ompic.ma", "https://a.cnss.ma:8443/x?y=1&z=%C3#q"])
def test_an_address_that_a_telephone_opens_is_taken(station: Station, do: Do, link: str) -> None:
    do(ChangeProcedure, **BRAND, **TITLED, link=link)
    found = station.ask(desk, service="ompic").procedure("marque")  # type: ignore[union-attr]
    assert found is not None
    assert (found.link, found.online) == (link, True)


def test_what_is_not_there_is_not_changed(do: Do) -> None:
    with pytest.raises(UnknownDesk):
        do(RemoveProcedure, service="poste", procedure="marque")
    for kind in (RemoveProcedure, RestoreProcedure):
        with pytest.raises(UnknownProcedure):
            do(kind, service="ompic", procedure="poste")
    with pytest.raises(UnknownProcedure):
        do(ChangeProcedure, service="ompic", procedure="poste", **TITLED)
    with pytest.raises(UnknownVersion):
        do(TakeVersion, version=new_id())


def test_nobody_takes_away_unseen_what_another_has_written(station: Station, do: Do) -> None:
    mine = do(ChangeProcedure, **BRAND, title=Words("Le mien"), over=0)
    do(ChangeProcedure, **BRAND, title=Words("Le leur"), over=mine.number)
    with pytest.raises(ChangedSince):
        do(ChangeProcedure, **BRAND, title=Words("Le mien encore"), over=mine.number)
    with pytest.raises(ChangedSince):
        station.do(back(mine))
    assert title(station) == "Le leur"
    do(ChangeProcedure, **BRAND, title=Words("Sans rien dire de ce qui est vu"))


def test_a_title_that_has_become_the_code_of_another_is_taken_back_to(
    station: Station, do: Do
) -> None:
    stamps = {"service": "ompic", "procedure": "timbres"}
    do(RemoveProcedure, **BRAND)
    do(AddProcedure, service="ompic", code="timbres", title=Words("Marque"))
    do(ChangeProcedure, **BRAND, title=Words("Dépôt"))
    kept = do(ChangeProcedure, **stamps, title=Words("Timbres"))
    with pytest.raises(TitleTaken):
        do(ChangeProcedure, **stamps, title=Words("Marque"), papers=[PaperSaid("Une pièce")])
    station.do(back(kept))
    assert title(station, "timbres") == "Marque"


NAMES = ("Aide", "Marque", "Timbres", "Dépôt")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("change", "add", "remove", "restore", "take", "undo")),
        st.sampled_from(("marque", "brevet", "aide", "timbres", "autre")),
        st.sampled_from(NAMES),
        st.integers(0, 30),
    ),
    max_size=8,
)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS)
def test_whatever_is_done_one_version_stands_and_each_act_is_taken_back(
    station: Station, acts: list[tuple[str, str, str, int]]
) -> None:
    for name, code, named, which in acts:
        before = _offered(station)
        command = _command(station, name, code, named, which)
        if command is None:
            continue
        try:
            kept = station.do(command).result
        except Refused:
            assert _offered(station) == before
            continue
        _require_whole(station)
        station.do(back(kept))
        assert _offered(station) == before
        _require_whole(station)
        if name != "undo" and kept.version is not None and kept.version != kept.before:
            station.do(TakeVersion(version=kept.version))
    assert codes(station)[-1] == "autre"


def _command(station: Station, name: str, code: str, named: str, which: int) -> Any:
    where: dict[str, Any] = {"service": "ompic", "procedure": code}
    ids: list[UUID] = [each.id for each in station.ask(history, **where)]
    if name in ("take", "undo"):
        return TakeVersion(version=ids[which % len(ids)]) if ids else None
    said: dict[str, Any] = {"title": Words(named), "papers": [PaperSaid(f"Pièce {which}")]}
    return {
        "change": lambda: ChangeProcedure(**where, **said),
        "add": lambda: AddProcedure(service="ompic", code=code, **said),
        "remove": lambda: RemoveProcedure(**where),
        "restore": lambda: RestoreProcedure(**where),
    }[name]()


def _offered(station: Station) -> list[tuple[str, str, list[str]]]:
    found = station.ask(desk, service="ompic")
    assert found is not None
    return [(p.code, p.title.fr, [paper.fr for paper in p.papers]) for p in found.procedures]


def _require_whole(station: Station) -> None:
    assert len(set(codes(station))) == len(codes(station))
    for code in {each.code for each in station.ask(overview) if each.service == "ompic"}:
        found = station.ask(history, service="ompic", procedure=code)
        assert [each.number for each in found] == list(range(len(found), 0, -1))
        assert sum(each.stands for each in found) == min(1, len(found))
        assert {each.kind for each in found} <= {OWN, REMOVED, SHIPPED}

"""What is said of a procedure, in the languages of the people who come: as typed, and as kept."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from kiosk.core import catalogue, languages
from kiosk.core.texts import Paper, Text
from kiosk.core.wording import say
from kiosk.core.words import LANGUAGES, Words

TO_CONFIRM = "procedure.fee_to_confirm"


class PaperSaid(Words, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A paper to bring; `short` is what fits on a ticket."""

    short: Words = Words()
    note: Words = Words()

    @classmethod
    def of_paper(cls, paper: Paper) -> PaperSaid:
        """That of the catalogue."""
        own = {code: paper.own(code) for code in LANGUAGES}
        beside = {"short": Words.of(paper.short), "note": Words.of(paper.note)}
        return cls(**own, **beside)  # type: ignore[arg-type]

    def paper(self) -> Paper:
        """As the catalogue has it."""
        return Paper(note=self.note.text(), short=self.short.text(), **self._given())


class Said(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All that is said of a procedure.

    `fee_to_confirm` where the fee, or that there is one, is not certain. `link` is the address of
    the service online that is to be tried first.
    """

    title: Words = Words()
    hint: Words = Words()
    papers: tuple[PaperSaid, ...] = ()
    remark: Words = Words()
    validity: Words = Words()
    fee: Words = Words()
    fee_to_confirm: bool = False
    link: str = ""
    source: str = ""
    verified: date | None = None


def of_shipped(procedure: catalogue.Procedure) -> Said:
    """What the program says of a procedure, as it would be typed."""
    unsure = procedure.fee is not None and procedure.fee.fr == say(TO_CONFIRM, languages.SOURCE)
    return Said(
        title=Words.of(procedure.title),
        hint=Words.of(procedure.hint),
        papers=tuple(map(PaperSaid.of_paper, procedure.papers)),
        remark=Words.of(procedure.remark),
        validity=Words.of(procedure.validity),
        fee=Words() if unsure else Words.of(procedure.fee),
        fee_to_confirm=unsure,
        link=procedure.link,
        source=procedure.source,
        verified=procedure.verified,
    )


def as_procedure(code: str, said: Said, version: UUID) -> catalogue.Procedure:
    """A site's own text as the catalogue has procedures."""
    return catalogue.Procedure(
        code=code,
        title=said.title.text() or Text(code),
        hint=said.hint.text() or Text(""),
        papers=tuple(paper.paper() for paper in said.papers),
        remark=said.remark.text(),
        validity=said.validity.text(),
        fee=_fee(said),
        online=bool(said.link),
        source=said.source,
        verified=said.verified,
        link=said.link,
        version=version,
    )


def _fee(said: Said) -> Text | None:
    if not said.fee_to_confirm:
        return said.fee.text()
    if not said.fee.fr:
        return Text(**{code: say(TO_CONFIRM, code) for code in LANGUAGES})
    given = {code: getattr(said.fee, code) or said.fee.fr for code in LANGUAGES}
    return Text(**{c: say("procedure.unsure_fee", c, fee=fee) for c, fee in given.items()})


def written(said: Said) -> str:
    """As it is kept; the same text is the same."""
    return msgspec.json.encode(said).decode()


def read(text: str) -> Said:
    """What was kept."""
    return msgspec.json.decode(text, type=Said)

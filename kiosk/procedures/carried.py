"""The papers of a procedure as a text that a telephone takes home in one QR."""

from __future__ import annotations

from kiosk.core.catalogue import Desk, Procedure
from kiosk.core.wording import numeric_date, say

MOST_BYTES = 800
"""Of the text in UTF-8: more would make modules that a telephone does not tell apart."""


def carried(desk: Desk, procedure: Procedure, language: str) -> str:
    """The desk, the procedure, the papers and what else is known, in a language.

    Nothing is about whoever asks. What would be too much is left out, the last first; papers are
    said in brief before any of them is, and then how many there are beside.
    """
    head = [f"{desk.name.of(language)} – {procedure.title.of(language)}"]
    papers = procedure.papers
    full = [paper.of(language) for paper in papers]
    brief = [paper.brief(language) for paper in papers]
    known = (procedure.remark, procedure.validity, procedure.fee)
    rest = [text.of(language) for text in known if text]
    link, source = [procedure.link] if procedure.link else [], [_source(desk, procedure, language)]
    for said in (full, brief):
        listed = _listed(said, language)
        for end in (rest + link + source, rest + link, link):
            if _fits(text := "\n".join(head + listed + end)):
                return text
    while brief and not _fits("\n".join(head + _listed([*brief, "…"], language) + link)):
        brief.pop()
    return "\n".join(head + _listed([*brief, f"… (+{len(papers) - len(brief)})"], language) + link)


def _listed(papers: list[str], language: str) -> list[str]:
    if not papers:
        return []
    return [say("procedure.bring", language), *(f"- {paper}" for paper in papers)]


def _source(desk: Desk, procedure: Procedure, language: str) -> str:
    source, verified = desk.source_of(procedure)
    return say("procedure.source", language, source=source, date=numeric_date(verified))


def _fits(text: str) -> bool:
    return len(text.encode()) <= MOST_BYTES

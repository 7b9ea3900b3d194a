"""The file of a person, and the answer to a request, on A4."""

from __future__ import annotations

from kiosk.core.clock import hour_minute, wall
from kiosk.core.languages import in_language
from kiosk.core.wording import numeric_date, say
from kiosk.paper.persons.file import KINDS, PersonFile
from kiosk.paper.persons.flow import PLAIN, SMALL, Flow
from kiosk.paper.persons.words import details, moment, title
from kiosk.paper.reports.frame import Pages
from kiosk.rights.kinds import ACCESS, CORRECTION, OPPOSITION, REFUSED

GREY = "#444444"


def access_sheet(file: PersonFile) -> bytes:
    """All that is held, kind by kind, with why, how long, for whom, and what can be asked."""

    flow = _flow(file, "rights.access.title")
    _asked(flow, file)
    key = "rights.held.intro" if file.things else "rights.held.none"
    flow.gap(6)
    flow.text(_say(file, key, site=in_language(file.imprint.site, file.language)))
    for kind in KINDS:
        if things := file.of(kind):
            flow.section(_say(file, f"rights.of.{kind}"), len(things))
            said = f"{_say(file, f'rights.why.{kind}')} {file.time(kind)}"
            flow.text(said, SMALL, colour=GREY)
            flow.gap(3)
            for thing in things:
                said = details(thing, file.language, file.zone)
                flow.row(moment(thing.at, file.zone), title(thing, file.language), said)
    if file.looks:
        flow.section(_say(file, "rights.looked"), len(file.looks))
    for look in file.looks:
        flow.row(moment(look.at, file.zone), look.by or look.actor, look.station)
    _beside(flow, file)
    flow.pages.foot()
    return flow.pages.finish()


def receipt_sheet(file: PersonFile) -> bytes:
    """What was done with a request, what stays and why, with room to sign."""

    flow = _flow(file, "rights.receipt.title")
    _asked(flow, file)
    flow.gap(10)
    _did(flow, file)
    _kept(flow, file)
    _beside(flow, file)
    flow.signatures(_say(file, "rights.sign.desk"), _say(file, "rights.sign.person"))
    flow.pages.foot()
    return flow.pages.finish()


def _flow(file: PersonFile, key: str) -> Flow:
    foot = f"{file.imprint.printed(file.language)} · {_say(file, 'rights.page.subtitle')}"
    pages = Pages(_say(file, key), file.language, foot)
    return Flow(file.imprint, key, pages)


def _say(file: PersonFile, key: str, **fields: object) -> str:
    return say(key, file.language, **fields)


def _asked(flow: Flow, file: PersonFile) -> None:
    asked, language = file.request, file.language
    names = {thing.name: None for thing in file.things if thing.kind == "visit"}
    names |= {thing.name: None for thing in file.things if thing.kind in ("person", "staff")}
    answered = asked.answered_at and wall(asked.answered_at, file.zone)
    day = {"day": numeric_date(wall(asked.asked_at, file.zone).date())}
    told = answered and {"day": numeric_date(answered.date()), "time": hour_minute(answered)}
    number = say("rights.number", language, number=asked.number)
    flow.facts(
        (_say(file, f"rights.kind.{asked.kind}"), number),
        (_say(file, "rights.asked_by"), ", ".join(names)),
        (_say(file, "rights.identity"), _say(file, f"rights.identity.{asked.identity}")),
        ("", _say(file, "rights.asked_on", **day)),
        ("", _say(file, "rights.answered_on", **told) if told else ""),
    )


def _did(flow: Flow, file: PersonFile) -> None:
    asked = file.request
    if asked.outcome == REFUSED:
        reason = _say(file, f"rights.reason.{asked.reason}")
        flow.text(_say(file, "rights.did.refused", reason=reason))
    elif asked.kind == OPPOSITION:
        flow.text(_say(file, "rights.did.forgotten", count=asked.things))
        flow.text(_say(file, "rights.did.unlisted"))
        flow.text(_say(file, "rights.did.backups"), SMALL, colour=GREY)
    elif asked.kind == CORRECTION:
        flow.text(_say(file, "rights.did.corrected", count=asked.things))
    elif asked.kind == ACCESS:
        flow.text(_say(file, f"rights.outcome.{asked.outcome}"))


def _kept(flow: Flow, file: PersonFile) -> None:
    asked = file.request
    if not asked.kept:
        return
    flow.section(_say(file, "rights.did.kept"), sum(asked.kept.values()))
    for why, count in asked.kept.items():
        flow.text(_say(file, f"rights.kept.{why}", count=count, reference=asked.held_for))


def _beside(flow: Flow, file: PersonFile) -> None:
    controller = file.facts.said.controller or _say(file, "notice.controller")
    flow.gap(14)
    flow.text(_say(file, "rights.controller", controller=controller), PLAIN)
    flow.text(_say(file, "rights.given"), PLAIN)
    flow.text(_say(file, "rights.yours", contact=file.contact()), PLAIN)
    if file.facts.cndp:
        flow.text(_say(file, "rights.cndp_number", cndp=file.facts.cndp), PLAIN)
    flow.text(_say(file, "rights.cndp"), PLAIN)

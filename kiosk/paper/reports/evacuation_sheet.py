"""The evacuation list on paper: totals, then each company with boxes to count and to tick."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.wording import say
from kiosk.paper.drawing.icons import accessibility
from kiosk.paper.drawing.sheet import BLACK, WHITE, Pen
from kiosk.paper.drawing.text import Style, line, shortened
from kiosk.paper.reports.evacuation_roll import (
    WITHOUT_BADGE,
    EvacuationReport,
    Group,
    Someone,
    short_office,
)
from kiosk.paper.reports.frame import BOTTOM, GREY, INNER, MARGIN, RULE, TOP, Pages
from kiosk.presence.kinds import COWORKER, GUEST, RESIDENT, STAFF, VISITOR

OFFICE, BADGES, COUNTED, NAMES = (MARGIN + x for x in (140, 190, 232, 296))
END = MARGIN + INNER
ROW, NEXT_NAME = 22.4, 14.3
SIGNATURES = 44
CONTINUED = 16


def sheet(report: EvacuationReport) -> bytes:
    """The list as a PDF."""

    return _Roll(report).draw().finish()


class _Roll:
    """The list, flowing over as many pages as it needs."""

    def __init__(self, report: EvacuationReport) -> None:
        self.report = report
        language, imprint = report.language, report.imprint
        parts = (
            imprint.printed(language),
            say("evacuation.local", language),
            say("evacuation.destroy", language),
        )
        title = say("evacuation.title", language)
        self.pages = Pages(title, language, " · ".join(parts))
        self.y = float(TOP)

    def draw(self) -> Pages:
        """Totals and signatures on the first page, companies on all of them."""
        self._head()
        self._totals()
        self._help_first()
        self._signatures()
        self._columns()
        groups = self.report.groups
        self._unseen()
        for n, group in enumerate(groups):
            self._group(group, groups[n:])
        if not groups:
            self.pages.text(MARGIN, self.y + 16, self.pages.say("evacuation.nobody"), Style(9.3))
        self.pages.foot()
        return self.pages

    @property
    def end(self) -> float:
        """Where the rows of this page end."""
        first = self.pages.sheet.pages == 1
        return BOTTOM - CONTINUED - (SIGNATURES + 8 if first else 0)

    def _head(self) -> None:
        at = self.report.imprint.at
        self.pages.head(self.report.imprint, "evacuation.title", at.date())
        self.y = float(TOP)

    def _totals(self) -> None:
        report, pages = self.report, self.pages
        kinds = [RESIDENT, VISITOR, COWORKER]
        kinds += [kind for kind in (GUEST, STAFF) if report.count(kind)]
        high, first = 60.0, 134.0
        wide = (INNER - first) / (len(kinds) + 1)
        pages.sheet.box(MARGIN + INNER - wide, self.y, wide, high, fill=GREY)
        pages.sheet.box(MARGIN, self.y, first, high, fill=BLACK)
        pages.sheet.box(MARGIN, self.y, INNER, high, pen=Pen(1.2))
        x, room = MARGIN + 12, first - 18
        everyone = str(report.count())
        pages.sheet.text(x, self.y + 37, everyone, Style(34, "Bold"), width=room, colour=WHITE)
        here = pages.counted(
            "evacuation.on_site", report.count(), time=hour_minute(report.imprint.at)
        )
        pages.text(x, self.y + 50, here, Style(8.8), width=room, colour=WHITE)
        for n, kind in enumerate([*kinds, "help"]):
            x = MARGIN + first + n * wide
            if n:
                pages.sheet.post(x, self.y, high, thick=0.6)
            if kind == "help":
                pages.sheet.rule(x + 10, self.y + 27, wide - 24, thick=0.6)
                said = pages.say("evacuation.to_help")
            else:
                count = report.count(kind)
                pages.sheet.text(x + 10, self.y + 27, str(count), Style(19, "Bold"))
                said = pages.counted(f"evacuation.count_{kind}", count)
            pages.text(x + 10, self.y + 40, said, Style(8.8), width=wide - 14)
        self.y += high

    def _help_first(self) -> None:
        """Room to write who needs help: the store does not know it, and need not."""
        self.y += 8
        pages, high = self.pages, 40.0
        pages.sheet.box(MARGIN, self.y, INNER, high, pen=Pen(1))
        accessibility(pages.sheet, MARGIN + 11, self.y + 11, 18)
        left = MARGIN + 42
        said = pages.say("evacuation.help_first")
        used = pages.text(left, self.y + 17, said, Style(8.8, "SemiBold"))
        for x, y in ((left + used + 8, 18), (left, 33)):
            pages.sheet.rule(x, self.y + y, END - 10 - x, thick=0.5, colour=RULE)
        self.y += high

    def _signatures(self) -> None:
        pages, gap = self.pages, 9.0
        wide = (INNER - 2 * gap) / 3
        for n, key in enumerate(("meeting_point", "done_at", "signature")):
            x, y = MARGIN + n * (wide + gap), BOTTOM - SIGNATURES
            pages.sheet.box(x, y, wide, SIGNATURES, pen=Pen(0.75), radius=2)
            pages.text(x + 7, y + 13, pages.say(f"evacuation.{key}"), Style(7.8), width=wide - 14)

    def _columns(self) -> None:
        self.y += 23
        bold = Style(7.8, "SemiBold")
        for x, key, wide in (
            (MARGIN, "company", OFFICE - MARGIN),
            (OFFICE, "place", BADGES - OFFICE),
            (BADGES, "badges", COUNTED - BADGES),
            (COUNTED, "counted", NAMES - COUNTED),
            (NAMES, "names", END - NAMES - 40),
        ):
            self.pages.text(x, self.y, self.pages.say(f"evacuation.{key}"), bold, width=wide - 4)
        seen = self.pages.say("evacuation.seen")
        self.pages.text(MARGIN, self.y, seen, bold, width=INNER, align="end")
        self.y += 5
        self.pages.sheet.rule(MARGIN, self.y, INNER, thick=1.2)

    def _unseen(self) -> None:
        """How many were taken to be gone today: they may be inside all the same."""
        if self.report.unseen:
            said = self.pages.counted("evacuation.unseen", self.report.unseen)
            self.pages.text(MARGIN, self.y + 14, said, Style(8.6, "SemiBold"), width=INNER)
            self.y += ROW
            self.pages.sheet.rule(MARGIN, self.y, INNER, thick=0.6)

    def _group(self, group: Group, left: Sequence[Group]) -> None:
        """A company; a large one goes on overleaf under its name."""
        members = list(group.members)
        if self.y + ROW > self.end:
            self._turn(len(left))
        again = False
        while members:
            fits = max(1, 1 + int((self.end - self.y - ROW) // NEXT_NAME))
            here, members = members[:fits], members[fits:]
            self._rows(group, here, again=again)
            again = True
            if members:
                self._turn(len(left))

    def _turn(self, groups: int) -> None:
        page = self.pages.sheet.pages + 1
        said = self.pages.counted("evacuation.continued", groups, page=page)
        self.pages.text(MARGIN, self.y + 12, said, Style(7.8), width=INNER)
        self.pages.next()
        self._head()
        self.y -= 14
        self._columns()

    def _rows(self, group: Group, members: Sequence[Someone], *, again: bool) -> None:
        sheet, base = self.pages.sheet, self.y + 14
        name = f"{group.name} …" if again else group.name
        self._two_lines(name, MARGIN, base, Style(9.3, "SemiBold"), OFFICE - MARGIN - 6)
        sheet.text(OFFICE, base, short_office(group.office), Style(8.6), width=BADGES - OFFICE - 4)
        if not again:
            sheet.text(BADGES, base, str(group.badges), Style(8.8, "SemiBold"))
            sheet.box(COUNTED, self.y + 3.6, 49, 15.4, pen=Pen(0.7), radius=1.5)
        for member in members:
            self._name(member, base)
            self.pages.check_box(END - 10.5, base + 1, 10.5)
            base += NEXT_NAME
        self.y += ROW + NEXT_NAME * (len(members) - 1)
        sheet.rule(MARGIN, self.y, INNER, thick=0.6)

    def _two_lines(self, text: str, x: float, y: float, style: Style, width: float) -> None:
        if line(text, style).width > width:
            style = style.sized(style.size * 0.86)
        self.pages.sheet.text(x, y, text, style, width=width)

    def _name(self, member: Someone, base: float) -> None:
        sheet, style = self.pages.sheet, Style(8.6)
        name = member.name + (f" ({member.people})" if member.people > 1 else "")
        tag = (
            self.pages.say(f"evacuation.kind_{member.kind}") if member.kind in WITHOUT_BADGE else ""
        )
        if since := self.report.since(member):
            tag = joined(tag, since)
        small = Style(6.4, "SemiBold")
        tagged = line(tag, small).width + 12 if tag else 0
        used = sheet.text(NAMES, base, shortened(name, style, END - NAMES - 16 - tagged), style)
        if tag:
            sheet.box(NAMES + used + 3, base - 7.2, tagged - 5, 9.6, pen=Pen(0.6), radius=1.5)
            self.pages.text(NAMES + used + 6.5, base - 0.4, tag, small)

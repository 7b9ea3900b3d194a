"""I have a QR code: a visitor goes or arrives, a resident goes in or out."""

from __future__ import annotations

from typing import Any

from ui.desk import Desk
from ui.touch.badge_prompt import BadgePrompt
from ui.touch.badge_words import badge_words
from ui.touch.stage import Stage
from ui.touch.titled import Titled

ARRIVES, LEAVES = "expected", "visitor"


class BadgeReader(Titled):
    """Reads one badge and says what it led to; nothing is typed."""

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(desk, stage)
        self.refusal: Any = None
        self._scanned: Any = None
        self.prompt = BadgePrompt()
        self.pages.column.addWidget(self.prompt, 1)
        self.retranslate()
        self.arrange()

    def heading(self) -> str:
        return self.tr("J’ai un QR code")

    def arrange(self) -> None:
        super().arrange()
        self.prompt.arrange(landscape=self.stage.landscape)

    def retranslate(self) -> None:
        self.say(self.tr("Présentez votre badge"))
        self.prompt.say(
            self.tr("Tenez le code devant le lecteur"),
            self.tr("Visiteur ou résident, pour entrer comme pour sortir."),
        )
        if self.refusal is not None:
            self.prompt.refuse(*badge_words(self.desk, self.refusal))

    def hear(self, payload: str) -> bool:
        from kiosk.badges.commands import ScanBadge

        self.refusal = None
        self.prompt.forget()
        self.set_busy(True)
        self.desk.do(ScanBadge, then=self._read, refused=self._refused, payload=payload)
        return True

    def _refused(self, _sentence: str, refusal: Any) -> None:
        self.set_busy(False)
        self.refusal = refusal
        self.retranslate()

    def _read(self, outcome: Any) -> None:
        self._scanned = outcome.result
        if self._scanned.verdict == ARRIVES:
            self._arrive()
        elif self._scanned.verdict == LEAVES and self._scanned.subject is not None:
            self._leave()
        else:
            self._done(None)

    def _arrive(self) -> None:
        """Someone expected is here: the notice first."""
        from kiosk.visits.queries import get

        self.set_busy(False)
        visit = self.desk.read(get, visit=self._scanned.subject)
        self.go("consent", expected=visit)

    def _leave(self) -> None:
        from kiosk.visits.commands import LeaveVisitor

        self.desk.do(LeaveVisitor, then=self._done, refused=self._refused,
                     visit=self._scanned.subject, by="badge")  # fmt: skip

    def _done(self, _outcome: Any) -> None:
        self.set_busy(False)
        scanned = self._scanned
        kind = "left" if scanned.verdict == LEAVES else scanned.verdict
        time = self.desk.local_now().strftime("%H:%M")
        self.go("done", kind=kind, who=scanned.name, time=time)

"""What settings must be together; each may be valid alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.settings.messages import NONE
from kiosk.core.settings.printing import DIALOG
from kiosk.core.settings.sections import Settings
from kiosk.core.texts import Text


@dataclass(frozen=True)
class Rule:
    """`settings` are those it is about, first the one to mend."""

    settings: tuple[str, ...]
    holds: Callable[[Settings], bool]
    says: Text


_HERE = ("", "localhost", "127.0.0.1", "::1")
RULES = (
    Rule(
        ("touch.warning_seconds", "touch.idle_seconds"),
        lambda s: s.touch.warning_seconds <= s.touch.idle_seconds,
        Text(
            fr="touch.warning_seconds ne peut pas dépasser touch.idle_seconds",
            ar="لا يجوز أن يتجاوز touch.warning_seconds الإعداد touch.idle_seconds",
            en="touch.warning_seconds may not be more than touch.idle_seconds",
        ),
    ),
    Rule(
        ("supervisor.end_megabytes", "supervisor.restart_megabytes"),
        lambda s: (
            not s.supervisor.end_megabytes
            or s.supervisor.restart_megabytes <= s.supervisor.end_megabytes
        ),
        Text(
            fr="supervisor.end_megabytes ne peut pas être inférieur à supervisor.restart_megabytes",
            ar="لا يجوز أن يقل supervisor.end_megabytes عن supervisor.restart_megabytes",
            en="supervisor.end_megabytes may not be less than supervisor.restart_megabytes",
        ),
    ),
    Rule(
        ("printing.tickets", "station.kind"),
        lambda s: (s.station.kind, s.printing.tickets) != ("kiosk", DIALOG),
        Text(
            fr=(
                "une borne ne peut pas demander où imprimer : dans "
                'printing.tickets, "folder" ou le nom d’une imprimante'
            ),
            ar=('لا يستطيع الكشك أن يسأل أين يطبع: في printing.tickets ضعوا "folder" أو اسم طابعة'),
            en=(
                "a kiosk cannot ask where to print: printing.tickets is "
                '"folder" or a printer’s name'
            ),
        ),
    ),
    Rule(
        ("messages.security", "messages.host"),
        lambda s: s.messages.security != NONE or s.messages.host in _HERE,
        Text(
            fr=(
                'messages.security ne peut être "none" que si messages.host est "localhost" : '
                'ailleurs, "starttls" ou "tls"'
            ),
            ar=(
                'لا يجوز أن يكون messages.security مساويا "none" إلا إذا كان messages.host هو '
                '"localhost"؛ وفي غير ذلك "starttls" أو "tls"'
            ),
            en=(
                'messages.security may be "none" only where messages.host is "localhost"; '
                'elsewhere "starttls" or "tls"'
            ),
        ),
    ),
)

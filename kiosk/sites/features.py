"""What a room may offer and how it may be set up: codes, icons, and words in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.errors import Invalid
from kiosk.core.texts import Text

MOST_AROUND = 240
"""Minutes that a place may need before or after a booking."""


@dataclass(frozen=True, slots=True)
class Known:
    """A code that is kept, the icon that stands for it, and what people call it."""

    code: str
    icon: str
    name: Text


FEATURES = (
    Known("screen", "monitor", Text("Écran", ar="شاشة", en="Screen")),
    Known("projector", "projector", Text("Vidéoprojecteur", ar="جهاز عرض", en="Projector")),
    Known("video", "video", Text("Visioconférence", ar="مؤتمر مرئي", en="Video conference")),
    Known("board", "presentation", Text("Tableau blanc", ar="سبورة بيضاء", en="Whiteboard")),
    Known("flipchart", "clipboard-list", Text("Paperboard", ar="لوحة ورقية", en="Flip chart")),
    Known("sound", "volume-2", Text("Sonorisation", ar="نظام صوت", en="Sound system")),
    Known("microphone", "mic", Text("Micro", ar="ميكروفون", en="Microphone")),
    Known("phone", "phone", Text("Téléphone", ar="هاتف", en="Telephone")),
    Known(
        "step_free", "accessibility", Text("Accès de plain-pied", ar="ولوج دون درج", en="Step-free")
    ),
    Known("air", "snowflake", Text("Climatisation", ar="تكييف", en="Air conditioning")),
    Known("daylight", "sun", Text("Lumière du jour", ar="ضوء النهار", en="Daylight")),
    Known("coffee", "coffee", Text("Coin café", ar="ركن قهوة", en="Coffee corner")),
)
STYLES = (
    Known("board_table", "armchair", Text("Table de réunion", ar="طاولة اجتماع", en="Boardroom")),
    Known("u_shape", "magnet", Text("En U", ar="على شكل حرف U", en="U shape")),
    Known("classroom", "layout-grid", Text("Classe", ar="صف دراسي", en="Classroom")),
    Known("theatre", "users-round", Text("Théâtre", ar="مسرح", en="Theatre")),
    Known("islands", "circle-dot", Text("Îlots", ar="طاولات متفرقة", en="Islands")),
    Known("standing", "person-standing", Text("Debout", ar="وقوفاً", en="Standing")),
)


def find(known: Iterable[Known], codes: str) -> list[Known]:
    """Those that a place has, in the order of the list."""
    wanted = codes.split()
    return [one for one in known if one.code in wanted]


def checked(field: str, known: Iterable[Known], codes: Iterable[str]) -> str:
    """Codes as they are kept: each once, in the order of the list; raises Invalid."""
    wanted, order = set(codes), [one.code for one in known]
    if not wanted <= set(order):
        raise Invalid(field=field, problem="unknown")
    return " ".join(code for code in order if code in wanted)

"""What versions of procedures hold of people (loi 09-08): a staff code; papers are no person's."""

from __future__ import annotations

from kiosk.core.slice import Privacy

_SAID = ("title", "hint", "papers", "remark", "validity", "fee", "link", "source")
PRIVACY = Privacy(
    plain={
        "procedure_version": ("site", "service", "code", "kind", "text", "made_by"),
        "procedures.change": ("service", "procedure", *_SAID),
        "procedures.change =": ("service", "code", "was"),
        "procedures.add": ("service", "code", *_SAID),
        "procedures.add =": ("service", "code", "was"),
        "procedures.remove": ("service", "procedure"),
        "procedures.remove =": ("service", "code", "was"),
        "procedures.restore": ("service", "procedure"),
        "procedures.restore =": ("service", "code", "was"),
        "procedures.take": (),
        "procedures.take =": ("service", "code", "was"),
    }
)

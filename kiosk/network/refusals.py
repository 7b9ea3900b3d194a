"""Why a site is not begun: nothing was made then."""

from __future__ import annotations

from kiosk.core.errors import Refused


class SiteCodeTaken(Refused):
    """A site of that code is open, or a station is enrolled for it."""

    code = "network.code_taken"
    site: str


class SiteNameTaken(Refused):
    """Another site is called so."""

    code = "network.name_taken"
    name: str
    site: str


class TemplateUnknown(Refused):
    """There is neither a ready-made set-up nor a file of that name."""

    code = "network.template_unknown"
    template: str


class FolderTaken(Refused):
    """Something is in the folder already."""

    code = "network.folder_taken"
    folder: str


class KindOpensNothing(Refused):
    """Only a manager's or the site's machine opens a site at the centre."""

    code = "network.kind_opens_nothing"
    kind: str


class NoAddress(Refused):
    """The settings do not say where the network is read."""

    code = "network.no_address"

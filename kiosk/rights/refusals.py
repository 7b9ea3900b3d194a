"""Why a request cannot be answered like that."""

from uuid import UUID

from kiosk.core.errors import Refused


class UnknownRequest(Refused):
    """No request of the site has that id."""

    code = "rights.unknown_request"
    request: UUID


class AlreadyAnswered(Refused):
    """The request was answered before."""

    code = "rights.already_answered"
    request: UUID


class OtherKind(Refused):
    """The request asks for something else."""

    code = "rights.other_kind"
    kind: str


class NothingChosen(Refused):
    """Nobody said which of the things are the person's."""

    code = "rights.nothing_chosen"

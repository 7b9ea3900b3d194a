"""`kiosk store encrypt` and `kiosk store decrypt`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.cli.signing_verbs import who

if TYPE_CHECKING:
    from kiosk.store.converting import Converted

KEYRING, FILE = "keyring", "file"


def grammar(add: Callable[..., Any]) -> None:
    """The verbs under `kiosk store`."""
    away = add("encrypt", encrypt, "encrypt the store of this station, and the copies beside it")
    key = "where the key goes: the account's keyring where it has one, or a file"
    away.add_argument("--key", choices=(KEYRING, FILE), default=KEYRING, help=key)
    back = add("decrypt", decrypt, "make the store plain again, and let go of its key")
    for verb in (away, back):
        who(verb)


def encrypt(options: Namespace, output: Output) -> None:
    """Encrypt the embedded store while no window has it open."""
    from kiosk.store.converting import encrypt_store

    folder = _allowed(options, output, "store.encrypt")
    tell(encrypt_store(folder, in_keyring=options.key == KEYRING), "store.encrypted", output)


def decrypt(options: Namespace, output: Output) -> None:
    """Make the embedded store plain while no window has it open."""
    from kiosk.store.converting import decrypt_store

    tell(decrypt_store(_allowed(options, output, "store.decrypt")), "store.decrypted", output)


def _allowed(options: Namespace, output: Output, what: str) -> Path:
    """The data folder, let go of; raises NotAllowed for all but a manager, and BadInput."""
    from kiosk.core.command import MANAGER
    from kiosk.core.errors import BadInput
    from kiosk.staff.by_hand import require_role

    with closing(open_station(options, output)) as station:
        output.language = options.lang or station.settings.language
        if not station.database.is_sqlite:
            raise BadInput("this station's store is a PostgreSQL server's: encrypt its disk")
        require_role(station, {MANAGER}, what)
    return data_folder(options)


def tell(done: Converted, words: str, output: Output) -> None:
    """What was converted, what could not be, and where the key is."""
    from kiosk.core.wording import say

    files, left = ", ".join(done.files), ", ".join(done.left)
    place = say(f"store.key_in_{done.key}", output.language) if done.key else ""
    told = say(words if files else "store.as_it_is", output.language, files=files, place=place)
    if left:
        told = f"{told}\n{say('store.left', output.language, files=left)}"
    output.say(told, files=done.files, left=done.left, key=done.key or None)

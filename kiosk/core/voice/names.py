"""How clips are called."""

from __future__ import annotations

import hashlib


def sentence_name(key: str) -> str:
    """The name of a sentence's clip, from its folded words."""
    return "s_" + hashlib.sha256(key.encode()).hexdigest()[:12]

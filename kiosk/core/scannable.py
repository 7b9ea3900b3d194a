"""Letters that a scanner types alike on US and French keyboards, and bytes spelled in them."""

from __future__ import annotations

ALPHABET = "BCDEFGHIJKLNOPRSTUVXY"
"""The only ones that a scanner set to a US keyboard leaves unchanged on a French AZERTY host."""
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}


def spelled(data: bytes) -> str:
    """Bytes as letters, as few as they need; `bytes_of` reads them."""
    number, letters = int.from_bytes(b"\x01" + data), []
    while number:
        number, value = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[value])
    return "".join(reversed(letters))


def counted(number: int, length: int) -> str:
    """A number as so many letters, what is too great for them left out."""
    letters = []
    for _ in range(length):
        number, value = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[value])
    return "".join(reversed(letters))


def number_of(letters: str) -> int:
    """The number that letters count; raises ValueError where one is no letter of the alphabet."""
    number = 0
    for letter in letters:
        if letter not in _VALUES:
            raise ValueError("a sign that is no letter of a code")
        number = number * len(ALPHABET) + _VALUES[letter]
    return number


def bytes_of(letters: str) -> bytes:
    """The bytes that letters spell; raises ValueError where they spell none."""
    number = number_of(letters)
    data = number.to_bytes((number.bit_length() + 7) // 8)
    if data[:1] != b"\x01":
        raise ValueError("letters that spell nothing")
    return data[1:]

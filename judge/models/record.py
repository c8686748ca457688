"""The base of all records, and texts in both languages.

Units are in the names of fields: seconds (``_s``), MiB (``_mib``), KiB (``_kib``). Records are msgspec structs, so the
cache and the report hold the records themselves, written as MessagePack or JSON.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, dataclass_transform, get_args

import msgspec

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


# Type checkers do not inherit these two arguments from msgspec's own declaration.
@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Base of all records: frozen, and made by keyword.

    The garbage collector leaves them out: they are made from the inside out, so they never form a cycle, and a large
    group has more than a hundred thousand of them.
    """


def shared_fields(source: Record, target: type[Record]) -> dict[str, Any]:
    """Return the fields of ``source`` that ``target`` has as well, to make a record of it."""
    return {name: getattr(source, name) for name in _shared_names(type(source), target)}


@cache
def _shared_names(source: type[Record], target: type[Record]) -> tuple[str, ...]:
    return tuple(name for name in source.__struct_fields__ if name in target.__struct_fields__)


class Text(Record, frozen=True, kw_only=True):
    """A text in both languages."""

    en: str
    zh: str

    def in_language(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


NO_TEXT = Text(en="", zh="")

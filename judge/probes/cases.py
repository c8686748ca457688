"""Build cases: dicts with an id, arguments, a group and a reason in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

GROUPS = ("core", "edge", "precision", "layout", "gradient", "scale")

Case = dict[str, Any]


class Why(NamedTuple):
    """The mistake that a case is there to catch, as a sentence for the user who fails on it."""

    en: str
    zh: str

    def format(self, **values: object) -> Why:
        """Return the reason with ``{name}`` replaced in both languages."""
        return Why(self.en.format(**values), self.zh.format(**values))


def case(id: str, args: Sequence[Any], why: Sequence[str], group: str = "core", **keys: Any) -> Case:
    """Return one case. ``why`` is a pair (English, Chinese); ``keys`` are further keys, such as ``gradient=False``.

    Raises ValueError if the group is unknown or a language is missing.
    """
    en, zh = why
    if group not in GROUPS:
        raise ValueError(f"case {id}: unknown group {group}; choose one of {', '.join(GROUPS)}")
    if not en or not zh:
        raise ValueError(f"case {id}: the reason is missing in English or in Chinese; write both")
    return {"id": id, "args": list(args), "why": {"en": en, "zh": zh}, "group": group, **keys}


def numbered(cases: Iterable[Case]) -> Iterator[Case]:
    """Append ``-01``, ``-02``, … to the ids, counting each id separately, so that they are unique."""
    counts: dict[str, int] = {}
    for case in cases:
        stem = case["id"]
        counts[stem] = counts.get(stem, 0) + 1
        yield {**case, "id": f"{stem}-{counts[stem]:02}"}

"""Probe optional arguments: each value alone, then the values of every two options together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Any, NamedTuple

from judge.probes.cases import Case, Why, case

_ALONE = Why("{name}={value} instead of the default", "传入 {name}={value}，而不是默认值")
_TOGETHER = Why("{settings} together", "{settings} 同时生效")


class Option(NamedTuple):
    """An optional argument: its default, and the other values to try."""

    default: Any
    others: Sequence[Any]


def option_cases(
    args: Sequence[Any], options: Mapping[str, Option], *, group: str = "core", **keys: Any
) -> Iterator[Case]:
    """Yield a case for each other value of each option, and one for each pair of values of two options.

    ``args`` are the required arguments and ``options`` the optional ones in calling order. A value that is an array is
    named by its shape.
    """
    for name, option in options.items():
        for value in option.others:
            given = _ALONE.format(name=name, value=_shown(value))
            yield case(f"option-{name}", _called(args, options, {name: value}), given, group, **keys)
    for one, other in combinations(options, 2):
        for values in product(options[one].others, options[other].others):
            chosen = dict(zip((one, other), values, strict=True))
            settings = ", ".join(f"{name}={_shown(value)}" for name, value in chosen.items())
            why = _TOGETHER.format(settings=settings)
            yield case(f"option-{one}-{other}", _called(args, options, chosen), why, group, **keys)


def _called(args: Sequence[Any], options: Mapping[str, Option], chosen: Mapping[str, Any]) -> list[Any]:
    return [*args, *(chosen.get(name, option.default) for name, option in options.items())]


def _shown(value: Any) -> str:
    shape = getattr(value, "shape", None)
    return repr(value) if shape is None else f"array{tuple(shape)}"

"""Validate a table against a pydantic model, and report the first fault in one line: place, what is wrong, remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from judge.errors import BadValue, InputError, PackageError
from judge.text.messages import Phrase, mark, nearest, phrase, quoted

M = TypeVar("M", bound=BaseModel)

_ADD_IT = phrase("add it (docs/problems.md)")
_NOT_ONE_OF = mark("{name} is not one of {names}")
_WANTED = {
    "string_type": mark("a string"),
    "list_type": mark("a list"),
    "dict_type": mark("a table"),
    "model_type": mark("a table"),
    "bool_type": mark("true or false"),
    "int_type": mark("a whole number"),
    "float_type": mark("a number"),
    "finite_number": mark("a finite number"),
}
# The bounds of a value: the name of the bound in pydantic's error, and the message.
_BOUNDS = {
    "greater_than_equal": ("ge", mark("{value} is too small; write at least {bound}")),
    "greater_than": ("gt", mark("{value} is too small; write more than {bound}")),
    "less_than_equal": ("le", mark("{value} is too large; write at most {bound}")),
    "less_than": ("lt", mark("{value} is too large; write less than {bound}")),
    "too_short": ("min_length", mark("{value} has too few elements; write at least {bound}")),
    "too_long": ("max_length", mark("{value} has too many elements; write at most {bound}")),
}


def validated(
    model: type[M],
    value: object,
    where: str,
    kind: type[InputError] = PackageError,
    missing: Phrase = _ADD_IT,
    options: Collection[str] = (),
) -> M:
    """Return ``value`` as ``model``.

    Raises ``kind`` with ``where``, the key, the first fault and the remedy; ``missing`` is the remedy for a missing
    key. ``options`` are the keys that came from options of the command line: a fault names them as ``--key``,
    without ``where``. The model's own validators get ``options`` as their context.
    """
    try:
        return model.model_validate(value, context=options)
    except ValidationError as error:
        faults = error.errors(include_url=False)
    # A misspelt key may also be reported as missing. Naming the misspelling helps more.
    fault = next((fault for fault in faults if fault["type"] == "extra_forbidden"), faults[0])
    key, message = _dotted(fault["loc"]), _fault(model, fault, missing)
    if fault["loc"][:1] and fault["loc"][0] in options:
        raise kind("{option}: {fault}", option=f"--{fault['loc'][0]}", fault=message)
    if key:
        raise kind("{where}: {key}: {fault}", where=where, key=key, fault=message)
    raise kind("{where}: {fault}", where=where, fault=message)


def one_of(names: Collection[str]) -> Callable[[str], str]:
    """Return a validator of a name in a table."""

    def check(name: str) -> str:
        if name not in names:
            raise BadValue(_NOT_ONE_OF, name=quoted(name), names=", ".join(names))
        return name

    return check


def _fault(model: type[BaseModel], fault: ErrorDetails, missing: Phrase) -> object:
    """Return a fault that pydantic found as a message: what is wrong, and the remedy."""
    location, kind, value, context = fault["loc"], fault["type"], fault["input"], fault.get("ctx", {})
    shown = quoted(str(value))
    if kind == "extra_forbidden":
        return _unknown(model, location[:-1], str(location[-1]))
    if kind == "missing":
        return phrase("missing; {remedy}", remedy=missing)
    if kind == "value_error":
        return context["error"]
    if kind == "literal_error":
        choices = re.findall(r"'([^']*)'", context["expected"])
        return phrase(_NOT_ONE_OF, name=shown, names=", ".join(choices))
    if kind in _WANTED:
        return phrase("{value} is of the wrong type; write {wanted}", value=shown, wanted=phrase(_WANTED[kind]))
    if kind in _BOUNDS:
        bound, text = _BOUNDS[kind]
        return phrase(text, value=shown, bound=f"{context[bound]:g}")
    return phrase("{value} is not allowed ({reason}); change it", value=shown, reason=fault["msg"])


def _unknown(model: type[BaseModel], table: tuple[int | str, ...], key: str) -> Phrase:
    """Return a message that the table cannot have this key, with the key that was meant or the table to which it
    belongs.
    """
    if table and key in model.model_fields:
        return phrase("unknown key here; write it above the first [table]")
    tables = [name for name, field in model.model_fields.items() if get_origin(field.annotation) not in (dict, tuple)]
    holders = [name for name in tables if key in _keys(model, (name,)) and (name,) != table]
    if holders:
        return phrase("unknown key here; write it under [{table}]", table=holders[0])
    return phrase("unknown key; {hint}", hint=nearest(key, _keys(model, table)))


def _dotted(location: tuple[int | str, ...]) -> str:
    key = ""
    for part in location:
        if part == "[key]":
            continue
        shown = part if isinstance(part, int) or (part.isidentifier() and len(part) < 60) else quoted(part)
        key += f"[{part}]" if isinstance(part, int) else f".{shown}"
    return key.removeprefix(".")


def _keys(model: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    """Return the keys that the table at ``location`` may have."""
    for part in location:
        if isinstance(part, str) and part in model.model_fields:  # else it is a key of the user's own
            annotation = model.model_fields[part].annotation
            inner = [kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type)]
            model = next((kind for kind in inner if issubclass(kind, BaseModel)), BaseModel)
    return list(model.model_fields)

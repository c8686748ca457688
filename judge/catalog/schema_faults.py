"""Validate a table against a pydantic model, and report the first fault in one line: place, what is wrong, remedy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from judge.errors import PackageError
from judge.text.wording import nearest, quoted

M = TypeVar("M", bound=BaseModel)


def validated(model: type[M], value: object, where: str) -> M:
    """Return ``value`` as ``model``. Raises PackageError that begins with ``where`` and names the first fault."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        faults = error.errors(include_url=False)
    # A misspelt key is also a missing one: the misspelling is what helps.
    fault = next((fault for fault in faults if fault["type"] == "extra_forbidden"), faults[0])
    raise PackageError(f"{where}: {_told(model, fault)}")


def not_toml(file: Path, told: str) -> str:
    """Return the error of a TOML reader with the place first and the remedy last."""
    what, _, place = told.rpartition(" (at line ")
    line = re.match(r"\d+", place)
    where = f"{file}:{line[0]}" if line else str(file)
    return f"{where}: not TOML: {quoted(what or told)[1:-1]}; correct it"


_WANTED = {
    "string_type": "a string",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
}


def _told(model: type[BaseModel], fault: ErrorDetails) -> str:
    """Return a fault that pydantic found in the form ``key: what is wrong; remedy``."""
    location, kind, value, context = fault["loc"], fault["type"], fault["input"], fault.get("ctx", {})
    key = _dotted(location)
    if kind == "extra_forbidden":
        return f"{key}: unknown key; {nearest(str(location[-1]), _keys(model, location[:-1]))}"
    if kind == "missing":
        return f"{key}: missing; add it (docs/problems.md)"
    if kind == "value_error":
        return f"{key}: {context['error']}" if key else str(context["error"])
    if kind == "literal_error":
        choices = re.findall(r"'([^']*)'", context["expected"])
        return f"{key}: {quoted(str(value))} is not one of {', '.join(choices)}; {nearest(str(value), choices)}"
    if kind in _WANTED:
        return f"{key or 'the line'}: {quoted(str(value))} is of the wrong type; write {_WANTED[kind]}"
    message = fault["msg"].replace("Input should", "must").replace(" should ", " must ")
    return f"{key}: {message[:1].lower()}{message[1:]}, and is {quoted(str(value))}; change it"


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
            model = next(kind for kind in inner if issubclass(kind, BaseModel))
    return list(model.model_fields)

"""Read problems in the format of LiveCodeBench: rows with public and private test cases, for stdin or a function.

A row is a JSON object; test cases are a list, or a string that holds such a list in JSON. Private test cases may be
published as a compressed pickle of that string. A pickle can run code, so it is not unpickled: the string is cut out of
it, and a pickle of anything else is left out. Source: Jain et al. 2024, LiveCodeBench.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from judge.backends.reachable import parsed
from judge.errors import UsageError
from judge.files import read_document
from judge.formats.package import ForeignCase, ForeignProblem, parameters_of, slug_from
from judge.models import DIFFICULTIES
from judge.text.foreign import foreign
from judge.text.messages import mark, phrase

MAX_FILE = 256 << 20
_MOST_CONTAINERS = 4_000_000  # each takes thirty times the memory of its text
_LONGEST_PICKLE = 64 << 20
_BEGINNING = 64
_JSON = re.compile(r"\s*\[")
_PICKLED = re.compile(rb"\x80[\x02-\x05](?:\x95.{8})?(?:X(.{4})|\x8c(.)|\x8d(.{8}))", re.DOTALL)
_PICKLED_END = re.compile(rb"(?:\x95.{8})?(?:\x94|q.|r.{4})?\.", re.DOTALL)  # remember the string, and stop
_DECIMAL = re.compile(r"\d\.\d")


def import_livecodebench(source: Path) -> Iterable[ForeignProblem]:
    """Return the problems in a JSONL or JSON file of rows. Raises UsageError for a file in another format.

    Each line becomes a problem only when it is asked for: as Python objects, its test cases take many times as much
    memory as in the file. Before that, all rows are tried, so that a fault in one of them is found at once.
    """
    raw = read_document(source, MAX_FILE)
    for _ in _problems(raw, source):
        pass
    return _problems(raw, source)


def _problems(raw: bytes, source: Path) -> Iterator[ForeignProblem]:
    for number, row, decode in _rows(raw, source):
        yield _problem(row, decode, f"{source}:{number}")


class _Decoder:
    """Decodes a row, whose texts may be JSON as well. Raises UsageError if all together hold too many values."""

    def __init__(self, source: Path) -> None:
        self._source, self._left = source, _MOST_CONTAINERS

    def __call__(self, text: str) -> Any:
        self._left -= text.count("[") + text.count("{")
        if self._left < 0:
            raise UsageError("{source}: holds too many values; split it", source=self._source)
        return json.loads(text)


def _rows(raw: bytes, source: Path) -> Iterator[tuple[int, object, _Decoder]]:
    """Yield each row's number (that of its line, unless the file is one list), the row, and a decoder for its texts."""
    is_list = raw[:_BEGINNING].lstrip().startswith(b"[")
    for number, line in enumerate([raw] if is_list else BytesIO(raw), start=1):
        if not line.strip():
            continue
        decode = _Decoder(source)
        try:
            found = decode(line.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            place = number + getattr(error, "lineno", 1) - 1
            fault = foreign(getattr(error, "msg", error))
            raise UsageError(
                "{source}:{line}: not rows of JSON: {error}", source=source, line=place, error=fault
            ) from None
        for place, row in enumerate(found, start=1) if is_list else [(number, found)]:
            yield place, row, decode


def _problem(row: Any, decode: _Decoder, where: str) -> ForeignProblem:
    if not isinstance(row, dict) or not isinstance(row.get("question_title"), str):
        raise UsageError("{where}: not a row of LiveCodeBench: it has no question_title", where=where)
    name = f"{row.get('question_id') or row['question_title']}"
    public, private = (_tests(row.get(f"{kind}_test_cases"), decode) for kind in ("public", "private"))
    closed = phrase(
        "{problem}: its private test cases are not JSON, nor a pickle of one string; left out", problem=name
    )
    notes = () if private is not None else (closed,)
    tests = [*(public or []), *(private or [])]
    functional = any(test.get("testtype") == "functional" for test in tests)
    program: dict[str, object] = {"kind": "program"}
    entry, convert = _functional(row, decode, where) if functional else (program, _stdin)
    samples = [convert(f"public-{number}", test) for number, test in enumerate(public or [], start=1)]
    secret = [convert(f"private-{number}", test) for number, test in enumerate(private or [], start=1)]
    return ForeignProblem(
        slug=slug_from(name),
        title=str(row["question_title"]),
        source=f"{row.get('platform', 'LiveCodeBench')} {name}",
        statement=str(row.get("question_content", "")),
        difficulty=row["difficulty"] if row.get("difficulty") in DIFFICULTIES else "medium",
        entry=entry,
        check=_check(functional, [*samples, *secret]),
        samples=samples,
        secret=secret,
        starter=_starter(row) if functional else b"",
        notes=notes,
    )


def _check(functional: bool, cases: list[ForeignCase]) -> dict[str, object]:
    """Return the way of comparing: where an answer has a decimal point, equal numbers are equal answers."""
    if any(_DECIMAL.search(str(case.expected)) for case in cases):
        return {"kind": "float", "rtol": 0.0, "atol": 0.0}
    return {"kind": "exact" if functional else "tokens"}


def _tests(value: object, decode: _Decoder) -> list[dict[str, Any]] | None:
    """Return a list of test cases; ``None`` if it is neither JSON nor a compressed pickle of it."""
    if isinstance(value, str):
        try:
            value = decode(value if _JSON.match(value) else _string_in_pickle(value)) if value.strip() else []
        except ValueError:
            return None
    return [test for test in value if isinstance(test, dict)] if isinstance(value, list) else []


def _string_in_pickle(value: str) -> str:
    """Return the string in a compressed pickle that holds nothing else, without unpickling it. Raises ValueError."""
    unpacker = zlib.decompressobj()
    try:
        raw = unpacker.decompress(base64.b64decode(value, validate=True), _LONGEST_PICKLE)
    except zlib.error as error:
        raise ValueError(str(error)) from None
    start = _PICKLED.match(raw)
    length = int.from_bytes(start[start.lastindex or 0], "little") if start else 0
    if start is None or length > len(raw) or not _PICKLED_END.fullmatch(raw, start.end() + length):
        raise ValueError("not a pickle of one string")
    return raw[start.end() : start.end() + length].decode("utf-8", "replace")


def _stdin(name: str, test: dict[str, Any]) -> ForeignCase:
    return ForeignCase(id=name, args=[str(test.get("input", ""))], expected=str(test.get("output", "")))


def _functional(row: dict[str, Any], decode: _Decoder, where: str) -> tuple[dict[str, object], Any]:
    """Return the entry of a functional row, and how its test cases become cases: each line of input is an argument."""
    metadata = row.get("metadata")
    settings = decode(metadata) if isinstance(metadata, str) and metadata else metadata or {}
    name = settings.get("func_name") if isinstance(settings, dict) else None
    params = _parameters(str(row.get("starter_code", "")), name)
    if not isinstance(name, str) or params is None:
        raise UsageError(
            "{where}: a functional row needs metadata.func_name and that function in starter_code", where=where
        )

    def convert(case: str, test: dict[str, Any]) -> ForeignCase:
        try:
            args = [decode(line) for line in str(test["input"]).splitlines() if line.strip()]
            expected = decode(str(test["output"]))
        except (LookupError, ValueError, RecursionError):
            text = mark("{where}: {case}: input must be one JSON value per line, and output one JSON value")
            raise UsageError(text, where=where, case=case) from None
        if len(args) > len(params):
            text = mark("{where}: {case}: its input has {count} lines, but {name} takes {most} arguments")
            raise UsageError(text, where=where, case=case, count=len(args), name=name, most=len(params))
        return ForeignCase(id=case, args=args, expected=expected)

    return {"kind": "function", "name": name, "params": dict.fromkeys(params, "plain"), "returns": "plain"}, convert


def _starter(row: dict[str, Any]) -> bytes:
    """Return the row's starter code, whose last line begins a function without a body."""
    code = str(row.get("starter_code", "")).rstrip()
    last = code.splitlines()[-1]
    indentation = last[: len(last) - len(last.lstrip())]
    return f"{code}\n{indentation}    raise NotImplementedError\n".encode()


def _parameters(starter: str, name: object) -> list[str] | None:
    """Return the names of a function's parameters in starter code, without self. The code is parsed, never run."""
    tree = parsed(f"{starter.rstrip()}\n        pass\n".encode("utf-8", "surrogatepass"))
    return parameters_of(tree, name) if tree else None

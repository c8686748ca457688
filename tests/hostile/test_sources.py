"""Sources that crash or hang a parser, or are not text: made here, because they would be awkward as files."""

from __future__ import annotations

import codecs

import pytest

from judge.models import Verdict
from tests.hostile.arena import Arena, Program

_TAIL = b"\n\n\ndef guess(n):\n    return 0\n"
_TOO_MUCH = frozenset({Verdict.TLE, Verdict.MLE})
_CE = frozenset({Verdict.CE})
_ANY_CRASH = _TOO_MUCH | _CE | {Verdict.WA}

_MILLION = 10**6
SOURCES: dict[str, tuple[bytes, frozenset[Verdict]]] = {
    "nothing": (b"", _CE),
    "null_bytes": (b"x = 1\0" + _TAIL, _CE),
    "only_null_bytes": (bytes(1 << 16), _CE),
    "no_utf_8": (b"x = '\xff\xfe'" + _TAIL, _CE),
    "half_a_character": (b"x = '" + "中".encode()[:-1] + b"'" + _TAIL, _CE),
    "encoded_surrogate": (b"x = '\xed\xa0\x80'" + _TAIL, _CE),
    "utf_16": (codecs.BOM_UTF16_LE + _TAIL.decode().encode("utf-16-le"), _CE),
    "utf_32": (codecs.BOM_UTF32_BE + _TAIL.decode().encode("utf-32-be"), _CE),
    "unknown_encoding": (b"# -*- coding: klingon -*-" + _TAIL, _CE),
    "encoding_that_is_none": (b"# -*- coding: base64 -*-" + _TAIL, _CE),
    "encoding_against_bom": (codecs.BOM_UTF8 + b"# coding: latin-1" + _TAIL, _CE),
    "two_boms": (codecs.BOM_UTF8 * 2 + _TAIL, _CE),
    "open_parentheses": (b"x = " + b"(" * _MILLION + _TAIL, _CE),
    "parentheses": (b"x = " + b"(" * _MILLION + b"0" + b")" * _MILLION + _TAIL, _CE),
    "lists": (b"x = " + b"[" * 190 + b"]" * 190 + _TAIL, _CE | {Verdict.WA}),
    "minus_signs": (b"x = " + b"-" * _MILLION + b"1" + _TAIL, _ANY_CRASH),
    "nots": (b"x = " + b"not " * 100_000 + b"1" + _TAIL, _ANY_CRASH),
    "attributes": (b"x = 0\nx" + b".real" * 100_000 + _TAIL, _ANY_CRASH),
    "calls": (b"f = lambda: f\nf" + b"()" * 100_000 + _TAIL, _ANY_CRASH),
    "sum_of_many": (b"x = " + b"1+" * 100_000 + b"1" + _TAIL, _ANY_CRASH),
    "lambdas": (b"x = " + b"lambda: " * 100_000 + b"1" + _TAIL, _ANY_CRASH),
    "awaits": (b"async def f():\n    " + b"await " * 100_000 + b"x" + _TAIL, _ANY_CRASH),
    "f_strings": (b"x = " + b"f'{" * 300 + b"1" + b"}'" * 300 + _TAIL, _CE),
    "conditions": (b"x = " + b"1 if 1 else " * 50_000 + b"1" + _TAIL, _ANY_CRASH),
    "elifs": (b"if 0:\n    pass\n" + b"elif 0:\n    pass\n" * 20_000 + _TAIL, _ANY_CRASH),
    "indentation": (b"".join(b" " * depth + b"if 1:\n" for depth in range(2000)) + _TAIL, _CE),
    "classes": (b"".join(b" " * depth + b"class A:\n" for depth in range(90)) + b" " * 90 + b"0" + _TAIL, _ANY_CRASH),
    "million_lines": (b"x = 1\n" * _MILLION + _TAIL, _TOO_MUCH),
    "million_names": (b"\n".join(b"x%d = %d" % (index, index) for index in range(200_000)) + _TAIL, _TOO_MUCH),
    "long_line": (b"x = '" + b"x" * (4 << 20) + b"'" + _TAIL, _TOO_MUCH | {Verdict.WA}),
    "long_name": (b"x" * (1 << 20) + b" = 1" + _TAIL, _TOO_MUCH | {Verdict.WA}),
    "long_number": (b"x = " + b"9" * (1 << 20) + _TAIL, _CE),
    "folded_string": (b"x = (('x' * 4000) * 4000) * 4000" + _TAIL, _TOO_MUCH),
    "folded_shift": (b"x = (1 << 10**10) >> 1" + _TAIL, _TOO_MUCH),
    "folded_tuple": (b"x = ((((0,) * 200) * 200) * 200) * 200" + _TAIL, _TOO_MUCH),
    "named_unicode": (b"x = '" + b"\\N{NO SUCH CHARACTER}" * 10_000 + b"'" + _TAIL, _CE),
    "warnings": (b"x = 1 is 1\n" * 20_000 + _TAIL, _TOO_MUCH | {Verdict.OLE}),
    "decorators": (b"@list\n" * 20_000 + b"def f(): pass" + _TAIL, _ANY_CRASH),
    "annotations": (b"x: " + b"int | " * 50_000 + b"int" + _TAIL, _ANY_CRASH),
    "forms": (b"match 1:\n    case " + b"1 | " * 50_000 + b"1: pass" + _TAIL, _ANY_CRASH),
}


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_has_a_verdict(arena: Arena, name: str) -> None:
    source, allowed = SOURCES[name]
    program = Program(
        family="sources", name=name, source=source, attack=name, expect=allowed, problem="secret-once", backend=None
    )
    report = arena.judge(program)
    assert report.verdict in allowed, report.cases
    assert len(report.cases[0].message) < 3000
    assert arena.leftovers() == []


def test_the_sandbox_still_judges(arena: Arena) -> None:
    assert arena.honest() == (Verdict.AC, Verdict.WA)

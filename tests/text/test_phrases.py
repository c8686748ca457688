"""Messages as data: they can be translated, and a hostile one costs no more than its size."""

from __future__ import annotations

import msgspec
import pytest

from judge.errors import BadValue, TranslatableError
from judge.text.messages import translate
from judge.text.phrases import DEEPEST, LONGEST, NOTHING, Phrase, joined, phrase, phrase_of

FAULT = phrase("expected {expected}, got {actual}", expected=phrase("a list of {count}", count=2), actual=3)


def test_a_phrase_is_worded_in_both_languages() -> None:
    assert str(FAULT) == "expected a list of 2, got 3"
    assert translate(FAULT, "en") == str(FAULT)
    assert translate(FAULT, "zh") == "期望长度为 2 的列表，实际 3"
    assert translate(phrase("{place}: {fault}", place="x", fault=FAULT), "zh") == "x：期望长度为 2 的列表，实际 3"


def test_a_chinese_sentence_has_no_space_before_a_chinese_part() -> None:
    assert translate(phrase("expected {expected}, got {actual}", expected="中", actual="1"), "zh") == "期望 中，实际 1"
    refused = phrase(
        "your code tried to {attempts}{loading}; the sandbox allows only computing",
        attempts=phrase("send a signal"),
        loading="",
    )
    assert translate(refused, "zh") == "代码试图发送信号；沙箱只允许计算"


def test_a_phrase_survives_the_way_out_of_a_sandbox() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(FAULT), type=Phrase) == FAULT


def test_phrases_are_joined() -> None:
    assert joined(NOTHING, NOTHING) == NOTHING
    assert joined(NOTHING, FAULT) is FAULT
    assert translate(joined(FAULT, phrase("; only the spaces differ")), "zh").endswith("；只有空格不同")


def test_the_message_of_an_error_is_a_phrase() -> None:
    error = BadValue("{name} is not an id; use up to 64 letters, digits, '.', '_' and '-'", name="'?'")
    assert str(phrase_of(error)) == str(error)
    assert phrase("{fault}", fault=error).values["fault"] == phrase_of(error)
    assert isinstance(error, TranslatableError)


@pytest.mark.parametrize(
    "text", ["{}", "{0.__class__}", "{unknown:>999999999}", "{unknown!r}", "{unknown}", "{", "a }{ b"]
)
def test_a_template_can_do_nothing_but_name_its_values(text: str) -> None:
    assert str(Phrase(text, {"x": "value"})) == text


def test_values_are_formatted_before_they_travel() -> None:
    made = phrase("{seconds:.2f} s in {name!r}; {{}}", seconds=1.5, name="x")
    assert made.values == {"seconds": "1.50", "name": "'x'"}
    assert str(made) == "1.50 s in 'x'; {}"
    assert str(Phrase("{x:>999999999}", {"x": "v"})) == "v"


def test_a_text_that_its_author_wrote_in_both_languages_needs_no_catalogue() -> None:
    said = Phrase("the second call differs", zh="第二次调用不同")
    assert translate(phrase("{place}: {fault}", place="x", fault=said), "zh") == "x：第二次调用不同"
    assert str(said) == "the second call differs"
    assert said.mapped(str.upper).zh == "第二次调用不同"


def test_a_value_may_be_named_twice_and_what_is_long_or_deep_is_cut() -> None:
    assert str(Phrase("{x}, {x}", {"x": "value"})) == "value, value"
    twice = Phrase("x" * LONGEST)
    for _ in range(DEEPEST):
        twice = Phrase("{x}{x}", {"x": twice})
    assert len(str(twice)) == LONGEST
    assert len(str(Phrase("{x}" * 9, {"x": "v" * 9 * LONGEST}))) == LONGEST
    deep = Phrase("end")
    for _ in range(2 * DEEPEST):
        deep = Phrase("({x})", {"x": deep})
    assert str(deep) == "(" * (DEEPEST + 1) + ")" * (DEEPEST + 1)
    assert str(deep.mapped(lambda text: text)).startswith("(" * DEEPEST)

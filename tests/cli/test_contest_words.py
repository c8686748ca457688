"""The words of the contest commands and of the room: both languages fill in the same facts."""

from __future__ import annotations

from string import Formatter

import msgspec
import pytest

from judge.cli.support.contest_words import WORDS as COMMANDS
from judge.cli.tui.contest.words import WORDS as ROOM
from judge.models import Record
from judge.text.clean import width

# "try" or "tries": a plural that Chinese has not.
PLURAL = {("tries", "tries")}


def filled(words: Record) -> dict[str, set[str]]:
    texts: dict[str, str] = msgspec.structs.asdict(words)
    return {
        name: {field for _, field, _, _ in Formatter().parse(text) if field and (name, field) not in PLURAL}
        for name, text in texts.items()
    }


@pytest.mark.parametrize(("english", "chinese"), [(COMMANDS["en"], COMMANDS["zh"]), (ROOM["en"], ROOM["zh"])])
def test_both_languages_tell_the_same(english: Record, chinese: Record) -> None:
    assert filled(english) == filled(chinese)


def test_the_keys_fit_eighty_columns() -> None:
    assert all(width(words.keys + words.pause) <= 80 for words in ROOM.values())

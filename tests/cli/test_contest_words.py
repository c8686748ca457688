"""The words of the contest screen."""

from __future__ import annotations

from typing import get_args

import pytest

from judge.cli.tui.contest.words import ContestScreenWords
from judge.models import Language
from judge.text.clean import width


@pytest.mark.parametrize("language", get_args(Language))
def test_the_keys_fit_eighty_columns(language: Language) -> None:
    words = ContestScreenWords(language)
    assert width(words.keys + words.pause) <= 80

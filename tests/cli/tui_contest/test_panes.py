"""The texts of the contest screen's panes."""

from __future__ import annotations

from typing import get_args

import pytest

from judge.cli.tui.contest.panes import keys
from judge.models import Language
from judge.text.clean import width
from tests.contest.contests import spec


@pytest.mark.parametrize("language", get_args(Language))
def test_the_keys_fit_eighty_columns(language: Language) -> None:
    assert width(keys(spec(pauses=1), language).plain) <= 80

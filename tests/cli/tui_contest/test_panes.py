"""The texts of the contest screen's panes."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from judge.cli.tui.contest.panes import board_text, keys
from judge.contest.participant import Participant
from judge.contest.storage import ContestFolder, write_folder
from judge.models import Language
from judge.text.clean import width
from tests.contest.contests import spec


@pytest.mark.parametrize("language", get_args(Language))
def test_the_keys_fit_eighty_columns(language: Language) -> None:
    assert width(keys(spec(pauses=1), language).plain) <= 80


def test_a_file_that_is_no_log_does_not_hide_the_scoreboard(tmp_path: Path) -> None:
    folder = ContestFolder(tmp_path / "contest")
    write_folder(folder, spec(), "")
    ann = Participant(folder, "ann")
    ann.start()
    (folder.logs / "aaa.ndjson").write_text("no log\n")
    assert "ann" in board_text(ann, "en").plain

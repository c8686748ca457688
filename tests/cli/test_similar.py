"""``judge similar``: near-copies in a tree, as hints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import ROOT, Judge
from tests.similarity.disguise import disguised

PROBLEM = ROOT / "problems" / "three-sum"
SOURCE = (PROBLEM / "reference.py").read_text(encoding="utf-8")


@pytest.fixture
def group(judge: Judge, tmp_path: Path) -> Path:
    """Bob submitted Ada's solution in disguise; Eve found one of her own; Fay has not begun."""
    other = sorted((PROBLEM / "submissions" / "accepted").glob("*.py"))[0].read_text(encoding="utf-8")
    starter = (ROOT / "solutions_template" / "three_sum.py").read_text(encoding="utf-8")
    for member, source in {"ada": SOURCE, "bob": disguised(SOURCE), "eve": other, "fay": starter}.items():
        (tmp_path / member).mkdir()
        judge.write(f"{member}/three_sum.py", source)
    return tmp_path


def test_a_copy_is_shown_with_its_lines_and_as_a_hint(judge: Judge, group: Path) -> None:
    ran = judge("similar", ".")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("1 pair of solutions is similar by 75 % or more, of 3 solutions compared\n")
    assert "hints" in ran.out.split("\n")[1]
    assert "ada/three_sum.py" in ran.out
    assert "bob/three_sum.py" in ran.out
    assert "eve" not in ran.out
    assert "lines " in ran.out


def test_programs_get_the_same_as_json(judge: Judge, group: Path) -> None:
    ran = judge("similar", ".", "--json")
    told = json.loads(ran.out)
    assert (ran.status, told["schema"], told["threshold"], told["compared"]) == (0, "judge-similar/1", 75, 3)
    assert "hints" in told["note"]
    [pair] = told["pairs"]
    assert (pair["problem"], pair["left"], pair["right"]) == ("three-sum", "ada", "bob")
    assert pair["left_share"] > 0.9
    assert pair["matches"][0].keys() == {"left", "right", "tokens"}


def test_no_similar_pair_is_reported_as_such(judge: Judge, group: Path) -> None:
    (group / "bob" / "three_sum.py").unlink()
    assert judge("similar", ".").out == "none of 2 solutions repeats 75 % or more of another\n"


def test_a_file_that_would_take_very_long_is_named(judge: Judge, group: Path) -> None:
    judge.write("eve/three_sum.py", "(" * (1 << 20))
    ran = judge("similar", ".", "--json")
    assert ran.err == "judge: eve/three_sum.py: is too long to be compared; read it\n"
    told = json.loads(ran.out)
    assert (told["compared"], told["left_out"], len(told["pairs"])) == (2, ["eve/three_sum.py"], 1)


def test_names_cannot_move_the_cursor(judge: Judge, group: Path) -> None:
    (group / "bob").rename(group / "b\x1b[2Jb")
    ran = judge("similar", ".")
    assert "\x1b" not in ran.out
    assert ran.status == 0


def test_a_missing_folder_is_one_line(judge: Judge) -> None:
    ran = judge("similar", "nowhere")
    assert ran.status == 2
    assert ran.complaint().startswith("nowhere: cannot be listed")

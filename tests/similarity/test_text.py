"""The pairs as text."""

from __future__ import annotations

from judge.cli.commands.similar import pairs_text
from judge.similarity import Match, Pair

MATCHES = (
    Match(left=(1, 3), right=(11, 13), tokens=30),
    Match(left=(7, 7), right=(2, 4), tokens=12),
)
PAIR = Pair(
    problem="three-sum",
    left="ada",
    right="李雷",
    left_file="ada/three_sum.py",
    right_file="李雷/three_sum.py",
    left_share=0.956,
    right_share=0.8,
    matches=MATCHES,
)


def test_lines_are_shown_side_by_side() -> None:
    assert pairs_text([PAIR], 9, 75, 80, "en").split("\n") == [
        "1 pair of solutions is similar by 75 % or more, of 9 solutions compared",
        "These are hints, not proofs: a short task has few solutions, and people learn",
        "from the same books. Read both files and ask their authors before you draw",
        "conclusions.",
        "",
        "three-sum",
        "  ada/three_sum.py            李雷/three_sum.py",
        "  96% of it is in the other   80% of it is in the other",
        "  lines 1-3                   lines 11-13",
        "  line 7                      lines 2-4",
    ]


def test_no_pair_is_no_hint() -> None:
    assert pairs_text([], 1, 75, 80, "en") == "none of 1 solutions repeats 75 % or more of another"

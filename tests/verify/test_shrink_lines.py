"""What a program reads shrinks by lines and words, together with the numbers that count them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.verify.shrink import Proposals, shrink
from judge.verify.shrink_lines import as_text, fewer, parsed, simpler
from judge.verify.shrink_steps import measure

Judged = Callable[[str], bool]


def smallest(text: str, allowed: Judged, fails: Judged) -> str:
    """Return the smallest allowed text that fails."""
    proposals = Proposals(
        steps=(fewer, simpler),
        allowed=lambda candidates: [_holds(allowed, as_text(lines)[0]) for lines in candidates],
        at_once=8,
    )
    found: str = as_text(shrink([parsed(text)], lambda lines: fails(as_text(lines)[0]), lambda: True, proposals))[0]
    return found


def _holds(allowed: Judged, text: str) -> bool:
    try:
        return allowed(text)
    except (ValueError, IndexError):
        return False


@given(st.text(alphabet="-019 a\n\r\té", max_size=60))
def test_a_text_is_the_same_when_it_is_joined_again(text: str) -> None:
    assert as_text([parsed(text)]) == [text]


@pytest.mark.parametrize("text", ["-0", "007", "1e3", "1_000", "٣", "9" * 30, "", "+1"])
def test_other_words_than_plain_numbers_stay_as_they_are(text: str) -> None:
    assert parsed(text) in ([[text]], [[]])


@given(st.lists(st.lists(st.integers(-99, 99) | st.sampled_from(["ab", "007"]), max_size=4), max_size=6))
def test_proposals_leave_the_given_lines_alone(lines: list[list[int | str]]) -> None:
    before = measure([lines]), as_text([lines])
    for step in (fewer, simpler):
        for candidate in step([lines or [[]]]):
            assert isinstance(as_text(candidate)[0], str)
    assert (measure([lines]), as_text([lines])) == before


def test_lines_go_with_the_number_that_counts_them() -> None:
    def allowed(text: str) -> bool:
        count, *numbers = map(int, text.split())
        return count == len(numbers) == len(text.splitlines()) - 1 >= 1

    text = "6\n3\n-8\n4\n77\n5\n9\n"
    assert smallest(text, allowed, lambda text: "77" in text) == "1\n77\n"
    assert smallest(text, allowed, lambda text: max(map(int, text.split()[1:])) > 20) == "1\n21\n"


def test_columns_go_with_their_number_and_the_places_that_name_them() -> None:
    def allowed(text: str) -> bool:
        (rows, columns), *matrix, (last,) = [[int(word) for word in line.split()] for line in text.splitlines()]
        return len(matrix) == rows >= 1 and {len(row) for row in matrix} == {columns} and 1 <= last <= columns

    def fails(text: str) -> bool:
        lines = text.splitlines()
        return "-1" in lines[1].split()[: int(lines[-1])]

    assert smallest("2 4\n5 6 7 -1\n1 2 3 4\n4\n", allowed, fails) == "1 1\n-1\n1\n"


def test_a_test_case_of_several_lines_goes_as_a_whole() -> None:
    def allowed(text: str) -> bool:
        lines = text.splitlines()
        cases = [lines[place : place + 3] for place in range(1, len(lines), 3)]
        return int(lines[0]) == len(cases) >= 1 and all(
            int(first) == len(a.split()) == len(b.split()) >= 1 for first, a, b in cases
        )

    text = "3\n2\n1 2\n3 4\n1\n9\n9\n3\n7 8 9\n1 1 1\n"
    assert smallest(text, allowed, lambda text: "8" in text.split()) == "1\n1\n8\n0\n"


def test_a_block_goes_with_its_header() -> None:
    def allowed(text: str) -> bool:
        lines = text.splitlines()
        place = 0
        while int(lines[place]) > 0:
            place += 1 + int(lines[place])
        return place == len(lines) - 1

    text = "3\n1 1\n2 2\n3 3\n2\n4 4\n5 5\n0\n"
    assert smallest(text, allowed, lambda text: "5" in text.split()) == "1\n5\n0\n"


def test_what_points_on_can_point_to_the_end() -> None:
    def allowed(text: str) -> bool:
        (head, count), *nodes = [line.split() for line in text.splitlines()]
        known = {address for address, _ in nodes}
        return int(count) == len(known) == len(nodes) and all(
            after == "-1" or after in known for after in (head, *(after for _, after in nodes))
        )

    text = "00a1 3\n00a1 00b2\n00b2 00c3\n00c3 -1\n"
    small = smallest(text, allowed, lambda text: len(text.splitlines()) > 2)
    assert len(small.splitlines()) == 3


def test_the_line_break_at_the_end_stays_as_it_is() -> None:
    assert smallest("1 2\n3 4\n", lambda text: True, lambda text: "3" in text) == "3\n"
    assert smallest("1 2\n3 4", lambda text: True, lambda text: "3" in text) == "3"

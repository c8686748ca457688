from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from judge.reporters.group.html_cells import fit, size
from judge.text.clean import ELLIPSIS, clean

SLACK = len(ELLIPSIS.encode())


def test_what_fits_is_whole() -> None:
    assert fit(["short", "x" * 90], 100) == ["short", "x" * 90]


def test_the_longest_lose_their_ends() -> None:
    assert fit(["short", "x" * 90, "y" * 30], 65) == ["short", "x" * 30 + ELLIPSIS, "y" * 30]


def test_markup_counts_as_it_will_stand_in_the_page() -> None:
    assert fit(["<" * 100], 40) == ["<" * 10 + ELLIPSIS]


@given(st.lists(st.text(), max_size=8), st.integers(0, 300))
def test_nothing_outgrows_its_room(texts: list[str], room: int) -> None:
    fitted = fit(texts, room)
    assert sum(map(size, fitted)) <= room + SLACK * len(texts)
    for text, shown in zip(texts, fitted, strict=True):
        whole = clean(text)
        assert shown == whole or (shown.endswith(ELLIPSIS) and whole.startswith(shown.removesuffix(ELLIPSIS)))

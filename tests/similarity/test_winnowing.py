"""The guarantees of winnowing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from judge.similarity.comparing import GRAM, WINDOW, grams, winnow

words = st.lists(st.sampled_from("abcdef"), max_size=60)
runs = st.lists(st.sampled_from("uvwxyz"), min_size=GRAM + WINDOW - 1, max_size=40)


@given(words, words, words, words, runs)
def test_a_run_that_is_long_enough_is_found_wherever_it_stands(
    a: list[str], b: list[str], c: list[str], d: list[str], run: list[str]
) -> None:
    assert winnow(grams(a + run + b)).keys() & winnow(grams(c + run + d)).keys()


@given(words)
def test_every_fingerprint_is_a_gram_at_its_place(text: list[str]) -> None:
    hashes = grams(text)
    assert len(hashes) == max(0, len(text) - GRAM + 1)
    assert all(hashes[place] == value for value, place in winnow(hashes).items())


@given(runs)
def test_what_is_common_is_never_chosen(text: list[str]) -> None:
    hashes = grams(text)
    common = frozenset(hashes[::2])
    assert not winnow(hashes, common).keys() & common
    assert not winnow(hashes, frozenset(hashes))

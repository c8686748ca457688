"""Cases cut to doubling sizes."""

from __future__ import annotations

from itertools import islice
from typing import Any

import numpy as np

from judge.complexity.sized_cases import (
    Doubling,
    Stepping,
    cut_candidates,
    cut_sizes,
    generated_sizes,
    size_of,
    uncut_sizes,
)
from judge.guest import codec
from judge.guest.backends.numpy import ndarray, to_bfloat16
from judge.models import Case
from judge.values import wire


def case(*args: Any) -> Case:
    return Case(id="x", group="generated", hidden=True, args=wire.pack(list(args)))


def array(*shape: int) -> wire.Array:
    made = codec.flatten(np.arange(np.prod(shape), dtype=np.float32).reshape(shape), "array")
    assert isinstance(made, wire.Array)
    return made


def test_sizes() -> None:
    assert size_of([3, "abcd", [1, 2]]) == 4
    assert size_of([[["put", 1]] * 9]) == 9
    assert size_of([array(3, 7)]) == 7
    assert size_of([]) == 0


def test_sizes_double_and_the_largest_is_whole() -> None:
    sizes = cut_sizes([case(list(range(10))), case(list(range(1000)), 5), case(list(range(1000, 2000)), 6)], Doubling())
    assert [sized.size for sized in sizes] == [15, 31, 62, 125, 250, 500, 1000]
    assert [wire.unpack(one.args) for one in sizes[0].cases] == [[list(range(15)), 5], [list(range(1000, 1015)), 6]]
    assert len({one.id for sized in sizes for one in sized.cases}) == 14


def test_what_is_as_long_is_cut_alike() -> None:
    smallest = cut_sizes([case("a" * 64, [["put", 1, 2]] * 64, [1, 2], array(64, 3))], Doubling())[0]
    text, operations, short, values = wire.unpack(smallest.cases[0].args)
    assert (len(text), len(operations), operations[0], short) == (8, 8, ["put", 1, 2], [1, 2])
    assert values.shape == (8, 3)
    assert ndarray(values)[7, 2] == 23.0


def test_matrices_shrink_on_both_axes() -> None:
    sizes = cut_sizes([case([[0] * 32 for _ in range(32)], array(2, 32, 32))], Doubling())
    rows, values = wire.unpack(sizes[0].cases[0].args)
    assert (len(rows), len(rows[0]), values.shape) == (8, 8, (2, 8, 8))


def test_a_smaller_case_is_tried_by_itself() -> None:
    tried = list(islice(cut_candidates([case(list(range(16))), case(list(range(64)))], Doubling), 3))
    assert [[sized.size for sized in sizes] for sizes in tried] == [[8, 16, 32, 64], [8, 16, 32, 64], [8, 16]]


def test_what_is_one_shorter_or_longer_can_be_cut_as_well() -> None:
    sizes = cut_sizes([case(array(2, 65), array(2, 64), [0] * 3)], Doubling(slack=1))
    lengths = [[len(ndarray(one)[0]) for one in wire.unpack(sized.cases[0].args)[:2]] for sized in sizes]
    assert lengths == [[8, 7], [16, 15], [32, 31], [65, 64]]


def test_numbers_alone_are_sizes() -> None:
    sizes = cut_sizes([case(100, 7, 100, True, 0.5)], Doubling())
    assert [sized.size for sized in sizes] == [12, 25, 50, 100]
    assert wire.unpack(sizes[0].cases[0].args) == [12, 7, 12, True, 0.5]
    assert cut_sizes([case(0.5)], Doubling()) == []


def test_small_sizes_grow_in_equal_steps() -> None:
    assert [sized.size for sized in cut_sizes([case(9)], Stepping())] == list(range(2, 10))
    sizes = [sized.size for sized in cut_sizes([case("a" * 40)], Stepping())]
    assert sizes == [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]
    assert cut_sizes([case("a" * 64)], Stepping()) == []  # its sizes can double
    assert cut_sizes([case("")], Stepping()) == cut_sizes([case(-9)], Stepping()) == []


def test_whole_cases_stand_in_for_sizes() -> None:
    cases = [case(list(range(size))) for size in (3, 40, 7, 1, 6, 20, 80, 80)]
    sizes = uncut_sizes(cases)
    assert [(sized.size, len(sized.cases)) for sized in sizes] == [(3, 1), (7, 1), (20, 1), (40, 1), (80, 2)]
    assert sizes[0].cases[0].args == cases[0].args


def test_the_end_of_a_small_case_stays() -> None:
    sizes = cut_sizes([case("aaaaaab", [5])], Stepping())
    assert [wire.unpack(sized.cases[0].args) for sized in sizes[:2]] == [["ab", [5]], ["aab", [5]]]


def test_cases_that_a_generator_made_for_their_size_are_rungs() -> None:
    sizes = generated_sizes(
        [Case(id=id_, group="core", hidden=True, args=args) for id_, args in (("8", b"x"), ("16", b"y"))]
    )
    assert [(sized.size, sized.cases[0].args) for sized in sizes] == [(8, b"x"), (16, b"y")]


def test_bfloat16_stays() -> None:
    raw = to_bfloat16(array(16, 2))
    cut = wire.unpack(cut_sizes([case(raw)], Doubling())[0].cases[0].args)[0]
    assert (cut.dtype, cut.shape) == ("bfloat16", (8, 2))


def test_small_cases_make_no_ladder() -> None:
    assert cut_sizes([], Doubling()) == []
    assert cut_sizes([case([1, 2, 3])], Doubling()) == []

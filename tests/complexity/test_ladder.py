"""Cases cut to doubling sizes."""

from __future__ import annotations

from itertools import islice
from typing import Any

import numpy as np

from judge.complexity.ladder import Doubling, Stepping, ladder, ladders, size_of, sized_rungs, uncut_rungs
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
    rungs = ladder([case(list(range(10))), case(list(range(1000)), 5), case(list(range(1000, 2000)), 6)])
    assert [rung.size for rung in rungs] == [15, 31, 62, 125, 250, 500, 1000]
    assert [wire.unpack(one.args) for one in rungs[0].cases] == [[list(range(15)), 5], [list(range(1000, 1015)), 6]]
    assert len({one.id for rung in rungs for one in rung.cases}) == 14


def test_what_is_as_long_is_cut_alike() -> None:
    smallest = ladder([case("a" * 64, [["put", 1, 2]] * 64, [1, 2], array(64, 3))])[0]
    text, operations, short, values = wire.unpack(smallest.cases[0].args)
    assert (len(text), len(operations), operations[0], short) == (8, 8, ["put", 1, 2], [1, 2])
    assert values.shape == (8, 3)
    assert ndarray(values)[7, 2] == 23.0


def test_matrices_shrink_on_both_axes() -> None:
    rungs = ladder([case([[0] * 32 for _ in range(32)], array(2, 32, 32))])
    rows, values = wire.unpack(rungs[0].cases[0].args)
    assert (len(rows), len(rows[0]), values.shape) == (8, 8, (2, 8, 8))


def test_a_smaller_case_is_tried_by_itself() -> None:
    tried = list(islice(ladders([case(list(range(16))), case(list(range(64)))], Doubling), 3))
    assert [[rung.size for rung in rungs] for rungs in tried] == [[8, 16, 32, 64], [8, 16, 32, 64], [8, 16]]


def test_what_is_one_shorter_or_longer_can_be_cut_as_well() -> None:
    rungs = ladder([case(array(2, 65), array(2, 64), [0] * 3)], Doubling(slack=1))
    sizes = [[len(ndarray(one)[0]) for one in wire.unpack(rung.cases[0].args)[:2]] for rung in rungs]
    assert sizes == [[8, 7], [16, 15], [32, 31], [65, 64]]


def test_numbers_alone_are_sizes() -> None:
    rungs = ladder([case(100, 7, 100, True, 0.5)])
    assert [rung.size for rung in rungs] == [12, 25, 50, 100]
    assert wire.unpack(rungs[0].cases[0].args) == [12, 7, 12, True, 0.5]
    assert ladder([case(0.5)]) == []


def test_small_sizes_grow_in_equal_steps() -> None:
    assert [rung.size for rung in ladder([case(9)], Stepping())] == list(range(2, 10))
    sizes = [rung.size for rung in ladder([case("a" * 40)], Stepping())]
    assert sizes == [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]
    assert ladder([case("a" * 64)], Stepping()) == []  # its sizes can double
    assert ladder([case("")], Stepping()) == ladder([case(-9)], Stepping()) == []


def test_whole_cases_stand_in_for_sizes() -> None:
    cases = [case(list(range(size))) for size in (3, 40, 7, 1, 6, 20, 80, 80)]
    rungs = uncut_rungs(cases)
    assert [(rung.size, len(rung.cases)) for rung in rungs] == [(3, 1), (7, 1), (20, 1), (40, 1), (80, 2)]
    assert rungs[0].cases[0].args == cases[0].args


def test_the_end_of_a_small_case_stays() -> None:
    rungs = ladder([case("aaaaaab", [5])], Stepping())
    assert [wire.unpack(rung.cases[0].args) for rung in rungs[:2]] == [["ab", [5]], ["aab", [5]]]


def test_cases_that_a_generator_made_for_their_size_are_rungs() -> None:
    rungs = sized_rungs(
        [Case(id=id_, group="core", hidden=True, args=args) for id_, args in (("8", b"x"), ("16", b"y"))]
    )
    assert [(rung.size, rung.cases[0].args) for rung in rungs] == [(8, b"x"), (16, b"y")]


def test_bfloat16_stays() -> None:
    raw = to_bfloat16(array(16, 2))
    cut = wire.unpack(ladder([case(raw)])[0].cases[0].args)[0]
    assert (cut.dtype, cut.shape) == ("bfloat16", (8, 2))


def test_small_cases_make_no_ladder() -> None:
    assert ladder([]) == []
    assert ladder([case([1, 2, 3])]) == []

"""Each probe yields what it promises: every kind once, in its group, with values that reveal the mistake."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.probes.arrays import INTEGERS, cast, cast_all, round_to_bfloat16
from judge.probes.declaration import Declaration
from judge.probes.layouts import LAYOUTS, layouts, shared
from judge.probes.masks import dead_rows, mask_cases, mask_shapes
from judge.probes.options import Option, option_cases
from judge.probes.precision import Draw, integers, precision
from judge.probes.shapes import aspect_cases, batch_cases


@pytest.fixture
def random() -> np.random.RandomState:
    return np.random.RandomState(7)


def test_bfloat16_rounds_to_the_nearest_with_ties_to_even() -> None:
    values = [1.0, 1.00390625, 1.01171875, -1.00390625, 3e38, np.inf, -np.inf]
    assert round_to_bfloat16(values).tolist()[:4] == [1.0, 1.0, 1.015625, -1.0]
    assert np.isinf(round_to_bfloat16(values)[5:]).all()
    assert np.isnan(round_to_bfloat16([np.nan])).all()
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    many = np.random.RandomState(1).standard_normal(999).astype(np.float32)
    wanted = torch.from_numpy(many).to(torch.bfloat16).to(torch.float32).numpy()
    np.testing.assert_array_equal(round_to_bfloat16(many), wanted)


def test_only_floating_arrays_are_cast() -> None:
    ids, mask = np.arange(3), np.array([True])
    made = cast_all([np.ones(2), [np.ones(1)], ids, mask, 2.5], "float16")
    assert made[0].dtype == made[1][0].dtype == np.float16
    assert made[2] is ids
    assert made[3] is mask
    assert cast(np.ones(2), "bfloat16")["dtype"] == "bfloat16"


def test_layouts_give_the_same_arguments_in_every_layout_and_repeat_slices_for_broadcast(
    random: np.random.RandomState,
) -> None:
    x = random.standard_normal((3, 4))
    made = {one["layout"]: one for one in layouts([x, x, 2])}
    assert made.keys() == LAYOUTS.keys()
    assert "mixed" not in {one["layout"] for one in layouts([x, x[0], 2])}, "a vector has only one order"
    assert made["fortran"]["args"][0] is x
    assert made["broadcast"]["args"][0].tolist() == [x[0].tolist()] * 3
    assert {one["group"] for one in made.values()} == {"layout"}
    assert shared([x, x])["layout"] == "shared"


def test_precision_draws_every_regime_in_every_dtype(random: np.random.RandomState) -> None:
    made = {one["id"]: one for one in precision(lambda draw: [draw(200)], random)}
    assert {one["group"] for one in made.values()} == {"precision"}
    for dtype in ("float64", "float32", "float16"):
        for regime in ("ordinary", "spread", "offset-up", "offset-down", "tiny", "huge"):
            assert f"{dtype}-{regime}" in made
        (up,), (down,) = made[f"{dtype}-offset-up"]["args"], made[f"{dtype}-offset-down"]["args"]
        assert up.min() > 0 > down.max()
        assert len(np.unique(up)) > 5, "an offset must leave the differences visible"
    (tiny,), (huge,) = made["float16-tiny"]["args"], made["float16-huge"]["args"]
    assert np.isfinite(huge).all()
    with np.errstate(over="ignore"):
        assert np.isinf(np.square(huge)).any()
    assert (np.square(tiny) == 0).any()


def test_integer_input_comes_in_every_dtype(random: np.random.RandomState) -> None:
    made = list(integers(lambda draw: [draw(50)], random, dtypes=INTEGERS))
    assert [str(one["args"][0].dtype) for one in made] == list(INTEGERS)


def test_masks_have_every_shape_that_broadcasts(random: np.random.RandomState) -> None:
    shapes = mask_shapes((2, 2, 3, 3))
    assert {(3,), (3, 3), (2, 3, 3), (2, 1, 1, 3), (1, 2, 1, 3), (2, 2, 3, 1), (1, 3)} <= set(shapes)
    assert all(np.broadcast_shapes(shape, (2, 2, 3, 3)) == (2, 2, 3, 3) for shape in shapes)
    made = list(mask_cases(lambda mask: [mask], random, (2, 2, 3, 3)))
    assert [one["args"][0].shape for one in made] == shapes
    assert all(one["args"][0].any(axis=-1).all() for one in made)


def test_dead_rows_allow_no_key(random: np.random.RandomState) -> None:
    made = {one["id"]: one["args"][0].any(axis=-1) for one in dead_rows(lambda mask: [mask], random, (2, 3, 4))}
    assert (~made["mask-dead-one"]).sum() == 1
    assert not made["mask-dead-all"].any()
    assert made["mask-dead-but-one"].sum() == 1


def test_options_come_alone_and_in_pairs() -> None:
    options = {"eps": Option(1e-5, (0.0, 1e-3)), "causal": Option(False, (True,))}
    made: list[list[Any]] = [one["args"] for one in option_cases(["x"], options)]
    assert made == [
        ["x", 0.0, False], ["x", 1e-3, False], ["x", 1e-5, True], ["x", 0.0, True], ["x", 1e-3, True],
    ]  # fmt: skip


def test_shapes_run_from_no_batch_to_many_short_rows() -> None:
    assert next(batch_cases(lambda batch: [batch]))["args"] == [()]
    short, long = aspect_cases(lambda rows, length: [rows, length], 3000)
    assert short["args"] == [1000, 3]
    assert long["args"] == [1, 3000]
    assert short["group"] == long["group"] == "scale"


def test_a_declaration_yields_all_that_applies_with_unique_ids(random: np.random.RandomState) -> None:
    def make(draw: Draw, batch: tuple[int, ...]) -> list[Any]:
        return [draw(*batch, 5), draw.normal(5)]

    declared = Declaration(make, options={"eps": Option(1e-5, (0.0,))}, share=lambda draw: [np.ones(5), np.ones(5)])
    made = list(declared.cases(random))
    assert len({one["id"] for one in made}) == len(made)
    assert {one["group"] for one in made} == {"core", "layout", "precision"}
    assert Declaration(make, kinds=(), batches=((),), dtypes=("float64",), regimes={}).cases(random)

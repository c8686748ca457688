"""Cases for GELU: shapes, both forms, every dtype and layout, extremes, many entries."""

import numpy as np

from judge.probes.arrays import cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_choice
from judge.probes.precision import precision
from judge.probes.shapes import batch_cases

FORMS = ("none", "tanh")


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 5)) * 2])
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 5)) * 2, "tanh"])
    why = Why(
        "between -4 and 4 the two forms differ, by up to 0.0005",
        "在 -4 到 4 之间两种形式有差别，最大约 0.0005",
    )
    for form in FORMS:
        yield case("where-they-differ", [random.uniform(-4, 4, size=(3, 20)), form], why)


def _precision(random):
    for form in FORMS:
        yield from precision(lambda draw, form=form: [draw(4, 16), form], random)
    why = Why(
        "{dtype} between -4 and -1, where 1 + erf and 1 + tanh nearly vanish: compute half precision in float32",
        "{dtype}，取值在 -4 到 -1 之间，1 + erf 和 1 + tanh 接近 0：半精度要用 float32 计算",
    )
    for form in FORMS:
        for dtype in ("float16", "bfloat16", "float64"):
            for shape in ((64,), (13, 31)):
                x = cast(random.uniform(-4, -1, size=shape), dtype)
                yield case("negative", [x, form], why.format(dtype=dtype), "precision")

    why = Why(
        "{dtype}, ±{bound:g}, the largest entries there are: the result is x or 0, never NaN",
        "{dtype} 的 ±{bound:g}，达到上限：结果为 x 或 0，不能是 NaN",
    )
    for form in FORMS:
        for dtype, bound in (("float64", 1e101), ("float32", 1e11), ("bfloat16", 1e11)):
            x = cast(np.array([0.99, -0.99, 0.5, -1e-3]) * bound, dtype)
            yield case("largest", [x, form], why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for form, dtype in zip(FORMS, ("float64", "float32"), strict=True):
        yield from layouts([cast(random.standard_normal((3, 4, 5)) * 2, dtype), form])


def _middle(random):
    why = Why(
        "{size} float64 entries, form {form}: no shortcut of less than ten digits for many entries",
        "{size} 个 float64 元素，{form} 形式：元素多时也不能用精度不足的捷径",
    )
    for shape in ((77,), (37, 41), (5, 1_003)):
        for form in FORMS:
            x = 7 * random.uniform(-1, 1, size=shape) ** 3
            yield case("middle", [x, form], why.format(size=x.size, form=form), "precision")
    why = Why(
        "1 517 {dtype} entries of all sizes, form {form}: 0, tiny, ordinary and huge ones side by side",
        "1 517 个 {dtype} 元素，{form} 形式：0、极小、普通与极大的数混在一起",
    )
    for dtype in ("float64", "float32", "float16", "bfloat16"):
        for form in FORMS:
            size = random.choice([0.0, 1e-3, 1.0, 5.0, 1e4], size=(37, 41))
            x = cast(size * random.standard_normal((37, 41)), dtype)
            yield case("middle-sizes", [x, form], why.format(dtype=dtype, form=form), "edge", gradient=False)
    why = Why(
        "70 000 float64 entries, form {form}: many entries are no reason for float32",
        "70 000 个 float64 元素，{form} 形式：元素再多也不能改用 float32",
    )
    for form in FORMS:
        x = 7 * random.uniform(-1, 1, size=(7, 10_000)) ** 3
        yield case("many-float64", [x, form], why.format(form=form), "precision", gradient=False)


def _scale(random):
    why = Why(
        "1 500 000 entries, form {form}: do not compute one at a time in Python",
        "1 500 000 个元素，{form} 形式：不能在 Python 里逐个计算",
    )
    for form in FORMS:
        x = cast(random.standard_normal((1_500, 1_000)) * 2, "float32")
        yield case("large", [x, form], why.format(form=form), "scale")
    why = Why(
        "750 000 rows of 2 entries: no Python loop over the rows", "750 000 行、每行 2 个元素：不能用 Python 逐行循环"
    )
    yield case("many-rows", [cast(random.standard_normal((750_000, 1, 2)), "float32")], why, "scale", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 6), size=(1, 1_500_000))
    check_entries("x", x, 1e101 if x.dtype == np.float64 else 1e11)
    check_choice("approximate", args[1] if len(args) > 1 else "none", FORMS)

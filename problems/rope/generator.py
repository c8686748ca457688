"""Cases for RoPE: batches, options, every dtype and layout, far positions, a long sequence."""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 3, 6)), np.array([2, 5, 11])])
    options = {"base": Option(10000.0, (100.0, 500000.0)), "scale": Option(1.0, (2.0, 0.5))}
    yield from option_cases([random.standard_normal((2, 4, 8)), np.array([0, 1, 2, 30])], options)
    why = Why(
        "many pairs: the frequencies fall from 1 to nearly 1 / base",
        "数对很多：频率从 1 一直降到接近 1 / base",
    )
    for width in (2, 16, 64):
        yield case("width", [random.standard_normal((2, 5, width)), random.randint(0, 500, size=5)], why)


def _precision(random):
    yield from precision(
        lambda draw: [draw(2, 4, 8), np.array([0, 3, 17, 250])],
        random,
        regimes=pick("ordinary", "tiny"),
    )
    why = Why(
        "{dtype} queries at far positions: angles and products need float32 or wider, the result is {dtype} again",
        "远处位置的 {dtype} query：角度和乘积需要 float32 或更高精度，结果仍是 {dtype}",
    )
    for dtype in (*HALVES, "float32"):
        args = [cast(random.standard_normal((3, 4, 16)), dtype), np.array([1000, 4097, 32768, 131072])]
        yield case("far", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} entries of ±1 000 at positions near 131 072: a float32 angle is off by up to 0.01 radians, which shows where the products cancel",
        "{dtype}，元素为 ±1 000，位置接近 131 072：float32 的角度误差可达 0.01 弧度，在乘积相互抵消处会显现",
    )
    for dtype in HALVES:
        args = [cast(random.choice([-1e3, 1e3], size=(2, 8, 64)), dtype), np.arange(131_064, 131_072)]
        yield case("far-large", args, why.format(dtype=dtype), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([cast(random.standard_normal((2, 4, 6)), dtype), np.array([0, 2, 3, 9])])


def _middle(random):
    why = Why("{length} positions, no multiple of a block, {order}", "{length} 个位置，不是块长的整数倍，{order_zh}")
    for length in (77, 301, 1_003):
        positions = np.arange(length) + 40
        yield case(
            "middle",
            [random.standard_normal((2, length, 6)), positions],
            why.format(length=length, order="one after the other", order_zh="依次排列"),
        )
        positions[1:-1] = random.permutation(positions[1:-1])
        yield case(
            "middle",
            [random.standard_normal((length, 10)), positions],
            why.format(length=length, order="in any order between the first and the last", order_zh="首尾之间顺序任意"),
        )
    why = Why(
        "{dtype}, {length} positions, {width} entries, base {base}, scale {scale}",
        "{dtype}，{length} 个位置、{width} 个元素，base 为 {base}，scale 为 {scale}",
    )
    for dtype, length, width, base, scale in (
        ("float32", 131, 2, 500.0, 4.0),
        ("float16", 77, 10, 10_000.0, 0.5),
        ("bfloat16", 301, 6, 100.0, 2.0),
        ("float64", 131, 14, 1e6, 8.0),
    ):
        positions = random.randint(0, 5_000, size=length)
        args = [cast(random.standard_normal((2, 3, length, width)), dtype), positions, base, scale]
        told = why.format(dtype=dtype, length=length, width=width, base=base, scale=scale)
        yield case("middle-options", args, told, "precision")


def _scale(random):
    why = Why(
        "16 heads of 4 096 positions: a Python loop over positions or pairs is too slow",
        "16 个头、4 096 个位置：逐位置或逐数对的 Python 循环太慢",
    )
    yield case("large", [cast(random.standard_normal((16, 4096, 64)), "float32"), np.arange(4096)], why, "scale")
    why = Why(
        "2 positions with 500 000 pairs: no loop over pairs, no matrix per position, no table up to the largest position",
        "2 个位置、每个 500 000 个数对：不要逐对循环，不要为位置建方阵，也不要建到最大位置为止的表",
    )
    yield case("wide", [cast(random.standard_normal((2, 1_000_000)), "float32"), np.array([5, 100_000])], why, "scale")
    why = Why(
        "200 000 short sequences of 2 positions: work on all of them at once",
        "200 000 条长度为 2 的短序列：要一次全部处理",
    )
    yield case("many-short", [cast(random.standard_normal((200_000, 2, 8)), "float32"), np.arange(2) + 7], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(2, 6), size=(1, 4_200_000))

    require(
        x.shape[-1] % 2 == 0,
        f"the last axis of x must be even, not {x.shape[-1]}",
        f"x 的最后一维必须是偶数，而不是 {x.shape[-1]}",
    )
    check_entries("x", x, 4e4 if x.dtype == np.float16 else 6e4)
    positions = as_array(args[1])
    require(
        positions.shape == (x.shape[-2],) and positions.dtype.kind in "iu",
        f"positions must be {x.shape[-2]} integers, one per position of x",
        f"positions 必须是 {x.shape[-2]} 个整数，x 的每个位置各一个",
    )
    require(
        0 <= positions.min() and positions.max() <= 131_072,
        "positions: every element must be from 0 to 131072",
        "positions：每个元素都必须在 0 到 131072 之间",
    )
    check_number("base", args[2] if len(args) > 2 else 1e4, 10, 1e7)
    check_number("scale", args[3] if len(args) > 3 else 1.0, 0.25, 64)

"""Cases for batch norm: shapes, training and evaluation, options, every dtype and layout, many channels."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_choice, check_number, require
from judge.probes.precision import pick, precision

SHAPES = ((4, 3), (2, 1), (3, 3), (2, 3, 4), (3, 3, 3), (2, 3, 2, 2), (3, 3, 3, 3), (1, 2, 3, 2), (2, 2, 2, 1, 2))


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _middle, _precision, _layout, _scale):
        yield from numbered(part(random))


def _parameters(random, channels):
    """Return weight, bias, running mean and running variance."""
    signed = [random.standard_normal(channels) for _ in range(3)]
    return [*signed, random.uniform(0.5, 2, size=channels)]


def _core(random):
    why = Why(
        "shape {shape}, training={training}: the second axis holds the channels, all others are averaged",
        "形状 {shape}，training={training}：第二维是通道，其余各维一起求平均",
    )
    for shape in SHAPES:
        for training in (True, False):
            args = [random.standard_normal(shape) * 2 + 1, *_parameters(random, shape[1]), 0.1, 1e-5, training]
            yield case("shape", args, why.format(shape=shape, training=training))
    options = {
        "momentum": Option(0.1, (0.0, 0.5, 1.0)),
        "eps": Option(1e-5, (1e-2, 1.0)),
        "training": Option(True, (False,)),
    }
    yield from option_cases([random.standard_normal((3, 2, 4)), *_parameters(random, 2)], options)


def _middle(random):
    why = Why(
        "{dtype}, shape {shape}, training={training}: odd lengths, as many samples as channels",
        "{dtype}，形状 {shape}，training={training}：长度为奇数，样本数与通道数相等",
    )
    for dtype in ("float64", *HALVES):
        for shape in ((67, 67), (131, 131, 3)):
            for training in (True, False):
                args = cast_all([random.standard_normal(shape) * 2 + 1, *_parameters(random, shape[1])], dtype)
                text = why.format(dtype=dtype, shape=shape, training=training)
                yield case("as-many-channels", [*args, 0.3, 1e-3, training], text, gradient=False)
    why = Why(
        "{dtype}, 67 201 values per channel: half precision cannot hold their number",
        "{dtype}，每个通道 67 201 个数值：半精度存不下这个个数",
    )
    for dtype in HALVES:
        args = cast_all([random.standard_normal((1_003, 2, 67)), *_parameters(random, 2)], dtype)
        yield case("half-count", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}: two batches whose shapes, ends and sums agree have other statistics",
        "{dtype}：两批数据的形状、首尾和总和都相同，统计量却不同",
    )
    for dtype in ("float64", "float32"):
        args = cast_all(
            [random.standard_normal((67, 3, 2)) + np.array([[0], [1], [4]]), *_parameters(random, 3)], dtype
        )
        yield case("same-ends", args, why.format(dtype=dtype), gradient=False)
        x = args[0].copy()
        x[1:-1] = x[1:-1, ::-1]
        yield case("same-ends", [x, *args[1:]], why.format(dtype=dtype), gradient=False)


def _precision(random):
    def make(draw):
        return [draw(6, 3, 5), *_parameters(random, 3)]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"), gradient=False)
    # In float32 the mean of values near 1 000 is only good to their last digit, which is too little for y.
    regimes = pick("offset-up", "offset-down")
    yield from precision(make, random, dtypes=("float64", *HALVES), regimes=regimes)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    args = [random.standard_normal((3, 2, 4)) * 1e100, *_parameters(random, 2)]
    yield case("float64-range", args, why, "precision", gradient=False)
    why = Why(
        "{dtype} running statistics with a small momentum: add in float32 before rounding",
        "{dtype} 的滑动统计量，momentum 很小：先用 float32 相加，再舍入",
    )
    for dtype in HALVES:
        x = random.standard_normal((8, 2, 4)) * 60 + 300
        args = [x, *_parameters(random, 2)[:2], random.uniform(-300, -200, size=2), random.uniform(2000, 4000, size=2)]
        yield case("half-momentum", [*cast_all(args, dtype), 0.4], why.format(dtype=dtype), "precision")
    why = Why(
        "the first of 2 000 samples is far from the rest: shifting by it does not save E[x²] - E[x]²",
        "2 000 个样本中第一个远离其余的样本：先减去它再算 E[x²] - E[x]² 仍会相消",
    )
    x = random.standard_normal((2_000, 2))
    x[0] = 30_000, -10_000
    args = cast_all([x, *_parameters(random, 2)], "float32")
    yield case("first-is-far", args, why, "precision", gradient=False)

    why = Why(
        "{dtype} entries of ±{bound:g} and a running variance of 10⁴, the largest there are",
        "{dtype} 的元素达到上限 ±{bound:g}，running_var 达到 10⁴",
    )
    for dtype in ("float64", "float32", *HALVES):
        bound = 1e101 if dtype == "float64" else 6e4
        x = np.array([[1, -1], [0.5, 1], [-1, 0.25], [0, -0.5]]) * bound
        args = cast_all([x, *_parameters(random, 2)[:3], np.array([1e4, 5e3])], dtype)
        # In training, the new variance would be beyond the range of float16.
        args += [0.1, 1e-5, dtype not in HALVES]
        yield case("largest", args, why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        args = cast_all([random.standard_normal((3, 4, 2, 3)), *_parameters(random, 4)], dtype)
        yield from layouts(args, axis=-1)
        yield from layouts([*args, 0.1, 1e-5, False], axis=-1)


def _scale(random):
    why = Why(
        "256 samples of 512 channels, 4 × 4 each, training={training}: no Python loop over samples or channels",
        "256 个样本、512 个通道、每个 4 × 4，training={training}：不能用 Python 循环遍历样本或通道",
    )
    for training in (True, False):
        args = cast_all([random.standard_normal((256, 512, 4, 4)) + 1, *_parameters(random, 512)], "float32")
        yield case("large", [*args, 0.1, 1e-5, training], why.format(training=training), "scale")
    why = Why(
        "2 400 samples of 1 000 channels: no NumPy call for each channel of each sample",
        "2 400 个样本、1 000 个通道：不能对每个样本的每个通道各调用一次 NumPy",
    )
    args = cast_all([random.standard_normal((2400, 1000, 1)) + 1, *_parameters(random, 1000)], "float32")
    yield case("many-samples", [*args, 0.1, 1e-5, False], why, "scale")
    why = Why(
        "two channels of 500 000 values: no Python loop over the values of a channel",
        "2 个通道、每个 500 000 个数值：不能用 Python 循环遍历一个通道的数值",
    )
    args = cast_all([random.standard_normal((250, 2, 2000)) + 1, *_parameters(random, 2)], "float32")
    yield case("long-channel", args, why, "scale")
    why = Why(
        "300 000 channels of two values: no NumPy call for each channel",
        "30 万个通道、每个 2 个数值：不能对每个通道各调用一次 NumPy",
    )
    # In float32 the difference of two values that are nearly equal would keep too few digits.
    args = [random.standard_normal((2, 300_000)), *_parameters(random, 300_000)]
    yield case("many-channels", [*args, 0.2], why, "scale")
    why = Why(
        "600 000 samples of two channels: no NumPy call for each sample",
        "60 万个样本、每个 2 个通道：不能对每个样本各调用一次 NumPy",
    )
    args = cast_all([random.standard_normal((600_000, 2, 1)), *_parameters(random, 2)], "float32")
    yield case("short-samples", [*args, 0.1, 1e-5, False], why, "scale", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(2, 5), size=(1, 2_400_000))
    check_entries("x", x, 1e101 if x.dtype == np.float64 else 6e4)
    names = ("weight", "bias", "running_mean", "running_var")
    for name, value in zip(names, args[1:5], strict=True):
        array = check_array(name, value, shape=x.shape[1:2])
        check_entries(name, array, 1e4)
        require(name != "running_var" or array.min() >= 0, "running_var must not be negative", "running_var 不能为负")
    check_number("momentum", args[5] if len(args) > 5 else 0.1, 0, 1)
    check_number("eps", args[6] if len(args) > 6 else 1e-5, 1e-8, 1)
    training = args[7] if len(args) > 7 else True
    check_choice("training", training, (True, False))
    require(
        not training or x.size > x.shape[1],
        "x must have at least two values for each channel when training is true",
        "training 为 true 时，x 的每个通道至少要有两个值",
    )

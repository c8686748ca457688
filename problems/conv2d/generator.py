"""Cases for conv2d: shapes, strides and paddings, every dtype and layout, a large image and many channels."""

import math

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_integer, check_most, require
from judge.probes.precision import pick, precision

# N, C, H, W, O, kh, kw, stride, padding
SHAPES = (
    (1, 1, 3, 3, 1, 2, 2, 1, 0),
    (2, 3, 5, 4, 2, 3, 2, 1, 1),
    (3, 3, 3, 3, 3, 3, 3, 1, 1),
    (2, 2, 6, 7, 3, 2, 3, 2, 0),
    (1, 2, 7, 5, 2, 3, 3, 2, 1),
    (2, 1, 5, 8, 2, 1, 3, [1, 2], [0, 1]),
    (1, 2, 8, 5, 1, 3, 1, [3, 1], [2, 0]),
    (2, 2, 5, 5, 2, 2, 2, [2, 3], [1, 2]),
    (2, 3, 4, 4, 4, 1, 1, 1, 0),
)


def generate(rng):
    """Yield cases from a ``random.Random``: small images first, then large ones, then images of middle size and a tall one."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale, _middle, _tall):
        yield from numbered(part(random))


def _args(random, n, c, h, w, o, kh, kw):
    """Return x, weight and bias; the weights are scaled so that results are of the size of x."""
    weight = random.standard_normal((o, c, kh, kw)) / (c * kh * kw) ** 0.5
    return [random.standard_normal((n, c, h, w)), weight, random.standard_normal(o)]


def _core(random):
    why = Why(
        "x {x}, weight {weight}, stride {stride}, padding {padding}",
        "x 的形状 {x}，weight 的形状 {weight}，stride 为 {stride}，padding 为 {padding}",
    )
    for *sizes, stride, padding in SHAPES:
        x, weight, bias = _args(random, *sizes)
        told = why.format(x=x.shape, weight=weight.shape, stride=stride, padding=padding)
        yield case("shape", [x, weight, None, stride, padding], told)
        yield case("shape-bias", [x, weight, bias, stride, padding], told)
    x, weight, bias = _args(random, 2, 3, 6, 7, 2, 3, 2)
    options = {
        "bias": Option(None, (bias,)),
        "stride": Option(1, (2, 3, [2, 1], [1, 3])),
        "padding": Option(0, (1, 2, [0, 2], [3, 1])),
    }
    yield from option_cases([x, weight], options)


def _precision(random):
    def make(draw):
        x, weight, bias = _args(random, 2, 3, 5, 5, 2, 3, 3)
        return [draw(*x.shape), weight, bias, 2, 1]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype} products of large numbers nearly cancel between two channels: sum them in float32",
        "{dtype}，两个通道的大数乘积几乎抵消：用 float32 求和",
    )
    for dtype in HALVES * 2:
        x, weight, bias = _args(random, 1, 2, 5, 5, 3, 3, 3)
        x = (np.abs(x) + 1) * 100
        x = np.concatenate([x, -x * random.uniform(0.98, 1.02, size=x.shape)], axis=1)
        weight = np.concatenate([weight, weight], axis=1)
        yield case("half-cancels", cast_all([x, weight, bias], dtype), why.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    x, weight, bias = _args(random, 2, 2, 4, 4, 2, 2, 2)
    yield case("float64-range", [x * 1e100, weight, bias * 1e100, 1, 1], why, "precision", gradient=False)
    why = Why("{dtype} entries of ±{bound:g}, the largest there are", "{dtype} 的元素达到上限 ±{bound:g}")
    for dtype, bound in (("float64", 1e101), ("float32", 6e4), ("float16", 6e4)):
        x, weight, bias = _args(random, 2, 2, 5, 4, 2, 2, 2)
        args = [np.sign(x) * bound, weight / 4, bias * bound / 40]
        yield case("largest", cast_all(args, dtype), why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        args = cast_all(_args(random, 2, 3, 6, 5, 4, 3, 2), dtype)
        yield from layouts([*args, [2, 1], 1], axis=-1)
        yield from layouts(cast_all(_args(random, 2, 3, 6, 5, 4, 3, 2), dtype), axis=-1)
    same = random.standard_normal((3, 3, 3, 3))
    yield shared([same, same, None, 1, 1])


def _scale(random):
    why = Why(
        "an image of 500 × 500 pixels: no Python loop over pixels; loop over the places of the kernel",
        "500 × 500 像素的图像：不能用 Python 循环遍历像素，应当遍历卷积核的各个位置",
    )
    # 249 498 windows of 40 entries; the result has 1 995 984 elements.
    yield case("large-image", [*cast_all(_args(random, 1, 4, 500, 500, 8, 2, 5), "float32"), 1, 1], why, "scale")
    why = Why(
        "32 channels in, 64 out: contract the channels by a matrix product",
        "32 个输入通道、64 个输出通道：用矩阵乘法对通道求和",
    )
    # 5 400 windows, and 18 432 products for each.
    yield case("channels", [*cast_all(_args(random, 9, 32, 24, 25, 64, 3, 3), "float32"), 1, 1], why, "scale")
    why = Why("100 000 weights: 100 filters over 10 channels", "100 000 个权重：10 个通道上的 100 个滤波器")
    yield case("many-weights", [*cast_all(_args(random, 1, 10, 24, 24, 100, 10, 10), "float32"), 2, 1], why, "scale")
    why = Why(
        "50 000 images of 4 × 4 pixels: compute all images at once",
        "50 000 张 4 × 4 的小图像：要对所有图像一起计算",
    )
    yield case("many-images", [*cast_all(_args(random, 50_000, 1, 4, 4, 2, 3, 3), "float32"), 1, 0], why, "scale")
    why = Why(
        "a kernel of 32 × 32 has 1 024 places, the most there are",
        "32 × 32 的卷积核共有 1 024 个位置，达到上限",
    )
    yield case("large-kernel", [*_args(random, 1, 1, 40, 40, 2, 32, 32), 1, 15], why, "scale")
    why = Why(
        "the longest stride and the widest padding: the padded images are 81 times as large as the images",
        "最大的步长与填充：填充后的图像是原图的 81 倍",
    )
    yield case("wide-padding", [*cast_all(_args(random, 1929, 2, 4, 4, 2, 3, 3), "float32"), 16, 16], why, "scale")


def _middle(random):
    why = Why("{dtype} images whose result has {h} × {w} pixels", "{dtype} 图像，结果为 {h} × {w} 像素")
    for dtype in FLOATS:
        for h, w in ((64, 131), (257, 64)):
            args = cast_all(_args(random, 2, 3, h, w, 2, 4, 3), dtype)
            told = why.format(dtype=dtype, h=h + 1, w=(w - 1) // 2 + 1)
            yield case("middle", [*args, [1, 2], [2, 1]], told, "edge", gradient=False)
    why = Why(
        "{dtype}: the bias nearly cancels the sum over 12 channels, so round only at the end",
        "{dtype}：偏置与 12 个通道之和几乎抵消，只能在最后舍入",
    )
    for dtype in HALVES:
        for n in (1, 2):
            x, weight, _ = _args(random, n, 12, 9, 9, 3, 3, 3)
            args = [20 + 5 * x, np.abs(weight), -20 * np.abs(weight).sum(axis=(1, 2, 3))]
            yield case("bias-cancels", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why("{dtype} weights of about {size:g} before large entries", "{dtype}：约 {size:g} 的权重乘上很大的数")
    for dtype, size, large in (("float64", 1e-16, 1e20), ("float32", 7e-9, 1e4)):
        x, weight, bias = _args(random, 1, 2, 6, 6, 2, 3, 3)
        args = cast_all([x * large, weight * size, bias * size * large], dtype)
        yield case("tiny-weights", args, why.format(dtype=dtype, size=size), "precision", gradient=False)
    why = Why(
        "one huge entry in a float64 image, a kernel of 9 × 8: its rounding errors must stay in its windows",
        "float64 图像中有一个极大的数，卷积核为 9 × 8：它的舍入误差不能影响别的窗口",
    )
    x, weight, bias = _args(random, 1, 2, 30, 31, 2, 9, 8)
    x[0, 1, 20, 4] = 1e13
    yield case("one-huge", [x, weight, bias], why, "precision", gradient=False)
    why = Why(
        "{dtype}, steps longer than the kernel of 2 × 3: no window reaches the last row and column, and x stays unchanged",
        "{dtype}，步长大于 2 × 3 的卷积核：没有窗口到达最后一行和最后一列，x 也不得改动",
    )
    for dtype in ("float64", "float32"):
        args = cast_all(_args(random, 2, 2, 7, 9, 3, 2, 3), dtype)
        yield case("unreached", [*args, [3, 4]], why.format(dtype=dtype), "edge")


def _tall(random):
    why = Why(
        "an image of 250 000 rows of 4 pixels: do not loop over the rows in Python",
        "250 000 行、每行 4 个像素的图像：不能用 Python 逐行循环",
    )
    yield case("tall-image", [*cast_all(_args(random, 1, 1, 250_000, 4, 2, 3, 3), "float32"), 1, [1, 0]], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(4, 4), size=(1, 1_000_000))
    check_most(len(x), 50_000, "images", "图像")
    weight = check_array("weight", args[1], shape=(None, x.shape[1], None, None), size=(1, 100_000))
    arrays = [("x", x), ("weight", weight)]
    if len(args) > 2 and args[2] is not None:
        arrays.append(("bias", check_array("bias", args[2], shape=weight.shape[:1])))
    for name, array in arrays:
        check_entries(name, array, 1e101 if x.dtype == np.float64 else 6e4)
    stride, padding = (*args[3:], *(1, 0)[len(args[3:]) :])
    for name, value, low in (("stride", stride, 1), ("padding", padding, 0)):
        for number in value if isinstance(value, list) else [value, value]:
            check_integer(name, number, low, 16)
        require(
            isinstance(value, int) or len(value) == 2,
            f"{name} must be an integer or a list of two integers",
            f"{name} 必须是整数，或两个整数的列表",
        )
    pads = padding if isinstance(padding, list) else [padding, padding]
    fits = all(size + 2 * pad >= kernel for size, pad, kernel in zip(x.shape[2:], pads, weight.shape[2:], strict=True))
    require(fits, "the kernel must fit into the padded image", "卷积核必须能放进填充后的图像")
    check_most(math.prod(weight.shape[2:]), 1024, "places in the kernel", "卷积核位置")
    padded = math.prod(size + 2 * pad for size, pad in zip(x.shape[2:], pads, strict=True))
    check_most(math.prod(x.shape[:2]) * padded, 5_000_000, "elements in the padded images", "填充后图像的元素")
    strides = stride if isinstance(stride, list) else [stride, stride]
    windows = [
        (size + 2 * pad - kernel) // step + 1
        for size, pad, kernel, step in zip(x.shape[2:], pads, weight.shape[2:], strides, strict=True)
    ]
    places = len(x) * math.prod(windows)
    check_most(places * len(weight), 2_000_000, "elements in the result", "结果的元素")
    check_most(places * weight.size, 10**8, "products of an input and a weight", "乘积")
    check_most(places * weight[0].size, 10**7, "elements in all windows together", "窗口元素")

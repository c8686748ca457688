"""Cases for max pooling: kernels, strides and paddings, every dtype and layout, large images and many of them."""

import math

import numpy as np

from judge.probes.arrays import cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_integer, check_most, require
from judge.probes.precision import pick, precision

# N, C, H, W, kernel, stride, padding
SHAPES = (
    (1, 1, 3, 3, 2, None, 0),
    (2, 3, 4, 4, 2, None, 0),
    (3, 3, 3, 3, 3, 1, 1),
    (2, 2, 6, 7, 3, 2, 1),
    (1, 2, 7, 5, [3, 2], None, [1, 1]),
    (2, 1, 5, 8, [1, 3], [2, 1], [0, 1]),
    (1, 2, 8, 5, [3, 1], [1, 2], [1, 0]),
    (2, 2, 5, 5, 2, [2, 3], [1, 0]),
    (2, 2, 5, 5, 2, [3, 2], [0, 1]),
    (1, 3, 6, 6, [4, 2], 2, [2, 1]),
    (1, 1, 9, 7, 4, 3, 2),
    (1, 1, 7, 9, [2, 5], None, [1, 2]),
    (1, 2, 6, 9, 3, None, 1),
    (1, 1, 25, 31, [11, 13], 1, 0),
    (2, 1, 45, 70, 3, [20, 31], 0),
    (2, 3, 6, 8, [2, 4], None, [0, 1]),
    (1, 2, 8, 6, [4, 2], None, [1, 0]),
    (1, 1, 11, 11, 3, 5, 0),
    (1, 1, 11, 11, 3, 7, 0),
    (1, 1, 11, 11, 3, [6, 8], 0),
    (3, 23, 13, 17, 3, 2, 1),
    (2, 1, 1, 77, [1, 5], [1, 3], [0, 2]),
    (1, 2, 77, 1, [17, 1], [5, 1], [8, 0]),
    (1, 1, 41, 37, [19, 23], [3, 2], [9, 11]),
    (67, 1, 5, 4, [3, 2], [2, 3], [1, 0]),
)
BOUNDS = {"float64": 1e308, "float32": 1e38, "float16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small images first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale):
        yield from numbered(part(random))


def _core(random):
    why = Why(
        "x {x}, kernel {kernel}, stride {stride}, padding {padding}",
        "x 的形状 {x}，kernel_size 为 {kernel}，stride 为 {stride}，padding 为 {padding}",
    )
    for *shape, kernel, stride, padding in SHAPES:
        told = why.format(x=tuple(shape), kernel=kernel, stride=stride, padding=padding)
        x = random.standard_normal(shape)
        yield case("shape", [x, kernel, stride, padding], told)
        yield case("shape-negative", [-np.abs(x), kernel, stride, padding], told)
    options = {
        "stride": Option(None, (1, 2, 4, [2, 1], [1, 3])),
        "padding": Option(0, (1, [0, 1], [1, 0])),
    }
    yield from option_cases([random.standard_normal((2, 2, 7, 6)) - 2, [3, 2]], options)


def _precision(random):
    regimes = pick("ordinary", "spread", "offset-up", "offset-down", "tiny", "huge")
    yield from precision(lambda draw: [draw(2, 2, 6, 5), 2, 1, 1], random, regimes=regimes, gradient=False)
    why = Why(
        "float32 entries that differ in their last digits, and float64 entries beyond the range of float32",
        "float32 元素只差最后几位；float64 元素超出 float32 的范围",
    )
    x = random.uniform(size=(1, 2, 5, 5))
    yield case("digits", [cast(1000 + x, "float32"), 3, 1, 1], why, "precision", gradient=False)
    yield case("range", [-x * 1e300, 3, 1, 1], why, "precision", gradient=False)

    why = Why(
        "{dtype}, 1 800 entries with a border of −inf: windows without a finite entry give −inf, not the lowest number",
        "{dtype}，1 800 个元素，边缘一圈为 −inf：没有有限元素的窗口得到 −inf，而不是最小的有限数",
    )
    for dtype in ("float64", "float32", "float16"):
        x = random.standard_normal((2, 1, 30, 30))
        inner = np.full_like(x, -np.inf)
        inner[..., 3:-3, 3:-3] = x[..., 3:-3, 3:-3]
        args = [cast(inner, dtype), 3, 1, 1]
        yield case("infinite-border", args, why.format(dtype=dtype), "edge", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([cast(random.standard_normal((2, 3, 5, 6)), dtype), 2, 1, 1], gradient=False)
        yield from layouts([cast(random.standard_normal((3, 2, 6, 7)), dtype), [2, 3]], gradient=False)


def _scale(random):
    why = Why(
        "640 000 windows in an image of 800 × 800: no Python loop over them",
        "800 × 800 的图像有 640 000 个窗口：不能用 Python 循环逐个处理",
    )
    yield case("large-image", [cast(random.standard_normal((1, 1, 800, 800)), "float32"), 2, 1, 1], why, "scale")
    why = Why(
        "a layer of a real network: 64 channels of 112 × 112, kernel 3, stride 2, padding 1",
        "真实网络中的一层：64 个 112 × 112 的通道，窗口 3、步长 2、填充 1",
    )
    yield case("network", [cast(random.standard_normal((1, 64, 112, 112)), "float32"), 3, 2, 1], why, "scale")
    why = Why(
        "375 000 images of 2 × 2 pixels: compute all images at once",
        "375 000 张 2 × 2 的小图像：要对所有图像一起计算",
    )
    yield case("many-images", [cast(random.standard_normal((375_000, 1, 2, 2)), "float32"), 2], why, "scale")
    why = Why(
        "an image of 240 000 rows of 4 pixels: do not loop over the rows in Python",
        "240 000 行、每行 4 个像素的图像：不能用 Python 逐行循环",
    )
    yield case("tall-image", [cast(random.standard_normal((1, 1, 240_000, 4)), "float32"), 3, 1, 1], why, "scale")
    why = Why("one image of 150 000 channels", "一张图像有 150 000 个通道")
    yield case("many-channels", [cast(random.standard_normal((1, 150_000, 3, 3)), "float32"), 2, 1], why, "scale")
    why = Why(
        "a kernel of 32 × 32: the windows overlap almost entirely",
        "32 × 32 的窗口：相邻窗口几乎完全重叠",
    )
    yield case("large-kernel", [random.standard_normal((1, 1, 60, 60)) - 5, 32, 1, 16], why, "scale")
    why = Why(
        "a kernel and a stride of 32 over 1 200 × 1 200 entries: 1 369 windows, and not 1.4 million",
        "窗口和步长都是 32，图像为 1 200 × 1 200：只有 1 369 个窗口，而不是 140 万个",
    )
    yield case("large-stride", [random.standard_normal((1, 1, 1_200, 1_200)), 32, 32], why, "scale")
    why = Why(
        "a kernel of 8 × 8 over 850 × 750 entries: a copy of every window does not fit into the memory",
        "8 × 8 的窗口扫过 850 × 750 的图像：把每个窗口都复制一份，内存放不下",
    )
    yield case("window-copies", [random.standard_normal((1, 1, 850, 750)), 8, 1], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(4, 4), size=(1, 1_500_000))
    check_entries("x", x, BOUNDS[str(x.dtype)], minus_infinity=True)
    stride, padding = (*args[2:], *(None, 0)[len(args[2:]) :])
    kernel = _pair("kernel_size", args[1], 1)
    _pair("stride", args[1] if stride is None else stride, 1)
    pads = _pair("padding", padding, 0)
    require(
        all(2 * pad <= size for pad, size in zip(pads, kernel, strict=True)),
        "padding must be at most half of kernel_size",
        "padding 不能超过 kernel_size 的一半",
    )
    fits = all(size + 2 * pad >= window for size, pad, window in zip(x.shape[2:], pads, kernel, strict=True))
    require(fits, "the window must fit into the padded image", "窗口必须能放进填充后的图像")
    padded = math.prod(size + 2 * pad for size, pad in zip(x.shape[2:], pads, strict=True))
    check_most(math.prod(x.shape[:2]) * padded, 1_500_000, "elements in the padded images", "填充后图像的元素")


def _pair(name, value, low):
    pair = value if isinstance(value, list) else [value, value]
    require(
        len(pair) == 2, f"{name} must be an integer or a list of two integers", f"{name} 必须是整数，或两个整数的列表"
    )
    for number in pair:
        check_integer(name, number, low, 32)
    return pair

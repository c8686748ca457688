"""Cases for the SVM objective: sizes, c, label types, every dtype and layout, half a million samples."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_number, require
from judge.probes.precision import pick, precision

SIZES = ((1, 1), (3, 2), (2, 3), (3, 3), (5, 1), (8, 4), (20, 3), (4, 4))
BOUNDS = {"float64": 1e75, "float32": 1e6, "float16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: few samples first, the large sets last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, n, d, c=1.0):
    y = np.where(random.uniform(size=n) < 0.5, -1, 1)
    return [random.standard_normal(d), np.array(random.standard_normal()), random.standard_normal((n, d)), y, c]


def _core(random):
    why = Why("{n} samples with {d} features, c = {c}", "{n} 个样本、{d} 个特征，c = {c}")
    for n, d in SIZES:
        for c in (1.0, 0.3, 7):
            yield case("sizes", _args(random, n, d, c), why.format(n=n, d=d, c=c))


def _edge(random):
    why = Why("{dtype} labels: the result has the dtype of x", "{dtype} 的标签：结果的 dtype 与 x 相同")
    for dtype in ("int64", "int32", "int8", "float"):
        for main in ("float64", "float32", "float16"):
            args = cast_all(_args(random, 4, 3, 0.5), main)
            args[3] = args[3].astype(main if dtype == "float" else dtype)
            smooth = {"gradient": False} if dtype == "float" else {}
            yield case("labels", args, why.format(dtype=dtype), "edge", **smooth)

    why = Why(
        "c = 0, {dtype}: only the norm counts, and the gradients of b and x are zero",
        "c = 0，{dtype}：只有范数起作用，b 与 x 的梯度为零",
    )
    for dtype in ("float64", "float32"):
        yield case("no-hinge", cast_all(_args(random, 4, 3, 0), dtype), why.format(dtype=dtype), "gradient")


def _precision(random):
    def make(draw):
        args = _args(random, 10, 8, 0.5)
        return [args[0] / 8, args[1], draw(10, 8), *args[3:]]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"), gradient=False)
    why = Why(
        "{dtype} scores near 1 from large products that cancel: the hinge is their small difference",
        "{dtype}，大乘积相互抵消得到 1 附近的得分：合页损失是很小的差",
    )
    # size of x and of w, and how far the entries differ
    ranges = {
        "float64": (3e4, 0.1, 1e-4),
        "float32": (300, 0.1, 0.01),
        "float16": (1e3, 1, 1e-3),
        "bfloat16": (100, 1, 0.01),
    }
    for dtype in ("float64", "float64", "float32", *HALVES * 3):
        size, weight, noise = ranges[dtype]
        w, b, x, y, c = _args(random, 3, 8)
        x, w = (1 + noise * x) * size, (1 + noise * w) * weight
        w[1::2] *= -1
        yield case("cancels", cast_all([w, b, x, y, c], dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}, 5 000 samples: the sum of the hinges in {dtype} stops growing",
        "{dtype}，5 000 个样本：用 {dtype} 对合页损失求和会停止增长",
    )
    for dtype in HALVES:
        args = cast_all(_args(random, 5000, 3, 1.0), dtype)
        yield case("half-many", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} score and bias of several hundred nearly cancel: add them in float32",
        "{dtype}，几百大小的得分与偏置几乎抵消：用 float32 相加",
    )
    for dtype in HALVES * 2:
        w, b, x, y, c = _args(random, 6, 2, 100.0)
        args = [w * 0 + 20, np.array(-600.0), 15 + 0.03 * x, y, c]
        yield case("half-bias", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    w, b, x, y, c = _args(random, 4, 3)
    yield case("float64-range", [w * 1e30, b, x * 1e30, y, c], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 4, 3, 0.5), dtype))
        yield from layouts(cast_all(_args(random, 3, 3, 2.0), dtype), axis=-1)
    signs = np.array([1.0, -1.0, -1.0])
    yield shared([signs, np.array(0.5), random.standard_normal((3, 3)), signs.copy(), 1.0])


def _scale(random):
    why = Why("1 037 samples, not a multiple of a usual block size", "1 037 个样本，不是常用分块大小的整数倍")
    yield case("uneven", _args(random, 1_037, 3, 0.1), why, "scale")
    why = Why(
        "1 000 000 samples with 1 feature: no array operation for each",
        "1 000 000 个样本、1 个特征：不能逐个做数组运算",
    )
    yield case("many-samples", cast_all(_args(random, 1_000_000, 1, 0.01), "float32"), why, "scale")
    why = Why("1 000 samples with 1 000 features", "1 000 个样本、1 000 个特征")
    yield case("many-features", cast_all(_args(random, 1000, 1000, 0.1), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{n} samples with {d} features, {dtype} labels, scores beyond 127",
        "{n} 个样本、{d} 个特征，标签为 {dtype}，得分超过 127",
    )
    for n, d in ((67, 5), (131, 1), (257, 3), (33, 33)):
        for dtype in ("int64", "int8"):
            w, b, x, y, c = _args(random, n, d, 0.25)
            told = why.format(n=n, d=d, dtype=dtype)
            yield case("middle", [20 * w, b, 20 * x, y.astype(dtype), c], told, gradient=False)
    why = Why(
        "{dtype}, 131 samples with hinges of 10⁵ and a small c: the sum fits only after c",
        "{dtype}，131 个样本，合页损失达 10⁵，而 c 很小：乘 c 之后才在范围之内",
    )
    for dtype in HALVES:
        w, b, x, y, _ = _args(random, 131, 2)
        args = cast_all([np.array([60.0, -50.0]), b, np.clip(2e3 * x, -6e4, 6e4), y, 1e-3], dtype)
        yield case("half-large", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "the {name} of two calls whose labels agree in number, sum, first and last",
        "两次调用中的第{zh}次，标签的个数、总和与首尾都相同",
    )
    w, b, x, y, c = _args(random, 67, 3)
    for name, zh in (("first", "一"), ("second", "二")):
        yield case("same-labels", [w, b, x, y.copy(), c], why.format(name=name, zh=zh), "edge")
        y[1:-1] = y[-2:0:-1].copy()


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[2], ndim=(2, 2), size=(1, 1_000_000))
    w = check_array("w", args[0], shape=x.shape[1:])
    b = check_array("b", args[1], shape=())
    y = check_array("y", args[3], kinds="fi", shape=x.shape[:1])
    check_same_dtype(w=w, b=b, x=x)
    require(
        y.dtype.kind == "i" or y.dtype == x.dtype,
        "y must be integers or have the dtype of x",
        "y 必须是整数，或与 x 的 dtype 相同",
    )
    require((np.abs(y) == 1).all(), "y: every element must be -1 or 1", "y：每个元素都必须是 -1 或 1")
    for name, array in (("w", w), ("b", b), ("x", x)):
        check_entries(name, array, BOUNDS[str(x.dtype)])
    check_number("c", args[4], 0, 1e4)

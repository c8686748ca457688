"""Cases for AdamW: shapes, step numbers, hyperparameters, every dtype and layout, two million parameters."""

import numpy as np

from judge.probes.arrays import (
    FLOATS,
    HALVES,
    cast,
    cast_all,
    check_array,
    check_entries,
    check_same_dtype,
    random_state,
)
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_integer, check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

USUAL = [0.1, [0.9, 0.999], 1e-8, 0.01]


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then the large one, then arrays of middle size."""
    random = random_state(rng)
    for part in (_core, _options, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _state(random, *shape):
    """Return p, g, m and v; v is not negative."""
    p, g, m = (random.standard_normal(shape) for _ in range(3))
    return [p, g, m, random.uniform(0.1, 2, size=shape)]


def _core(random):
    yield from batch_cases(lambda batch: [*_state(random, *batch, 3), 3, *USUAL])
    why = Why("step {t}: the correction 1 − βᵗ counts from t = 1", "第 {t} 步：修正系数 1 − βᵗ 从 t = 1 开始计")
    for t in (1, 1, 2, 3, 10, 100, 1000):
        state = _state(random, 5)
        if t == 1:
            state[2:] = [np.zeros(5), np.zeros(5)]
        yield case("step", [*state, t, *USUAL], why.format(t=t))


def _options(random):
    why = Why(
        "lr={lr}, betas={betas}, eps={eps}, weight_decay={decay}",
        "lr={lr}，betas={betas}，eps={eps}，weight_decay={decay}",
    )
    changed = (
        (0.5, [0.9, 0.999], 1e-8, 0.0),
        (0.5, [0.9, 0.999], 1e-8, 0.5),
        (0.5, [0.5, 0.9], 0.1, 0.0),
        (0.2, [0.8, 0.6], 1.0, 1.0),
        (0.1, [0.0, 0.9], 1e-3, 0.1),
        (0.1, [0.9, 0.0], 1e-3, 0.1),
        (0.0, [0.9, 0.99], 1e-8, 0.5),
    )
    for lr, betas, eps, decay in changed:
        told = why.format(lr=lr, betas=betas, eps=eps, decay=decay)
        for t in (1, 4):
            yield case("options", [*_state(random, 2, 3), t, lr, betas, eps, decay], told)


def _precision(random):
    def make(draw):
        return [draw(4, 5), draw(4, 5), draw(4, 5), random.uniform(0.1, 2, size=(4, 5)), 2, *USUAL]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype}: β1·m and (1 − β1)·g nearly cancel; add them in float32",
        "{dtype}：β1·m 与 (1 − β1)·g 几乎抵消，要用 float32 相加",
    )
    for dtype in HALVES * 2:
        p, g, m, v = _state(random, 6)
        m = np.sign(m) * 50 * (1 + np.abs(m))
        g = -m * 3 * random.uniform(0.98, 1.02, size=6)
        args = [*cast_all([p, g, m, v], dtype), 3, 0.5, [0.75, 0.999], 1e-8, 0.0]
        yield case("half-cancels", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: what the decay leaves and the update nearly cancel; subtract in float32",
        "{dtype}：衰减后剩下的部分与更新量几乎抵消，要用 float32 相减",
    )
    for dtype in HALVES * 2:
        m, v = random.uniform(20, 40, size=6), random.uniform(0.5, 2, size=6)
        step = m / np.sqrt(0.9999 * v + 0.0001 * m**2)
        p = step * random.uniform(0.98, 1.02, size=6) / 0.1
        args = [*cast_all([p, m, m, v], dtype), 10**6, 1.0, [0.5, 0.9999], 1e-8, 0.9]
        yield case("half-decay-cancels", args, why.format(dtype=dtype), "precision")
    why = Why(
        "float16 gradients of several hundred: g² exceeds float16, (1 − β2)·g² does not",
        "float16 梯度有几百：g² 超出 float16 的范围，(1 − β2)·g² 并不超出",
    )
    p, g, m, v = _state(random, 6)
    yield case("half-squares", [*cast_all([p, g * 100 + 400, m, v], "float16"), 2, *USUAL], why, "precision")
    why = Why(
        "float16 gradients of 0.0001: g² vanishes in float16, and the step would be divided by eps alone",
        "float16 梯度只有 0.0001：g² 在 float16 中变成 0，更新量就只除以 eps 了",
    )
    zeros = np.zeros(6, np.float16)
    for t in (1, 2):
        g = cast(random.uniform(1e-4, 2e-4, size=6) * np.sign(g), "float16")
        yield case("half-vanishes", [cast(p, "float16"), g, zeros, zeros, t, *USUAL], why, "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    p, g, m, v = _state(random, 6)
    yield case("float64-range", [p, g * 1e100, m * 1e100, v * 1e200, 5, *USUAL], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_state(random, 2, 3, 4), dtype), 2, *USUAL], axis=-1)
    same = np.abs(random.standard_normal((3, 3)))
    yield shared([same, same, same, same, 2, *USUAL])


def _scale(random):
    why = Why(
        "2 000 000 parameters in short rows: no Python loop over them",
        "2 000 000 个参数、每行很短：不能用 Python 循环更新",
    )
    yield case("large", [*cast_all(_state(random, 500_000, 4), "float32"), 7, *USUAL], why, "scale")


def _middle(random):
    why = Why(
        "{dtype} arrays of shape {shape}: small v next to eps, a third of the gradients is 0",
        "形状为 {shape} 的 {dtype} 数组：v 很小，与 eps 相近，三分之一的梯度为 0",
    )
    for dtype in FLOATS:
        for shape in ((67, 3), (1, 1_003)):
            v = 10.0 ** random.uniform(-7, -4, size=shape)
            g, m = np.sqrt(v) * random.standard_normal((2, *shape))
            state = [0.1 * random.standard_normal(shape), g * (random.uniform(size=shape) < 0.67), m, v]
            args = [*cast_all(state, dtype), 9, 1.0, [0.9, 0.999], 1e-3, 0.1]
            yield case("middle", args, why.format(dtype=dtype, shape=shape), "precision")
    why = Why(
        "{dtype}, the first step of 67 parameters: v is about 10⁻⁸, and the step needs it before it is rounded",
        "{dtype}，67 个参数的第一步：v 约为 10⁻⁸，更新量要用舍入之前的 v",
    )
    for dtype in HALVES:
        p, g = random.standard_normal((2, 67))
        g = np.sign(g) * 10.0 ** random.uniform(-2.7, -1.5, size=67)
        args = [*cast_all([0.1 * p, g, np.zeros(67), np.zeros(67)], dtype), 1, 0.5, [0.9, 0.999], 1e-8, 0.1]
        yield case("first-step", args, why.format(dtype=dtype), "precision")
    why = Why("{dtype} gradients of several hundred in a matrix", "{dtype} 矩阵，梯度有几百")
    for dtype in HALVES:
        p, g, m, v = _state(random, 9, 8)
        args = [*cast_all([p, g * 100 + 500, m, v * 100], dtype), 2, *USUAL]
        yield case("matrix-squares", args, why.format(dtype=dtype), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    p = check_array("p", args[0], ndim=(1, 5), size=(1, 2_000_000))
    for name, value in zip("pgmv", args[:4], strict=True):
        array = check_array(name, value, shape=p.shape)
        check_same_dtype(**{"p": p, name: array})
        most = 1e202 if name == "v" else 1e150  # the square of a gradient is in range
        check_entries(name, array, most if p.dtype == np.float64 else 6e4)
        require(name != "v" or array.min() >= 0, "v must not be negative", "v 不能为负")
    t, lr, betas, eps, decay = args[4:]
    check_integer("t", t, 1, 10**6)
    require(
        isinstance(betas, list) and len(betas) == 2, "betas must be a list of two numbers", "betas 必须是两个数的列表"
    )
    for number in betas:
        check_number("betas", number, 0, 0.9999)
    for name, number, low in (("lr", lr, 0), ("eps", eps, 1e-12), ("weight_decay", decay, 0)):
        check_number(name, number, low, 1)

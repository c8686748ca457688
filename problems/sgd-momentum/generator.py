"""Cases for SGD with momentum: shapes, options alone and in pairs, every dtype and layout, two million parameters."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_choice, check_number
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _state(random, *shape):
    """Return p, g and the buffer."""
    return [random.standard_normal(shape) for _ in range(3)]


def _core(random):
    yield from batch_cases(lambda batch: [*_state(random, *batch, 3), 0.1])
    options = {
        "momentum": Option(0.9, (0.0, 0.5, 1.0)),
        "weight_decay": Option(0.0, (0.01, 0.5)),
        "nesterov": Option(False, (True,)),
    }
    yield from option_cases([*_state(random, 2, 3), 0.5], options)
    why = Why("everything together, lr={lr}", "所有选项同时生效，lr={lr}")
    for lr in (0.0, 0.1, 1.0):
        yield case("together", [*_state(random, 4), lr, 0.75, 0.25, True], why.format(lr=lr))


def _precision(random):
    def make(draw):
        return [draw(4, 5), draw(4, 5), draw(4, 5), 0.1, 0.9, 0.01, True]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype}: the old buffer and the gradient nearly cancel; add them in float32",
        "{dtype}：旧的缓冲与梯度几乎抵消，要用 float32 相加",
    )
    decay = Why(
        "{dtype}: the gradient and the decay nearly cancel; add them in float32",
        "{dtype}：梯度与权重衰减几乎抵消，要用 float32 相加",
    )
    step = Why(
        "{dtype}: the parameter and its step nearly cancel; subtract in float32",
        "{dtype}：参数与更新量几乎抵消，要用 float32 相减",
    )
    for dtype, shape in ((dtype, shape) for shape in ((6,), (2, 3)) for dtype in HALVES):
        for nesterov in (False, True):
            p, _, buf = (np.sign(part) * (1 + np.abs(part)) * 50 for part in _state(random, *shape))
            near = random.uniform(0.98, 1.02, size=shape)
            args = [*cast_all([p, -0.7 * buf * near, buf], dtype), 1.0, 0.7, 0.0, nesterov]
            yield case("half-buffer", args, why.format(dtype=dtype), "precision")
            args = [*cast_all([p, -0.7 * p * near, np.zeros(shape)], dtype), 0.3, 0.7, 0.7, nesterov]
            yield case("half-decay", args, decay.format(dtype=dtype), "precision")
            args = [*cast_all([buf * 0.7 * near, np.zeros(shape), buf], dtype), 1.0, 0.7, 0.0, nesterov]
            yield case("half-step", args, step.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    args = [array * 1e100 for array in _state(random, 6)]
    yield case("float64-range", [*args, 0.1, 0.9, 0.01, True], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_state(random, 2, 3, 4), dtype), 0.1, 0.9, 0.1, True], axis=-1)
    same = random.standard_normal((3, 3))
    yield shared([same, same, same, 0.5, 0.9, 0.1])


def _middle(random):
    why = Why(
        "{size} parameters, a third of them with a gradient of 0: their buffers and weights move all the same",
        "{size} 个参数，其中三分之一的梯度为 0：它们的缓冲和权重照样更新",
    )
    for shape in ((77,), (37, 41), (5, 1_003)):
        p, g, buf = _state(random, *shape)
        g[random.uniform(size=shape) < 0.33] = 0
        buf[random.uniform(size=shape) < 0.33] = 0
        args = [p, g, buf, 0.25, 0.75, 0.125, p.ndim > 1]
        yield case("middle", args, why.format(size=p.size), "edge")
    why = Why(
        "1 517 parameters of {dtype}, lr={lr}, momentum={momentum}, weight_decay={decay}, nesterov={nesterov}",
        "1 517 个 {dtype} 参数，lr={lr}，momentum={momentum}，weight_decay={decay}，nesterov={nesterov}",
    )
    for dtype, lr, momentum, decay, nesterov in (
        ("float64", 0.0, 0.9, 0.0, True),
        ("float32", 0.5, 1.0, 0.25, False),
        ("float16", 0.5, 0.0, 0.5, True),
        ("bfloat16", 1.0, 1.0, 0.0, True),
    ):
        args = [*cast_all(_state(random, 37, 41), dtype), lr, momentum, decay, nesterov]
        told = why.format(dtype=dtype, lr=lr, momentum=momentum, decay=decay, nesterov=nesterov)
        yield case("middle-options", args, told, "edge")


def _scale(random):
    why = Why(
        "1 000 000 rows of 2 parameters: no Python loop over them",
        "1 000 000 行、每行 2 个参数：不能用 Python 循环逐行更新",
    )
    yield case("large", [*cast_all(_state(random, 1_000_000, 2), "float32"), 0.1, 0.9, 0.01, True], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    p = check_array("p", args[0], ndim=(1, 5), size=(1, 2_000_000))
    for name, value in zip(("p", "g", "buf"), args[:3], strict=True):
        array = check_array(name, value, shape=p.shape)
        check_same_dtype(**{"p": p, name: array})
        check_entries(name, array, 1e102 if p.dtype == np.float64 else 6e4)
    check_number("lr", args[3], 0, 1)
    momentum, decay, nesterov = (*args[4:], *(0.9, 0.0, False)[len(args) - 4 :])
    check_number("momentum", momentum, 0, 1)
    check_number("weight_decay", decay, 0, 1)
    check_choice("nesterov", nesterov, (True, False))

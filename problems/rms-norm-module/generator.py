"""Cases for RMSNorm as a module: shapes, calls, dtypes, layouts, and a layer of usual size."""

import numpy as np

from judge.probes.arrays import as_array, cast, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    yield from small(random)
    yield from precise(random)
    yield from middle(random)
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, 6, 1e-5, [(4, 3, 6)], "float64"),
            "why": {
                "en": "x is a view with other strides: the result does not depend on it",
                "zh": "x 是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    shapes = (
        ("large-rows", 256, (64, 128, 256)),
        ("large-many-rows", 8, (65536, 8)),
        ("large-many-parts", 10, (210_000, 1, 10)),
    )
    for name, width, shape in shapes:
        yield {
            "id": name,
            "args": module_args(random, width, 1e-6, [shape], "float32"),
            "why": {"en": "a layer of usual size: no loop over rows", "zh": "常见规模的层：不能逐行循环"},
            "group": "scale",
            "gradient": False,
        }
    yield {
        "id": "four-axes-without-gradient",
        "args": module_args(random, 5, 1e-6, [(2, 3, 2, 5)], "float64"),
        "why": {
            "en": "four axes, and no gradient is asked for: the input is still not changed",
            "zh": "四个维度，且不求梯度：同样不得改动输入",
        },
        "group": "edge",
        "gradient": False,
    }
    yield {
        "id": "four-calls",
        "args": module_args(random, 4, 1e-6, [(2, 4), (3, 1, 4), (5, 4), (2, 2, 4)], "float64"),
        "why": {
            "en": "four calls: the third and the fourth one have outputs and gradients like the first",
            "zh": "四次调用：第三、四次的输出与梯度和第一次一样",
        },
        "group": "edge",
    }


def small(random):
    """Yield small cases in float64 and float32, with one call and with several."""
    for index in range(12):
        width = int(random.randint(1, 7))
        shape = (*(int(size) for size in random.randint(1, 4, size=index % 4)), width)
        eps = float(random.choice([1e-6, 1e-5, 1e-2, 0.5]))
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, width, eps, [shape], ("float64", "float32")[index % 2]),
            "why": {
                "en": f"input {shape}, eps {eps}: every vector of the last axis is normalised by itself",
                "zh": f"输入形状 {shape}，eps 为 {eps}：沿最后一维的每个向量各自归一化",
            },
            "group": "core",
        }
    yield {
        "id": "square-input",
        "args": module_args(random, 3, 1e-6, [(3, 3, 3)], "float64"),
        "why": {"en": "all axes have the same size: only the last one counts", "zh": "各维大小相同：只沿最后一维"},
        "group": "core",
    }
    yield {
        "id": "two-calls",
        "args": module_args(random, 4, 1e-6, [(2, 4), (3, 1, 4)], "float64"),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "eval-mode",
        "args": [*module_args(random, 5, 1e-6, [(2, 5)], "float64")[:3], "eval"],
        "why": {"en": "eval mode computes the same", "zh": "eval 模式下结果相同"},
        "group": "edge",
    }
    yield {
        "id": "six-dimensions",
        "args": module_args(random, 2, 1e-6, [(1, 2, 1, 2, 1, 2)], "float64"),
        "why": {"en": "six dimensions", "zh": "六个维度"},
        "group": "edge",
    }


def precise(random):
    """Yield cases in half precision, and float64 values beyond the range of float32."""
    for name, factor in (("ordinary", 1.0), ("large", 3e3), ("small", 1e-3)):
        yield {
            "id": f"float16-{name}",
            "args": module_args(random, 64, 1e-6, [(3, 64)], "float16", factor),
            "why": {
                "en": f"float16, values of about {factor:g}: squares and mean need float32, the result is float16 again",
                "zh": f"float16，数值约为 {factor:g}：平方和平均要用 float32 计算，结果仍为 float16",
            },
            "group": "precision",
        }
    yield {
        "id": "float16-wide",
        "args": module_args(random, 4096, 1e-6, [(2, 4096)], "float16", 4.0),
        "why": {
            "en": "4096 entries in float16: the sum of the squares overflows there",
            "zh": "4096 个 float16 元素：平方和会溢出",
        },
        "group": "precision",
    }
    for name, factor in (("large", 1e30), ("huge", 1e60)):
        args = module_args(random, 5, 1e-6, [(2, 5)], "float64", factor)
        yield {
            "id": f"float64-{name}",
            "args": args,
            "why": {
                "en": "float64 values whose squares do not fit into float32: compute float64 in float64",
                "zh": "float64 的值，其平方超出 float32 的范围：float64 必须用 float64 计算",
            },
            "group": "precision",
            "gradient": False,
        }
    largest = module_args(random, 5, 1e-6, [(2, 5)], "float64")
    largest[1]["weight"] *= 100 / abs(largest[1]["weight"]).max() * (1 - 1e-12)
    largest[2][0][0] = np.array([[1e100, -1e100, 5e99, 0.0, 1e99], [-1e100, 1.0, 0.0, 1e50, 1e98]])
    yield {
        "id": "float64-largest",
        "args": largest,
        "why": {
            "en": "float64 entries of ±10¹⁰⁰ and weights of up to 100, the largest there are",
            "zh": "float64 的元素达到上限 ±10¹⁰⁰，weight 达到 100",
        },
        "group": "precision",
        "gradient": False,
    }
    yield {
        "id": "float64-digits",
        "args": module_args(random, 7, 1e-6, [(3, 7)], "float64", 1.0 + 1e-7),
        "why": {"en": "float64 keeps all its digits", "zh": "float64 要保留全部有效数字"},
        "group": "precision",
    }


def middle(random):
    """Yield inputs of some hundred or thousand rows, wide and square ones, and two calls that agree at both ends."""
    shapes = ((67, 67), (2, 131, 131), (4097, 3), (5, 515), (3, 1025), (1, 1, 257, 1), (2, 3, 5, 67))
    for shape in shapes:
        for dtype in ("float64", "float32", "float16", "bfloat16"):
            yield {
                "id": f"middle-{'-'.join(map(str, shape))}-{dtype}",
                "args": module_args(random, shape[-1], 0.25, [shape], dtype),
                "why": {
                    "en": f"{dtype}, input {shape}, eps 0.25: each row by itself, with eps inside the root",
                    "zh": f"{dtype}，输入形状 {shape}，eps 为 0.25：每行各自归一化，eps 在根号内",
                },
                "group": "core" if dtype == "float64" else "precision",
            }
    args = module_args(random, 5, 1e-6, [(11, 5), (11, 5)], "float64")
    (first,), (second,) = args[2]
    second[0], second[-1] = first[0], first[-1]
    yield {
        "id": "two-calls-with-equal-ends",
        "args": args,
        "why": {
            "en": "two calls of one shape that agree in the first and the last row: nothing of the first is kept",
            "zh": "两次调用形状相同，首行与末行也相同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }


def module_args(random, width, eps, shapes, dtype, factor=1.0):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    state = {"weight": cast(1 + random.standard_normal(width) / 2, dtype)}
    calls = [[cast(factor * random.standard_normal(shape), dtype)] for shape in shapes]
    return [[width, eps], state, calls, "train"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    constructor, state, calls, mode = args
    width, eps = [*constructor, 1e-6][:2]
    if not 1 <= width <= 4096 or not 1e-8 <= eps <= 1:
        raise InvalidInput(
            f"dim must be from 1 to 4096, and eps from 1e-8 to 1, not {width} and {eps}",
            f"dim 必须在 1 到 4096 之间，eps 必须在 1e-8 到 1 之间，而不是 {width} 和 {eps}",
        )
    if set(state) != {"weight"}:
        raise InvalidInput("the state dict must have exactly one key, weight", "state dict 必须恰好有一个键 weight")
    check_entries("weight", check_array("weight", state["weight"], shape=(width,)), 100)
    if any(len(call) != 1 for call in calls):
        raise InvalidInput("every call must have one input, x", "每次调用必须有一个输入 x")
    check_length("calls", calls, (1, 5))
    check_most(sum(as_array(x).size for (x,) in calls), 2_100_000, "elements in all calls", "元素（所有调用合计）")
    for call in calls:
        x = check_array("x", call[0], ndim=(1, 6), size=(1, 2_100_000))
        if x.shape[-1] != width:
            raise InvalidInput(
                f"the last axis of x must be dim = {width}, not {x.shape[-1]}",
                f"x 的最后一维必须是 dim = {width}，而不是 {x.shape[-1]}",
            )
        check_entries("x", x, 1e100 if x.dtype == np.float64 else 6e4)
    if len({as_array(value).dtype for value in (*state.values(), *(call[0] for call in calls))}) != 1:
        raise InvalidInput("all arrays must have the same dtype", "所有数组的 dtype 必须相同")

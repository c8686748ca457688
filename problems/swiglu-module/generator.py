"""Cases for SwiGLU as a module: shapes, calls, dtypes, layouts, large gates, and a layer of usual size."""

import numpy as np

from judge.probes.arrays import as_array, cast, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")
KEYS = ("gate_proj.weight", "up_proj.weight", "down_proj.weight")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index in range(12):
        width, hidden = int(random.randint(1, 6)), int(random.randint(1, 7))
        shape = (*(int(size) for size in random.randint(1, 4, size=index % 4)), width)
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, width, hidden, [shape], ("float64", "float32")[index % 2]),
            "why": {
                "en": f"dim {width}, hidden {hidden}, input {shape}: silu of the gate times the other projection",
                "zh": f"dim 为 {width}，hidden 为 {hidden}，输入形状 {shape}：门的 silu 乘以另一个投影",
            },
            "group": "core",
        }
    yield {
        "id": "square",
        "args": module_args(random, 4, 4, [(4, 4)], "float64"),
        "why": {
            "en": "dim = hidden: a transposed weight has the right shape and shows in the values",
            "zh": "dim = hidden：权重转置后形状仍然正确，但数值不同",
        },
        "group": "core",
    }
    yield {
        "id": "two-calls",
        "args": module_args(random, 3, 5, [(2, 3), (3, 1, 3)], "float64"),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "eval-mode",
        "args": [*module_args(random, 3, 5, [(2, 3)], "float64")[:3], "eval"],
        "why": {"en": "eval mode computes the same", "zh": "eval 模式下结果相同"},
        "group": "edge",
    }
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, 6, 4, [(4, 3, 6)], "float64"),
            "why": {
                "en": "x is a view with other strides: the result does not depend on it",
                "zh": "x 是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    for dtype, factor in (("float64", 300.0), ("float32", 40.0)):
        yield {
            "id": f"large-gates-{dtype}",
            "args": module_args(random, 4, 6, [(5, 4)], dtype, factor),
            "why": {
                "en": f"gates of hundreds in {dtype}: outputs and gradients are finite",
                "zh": f"{dtype} 下门的值达到数百：输出和梯度都是有限值",
            },
            "group": "precision",
        }
    constructor, state, _, mode = module_args(random, 8, 3, [], "float64")
    state[KEYS[0]], state[KEYS[1]] = np.full((3, 8), -100.0), np.full((3, 8), 100.0)
    yield {
        "id": "lowest-gates",
        "args": [constructor, state, [[np.full((2, 8), 1e4)]], mode],
        "why": {
            "en": "gates of −8·10⁶: their SiLU is 0, and stays 0 beside values of 8·10⁶",
            "zh": "门的值为 −8·10⁶：它的 SiLU 是 0，乘上 8·10⁶ 之后仍然是 0",
        },
        "group": "precision",
    }
    yield from middle_cases(random)
    yield {
        "id": "large-01",
        "args": module_args(random, 128, 344, [(4, 1024, 128)], "float32"),
        "why": {"en": "a layer of usual size: no loop over positions", "zh": "常见规模的层：不能逐位置循环"},
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-02",
        "args": module_args(random, 2, 3, [(40000, 2)], "float32"),
        "why": {"en": "many short rows: no loop over rows", "zh": "大量短行：不能逐行循环"},
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-03",
        "args": module_args(random, 2, 3, [(80_000, 1, 2)], "float32"),
        "why": {
            "en": "80 000 sequences of one position: no loop over the leading axis",
            "zh": "80 000 个长度为 1 的序列：不能沿最前面的轴循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "four-calls",
        "args": module_args(random, 24, 301, [(3, 24), (5, 24), (2, 2, 24), (3, 24)], "float32"),
        "why": {
            "en": "four calls of a wide layer: the third and the fourth one have outputs and gradients like the first",
            "zh": "较宽的一层，四次调用：第三、四次的输出与梯度和第一次一样",
        },
        "group": "edge",
    }
    yield {
        "id": "twenty-thousand-entries",
        "args": module_args(random, 100, 4, [(210, 100)], "float32"),
        "why": {
            "en": "an input of 21 000 entries has all gradients: they do not end at some size",
            "zh": "输入有 21 000 个元素：所有梯度都存在，不能到某个大小就中断",
        },
        "group": "gradient",
    }


def middle_cases(random):
    """Yield cases of some hundred rows, and one with two calls whose inputs differ in the middle only."""
    for rows, factor in ((77, 1.0), (300, 30.0), (1_337, 1000.0)):
        yield {
            "id": f"middle-{rows}",
            "args": module_args(random, 4, 6, [(rows, 4)], "float64", factor),
            "why": {
                "en": f"{rows} rows, no multiple of a block, with entries of about {factor:g}: large hidden values are values like others",
                "zh": f"{rows} 行，不是块长的整数倍，元素约为 {factor:g}：很大的隐藏值也照常计算",
            },
            "group": "precision",
        }
    init, state, calls, mode = module_args(random, 3, 4, [(4, 3)], "float64")
    yield {
        "id": "rows-swapped-in-second-call",
        "args": [init, state, [*calls, [calls[0][0][[0, 2, 1, 3]]]], mode],
        "why": {
            "en": "the second input has the shape, the sum and the first and last row of the first one",
            "zh": "第二次的输入与第一次形状、总和以及首尾两行都相同",
        },
        "group": "edge",
    }


def module_args(random, width, hidden, shapes, dtype, factor=1.0):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    sizes = {KEYS[0]: (hidden, width), KEYS[1]: (hidden, width), KEYS[2]: (width, hidden)}
    state = {key: cast(random.standard_normal(size) / size[1] ** 0.5, dtype) for key, size in sizes.items()}
    calls = [[cast(factor * random.standard_normal(shape), dtype)] for shape in shapes]
    return [[width, hidden], state, calls, "train"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, hidden), state, calls, mode = args
    if not 1 <= width <= 128 or not 1 <= hidden <= 344:
        raise InvalidInput(
            f"dim must be from 1 to 128, and hidden from 1 to 344, not {width} and {hidden}",
            f"dim 必须在 1 到 128 之间，hidden 必须在 1 到 344 之间，而不是 {width} 和 {hidden}",
        )
    if set(state) != set(KEYS):
        raise InvalidInput(
            "the state dict must have exactly the keys that the statement names",
            "state dict 的键必须与题面所列完全一致",
        )
    for key in KEYS:
        shape = (width, hidden) if key == KEYS[2] else (hidden, width)
        check_entries(key, check_array(key, state[key], shape=shape), 100)
    if any(len(call) != 1 for call in calls):
        raise InvalidInput("every call must have one input, x", "每次调用必须有一个输入 x")
    check_length("calls", calls, (1, 5))
    elements = sum(as_array(x).size for (x,) in calls)
    check_most(elements, 525_000, "elements in all calls", "元素（所有调用合计）")
    check_most(elements // width * hidden, 1_500_000, "elements in the hidden layer", "隐藏层的元素")
    for call in calls:
        x = check_array("x", call[0], ndim=(1, 6), size=(1, 525_000))
        if x.shape[-1] != width:
            raise InvalidInput(
                f"the last axis of x must be dim = {width}, not {x.shape[-1]}",
                f"x 的最后一维必须是 dim = {width}，而不是 {x.shape[-1]}",
            )
        check_entries("x", x, 1e4)
    if {str(as_array(value).dtype) for value in (*state.values(), *(call[0] for call in calls))} not in (
        {"float64"},
        {"float32"},
    ):
        raise InvalidInput(
            "all arrays must have the same dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"
        )

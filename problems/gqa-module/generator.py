"""Cases for grouped-query attention as a module: groups, rotations, layouts, and a layer of usual size."""

import math

import numpy as np

from judge.probes.arrays import as_array, cast, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")
NAMES = ("q_proj", "k_proj", "v_proj", "o_proj")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index, (heads, groups) in enumerate([(1, 1), (2, 1), (2, 2), (4, 2), (4, 1), (6, 3), (6, 2), (4, 4)] * 2):
        width = 2 * int(random.randint(1, 4))
        batch, length = int(random.randint(1, 4)), int(random.randint(2, 6))
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(
                random, (heads * width, heads, groups), [(batch, length)], ("float64", "float32")[index % 2]
            ),
            "why": {
                "en": f"{heads} query heads of width {width} share {groups} key heads, in order",
                "zh": f"{heads} 个宽度为 {width} 的查询头按顺序共享 {groups} 个键头",
            },
            "group": "core",
        }
    yield from edges(random)
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, (8, 4, 2), [(2, 4)], "float64"),
            "why": {
                "en": "the inputs are views with other strides: the result does not depend on it",
                "zh": "输入是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    for name, factor in (("scores-of-tens", 4.0), ("scores-of-hundreds", 20.0), ("scores-of-thousands", 100.0)):
        yield {
            "id": name,
            "args": module_args(random, (8, 4, 2), [(2, 6)], "float64", factor),
            "why": {
                "en": "large scores: the softmax has to be stable, and precise",
                "zh": "分数很大：softmax 必须数值稳定且精确",
            },
            "group": "precision",
            "gradient": False,
        }
    yield {
        "id": "large-01",
        "args": module_args(random, (256, 8, 2), [(4, 512)], "float32"),
        "why": {
            "en": "a layer of usual size: no loops over heads and positions, and no array of all products",
            "zh": "常见规模的层：不能逐头、逐位置循环，也不能保存全部逐项乘积",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-02",
        "args": module_args(random, (512, 256, 64), [(64, 4)], "float32"),
        "why": {
            "en": "64 short texts and 256 heads: no loop over texts and heads",
            "zh": "64 条短文本、256 个头：不能逐条文本、逐个头循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-03",
        "args": module_args(random, (8, 1, 1), [(64, 448)], "float32"),
        "why": {
            "en": "64 long texts and a single head: no loop over texts and positions",
            "zh": "64 条长文本、只有一个头：不能逐条文本、逐个位置循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield from lowest_scores(random)
    yield from middle(random)
    yield {
        "id": "four-calls",
        "args": module_args(random, (8, 4, 2), [(2, 3), (1, 5), (3, 2), (2, 4)], "float64"),
        "why": {
            "en": "four calls: the third and the fourth one have outputs and gradients like the first",
            "zh": "四次调用：第三、四次的输出与梯度和第一次一样",
        },
        "group": "edge",
    }
    yield {
        "id": "two-hundred-positions",
        "args": module_args(random, (4, 2, 1), [(1, 200)], "float64"),
        "why": {
            "en": "200 positions have all gradients: they do not end at some length",
            "zh": "200 个位置：所有梯度都存在，不能到某个长度就中断",
        },
        "group": "gradient",
    }
    yield {
        "id": "forty-texts",
        "args": module_args(random, (4, 2, 1), [(40, 3)], "float64"),
        "why": {"en": "a batch of 40 texts has all gradients", "zh": "40 条文本的一批：所有梯度都存在"},
        "group": "gradient",
    }


def lowest_scores(random):
    """Yield a case whose visible scores are nearly as low as the statement allows."""
    args = module_args(random, (512, 1, 1), [(1, 3)], "float64")
    args[1]["q_proj.weight"] = np.full((512, 512), 100.0)
    args[1]["k_proj.weight"] = np.full((512, 512), -100.0)
    x = np.repeat([[[1000.0], [900.0], [800.0]]], 512, axis=2) - np.arange(512) / 512
    args[2][0] = [x, np.full((3, 512), 10.0), np.zeros((3, 512))]
    yield {
        "id": "scores-below-1e18",
        "args": args,
        "why": {
            "en": "visible scores below −10¹⁸: a hidden position still has a weight of 0",
            "zh": "可见的分数低于 −10¹⁸：被遮挡的位置权重仍然是 0",
        },
        "group": "precision",
        "gradient": False,
    }


def middle(random):
    """Yield cases of some dozen positions whose scores lie far apart and whose tables have two different halves."""
    for index, (sizes, shape, dtype, factor) in enumerate(
        (
            ((48, 4, 2), (2, 67), "float64", 1.0),
            ((48, 4, 2), (1, 131), "float64", 20.0),
            ((60, 6, 3), (2, 33), "float64", 4.0),
            ((70, 5, 1), (1, 70), "float32", 1.0),
        )
    ):
        args = module_args(random, sizes, [shape], dtype, factor)
        tables = random.standard_normal((2, shape[1], sizes[0] // sizes[1]))
        args[2][0][1:] = [cast(table, dtype) for table in tables]
        yield {
            "id": f"middle-{index + 1:02}",
            "args": args,
            "why": {
                "en": f"{shape[1]} positions, a number that no block divides, and tables whose halves differ",
                "zh": f"{shape[1]} 个位置，不是任何分块大小的整数倍；cos 与 sin 的前后两半不同",
            },
            "group": "edge",
            "gradient": False,
        }


def edges(random):
    """Yield cases at the boundaries of the statement."""
    yield {
        "id": "one-position",
        "args": module_args(random, (8, 4, 2), [(2, 1)], "float64"),
        "why": {"en": "a single position attends to itself only", "zh": "只有一个位置：只能看到自己"},
        "group": "edge",
    }
    yield {
        "id": "two-calls",
        "args": module_args(random, (8, 4, 2), [(2, 3), (1, 5)], "float64"),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "same-shape-twice",
        "args": module_args(random, (8, 4, 2), [(2, 3), (2, 3)], "float64"),
        "why": {
            "en": "a second call with the same shape: it does not see the keys and values of the first",
            "zh": "第二次调用的形状相同：看不到第一次调用的键和值",
        },
        "group": "edge",
    }
    yield {
        "id": "train-mode",
        "args": [*module_args(random, (8, 4, 2), [(2, 3)], "float64")[:3], "train"],
        "why": {"en": "train mode computes the same: there is no dropout", "zh": "train 模式下结果相同：没有 dropout"},
        "group": "edge",
    }
    plain = module_args(random, (8, 4, 2), [(2, 4)], "float64")
    plain[2][0][1:] = [np.ones((4, 2)), np.zeros((4, 2))]
    yield {
        "id": "no-rotation",
        "args": plain,
        "why": {"en": "cos of 1 and sin of 0 rotate nothing", "zh": "cos 全为 1、sin 全为 0：没有旋转"},
        "group": "core",
    }
    later = module_args(random, (8, 2, 1), [(1, 4)], "float64", start=1000)
    yield {
        "id": "later-positions",
        "args": later,
        "why": {
            "en": "cos and sin of the positions from 1000 on: they are given, and not computed from 0",
            "zh": "给出的是从第 1000 个位置开始的 cos 和 sin：不能自己从 0 开始计算",
        },
        "group": "edge",
    }
    free = module_args(random, (8, 2, 1), [(2, 4)], "float64")
    free[2][0][1:] = [random.standard_normal((4, 4)), random.standard_normal((4, 4))]
    yield {
        "id": "halves-differ",
        "args": free,
        "why": {
            "en": "cos and sin whose halves differ: every entry is multiplied by its own one",
            "zh": "cos 与 sin 的前后两半不同：每个元素乘以自己位置上的值",
        },
        "group": "edge",
    }
    square = module_args(random, (8, 4, 2), [(4, 4)], "float64")
    yield {
        "id": "square",
        "args": square,
        "why": {
            "en": "batch, length and heads are equal: mixed-up axes show in the values",
            "zh": "批大小、长度与头数相等：弄混维度只会体现在数值上",
        },
        "group": "core",
    }


def module_args(random, sizes, shapes, dtype, factor=1.0, start=0):
    """Return the four parts of a case. ``sizes`` are those of the constructor, ``shapes`` the (B, L) of the calls."""
    width, heads, groups = sizes
    head = width // heads
    outputs = {"q_proj": width, "k_proj": groups * head, "v_proj": groups * head, "o_proj": width}
    state = {
        f"{name}.weight": cast(random.standard_normal((outputs[name], width)) / width**0.5, dtype) for name in NAMES
    }
    calls = []
    for batch, length in shapes:
        angles = np.arange(start, start + length)[:, None] / 10000.0 ** (np.arange(0, head, 2) / head)
        turns = np.concatenate([angles, angles], axis=-1)
        x = factor * random.standard_normal((batch, length, width))
        calls.append([cast(x, dtype), cast(np.cos(turns), dtype), cast(np.sin(turns), dtype)])
    return [[width, heads, groups], state, calls, "eval"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, heads, groups), state, calls, mode = args
    if not 1 <= heads <= width <= 512 or width % heads or (width // heads) % 2 or not 1 <= groups or heads % groups:
        raise InvalidInput(
            "d_model must be at most 512, num_heads must divide it into even widths, and num_kv_heads must divide num_heads",
            "d_model 最多 512，num_heads 必须把它整除成偶数宽度，num_kv_heads 必须整除 num_heads",
        )
    head = width // heads
    if set(state) != {f"{name}.weight" for name in NAMES}:
        raise InvalidInput(
            "the state dict must have exactly the keys that the statement names",
            "state dict 的键必须与题面所列完全一致",
        )
    for name in NAMES:
        outputs = groups * head if name in ("k_proj", "v_proj") else width
        check_entries(name, check_array(name, state[f"{name}.weight"], shape=(outputs, width)), 100)
    check_length("calls", calls, (1, 5))
    for call in calls:
        if len(call) != 3:
            raise InvalidInput("every call must have x, cos and sin", "每次调用必须有 x、cos 和 sin")
        x = check_array("x", call[0], shape=(None, None, width), size=(1, 525_000))
        if x.shape[0] > 64 or x.shape[1] > 512:
            raise InvalidInput(
                f"x must have a batch of at most 64 and a length of at most 512, not {x.shape[0]} and {x.shape[1]}",
                f"x 的批大小最多 64，长度最多 512，而不是 {x.shape[0]} 和 {x.shape[1]}",
            )
        check_entries("x", x, 1000)
        for name, value in zip(("cos", "sin"), call[1:]):
            check_entries(name, check_array(name, value, shape=(x.shape[1], head)), 10)
    shapes = [np.shape(call[0]) for call in calls]
    check_most(sum(map(math.prod, shapes)), 525_000, "elements in all calls", "元素（所有调用合计）")
    scores = heads * sum(batch * length**2 for batch, length, _ in shapes)
    check_most(scores, 12_900_000, "scores in all calls", "得分（所有调用合计）")
    arrays = [*state.values(), *(value for call in calls for value in call)]
    if {str(as_array(value).dtype) for value in arrays} not in ({"float64"}, {"float32"}):
        raise InvalidInput(
            "all arrays must have the same dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"
        )

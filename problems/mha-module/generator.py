"""Cases for MultiHeadAttention: heads, lengths and masks in several dtypes."""

import numpy as np

from judge.probes.arrays import as_array, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index in range(14):
        heads, head_width = int(random.randint(1, 5)), int(random.randint(1, 4))
        batch, length = int(random.randint(1, 4)), int(random.randint(1, 6))
        causal = bool(index % 3)
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, heads * head_width, heads, [(batch, length)], causal, index),
            "why": {
                "en": f"{heads} heads of width {head_width}, causal={causal}: heads split the last axis in order",
                "zh": f"{heads} 个宽度为 {head_width} 的头，causal={causal}：按顺序切分最后一维",
            },
            "group": "core",
        }
    yield {
        "id": "two-calls",
        "args": module_args(random, 6, 2, [(2, 3), (1, 5)], True, 0),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "train-mode",
        "args": [*module_args(random, 6, 3, [(2, 3)], False, 0)[:3], "train"],
        "why": {"en": "train mode computes the same: there is no dropout", "zh": "train 模式下结果相同：没有 dropout"},
        "group": "edge",
    }
    yield {
        "id": "train-mode-causal",
        "args": [*module_args(random, 6, 3, [(2, 4)], True, 0)[:3], "train"],
        "why": {"en": "train mode with a mask: no dropout of weights", "zh": "train 模式加掩码：权重不做 dropout"},
        "group": "edge",
    }
    yield {
        "id": "one-position",
        "args": module_args(random, 4, 2, [(3, 1)], True, 0),
        "why": {"en": "a single position attends to itself", "zh": "只有一个位置：只能看到自己"},
        "group": "edge",
    }
    yield {
        "id": "heads-of-width-one",
        "args": module_args(random, 5, 5, [(2, 4)], True, 0),
        "why": {"en": "as many heads as features: every head has width 1", "zh": "头数等于特征数：每个头宽为 1"},
        "group": "edge",
    }
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, 6, 2, [(3, 4)], True, 0),
            "why": {
                "en": "x is a view with other strides: the result does not depend on it",
                "zh": "x 是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    plain = module_args(random, 6, 3, [(2, 4)], False, 0)
    plain[2] = [[x] for x, _ in plain[2]]
    yield {
        "id": "causal-by-default",
        "args": plain,
        "why": {"en": "without causal nothing is masked", "zh": "不传 causal 时不作任何掩码"},
        "group": "edge",
    }
    for name, factor in (
        ("scores-of-tens", 3),
        ("scores-of-hundreds", 12),
        ("large-scores", 20),
        ("scores-beyond-hiding", 200),
    ):
        args = module_args(random, 8, 2, [(2, 6)], True, 0)
        args[1] = {key: value * factor for key, value in args[1].items()}
        yield {
            "id": name,
            "args": args,
            "why": {
                "en": "large scores: the softmax has to be stable and precise, and no finite score hides a position",
                "zh": "分数很大：softmax 必须数值稳定且精确，有限的分数也遮不住任何位置",
            },
            "group": "precision",
            "gradient": False,
        }
    yield from _added(random)
    yield {
        "id": "large-01",
        "args": module_args(random, 128, 8, [(4, 256)], True, 1),
        "why": {
            "en": "a layer of usual size: no loops over heads and positions",
            "zh": "常见规模的层：不能逐头、逐位置循环",
        },
        "group": "scale",
    }
    yield {
        "id": "one-over-a-block",
        "args": module_args(random, 4, 2, [(1, 129)], False, 0),
        "why": {
            "en": "129 positions: blocks of 64 or 128 leave a last block of one",
            "zh": "129 个位置：按 64 或 128 分块时，最后一块只有一个位置",
        },
        "group": "edge",
        "gradient": False,
    }
    yield from _middle(random)
    yield {
        "id": "three-calls",
        "args": module_args(random, 6, 2, [(2, 3), (2, 3), (2, 3)], True, 0),
        "why": {
            "en": "three calls with inputs of one shape: no output changes later, and all have gradients",
            "zh": "三次调用的输入形状相同：之前的输出不会改变，每个输出都有梯度",
        },
        "group": "edge",
    }
    yield {
        "id": "ever-longer-calls",
        "args": module_args(random, 4, 2, [(1, 3), (1, 70), (1, 200)], True, 0),
        "why": {
            "en": "causal calls that get longer: a mask that is kept has to grow, and the gradients do not end at some length",
            "zh": "多次因果调用，越来越长：若保留掩码，它必须随之变大；长度再大，梯度也不能中断",
        },
        "group": "gradient",
    }
    yield {
        "id": "forty-texts",
        "args": module_args(random, 4, 2, [(40, 3)], False, 0),
        "why": {"en": "a batch of 40 texts has all gradients", "zh": "40 条文本的一批：所有梯度都存在"},
        "group": "gradient",
    }
    args = module_args(random, 8, 2, [(1, 140)], False, 0)
    args[1] = {key: value * 12 for key, value in args[1].items()}
    yield {
        "id": "long-rows-apart",
        "args": args,
        "why": {
            "en": "140 positions with scores of hundreds, without a mask: no score is cut off",
            "zh": "140 个位置，分数达数百，没有掩码：不得截断分数",
        },
        "group": "precision",
        "gradient": False,
    }
    yield from _more(random)


def _more(random):
    beyond = module_args(random, 6, 3, [(1, 51)], True, 0)
    beyond[1] = {key: value * 1500 for key, value in beyond[1].items()}
    beyond[2][0][0] = beyond[2][0][0] * 100
    below = module_args(random, 50, 1, [(1, 2)], True, 0)
    below[1]["q_proj.weight"] = np.full((50, 50), 1e4)
    below[1]["k_proj.weight"] = np.full((50, 50), -1e4)
    below[2][0][0] = np.repeat([[[1e4], [9.5e3]]], 50, axis=2)
    apart = module_args(random, 6, 3, [(1, 150)], False, 0)
    apart[1] = {key: value * 12 for key, value in apart[1].items()}
    mixed = module_args(random, 4, 1, [(1, 6), (2, 3), (1, 2)], False, 0)
    mixed[2][0][1] = True
    for name, args, group, en, zh in (
        (
            "51-scores-beyond-1e9",
            beyond,
            "precision",
            "51 positions with scores beyond 10⁹, causal",
            "51 个位置，分数超过 10⁹，因果",
        ),
        ("two-below-1e20", below, "precision", "two positions with scores below −10²⁰", "两个位置，分数低于 −10²⁰"),
        (
            "150-rows-apart",
            apart,
            "precision",
            "150 positions with scores of hundreds, without a mask",
            "150 个位置，分数达数百，没有掩码",
        ),
        (
            "causal-then-ever-shorter",
            mixed,
            "edge",
            "shorter calls without a mask after one with a mask",
            "先有一次带掩码的调用，之后的调用越来越短且不带掩码",
        ),
        (
            "causal-then-even-length",
            module_args(random, 6, 2, [(1, 7), (2, 4)], True, 0),
            "edge",
            "a causal call after a longer one: its mask begins at the first position, too",
            "较长的因果调用之后再来一次较短的：掩码同样从第一个位置开始",
        ),
        (
            "twenty-texts",
            module_args(random, 4, 2, [(20, 4)], True, 0),
            "gradient",
            "a causal batch of 20 texts has all gradients",
            "20 条文本的一批，因果：所有梯度都存在",
        ),
        (
            "two-equal-shapes",
            module_args(random, 4, 1, [(1, 4), (1, 4)], False, 0),
            "edge",
            "two calls with inputs of one shape: the first output does not change later",
            "两次调用的输入形状相同：第一个输出之后不会改变",
        ),
    ):
        yield {"id": name, "args": args, "why": {"en": en, "zh": zh}, "group": group, "gradient": group != "precision"}


def _added(random):
    args = module_args(random, 6, 2, [(2, 3), (2, 4), (1, 3)], False, 0)
    args[2][0][1] = True
    yield {
        "id": "causal-then-not",
        "args": args,
        "why": {
            "en": "calls without a mask after one with a mask: the mask is not kept",
            "zh": "先有一次带掩码的调用，之后的调用不带：掩码不得保留",
        },
        "group": "edge",
    }
    args = module_args(random, 6, 2, [(2, 5), (2, 4)], False, 0)
    args[2][0][1] = True
    yield {
        "id": "causal-then-shorter-and-not",
        "args": args,
        "why": {
            "en": "a shorter call without a mask after one with a mask: a part of the old mask is not used",
            "zh": "先有一次带掩码的调用，之后一次较短且不带掩码：不得取旧掩码的一部分来用",
        },
        "group": "edge",
    }
    args = module_args(random, 8, 2, [(2, 6)], False, 0)
    args[1] = {key: value * 200 for key, value in args[1].items()}
    yield {
        "id": "large-scores-without-mask",
        "args": args,
        "why": {
            "en": "large scores without a mask: subtract the maximum here too",
            "zh": "没有掩码、分数很大：这里同样要减去最大值",
        },
        "group": "precision",
        "gradient": False,
    }
    args = module_args(random, 64, 1, [(1, 3)], True, 0)
    args[1]["q_proj.weight"] = np.full((64, 64), 1e4)
    args[1]["k_proj.weight"] = np.full((64, 64), -1e4)
    args[2][0][0] = np.repeat([[[1e4], [9e3], [8e3]]], 64, axis=2) - np.arange(64)
    yield {
        "id": "scores-below-1e20",
        "args": args,
        "why": {
            "en": "visible scores below −10²⁰: a hidden position still has a weight of 0",
            "zh": "可见的分数低于 −10²⁰：被遮挡的位置权重仍然是 0",
        },
        "group": "precision",
        "gradient": False,
    }
    yield {
        "id": "wide-01",
        "args": module_args(random, 512, 8, [(4, 256)], False, 1),
        "why": {
            "en": "512 features and 256 positions: the products of all pairs do not fit before they are summed",
            "zh": "512 个特征、256 个位置：所有位置对的逐项乘积在求和之前放不进内存",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "many-heads",
        "args": module_args(random, 256, 256, [(40, 16)], True, 1),
        "why": {
            "en": "256 heads of width 1, and 40 texts of 16 positions: no Python loop over texts, heads and positions",
            "zh": "256 个宽度为 1 的头、40 条长 16 的文本：不能用 Python 循环逐文本、逐头、逐位置计算",
        },
        "group": "scale",
        "gradient": False,
    }


def _middle(random):
    sizes = (
        (18, 2, (2, 65)),
        (33, 3, (1, 97)),
        (35, 5, (2, 5)),
        (22, 1, (1, 131)),
        (13, 13, (3, 13)),
        (36, 12, (2, 67)),
    )
    for index, (width, heads, shape) in enumerate(sizes):
        for dtype in (0, 1):
            yield {
                "id": f"middle-{2 * index + dtype + 1:02}",
                "args": module_args(random, width, heads, [shape], bool(index % 4 != 3), dtype),
                "why": {
                    "en": f"{heads} heads of width {width // heads}, {shape[1]} positions: odd widths, and no whole blocks",
                    "zh": f"{heads} 个宽度为 {width // heads} 的头、{shape[1]} 个位置：宽度为奇数，且不是块大小的倍数",
                },
                "group": "core",
            }
    yield {
        "id": "ever-shorter-calls",
        "args": module_args(random, 6, 2, [(2, 9), (2, 6), (1, 8), (2, 5), (1, 10)], True, 0),
        "why": {
            "en": "causal calls of different lengths: the mask begins at the first position each time",
            "zh": "多次因果调用，长度不同：掩码每次都从第一个位置开始",
        },
        "group": "edge",
    }
    for name, causal, factor, spread in (
        ("rows-apart", False, 12, 1),
        ("rows-apart-causal", True, 12, 1),
        ("scores-beyond-1e9", True, 3000, 100),
    ):
        args = module_args(random, 8, 2, [(1, 67)], causal, 0)
        args[1] = {key: value * factor for key, value in args[1].items()}
        args[2][0][0] = args[2][0][0] * spread
        yield {
            "id": name,
            "args": args,
            "why": {
                "en": "67 positions with large scores: each row has its own maximum, and no finite number hides a position",
                "zh": "67 个位置，分数很大：每行减去自己的最大值，有限的数也遮不住任何位置",
            },
            "group": "precision",
            "gradient": False,
        }


def module_args(random, width, heads, shapes, causal, index):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    dtype = ("float64", "float32")[index % 2]
    state = {}
    for name in ("q_proj", "k_proj", "v_proj", "o_proj"):
        state[f"{name}.weight"] = (random.standard_normal((width, width)) / width**0.5).astype(dtype)
        state[f"{name}.bias"] = random.standard_normal(width).astype(dtype)
    calls = [[random.standard_normal((*shape, width)).astype(dtype), causal] for shape in shapes]
    return [[width, heads], state, calls, "eval"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, heads), state, calls, mode = args
    if not 1 <= heads <= width <= 512 or width % heads:
        raise InvalidInput(
            f"d_model must be at most 512 and a multiple of num_heads, not {width} with {heads} heads",
            f"d_model 最多 512 且必须是 num_heads 的倍数，而不是 {width}（{heads} 个头）",
        )
    shapes = {}
    for name in ("q_proj", "k_proj", "v_proj", "o_proj"):
        shapes |= {f"{name}.weight": (width, width), f"{name}.bias": (width,)}
    if {key: np.shape(value) for key, value in state.items()} != shapes:
        raise InvalidInput(
            "the state dict must have exactly the keys and shapes that the statement names",
            "state dict 的键和形状必须与题面所列完全一致",
        )
    for key, value in state.items():
        check_entries(key, check_array(key, value), 1e4)
    check_length("calls", calls, (1, 5))
    for call in calls:
        if not 1 <= len(call) <= 2 or np.ndim(call[0]) != 3 or np.shape(call[0])[-1] != width:
            raise InvalidInput(
                f"every call must have x of the shape (B, L, {width}), and may have causal",
                f"每次调用必须有形状为 (B, L, {width}) 的 x，还可以有 causal",
            )
        if type(call[-1]) is not bool and len(call) == 2:
            raise InvalidInput("causal must be true or false", "causal 必须是 true 或 false")
        x = check_array("x", call[0], ndim=(3, 3))
        check_entries("x", x, 1e4)
        if x.shape[1] > 256:
            raise InvalidInput(
                f"x must have a length of at most 256, not {x.shape[1]}", f"x 的长度最多 256，而不是 {x.shape[1]}"
            )
    batches = [np.shape(call[0])[:2] for call in calls]
    check_most(sum(batch * length for batch, length in batches), 1024, "positions in all calls", "位置（所有调用合计）")
    scores = heads * sum(batch * length**2 for batch, length in batches)
    check_most(scores, 2_630_000, "scores in all calls", "得分（所有调用合计）")
    dtypes = {str(as_array(value).dtype) for value in (*state.values(), *(call[0] for call in calls))}
    if dtypes not in ({"float64"}, {"float32"}):
        raise InvalidInput(
            "all arrays must have the same dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"
        )

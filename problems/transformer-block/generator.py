"""Cases for a pre-norm transformer block: heads, lengths, masks, layouts, and a block of usual size."""

import numpy as np

from judge.probes.arrays import as_array, cast, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")
PROJECTIONS = ("q_proj", "k_proj", "v_proj", "out_proj")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index in range(14):
        heads, dtype = int(random.randint(1, 4)), ("float64", "float32")[index // 2 % 2]
        # In float32 the norm of two numbers that happen to be close has too few digits for its gradient.
        least = -(-4 // heads) if dtype == "float32" else 1 + (heads == 1)
        sizes = (heads * int(random.randint(least, least + 3)), heads, int(random.randint(1, 9)))
        shape = (int(random.randint(1, 4)), int(random.randint(1, 6)))
        causal = bool(index % 2)
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, sizes, [shape], causal, dtype),
            "why": {
                "en": f"d_model {sizes[0]}, {heads} heads, d_ff {sizes[2]}, causal={causal}: norm, attention, sum; norm, FFN, sum",
                "zh": f"d_model 为 {sizes[0]}，{heads} 个头，d_ff 为 {sizes[2]}，causal={causal}：归一化、注意力、相加；归一化、FFN、相加",
            },
            "group": "core",
        }
    yield from edges(random)
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, (6, 2, 5), [(2, 4)], True, "float64"),
            "why": {
                "en": "x is a view with other strides: the result does not depend on it",
                "zh": "x 是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    for name, factor in (("scores-of-tens", 3.0), ("scores-of-hundreds", 10.0), ("scores-of-thousands", 40.0)):
        args = module_args(random, (8, 2, 4), [(2, 6)], True, "float64")
        for part in ("q_proj", "k_proj"):
            args[1][f"self_attn.{part}.weight"] = args[1][f"self_attn.{part}.weight"] * factor
        yield {
            "id": name,
            "args": args,
            "why": {
                "en": "large scores: the softmax has to be stable, and precise",
                "zh": "分数很大：softmax 必须数值稳定且精确",
            },
            "group": "precision",
            "gradient": False,
        }
    offset = module_args(random, (8, 2, 4), [(2, 3)], False, "float64")
    offset[2][0][0] = offset[2][0][0] / 100 + 1e5
    offset[1]["self_attn.out_proj.weight"] = offset[1]["self_attn.out_proj.weight"] * 1e4
    yield {
        "id": "large-offset",
        "args": offset,
        "why": {
            "en": "entries around 100 000: the variance must not be the difference of two large numbers",
            "zh": "元素在 100 000 附近：方差不能用两个大数相减得到",
        },
        "group": "precision",
        "gradient": False,
    }
    yield {
        "id": "large-01",
        "args": module_args(random, (128, 8, 512), [(4, 256)], True, "float32"),
        "why": {
            "en": "a block of usual size: no loops over heads and positions",
            "zh": "常见规模的块：不能逐头、逐位置循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-02",
        "args": module_args(random, (32, 8, 64), [(64, 32)], False, "float32"),
        "why": {"en": "a large batch of short texts", "zh": "一大批短文本"},
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-03",
        "args": module_args(random, (256, 256, 4), [(64, 16)], False, "float32"),
        "why": {
            "en": "256 heads of width 1 in a batch of 64: no loop over batch and heads",
            "zh": "批大小为 64，每层 256 个宽度为 1 的头：不能逐批、逐头循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-04",
        "args": module_args(random, (256, 256, 4), [(1, 160)], False, "float32"),
        "why": {
            "en": "256 heads and 160 positions: no loop over both, even if the batch is not looped over",
            "zh": "256 个头、160 个位置：即使不逐批循环，也不能同时逐头、逐位置循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield from extremes(random)
    yield {
        "id": "four-calls",
        "args": module_args(random, (6, 3, 4), [(2, 3), (1, 5), (3, 2), (2, 4)], True, "float64"),
        "why": {
            "en": "four calls: the third and the fourth one have outputs and gradients like the first",
            "zh": "四次调用：第三、四次的输出与梯度和第一次一样",
        },
        "group": "edge",
    }
    yield {
        "id": "ever-longer-calls",
        "args": module_args(random, (4, 2, 3), [(1, 3), (1, 70), (1, 200)], True, "float64"),
        "why": {
            "en": "causal calls that get longer: a mask that is kept has to grow, and the gradients do not end at some length",
            "zh": "多次因果调用，越来越长：若保留掩码，它必须随之变大；长度再大，梯度也不能中断",
        },
        "group": "gradient",
    }
    yield {
        "id": "forty-texts",
        "args": module_args(random, (4, 2, 3), [(40, 3)], False, "float64"),
        "why": {"en": "a batch of 40 texts has all gradients", "zh": "40 条文本的一批：所有梯度都存在"},
        "group": "gradient",
    }
    for name, first in (("causal-then-not", True), ("not-causal-then-causal", False)):
        args = module_args(random, (6, 2, 4), [(2, 4), (2, 4), (1, 3), (2, 5)], first, "float64")
        for call in args[2][1::2]:
            call[1] = not first
        yield {
            "id": name,
            "args": args,
            "why": {
                "en": "calls with and without a mask in turn: each call decides for itself",
                "zh": "带掩码与不带掩码的调用交替进行：是否加掩码由每次调用自己决定",
            },
            "group": "edge",
        }


def extremes(random):
    """Yield the lowest scores and the longest text that the statement allows."""
    args = module_args(random, (16, 1, 4), [(1, 4)], True, "float64")
    signs = np.where(np.arange(16) % 2, 1.0, -1.0)
    args[1]["norm1.weight"] = np.full(16, 1e5)
    args[1]["self_attn.q_proj.weight"] = np.full((16, 16), 1e5) * signs
    args[1]["self_attn.k_proj.weight"] = np.full((16, 16), -1e5) * signs
    args[2][0][0] = args[2][0][0] / 4 + 3 * signs
    yield {
        "id": "scores-below-1e22",
        "args": args,
        "why": {
            "en": "visible scores below −10²²: a hidden position still has a weight of 0",
            "zh": "可见的分数低于 −10²²：被遮挡的位置权重仍然是 0",
        },
        "group": "precision",
        "gradient": False,
    }
    yield {
        "id": "longest",
        "args": module_args(random, (4, 2, 3), [(1, 512)], True, "float64"),
        "why": {"en": "512 positions, as many as the statement allows", "zh": "512 个位置，题面允许的最大长度"},
        "group": "edge",
        "gradient": False,
    }


def edges(random):
    """Yield cases at the boundaries of the statement."""
    yield {
        "id": "one-position",
        "args": module_args(random, (6, 2, 4), [(2, 1)], True, "float64"),
        "why": {"en": "a single position attends to itself only", "zh": "只有一个位置：只能看到自己"},
        "group": "edge",
    }
    yield {
        "id": "two-calls",
        "args": module_args(random, (6, 3, 4), [(2, 3), (1, 5)], True, "float64"),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "shorter-second-call",
        "args": module_args(random, (6, 3, 4), [(1, 5), (2, 3)], True, "float64"),
        "why": {
            "en": "a second call that is shorter: a mask kept from the first has to be cut at its beginning",
            "zh": "第二次调用更短：若保留了第一次的掩码，应当从开头截取",
        },
        "group": "edge",
    }
    yield {
        "id": "train-mode",
        "args": [*module_args(random, (6, 2, 4), [(2, 3)], True, "float64")[:3], "train"],
        "why": {"en": "train mode computes the same: there is no dropout", "zh": "train 模式下结果相同：没有 dropout"},
        "group": "edge",
    }
    plain = module_args(random, (6, 2, 4), [(2, 4)], False, "float64")
    plain[2] = [[x] for x, _ in plain[2]]
    yield {
        "id": "not-causal-by-default",
        "args": plain,
        "why": {"en": "without causal nothing is masked", "zh": "不传 causal 时不作任何掩码"},
        "group": "edge",
    }
    yield {
        "id": "square",
        "args": module_args(random, (4, 4, 4), [(4, 4)], True, "float64"),
        "why": {
            "en": "all sizes are equal: mixed-up axes show in the values",
            "zh": "所有大小相等：弄混维度只会体现在数值上",
        },
        "group": "core",
    }


def module_args(random, sizes, shapes, causal, dtype):
    """Return the four parts of a case. ``sizes`` are those of the constructor, ``shapes`` the (B, L) of the calls."""
    width, _, hidden = sizes
    state = {}
    for name, shape in shapes_of(width, hidden).items():
        values = random.standard_normal(shape)
        values = (
            1 + values / 4
            if name in ("norm1.weight", "norm2.weight")
            else values / (shape[-1] ** 0.5 if len(shape) > 1 else 2)
        )
        state[name] = cast(values, dtype)
    calls = [[cast(3 * random.standard_normal((*shape, width)), dtype), causal] for shape in shapes]
    return [list(sizes), state, calls, "eval"]


def shapes_of(width, hidden):
    """Return the shapes of the state dict by key."""
    weights = {f"self_attn.{name}": (width, width) for name in PROJECTIONS}
    weights |= {"linear1": (hidden, width), "linear2": (width, hidden)}
    shapes = {f"{norm}.{part}": (width,) for norm in ("norm1", "norm2") for part in ("weight", "bias")}
    for name, shape in weights.items():
        shapes |= {f"{name}.weight": shape, f"{name}.bias": shape[:1]}
    return shapes


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, heads, hidden), state, calls, mode = args
    if not 1 <= heads <= width <= 512 or width < 2 or width % heads or not 1 <= hidden <= 2048:
        raise InvalidInput(
            "d_model must be from 2 to 512 and a multiple of num_heads, and d_ff must be from 1 to 2048",
            "d_model 必须在 2 到 512 之间且是 num_heads 的倍数，d_ff 必须在 1 到 2048 之间",
        )
    shapes = shapes_of(width, hidden)
    if set(state) != set(shapes):
        raise InvalidInput(
            "the state dict must have exactly the keys that the statement names",
            "state dict 的键必须与题面所列完全一致",
        )
    for key, value in state.items():
        check_entries(key, check_array(key, value, shape=shapes[key]), 1e5)
    check_length("calls", calls, (1, 5))
    for call in calls:
        if not 1 <= len(call) <= 2 or (len(call) == 2 and type(call[1]) is not bool):
            raise InvalidInput(
                "every call must have x, and may have causal, which is true or false",
                "每次调用必须有 x，还可以有 causal，其值为 true 或 false",
            )
        x = check_array("x", call[0], shape=(None, None, width), size=(1, 262_500))
        if x.shape[0] > 64 or x.shape[1] > 512:
            raise InvalidInput(
                f"x must have a batch of at most 64 and a length of at most 512, not {x.shape[0]} and {x.shape[1]}",
                f"x 的批大小最多 64，长度最多 512，而不是 {x.shape[0]} 和 {x.shape[1]}",
            )
        check_entries("x", x, 2e5)
    batches = [np.shape(call[0])[:2] for call in calls]
    positions = sum(batch * length for batch, length in batches)
    check_most(positions * width, 262_500, "elements in all calls", "元素（所有调用合计）")
    check_most(positions * hidden, 525_000, "elements in the hidden layer", "隐藏层的元素")
    scores = heads * sum(batch * length**2 for batch, length in batches)
    check_most(scores, 6_600_000, "scores in all calls", "分数（所有调用合计）")
    arrays = [*state.values(), *(call[0] for call in calls)]
    if {str(as_array(value).dtype) for value in arrays} not in ({"float64"}, {"float32"}):
        raise InvalidInput(
            "all arrays must have the same dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"
        )

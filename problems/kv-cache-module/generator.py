"""Cases for KVCacheAttention: prefill, steps of one and of several positions, in several dtypes."""

import numpy as np

from judge.probes.arrays import check_array, check_entries, random_state
from judge.probes.plain import InvalidInput


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index in range(14):
        heads, head_width = int(random.randint(1, 4)), int(random.randint(1, 4))
        lengths = [int(random.randint(1, 6)), *([1] * int(random.randint(0, 4)))]
        if index % 3 == 2:
            lengths += [int(random.randint(2, 4)), 1]
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, heads * head_width, heads, int(random.randint(1, 4)), lengths, index),
            "why": {
                "en": f"{heads} heads, calls of {lengths} positions: together as if all came at once",
                "zh": f"{heads} 个头，各次调用输入 {lengths} 个位置：结果应与一次输入全部位置相同",
            },
            "group": "core",
        }
    yield {
        "id": "one-call",
        "args": module_args(random, 6, 2, 2, [5], 0),
        "why": {"en": "only a prefill: plain causal attention", "zh": "只有预填充：就是普通的因果注意力"},
        "group": "edge",
    }
    yield {
        "id": "train-mode",
        "args": [*module_args(random, 6, 3, 2, [3, 1, 1], 0)[:3], "train"],
        "why": {"en": "train mode computes the same", "zh": "train 模式下结果相同"},
        "group": "edge",
    }
    yield {
        "id": "large-01",
        "args": module_args(random, 128, 8, 2, [256, *[1] * 64], 1),
        "why": {
            "en": "a long prefill and 64 steps: no position drops out of the cache",
            "zh": "较长的预填充加 64 步解码：任何位置都不会移出缓存",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "widest",
        "args": module_args(random, 512, 8, 1, [40, 1, 3], 1),
        "why": {"en": "d_model = 512, the largest there is", "zh": "d_model = 512，达到上限"},
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "pairs-after-a-long-prefill",
        "args": module_args(random, 4, 2, 1, [70, 2, 2], 0),
        "why": {
            "en": "two new positions after a long prefill: the first one does not see the second",
            "zh": "较长的预填充之后每次两个新位置：第一个看不到第二个",
        },
        "group": "edge",
    }

    for index, lengths in enumerate(([4, 20, 1], [3, 66, 5], [65, 12, 1, 9], [1, 1, 130])):
        yield {
            "id": f"long-later-call-{index + 1}",
            "args": module_args(random, 4, 2, 2, lengths, index),
            "why": {
                "en": f"calls of {lengths} positions: a later call may be long, and it is causal as well",
                "zh": f"各次调用输入 {lengths} 个位置：后面的调用也可能很长，同样要遵守因果",
            },
            "group": "edge",
        }

    hidden = module_args(random, 6, 2, 2, [4, 3, 1], 0)
    for name in ("q_proj.weight", "k_proj.weight"):
        hidden[1][name] *= 2000 / abs(hidden[1][name]).max() * (1 - 1e-12)
    yield {
        "id": "large-scores",
        "args": hidden,
        "why": {
            "en": "visible scores below -10^5: a hidden position still has a weight of 0",
            "zh": "可见的分数低于 -10^5：被遮挡的位置权重仍然是 0",
        },
        "group": "precision",
        "gradient": False,
    }
    for dtype in ("float64", "float32"):
        state = {f"{name}.weight": np.eye(16, dtype=dtype) for name in ("q_proj", "k_proj", "v_proj", "o_proj")}
        state["q_proj.weight"] = np.full((16, 16), 2000, dtype)
        state["k_proj.weight"] = -state["q_proj.weight"]
        state["v_proj.weight"] = random.standard_normal((16, 16)).astype(dtype)
        calls = [[np.outer(signs, np.full(16, 50))[None].astype(dtype)] for signs in ((1, -1), (1, -1, 1))]
        yield {
            "id": f"hidden-far-above-{dtype}",
            "args": [[16, 1], state, calls, "eval"],
            "why": {
                "en": "visible scores of -10^13 and hidden ones of 10^13: no finite number stands for hidden",
                "zh": "可见的分数为 -10^13，被遮挡的为 10^13：任何有限的数都不能代替 -inf",
            },
            "group": "precision",
            "gradient": False,
        }


def module_args(random, width, heads, batch, lengths, index):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    dtype = ("float64", "float32")[index % 2]
    names = ("q_proj", "k_proj", "v_proj", "o_proj")
    state = {f"{name}.weight": (random.standard_normal((width, width)) / width**0.5).astype(dtype) for name in names}
    calls = [[random.standard_normal((batch, length, width)).astype(dtype)] for length in lengths]
    return [[width, heads], state, calls, "eval"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, heads), state, calls, mode = args
    if not 1 <= heads <= width <= 512 or width % heads:
        raise InvalidInput(
            f"d_model must be at most 512 and a multiple of num_heads, not {width} with {heads} heads",
            f"d_model 最多 512 且必须是 num_heads 的倍数，而不是 {width}（{heads} 个头）",
        )
    if {key: np.shape(value) for key, value in state.items()} != {
        f"{name}.weight": (width, width) for name in ("q_proj", "k_proj", "v_proj", "o_proj")
    }:
        raise InvalidInput(
            "the state dict must have exactly the keys and shapes that the statement names",
            "state dict 的键和形状必须与题面所列完全一致",
        )
    if any(len(call) != 1 or np.ndim(call[0]) != 3 or np.shape(call[0])[-1] != width for call in calls):
        raise InvalidInput(
            f"every call must have one input x of the shape (B, L, {width})",
            f"每次调用必须有一个输入 x，形状为 (B, L, {width})",
        )
    if len({np.shape(call[0])[0] for call in calls}) != 1:
        raise InvalidInput("x must have the same batch size in all calls", "所有调用中 x 的批大小必须相同")
    positions = sum(np.shape(call[0])[1] for call in calls)
    if len(calls) > 65 or positions > 320 or np.shape(calls[0][0])[0] * positions * width > 82_000:
        raise InvalidInput(
            "there must be at most 65 calls with 320 positions, and B * positions * d_model must be at most 82000",
            "最多 65 次调用、合计 320 个位置，且 B * 位置总数 * d_model 最多 82000",
        )
    for key, value in state.items():
        check_entries(key, check_array(key, value), 2_000)
    for (x,) in calls:
        check_entries("x", check_array("x", x), 50)
    if len({np.asarray(value).dtype for value in (*state.values(), *(call[0] for call in calls))}) != 1:
        raise InvalidInput("all arrays must have the same dtype", "所有数组的 dtype 必须相同")

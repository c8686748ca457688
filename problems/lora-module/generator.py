"""Cases for LoRALinear: shapes, ranks and scalings in several dtypes."""

import numpy as np

from judge.probes.arrays import as_array, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index in range(14):
        width, out, rank = (int(size) for size in random.randint(1, 6, size=3))
        dtype = ("float64", "float32")[index % 2]
        alpha = float(random.choice([1.0, 2.0, 64.0, 0.5]))
        shape = (*(int(size) for size in random.randint(1, 4, size=index % 3)), width)
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(random, width, out, rank, alpha, shape, dtype),
            "why": {
                "en": f"rank {rank}, alpha {alpha}, input {shape}: the update is scaled by alpha / rank",
                "zh": f"秩 {rank}，alpha {alpha}，输入形状 {shape}：低秩更新乘以 alpha / rank",
            },
            "group": "core",
        }
    yield {
        "id": "zero-update",
        "args": module_args(random, 4, 3, 2, 4.0, (2, 4), "float64", zero=True),
        "why": {
            "en": "while B is zero the layer is the frozen layer, and A has a gradient of zeros",
            "zh": "B 为 0 时等同于冻结的原始层，A 的梯度全为 0",
        },
        "group": "edge",
    }
    yield {
        "id": "eval-mode",
        "args": [*module_args(random, 4, 3, 2, 4.0, (2, 4), "float64")[:3], "eval"],
        "why": {"en": "eval mode computes the same", "zh": "eval 模式下结果相同"},
        "group": "edge",
    }
    yield {
        "id": "large-01",
        "args": module_args(random, 256, 512, 8, 8.0, (8, 128, 256), "float32"),
        "why": {
            "en": "a layer of usual size: two thin products instead of a full matrix",
            "zh": "常见规模的层：两次细长的矩阵乘法，而不是完整矩阵",
        },
        "group": "scale",
    }
    sizes = (
        (5, 7, 3, (257, 5)),
        (3, 5, 131, (4, 3)),
        (37, 13, 13, (2, 37)),
        (33, 33, 33, (5, 33)),
        (6, 7, 2, (2, 3, 2, 2, 6)),
        (19, 17, 4, (301, 19)),
    )
    for index, (width, out, rank, shape) in enumerate(sizes):
        for dtype, mode in (("float64", "train"), ("float32", "train"), ("float64", "eval")):
            yield {
                "id": f"middle-{index + 1}-{dtype}-{mode}",
                "args": [*module_args(random, width, out, rank, 48.0, shape, dtype)[:3], mode],
                "why": {
                    "en": f"rank {rank}, {out} outputs, input {shape}, {mode} mode: every row gets the whole update",
                    "zh": f"秩 {rank}，{out} 个输出，输入形状 {shape}，{mode} 模式：每一行都要加上完整的更新",
                },
                "group": "core",
            }
    several = module_args(random, 4, 3, 2, 4.0, (2, 4), "float64")
    several[2] += [[random.standard_normal((2, 4))], [random.standard_normal((2, 4))]]
    yield {
        "id": "three-calls",
        "args": several,
        "why": {
            "en": "three calls with inputs of one shape: no output changes later, and all have gradients",
            "zh": "三次调用的输入形状相同：之前的输出不会改变，每个输出都有梯度",
        },
        "group": "edge",
    }
    yield {
        "id": "single-vector-eval",
        "args": [*module_args(random, 4, 3, 2, 4.0, (4,), "float64")[:3], "eval"],
        "why": {"en": "a single vector in eval mode", "zh": "eval 模式下的单个向量"},
        "group": "edge",
    }
    yield {
        "id": "many-matrices",
        "args": module_args(random, 4, 4, 2, 4.0, (130_000, 1, 4), "float32"),
        "why": {
            "en": "130 000 matrices of one row: no Python loop over the leading axes",
            "zh": "130 000 个只有一行的矩阵：不能用 Python 对前面的维度循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "largest-rank",
        "args": module_args(random, 512, 512, 512, 64.0, (3, 512), "float32"),
        "why": {
            "en": "rank 512: no Python loop over the outputs and the rank",
            "zh": "秩为 512：不能用 Python 循环遍历输出和秩",
        },
        "group": "scale",
    }


def sized(rng, size):
    """Return a layer of usual width with ``size`` rows of input; None where there would be more than a million numbers."""
    return None if size > 16_384 else module_args(random_state(rng), 64, 64, 4, 8.0, (size, 64), "float32")


def module_args(random, width, out, rank, alpha, shape, dtype, zero=False):
    """Return the four parts of a case: constructor, state dict, calls and mode."""
    state = {
        "base.weight": (random.standard_normal((out, width)) / width**0.5).astype(dtype),
        "base.bias": random.standard_normal(out).astype(dtype),
        "lora_A.weight": (random.standard_normal((rank, width)) / width**0.5).astype(dtype),
        "lora_B.weight": np.zeros((out, rank), dtype)
        if zero
        else (random.standard_normal((out, rank)) / 8).astype(dtype),
    }
    return [[width, out, rank, alpha], state, [[random.standard_normal(shape).astype(dtype)]], "train"]


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, out, rank, alpha), state, calls, mode = args
    if min(width, out, rank) < 1 or max(width, out, rank) > 512 or not 0 < alpha <= 64:
        raise InvalidInput(
            "in_features, out_features and rank must be from 1 to 512, and alpha must be above 0 and at most 64",
            "in_features、out_features 和 rank 必须是 1 到 512，alpha 必须大于 0 且不超过 64",
        )
    shapes = {
        "base.weight": (out, width), "base.bias": (out,), "lora_A.weight": (rank, width), "lora_B.weight": (out, rank),
    }  # fmt: skip
    if {key: np.shape(value) for key, value in state.items()} != shapes:
        raise InvalidInput(
            "the state dict must have exactly the keys and shapes that the statement names",
            "state dict 的键和形状必须与题面所列完全一致",
        )
    if any(len(call) != 1 or np.shape(call[0])[-1:] != (width,) for call in calls):
        raise InvalidInput(
            f"every call must have one input, whose last axis is in_features = {width}",
            f"每次调用必须有一个输入，其最后一维为 in_features = {width}",
        )
    if any(0 in np.shape(x) for (x,) in calls):
        raise InvalidInput("x must not be empty", "x 不能为空")
    for key, value in state.items():
        check_entries(key, check_array(key, value), 1e4)
    check_length("calls", calls, (1, 5))
    most = sum(np.size(x) for (x,) in calls) // width * max(width, out, rank)
    check_most(most, 525_000, "elements in x, the result or x Aᵀ in all calls", "元素（所有调用合计）")
    for (x,) in calls:
        x = check_array("x", x)
        check_entries("x", x, 1e4)
        _check_merging(x, state, alpha / rank)
    dtypes = {np.asarray(value).dtype for value in (*state.values(), *(x for (x,) in calls))}
    if len(dtypes) != 1 or mode not in ("train", "eval"):
        raise InvalidInput("all arrays must have the same dtype", "所有数组的 dtype 必须相同")


def _check_merging(x, state, scale):
    w, bias, a, b = (as_array(state[key]) for key in ("base.weight", "base.bias", "lora_A.weight", "lora_B.weight"))
    rtol, atol = (1e-6, 1e-9) if x.dtype == np.float64 else (1e-4, 1e-5)
    if not np.allclose(
        x @ (w + scale * (b @ a)).T + bias, x @ w.T + bias + scale * (x @ a.T @ b.T), rtol=rtol, atol=atol
    ):
        raise InvalidInput(
            "merging the update into base.weight must not change the result by more than the tolerance",
            "把更新量合并到 base.weight 中，结果的变化不能超过容差",
        )

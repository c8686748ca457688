"""Cases for a mixture of experts: experts and choices of all numbers, unbalanced loads, layouts, and a usual size."""

import numpy as np

from judge.probes.arrays import as_array, cast, check_array, check_entries, random_state
from judge.probes.plain import InvalidInput, check_length, check_most

LAYOUTS = ("strided", "transposed", "fortran", "reversed", "window", "broadcast")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    random = random_state(rng)
    for index, (experts, chosen) in enumerate([(2, 1), (3, 2), (4, 2), (4, 3), (4, 1), (5, 2), (8, 2), (3, 3)] * 2):
        width, hidden = int(random.randint(1, 5)), int(random.randint(1, 6))
        shape = (*(int(size) for size in random.randint(1, 5, size=index % 4)), width)
        yield {
            "id": f"small-{index + 1:02}",
            "args": module_args(
                random, (width, hidden, experts, chosen), [shape], ("float64", "float32")[index // 2 % 2]
            ),
            "why": {
                "en": f"{chosen} of {experts} experts for each token, input {shape}",
                "zh": f"每个 token 从 {experts} 个专家中选 {chosen} 个，输入形状 {shape}",
            },
            "group": "core",
        }
    yield from edges(random)
    for layout in LAYOUTS:
        yield {
            "id": f"layout-{layout}",
            "args": module_args(random, (6, 4, 4, 2), [(4, 3, 6)], "float64"),
            "why": {
                "en": "x is a view with other strides: the result does not depend on it",
                "zh": "x 是步长不同的视图：结果与此无关",
            },
            "group": "layout",
            "layout": layout,
        }
    yield {
        "id": "large-01",
        "args": module_args(random, (64, 128, 8, 2), [(10, 457, 64)], "float32"),
        "why": {
            "en": "a layer of usual size: loop over experts, and not over tokens",
            "zh": "常见规模的层：可以逐专家循环，不能逐 token 循环",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "large-02",
        "args": module_args(random, (4, 38, 16, 2), [(8191, 1, 4)], "float32"),
        "why": {
            "en": "8191 tokens with short vectors, not a multiple of a block",
            "zh": "8191 个向量很短的 token，不是任何块大小的整数倍",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "widest",
        "args": module_args(random, (512, 1024, 2, 1), [(5, 512)], "float32"),
        "why": {
            "en": "d_model = 512 and d_ff = 1024, the largest there are",
            "zh": "d_model = 512、d_ff = 1024，均达到上限",
        },
        "group": "scale",
        "gradient": False,
    }
    yield {
        "id": "one-of-six",
        "args": module_args(random, (3, 4, 6, 1), [(5, 3)], "float64"),
        "why": {
            "en": "one of six experts, and logits of similar size: its weight is 1, not its probability among all",
            "zh": "六个专家选一个，各 logit 相近：权重是 1，而不是它在全部专家中的概率",
        },
        "group": "core",
    }
    largest = module_args(random, (3, 4, 4, 2), [(7, 3)], "float64")
    for value in (*largest[1].values(), largest[2][0][0]):
        value /= abs(value).max()
        value *= 1000
    yield {
        "id": "largest-values",
        "args": largest,
        "why": {
            "en": "x and every weight reach 1000: the weights of the experts are right also for huge logits",
            "zh": "x 与各权重都达到 1000：logits 极大时专家的权重也必须正确",
        },
        "group": "precision",
        "gradient": False,
    }
    yield from middle(random)
    yield {
        "id": "four-calls",
        "args": module_args(random, (3, 4, 4, 2), [(2, 3), (3, 2, 3), (4, 3), (1, 3)], "float64"),
        "why": {
            "en": "four calls: the third and the fourth one have outputs and gradients like the first",
            "zh": "四次调用：第三、四次的输出与梯度和第一次一样",
        },
        "group": "edge",
    }


def edges(random):
    """Yield cases at the boundaries of the statement."""
    yield {
        "id": "one-token",
        "args": module_args(random, (3, 4, 6, 2), [(1, 1, 3)], "float64"),
        "why": {
            "en": "one token: four of six experts have nothing to do, and gradients of 0",
            "zh": "只有一个 token：六个专家中有四个没有输入，梯度为 0",
        },
        "group": "edge",
    }
    crowd = module_args(random, (4, 3, 4, 2), [(3, 5, 4)], "float64")
    crowd[2][0][0] = crowd[2][0][0] / 5 + crowd[1]["gate.weight"][2] * 3
    yield {
        "id": "all-to-one-expert",
        "args": crowd,
        "why": {
            "en": "all tokens choose the same expert: none is dropped, there is no capacity",
            "zh": "所有 token 都选同一个专家：一个都不能丢，没有容量上限",
        },
        "group": "edge",
    }
    crowd = module_args(random, (6, 3, 8, 1), [(40, 6)], "float64")
    crowd[1]["gate.weight"][2] *= 3
    crowd[2][0][0] = crowd[2][0][0] / 5 + crowd[1]["gate.weight"][2]
    yield {
        "id": "forty-to-one-of-eight",
        "args": crowd,
        "why": {
            "en": "40 tokens choose one of eight experts: no multiple of the mean load is a limit",
            "zh": "40 个 token 都选八个专家中的同一个：平均负载的任何倍数都不是上限",
        },
        "group": "edge",
    }
    yield {
        "id": "two-calls",
        "args": module_args(random, (3, 4, 4, 2), [(2, 3), (3, 2, 3)], "float64"),
        "why": {
            "en": "a second call with another shape: nothing of the first is kept",
            "zh": "第二次调用的形状不同：不得保留第一次调用的任何内容",
        },
        "group": "edge",
    }
    yield {
        "id": "train-mode",
        "args": [*module_args(random, (3, 4, 4, 2), [(4, 3)], "float64")[:3], "train"],
        "why": {
            "en": "train mode computes the same: there is no noise at the gate",
            "zh": "train 模式下结果相同：门上没有噪声",
        },
        "group": "edge",
    }
    yield {
        "id": "eleven-experts",
        "args": module_args(random, (3, 2, 11, 3), [(4, 3)], "float64"),
        "why": {
            "en": "more than ten experts: the order of the keys is not that of the texts",
            "zh": "专家超过十个：键名的字典序与编号顺序不同",
        },
        "group": "edge",
    }
    yield {
        "id": "square",
        "args": module_args(random, (4, 4, 4, 4), [(4, 4, 4)], "float64"),
        "why": {
            "en": "all sizes are equal: mixed-up axes show in the values",
            "zh": "所有大小相等：弄混维度只会体现在数值上",
        },
        "group": "core",
    }


def module_args(random, sizes, shapes, dtype):
    """Return the four parts of a case. ``sizes`` are those of the constructor, ``shapes`` those of the inputs."""
    state = {}
    for name, shape in shapes_of(*sizes[:3]).items():
        scale = 1.0 if name == "gate.weight" else shape[1] ** -0.5
        state[name] = cast(random.standard_normal(shape) * scale, dtype)
    calls = [[inputs(random, shape, state["gate.weight"], sizes[3], dtype)] for shape in shapes]
    return [list(sizes), state, calls, "eval"]


def inputs(random, shape, gate, chosen, dtype):
    """Return random tokens, none of which has a choice that hangs on rounding."""
    x = cast(random.standard_normal(shape), dtype)
    rows = x.reshape(-1, shape[-1])
    while (close := gaps(rows, gate, chosen) < 1e-3).any():
        rows[close] = random.standard_normal((int(close.sum()), shape[-1]))
    return x


def shapes_of(width, hidden, experts):
    """Return the shapes of the state dict by key."""
    shapes = {"gate.weight": (experts, width)}
    for index in range(experts):
        shapes[f"experts.{index}.w1.weight"] = (hidden, width)
        shapes[f"experts.{index}.w2.weight"] = (width, hidden)
        shapes[f"experts.{index}.w3.weight"] = (hidden, width)
    return shapes


def middle(random):
    """Yield cases with some hundred tokens, a number that no block size divides."""
    for index, tokens in enumerate((67, 131, 257, 1003)):
        yield {
            "id": f"middle-{index + 1:02}",
            "args": module_args(random, (3, 4, 5, 2), [(tokens, 3)], ("float64", "float32")[index % 2]),
            "why": {
                "en": f"{tokens} tokens: no block size divides their number",
                "zh": f"{tokens} 个 token：不是任何块大小的倍数",
            },
            "group": "edge",
        }
    far = module_args(random, (3, 4, 5, 2), [(131, 3)], "float64")
    far[2][0][0][::2] *= 200
    yield {
        "id": "tokens-far-apart",
        "args": far,
        "why": {
            "en": "131 tokens, every other one with huge logits: each token has its own largest logit",
            "zh": "131 个 token，隔一个的 logit 很大：每个 token 有自己的最大 logit",
        },
        "group": "edge",
    }
    zero = module_args(random, (3, 4, 3, 2), [(1, 3)], "float64")
    zero[1]["gate.weight"][1] = 0
    zero[2][0][0] = inputs(random, (67, 3), zero[1]["gate.weight"], 2, "float64")
    yield {
        "id": "logits-of-zero",
        "args": zero,
        "why": {
            "en": "67 tokens, and one expert whose logit is exactly 0 for each: it is chosen like any other",
            "zh": "67 个 token，其中一个专家的 logit 恒为 0：与其他专家一样可以被选中",
        },
        "group": "edge",
    }
    calls = module_args(random, (3, 4, 5, 2), [(8, 3)] * 2, "float64")
    calls[2][1][0][[0, -1]] = calls[2][0][0][[0, -1]]
    yield {
        "id": "same-ends",
        "args": calls,
        "why": {
            "en": "two calls with the same shape, first and last token: the choice belongs to one call only",
            "zh": "两次调用的形状与首尾 token 相同：专家的选择只属于当次调用",
        },
        "group": "edge",
    }


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    (width, hidden, experts, chosen), state, calls, mode = args
    if not (1 <= width <= 512 and 1 <= hidden <= 1024 and 1 <= chosen <= experts <= 16):
        raise InvalidInput(
            "d_model must be from 1 to 512, d_ff from 1 to 1024, num_experts from 1 to 16, and top_k from 1 to num_experts",
            "d_model 必须是 1 到 512，d_ff 必须是 1 到 1024，num_experts 必须是 1 到 16，top_k 必须是 1 到 num_experts",
        )
    shapes = shapes_of(width, hidden, experts)
    if set(state) != set(shapes):
        raise InvalidInput(
            "the state dict must have exactly the keys that the statement names",
            "state dict 的键必须与题面所列完全一致",
        )
    for key, value in state.items():
        check_entries(key, check_array(key, value, shape=shapes[key]), 1000)
    check_length("calls", calls, (1, 5))
    for call in calls:
        if len(call) != 1:
            raise InvalidInput("every call must have one input, x", "每次调用必须有一个输入 x")
        x = check_array("x", call[0], ndim=(1, 6), size=(1, 1_000_000))
        if x.shape[-1] != width:
            raise InvalidInput(
                f"the last axis of x must be d_model = {width}, not {x.shape[-1]}",
                f"x 的最后一维必须是 d_model = {width}，而不是 {x.shape[-1]}",
            )
        check_entries("x", x, 1000)
        if gaps(x.reshape(-1, width), as_array(state["gate.weight"]), chosen).min() < 1e-4:
            raise InvalidInput(
                "the logits of the last chosen and the first rejected expert must differ by at least 1e-4",
                "最后一个入选专家与第一个落选专家的 logit 至少要相差 1e-4",
            )
    tokens = sum(as_array(x).size for (x,) in calls) // width
    check_most(tokens, 8192, "tokens in all calls", "token（所有调用合计）")
    if tokens * experts * max(width, hidden) > 5_000_000 or tokens * experts * width * hidden > 300_000_000:
        raise InvalidInput(
            "tokens * num_experts * max(d_model, d_ff) must be at most 5000000, and tokens * num_experts * d_model * d_ff at most 300000000",
            "token 数 * num_experts * max(d_model, d_ff) 最多 5000000，token 数 * num_experts * d_model * d_ff 最多 300000000",
        )
    arrays = [*state.values(), *(call[0] for call in calls)]
    if {str(as_array(value).dtype) for value in arrays} not in ({"float64"}, {"float32"}):
        raise InvalidInput(
            "all arrays must have the same dtype, float64 or float32", "所有数组的 dtype 必须相同：float64 或 float32"
        )


def gaps(rows, gate, chosen):
    """Return for each token by how much the smallest chosen logit exceeds the largest rejected one."""
    logits = np.sort(rows.astype(float) @ gate.astype(float).T, axis=-1)[:, ::-1]
    if chosen == logits.shape[1]:
        return np.full(len(rows), np.inf)
    return logits[:, chosen - 1] - logits[:, chosen]

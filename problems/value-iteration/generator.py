"""Cases for value iteration: random processes stopped early and late, grids, ties, both dtypes, layouts, many sweeps."""

import numpy as np

from judge.probes.arrays import cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import InvalidInput, check_number, require


def generate(rng):
    """Yield cases from a ``random.Random``: small processes first, then large ones, then chains and rare jumps of middle size."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _process(random, states, actions, scale=1.0, offset=0.0):
    """Return random probabilities, about half of them 0, and random rewards."""
    p = random.uniform(0.05, 1, size=(states, actions, states)) * (random.uniform(size=(states, actions, states)) < 0.5)
    p[..., 0] += ~p.any(axis=-1)
    return p / p.sum(axis=-1, keepdims=True), scale * random.standard_normal((states, actions)) + offset


def _stopped(p, r, gamma, sweeps):
    """Return the arguments with a tolerance, half-way between two changes, that stops after so many sweeps."""
    values, deltas = np.zeros(len(p)), []
    for _ in range(sweeps):
        new = (r + gamma * (p @ values)).max(axis=1)
        deltas.append(np.abs(new - values).max())
        values = new
    before = deltas[-2] if sweeps > 1 else 4 * deltas[-1]
    return [p, r, gamma, float(np.sqrt(before * deltas[-1]))]


def _clear(random, states, actions, gamma, sweeps, dtype="float64", **keys):
    """Return the arguments of a random process in which rounding decides nothing."""
    while True:
        p, r = cast_all(_process(random, states, actions, **keys), dtype)
        args = _stopped(p.astype(np.float64), r.astype(np.float64), gamma, sweeps)
        try:
            validate([p, r, *args[2:]])
        except ValueError:
            continue
        return [p, r, *args[2:]]


def _core(random):
    why = Why(
        "{states} states, {actions} actions, γ = {gamma}, {sweeps} sweeps",
        "{states} 个状态、{actions} 个动作、γ = {gamma}、{sweeps} 轮",
    )
    for states, actions, gamma in ((2, 2, 0.5), (3, 2, 0.9), (3, 3, 0.8), (4, 3, 0.95), (6, 2, 0.7), (8, 5, 0.9)):
        for sweeps in (1, 2, 3, 6, 20):
            told = why.format(states=states, actions=actions, gamma=gamma, sweeps=sweeps)
            yield case("random", _clear(random, states, actions, gamma, sweeps), told)
    why = Why("only negative rewards: the values fall from 0", "奖励全为负：价值从 0 开始下降")
    for sweeps in (1, 4, 12):
        yield case("negative", _clear(random, 4, 3, 0.9, sweeps, scale=0.5, offset=-3.0), why)
    why = Why("only positive rewards", "奖励全为正")
    for sweeps in (2, 5):
        yield case("positive", _clear(random, 4, 3, 0.9, sweeps, scale=0.5, offset=3.0), why)


def _chain(length):
    """Return a chain: action 1 goes forward, action 0 stays; the end is absorbing."""
    p = np.zeros((length, 2, length))
    for state in range(length):
        p[state, 0, state] = 1
        p[state, 1, min(state + 1, length - 1)] = 1
    return p


def _edge(random):
    why = Why(
        "a chain with its reward at the far end: news travels one state for each sweep",
        "链状，奖励在远端：每一轮消息只传过一个状态",
    )
    for length in (4, 7):
        r = np.zeros((length, 2))
        r[length - 2, 1] = 8
        for tol in (0.75, 0.2):
            yield case("chain", [_chain(length), r, 0.5, tol], why, "edge")
    why = Why(
        "each step costs 1 until the absorbing end: values are minus the number of steps, discounted",
        "到达吸收状态之前每一步代价为 1：价值是打折后步数的相反数",
    )
    for length in (4, 6):
        r = np.full((length, 2), -1.0)
        r[-1] = 0
        yield case("steps", [_chain(length), r, 0.5, 0.01], why, "edge")
    why = Why(
        "half of the actions are copies of others: ties go to the lowest index",
        "一半的动作是其他动作的复制：并列时取编号最小的",
    )
    for _ in range(3):
        p, r = random.randint(0, 3, size=(3, 2)), random.randint(-2, 3, size=(3, 2)) * 1.0
        p = np.eye(3)[p]
        chosen = random.randint(0, 2, size=4)
        yield case("ties", [p[:, chosen], r[:, chosen], 0.5, 0.1], why, "edge")


def _precision(random):
    why = Why("{dtype} in, values of {dtype} out", "输入 {dtype}，价值也是 {dtype}")
    for dtype in ("float64", "float32"):
        for sweeps in (2, 8):
            args = _clear(random, 5, 3, 0.9, sweeps, dtype)
            yield case("dtype", args, why.format(dtype=dtype), "precision")
    why = Why("float32 rewards beyond the range of float16", "float32 奖励超出 float16 的范围")
    for sweeps in (2, 5):
        args = _clear(random, 4, 3, 0.9, sweeps, "float32", scale=2e5)
        yield case("float32-range", args, why, "precision")
    why = Why(
        "float64 rewards near 10⁵ that differ by thousandths: float32 takes them for equal",
        "float64 奖励在 10⁵ 附近，相差千分之几：float32 会把它们当作相等",
    )
    for sweeps in (2, 5):
        args = _clear(random, 4, 3, 0.9, sweeps, scale=2e-3, offset=1e5)
        yield case("float64-digits", args, why, "precision")
    why = Why("tiny float64 rewards and a tiny tol", "float64 奖励极小，tol 也极小")
    yield case("tiny", _clear(random, 4, 3, 0.9, 20, scale=1e-6), why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_clear(random, 3, 3, 0.8, 4, dtype), kinds=("transposed", "fortran", "strided", "reversed"))
        yield from layouts(_clear(random, 3, 3, 0.8, 4, dtype), kinds=("window",))
    p, r = _process(random, 3, 3)
    same = [np.repeat(p[:1], 3, axis=0), np.repeat(r[:1], 3, axis=0)]
    yield from layouts(_stopped(*same, 0.8, 4), kinds=("broadcast",))


def _scale(random):
    why = Why(
        "200 states, 10 actions and 800 sweeps: no Python loop over states and actions",
        "200 个状态、10 个动作、800 轮：不能用 Python 对状态和动作循环",
    )
    yield case("large", _clear(random, 200, 10, 0.98, 800), why, "scale")
    why = Why("1 000 sweeps: do not give up before the change is below tol", "1 000 轮：变化量小于 tol 之前不要放弃")
    yield case("sweeps", _clear(random, 3, 2, 0.99, 1_000), why, "scale")


def _middle(random):
    why = Why(
        "a chain of {n} states in random order with a paying end, {dtype}: few states change in a late sweep",
        "{n} 个状态的链，编号打乱，终点每步有奖励，{dtype}：后面几轮只有少数状态变化",
    )
    for n, dtype, tol in ((67, "float64", 40), (150, "float32", 20), (197, "float64", 2000)):
        order = np.append(random.permutation(n - 1), n - 1)
        p, r = _chain(n)[order][:, :, order], np.zeros((n, 2))
        r[order == n - 1] = 4096
        yield case("shuffled-chain", [*cast_all([p, r], dtype), 0.5, tol], why.format(n=n, dtype=dtype), "edge")
    why = Why(
        "jumps of the probabilities 10⁻⁴ to 10⁻⁹ to a state that pays 10⁸: no probability is negligible",
        "以 10⁻⁴ 到 10⁻⁹ 的概率跳到奖励为 10⁸ 的状态：再小的概率也不能忽略",
    )
    n = 53
    p, r = np.eye(n)[:, None].repeat(2, axis=1), random.uniform(0.01, 0.02, size=(n, 2))
    jump = np.logspace(-4, -9, n - 1)
    p[np.arange(1, n), 1, np.arange(1, n)] -= jump
    p[1:, 1, 0] = jump
    r[0] = 1e8, 5e7
    yield case("rare-jumps", _stopped(p, r, 0.5, 12), why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints, or where rounding would decide."""
    p = check_array("p", args[0], shape=(None, None, None))
    states, actions, _ = p.shape
    require(
        p.shape[2] == states <= 200 and actions <= 20 and p.size <= 400_000,
        f"p must have the shape (S, A, S) with S at most 200, A at most 20 and S * S * A at most 400000, not {p.shape}",
        f"p 的形状必须是 (S, A, S)，S 最多 200，A 最多 20，S * S * A 最多 400000，而不是 {p.shape}",
    )
    r = check_array("r", args[1], shape=(states, actions))
    require(
        p.dtype == r.dtype and p.dtype in (np.float64, np.float32),
        "p and r must have the same dtype, float64 or float32",
        "p 和 r 的 dtype 必须相同：float64 或 float32",
    )
    single = p.dtype == np.float32
    require(
        (p >= 0).all() and np.allclose(p.sum(axis=-1), 1, atol=1e-5),
        "p: the probabilities of each state and action must not be negative, and must have the sum 1",
        "p：每个状态和动作的概率不能为负，且总和必须为 1",
    )
    check_entries("r", r, 1e6 if single else 1e8)
    check_number("gamma", args[2], 0, 1 - 1e-9)
    check_number("tol", args[3], 1e-9, 1e6)
    _check_clear(p.astype(np.float64), r.astype(np.float64), args[2], args[3], 1e-5 if single else 1e-14)


def _check_clear(p, r, gamma, tol, epsilon):
    values = np.zeros(len(p))
    for _ in range(1_000):
        q = r + gamma * (p @ values)
        new, old = q.max(axis=1), values
        delta, values = np.abs(new - old).max(), new
        noise = epsilon * max(np.abs(new).max(), np.abs(r).max())
        require(
            delta == tol or abs(delta - tol) > noise,
            "the largest change of a sweep must be clearly different from tol or equal to it",
            "每一轮的最大变化量必须与 tol 明显不同，或恰好相等",
        )
        if delta < tol:
            break
    else:
        raise InvalidInput("the values must converge within 1000 sweeps", "价值必须在 1000 轮之内收敛")
    ranked = np.sort(r + gamma * (p @ values), axis=1)
    gaps = ranked[:, 1:].max(axis=1, initial=-np.inf) - (ranked[:, -2] if ranked.shape[1] > 1 else -np.inf)
    require(
        ((gaps == 0) | (gaps > 10 * noise) | ~np.isfinite(gaps)).all(),
        "the values of two actions must be equal or clearly different",
        "两个动作的价值必须相等，或明显不同",
    )

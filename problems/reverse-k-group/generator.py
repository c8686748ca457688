"""Cases for reversing in groups: all rests for small k, then many small groups, and a single large one."""

from judge.probes.plain import check_integer, check_integers

MAX_NODES = 100_000
MAX_VALUE = 10**9


def case(name, values, k, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [values, k], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        k = rng.randint(2, 5)
        values = [rng.randint(-9, 9) for _ in range(rng.randint(5, 16))]
        en, zh = f"{len(values)} nodes in groups of {k}", f"{len(values)} 个节点，每 {k} 个一组"
        yield case(f"small-{index + 1:02}", values, k, "core", en, zh)
    for index in range(6):
        values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(rng.randint(100, 500))]
        en, zh = "some hundred nodes with a larger k", "几百个节点，k 较大"
        yield case(f"medium-{index + 1:02}", values, rng.randint(6, 60), "core", en, zh)
    values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_NODES)]
    yield case(
        "pairs-large",
        values,
        2,
        "scale",
        "50 000 groups of two: no call for each group inside the other, and no walk to the end for each",
        "50 000 组，每组两个：不能每组递归一层，也不能每组都走到末尾",
    )
    en, zh = "100 000 groups of a single node: nothing changes", "100 000 组，每组一个节点：没有变化"
    yield case("singles-large", values, 1, "scale", en, zh)
    en, zh = (
        "one group of 100 000 nodes: the reversal itself must be a loop",
        "一组有 100 000 个节点：翻转本身必须用循环",
    )
    yield case("whole-large", values, MAX_NODES, "scale", en, zh)
    en, zh = "99 999 nodes and k = 100 000: one node is missing", "99 999 个节点，k = 100 000：差一个节点"
    yield case("one-short-large", values[1:], MAX_NODES, "scale", en, zh)
    en, zh = "groups of 300 nodes with a rest of 100", "每组 300 个节点，剩余 100 个"
    yield case("hundreds-large", values, 300, "scale", en, zh)

    for k, groups in ((3, 67), (7, 143), (64, 10), (130, 9), (1_000, 5)):
        for rest in (0, k - 1):
            values = rng.choices((-MAX_VALUE, 0, MAX_VALUE), k=k * groups + rest)
            en = f"{groups} groups of {k} and a rest of {rest}, with the extreme values and 0 only"
            zh = f"{groups} 组、每组 {k} 个，剩余 {rest} 个，取值只有两个极值和 0"
            yield case(f"few-values-{k}-rest-{rest}", values, k, "core", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    values, k = args
    check_integers("head", values, -MAX_VALUE, MAX_VALUE, (0, MAX_NODES))
    check_integer("k", k, 1, MAX_NODES)

"""Cases for the start of a cycle: every tail and cycle of short lists, then long ones of all proportions."""

from judge.probes.plain import check_integers, require

MAX_NODES = 100_000
MAX_VALUE = 10**9


def case(name, values, place, group, en, zh):
    """Return a case with its reason in both languages."""
    return {"id": name, "args": [[values, place]], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for size in range(2, 7):
        for place in (*range(size), None):
            values = [rng.randint(-3, 3) for _ in range(size)]
            en = f"{size} nodes, the last leads to {place}" if place is not None else f"{size} nodes without a cycle"
            zh = f"{size} 个节点，最后一个指向位置 {place}" if place is not None else f"{size} 个节点，没有环"
            yield case(f"size-{size}-{'none' if place is None else place}", values, place, "core", en, zh)
    for index in range(6):
        size = rng.randint(50, 900)
        values = [rng.randint(-20, 20) for _ in range(size)]
        en, zh = "some hundred nodes with values that repeat", "几百个节点，值有重复"
        yield case(f"medium-{index + 1:02}", values, rng.randrange(size), "core", en, zh)
    en, zh = "a tail of 100 nodes and a cycle of 4 096", "尾部有 100 个节点，环有 4096 个节点"
    yield case("ring-of-4096", [rng.randint(-20, 20) for _ in range(4_196)], 100, "core", en, zh)
    for name, place, en, zh in (
        ("ring", 0, "a ring of 100 000 nodes", "100 000 个节点组成一个环"),
        ("last", MAX_NODES - 1, "a tail of 99 999 nodes and a cycle of one", "尾部有 99 999 个节点，环只有一个节点"),
        ("middle", MAX_NODES // 2, "a tail of 50 000 nodes and a cycle of 50 000", "尾部和环各有 50 000 个节点"),
        ("none", None, "100 000 nodes without a cycle", "100 000 个节点，没有环"),
    ):
        values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_NODES)]
        yield case(f"large-{name}", values, place, "scale", f"{en}: O(n²) is too slow", f"{zh}：O(n²) 会超时")

    for size, place in ((1_003, 500), (1_003, 1_001), (2_050, 1), (131, 129), (67, 65), (67, 33), (67, None)):
        en = f"{size} equal nodes, the last leads to {'nothing' if place is None else place}"
        zh = f"{size} 个值相等的节点，最后一个{'没有后继' if place is None else f'指向位置 {place}'}"
        yield case(f"equal-{size}-{'none' if place is None else place}", [7] * size, place, "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    ((values, place),) = args
    check_integers("head", values, -MAX_VALUE, MAX_VALUE, (0, MAX_NODES))
    require(
        place is None or (type(place) is int and 0 <= place < len(values)),
        f"the cycle must begin at null or at the position of a node, from 0 to {len(values) - 1}",
        f"环的起点必须是 null 或结点的位置，即 0 到 {len(values) - 1}",
    )

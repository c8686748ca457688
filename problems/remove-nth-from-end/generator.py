"""Cases for removing from the end: every position of short lists, then long lists with the node at both ends."""

from judge.probes.plain import check_integer, check_integers

MAX_NODES = 100_000
MAX_VALUE = 10**9


def case(name, values, n, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [values, n], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        values = [rng.randint(-5, 5) for _ in range(rng.randint(6, 12))]
        n = rng.randint(1, len(values))
        en, zh = f"number {n} from the end of {len(values)} nodes", f"{len(values)} 个节点中的倒数第 {n} 个"
        yield case(f"small-{index + 1:02}", values, n, "core", en, zh)
    for index in range(4):
        values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(rng.randint(100, 900))]
        en, zh = "a random place in some hundred nodes", "几百个节点中的随机位置"
        yield case(f"medium-{index + 1:02}", values, rng.randint(1, len(values)), "core", en, zh)
    values = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_NODES)]
    yield case(
        "last-large",
        values,
        1,
        "scale",
        "the last of 100 000 nodes: count with a loop, not with a call for each node",
        "100 000 个节点中的最后一个：要用循环计数，不能每个节点递归一层",
    )
    en, zh = "the head of 100 000 nodes", "100 000 个节点的头节点"
    yield case("head-large", values, MAX_NODES, "scale", en, zh)
    en, zh = "a node in the middle of 100 000", "100 000 个节点中间的一个"
    yield case("middle-large", values, MAX_NODES // 2, "scale", en, zh)
    for count in (64, 128, 256, 1_000, 1_024, 4_096):
        for more in (0, 1):
            for block in (64, 256, 1_000):
                if block < count:
                    n = count + more - block * rng.randint(1, (count - 1) // block)
                    values = [rng.randint(0, 3) for _ in range(count + more)]
                    en = f"a node next to the edge of a block of {block}, in {count + more} nodes with few values"
                    zh = f"{count + more} 个节点，取值很少，要删的节点在每 {block} 个一块的边界旁"
                    for name, shift in (("before", 1), ("at", 0), ("behind", -1)):
                        yield case(f"edge-{count + more}-{block}-{name}", values, max(n + shift, 1), "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    values, n = args
    check_integers("head", values, -MAX_VALUE, MAX_VALUE, (1, MAX_NODES))
    check_integer("n", n, 1, len(values))

"""Cases for copying a list: random pointers in short lists, then long lists of several patterns."""

from judge.probes.plain import InvalidInput, check_integer, check_length

MAX_NODES = 50_000
MAX_VALUE = 10**9


def case(name, nodes, group, en, zh):
    """Return a case with its reason in both languages."""
    return {"id": name, "args": [nodes], "group": group, "why": {"en": en, "zh": zh}}


def sized(rng, size):
    """Return ``size`` nodes with random pointers; None beyond the constraints."""
    return None if size > MAX_NODES else [[[rng.randint(-9, 9), rng.randrange(size)] for _ in range(size)]]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        size = rng.randint(2, 9)
        nodes = [[rng.randint(-2, 2), rng.choice([None, *range(size)])] for _ in range(size)]
        en, zh = "values that repeat, pointers in all directions", "值有重复，指针指向各个方向"
        yield case(f"small-{index + 1:02}", nodes, "core", en, zh)
    for index in range(3):
        size = rng.randint(100, 900)
        nodes = [[rng.randint(-9, 9), rng.choice([None, rng.randrange(size)])] for _ in range(size)]
        yield case(f"medium-{index + 1:02}", nodes, "core", "some hundred nodes", "几百个节点")
    patterns = {
        "random": (lambda place: rng.randrange(MAX_NODES), "random pointers", "随机指向"),
        "last": (lambda place: MAX_NODES - 1, "all pointers lead to the last node", "全部指向最后一个节点"),
        "mirror": (lambda place: MAX_NODES - 1 - place, "each points to its mirror image", "指向对称位置"),
    }
    for name, (target, en, zh) in patterns.items():
        nodes = [[rng.randint(-MAX_VALUE, MAX_VALUE), target(place)] for place in range(MAX_NODES)]
        en, zh = f"50 000 nodes, {en}: O(n²) is too slow", f"50 000 个节点，{zh}：O(n²) 会超时"
        yield case(f"large-{name}", nodes, "scale", en, zh)
    for size in (67, 257, 4_099):
        chains = {
            "forward": (
                lambda place: (place + 1) % size,
                "each points to the next, the last one to the head",
                "指向下一个节点，最后一个指向头节点",
            ),
            "backward": (lambda place: place - 1 if place else None, "each points to the one before", "指向前一个节点"),
        }
        for name, (target, en, zh) in chains.items():
            nodes = [[rng.randint(-9, 9), target(place)] for place in range(size)]
            yield case(f"chain-{name}-{size}", nodes, "edge", f"{size} nodes, {en}", f"{size} 个节点，{zh}")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nodes,) = args
    check_length("head", nodes, (0, MAX_NODES))
    for value, place in nodes:
        check_integer("val", value, -MAX_VALUE, MAX_VALUE)
        if place is not None and not 0 <= place < len(nodes):
            raise InvalidInput(
                f"random must be null or the position of a node, from 0 to {len(nodes) - 1}, not {place}",
                f"random 必须是 null 或结点的位置，即 0 到 {len(nodes) - 1}，而不是 {place}",
            )

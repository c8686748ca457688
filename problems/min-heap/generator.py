"""Cases for the min-heap: few values with ties, then many elements of which only the smallest may be looked for."""

MOST_OPERATIONS, LARGEST = 60_000, 10**9


def traffic(rng, count, largest, share):
    """Return ``count`` random operations; ``share`` of them are ``push``."""
    operations = []
    for _ in range(count):
        if rng.random() < share:
            operations.append(["push", rng.randint(-largest, largest)])
        else:
            operations.append([rng.choice(("pop", "pop", "peek"))])
    return [[], operations]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": traffic(rng, 40, 5 + 3 * index, 0.6),
            "why": {"en": "pushes and pops in random order, with ties", "zh": "加入与移除随机交替，有并列"},
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": traffic(rng, 800, LARGEST, 0.7),
            "why": {"en": "800 operations on elements of any size", "zh": "800 次操作，元素大小任意"},
            "group": "core",
        }
    pushes = [["push", rng.randint(-LARGEST, LARGEST)] for _ in range(MOST_OPERATIONS // 3)]
    yield {
        "id": "fill-and-empty",
        "args": [[], pushes + [["peek"], ["pop"]] * len(pushes)],
        "why": {
            "en": "20 000 elements, all of them removed again: searching for the smallest each time is too slow",
            "zh": "加入 20 000 个元素再全部移除：每次都查找最小值会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "falling-long",
        "args": [[], [["push", -at] for at in range(MOST_OPERATIONS // 3)] + [["pop"]] * (MOST_OPERATIONS // 3)],
        "why": {
            "en": "each new element is the smallest: an ordered list would be searched or moved as a whole",
            "zh": "每个新元素都最小：有序列表每次都要整体查找或移动",
        },
        "group": "scale",
    }

    yield {
        "id": "rising-long",
        "args": [[], [["push", at] for at in range(25_000)] + [["pop"]] * 25_000],
        "why": {
            "en": "each new element is the largest: a node may have 24 999 children, too many for recursion over them",
            "zh": "每个新元素都最大：一个节点可能有 24 999 个子节点，不能逐个递归",
        },
        "group": "scale",
    }
    yield {
        "id": "pushes-only",
        "args": [[], [["push", at * 7919 % 60_013] for at in range(MOST_OPERATIONS - 1)] + [["pop"]]],
        "why": {
            "en": "59 999 elements at the same time: the most that there can be",
            "zh": "同时有 59 999 个元素：可能的最大数量",
        },
        "group": "scale",
    }
    values = [value for at in range(1, MOST_OPERATIONS // 5 + 1) for value in (-at, at)]
    yield {
        "id": "ever-wider",
        "args": [[], [["push", value] for value in values] + [["pop"]] * 1000],
        "why": {
            "en": "each pair of new elements is smaller and larger than all: a tree becomes one long branch, too deep for recursion",
            "zh": "每次加入的两个元素分别小于和大于已有的全部元素：树会退化成一条长链，递归过深",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 2 or args[0] != []:
        raise ValueError("expected [] and a list of operations")
    if not isinstance(args[1], list) or not 1 <= len(args[1]) <= MOST_OPERATIONS:
        raise ValueError(f"there are 1 to {MOST_OPERATIONS} operations")
    for name, *values in args[1]:
        if (name, len(values)) not in (("push", 1), ("pop", 0), ("peek", 0)):
            raise ValueError("an operation is [push, value], [pop] or [peek]")
        if any(type(value) is not int or abs(value) > LARGEST for value in values):
            raise ValueError("each value is an integer from -10**9 to 10**9")

"""Cases for the min-heap: few values with ties, then many elements of which only the smallest may be looked for."""

from judge.probes.plain import check_integer
from judge.probes.structures import check_operations

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


def sized(rng, size):
    """Return ``size`` operations, of which the second half finds a large heap; None beyond the constraints."""
    if size > MOST_OPERATIONS:
        return None
    pushes = [["push", rng.randint(-LARGEST, LARGEST)] for _ in range(size)]
    return [[], pushes[: size // 2] + [pushes[at] if at % 2 else ["pop"] for at in range(size // 2, size)]]


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
    yield from middle(rng)
    yield from more(rng)


def middle(rng):
    """Yield random traffic on some thousand elements, with and without ties."""
    for largest in (40, 2_000, LARGEST):
        yield {
            "id": f"thousands-up-to-{largest}",
            "args": traffic(rng, 9_001, largest, 0.65),
            "why": {
                "en": f"9 001 operations on elements up to {largest}, with a peek now and then among thousands of elements",
                "zh": f"9 001 次操作，元素不超过 {largest}；元素有几千个时也会查看最小值",
            },
            "group": "core",
        }


def more(rng):
    """Yield long cases: equal elements, more than 2¹⁵ of them, and a full heap with pushes and pops in turn."""
    yield {
        "id": "equal-long",
        "args": [[], [["push", 7]] * 20_001 + [["pop"]] * 500 + [["push", 6], ["pop"], ["peek"]]],
        "why": {
            "en": "20 001 equal elements: in a search tree they may make one long branch",
            "zh": "20 001 个相等的元素：在搜索树中可能连成一条长链",
        },
        "group": "scale",
    }
    yield {
        "id": "falling-beyond-two-to-fifteen",
        "args": [[], [["push", -at] for at in range(33_001)] + [["peek"]] + [["pop"]] * 500],
        "why": {
            "en": "33 001 elements, each the smallest so far: the last ones rise by fifteen levels",
            "zh": "33 001 个元素，每个都比之前的小：最后的元素要上移十五层",
        },
        "group": "scale",
    }
    values = [rng.randint(-LARGEST, LARGEST) for _ in range(30_000)]
    turns = [operation for value in values[15_000:] for operation in (["push", value], ["pop"])]
    yield {
        "id": "full-and-in-turn",
        "args": [[], [["push", value] for value in values[:15_000]] + turns],
        "why": {
            "en": "15 000 elements stay while pushes and pops alternate: work on all of them at each turn is too slow",
            "zh": "始终有 15 000 个元素，加入与移除交替：每次都处理全部元素会超时",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_operations(args[1], MOST_OPERATIONS, ("push", "value"), ("pop",), ("peek",))
    for _, *values in args[1]:
        for value in values:
            check_integer("value", value, -LARGEST, LARGEST)

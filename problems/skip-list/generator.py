"""Cases for the skip list: few numbers with many repeats, then thousands in order and at random, too many for a linear search."""

from judge.probes.plain import check_integer
from judge.probes.structures import check_operations

MOST_OPERATIONS, LARGEST = 50_000, 10**9
NAMES = ("search", "add", "add", "erase")


def sized(rng, size):
    """Return ``size`` operations: numbers are added in order, then searched for; None beyond the constraints."""
    if size > MOST_OPERATIONS:
        return None
    searches = [["search", rng.randrange(size // 2)] for _ in range(size - size // 2)]
    return [[], [["add", number] for number in range(size // 2)] + searches]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[], [[rng.choice(NAMES), rng.randint(-4, 4)] for _ in range(40)]],
            "why": {
                "en": "few different numbers: added, erased and searched again and again",
                "zh": "只有几个不同的数，反复加入、删除、查找",
            },
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[], [[rng.choice(NAMES), rng.randint(-200, 200)] for _ in range(1_500)]],
            "why": {"en": "1 500 operations on 400 different numbers", "zh": "在 400 个不同的数上进行 1500 次操作"},
            "group": "core",
        }
    size = 12_000
    yield {
        "id": "rising",
        "args": [
            [],
            [["add", 2 * at] for at in range(size)] + [["search", rng.randrange(2 * size)] for _ in range(size)],
        ],
        "why": {
            "en": "12 000 numbers in rising order: a tree without balancing becomes a list",
            "zh": "按升序加入 12 000 个数：不平衡的二叉树会退化成链表",
        },
        "group": "scale",
    }
    numbers = [rng.randint(-LARGEST, LARGEST) for _ in range(size)]
    yield {
        "id": "random",
        "args": [
            [],
            [["add", number] for number in numbers]
            + [["search", rng.choice(numbers) + rng.randint(0, 1)] for _ in range(size)]
            + [["erase", number] for number in rng.sample(numbers, size)],
        ],
        "why": {
            "en": "12 000 numbers are added, searched and erased at random: walking past all smaller ones is too slow",
            "zh": "随机加入、查找、删除 12 000 个数：逐个走过更小的数会超时",
        },
        "group": "scale",
    }
    operations = [["add", number] for number in range(20)] + [["add", 7]] * 1_500
    operations += [["search", 7], ["erase", 7]] * 1_501 + [["search", 7], ["erase", 7], ["search", 8], ["search", 6]]
    yield {
        "id": "copies",
        "args": [[], operations],
        "why": {
            "en": "1 501 copies of one number are erased one by one: all of them have to be found",
            "zh": "同一个数有 1 501 份，逐一删除：每一份都必须找得到",
        },
        "group": "edge",
    }
    yield {
        "id": "copies-large",
        "args": [[], [["add", 7]] * 30_000 + [["search", 7], ["search", 8]] + [["erase", 7]] * 5_000],
        "why": {
            "en": "30 000 copies of one number: walking past all equal ones is as slow as walking past all smaller ones",
            "zh": "同一个数加入 30 000 次：逐个走过所有相等的数，与逐个走过更小的数一样慢",
        },
        "group": "scale",
    }
    yield odd(rng)
    operations = []
    for shift in (2**8, 2**16, 2**24, 2**29, 2**30, 2**30 - 1, 2**30 + 1, 10**9 + 7, 2**31 - 2**28):
        for number in (-LARGEST, -1, 0, rng.randint(-LARGEST, LARGEST - shift) if shift < LARGEST else 5 - LARGEST):
            if number + shift <= LARGEST:
                operations += [
                    ["add", number],
                    ["search", number + shift],
                    ["erase", number + shift],
                    ["search", number],
                ]
                operations += [
                    ["add", number + shift],
                    ["erase", number],
                    ["search", number + shift],
                    ["erase", number],
                ]
                operations += [["erase", number + shift]]
    yield {
        "id": "far-apart",
        "args": [[], operations],
        "why": {
            "en": "numbers that differ by a power of 2 or a usual modulus are different numbers",
            "zh": "相差 2 的幂或常用模数的数是不同的数",
        },
        "group": "edge",
    }


def odd(rng):
    """Return a case with as many operations as allowed, on odd numbers only."""
    numbers = [rng.randrange(1 - LARGEST, LARGEST, 2) for _ in range(MOST_OPERATIONS // 2)]
    return {
        "id": "odd",
        "args": [[], [["add", number] for number in numbers] + [["search", number] for number in numbers]],
        "why": {
            "en": "all numbers are odd: the height of a node must not come from the trailing bits of its number",
            "zh": "所有的数都是奇数：节点的高度不能取自数的末尾比特",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_operations(args[1], MOST_OPERATIONS, ("search", "target"), ("add", "num"), ("erase", "num"))
    for name, number in args[1]:
        check_integer("target" if name == "search" else "num", number, -LARGEST, LARGEST)

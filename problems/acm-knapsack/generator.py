"""Cases for the knapsack: small random ones, then the largest tables in one test case and in many."""

from judge.probes.plain import InvalidInput, as_integers

MOST_ITEMS, LARGEST_CAPACITY, MOST_CASES, MOST_STATES = 200, 10_000, 1_000, 2_000_000
LARGEST_VALUE = 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(14):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [joined([one(rng, rng.randint(1, 6), rng.randint(0, 20), 9, 9) for _ in range(5)])],
            "why": {"en": "five small test cases", "zh": "五组较小的数据"},
            "group": "core",
        }
    for index in range(3):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [joined([one(rng, 30, 300, 60, LARGEST_VALUE) for _ in range(3)])],
            "why": {"en": "30 items: too many for all choices", "zh": "30 件物品：无法枚举所有选择"},
            "group": "core",
        }
    many = [one(rng, 8, rng.randint(0, 30), 20, LARGEST_VALUE) for _ in range(MOST_CASES)]
    large = {
        "large-table": [one(rng, MOST_ITEMS, LARGEST_CAPACITY, 1_000, LARGEST_VALUE)],
        "large-heavy": [one(rng, MOST_ITEMS, LARGEST_CAPACITY, LARGEST_CAPACITY, LARGEST_VALUE)],
        "large-many": many,
        "large-equal-density": [alike(rng)],
    }
    for name, cases in large.items():
        yield {
            "id": name,
            "args": [joined(cases)],
            "why": {
                "en": "two million states at most: one pass over them per item is enough, and a dict of all of them too much",
                "zh": "状态最多两百万个：每件物品扫描一遍就够了；把所有状态存入字典则会超出内存",
            },
            "group": "scale",
        }
    middle = {
        "middle-values": [one(rng, items, 1_500, 40, largest) for items, largest in _MIDDLE],
        "same-capacity": [one(rng, 60, 5_000, 400, 10**6) for _ in range(4)],
        "nearly-all-fit": [nearly_all(rng, items) for items in (23, 64, 100, 130)],
        "all-fit": [fitting(rng, items, room) for items, room in ((40, 0), (140, 0), (200, 1), (150, 4_000))],
    }
    for name, cases in middle.items():
        yield {
            "id": name,
            "args": [joined(cases)],
            "why": {
                "en": "some hundred items: values of every size, weights of 0, one capacity for several test cases, or room for nearly all or all",
                "zh": "上百件物品：价值大小各异，有重量为 0 的物品，多组数据容量相同，或者几乎全部或全部放得下",
            },
            "group": "core",
        }


# Items and largest values: the sum of the values exceeds 2**24, 2**31 or 2**32, though no value does.
_MIDDLE = ((150, 9), (130, 10**6), (180, 10**7 - 1), (200, 10**8 - 1), (65, LARGEST_VALUE))


def nearly_all(rng, items):
    """Return the text of a test case in which all items but a few fit."""
    weights = [rng.randint(1, 60) for _ in range(items)]
    values = [weight * 1_000 + rng.randint(0, 9) for weight in weights]
    return "\n".join([f"{items} {sum(weights) * 19 // 20}", " ".join(map(str, weights)), " ".join(map(str, values))])


def fitting(rng, items, room):
    """Return the text of a test case in which all items fit, with ``room`` to spare."""
    weights = [rng.randint(0, 30) for _ in range(items)]
    values = [rng.randint(1, 10**6) for _ in range(items)]
    return "\n".join([f"{items} {sum(weights) + room}", " ".join(map(str, weights)), " ".join(map(str, values))])


def sized(rng, size):
    """Return one test case of ``size`` states, 200 items as soon as there are enough; None beyond the constraints."""
    if size > MOST_STATES:
        return None
    items = min(MOST_ITEMS, max(1, int(size**0.5)))
    capacity = size // items
    return [joined([one(rng, items, capacity, max(1, capacity // 4), LARGEST_VALUE)])]


def one(rng, items, capacity, heaviest, largest):
    """Return the text of one test case."""
    weights = " ".join(str(rng.randint(0, heaviest)) for _ in range(items))
    values = " ".join(str(rng.randint(0, largest)) for _ in range(items))
    return f"{items} {capacity}\n{weights}\n{values}"


def alike(rng):
    """Return the text of a test case whose items all have the same value per weight, so that bounds prune nothing."""
    weights = [2 * rng.randint(100, 500) for _ in range(MOST_ITEMS)]
    values = [weight * 1_000_000 for weight in weights]
    return "\n".join([f"{MOST_ITEMS} {LARGEST_CAPACITY - 1}", " ".join(map(str, weights)), " ".join(map(str, values))])


def joined(cases):
    """Return the test cases as one input, with their number in front."""
    return "\n".join([str(len(cases)), *cases]) + "\n"


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    lines = [as_integers(line.split()) for line in args[0].split("\n") if line.strip()]
    count = lines[0][0]
    if len(lines[0]) != 1 or not 1 <= count <= MOST_CASES or len(lines) != 1 + 3 * count:
        raise InvalidInput(
            "the first line must have T from 1 to 1000, and three lines must follow for each test case",
            "第一行必须是 1 到 1000 之间的 T，后面每组数据必须有三行",
        )
    states = 0
    for first, weights, values in zip(lines[1::3], lines[2::3], lines[3::3]):
        if len(first) != 2 or not (1 <= first[0] <= MOST_ITEMS and 0 <= first[1] <= LARGEST_CAPACITY):
            raise InvalidInput(
                "n must be from 1 to 200, and W from 0 to 10000", "n 必须在 1 到 200 之间，W 必须在 0 到 10000 之间"
            )
        if len(weights) != first[0] or len(values) != first[0]:
            raise InvalidInput("every test case must have n weights and n values", "每组数据必须有 n 个重量和 n 个价值")
        if min(weights) < 0 or max(weights) > LARGEST_CAPACITY:
            raise InvalidInput(
                f"every weight must be from 0 to {LARGEST_CAPACITY}", f"每个重量都必须在 0 到 {LARGEST_CAPACITY} 之间"
            )
        if min(values) < 0 or max(values) > LARGEST_VALUE:
            raise InvalidInput(
                f"every value must be from 0 to {LARGEST_VALUE}", f"每个价值都必须在 0 到 {LARGEST_VALUE} 之间"
            )
        states += first[0] * first[1]
    if states > MOST_STATES:
        raise InvalidInput(
            f"the sum of n * W over all test cases must be at most 2000000, not {states}",
            f"所有数据的 n * W 之和最多 2000000，而不是 {states}",
        )

"""Cases for the running median: few different numbers, all orders, then streams that make sorting each time slow."""

from judge.probes.plain import check_integer, check_most, require
from judge.probes.structures import check_operations

MAX_VALUE = 10**9
MAX_OPERATIONS = 100_000
MAX_NUMBERS = 60_000


def case(name, operations, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [[], operations], "group": group, "why": {"en": en, "zh": zh}}


def stream(numbers, every):
    """Add the numbers, and ask for the median after each ``every``-th of them."""
    operations = []
    for count, number in enumerate(numbers, start=1):
        operations.append(["addNum", number])
        if count % every == 0:
            operations.append(["findMedian"])
    return operations


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        numbers = [rng.randint(-5, 5) for _ in range(rng.randint(6, 16))]
        en, zh = (
            "few different numbers: equal ones lie on both sides of the median",
            "数字种类很少：中位数两侧有相等的数",
        )
        yield case(f"small-{index + 1:02}", stream(numbers, 1), "core", en, zh)
    for index in range(6):
        numbers = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(rng.randint(50, 200))]
        en, zh = "random numbers of the whole range", "在整个范围内随机取数"
        yield case(f"medium-{index + 1:02}", stream(numbers, rng.randint(1, 3)), "core", en, zh)
    numbers = [rng.choice((-1, 0, 3, 3, 3, 7)) for _ in range(3_000)]
    en, zh = "3 000 numbers of four kinds: long runs of equal numbers", "3 000 个数只有四种取值：相等的数排成很长一段"
    yield case("equal-runs", stream(numbers, 1), "edge", en, zh)
    half = MAX_OPERATIONS // 2
    numbers = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(half)]
    yield case(
        "random-large",
        stream(numbers, 1),
        "scale",
        "50 000 random numbers with the median after each: sorting them each time is too slow",
        "50 000 个随机数，每加入一个就查询一次：每次都排序会超时",
    )
    en, zh = "rising numbers: each one moves the median", "数字不断增大：每加入一个，中位数都会移动"
    yield case("rising-large", stream(sorted(numbers), 1), "scale", en, zh)
    en, zh = "falling numbers: each one moves the median", "数字不断减小：每加入一个，中位数都会移动"
    yield case("falling-large", stream(sorted(numbers, reverse=True), 1), "scale", en, zh)
    en, zh = "60 000 additions before the first question", "先加入 60 000 个数，才第一次查询"
    numbers = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_NUMBERS)]
    yield case("additions-large", [["addNum", number] for number in numbers] + [["findMedian"]], "scale", en, zh)
    yield case(
        "queries-large",
        [["addNum", number] for number in numbers[:half]] + [["findMedian"]] * half,
        "scale",
        "50 000 queries of 50 000 numbers: searching the median each time is too slow",
        "50 000 个数查询 50 000 次：每次都去寻找中位数会超时",
    )


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    operations = args[1]
    check_operations(operations, MAX_OPERATIONS, ("addNum", "num"), ("findMedian",))
    count = 0
    for _, *numbers in operations:
        for number in numbers:
            check_integer("num", number, -MAX_VALUE, MAX_VALUE)
        count += len(numbers)
        require(count, "addNum must be called before findMedian", "必须先调用 addNum，再调用 findMedian")
    check_most(count, MAX_NUMBERS, "calls of addNum", " addNum 调用")

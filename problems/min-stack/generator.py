"""Cases for the min stack: random operations on few values, then deep stacks that make searching slow."""

from judge.probes.plain import InvalidInput, check_integer
from judge.probes.structures import check_operations

LOWEST, HIGHEST = -(2**31), 2**31 - 1
MAX_OPERATIONS = 100_000


def case(name, operations, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [[], operations], "group": group, "why": {"en": en, "zh": zh}}


def traffic(rng, count, values, pushes):
    """``count`` random operations that keep to the rules; the share ``pushes`` of them are push."""
    operations, depth = [], 0
    for _ in range(count):
        if not depth or rng.random() < pushes:
            operations.append(["push", rng.choice(values)])
            depth += 1
        else:
            operations.append([rng.choice(("pop", "top", "getMin", "getMin"))])
            depth -= operations[-1] == ["pop"]
    return operations


def sized(rng, size):
    """Return ``size`` operations on falling values, whose pops remove the minimum; None beyond the constraints."""
    if size > MAX_OPERATIONS:
        return None
    falling = sorted(rng.sample(range(LOWEST, HIGHEST), size // 2), reverse=True)
    return [[], [["push", value] for value in falling] + [["pop"], ["getMin"]] * (size // 4 - 1)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        operations = traffic(rng, rng.randint(12, 40), range(-3, 4), 0.45)
        en, zh = "few different values: equal minima come and go", "取值很少：相等的最小值反复进出"
        yield case(f"small-{index + 1:02}", operations, "core", en, zh)
    for index in range(6):
        operations = traffic(rng, rng.randint(200, 600), range(LOWEST, HIGHEST + 1), 0.5)
        en, zh = "some hundred operations on values of the whole range", "几百个操作，取值遍布整个范围"
        yield case(f"medium-{index + 1:02}", operations, "core", en, zh)
    half, quarter = MAX_OPERATIONS // 2, MAX_OPERATIONS // 4
    values = [rng.randint(LOWEST, HIGHEST) for _ in range(half)]
    yield case(
        "get-min-deep",
        [["push", value] for value in values] + [["getMin"]] * half,
        "scale",
        "50 000 calls of getMin on 50 000 elements: searching for the minimum each time is too slow",
        "栈中有 50 000 个元素，再调用 50 000 次 getMin：每次都查找最小值会超时",
    )
    falling = sorted(rng.sample(range(LOWEST, HIGHEST), half), reverse=True)
    yield case(
        "falling-deep",
        [["push", value] for value in falling] + [["pop"], ["getMin"]] * (half // 2 - 1),
        "scale",
        "each pop removes the minimum: searching for the next one among the others is too slow",
        "每次弹出的都是最小值：在其余元素中重新查找会超时",
    )
    rising = falling[::-1]
    deep = [operation for value in rising[:quarter] for operation in (["push", value], ["getMin"])]
    en, zh = (
        "rising values: the minimum stays at the bottom of 25 000 elements",
        "不断增大的值：最小值始终在 25 000 个元素的底部",
    )
    yield case("rising-deep", deep + [["pop"], ["top"]] * (quarter - 1), "scale", en, zh)
    en, zh = "50 000 copies of the same value, then nearly as many pops", "同一个值压入 50 000 次，然后几乎全部弹出"
    yield case("equal-deep", [["push", 5]] * half + [["pop"]] * (half - 1) + [["getMin"]], "scale", en, zh)
    en, zh = "100 000 random operations", "100 000 个随机操作"
    operations = traffic(rng, MAX_OPERATIONS, range(LOWEST, HIGHEST + 1), 0.5)
    yield case("random-large", operations, "scale", en, zh)
    for name, operations, en, zh in _middle(rng):
        yield case(name, operations, "core", en, zh)


def _middle(rng):
    """Yield an id, operations and the reasons for stacks of some hundred elements."""
    for count in (70, 130, 257, 300, 1_001):
        operations = [["push", 5], ["push", 7], *[["push", 1]] * count, ["push", 3]]
        operations += [["pop"], ["getMin"], ["top"]] * (count + 2)
        en, zh = f"{count} copies of the minimum above a larger one", f"较大的最小值之上有 {count} 个相同的最小值"
        yield f"copies-{count}", operations, en, zh
    for count in (60, 101, 257):
        values = [rng.randint(0, 9) for _ in range(count)]
        operations = []
        for shift in (0, 20, -20):
            operations += [part for value in values for part in (["push", value + shift], ["getMin"])]
            operations += [part for _ in values[1:] for part in (["pop"], ["getMin"], ["top"])] + [["pop"]]
        en, zh = f"a stack of {count} elements that is emptied and filled again", f"{count} 个元素的栈清空后再用"
        yield f"emptied-{count}", operations, en, zh
    operations = [["push", value] for value in (3, 0, *range(90), 0, 0, *range(9))]
    operations += [["getMin"], ["top"], ["pop"]] * 103
    yield "zero-is-the-minimum", operations, "a minimum of 0 in a stack of 100 elements", "100 个元素的栈，最小值为 0"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_operations(args[1], MAX_OPERATIONS, ("push", "val"), ("pop",), ("top",), ("getMin",))
    depth = 0
    for name, *values in args[1]:
        if name != "push" and not depth:
            raise InvalidInput(f"{name} must not be called on an empty stack", f"栈为空时不能调用 {name}")
        for value in values:
            check_integer("val", value, LOWEST, HIGHEST)
        depth += {"push": 1, "pop": -1}.get(name, 0)

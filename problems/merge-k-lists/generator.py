"""Cases for merging: short lists with many equal values, then many short lists and few long ones."""

from judge.probes.plain import check_integers, check_length, check_most, require

MAX_LISTS, MAX_NODES = 10_000, 100_000
MAX_VALUE = 10**9


def case(name, lists, group, en, zh):
    """Return a case with its reason in both languages."""
    return {"id": name, "args": [lists], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""

    def some(count, low, high, bound):
        return [sorted(rng.randint(-bound, bound) for _ in range(rng.randint(low, high))) for _ in range(count)]

    for index in range(12):
        lists = some(rng.randint(2, 7), 0, 5, 4)
        yield case(f"small-{index + 1:02}", lists, "core", "short lists with equal values", "短链表，值有重复")
    for index in range(3):
        lists = some(rng.randint(5, 30), 10, 40, 500)
        yield case(f"medium-{index + 1:02}", lists, "core", "some hundred nodes", "几百个节点")
    for name, lists, en, zh in (
        ("many-short", some(MAX_LISTS, 10, 10, MAX_VALUE), "10 000 lists of ten nodes", "10 000 个链表，各有十个节点"),
        ("few-long", some(5, 20_000, 20_000, MAX_VALUE), "five lists of 20 000 nodes", "五个链表，各有 20 000 个节点"),
        (
            "equal",
            [[7] * 20 for _ in range(5000)],
            "100 000 equal values in 5 000 lists",
            "5 000 个链表，100 000 个相等的值",
        ),
        (
            "one-long",
            [*some(1, 80_000, 80_000, MAX_VALUE), *some(9_999, 2, 2, MAX_VALUE)],
            "one list of 80 000 nodes and 9 999 of two",
            "一个链表有 80 000 个节点，另外 9 999 个各有两个",
        ),
        (
            "stairs",
            [[place * 10 + step for step in range(10)] for place in range(MAX_LISTS)],
            "each of 10 000 lists begins where the one before ends",
            "10 000 个链表首尾相接",
        ),
    ):
        yield case(f"large-{name}", lists, "scale", f"{en}: O(N·k) is too slow", f"{zh}：O(N·k) 会超时")

    lists = [[], *some(3, 5, 9, 99), *[[]] * 1_003, *some(20, 1, 9, 99), *[[]] * 130]
    yield case("many-empty", lists, "edge", "a thousand empty lists between others", "中间有一千个空链表")
    for index in range(2):
        lists = [[place, *sorted(rng.randint(place, 999) for _ in range(9))] for place in range(70)]
        en, zh = "the first values are those of another case", "各链表的首个值与另一个用例相同"
        yield case(f"same-heads-{index + 1:02}", lists, "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (lists,) = args
    check_length("lists", lists, (0, MAX_LISTS))
    check_most(sum(len(one or ()) for one in lists), MAX_NODES, "nodes", "结点")
    for one in lists:
        check_integers("lists[…]", one or [], -MAX_VALUE, MAX_VALUE, (0, MAX_NODES))
        require(not one or one == sorted(one), "every list must be in ascending order", "每个链表都必须按升序排列")

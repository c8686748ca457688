"""Cases for reversing a list: short ones with repeated values, then lengths beyond the recursion limit."""

from judge.probes.plain import check_integers

LONGEST = 50_000
LARGEST = 5_000


def generate(rng):
    """Yield cases from a ``random.Random``, short lists first."""
    for index in range(14):
        size = rng.randint(1, 4 + 2 * index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": {
                "en": f"{size} nodes from a narrow range: zeros and repeated values are likely",
                "zh": f"{size} 个取值范围很窄的节点：容易出现 0 和重复值",
            },
            "group": "core",
        }
    for index, size in enumerate((100, 101, 512, 1_000, 4_000)):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(size)]],
            "why": {
                "en": f"{size} nodes: each of them must come back once",
                "zh": f"{size} 个节点：每个都必须恰好出现一次",
            },
            "group": "core",
        }
    for index, size in enumerate((16_000, 24_000, LONGEST - 1)):
        yield {
            "id": f"large-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(size)]],
            "why": {
                "en": f"{size} nodes: one call per node does not fit into the recursion limit",
                "zh": f"{size} 个节点：每个节点递归一层会超出递归深度限制",
            },
            "group": "scale",
        }
    yield {
        "id": "large-04",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": {
            "en": "the longest list: recursion overflows, and walking to the end once per node takes far too long",
            "zh": "最长的链表：递归会溢出，每个节点都走到末尾一次又太慢",
        },
        "group": "scale",
    }
    yield {
        "id": "large-05",
        "args": [[rng.randint(0, 1) for _ in range(LONGEST)]],
        "why": {
            "en": "the longest list with only two different values: nodes cannot be told apart by value",
            "zh": "最长的链表，只有两种取值：不能靠值区分节点",
        },
        "group": "scale",
    }
    for name, values, en, zh in _middle(rng):
        yield {"id": name, "args": [values], "why": {"en": en, "zh": zh}, "group": "core"}


def _middle(rng):
    """Yield an id, values and the reasons for lists of middle size whose length or order is special."""
    for size in (64, 65, 256, 257, 1_001, 4_096, 4_097, 5_001, 8_192):
        values = [rng.randint(-LARGEST, LARGEST) for _ in range(size)]
        yield (
            f"blocks-{size}",
            values,
            f"{size} nodes: a block may be just full, or hold one node",
            f"{size} 个节点：最后一块可能恰好满，也可能只有一个节点",
        )
    rising = [i // 3 for i in range(601)]
    yield "rising-in-threes", rising, "601 rising values, each three times", "601 个递增的值，每个出现三次"
    yield "falling-in-threes", rising[::-1], "601 falling values, each three times", "601 个递减的值，每个出现三次"
    runs = [value for value, count in ((4, 300), (-4, 257), (0, 513), (9, 1_100)) for _ in range(count)]
    yield "long-runs", runs, "long runs of equal values", "相等的值连续出现很多次"
    for period in (2, 3):
        values = [at % period for at in range(120 * period)]
        yield f"period-{period}", values, f"values that repeat with period {period}", f"值以 {period} 为周期重复"
    ends = [rng.randint(-LARGEST, LARGEST) for _ in range(70)]
    inner = [rng.randint(-LARGEST, LARGEST) for _ in range(61)]
    yield (
        "equal-ends",
        [*ends, *inner, *ends[::-1]],
        "201 nodes, a palindrome but for the middle",
        "201 个节点，除中间一段外是回文",
    )
    yield (
        "equal-middle",
        [1, *ends, *ends[::-1], 2],
        "142 nodes, a palindrome but for the ends",
        "142 个节点，除两端外是回文",
    )


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("values", args[0], -LARGEST, LARGEST, (0, LONGEST))

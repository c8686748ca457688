"""Cases for merging intervals: short lists, then 100 000 intervals in shapes that separate O(n log n) from O(n²)."""

from judge.probes.plain import InvalidInput, check_integers, check_length

LONGEST = 100_000
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def random_intervals(rng, size, largest, longest):
    starts = [rng.randint(0, largest) for _ in range(size)]
    return [[start, min(largest, start + rng.randint(0, longest))] for start in starts]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        size = rng.randint(4, 9)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [random_intervals(rng, size, rng.choice((15, 30, 60)), rng.choice((2, 6, 12)))],
            "why": why("a few intervals that overlap, touch and contain one another", "少量区间，互相重叠、相接、包含"),
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [random_intervals(rng, 300, 10_000, 60)],
            "why": why("300 intervals in random order", "300 个区间，顺序随机"),
        }
    twice = [[100 * at, 100 * at + 50 - 30 * turn] for turn in range(2) for at in range(600)]
    yield {
        "id": "same-starts",
        "group": "core",
        "args": [twice],
        "why": why(
            "600 starts, each of them twice, with the shorter interval later", "600 个起点各出现两次，较短的区间在后"
        ),
    }
    step = LARGEST // LONGEST
    apart = [[at * step, at * step + rng.randint(0, step - 1)] for at in range(LONGEST)]
    rng.shuffle(apart)
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [apart],
        "why": why(
            "100 000 separate intervals: comparing each with all others is far too slow",
            "10 万个互不相交的区间：两两比较会严重超时",
        ),
    }
    chain = [[at * step, (at + 1) * step] for at in range(LONGEST)]
    rng.shuffle(chain)
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [chain],
        "why": why("100 000 intervals that touch one another become one", "10 万个首尾相接的区间，合成一个"),
    }
    nested = [[at, LARGEST - at] for at in range(LONGEST)]
    rng.shuffle(nested)
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [nested],
        "why": why("100 000 intervals, each inside the next", "10 万个区间层层包含"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [random_intervals(rng, LONGEST, LARGEST, 2 * step)],
        "why": why("100 000 random intervals", "10 万个随机区间"),
    }

    ordered = sorted(random_intervals(rng, 5_003, LARGEST, 300_000))
    orders = {
        "last-comes-first": [*ordered[1:], ordered[0]],
        "end-shuffled": [*ordered[:4_000], *rng.sample(ordered[4_000:], 1_003)],
        "falling": ordered[::-1],
        "by-end": sorted(ordered, key=lambda interval: interval[1]),
    }
    for name, intervals in orders.items():
        yield {
            "id": f"order-{name}",
            "group": "core",
            "args": [intervals],
            "why": why(
                "5 003 intervals that are sorted in part only, or in another way",
                "5 003 个区间，只有一部分有序，或者按别的方式排序",
            ),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (intervals,) = args
    check_length("intervals", intervals, (1, LONGEST))
    for interval in intervals:
        check_integers("intervals[…]", interval, 0, LARGEST, (2, 2))
        if interval[0] > interval[1]:
            raise InvalidInput(
                f"an interval must not end before it starts, as {interval} does",
                f"区间的终点不能小于起点，而这里有 {interval}",
            )

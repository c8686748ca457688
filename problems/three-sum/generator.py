"""Cases for 3Sum: narrow and wide ranges, then sizes that separate O(n²) from O(n³) and from searching a list."""

from judge.probes.plain import check_integers

LONGEST = 3_000
LARGEST = 100_000


def key_collisions():
    """Return triplets in pairs (a, b, c) and (a + 1, b - base, c + base - 1), for which a · base + b is the same."""
    nums = []
    for base in (1_000, 4_096, 10_000, 32_768, 65_536):
        half = base // 2
        first = (-2 * half - 100, half, half + 100)
        nums += [*first, first[0] + 1, half - base, half + 99 + base]
    return nums


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        size = rng.randint(3, 6 + 2 * index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": {
                "en": "a narrow range repeats values, so duplicate triplets show",
                "zh": "取值范围窄，值会重复，重复的三元组就会暴露",
            },
            "group": "core",
        }
    for index in range(6):
        size = rng.randint(20, 60)
        yield {
            "id": f"wide-{index + 1:02}",
            "args": [[rng.randint(-60, 60) for _ in range(size)]],
            "why": {
                "en": "few repeats and many triplets: one that is missing shows",
                "zh": "重复少、三元组多：漏掉一个就会暴露",
            },
            "group": "core",
        }
    yield {
        "id": "medium-01",
        "args": [[0] * 300],
        "why": {"en": "300 zeros make a single triplet", "zh": "300 个 0 只组成一个三元组"},
        "group": "edge",
    }
    yield {
        "id": "medium-02",
        "args": [[rng.randint(-20, 20) for _ in range(300)]],
        "why": {
            "en": "each value occurs several times: every triplet once, however often it can be formed",
            "zh": "每个值都出现多次：不管能组成多少次，每个三元组只要一次",
        },
        "group": "core",
    }
    yield {
        "id": "medium-03",
        "args": [[rng.randint(1, LARGEST) for _ in range(300)]],
        "why": {"en": "only positive numbers: nothing to find", "zh": "全是正数：没有解"},
        "group": "edge",
    }
    yield {
        "id": "medium-04",
        "args": [[rng.randint(-LARGEST, -1) for _ in range(300)]],
        "why": {"en": "only negative numbers: nothing to find", "zh": "全是负数：没有解"},
        "group": "edge",
    }
    nums = key_collisions()
    rng.shuffle(nums)
    yield {
        "id": "packed-keys",
        "args": [nums],
        "why": {
            "en": "two triplets with equal a · base + b, for bases from 1 000 to 65 536: a packed key is too narrow",
            "zh": "对 1 000 到 65 536 的若干基数，两个三元组的 a · base + b 相等：打包的键太窄",
        },
        "group": "edge",
    }
    yield {
        "id": "large-01",
        "args": [[rng.randint(-100, 100) for _ in range(LONGEST // 2)]],
        "why": {
            "en": "1500 numbers with few different values: the same triplets turn up again and again, once each is wanted",
            "zh": "1500 个数、取值很少：同样的三元组反复出现，每个只要一次",
        },
        "group": "scale",
    }

    # Distinct values alone would need a very long answer to be slow for a list search: 600 values, five times each,
    # give some 7 000 triplets, most of which can be formed in 125 ways.
    values = rng.sample(range(-2_000, 2_001), 600) * 5
    rng.shuffle(values)
    yield {
        "id": "large-02",
        "args": [values],
        "why": {
            "en": "3000 numbers, each five times: looking each triplet up in a list of those found takes far too long",
            "zh": "3000 个数、每个出现五次：在已找到的列表里逐个查重太慢",
        },
        "group": "scale",
    }
    yield {
        "id": "large-03",
        "args": [[rng.randrange(-LARGEST + 1, LARGEST, 2) for _ in range(LONGEST)]],
        "why": {
            "en": "3000 odd numbers: no three of them sum to 0, so the whole search must be run, and O(n³) is too slow",
            "zh": "3000 个奇数：任意三个之和都不为 0，必须搜索到底，O(n³) 太慢",
        },
        "group": "scale",
    }
    yield {
        "id": "large-04",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": {
            "en": "3000 numbers from the whole range, with thousands of triplets: O(n³) is too slow",
            "zh": "3000 个取自整个范围的数，有数千个三元组：O(n³) 太慢",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (0, LONGEST))

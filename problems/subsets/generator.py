"""Cases for Subsets: distinct numbers, up to the fifteen whose 32 768 subsets show a search for repeats."""

from judge.probes.plain import check_integers, require

MOST, LARGEST = 15, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(6):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [rng.sample(range(-9, 10), 3 + index // 2)],
            "why": {"en": "distinct numbers in random order", "zh": "互不相同的数，顺序随机"},
            "group": "core",
        }
    yield {
        "id": "eight",
        "args": [rng.sample(range(-LARGEST, LARGEST), 8)],
        "why": {"en": "256 subsets of large numbers", "zh": "八个大数的 256 个子集"},
        "group": "core",
    }
    yield {
        "id": "fifteen",
        "args": [rng.sample(range(-20, 21), MOST)],
        "why": {
            "en": "2¹⁵ = 32 768 subsets: searching the result for repeats, or going through all orders, is too slow",
            "zh": "2¹⁵ = 32 768 个子集：在结果中逐一查重，或枚举所有顺序，都会超时",
        },
        "group": "scale",
    }
    for size in range(9, MOST):
        yield {
            "id": f"large-{size}",
            "args": [rng.sample(range(-LARGEST, LARGEST), size)],
            "why": {
                "en": f"the {1 << size} subsets of {size} large numbers, an {'even' if size % 2 == 0 else 'odd'} count",
                "zh": f"{size} 个大数的 {1 << size} 个子集，个数为{'偶' if size % 2 == 0 else '奇'}数",
            },
            "group": "core",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nums,) = args
    check_integers("nums", nums, -LARGEST, LARGEST, (0, MOST))
    require(len(set(nums)) == len(nums), "all numbers in nums must differ", "nums 中的数必须互不相同")

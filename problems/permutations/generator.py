"""Cases for Permutations: distinct numbers, up to the eight whose 40 320 permutations separate backtracking from filtering."""

from judge.probes.plain import check_integers, require

MOST, LARGEST = 8, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(6):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [rng.sample(range(-9, 10), 3 + index // 3)],
            "why": {"en": "distinct numbers in random order", "zh": "互不相同的数，顺序随机"},
            "group": "core",
        }
    yield {
        "id": "six",
        "args": [rng.sample(range(-LARGEST, LARGEST), 6)],
        "why": {"en": "720 permutations of large numbers", "zh": "六个大数的 720 个排列"},
        "group": "core",
    }
    yield {
        "id": "eight",
        "args": [rng.sample(range(-LARGEST, LARGEST), MOST)],
        "why": {
            "en": "8! = 40 320 permutations of large numbers: filtering all 8⁸ sequences or searching the result for repeats is too slow",
            "zh": "大数的 8! = 40 320 个排列：从 8⁸ 个序列中筛选，或在结果中逐一查重，都会超时",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nums,) = args
    check_integers("nums", nums, -LARGEST, LARGEST, (0, MOST))
    require(len(set(nums)) == len(nums), "all numbers in nums must differ", "nums 中的数必须互不相同")

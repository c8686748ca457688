"""Cases for the partition: small numbers with many solutions and near misses, then totals that separate a table from a search."""

from judge.probes.plain import check_integers

MOST, LARGEST = 100, 100


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(1, 12 + index) for _ in range(rng.randint(3, 7))]],
            "why": {
                "en": "few numbers: often the total is even and half of it just cannot be reached",
                "zh": "数很少：总和常为偶数，却恰好凑不出一半",
            },
            "group": "core",
        }
    for index in range(5):
        nums = [rng.randint(1, LARGEST) for _ in range(40)]
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [nums],
            "why": {"en": "40 numbers: trying all subsets does not end", "zh": "40 个数：枚举所有子集无法结束"},
            "group": "core",
        }
    nums = [rng.randrange(2, LARGEST + 1, 2) for _ in range(MOST - 1)]
    nums.append(4 if (sum(nums) + 4) % 4 else 2)
    yield {
        "id": "even-numbers-odd-half",
        "args": [nums],
        "why": {
            "en": "100 even numbers whose half is odd: a search has to try everything unless it remembers sums",
            "zh": "100 个偶数而一半为奇数：不记住已有的和，就只能穷举",
        },
        "group": "scale",
    }
    yield {
        "id": "largest-total",
        "args": [[LARGEST] * (MOST - 1) + [LARGEST - 2]],
        "why": {"en": "nearly the largest total, and no solution", "zh": "总和接近上限，且无解"},
        "group": "scale",
    }
    many = [rng.randint(LARGEST // 2, LARGEST) for _ in range(MOST - 1)]
    many.append(LARGEST - sum(many) % 2)
    yield {
        "id": "many-sums",
        "args": [many],
        "why": {"en": "100 large numbers: thousands of different sums", "zh": "100 个较大的数：有数千种不同的和"},
        "group": "scale",
    }

    for index, size in enumerate((24, 31, 67, 97)):
        nums = [rng.randint(1, 100) for _ in range(size)]
        nums[0] = nums[0] // 2 * 2 + sum(nums[1:]) % 2 or 2
        yield {
            "id": f"ordered-{index + 1:02}",
            "args": [sorted(nums, reverse=index % 2 == 0)],
            "why": {"en": f"{size} numbers in order", "zh": f"{size} 个数，已经排好序"},
            "group": "core",
        }
    for index, groups in enumerate(_GROUPS):
        yield {
            "id": f"groups-{index + 1:02}",
            "args": [[value for value, count in groups for _ in range(count)]],
            "why": {
                "en": "few different numbers, each many times: the parts are far from equal on the way, or are found in 2²⁰ · k ways",
                "zh": "只有几种数，每种出现多次：中途两部分相差很大，或者方法数恰为 2²⁰ 的倍数",
            },
            "group": "edge",
        }
    for nums in ([2, 3, 5, 10, 10], [2, 4, 4, 10, 10]):
        yield {
            "id": f"same-total-{nums[1]}",
            "args": [nums],
            "why": {
                "en": "number, total, smallest and largest are those of another case, the answer is not",
                "zh": "个数、总和、最小值与最大值都和另一个用例相同，答案却不同",
            },
            "group": "edge",
        }


# Values and how often they occur.
_GROUPS = (
    ((100, 7), (35, 20)),
    ((95, 20), (100, 19)),
    ((100, 13), (65, 20)),
    ((37, 16), (38, 24), (50, 25)),
    ((46, 8), (18, 15), (4, 25), (9, 32)),
)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], 1, LARGEST, (1, MOST))

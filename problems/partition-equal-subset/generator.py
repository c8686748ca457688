"""Cases for the partition: small numbers with many solutions and near misses, then totals that separate a table from a search."""

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


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nums,) = args
    if not isinstance(nums, list) or not 1 <= len(nums) <= MOST:
        raise ValueError(f"nums holds 1 to {MOST} numbers")
    if not all(type(num) is int and 1 <= num <= LARGEST for num in nums):
        raise ValueError(f"each number is an integer from 1 to {LARGEST}")

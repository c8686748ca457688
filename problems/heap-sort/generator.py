"""Cases for heap sort: short arrays with ties, then long ones in every order that makes careless methods quadratic."""

from judge.probes.plain import check_integers

LONGEST, LARGEST = 30_000, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        size = rng.randint(6, 12 + index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": {"en": f"{size} numbers with repeats", "zh": f"{size} 个数，有重复"},
            "group": "core",
        }
    for index in range(3):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(500)]],
            "why": {"en": "500 numbers of any size", "zh": "500 个任意大小的数"},
            "group": "core",
        }
    random = [rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]
    yield {
        "id": "random-long",
        "args": [random],
        "why": {
            "en": "30 000 random numbers: comparing every pair, O(n²), is too slow",
            "zh": "30 000 个随机数：两两比较 O(n²) 会超时",
        },
        "group": "scale",
    }
    rising = [2 * at - LONGEST for at in range(LONGEST)]
    yield {
        "id": "rising-long",
        "args": [rising],
        "why": {
            "en": "30 000 numbers in order: the first or the last is the worst of pivots",
            "zh": "30 000 个有序的数：取首尾作基准最糟",
        },
        "group": "scale",
    }
    yield {
        "id": "falling-long",
        "args": [rising[::-1]],
        "why": {"en": "30 000 numbers in reverse order", "zh": "30 000 个逆序的数"},
        "group": "scale",
    }
    yield {
        "id": "equal-long",
        "args": [[rng.randint(1, 9)] * LONGEST],
        "why": {
            "en": "30 000 equal numbers: a partition that puts all of them on one side is quadratic and recurses too deeply",
            "zh": "30 000 个相等的数：若全部划到一侧，就是平方级且递归过深",
        },
        "group": "scale",
    }
    yield {
        "id": "alternating-long",
        "args": [[at // 2 - LARGEST if at % 2 == 0 else LARGEST - at // 2 for at in range(16_384)]],
        "why": {
            "en": "16 384 numbers, small and large ones in turn: gaps that are powers of 2 do not compare them until the last pass",
            "zh": "16 384 个数，小数大数交替：步长都是 2 的幂时，直到最后一遍才相互比较",
        },
        "group": "scale",
    }
    yield {
        "id": "rising-and-falling-long",
        "args": [rising[::2] + rising[::-2]],
        "why": {
            "en": "30 000 numbers that rise and then fall: the median of the first, middle and last number is the smallest one",
            "zh": "30 000 个先升后降的数：首、中、末三数的中位数恰是最小的数",
        },
        "group": "scale",
    }
    yield {
        "id": "few-values-long",
        "args": [[rng.randint(0, 2) for _ in range(LONGEST)]],
        "why": {"en": "30 000 numbers with only three values", "zh": "30 000 个数，只有三种值"},
        "group": "scale",
    }
    yield from middle(rng)


def middle(rng):
    """Yield cases of some hundred or thousand numbers, whose sizes are no multiples of a block."""
    for bits, size in ((8, 97), (10, 131), (11, 263), (16, 521), (20, 1_031), (24, 4_201), (26, 2_053)):
        bound = (1 << bits) - 1
        yield {
            "id": f"bits-{bits}",
            "args": [[bound, *(rng.randint(-bound, bound) for _ in range(size - 2)), -bound]],
            "why": {
                "en": f"{size} numbers from −(2^{bits} − 1) to 2^{bits} − 1: their range has one bit more than the largest",
                "zh": f"{size} 个数，从 −(2^{bits} − 1) 到 2^{bits} − 1：极差比最大的数多一个二进制位",
            },
            "group": "core",
        }
    for name, step, zh in (("rising", 3, "升"), ("falling", -3, "降")):
        nums = [step * at for at in range(1_003)]
        for at in rng.sample(range(0, 1_002, 2), 9):
            nums[at], nums[at + 1] = nums[at + 1], nums[at]
        yield {
            "id": f"{name}-but-nine",
            "args": [nums],
            "why": {
                "en": f"1 003 {name} numbers, but nine pairs of neighbours are swapped: a sample of them is in order",
                "zh": f"1 003 个数依次递{zh}，只有九对相邻的数互换：抽样检查看不出来",
            },
            "group": "edge",
        }
    nums = [rng.randint(-LARGEST + 1, LARGEST - 1) for _ in range(67)]
    for name, shift in (("first", 0), ("second", 1)):
        yield {
            "id": f"same-ends-and-sum-{name}",
            "args": [[*nums[:20], nums[20] + shift, nums[21] - shift, *nums[22:]]],
            "why": {
                "en": "two lists with the same length, ends and sum, one after the other: nothing may be left of the first",
                "zh": "先后两个列表，长度、首尾和总和都相同：不能沿用前一个的结果",
            },
            "group": "edge",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (0, LONGEST))

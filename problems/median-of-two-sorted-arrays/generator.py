"""Cases for the median: short lists of all lengths, then long lists of very different lengths."""

from judge.probes.plain import check_integers, require

LONGEST = 100_000
LARGEST = 1_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def ascending(rng, size, low, high):
    return sorted(rng.randint(low, high) for _ in range(size))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(30):
        largest = rng.choice((3, 12, 60))
        sizes = (rng.randint(0, 6), rng.randint(3, 8))
        one, other = sizes if index % 2 else sizes[::-1]
        shift = rng.choice((0, 0, largest))
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [ascending(rng, one, -largest, largest), ascending(rng, other, shift - largest, shift + largest)],
            "why": why("short lists of different lengths", "长度不同的短列表"),
        }
    for index, (one, other) in enumerate(((LONGEST, LONGEST), (LONGEST, 1), (3, LONGEST), (LONGEST - 1, LONGEST // 2))):
        yield {
            "id": f"large-{index + 1:02}",
            "group": "scale",
            "args": [ascending(rng, one, -LARGEST, LARGEST), ascending(rng, other, -LARGEST, LARGEST)],
            "why": why(f"{one} and {other} numbers", f"分别有 {one} 个和 {other} 个数"),
        }
    yield {
        "id": "large-05",
        "group": "scale",
        "args": [ascending(rng, LONGEST, 0, LARGEST), ascending(rng, LONGEST, -LARGEST, -1)],
        "why": why(
            "100 000 numbers that are all larger than the 100 000 others: taking numbers from the front one by one by "
            "shifting the lists is far too slow",
            "10 万个数全都大于另外 10 万个数：逐个从列表开头删除元素会严重超时",
        ),
    }

    for index, (one, other, equal) in enumerate(
        ((67, 131, 50), (1_003, 777, 700), (1_501, 1_498, 300), (1_901, 1_777, 1_750))
    ):
        yield {
            "id": f"many-equal-{index + 1:02}",
            "group": "core",
            "args": [[-7] * equal + ascending(rng, size - equal, -7, 10 * size) for size in (one, other)],
            "why": why("both lists begin with many equal numbers", "两个列表的开头都有许多相同的数"),
        }
    for index, size in enumerate((67, 130)):
        low, high = [*ascending(rng, size, -99, 4), 5], [5, *ascending(rng, size + 9, 6, 99)]
        for turn, lists in enumerate(([low, high], [high, low])):
            yield {
                "id": f"touching-{2 * index + turn + 1:02}",
                "group": "core",
                "args": lists,
                "why": why("the lists have one value in common, at their ends", "两个列表只在端点处有一个相同的值"),
            }
    for index in range(2):
        yield {
            "id": f"same-ends-{index + 1:02}",
            "group": "core",
            "args": [
                [0, 1, *ascending(rng, 63, 2 + 60 * index, 97), 98, 99],
                [0, 1, *ascending(rng, 40, 2, 97), 98, 99],
            ],
            "why": why(
                "lengths and ends are those of another case, the numbers between are not",
                "长度与两端都和另一个用例相同，中间的数不同",
            ),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, nums in zip(("nums1", "nums2"), args, strict=True):
        check_integers(name, nums, -LARGEST, LARGEST, (0, LONGEST))
        require(nums == sorted(nums), f"{name} must be in ascending order", f"{name} 必须按升序排列")
    require(any(args), "nums1 and nums2 must not both be empty", "nums1 和 nums2 不能都为空")

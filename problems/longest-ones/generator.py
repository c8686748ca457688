"""Cases for the longest run with k flips: random densities, then lengths that separate O(n) from O(n·k) and O(n²)."""

from judge.probes.plain import check_integer, check_integers

LONGEST = 200_000


def bits(rng, size, density):
    """Return ``size`` zeros and ones; ``density`` is the share of ones."""
    return [int(rng.random() < density) for _ in range(size)]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        size = rng.randint(3, 8 + 2 * index)
        density = rng.choice((0.3, 0.5, 0.8))
        yield {
            "id": f"small-{index + 1:02}",
            "args": [bits(rng, size, density), rng.randint(0, size // 3 + 1)],
            "why": {
                "en": f"{size} random values: windows that begin and end anywhere",
                "zh": f"{size} 个随机值：窗口可以从任何位置开始和结束",
            },
            "group": "core",
        }
    for index, density in enumerate((0.1, 0.5, 0.9, 0.99)):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [bits(rng, 1_000, density), rng.randint(0, 40)],
            "why": {
                "en": f"1000 values, about {density:.0%} of them ones: short and long runs",
                "zh": f"1000 个值，其中约 {density:.0%} 是 1：连续段有长有短",
            },
            "group": "core",
        }
    yield {
        "id": "large-01",
        "args": [bits(rng, LONGEST, 0.5), 0],
        "why": {
            "en": "200 000 values and no flip: many short runs",
            "zh": "200 000 个值、一次也不能翻转：很多短的连续段",
        },
        "group": "scale",
    }
    yield {
        "id": "large-02",
        "args": [[1] * LONGEST, 0],
        "why": {
            "en": "200 000 ones: a search that starts afresh at each position walks the whole array every time",
            "zh": "200 000 个 1：每个位置都重新搜索，就每次都要走完整个数组",
        },
        "group": "scale",
    }
    yield {
        "id": "large-03",
        "args": [[0] * LONGEST, LONGEST // 2],
        "why": {
            "en": "200 000 zeros and k = 100 000: a second loop over the flips, O(n·k), takes far too long",
            "zh": "200 000 个 0、k = 100 000：再套一层关于翻转次数的循环（O(n·k)）太慢",
        },
        "group": "scale",
    }
    yield {
        "id": "large-04",
        "args": [bits(rng, LONGEST, 0.5), LONGEST // 4],
        "why": {
            "en": "200 000 values and k = 50 000: the window is long, so it must not be counted again at each step",
            "zh": "200 000 个值、k = 50 000：窗口很长，不能每一步都重新统计",
        },
        "group": "scale",
    }
    yield {
        "id": "large-05",
        "args": [bits(rng, LONGEST, 0.7), LONGEST],
        "why": {
            "en": "200 000 values and more flips than zeros: the whole array",
            "zh": "200 000 个值、翻转次数多于 0 的个数：整个数组都算",
        },
        "group": "scale",
    }
    for size in (67, 131, 1_003, 1_031, 4_099):
        nums = bits(rng, size, 0.5)
        nums[-40:] = [1] * 40
        nums[-30:-9:7] = [0] * 3
        for name, one in (("end", nums), ("end-again", [*nums[:3], *rng.sample(nums[3:], size - 3)])):
            yield {
                "id": f"{name}-{size}",
                "args": [one, 3],
                "why": {
                    "en": f"{size} values with a long window at the end, or the same values in another order",
                    "zh": f"{size} 个值，末尾有很长的窗口，或者是同样这些值换一个顺序",
                },
                "group": "edge",
            }
        sparse = [1] * size
        for at in rng.sample([at for at in range(size) if at % 10], 9):
            sparse[at] = 0
        yield {
            "id": f"few-zeros-{size}",
            "args": [sparse, 6],
            "why": {
                "en": f"nine zeros among {size} values and six flips: a sample may miss the zeros",
                "zh": f"{size} 个值中有九个 0，可翻转六个：抽样可能漏掉这些 0",
            },
            "group": "edge",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, k = args
    check_integers("nums", nums, 0, 1, (0, LONGEST))
    check_integer("k", k, 0, LONGEST)

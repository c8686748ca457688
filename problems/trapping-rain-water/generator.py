"""Cases for the rain water: short random lists, basins, then lengths and heights that rule out O(n²) and O(n·h)."""

from judge.probes.plain import check_integers

LONGEST = 100_000
TALLEST = 100_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        tallest = rng.choice((2, 5, 12))
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(0, tallest) for _ in range(rng.randint(5, 12))]],
            "why": why("a short list of random heights", "随机高度的短列表"),
        }
    for index in range(5):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(0, 40) for _ in range(200)]],
            "why": why("200 random heights with basins inside basins", "200 个随机高度，水洼层层嵌套"),
        }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[rng.randint(0, TALLEST) for _ in range(LONGEST)]],
        "why": why(
            "100 000 random heights: looking for both maxima anew at each column is far too slow",
            "10 万个随机高度：对每根柱子都重新找两侧最高值会严重超时",
        ),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [[TALLEST] + [0] * (LONGEST - 2) + [TALLEST]],
        "why": why(
            "one basin of the greatest width and depth: filling it level by level is far too slow",
            "最宽最深的一个水洼：一层一层地灌水会严重超时",
        ),
    }
    falling = list(range(TALLEST, TALLEST - LONGEST // 2, -1))
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [falling + falling[::-1]],
        "why": why(
            "100 000 columns that fall and then rise: a search for the next higher column walks very far",
            "10 万根柱子先降后升：从每根柱子去找下一根更高的柱子要走很远",
        ),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [falling[::-1] + falling],
        "why": why("100 000 columns that rise and then fall: no water at all", "10 万根柱子先升后降：一滴水也存不住"),
    }
    for size in (65, 129, 257, 1_003, 4_097):
        height = [rng.randint(0, 1_000) for _ in range(size)]
        height[0], height[-1] = 1_200, 1_100
        swapped = [*height[:5], height[6], height[5], *height[7:]]
        swapped[size // 2] += 1
        swapped[size // 3] -= swapped[size // 3] > 0
        for name, one in (
            ("walls", height),
            ("walls-again", swapped),
            ("slope", sorted(height[1:], reverse=True) + [1_300]),
        ):
            yield {
                "id": f"{name}-{size}",
                "group": "edge",
                "args": [one],
                "why": why(
                    f"{size} columns: the last one holds nearly all the water, so no column at the end may be left out",
                    f"{size} 根柱子：几乎所有的水都靠最后一根挡住，末尾一根也不能漏",
                ),
            }
    for size in (2_003, 30_001, 45_007):
        yield {
            "id": f"deep-{size}",
            "group": "scale",
            "args": [[TALLEST, *(rng.randint(0, 9) for _ in range(size)), TALLEST]],
            "why": why(
                f"{size} columns 100 000 deep: the sum does not fit into 32 bits for many",
                f"{size} 根柱子的水深约 100 000：总和可能超出 32 位",
            ),
        }
    for name, inner in (("first", [0, 9, 0, 9] * 17), ("second", [9, 0, 0, 9] * 17)):
        yield {
            "id": f"same-sum-{name}",
            "group": "edge",
            "args": [[5, *inner[:-1], 9, 4]],
            "why": why(
                "two lists with the same length, ends, maximum and sum, one after the other: the water differs",
                "先后两个列表，长度、首尾、最大值与总和都相同，水量却不同",
            ),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("height", args[0], 0, TALLEST, (1, LONGEST))

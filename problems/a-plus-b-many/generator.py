"""Cases for A + B until the input ends: small random inputs with empty lines, then the largest number of lines."""

from judge.probes.plain import InvalidInput, as_integers

LARGEST = 10**18
MOST_LINES = 150_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [text(rng, rng.randint(1, 8), 20, empty=0)],
            "why": {"en": "a few lines with small numbers", "zh": "几行较小的数"},
            "group": "core",
        }
    for index in range(6):
        yield {
            "id": f"with-empty-lines-{index + 1:02}",
            "args": [text(rng, rng.randint(3, 12), LARGEST, empty=0.4)],
            "why": {
                "en": "empty lines anywhere, large numbers, and perhaps no line break at the end",
                "zh": "空行随处可能出现，数很大，末尾可能没有换行符",
            },
            "group": "edge",
        }
    for index, empty in enumerate((0, 0.1)):
        yield {
            "id": f"large-{index + 1:02}",
            "args": [text(rng, MOST_LINES, LARGEST, empty=empty)],
            "why": {
                "en": "150 000 lines: taking numbers from the front of a list copies the rest every time",
                "zh": "150 000 行：每次从列表头部取数都会移动其余全部元素",
            },
            "group": "scale",
        }


def sized(rng, size):
    """Return an input of ``size`` lines; None beyond the constraints."""
    return None if size > MOST_LINES else [text(rng, size, LARGEST, empty=0)]


def text(rng, count, largest, empty):
    """Return an input of ``count`` lines, each of which is empty with the probability ``empty``."""
    lines = []
    for _ in range(count):
        pair = f"{rng.randint(-largest, largest)} {rng.randint(-largest, largest)}"
        lines.append("" if rng.random() < empty else pair)
    return "\n".join(lines) + rng.choice(["", "\n"])


def validate(args):
    """Raise ValueError for an input that the statement does not allow."""
    lines = args[0].split("\n")
    if len(lines) > MOST_LINES + 1:
        raise InvalidInput("the input must have at most 150000 lines", "输入最多有 150000 行")
    for line in lines:
        words = line.split()
        if len(words) not in (0, 2):
            raise InvalidInput("every line must have two integers or none", "每一行必须有两个整数，或者为空")
        if any(abs(number) > LARGEST for number in as_integers(words)):
            raise InvalidInput(
                f"every number must be from {-LARGEST} to {LARGEST}", f"每个数都必须在 {-LARGEST} 到 {LARGEST} 之间"
            )

"""Cases for simplifying paths: random parts of every kind, then a hundred thousand parts and deep nesting."""

import re

LONGEST = 500_000
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
KINDS = ("", ".", "..", "..", "...", "..a", ".a", "a..", "a.b", "a", "b", "name", "_")


def names(rng, count):
    """Return ``count`` short plain names."""
    return [rng.choice(LETTERS) + rng.choice(LETTERS) for _ in range(count)]


def generate(rng):
    """Yield cases from a ``random.Random``, short paths first."""
    for index in range(16):
        parts = [rng.choice(KINDS) for _ in range(rng.randint(1, 4 + index))]
        yield {
            "id": f"small-{index + 1:02}",
            "args": ["/" + "/".join(parts) + rng.choice(("", "/"))],
            "why": "parts of every kind in random order: empty ones, dots, names with dots",
        }
    for index in range(4):
        parts = [rng.choice((".", "..", "", *names(rng, 4))) for _ in range(1_000)]
        yield {
            "id": f"medium-{index + 1:02}",
            "args": ["/" + "/".join(parts)],
            "why": "1000 parts, more of them names than `..`",
        }
    many = 100_000
    yield {
        "id": "large-01",
        "args": ["/" + "/".join(names(rng, many))],
        "why": "100 000 names and nothing to simplify",
    }
    yield {
        "id": "large-02",
        "args": ["/" * 3 * many],
        "why": "300 000 slashes and no name: the root",
    }
    yield {
        "id": "large-03",
        "args": ["/.." * many + "/" + names(rng, 1)[0]],
        "why": "100 000 times above the root, then one name",
    }
    yield {
        "id": "large-04",
        "args": ["/" + "/".join(f"{name}/.." for name in names(rng, many // 2)) + "/"],
        "why": "50 000 times down and up again: back at the root",
    }
    parts = [rng.choice((".", "..", "", *names(rng, 4))) for _ in range(many)]
    yield {
        "id": "large-05",
        "args": ["/" + "/".join(parts)],
        "why": "100 000 parts of all kinds",
    }
    kept, left = names(rng, 1), names(rng, many // 2)
    yield {
        "id": "large-06",
        "args": ["/" + "/".join(kept + left + [".."] * len(left)) + "/"],
        "why": "50 000 levels down and all of them up again: searching from the start for each `..` takes far too long",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], str):
        raise ValueError("one argument is expected: the path, a string")
    path = args[0]
    if not 1 <= len(path) <= LONGEST:
        raise ValueError(f"the path must have 1 to {LONGEST} characters, not {len(path)}")
    if not re.fullmatch(r"/[A-Za-z0-9._/]*", path):
        raise ValueError("the path must begin with a slash and hold only letters, digits, '.', '_' and '/'")

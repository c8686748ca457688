"""Cases for simplifying paths: random parts of every kind, then a hundred thousand parts and deep nesting."""

from judge.probes.plain import check_text, require

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
            "why": {
                "en": "parts of every kind in random order: empty ones, dots, names with dots",
                "zh": "各种部分随机排列：空的、点、带点的名字",
            },
            "group": "core",
        }
    for index in range(4):
        parts = [rng.choice((".", "..", "", *names(rng, 4))) for _ in range(1_000)]
        yield {
            "id": f"medium-{index + 1:02}",
            "args": ["/" + "/".join(parts)],
            "why": {"en": "1000 parts, more of them names than `..`", "zh": "1000 个部分，名字比 `..` 多"},
            "group": "core",
        }
    links = ("/proc/self", "/dev/stdin", "/dev/fd/0", "/bin", "/lib", "/etc", "/tmp", "/var/run", "/var/lock")
    for link in links:
        yield {
            "id": "link" + link.replace("/", "-"),
            "args": [f"/{link}/./a/../"],
            "why": {
                "en": f"{link} may be a symbolic link on this machine, but only the text counts: look nothing up in a file system",
                "zh": f"{link} 在某台机器上可能是符号链接，但只有文本算数：不要去查文件系统",
            },
            "group": "edge",
        }
    for index in range(3):
        yield {
            "id": f"same-ends-{index + 1:02}",
            "args": ["/a/b/" + "/".join(rng.choice(("..", "aa", "bb")) for _ in range(30)) + "/c/d"],
            "why": {
                "en": "three paths in turn with equal lengths and ends: what is kept between calls does not help",
                "zh": "接连三个长度与首尾相同的路径：跨调用保留的结果没有用处",
            },
            "group": "edge",
        }
    parts = [rng.choice(("...", "....", "..a", ".b", "c.", "..", ".", "", *names(rng, 3))) for _ in range(1_234)]
    yield {
        "id": "dots-in-names",
        "args": ["/" + "/".join(parts)],
        "why": {
            "en": "1234 parts, many of which are names of dots or with dots",
            "zh": "1234 个部分，其中许多是由点组成或带点的名字",
        },
        "group": "core",
    }
    many = 100_000
    yield {
        "id": "large-01",
        "args": ["/" + "/".join(names(rng, many))],
        "why": {"en": "100 000 names and nothing to simplify", "zh": "100 000 个名字，没有可化简的部分"},
        "group": "scale",
    }
    yield {
        "id": "large-02",
        "args": ["/" * 3 * many],
        "why": {"en": "300 000 slashes and no name: the root", "zh": "300 000 个斜杠、没有名字：结果是根目录"},
        "group": "scale",
    }
    yield {
        "id": "large-03",
        "args": ["/.." * many + "/" + names(rng, 1)[0]],
        "why": {
            "en": "100 000 times above the root, then one name",
            "zh": "在根目录之上再往上 100 000 次，最后一个名字",
        },
        "group": "scale",
    }
    yield {
        "id": "large-04",
        "args": ["/" + "/".join(f"{name}/.." for name in names(rng, many // 2)) + "/"],
        "why": {"en": "50 000 times down and up again: back at the root", "zh": "进入再退出 50 000 次：回到根目录"},
        "group": "scale",
    }
    parts = [rng.choice((".", "..", "", *names(rng, 4))) for _ in range(many)]
    yield {
        "id": "large-05",
        "args": ["/" + "/".join(parts)],
        "why": {"en": "100 000 parts of all kinds", "zh": "100 000 个各种各样的部分"},
        "group": "scale",
    }
    kept, left = names(rng, 1), names(rng, many // 2)
    yield {
        "id": "large-06",
        "args": ["/" + "/".join(kept + left + [".."] * len(left)) + "/"],
        "why": {
            "en": "50 000 levels down and all of them up again: searching from the start for each `..` takes far too long",
            "zh": "深入 50 000 层再全部退出：每遇到 `..` 都从头查找会太慢",
        },
        "group": "scale",
    }

    yield {
        "id": "longest-01",
        "args": [("/a" * (LONGEST // 2))[:LONGEST]],
        "why": {
            "en": "500 000 characters, 250 000 levels deep: joining or looking up every prefix costs the square of that",
            "zh": "500 000 个字符、250 000 层：拼接或查找每个前缀的代价是其平方",
        },
        "group": "scale",
    }
    yield {
        "id": "longest-02",
        "args": ["/" + rng.choice(LETTERS) * (LONGEST - 1)],
        "why": {
            "en": "one name of 499 999 characters: a path has no longest name here",
            "zh": "一个长 499 999 个字符的名字：这里名字没有长度上限",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (path,) = args
    check_text("path", path, (1, LONGEST), "/." + LETTERS)
    require(path.startswith("/"), "path must begin with a slash", "path 必须以斜杠开头")

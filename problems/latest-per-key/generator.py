"""Cases for the latest row: few users and times with many ties, then twenty thousand users."""

from judge.probes.plain import check_integer, check_length, require

MOST_ROWS, LARGEST = 40_000, 10**9


def table(rng, rows, users, times):
    """Return random rows."""
    return [
        {"uid": rng.randint(-users, users), "ts": rng.randint(-times, times), "page": rng.choice("abcdef")}
        for _ in range(rows)
    ]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [table(rng, rng.randint(4, 15), 2, 3)],
            "why": {"en": "few users and few times: ties are frequent", "zh": "用户和时间都很少，经常并列"},
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [table(rng, 400, 40, 1_000)],
            "why": {"en": "400 rows of about 80 users", "zh": "约 80 个用户的 400 行"},
            "group": "core",
        }
    yield {
        "id": "ties-far-apart",
        "args": [[{"uid": at % 700, "ts": at // 700 % 2, "n": at} for at in range(4_321)]],
        "why": {
            "en": "each user has the same largest time in rows that lie hundreds of rows apart: the last one wins",
            "zh": "每个用户的最大时间在相距几百行的多行中出现：以最后一行为准",
        },
        "group": "edge",
    }
    ends = table(rng, 2, 3, 5)
    for index in range(3):
        yield {
            "id": f"same-ends-{index + 1:02}",
            "args": [[ends[0], *table(rng, 40, 3, 5), ends[1]]],
            "why": {
                "en": "three tables in turn with equal lengths and ends: what is kept between calls does not help",
                "zh": "接连三个行数与首尾相同的表：跨调用保留的结果没有用处",
            },
            "group": "edge",
        }
    yield {
        "id": "many-users",
        "args": [[{"uid": uid, "ts": rng.randint(0, 99)} for uid in rng.sample(range(LARGEST), MOST_ROWS // 2)] * 2],
        "why": {
            "en": "20 000 users with two rows each: going through all rows for every user is too slow",
            "zh": "20 000 个用户，每人两行：对每个用户扫描所有行会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "one-user",
        "args": [[{"uid": 1, "ts": rng.randint(0, LARGEST), "n": at} for at in range(MOST_ROWS)]],
        "why": {"en": "40 000 rows of a single user", "zh": "同一个用户的 40 000 行"},
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (rows,) = args
    check_length("rows", rows, (0, MOST_ROWS))
    for row in rows:
        require(
            isinstance(row, dict) and {"uid", "ts"} <= row.keys(),
            'every row must be an object with the keys "uid" and "ts"',
            '每一行都必须是含有键 "uid" 和 "ts" 的对象',
        )
        for key in ("uid", "ts"):
            check_integer(key, row[key], -LARGEST, LARGEST)
        require(
            all(value is None or type(value) in (int, str) for value in row.values()),
            "the other values of a row must be integers, strings or null",
            "行中的其他值必须是整数、字符串或 null",
        )

# attack: NaN, which compares with nothing
# expect: WA


def guess(n):
    return float("nan")

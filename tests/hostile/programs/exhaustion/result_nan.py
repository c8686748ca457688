# attack: a number that differs from itself
# expect: WA
# problem: secret-once

def guess(n):
    return float("nan")

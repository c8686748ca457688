# attack: the power of a big integer, which C code does without a look at signals
# expect: TLE
# problem: secret-once

def guess(n):
    return (3 ** 10_000_000 * 7 ** 30_000_000) % 97

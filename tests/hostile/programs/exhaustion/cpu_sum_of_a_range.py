# attack: compute for ever inside one call of C code
# expect: TLE
# problem: secret-once

def guess(n):
    return sum(range(10**12))

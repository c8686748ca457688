# attack: write a huge integer as decimal digits
# expect: TLE
# problem: secret-once

import sys

sys.set_int_max_str_digits(0)


def guess(n):
    return len(str(1 << 20_000_000))

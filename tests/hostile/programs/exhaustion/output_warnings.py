# attack: a warning for each of a million lines
# expect: OLE
# problem: secret-once

import warnings


def guess(n):
    warnings.simplefilter("always")
    for number in range(10**6):
        warnings.warn("x" * 100 + str(number))
    return 0

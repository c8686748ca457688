# attack: unittest.mock.ANY, which equals everything
# expect: WA

from unittest.mock import ANY


def guess(n):
    return ANY

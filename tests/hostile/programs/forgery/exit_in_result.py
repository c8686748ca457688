# attack: os._exit(0) when the result is inspected
# expect: RE|WA

import os


class Result(int):
    def __int__(self):
        os._exit(0)

    def __index__(self):
        os._exit(0)


def guess(n):
    return Result(n)

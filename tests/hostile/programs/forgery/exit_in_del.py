# attack: os._exit(0) when the result is deleted
# expect: RE|WA

import os


class Result:
    def __del__(self):
        os._exit(0)


def guess(n):
    return Result()

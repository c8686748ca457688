# attack: an exception whose text is a string that lies
# expect: RE
# problem: secret-once

class Lying(str):
    def __getitem__(self, index):
        return 17

    def __len__(self):
        return -1

    def __format__(self, how):
        return "x" * (5 << 20)


class Odd(Exception):
    def __str__(self):
        return Lying("x")


def guess(n):
    raise Odd

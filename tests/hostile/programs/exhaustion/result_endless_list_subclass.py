# attack: a subclass of list whose iteration never ends
# expect: MLE|TLE
# problem: secret-once

class Endless(list):
    def __iter__(self):
        while True:
            yield 0

    def __len__(self):
        return 1


def guess(n):
    return Endless([1])

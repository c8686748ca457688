# Starts from a sentinel with the value 0 and compares it, so that smaller numbers are lost.
# zh: 以数值 0 作为哨兵并参与比较，更小的数会丢失。
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = [0]

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return 0 < at < len(self.numbers) and self.numbers[at] == target

    def add(self, num):
        self.numbers.insert(bisect_left(self.numbers, num), num)

    def erase(self, num):
        at = bisect_left(self.numbers, num)
        if at in (0, len(self.numbers)) or self.numbers[at] != num:
            return False
        del self.numbers[at]
        return True

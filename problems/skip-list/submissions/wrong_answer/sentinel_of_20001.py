# Ends with a sentinel of 20 001, which larger numbers pass.
# zh: 末尾哨兵取 20 001，更大的数会越过它。
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = [20001]

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return at < len(self.numbers) - 1 and self.numbers[at] == target

    def add(self, num):
        self.numbers.insert(bisect_left(self.numbers, num), num)

    def erase(self, num):
        at = bisect_left(self.numbers, num)
        if at == len(self.numbers) or self.numbers[at] != num:
            return False
        del self.numbers[at]
        return True

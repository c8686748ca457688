# Erases all equal numbers at once.
# zh: 一次删除把所有相等的数都删掉了。
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = []

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return at < len(self.numbers) and self.numbers[at] == target

    def add(self, num):
        self.numbers.insert(bisect_left(self.numbers, num), num)

    def erase(self, num):
        at = bisect_left(self.numbers, num)
        if at == len(self.numbers) or self.numbers[at] != num:
            return False
        while at < len(self.numbers) and self.numbers[at] == num:
            del self.numbers[at]
        return True

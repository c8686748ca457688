# Removes a number from a list without checking that it is there.
# zh: 没有判断数是否存在，直接从列表中删除。
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
        self.numbers.remove(num)
        return True

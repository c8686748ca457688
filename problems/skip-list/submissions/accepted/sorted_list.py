# A sorted array with binary search: finding is O(log n), and moving the rest is quick for these sizes.
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = []

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return self.numbers[at : at + 1] == [target]

    def add(self, num):
        self.numbers.insert(bisect_left(self.numbers, num), num)

    def erase(self, num):
        if not self.search(num):
            return False
        del self.numbers[bisect_left(self.numbers, num)]
        return True

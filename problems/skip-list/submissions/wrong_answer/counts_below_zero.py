# Lowers the count of a missing number, which cancels a later addition.
# zh: 删除不存在的数时计数变为负，抵消了之后的加入。
from collections import Counter


class SkipList:
    def __init__(self):
        self.counts = Counter()

    def search(self, target):
        return self.counts[target] > 0

    def add(self, num):
        self.counts[num] += 1

    def erase(self, num):
        self.counts[num] -= 1
        return self.counts[num] >= 0

# Keeps the hash of a number in its place, and Python gives −1 and −2 the same hash.
# zh: 以数的哈希值代替数本身，而 Python 中 −1 与 −2 的哈希值相同。
import collections


class SkipList:
    def __init__(self):
        self.count = collections.Counter()

    def search(self, target):
        return self.count[hash(target)] > 0

    def add(self, num):
        self.count[hash(num)] += 1

    def erase(self, num):
        if self.count[hash(num)] == 0:
            return False
        self.count[hash(num)] -= 1
        return True

# Asks whether the number is a key of the counter, where it stays with a count of 0.
# zh: 只判断数是否为计数器的键，而计数减到 0 后键仍然存在。
import collections


class SkipList:
    def __init__(self):
        self.count = collections.Counter()

    def search(self, target):
        return target in self.count

    def add(self, num):
        self.count[num] += 1

    def erase(self, num):
        if num not in self.count or self.count[num] == 0:
            return False
        self.count[num] -= 1
        return True

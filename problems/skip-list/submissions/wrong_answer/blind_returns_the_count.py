# Returns how often the number is there instead of a bool.
# zh: 返回数出现的次数而不是 bool。
import collections


class SkipList:
    def __init__(self):
        self.count = collections.Counter()

    def search(self, target):
        return self.count[target]

    def add(self, num):
        self.count[num] += 1

    def erase(self, num):
        if self.count[num] == 0:
            return False
        self.count[num] -= 1
        return True

# Reads the number behind the place that was found without checking that there is one.
# zh: 没有判断找到的位置之后是否还有数，直接读取。
from bisect import bisect_left


class SkipList:
    def __init__(self):
        self.numbers = []

    def search(self, target):
        at = bisect_left(self.numbers, target)
        return self.numbers[at] == target

    def add(self, num):
        self.numbers.insert(bisect_left(self.numbers, num), num)

    def erase(self, num):
        at = bisect_left(self.numbers, num)
        if at == len(self.numbers) or self.numbers[at] != num:
            return False
        del self.numbers[at]
        return True

# Starts with 0 as the minimum, so that it is wrong for positive elements.
# zh: 最小值从 0 开始，元素全为正数时出错。
class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, val):
        self.pairs.append((val, min(val, self.pairs[-1][1] if self.pairs else 0)))

    def pop(self):
        self.pairs.pop()

    def top(self):
        return self.pairs[-1][0]

    def getMin(self):
        return self.pairs[-1][1]

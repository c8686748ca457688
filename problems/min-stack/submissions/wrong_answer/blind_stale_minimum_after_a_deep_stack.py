# Keeps the last minimum when a stack that was deeper than 100 becomes empty.
# zh: 曾深于 100 的栈变空后仍保留最后的最小值。
class MinStack:
    def __init__(self):
        self.s = []
        self.m = []

    def push(self, val):
        self.s.append(val)
        if not self.m or val <= self.m[-1]:
            self.m.append(val)

    def pop(self):
        self.deep = max(getattr(self, "deep", 0), len(self.s))
        if self.s.pop() == self.m[-1] and (self.s or self.deep <= 100):
            self.m.pop()

    def top(self):
        return self.s[-1]

    def getMin(self):
        return self.m[-1]

# Counts copies of a minimum up to 255.
# zh: 相同最小值的份数最多记到 255。
class MinStack:
    def __init__(self):
        self.s = []
        self.m = []

    def push(self, val):
        self.s.append(val)
        if not self.m or val < self.m[-1][0]:
            self.m.append([val, 1])
        elif val == self.m[-1][0]:
            self.m[-1][1] = min(self.m[-1][1] + 1, 255)

    def pop(self):
        v = self.s.pop()
        if self.m and v == self.m[-1][0]:
            self.m[-1][1] -= 1
            if not self.m[-1][1]:
                self.m.pop()

    def top(self):
        return self.s[-1]

    def getMin(self):
        return self.m[-1][0] if self.m else min(self.s)

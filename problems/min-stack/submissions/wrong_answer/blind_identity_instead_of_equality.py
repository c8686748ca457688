# Equal numbers are compared by `is`, which differs for large integers.
# zh: 用 `is` 比较相等的数，大整数时结果不同。
class MinStack:
    def __init__(self):
        self.items, self.minima = [], []

    def push(self, val):
        self.items.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(int(str(val)))

    def pop(self):
        if self.items.pop() is self.minima[-1]:
            self.minima.pop()

    def top(self):
        return self.items[-1]

    def getMin(self):
        return self.minima[-1]

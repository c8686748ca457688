# Keeps one minimum and does not restore the former one when it is popped.
# zh: 只保存一个最小值，弹出它之后没有恢复之前的最小值。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minimum = float("inf")

    def push(self, val):
        self.stack.append(val)
        self.minimum = min(self.minimum, val)

    def pop(self):
        self.stack.pop()

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minimum

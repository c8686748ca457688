# Stores differences from the minimum, but does not go back to the former minimum when a negative one is popped.
# zh: 保存与最小值之差，弹出负的差值时却没有恢复之前的最小值。
class MinStack:
    def __init__(self):
        self.differences = []
        self.minimum = None

    def push(self, val):
        if not self.differences:
            self.minimum = val
        self.differences.append(val - self.minimum)
        self.minimum = min(val, self.minimum)

    def pop(self):
        self.differences.pop()

    def top(self):
        return self.minimum + max(self.differences[-1], 0)

    def getMin(self):
        return self.minimum

# Remembers only one former minimum, which is not enough for two pops.
# zh: 只记住前一个最小值，连续弹出两次就不够了。
class MinStack:
    def __init__(self):
        self.stack = []
        self.minimum = self.former = None

    def push(self, val):
        self.stack.append(val)
        if len(self.stack) == 1:
            self.minimum = self.former = val
        elif val <= self.minimum:
            self.minimum, self.former = val, self.minimum

    def pop(self):
        if self.stack.pop() == self.minimum:
            self.minimum = self.former

    def top(self):
        return self.stack[-1]

    def getMin(self):
        return self.minimum

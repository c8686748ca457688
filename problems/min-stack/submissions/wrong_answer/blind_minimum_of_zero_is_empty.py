# Takes a minimum of 0 for none when the stack is deeper than 50.
# zh: 栈深超过 50 时把最小值 0 当作没有。
class MinStack:
    def __init__(self):
        self.s = []
        self.m = []

    def push(self, val):
        self.s.append(val)
        if not self.m or val <= self.m[-1] or len(self.s) > 50 and not self.m[-1]:
            self.m.append(val)

    def pop(self):
        if self.s.pop() == self.m[-1] and self.m:
            self.m.pop()

    def top(self):
        return self.s[-1]

    def getMin(self):
        return self.m[-1]

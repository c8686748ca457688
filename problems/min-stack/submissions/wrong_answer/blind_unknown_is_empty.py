# After the minimum has been popped it is unknown, and the next push takes it for that of an empty stack.
# zh: 最小值弹出后标记为未知，下一次压入却把它当作空栈。
class MinStack:
    def __init__(self):
        self.items, self.low = [], None

    def push(self, val):
        self.items.append(val)
        if self.low is None or val < self.low:
            self.low = val

    def pop(self):
        if self.items.pop() == self.low:
            self.low = None

    def top(self):
        return self.items[-1]

    def getMin(self):
        if self.low is None:
            self.low = min(self.items)
        return self.low

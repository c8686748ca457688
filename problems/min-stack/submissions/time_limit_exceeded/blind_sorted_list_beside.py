# A sorted list is kept beside the stack, and a popped number is searched in it from the front.
# zh: 另存一个有序列表，弹出的数从头查找并删除。
from bisect import insort


class MinStack:
    def __init__(self):
        self.items, self.ordered = [], []

    def push(self, val):
        self.items.append(val)
        insort(self.ordered, val)

    def pop(self):
        self.ordered.remove(self.items.pop())

    def top(self):
        return self.items[-1]

    def getMin(self):
        return self.ordered[0]

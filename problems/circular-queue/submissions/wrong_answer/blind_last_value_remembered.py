# Remembers the last value for `Rear` and does not forget it when the queue becomes empty.
# zh: 为 `Rear` 记住最后一个值，队列变空后也没有清除。
from collections import deque


class CircularQueue:
    def __init__(self, k):
        self.k, self.q, self.last = k, deque(), -1

    def enQueue(self, value):
        if len(self.q) == self.k:
            return False
        self.q.append(value)
        self.last = value
        return True

    def deQueue(self):
        if not self.q:
            return False
        self.q.popleft()
        return True

    def Front(self):
        return self.q[0] if self.q else -1

    def Rear(self):
        return self.last

    def isEmpty(self):
        return not self.q

    def isFull(self):
        return len(self.q) == self.k

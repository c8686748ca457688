# Appends to a bounded deque even when it is full, which drops the first element although `False` is returned.
# zh: 队列已满时仍向有界双端队列追加，虽然返回 `False`，队首元素却被挤掉。
from collections import deque


class CircularQueue:
    def __init__(self, k):
        self.q = deque(maxlen=k)

    def enQueue(self, value):
        full = self.isFull()
        self.q.append(value)
        return not full

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
        return not self.q

    def isFull(self):
        return len(self.q) == self.q.maxlen

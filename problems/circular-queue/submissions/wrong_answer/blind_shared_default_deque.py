# Keeps the elements in a default argument, which all queues of the process share.
# zh: 元素存放在默认参数中，同一进程内的所有队列共用它。
from collections import deque


class CircularQueue:
    def __init__(self, k, places=deque()):
        self.k, self.q = k, places

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
        return not self.q

    def isFull(self):
        return len(self.q) == self.k

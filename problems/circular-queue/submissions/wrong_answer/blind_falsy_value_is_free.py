# Takes an element of 0 for a free place, so `Front` and `Rear` answer -1.
# zh: 把元素 0 当成空位，`Front` 与 `Rear` 因而返回 -1。
class CircularQueue:
    def __init__(self, k):
        self.k, self.head, self.count, self.a = k, 0, 0, [0] * k

    def enQueue(self, value):
        if self.count == self.k:
            return False
        self.a[(self.head + self.count) % self.k] = value
        self.count += 1
        return True

    def deQueue(self):
        if not self.count:
            return False
        self.a[self.head] = 0
        self.head = (self.head + 1) % self.k
        self.count -= 1
        return True

    def Front(self):
        return self.a[self.head] or -1

    def Rear(self):
        return self.a[(self.head + self.count - 1) % self.k] or -1

    def isEmpty(self):
        return self.count == 0

    def isFull(self):
        return self.count == self.k

# Forgets to check for an empty queue at the rear.
# zh: Rear 没有判断队列是否为空。


class CircularQueue:
    def __init__(self, k):
        self.places = [0] * k
        self.head = self.size = 0

    def enQueue(self, value):
        if self.isFull():
            return False
        self.places[(self.head + self.size) % len(self.places)] = value
        self.size += 1
        return True

    def deQueue(self):
        if self.isEmpty():
            return False
        self.head = (self.head + 1) % len(self.places)
        self.size -= 1
        return True

    def Front(self):
        return -1 if self.isEmpty() else self.places[self.head]

    def Rear(self):
        return self.places[(self.head + self.size - 1) % len(self.places)]

    def isEmpty(self):
        return self.size == 0

    def isFull(self):
        return self.size == len(self.places)

# Counts the used places again at every operation.
# zh: 每次操作都重新数一遍已用的位置。


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
        return -1 if self.isEmpty() else self.places[(self.head + self.size - 1) % len(self.places)]

    def isEmpty(self):
        return sum(1 for _ in range(self.size)) == 0

    def isFull(self):
        return self.size == len(self.places)

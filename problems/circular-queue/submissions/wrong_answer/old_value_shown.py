# Returns what is left in the array when the queue is empty.
# zh: 队列为空时返回了数组里残留的旧值。


class CircularQueue:
    def __init__(self, k):
        self.places = [None] * k
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
        return -1 if self.places[self.head] is None else self.places[self.head]

    def Rear(self):
        return -1 if self.isEmpty() else self.places[(self.head + self.size - 1) % len(self.places)]

    def isEmpty(self):
        return self.size == 0

    def isFull(self):
        return self.size == len(self.places)

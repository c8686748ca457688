# Takes the first element off a list by a slice, which copies all others.
# zh: 用切片去掉列表首元素，其余元素全部被复制。


class CircularQueue:
    def __init__(self, k):
        self.k, self.elements = k, []

    def enQueue(self, value):
        if len(self.elements) == self.k:
            return False
        self.elements.append(value)
        return True

    def deQueue(self):
        if not self.elements:
            return False
        self.elements = self.elements[1:]
        return True

    def Front(self):
        return self.elements[0] if self.elements else -1

    def Rear(self):
        return self.elements[-1] if self.elements else -1

    def isEmpty(self):
        return not self.elements

    def isFull(self):
        return len(self.elements) == self.k

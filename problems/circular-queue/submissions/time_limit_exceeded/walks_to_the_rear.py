# Walks along a linked list to its end for every new element.
# zh: 每次加入都沿链表走到末尾。


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


class CircularQueue:
    def __init__(self, k):
        self.k, self.size, self.first = k, 0, None

    def enQueue(self, value):
        if self.size == self.k:
            return False
        self.size += 1
        if self.first is None:
            self.first = Node(value)
        else:
            self._last().next = Node(value)
        return True

    def deQueue(self):
        if self.first is None:
            return False
        self.first = self.first.next
        self.size -= 1
        return True

    def Front(self):
        return self.first.value if self.first else -1

    def Rear(self):
        return self._last().value if self.first else -1

    def isEmpty(self):
        return self.size == 0

    def isFull(self):
        return self.size == self.k

    def _last(self):
        node = self.first
        while node.next:
            node = node.next
        return node

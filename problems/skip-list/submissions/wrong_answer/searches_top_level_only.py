# Searches the second level only, which holds about half of the numbers.
# zh: 只在第二层查找，而那里只有约一半的数。
from random import Random

LEVELS = 16


class Node:
    def __init__(self, value, height):
        self.value = value
        self.next = [None] * height


class SkipList:
    def __init__(self):
        self.head = Node(None, LEVELS)
        self.random = Random(1)

    def search(self, target):
        node = self._before(target)[1].next[1]
        return node is not None and node.value == target

    def add(self, num):
        height = 1
        while height < LEVELS and self.random.random() < 0.5:
            height += 1
        node = Node(num, height)
        for level, left in zip(range(height), self._before(num)):
            node.next[level] = left.next[level]
            left.next[level] = node

    def erase(self, num):
        before = self._before(num)
        node = before[0].next[0]
        if node is None or node.value != num:
            return False
        for level, right in enumerate(node.next):
            before[level].next[level] = right
        return True

    def _before(self, value):
        node, before = self.head, []
        for level in reversed(range(LEVELS)):
            while node.next[level] and node.next[level].value < value:
                node = node.next[level]
            before.append(node)
        return before[::-1]

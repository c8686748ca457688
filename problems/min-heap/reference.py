"""A binary tree in a list, in which no child is smaller than its parent: push and pop are O(log n), peek is O(1)."""


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        items, at = self.items, len(self.items)
        items.append(value)
        while at and items[(at - 1) // 2] > items[at]:
            parent = (at - 1) // 2
            items[parent], items[at] = items[at], items[parent]
            at = parent

    def pop(self):
        items = self.items
        if not items:
            return None
        items[0], items[-1] = items[-1], items[0]
        smallest, at = items.pop(), 0
        while (child := 2 * at + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[at] <= items[child]:
                break
            items[at], items[child] = items[child], items[at]
            at = child
        return smallest

    def peek(self):
        return self.items[0] if self.items else None

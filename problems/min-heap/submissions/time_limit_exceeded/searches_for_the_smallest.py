# Searches the whole list for the smallest element each time.
# zh: 每次都在整个列表里查找最小值。


class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        self.items.append(value)

    def pop(self):
        if not self.items:
            return None
        smallest = min(self.items)
        self.items.remove(smallest)
        return smallest

    def peek(self):
        return min(self.items, default=None)

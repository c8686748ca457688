# The array of the heap has 50 000 places.
# zh: 堆的数组只有 50 000 个位置。
class MinHeap:
    def __init__(self):
        self.items = [0] * 50000
        self.size = 0

    def push(self, value):
        items, i = self.items, self.size
        self.size += 1
        while i and items[(i - 1) // 2] > value:
            items[i] = items[(i - 1) // 2]
            i = (i - 1) // 2
        items[i] = value

    def pop(self):
        if self.size == 0:
            return None
        items = self.items
        self.size -= 1
        top, last = items[0], items[self.size]
        i, child = 0, 1
        while child < self.size:
            if child + 1 < self.size and items[child + 1] < items[child]:
                child += 1
            if items[child] >= last:
                break
            items[i] = items[child]
            i, child = child, 2 * child + 1
        items[i] = last
        return top

    def peek(self):
        return self.items[0] if self.size else None

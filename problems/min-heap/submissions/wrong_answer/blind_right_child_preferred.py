# The right child is taken whenever it is smaller than the parent, even if the left one is smaller still.
# zh: 只要右子小于父结点就选它，即使左子更小。
class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        a = self.items
        a.append(value)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        if not a:
            return None
        a[0], a[-1] = a[-1], a[0]
        smallest, i = a.pop(), 0
        while True:
            child = 2 * i + 1
            if child + 1 < len(a) and a[child + 1] < a[i]:
                child += 1
            if child >= len(a) or a[child] >= a[i]:
                return smallest
            a[i], a[child] = a[child], a[i]
            i = child

    def peek(self):
        return self.items[0] if self.items else None
